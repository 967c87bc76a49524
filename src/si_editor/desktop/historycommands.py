"""The commands that show the history and what is not saved yet."""

from PySide6.QtCore import QObject, Qt

from si_editor.desktop.actions import Command
from si_editor.desktop.panes import Panes
from si_editor.store import Change, Touched


class HistoryCommands(QObject):
    """Shows and hides the history panel, and leads from it to entries and fields."""

    def __init__(self, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        panes.history.requested.connect(self._show_field)
        panes.history.stepped.connect(self._reveal)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "history",
                "View",
                self.tr("History"),
                self.toggle,
                ("Ctrl+Shift+H",),
                "history",
                self.tr("What this session changed"),
                is_toggle=True,
            ),
            Command(
                "unsaved",
                "Edit",
                self.tr("What is unsaved…"),
                self.show_unsaved,
                tip=self.tr("Each unsaved value beside what its file says"),
                needs="unsaved",
                begins_group=True,
            ),
        )

    def toggle(self) -> None:
        """Show or hide the history."""
        history = self._panes.history
        history.setVisible(history.isHidden())
        if not history.isHidden():
            history.step_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unsaved(self) -> None:
        """Show what is not saved yet."""
        self._panes.entry.commit()
        self._panes.history.show()
        self._panes.history.show_unsaved()
        self._panes.history.unsaved_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, change: Change) -> None:
        self._panes.show_record(change.record, change.path)

    def _reveal(self, touched: Touched | None) -> None:
        self._panes.reveal(touched)
