"""Deleting entries, and what becomes of the references to them."""

from collections.abc import Sequence
from typing import Final, Literal

from si_editor.editing.plan import Place, Plan, data_of, unreadable
from si_editor.editing.references import Target, mentions, referrers, rewritten
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, diff

Fate = Literal["leave", "take out", "point elsewhere"]

FATES: Final[tuple[Fate, ...]] = ("take out", "point elsewhere", "leave")


def removable(snapshot: Snapshot, keys: Sequence[RecordKey]) -> tuple[RecordKey, ...]:
    """Give those entries that can be deleted: the campaign cannot, nor a file that cannot be read."""
    locked = unreadable(snapshot)
    return tuple(key for key in keys if key != CAMPAIGN_KEY and key in snapshot.readings and key not in locked)


def outside_referrers(snapshot: Snapshot, keys: Sequence[RecordKey]) -> tuple[Place, ...]:
    """Give the places that name one of some entries, those inside these entries left out."""
    inside = frozenset(keys)
    found = (place for key in keys for place in referrers(snapshot, Target(key)))
    return tuple(place for place in found if place.record not in inside)


def remove(snapshot: Snapshot, keys: Sequence[RecordKey], fate: Fate = "leave", instead: str = "") -> Plan:
    """Give the changes that delete entries; ``instead`` is the id to which references to them are pointed."""
    doomed = removable(snapshot, keys)
    deletions = tuple(Change(key, (), data_of(snapshot, key), MISSING) for key in doomed)
    if fate == "leave":
        return Plan(deletions)
    new = instead if fate == "point elsewhere" else None
    changes: list[Change] = []
    left: list[Place] = []
    locked = unreadable(snapshot) | frozenset(doomed)
    for record in sorted(snapshot.readings):
        if record in locked:
            continue
        before = after = snapshot.readings[record].data
        for key in doomed:
            if mentions(after, key.id):
                after, remaining = rewritten(record, after, Target(key), new)
                left += remaining
        changes += diff(record, before, after)
    return Plan((*changes, *deletions), tuple(left))
