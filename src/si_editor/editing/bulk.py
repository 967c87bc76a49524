"""One value for many entries: set, added to a list, taken out of it, or cleared."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from si_editor.editing.plan import data_of, unreadable
from si_editor.model.fieldpath import MISSING, value_at, with_value
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, is_same

Action = Literal["set", "add", "remove", "clear"]

ACTIONS: Final[tuple[Action, ...]] = ("set", "add", "remove", "clear")

# What makes an entry that entry and no other is not for many at once.
_OWN: Final = frozenset({"acronym", "title", "campaign_title", "name", "sort_key", "format", "terms", "unsure"})
_TOO_BIG: Final = frozenset({"object"})


@dataclass(frozen=True)
class BulkField:
    """A field that can have one value in many entries: its path, and how it is described."""

    path: tuple[str, ...]
    label: str
    spec: FieldSpec

    @property
    def actions(self) -> tuple[Action, ...]:
        """What can be done with it: only a list can be added to."""
        actions: tuple[Action, ...] = ACTIONS if self.spec.shape == "list" else ("set", "clear")
        return tuple(action for action in actions if action != "clear" or not self.spec.required)


@dataclass(frozen=True)
class BulkPlan:
    """What would change, how many entries have the value already, and how many cannot be edited."""

    changes: tuple[Change, ...]
    same: int
    locked: int = 0


def bulk_fields(kind: str) -> tuple[BulkField, ...]:
    """Give the fields of a kind that make sense for many entries at once, in the order of their form."""
    return tuple(_fields(read_fields(KINDS[kind].model), (), ""))


def bulk(snapshot: Snapshot, keys: Sequence[RecordKey], field: BulkField, action: Action, value: object) -> BulkPlan:
    """Work out what one value would change in many entries of a kind.

    For a list, ``value`` holds the entries to be set, added or taken out. Wrong values in the field are replaced
    by a set and a clear, and left alone by the others.
    """
    locked = unreadable(snapshot)
    changes: list[Change] = []
    same = 0
    editable = [key for key in keys if key not in locked and key in snapshot.readings]
    for key in editable:
        change = _change(key, data_of(snapshot, key), field, action, value)
        if change is None:
            same += 1
        else:
            changes.append(change)
    return BulkPlan(tuple(changes), same, len(keys) - len(editable))


def _change(key: RecordKey, data: object, field: BulkField, action: Action, value: object) -> Change | None:
    before = value_at(data, field.path)
    after = _after(before, action, value)
    if is_same(before, after) or (_is_nothing(before) and _is_nothing(after)):
        return None
    if action == "set" and before is MISSING and is_same(after, field.spec.default):
        return None
    path: tuple[str, ...] = field.path
    try:
        with_value(data, path, after)
    except LookupError:
        return None  # the group around the field is something else there
    return Change(key, path, before, after)


def _after(before: object, action: Action, value: object) -> object:
    if action == "clear":
        return MISSING
    if action == "set":
        return value
    wanted = list(value) if isinstance(value, list | tuple) else [value]
    if before is not MISSING and before is not None and not isinstance(before, list | tuple):
        return before
    items = list(before) if isinstance(before, list | tuple) else []
    if action == "add":
        return items + [one for one in wanted if not any(is_same(one, known) for known in items)]
    kept = [one for one in items if not any(is_same(one, gone) for gone in wanted)]
    return kept if kept or len(items) == len(kept) else MISSING


def _is_nothing(value: object) -> bool:
    return value is MISSING or value is None or value in ("", [])


def _fields(specs: tuple[FieldSpec, ...], path: tuple[str, ...], around: str) -> list[BulkField]:
    found: list[BulkField] = []
    for spec in specs:
        if not path and spec.name in _OWN:
            continue
        here, label = (*path, spec.name), f"{around} › {spec.label}" if around else spec.label
        if spec.shape == "object":
            found += _fields(spec.fields, here, label)
        elif spec.item is None or spec.item.shape not in _TOO_BIG:
            found.append(BulkField(here, label, spec))
    return found
