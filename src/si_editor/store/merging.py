"""Three-way merging: two people's edits of one entry, put together field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.store.sameness import fingerprint, is_same


@dataclass(frozen=True)
class Conflict:
    """A value that both sides changed in different ways; the merge keeps mine until somebody decides."""

    path: FieldPath
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True)
class Merge:
    """What two edits of the same base come to, and the values on which they disagree."""

    value: object
    conflicts: tuple[Conflict, ...]


def merge(base: object, mine: object, theirs: object) -> Merge:
    """Put two edits of one base together; ``MISSING`` stands for a record or value that is not there.

    Lists are merged like texts in version control: additions and removals in different places go together,
    and an item that both changed is merged field by field.
    """
    conflicts: list[Conflict] = []
    value = _merge(base, mine, theirs, (), conflicts)
    return Merge(value, tuple(conflicts))


def _merge(base: object, mine: object, theirs: object, path: FieldPath, conflicts: list[Conflict]) -> object:
    if is_same(mine, theirs) or is_same(base, mine):
        return theirs
    if is_same(base, theirs):
        return mine
    if isinstance(mine, Mapping) and isinstance(theirs, Mapping) and (base is MISSING or isinstance(base, Mapping)):
        return _merge_maps(base if isinstance(base, Mapping) else {}, mine, theirs, path, conflicts)
    if isinstance(mine, list | tuple) and isinstance(theirs, list | tuple) and isinstance(base, list | tuple):
        merged = _merge_lists(base, mine, theirs, path, conflicts)
        if merged is not None:
            return merged
    conflicts.append(Conflict(path, base, mine, theirs))
    return mine


def _merge_maps(
    base: Mapping[str, object],
    mine: Mapping[str, object],
    theirs: Mapping[str, object],
    path: FieldPath,
    conflicts: list[Conflict],
) -> dict[str, object]:
    merged: dict[str, object] = {}
    for name in [*theirs, *(name for name in mine if name not in theirs)]:
        value = _merge(
            base.get(name, MISSING),
            mine.get(name, MISSING),
            theirs.get(name, MISSING),
            (*path, name),
            conflicts,
        )
        if value is not MISSING:
            merged[name] = value
    return merged


def _merge_lists(
    base: Sequence[object],
    mine: Sequence[object],
    theirs: Sequence[object],
    path: FieldPath,
    conflicts: list[Conflict],
) -> list[object] | None:
    """Merge region by region; None where both sides changed the same region in ways that cannot be joined."""
    merged: list[object] = []
    found: list[Conflict] = []
    for region in _regions(base, mine, theirs):
        old, left, right = base[region.base], mine[region.mine], theirs[region.theirs]
        if is_same(left, right) or is_same(old, left):
            merged += right
        elif is_same(old, right):
            merged += left
        elif len(old) == len(left) == len(right) and _are_same_things(old, left, right):
            for before, one, other in zip(old, left, right, strict=True):
                merged.append(_merge(before, one, other, (*path, len(merged)), found))
        elif _is_continued(old, left, right):
            merged += [*right, *left[len(old) :]]
        elif _is_continued(old, right, left):
            merged += [*left, *right[len(old) :]]
        else:
            return None
    conflicts += found
    return merged


def _is_continued(old: Sequence[object], longer: Sequence[object], edited: Sequence[object]) -> bool:
    """Tell whether one side only added items after those that the other side edited."""
    return bool(old) and len(edited) == len(old) and is_same(longer[: len(old)], old)


def _are_same_things(old: Sequence[object], left: Sequence[object], right: Sequence[object]) -> bool:
    """Tell whether items that stand in the same places are edits of the same things, not others in their place."""
    return all(
        isinstance(before, Mapping)
        and isinstance(one, Mapping)
        and isinstance(other, Mapping)
        and _names(before) == _names(one) == _names(other)
        for before, one, other in zip(old, left, right, strict=True)
    )


def _names(item: Mapping[str, object]) -> str:
    return fingerprint([item.get(name) for name in ("id", "name", "url", "file")])


@dataclass(frozen=True)
class _Region:
    base: slice
    mine: slice
    theirs: slice


def _regions(base: Sequence[object], mine: Sequence[object], theirs: Sequence[object]) -> list[_Region]:
    """Cut three lists into stretches that are anchored in the base: unchanged ones and changed ones in turn."""
    prints = [fingerprint(item) for item in base]
    to_mine = _unchanged(prints, [fingerprint(item) for item in mine])
    to_theirs = _unchanged(prints, [fingerprint(item) for item in theirs])
    regions: list[_Region] = []
    base_at = mine_at = theirs_at = 0
    anchors = [position for position in range(len(base)) if position in to_mine and position in to_theirs]
    for anchor in [*anchors, None]:
        ends = (len(base), len(mine), len(theirs))
        if anchor is not None:
            ends = (anchor, to_mine[anchor], to_theirs[anchor])
        if (base_at, mine_at, theirs_at) != ends:
            regions.append(_Region(slice(base_at, ends[0]), slice(mine_at, ends[1]), slice(theirs_at, ends[2])))
        if anchor is not None:
            regions.append(_Region(slice(anchor, anchor + 1), slice(ends[1], ends[1] + 1), slice(ends[2], ends[2] + 1)))
        base_at, mine_at, theirs_at = ends[0] + 1, ends[1] + 1, ends[2] + 1
    return regions


def _unchanged(base: list[str], other: list[str]) -> dict[int, int]:
    """Give for each item of the base that the other list kept in order its place there."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}
