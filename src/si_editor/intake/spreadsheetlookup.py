"""What a table calls the things of the catalogue: terms, entries, countries and files, by any of their names."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from si_editor.model.countrynames import country_called
from si_editor.model.kinds import KINDS, Project
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

Names = Mapping[str, frozenset[str]]
"""Ids by folded names; one name can mean several."""


class Lookup:
    """Finds ids by what people call things; built once for a whole import."""

    def __init__(self, snapshot: Snapshot, coming: Mapping[RecordKey, str] | None = None) -> None:
        """Know the catalogue, and the entries that the same table brings along, with their names."""
        self.snapshot = snapshot
        self._coming = coming or {}
        self._terms: dict[str, Names] = {}
        self._records: dict[str, Names] = {}

    def country(self, text: str) -> str | None:
        """Give the code of a country by code, or by a name that people give it."""
        return country_called(" ".join(text.split()))

    def terms(self, vocabulary: str, text: str) -> frozenset[str]:
        """Give the ids of the terms that a text can mean; the beginning of a name is enough if it is that of one."""
        if vocabulary not in self._terms:
            self._terms[vocabulary] = _gathered(self._term_names(vocabulary))
        names = self._terms[vocabulary]
        start = f"{_plain(text)} "
        begun = frozenset(id_ for name, ids in names.items() if name.startswith(start) for id_ in ids)
        return names.get(start.strip()) or (begun if len(begun) == 1 else frozenset())

    def records(self, kind: str, text: str) -> frozenset[str]:
        """Give the ids of the entries that a text can mean; its id comes before any name."""
        key = RecordKey(kind, text.strip())
        if key in self.snapshot.readings or key in self._coming:
            return frozenset({key.id})
        if kind not in self._records:
            self._records[kind] = _gathered(self._record_names(kind))
        return self._records[kind].get(_plain(text), frozenset())

    def media(self, text: str) -> str | None:
        """Give the name of a media file, capitals set aside."""
        name = text.strip().replace("\\", "/").rpartition("/")[2]
        return self._media.get(name.casefold())

    @cached_property
    def _media(self) -> Mapping[str, str]:
        names = {*self.snapshot.media_files, *(key.id for key in self.snapshot.readings if key.kind == "media")}
        return {name.casefold(): name for name in names}

    def _term_names(self, vocabulary: str) -> Iterator[tuple[str, str]]:
        found = self.snapshot.vocabulary(vocabulary)
        for term in found.terms if found is not None else ():
            labels = (term.label,) if isinstance(term.label, str) else term.label.values()
            for name in (term.id, *labels, *term.aliases):
                yield name, term.id

    def _record_names(self, kind: str) -> Iterator[tuple[str, str]]:
        for key, reading in self.snapshot.readings.items():
            if key.kind == kind:
                aliases = reading.record.aliases if isinstance(reading.record, Project) else ()
                titles = (_texts(reading.data.get(field)) for field in (*KINDS[kind].title_fields, "title"))
                for name in (*(title for found in titles for title in found), *aliases):
                    yield name, key.id
        for key, title in self._coming.items():
            if key.kind == kind and key not in self.snapshot.readings:
                yield title, key.id


def _gathered(names: Iterator[tuple[str, str]]) -> Names:
    found: dict[str, set[str]] = {}
    for name, id_ in names:
        found.setdefault(_plain(name), set()).add(id_)
    return {name: frozenset(ids) for name, ids in found.items()}


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(text) for text in value.values()) if isinstance(value, Mapping) else ()


def _plain(text: str) -> str:
    return " ".join(folded(text).replace("&", " and ").replace(" und ", " and ").split())
