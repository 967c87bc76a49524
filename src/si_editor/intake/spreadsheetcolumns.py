"""Which column of a table fills which field: what can be filled, and a guess from the headings."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from si_editor.intake.spreadsheetnames import COLUMN_NAMES, LANGUAGE_NAMES
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import folded
from si_editor.model.table import columns

ID_NAME: Final = "id"
_LIKENESS: Final = 0.88
_SIGNS: Final = re.compile(r"[^a-z0-9]+")
_HEADINGS_LOOKED_AT: Final = 20


@dataclass(frozen=True)
class Target:
    """A field that a column can fill; without a spec it is the entry's id.

    ``key_part`` names the part of a group that its text stands for, where the field is a list of groups: the
    name of a partner, the address of a link.
    """

    name: str
    label: str
    path: tuple[str, ...] = ()
    spec: FieldSpec | None = None
    language: str = ""
    key_part: str = ""


Mapped = Mapping[int, Target]
"""The target of each column that has one, by the column's position from 0."""


def targets(kind: str, languages: Sequence[str]) -> tuple[Target, ...]:
    """Give everything in an entry of a kind that a column can fill, in the order of its form."""
    return (Target(ID_NAME, "Id"), *_field_targets(kind, languages))


def heading_row(rows: Sequence[Sequence[object]]) -> int:
    """Guess which row holds the headings: the first with the most texts among those at the top."""
    looked_at = rows[:_HEADINGS_LOOKED_AT]
    texts = [sum(isinstance(value, str) for value in row) for row in looked_at]
    most = max(texts, default=0)
    # A row of headings fills as many columns as there are; a title above it fills one.
    return next((position for position, number in enumerate(texts) if number and number >= most * 0.7), 0)


def guess(
    headings: Sequence[object], candidates: Sequence[Target], known: Mapping[str, str] | None = None
) -> dict[int, Target]:
    """Guess the target of each column: as it was chosen before, by its name, or by a name that is nearly the same."""
    names = [plain(str(heading)) if heading is not None else "" for heading in headings]
    remembered = known or {}
    by_name = {target.name: target for target in candidates}
    found: dict[int, Target] = {}
    decided: set[int] = set()
    for position, name in enumerate(names):
        if name in remembered:
            decided.add(position)
            target = by_name.get(remembered[name])
            if target is not None and target not in found.values():
                found[position] = target
    for rank in range(4):
        for position, name in enumerate(names):
            if name and position not in found and position not in decided:
                free = [target for target in candidates if target not in found.values()]
                target = _match(name, free, rank)
                if target is not None:
                    found[position] = target
    return dict(sorted(found.items()))


def plain(text: str) -> str:
    """Reduce a heading to what is compared: small letters and digits."""
    return _SIGNS.sub(" ", folded(text)).strip()


def _field_targets(kind: str, languages: Sequence[str]) -> Iterator[Target]:
    for column in columns(KINDS[kind].model, private=True):
        spec = column.spec
        part = _key_part(spec)
        if spec.item is not None and spec.item.fields and not part:
            continue
        if spec.shape == "question":
            continue
        yield Target(column.name, column.label, column.path, spec, "", part)
        if spec.localised:
            for language in languages[1:]:
                name = f"{column.name}.{language}"
                yield Target(name, f"{column.label} ({language})", column.path, spec, language)


def _key_part(spec: FieldSpec) -> str:
    """Name the part of a group that a single text can stand for; nothing if one text is not enough."""
    if spec.item is None or not spec.item.fields:
        return ""
    required = [part for part in spec.item.fields if part.required]
    if len(required) == 1:
        return required[0].name
    has_address = any(part.name == "url" for part in spec.item.fields)
    return "url" if not required and has_address else ""


def _match(name: str, free: Sequence[Target], rank: int) -> Target | None:
    if rank == 3:
        names = {one: target for target in free for its_rank in range(3) for one in _names(target, its_rank)}
        near = difflib.get_close_matches(name, names, 1, _LIKENESS)
        return names[near[0]] if near else None
    return next((target for target in free if name in _names(target, rank)), None)


def _names(target: Target, rank: int) -> set[str]:
    """Give the headings that mean a target: its own (0), its last word (1), or others (2)."""
    words = {
        0: [target.label, target.name],
        1: [target.label.rpartition(":")[2], target.path[-1] if target.path else "id"],
        2: COLUMN_NAMES.get(target.name.removesuffix(f".{target.language}"), "").split("|"),
    }[rank]
    if not target.language:
        return {plain(word) for word in words if word}
    endings = [target.language, *LANGUAGE_NAMES.get(target.language, "").split("|")]
    return {
        plain(f"{word} {ending}") for word in (*words, target.spec.label if target.spec else "") for ending in endings
    }
