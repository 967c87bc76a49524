"""Undo and redo: one command for any edit, made of changes and knowing no widget."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QTime
from PySide6.QtGui import QUndoCommand, QUndoStack

from si_editor.store.changes import Change, inverse, squash

Replay = Callable[[Sequence[Change]], bool]

_MERGING = 1
_ALONE = -1


class ChangeCommand(QUndoCommand):
    """One step that can be undone. Steps with an equal ``merge`` key, such as typing in one field, become one.

    The changes are already made when the command is pushed, so the first redo does nothing: what cannot be done
    never gets on the stack.
    """

    def __init__(self, changes: Sequence[Change], text: str, replay: Replay, merge: Hashable | None = None) -> None:
        super().__init__(text)
        self.changes = tuple(changes)
        self.merge_key = merge
        self.made_at = QTime.currentTime()
        self.saved_at: QTime | None = None
        self._replay = replay
        self._is_done = True

    def id(self) -> int:
        """Tell Qt whether this step may be joined with the one before."""
        return _ALONE if self.merge_key is None else _MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next step if it edits the same field; a step that comes to nothing vanishes."""
        if not isinstance(other, ChangeCommand) or other.merge_key != self.merge_key:
            return False
        self.changes = squash((*self.changes, *other.changes))
        self.made_at = other.made_at
        self.setObsolete(not self.changes)
        return True

    def redo(self) -> None:
        """Make the changes again; a step that no longer fits the data leaves the stack."""
        if self._is_done:
            self._is_done = False
        elif not self._replay(self.changes):
            self.setObsolete(True)

    def undo(self) -> None:
        """Take the changes back; a step that no longer fits the data leaves the stack."""
        if not self._replay(inverse(self.changes)):
            self.setObsolete(True)


def mark_saved(stack: QUndoStack) -> None:
    """Let the last step that is done remember that everything was saved after it."""
    command = stack.command(stack.index() - 1) if stack.index() else None
    if isinstance(command, ChangeCommand):
        command.saved_at = QTime.currentTime()
