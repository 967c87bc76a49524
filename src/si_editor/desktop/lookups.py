"""The open catalogue as the forms' pickers see it, and the door through which new media files come in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from pathlib import Path

from si_editor.desktop.entries import find_reading, status_in, title_in
from si_editor.desktop.forms.services import QUESTIONS, Option
from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS, Campaign, Media, Project, Vocabulary
from si_editor.model.mediatypes import endings_of
from si_editor.model.ordering import folded
from si_editor.model.problems import Problem
from si_editor.model.reading import Reading
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.scalars import localised
from si_editor.store import Catalogue, MediaError


def _no_problems(_key: RecordKey) -> Sequence[Problem]:
    return ()


class CatalogueLookups:
    """Answers the pickers of the forms from the catalogue as it stands."""

    def __init__(
        self, catalogue: Catalogue, problems_of: Callable[[RecordKey], Sequence[Problem]] = _no_problems
    ) -> None:
        self._catalogue = catalogue
        self._problems_of = problems_of
        self._options: dict[RecordKey, tuple[object, Option]] = {}
        self._used: dict[str, dict[RecordKey, tuple[object, frozenset[str]]]] = {}

    def languages(self) -> tuple[str, ...]:
        """Give the languages of the catalogue, the main one first."""
        record = self._catalogue.reading(CAMPAIGN_KEY).record
        return record.languages if isinstance(record, Campaign) else ("en",)

    def records(self, kind: str) -> Sequence[Option]:
        """Give the records of a kind, sorted by name."""
        readings = self._catalogue.snapshot().readings
        options = [self._option(key, reading) for key, reading in readings.items() if key.kind == kind]
        return sorted(options, key=attrgetter("sorted_by", "value"))

    def terms(self, vocabulary: str) -> Sequence[Option]:
        """Give the terms of a vocabulary in its own order, or the campaign's questions."""
        if vocabulary == QUESTIONS:
            return self._questions()
        reading = find_reading(self._catalogue, RecordKey("vocabulary", vocabulary))
        if reading is None or not isinstance(reading.record, Vocabulary):
            return ()
        languages = self.languages()
        return [
            Option(
                term.id,
                localised(term.label, languages[0], languages)[0],
                localised(term.description, languages[0], languages)[0],
                " ".join(term.aliases),
            )
            for term in reading.record.terms
        ]

    def media(self, types: tuple[str, ...]) -> Sequence[Option]:
        """Give the media files of certain types, by name: those with an entry and those without."""
        options = {}
        for name in self._catalogue.snapshot().media_files:
            if name.lower().endswith(endings_of(types)):
                options[name] = Option(name, name, "no entry yet")
        for key in self._catalogue.keys("media"):
            reading = self._catalogue.reading(key)
            kind = reading.record.kind if isinstance(reading.record, Media) else None
            if kind in types or (kind is None and key.id in options):
                options[key.id] = Option(key.id, title_in(key, reading.data), key.id)
        return sorted(options.values(), key=lambda option: folded(option.label))

    def used(self, recurring: str) -> Sequence[str]:
        """Give the names of one sort that are used anywhere in the catalogue, such as those of organisations."""
        known = self._used.setdefault(recurring, {})
        found: set[str] = set()
        for key, reading in self._catalogue.snapshot().readings.items():
            there = known.get(key)
            if there is None or there[0] is not reading:
                texts = frozenset(
                    text for path in _places_of(recurring, key.kind) for text in _texts_at(reading.data, path)
                )
                there = known[key] = (reading, texts)
            found |= there[1]
        return sorted(found, key=folded)

    def problems(self, key: RecordKey) -> Sequence[Problem]:
        """Give the known problems of an entry."""
        return self._problems_of(key)

    def media_path(self, name: str) -> Path:
        """Tell where a media file lies, whether it exists or not."""
        try:
            return self._catalogue.media_path(name)
        except MediaError:
            return self._catalogue.root / "media" / "-"

    def _questions(self) -> Sequence[Option]:
        campaign = self._catalogue.reading(CAMPAIGN_KEY).record
        questions = campaign.questions if isinstance(campaign, Campaign) else ()
        languages = self.languages()
        return [Option(question.id, localised(question.text, languages[0], languages)[0]) for question in questions]

    def _option(self, key: RecordKey, reading: Reading) -> Option:
        """Give an entry as it can be picked; it is put together anew only when the entry has changed."""
        known = self._options.get(key)
        if known is not None and known[0] is reading:
            return known[1]
        words = " ".join(reading.record.aliases) if isinstance(reading.record, Project) else ""
        option = Option(key.id, title_in(key, reading.data), key.id, words, key, status_in(key, reading.data))
        self._options[key] = (reading, option)
        return option


@cache
def _places_of(recurring: str, kind: str) -> tuple[tuple[str, ...], ...]:
    specs = read_fields(KINDS[kind].model)
    return tuple(
        path
        for path, spec in walk_fields(specs)
        if recurring in {spec.recurring, spec.item.recurring if spec.item else ""}
    )


def _texts_at(data: object, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(data, list | tuple):
        for item in data:
            yield from _texts_at(item, path)
    elif path and isinstance(data, Mapping):
        yield from _texts_at(data.get(path[0]), path[1:])
    elif not path and isinstance(data, str) and data.strip():
        yield data.strip()
