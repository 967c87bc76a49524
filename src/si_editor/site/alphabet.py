"""All projects from A to Z, for whoever has no script: one page, or one for every stretch of a letter."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from si_editor.model.kinds import Project
from si_editor.model.ordering import sort_name

LINES_A_PAGE: Final = 200
_DIGITS: Final = "0–9"
_SIGNS: Final = "#"


@dataclass(frozen=True)
class Stretch:
    """Projects that stand on one page of the list: a letter, its part of the address, and the ids in order."""

    letter: str
    name: str
    ids: tuple[str, ...]


def stretches(projects: Mapping[str, Project]) -> tuple[Stretch, ...]:
    """Cut projects, which come in A–Z order, into letters, and long letters into pages."""
    found: dict[str, list[str]] = {}
    for project_id, project in projects.items():
        found.setdefault(letter_of(sort_name(project, project_id)), []).append(project_id)
    return tuple(stretch for letter, ids in found.items() for stretch in _pages(letter, ids))


def is_one_page(count: int) -> bool:
    """Tell whether all projects fit on one page of the list."""
    return count <= LINES_A_PAGE


def letter_of(name: str) -> str:
    """Give the letter under which a folded name stands."""
    first = name[:1]
    if first.isdigit():
        return _DIGITS
    return first.upper()[:1] if first.isalpha() else _SIGNS


def _pages(letter: str, ids: Iterable[str]) -> Iterator[Stretch]:
    every = tuple(ids)
    for number, start in enumerate(range(0, len(every), LINES_A_PAGE), start=1):
        name = _name(letter) if number == 1 else f"{_name(letter)}-{number}"
        yield Stretch(letter, name, every[start : start + LINES_A_PAGE])


def _name(letter: str) -> str:
    if letter == _DIGITS:
        return "0-9"
    if letter == _SIGNS:
        return "signs"
    return letter.lower() if letter.isascii() else f"u{ord(letter):04x}"
