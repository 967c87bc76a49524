"""Holding edits that a crash left unsaved against the files as they are now."""

from collections.abc import Sequence
from dataclasses import dataclass

from si_editor.model.fieldpath import MISSING, value_at, with_value
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.merging import merge
from si_editor.store.sameness import is_same


@dataclass(frozen=True)
class Recovery:
    """What can be done with unsaved edits of an earlier run.

    ``changes`` fit and can be made at once. ``conflicts`` were made to values that are different now; their
    ``before`` is the present value, so each can still be made if the user prefers it. ``blocked`` belong to
    records whose file cannot be read or is gone. What the files already hold is in none of them.
    """

    changes: tuple[Change, ...]
    conflicts: tuple[Change, ...]
    blocked: tuple[Change, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to recover."""
        return not (self.changes or self.conflicts or self.blocked)


def review_pending(catalogue: Catalogue, pending: Sequence[Change]) -> Recovery:
    """Sort the edits of an earlier run by whether they still fit the catalogue as it is."""
    states: dict[object, object] = {}
    changes: list[Change] = []
    conflicts: list[Change] = []
    blocked: list[Change] = []
    present = frozenset(catalogue.keys())
    left = frozenset(change.record for change in pending if not change.path and change.after is MISSING)
    for change in pending:
        key = change.record
        if key in present and catalogue.draft(key).unreadable is not None:
            blocked.append(change)
            continue
        state = states.setdefault(key, catalogue.draft(key).data if key in present else MISSING)
        if state is MISSING and change.path and key in left:
            continue  # its entry went away in a later step, which was saved
        now = value_at(state, change.path)
        if is_same(now, change.after):
            continue
        # Where others edited another part of the same value, both edits go together.
        merged = merge(change.before, change.after, now)
        fitting = Change(key, change.path, now, change.after if merged.conflicts else merged.value, change.moved)
        try:
            after = with_value(state, change.path, fitting.after)
        except LookupError:
            blocked.append(change)
            continue
        if state is MISSING and change.path:
            blocked.append(change)
        elif merged.conflicts:
            conflicts.append(fitting)
        else:
            changes.append(fitting)
            states[key] = after
    return Recovery(tuple(changes), tuple(conflicts), tuple(blocked))
