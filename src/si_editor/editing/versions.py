"""An earlier version of an entry held against what it is now: what going back would change, and what it would lose."""

from collections.abc import Mapping
from dataclasses import dataclass

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change, diff


@dataclass(frozen=True)
class Return:
    """The way back to an earlier version: its changes, and those of them after which there is less than before."""

    changes: tuple[Change, ...]
    losses: tuple[Change, ...]


def go_back(key: RecordKey, now: Mapping[str, object], then: Mapping[str, object]) -> Return:
    """Give what going back to an earlier version changes."""
    changes = diff(key, dict(now), dict(then))
    return Return(changes, tuple(change for change in changes if _is_less(change)))


def _is_less(change: Change) -> bool:
    if change.after is MISSING or change.after in (None, "", [], {}):
        return change.before not in (MISSING, None, "")
    return _extent(change.after) < _extent(change.before) // 2


def _extent(value: object) -> int:
    """Give a measure of how much there is."""
    if isinstance(value, Mapping):
        return sum(_extent(part) for part in value.values())
    if isinstance(value, list | tuple):
        return sum(_extent(part) for part in value)
    return len(value) if isinstance(value, str) else 1
