"""Who refers to whom: built once for a snapshot, and carried over to the next for all that did not change."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from si_editor.check.contents import Contents, Use
from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import Project, VocabularyTerm
from si_editor.model.ordering import folded
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.snapshot import Snapshot

SUPPORTING_KINDS: Final = ("person", "media", "vocabulary")


class Referrer(NamedTuple):
    """A place in a record that names another record."""

    record: RecordKey
    path: FieldPath


class Index:
    """What each record of a snapshot holds, and which records refer to it.

    Building one costs nothing; each part is worked out when it is first asked for. Handed the index of an
    earlier snapshot, it takes over what was found in records that are still the same.
    """

    def __init__(self, snapshot: Snapshot, before: "Index | None" = None) -> None:
        self.snapshot = snapshot
        known = before.known() if before is not None else {}
        self._contents: dict[RecordKey, Contents] = {
            key: contents for key, contents in known.items() if snapshot.readings.get(key) is contents.reading
        }

    def known(self) -> Mapping[RecordKey, Contents]:
        """Give the contents that were worked out so far."""
        # A copy: a check in another thread may still be adding to the original.
        return dict(self._contents)

    def contents(self, key: RecordKey) -> Contents:
        """Give what a record holds, sorted by meaning.

        Raises:
            KeyError: there is no such record.
        """
        contents = self._contents.get(key)
        if contents is None:
            contents = Contents(self.snapshot.readings[key])
            self._contents[key] = contents
        return contents

    def referrers(self, key: RecordKey) -> tuple[Referrer, ...]:
        """Give every place that names a record; for a vocabulary, every place that uses one of its terms."""
        return tuple(Referrer(record, use.path) for record, use in self._uses.get(key, ()))

    def referring(self, key: RecordKey) -> frozenset[RecordKey]:
        """Give the records that name a record."""
        return frozenset(record for record, _ in self._uses.get(key, ()))

    def ready_dependants(self, key: RecordKey) -> frozenset[RecordKey]:
        """Give the ready entries that show a person, media file or vocabulary, also through others of these."""
        return frozenset(record for record in self._dependants(key) if self.snapshot.is_ready(record))

    def is_used_by_campaign(self, key: RecordKey) -> bool:
        """Tell whether the campaign itself shows a person, media file or vocabulary, such as its logo."""
        return CAMPAIGN_KEY in self._dependants(key)

    def ready_spotlights(self, project: RecordKey) -> frozenset[RecordKey]:
        """Give the ready spotlights that are a project's voice; without its profile they lead nowhere."""
        return frozenset(
            record
            for record, use in self._uses.get(project, ())
            if record.kind == "spotlight" and use.path == ("project",) and self.snapshot.is_ready(record)
        )

    def _dependants(self, key: RecordKey) -> set[RecordKey]:
        found: set[RecordKey] = set()
        waiting = [key]
        while waiting:
            for record in self.referring(waiting.pop()) - found:
                found.add(record)
                if record.kind in SUPPORTING_KINDS:
                    waiting.append(record)
        return found

    def terms(self, vocabulary: str) -> Mapping[str, VocabularyTerm]:
        """Give the terms of a vocabulary by id; none if there is no such vocabulary."""
        terms = self._terms.get(vocabulary)
        if terms is None:
            found = self.snapshot.vocabulary(vocabulary)
            terms = {term.id: term for term in found.terms} if found is not None else {}
            self._terms[vocabulary] = terms
        return terms

    @cached_property
    def acronyms(self) -> Mapping[str, tuple[RecordKey, ...]]:
        """The projects by their acronyms, spelling differences set aside."""
        return _by_name((folded(project.acronym), key) for key, project in self._projects())

    @cached_property
    def project_names(self) -> Mapping[str, tuple[RecordKey, ...]]:
        """The projects by acronyms and further names, spelling differences set aside."""
        return _by_name(
            (folded(name), key) for key, project in self._projects() for name in (project.acronym, *project.aliases)
        )

    def _projects(self) -> Iterator[tuple[RecordKey, Project]]:
        for key in sorted(self.snapshot.readings):
            record = self.snapshot.readings[key].record
            if isinstance(record, Project):
                yield key, record

    @cached_property
    def _terms(self) -> dict[str, Mapping[str, VocabularyTerm]]:
        return {}

    @cached_property
    def _uses(self) -> Mapping[RecordKey, list[tuple[RecordKey, Use]]]:
        uses: defaultdict[RecordKey, list[tuple[RecordKey, Use]]] = defaultdict(list)
        for key in sorted(self.snapshot.readings):
            for use in self.contents(key).uses:
                uses[use.target].append((key, use))
        return dict(uses)


def _by_name(names: Iterator[tuple[str, RecordKey]]) -> Mapping[str, tuple[RecordKey, ...]]:
    found: defaultdict[str, list[RecordKey]] = defaultdict(list)
    for name, key in names:
        if key not in found[name]:
            found[name].append(key)
    return {name: tuple(keys) for name, keys in found.items()}
