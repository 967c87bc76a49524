"""A plan: what an edit of many places would change, and what it would leave, to be shown before it is made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change


@dataclass(frozen=True)
class Place:
    """A value of a record that names something: another record, a term, a media file."""

    record: RecordKey
    path: FieldPath


@dataclass(frozen=True)
class Plan:
    """Changes that are made together, and the places that had to be left, because no program can be sure of them."""

    changes: tuple[Change, ...] = ()
    left: tuple[Place, ...] = ()

    @property
    def records(self) -> tuple[RecordKey, ...]:
        """The records that change, each once, in the order of the changes."""
        return tuple(dict.fromkeys(change.record for change in self.changes))

    def without(self, keys: Iterable[RecordKey]) -> tuple[Change, ...]:
        """Give the changes of all other records."""
        left_out = frozenset(keys)
        return tuple(change for change in self.changes if change.record not in left_out)


def unreadable(snapshot: Snapshot) -> frozenset[RecordKey]:
    """Give the records whose files cannot be read, so that they cannot be edited."""
    return frozenset(
        problem.record
        for problem in snapshot.file_problems
        if problem.code == "file-unreadable" and problem.record is not None
    )


def data_of(snapshot: Snapshot, key: RecordKey) -> Mapping[str, object]:
    """Give the values of a record, none where there is no such record."""
    reading = snapshot.readings.get(key)
    return reading.data if reading is not None else {}
