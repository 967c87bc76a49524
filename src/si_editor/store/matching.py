"""Finding out which items of an edited list are which items of the old one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from si_editor.store.sameness import fingerprint


@dataclass(frozen=True)
class Source:
    """The old item that a new one comes from, in its place or moved."""

    index: int
    is_moved: bool


def match_items(old: Sequence[object], new: Sequence[object]) -> list[Source | None]:
    """Find for each new item the old one that it is: unchanged, edited in place, moved, or none."""
    old_prints, new_prints = [fingerprint(item) for item in old], [fingerprint(item) for item in new]
    sources: list[Source | None] = [None] * len(new)
    codes = SequenceMatcher(None, old_prints, new_prints, autojunk=False).get_opcodes()
    free: dict[str, list[int]] = {}
    for tag, i1, i2, j1, _ in codes:
        for index in range(i1, i2):
            if tag == "equal":
                sources[j1 + index - i1] = Source(index, is_moved=False)
            else:
                free.setdefault(old_prints[index], []).append(index)
    for position, print_ in enumerate(new_prints):
        if sources[position] is None and free.get(print_):
            sources[position] = Source(free[print_].pop(0), is_moved=True)
    taken = {source.index for source in sources if source is not None}
    for tag, i1, i2, j1, j2 in codes:
        if tag == "replace":
            left = [index for index in range(i1, i2) if index not in taken]
            right = [position for position in range(j1, j2) if sources[position] is None]
            for index, position in zip(left, right, strict=False):
                if _nature(old[index]) == _nature(new[position]):
                    sources[position] = Source(index, is_moved=False)
    return sources


def _nature(value: object) -> str:
    if isinstance(value, Mapping):
        return "map"
    return "list" if isinstance(value, list | tuple) else "single"
