"""Working out what a group of changes makes of the records, before anything is touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from si_editor.model.fieldpath import MISSING, FieldPath, Missing, format_path, value_at, with_value
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.changes import Change
from si_editor.store.entryfile import Data
from si_editor.store.errors import ApplyError
from si_editor.store.held import HeldRecord
from si_editor.store.layout import refuse_key
from si_editor.store.opening import folded_key
from si_editor.store.plain import as_plain
from si_editor.store.sameness import is_same


@dataclass(frozen=True)
class Touched:
    """What an edit touched: the records, and the exact changes whose inverse takes it back."""

    keys: frozenset[RecordKey]
    changes: tuple[Change, ...]


class Attempt:
    """A group of changes worked out on copies, so that either all of it happens or nothing."""

    def __init__(self, held: Mapping[RecordKey, HeldRecord]) -> None:
        """Look at the records as they stand."""
        self._held = held
        self.results: dict[RecordKey, Data | Missing] = {}
        self._changes: list[Change] = []

    def make(self, changes: Sequence[Change]) -> Touched:
        """Work out all changes in their order.

        Raises:
            ApplyError: one of them does not fit; the sentence says which and why.
        """
        for change in changes:
            self._make(change)
        return Touched(frozenset(change.record for change in self._changes), tuple(self._changes))

    def _make(self, change: Change) -> None:
        known = self._held.get(change.record)
        if known is not None and known.file.unreadable is not None:
            raise ApplyError(Sentence("“{id}” cannot be edited, because its file cannot be read.", id=change.record.id))
        before, after = as_plain(change.before), as_plain(change.after)
        data = self._current(change.record)
        if not is_same(value_at(data, change.path), before):
            raise ApplyError(_stale(change))
        if change.path:
            self._set_value(change.record, data, change.path, after, known)
        else:
            self._set_record(change.record, data, after, change.moved)

    def _current(self, key: RecordKey) -> Data | Missing:
        if key in self.results:
            return self.results[key]
        known = self._held.get(key)
        return known.data if known is not None else MISSING

    def _set_record(self, key: RecordKey, data: Data | Missing, after: object, moved: str) -> None:
        if after is MISSING:
            if key == CAMPAIGN_KEY:
                raise ApplyError(Sentence("The campaign cannot be removed: without it the folder is no catalogue."))
            self._note(key, data, MISSING, (), moved)
            return
        if not isinstance(after, dict):
            raise ApplyError(Sentence("“{id}” must be given as fields with values.", id=key.id))
        if data is MISSING:
            self._require_free(key)
        self._note(key, data, after, (), moved)

    def _require_free(self, key: RecordKey) -> None:
        known = self._held.get(key)
        refusal = refuse_key(key) if known is None else None
        if refusal is not None:
            raise ApplyError(refusal)
        for other in self._alike.get(folded_key(key), ()):
            if other != key and self._current(other) is not MISSING:
                raise ApplyError(Sentence("There is already an entry called “{id}”. Choose another id.", id=other.id))
        self._alike.setdefault(folded_key(key), []).append(key)

    @cached_property
    def _alike(self) -> dict[RecordKey, list[RecordKey]]:
        """The records by names in which capitals do not count, since some disks do not tell them apart."""
        found: dict[RecordKey, list[RecordKey]] = {}
        for key in [*self._held, *self.results]:
            found.setdefault(folded_key(key), []).append(key)
        return found

    def _set_value(
        self, key: RecordKey, data: Data | Missing, path: FieldPath, after: object, known: HeldRecord | None
    ) -> None:
        if data is MISSING:
            raise ApplyError(Sentence("There is no {kind} called “{id}”.", kind=key.kind, id=key.id))
        path, after = _widened(data, path, after, known.saved if known is not None else MISSING)
        try:
            result = with_value(data, path, after)
        except LookupError as error:
            raise ApplyError(
                Sentence("“{id}” has no place for the field “{field}”.", id=key.id, field=format_path(path))
            ) from error
        self._note(key, data, result, path)

    def _note(self, key: RecordKey, before: object, after: object, path: FieldPath, moved: str = "") -> None:
        """Remember the result, and the change that was really made, absent parents included."""
        start = path
        while start and value_at(before, start[:-1]) is MISSING:
            start = start[:-1]
        self.results[key] = after if isinstance(after, dict) else MISSING
        exact = Change(key, start, value_at(before, start), value_at(after, start), moved)
        if not is_same(exact.before, exact.after):
            self._changes.append(exact)


def _widened(data: Data | Missing, path: FieldPath, after: object, saved: Data | Missing) -> tuple[FieldPath, object]:
    """Let a removal also take the group or list that it leaves empty, unless the file has that group.

    Otherwise a letter typed and deleted again in a field of an absent group would leave an empty group behind.
    """
    while after is MISSING and len(path) > 1:
        parent = value_at(data, path[:-1])
        if isinstance(path[-2], int):
            break  # an emptied item of a list is still an item that somebody added
        if not isinstance(parent, Mapping | list) or len(parent) > 1 or value_at(saved, path[:-1]) is not MISSING:
            break
        path = path[:-1]
    return path, after


def _stale(change: Change) -> str:
    where = format_path(change.path)
    if not where:
        exists = change.before is MISSING
        return (
            Sentence("There is already an entry called “{id}”. Choose another id.", id=change.record.id)
            if exists
            else (Sentence("“{id}” is no longer what it was when this edit was made.", id=change.record.id))
        )
    return Sentence(
        "The field “{where}” of “{id}” is no longer what it was when this edit was made.",
        where=where,
        id=change.record.id,
    )
