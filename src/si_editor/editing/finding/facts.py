"""What is known of one entry for finding it: its whole text folded, and the codes it carries."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from si_editor.editing.finding.texts import CODED, CodeWords, Passage, passages
from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.naming import status_in, title_in
from si_editor.model.ordering import folded, sort_name
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

PICTURE: Final = "@picture"
PERIOD: Final = "@period"
FILLED: Final = "@filled"
_FIELD_END: Final = "\x1e"
_PART_END: Final = "\x1f"


@dataclass(frozen=True)
class Facts:
    """One entry, ready to be searched.

    ``text`` is everything it says, folded; ``places`` tell where each field begins and ends in it. ``codes`` are the
    values it is sorted under, by field. ``sort`` is the name under which lists sort it; ``digest`` changes with the
    data.
    """

    key: RecordKey
    title: str
    sort: str
    text: str
    places: Mapping[str, tuple[int, int]]
    codes: Mapping[str, tuple[str, ...]]
    targets: frozenset[RecordKey]
    digest: str

    def parts(self, field: str) -> tuple[str, ...]:
        """Give what stands in a field, folded: one text for each of its values; a group's name gives all its parts."""
        found = self.places.get(field)
        if found is not None:
            return _parts(self.text[slice(*found)])
        inner = f"{field}."
        places = (place for name, place in self.places.items() if name.startswith(inner))
        return tuple(part for place in places for part in _parts(self.text[slice(*place)]))

    def says(self, field: str, text: str) -> bool:
        """Tell whether a folded text stands in a field."""
        found = self.places.get(field)
        if found is not None:
            return self.text.find(text, *found) >= 0
        return any(text in part for part in self.parts(field))


class FactReader:
    """Makes the facts of entries from one snapshot."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._words = CodeWords(snapshot)
        self._known: dict[tuple[str, str, str], str] = {}

    def read(self, key: RecordKey) -> Facts | None:
        """Give the facts of an entry, or None if there is no such entry."""
        reading = self._snapshot.readings.get(key)
        if reading is None:
            return None
        title = title_in(key, reading.data)
        names, texts = self._texts(reading)
        text = folded(_FIELD_END.join(texts))
        return Facts(
            key,
            title,
            sort_name(reading.record, title),
            text,
            _places(names, text),
            self._codes(reading, names),
            frozenset(_targets(reading)),
            digest_of(reading.data),
        )

    def read_all(self) -> Iterator[Facts]:
        """Give the facts of all entries, one after the other."""
        for key in self._snapshot.readings:
            facts = self.read(key)
            if facts is not None:
                yield facts

    def _texts(self, reading: Reading) -> tuple[list[str], list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for passage in passages(reading):
            found[passage.column].append(self._searched(passage))
        found["id"].append(reading.key.id)
        return list(found), [_PART_END.join(parts) for parts in found.values()]

    def _searched(self, passage: Passage) -> str:
        spec = passage.spec
        if spec is None or spec.shape not in CODED:
            return passage.text
        wanted = (spec.shape, spec.target, passage.text)
        known = self._known.get(wanted)
        if known is None:
            known = self._known[wanted] = _PART_END.join(self._words.words(spec, passage.text))
        return known

    def _codes(self, reading: Reading, columns: list[str]) -> dict[str, tuple[str, ...]]:
        codes = dict(_own_codes(reading))
        filled = {*columns, *(column.split(".", 1)[0] for column in columns), *codes}
        codes[FILLED] = tuple(sorted(filled))
        for project in _projects_of(reading):
            about = self._snapshot.readings.get(RecordKey("project", project))
            if about is not None:
                for name, values in _own_codes(about):
                    if name not in codes and name in _INHERITED:
                        codes[name] = values
        periods = [self._period(code) for code in codes.get("programme", ())]
        if any(periods):
            codes[PERIOD] = tuple(period for period in periods if period)
        return codes

    def _period(self, programme: str) -> str:
        term = self._snapshot.term("programmes", programme)
        return (term.period or "") if term is not None else ""


_INHERITED: Final = frozenset({"programme", "countries", "themes"})


def digest_of(data: Mapping[str, object]) -> str:
    """Give a short mark that differs whenever the data differ."""
    text = json.dumps(data, sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha1(text.encode("ascii"), usedforsecurity=False).hexdigest()[:16]


def has_pictures(kind: str) -> bool:
    """Tell whether entries of a kind can carry a picture of their own."""
    return _picture_path(kind) is not None


def _own_codes(reading: Reading) -> Iterator[tuple[str, tuple[str, ...]]]:
    for spec in read_fields(KINDS[reading.key.kind].model):
        item = spec.item or spec
        if spec.name == "status":
            yield "status", (status_in(reading.key, reading.data),)
        elif item.shape in CODED:
            value = reading.data.get(spec.name, spec.default)
            codes = tuple(dict.fromkeys(_code(part) for part in _listed(value)))
            if codes:
                yield spec.name, codes
    path = _picture_path(reading.key.kind)
    if path is not None:
        group = reading.data.get(path[0])
        file = group.get(path[1]) if isinstance(group, Mapping) else None
        yield PICTURE, ("with" if file else "without",)


def _picture_path(kind: str) -> tuple[str, str] | None:
    for spec in read_fields(KINDS[kind].model):
        for part in spec.fields:
            if part.shape == "media" and "picture" in part.media_types and spec.name in ("image", "portrait"):
                return spec.name, part.name
    return None


def _projects_of(reading: Reading) -> Iterator[str]:
    for spec in read_fields(KINDS[reading.key.kind].model):
        item = spec.item or spec
        if item.shape == "reference" and item.target == "project":
            for part in _listed(reading.data.get(spec.name)):
                yield _code(part)


def _targets(reading: Reading) -> Iterator[RecordKey]:
    for passage in passages(reading):
        if passage.spec is not None and passage.spec.shape == "reference":
            yield RecordKey(passage.spec.target, passage.text)


def _listed(value: object) -> tuple[object, ...]:
    if value is None or value == "":
        return ()
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _code(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else ""


def _places(names: list[str], text: str) -> dict[str, tuple[int, int]]:
    places, start = {}, 0
    for name in names:
        end = text.find(_FIELD_END, start)
        end = len(text) if end < 0 else end
        places[name] = (start, end)
        start = end + 1
    return places


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split(_PART_END)) if text else ()
