"""What fills the window: the panes with the entries, or the board in their place."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from si_editor.desktop.actions import Actions, Command
from si_editor.desktop.board.panel import BoardPanel
from si_editor.desktop.panes import Panes
from si_editor.model.records import RecordKey

# Commands whose result is seen in the panes: using one leads back to them.
_LEADING_BACK = frozenset(
    {"find", "go-kinds", "go-list", "go-form", "go-problems", "problems", "kinds", "preview", "history", "check"}
    | {"next-problem", "previous-problem", "previous", "next", "new", "duplicate", "undo", "redo"}
)


class Stage(QStackedWidget):
    """Shows the panes, or the board; whatever leads to an entry leads back to the panes.

    Signals:
        changed: whether the board is shown now.
    """

    changed = Signal(bool)

    def __init__(self, panes: Panes, board: BoardPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._board = board
        self.addWidget(panes)
        self.addWidget(board)
        board.left.connect(self.show_panes)
        board.record_requested.connect(self._show_record)
        board.list_requested.connect(self._show_list)

    @property
    def has_board(self) -> bool:
        """Whether the board is shown."""
        return self.currentWidget() is self._board

    def toggle_board(self) -> None:
        """Show the board, or go back to the entries."""
        if self.has_board:
            self.show_panes()
        else:
            self.setCurrentWidget(self._board)
            self._board.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit(True)

    def show_panes(self, _what: object = None) -> None:
        """Show the entries."""
        if self.has_board:
            self.setCurrentWidget(self._panes)
            self.changed.emit(False)

    def come_back_on(self, *signals: SignalInstance) -> None:
        """Show the entries whenever one of these signals leads to one."""
        for signal in signals:
            signal.connect(self.show_panes)

    def follow(self, actions: Actions) -> None:
        """Show the entries when a command is used whose result is seen there, and keep the board's tick true."""
        for command in actions.commands:
            if command.id in _LEADING_BACK:
                actions[command.id].triggered.connect(self.show_panes)
        self.changed.connect(actions["readiness"].setChecked)

    def _show_record(self, key: RecordKey) -> None:
        self.show_panes()
        self._panes.show_record(key)

    def _show_list(self, kind: str, keys: tuple[RecordKey, ...], label: str) -> None:
        self.show_panes()
        self._panes.show_only(kind, keys, label)
        self._panes.records.view.setFocus(Qt.FocusReason.OtherFocusReason)


class BoardCommands(QObject):
    """The command that shows the board."""

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "readiness",
                "Check",
                self.tr("Readiness board"),
                self._stage.toggle_board,
                ("Ctrl+Shift+B",),
                "board",
                self.tr("How complete the catalogue is"),
                begins_group=True,
                is_toggle=True,
            ),
        )
