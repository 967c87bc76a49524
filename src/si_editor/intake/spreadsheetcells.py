"""From a cell to a value of a field: lists taken apart, names turned into ids, numbers and dates understood.

What cannot be understood is kept as the text that it is, with a sentence about it; it is never dropped in silence.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from si_editor.intake.spreadsheetcolumns import Target
from si_editor.intake.spreadsheetdates import read_date, read_number
from si_editor.intake.spreadsheetlookup import Lookup
from si_editor.intake.spreadsheetnames import CHOICE_NAMES, LANGUAGE_NAMES, NO, YES
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.fieldspec import FieldSpec, Shape
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.model.ordering import folded
from si_editor.model.scalars import is_web_address
from si_editor.model.sentences import Sentence

CELL_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cell-country": "“{value}” is no country that is known here. Use its two letters, such as DE or NO.",
        "cell-term": "“{value}” is no term of this list. Choose one, or add it to the vocabulary.",
        "cell-reference": "No entry is called “{value}”.",
        "cell-ambiguous": "“{value}” can mean several: {choices}. Write the id.",
        "cell-media": "There is no file “{value}” in the media folder.",
        "cell-date": "“{value}” is no date, or could be two. Write 2019-04-01, 2019-04 or 2019.",
        "cell-number": "“{value}” is no number.",
        "cell-flag": "“{value}” is neither yes nor no.",
        "cell-choice": "“{value}” is none of the choices: {choices}.",
        "cell-formula": "The formula in this cell gives an error, {value}, so nothing is taken from it.",
        "cell-status": "New entries come in as drafts, whatever the table says.",
    }
)

_FORMULA_ERROR: Final = re.compile(r"#(?:REF|N/A|NAME|DIV/0|VALUE|NULL|NUM|SPILL|CALC)[!?]?")
_BETWEEN: Final = re.compile(r"[;\n|•]+")
_CLOSER: Final = re.compile(r"\s*[,/+]\s*|\s+(?:and|und)\s+")
_PLACE: Final = re.compile(r"(.+?)\s*\(\s*(?:([^(),]+),\s*)?([^(),]{2,})\s*\)")
_CODED: Final[tuple[Shape, ...]] = ("country", "term", "reference", "choice", "language", "media")


@dataclass(frozen=True)
class CellNote:
    """What is to be said about a cell: a code, and the values for its sentence."""

    code: str
    params: Mapping[str, str]

    @property
    def message(self) -> Sentence:
        """Say it in words."""
        return Sentence(CELL_SENTENCES[self.code], **self.params)


@dataclass(frozen=True)
class CellValue:
    """What became of a cell: a value for the draft, `MISSING` where nothing is taken, and what is to be said."""

    value: object
    notes: tuple[CellNote, ...] = ()


def read_cell(cell: object, target: Target, lookup: Lookup, now: object = MISSING) -> CellValue:
    """Understand a cell for the field that it fills; ``now`` is what the field holds so far."""
    assert target.spec is not None
    if isinstance(cell, str) and _FORMULA_ERROR.fullmatch(cell):
        return CellValue(MISSING, (_note("cell-formula", cell),))
    reader = _Reader(lookup)
    if target.spec.shape == "list":
        return reader.read_list(cell, target, now)
    return reader.read_one(cell, target.spec)


class _Reader:
    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._readers: Mapping[Shape, Callable[[object, FieldSpec], CellValue]] = {
            "date": self._date,
            "country": self._country,
            "term": self._term,
            "reference": self._reference,
            "media": self._media,
            "flag": self._flag,
            "whole_number": self._whole_number,
            "amount": self._amount,
            "share": self._share,
            "choice": self._choice,
            "language": self._language,
            "web_address": self._web_address,
        }

    def read_one(self, cell: object, spec: FieldSpec) -> CellValue:
        """Understand a single value."""
        reader = self._readers.get(spec.shape)
        return reader(cell, spec) if reader is not None else CellValue(as_text(cell))

    def read_list(self, cell: object, target: Target, now: object) -> CellValue:
        """Take a list apart and understand each item; groups that were there stay, and new ones join them."""
        spec = target.spec
        assert spec is not None
        assert spec.item is not None
        if target.key_part:
            return self._groups(cell, spec.item, target.key_part, now)
        found: list[object] = []
        notes: list[CellNote] = []
        for part in self._parts(cell, spec.item):
            one = self.read_one(part, spec.item)
            notes += one.notes
            if one.value not in found:
                found.append(one.value)
        return CellValue(found, tuple(notes))

    def _parts(self, cell: object, item: FieldSpec) -> Iterator[str]:
        for piece in _BETWEEN.split(as_text(cell)):
            text = piece.strip()
            if not text:
                continue
            if item.shape in _CODED and self.read_one(text, item).notes:
                yield from self._closer_parts(text, item)
            else:
                yield text

    def _closer_parts(self, text: str, item: FieldSpec) -> Iterator[str]:
        """Split at commas too, but keep names together that hold one, such as “Ageing, care & health”."""
        if item.shape == "country" and all(len(word) == 2 for word in text.split()):
            yield from text.split()
            return
        cuts = [0, *(match.end() for match in _CLOSER.finditer(text))]
        ends = [*(match.start() for match in _CLOSER.finditer(text)), len(text)]
        start = 0
        while start < len(cuts):
            stop = next(
                (
                    last
                    for last in range(len(ends), start, -1)
                    if not self.read_one(text[cuts[start] : ends[last - 1]].strip(), item).notes
                ),
                start + 1,
            )
            part = text[cuts[start] : ends[stop - 1]].strip()
            if part:
                yield part
            start = stop

    def _groups(self, cell: object, item: FieldSpec, key_part: str, now: object) -> CellValue:
        spec = item.field(key_part)
        assert spec is not None
        there = _groups_of(now)
        known = {_fold(value_at(group, (key_part,))) for group in there}
        # What is there stays: a column of one website must not take all other links away.
        found: list[object] = [*there]
        notes: list[CellNote] = []
        for piece in _BETWEEN.split(as_text(cell)):
            text = piece.strip()
            if not text or _fold(text) in known:
                continue
            group, its_notes = self._group(text, item, key_part, spec)
            if _fold(group.get(key_part)) not in known or not group.get(key_part):
                notes += its_notes
                found.append(group)
                known.add(_fold(group.get(key_part)))
        return CellValue(found, tuple(notes))

    def _group(
        self, text: str, item: FieldSpec, key_part: str, spec: FieldSpec
    ) -> tuple[dict[str, object], tuple[CellNote, ...]]:
        match = _PLACE.fullmatch(text)
        country = self._lookup.country(match[3]) if match is not None else None
        if match is not None and country is not None and item.field("country") is not None:
            place = {"city": match[2].strip()} if match[2] else {}
            return {key_part: match[1].strip(), **place, "country": country}, ()
        if key_part == "url" and item.field("citation") is not None and not is_web_address(_with_scheme(text)):
            return {"citation": text}, ()
        one = self.read_one(text, spec)
        return {key_part: one.value}, one.notes

    def _date(self, cell: object, _spec: FieldSpec) -> CellValue:
        found = read_date(cell)
        return CellValue(found) if found is not None else _kept(cell, "cell-date")

    def _country(self, cell: object, _spec: FieldSpec) -> CellValue:
        found = self._lookup.country(as_text(cell))
        return CellValue(found) if found is not None else _kept(cell, "cell-country")

    def _term(self, cell: object, spec: FieldSpec) -> CellValue:
        return _chosen(cell, self._lookup.terms(spec.target, as_text(cell)), "cell-term")

    def _reference(self, cell: object, spec: FieldSpec) -> CellValue:
        return _chosen(cell, self._lookup.records(spec.target, as_text(cell)), "cell-reference")

    def _media(self, cell: object, _spec: FieldSpec) -> CellValue:
        found = self._lookup.media(as_text(cell))
        return CellValue(found) if found is not None else _kept(cell, "cell-media")

    def _flag(self, cell: object, _spec: FieldSpec) -> CellValue:
        if isinstance(cell, bool):
            return CellValue(cell)
        word = as_text(cell).casefold()
        return CellValue(word in YES) if word in YES | NO else _kept(cell, "cell-flag")

    def _whole_number(self, cell: object, _spec: FieldSpec) -> CellValue:
        found = read_number(cell)
        return CellValue(int(found)) if found is not None and found == int(found) else _kept(cell, "cell-number")

    def _amount(self, cell: object, _spec: FieldSpec) -> CellValue:
        found = read_number(cell)
        if found is None:
            return _kept(cell, "cell-number")
        rounded = round(found, 2)
        return CellValue(int(rounded) if rounded == int(rounded) else rounded)

    def _share(self, cell: object, _spec: FieldSpec) -> CellValue:
        text = as_text(cell)
        found = read_number(text.rstrip("% ")) if isinstance(cell, str) else read_number(cell)
        if found is None:
            return _kept(cell, "cell-number")
        return CellValue(round(found / 100 if text.endswith("%") or found > 1 else found, 6))

    def _choice(self, cell: object, spec: FieldSpec) -> CellValue:
        wanted = _fold(as_text(cell))
        for choice in spec.choices:
            if wanted in {_fold(choice), *map(_fold, CHOICE_NAMES.get(choice, "").split("|"))} - {""}:
                return CellValue(choice)
        return _kept(cell, "cell-choice", ", ".join(spec.choices))

    def _language(self, cell: object, _spec: FieldSpec) -> CellValue:
        text = as_text(cell).casefold()
        for tag, names in LANGUAGE_NAMES.items():
            if text in names.split("|"):
                return CellValue(tag)
        return CellValue(next((tag for tag, name in OFFICIAL_LANGUAGES.items() if text == name.casefold()), text))

    def _web_address(self, cell: object, _spec: FieldSpec) -> CellValue:
        return CellValue(_with_scheme(as_text(cell)))


def as_text(cell: object) -> str:
    """Write a cell as text: whole numbers without a point, lines ending the same way everywhere."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def _kept(cell: object, code: str, choices: str = "") -> CellValue:
    text = as_text(cell)
    return CellValue(text, (_note(code, text, choices),))


def _note(code: str, value: str, choices: str = "") -> CellNote:
    shown = value if len(value) <= 60 else f"{value[:59]}…"
    return CellNote(code, MappingProxyType({"value": shown, "choices": choices}))


def _chosen(cell: object, ids: frozenset[str], code: str) -> CellValue:
    if len(ids) == 1:
        return CellValue(next(iter(ids)))
    return _kept(cell, "cell-ambiguous", ", ".join(sorted(ids))) if ids else _kept(cell, code)


def _with_scheme(text: str) -> str:
    return f"https://{text}" if text.lower().startswith("www.") else text


def _groups_of(now: object) -> Sequence[Mapping[str, object]]:
    return [group for group in now if isinstance(group, Mapping)] if isinstance(now, list | tuple) else []


def _fold(value: object) -> str:
    if isinstance(value, Mapping):
        value = next(iter(value.values()), "")
    return " ".join(folded(str(value or "")).replace("-", " ").split()) if value is not MISSING else ""
