"""Changes: one value of one record, before and after. The one currency of undo, recovery, history and merging."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from si_editor.model.fieldpath import MISSING, FieldPath, format_path, value_at, with_value
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.sameness import is_same


class ChangeError(ValueError):
    """A change that does not fit the data it was meant for."""

    def __init__(self, change: "Change") -> None:
        """Name the record and the field."""
        where = f"{change.record} {format_path(change.path)}".strip()
        super().__init__(
            Sentence("The change to {where} does not fit: the value is no longer what it was.", where=where)
        )
        self.change = change


@dataclass(frozen=True)
class Change:
    """One value of one record, before and after; ``MISSING`` stands for no value.

    An empty path means the whole record: created (before is ``MISSING``), deleted (after is) or replaced.
    Inside a list, a change to ``MISSING`` takes the item out, and a change from ``MISSING`` at the list's
    length appends one. ``moved`` makes one deletion and one creation the two halves of a rename: each names the
    other's id, so that the file can go along with its comments, and a media file with its entry.
    """

    record: RecordKey
    path: FieldPath
    before: object
    after: object
    moved: str = ""

    def inverse(self) -> "Change":
        """Give the change that takes this one back."""
        return Change(self.record, self.path, self.after, self.before, self.moved)


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Give the changes that take back a whole sequence, last one first."""
    return tuple(change.inverse() for change in reversed(changes))


def apply_change(data: object, change: Change) -> object:
    """Give a copy of a record's data with one change made.

    Raises:
        ChangeError: the value there is not the change's ``before``, or the path leads nowhere.
    """
    if not is_same(value_at(data, change.path), change.before):
        raise ChangeError(change)
    try:
        return with_value(data, change.path, change.after)
    except LookupError as error:
        raise ChangeError(change) from error


def apply_changes(data: object, changes: Iterable[Change]) -> object:
    """Give a copy of a record's data with several changes made, one after the other."""
    for change in changes:
        data = apply_change(data, change)
    return data


def diff(key: RecordKey, before: object, after: object) -> tuple[Change, ...]:
    """Give the changes that lead from one state of a record to another, leaf by leaf.

    ``MISSING`` on one side means that the record was created or deleted. Lists are compared item by item
    when they are equally long or one continues the other, else replaced as a whole.
    """
    return tuple(_differences(key, (), before, after))


def _differences(key: RecordKey, path: FieldPath, before: object, after: object) -> list[Change]:
    if is_same(before, after):
        return []
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return _map_differences(key, path, before, after)
    if isinstance(before, list | tuple) and isinstance(after, list | tuple) and before and after:
        return _list_differences(key, path, before, after)
    return [Change(key, path, before, after)]


def _map_differences(
    key: RecordKey, path: FieldPath, before: Mapping[str, object], after: Mapping[str, object]
) -> list[Change]:
    changes: list[Change] = []
    for name in [*before, *(name for name in after if name not in before)]:
        changes += _differences(key, (*path, name), before.get(name, MISSING), after.get(name, MISSING))
    return changes


def _list_differences(
    key: RecordKey, path: FieldPath, before: Sequence[object], after: Sequence[object]
) -> list[Change]:
    shared = min(len(before), len(after))
    if len(before) != len(after) and not is_same(before[:shared], after[:shared]):
        return [Change(key, path, before, after)]
    changes: list[Change] = []
    for position in range(shared):
        changes += _differences(key, (*path, position), before[position], after[position])
    for position in range(shared, len(after)):
        changes.append(Change(key, (*path, position), MISSING, after[position]))
    for position in range(len(before) - 1, shared - 1, -1):
        changes.append(Change(key, (*path, position), before[position], MISSING))
    return changes


def squash(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Give fewer changes that come to the same: typing in one field becomes one step, and what was taken back vanishes.

    A change is only joined with an earlier one of the same field if nothing in between touched a value
    above, below or in the same list.
    """
    kept: list[Change] = []
    passed: dict[RecordKey, tuple[str, str]] = {}
    for change in changes:
        position = next((at for at in range(len(kept) - 1, -1, -1) if is_entangled(kept[at], change)), None)
        joined = _join(kept[position], change) if position is not None else None
        if position is None or joined is None:
            kept.append(change)
        elif is_same(joined.before, joined.after):
            if joined.before is MISSING and kept[position].moved and change.moved:
                passed[change.record] = (kept[position].moved, change.moved)
            del kept[position]
        else:
            kept[position] = joined
    if not passed:
        return tuple(kept)
    ends = {(change.record, change.after is MISSING) for change in kept if not change.path}
    return tuple(_without_stops(change, passed, ends) for change in kept)


def _without_stops(
    change: Change, passed: Mapping[RecordKey, tuple[str, str]], ends: AbstractSet[tuple[RecordKey, bool]]
) -> Change:
    """Let a renaming tell of the first and the last name, where names in between came and went."""
    if change.path or not change.moved:
        return change
    is_gone = change.after is MISSING
    name, seen = change.moved, {change.moved}
    while (key := RecordKey(change.record.kind, name)) in passed and (key, not is_gone) not in ends:
        name = passed[key][1 if is_gone else 0]
        if name in seen:
            break
        seen.add(name)
    return change if name == change.moved else replace(change, moved="" if name == change.record.id else name)


def _join(earlier: Change, later: Change) -> Change | None:
    """Make one change of two that follow each other, if they touch the same value or one holds the other's."""
    depth = len(earlier.path)
    if later.path[:depth] != earlier.path:
        return None
    if depth == len(later.path):
        is_item_moved = _moves_items(earlier) or _moves_items(later)
        if is_item_moved and not is_same(earlier.after, later.before):
            return None
        return Change(earlier.record, earlier.path, earlier.before, later.after, later.moved or earlier.moved)
    if earlier.after is MISSING and _moves_items(earlier):
        return None  # the item that stands there now is another one
    try:
        after = with_value(earlier.after, later.path[depth:], later.after)
    except LookupError:
        return None
    return Change(earlier.record, earlier.path, earlier.before, after, earlier.moved)


def _moves_items(change: Change) -> bool:
    """Tell whether a change takes an item out of a list or adds one."""
    is_item = bool(change.path) and isinstance(change.path[-1], int)
    return is_item and (change.before is MISSING or change.after is MISSING)


def is_entangled(one: Change, other: Change) -> bool:
    """Tell whether two changes touch the same record in values inside each other, or items that shift each other."""
    if one.record != other.record:
        return False
    shared = 0
    for left, right in zip(one.path, other.path, strict=False):
        if left != right:
            break
        shared += 1
    if shared == min(len(one.path), len(other.path)):
        return True
    # Taking an item out of a list, or adding one, renames the items after it.
    return any(len(change.path) == shared + 1 and _moves_items(change) for change in (one, other))
