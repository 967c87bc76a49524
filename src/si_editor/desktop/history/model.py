"""The steps of this session as a table: when, what, and whether it is undone or saved."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QUndoStack

from si_editor.desktop.theme import Theme
from si_editor.desktop.undo import ChangeCommand
from si_editor.model.records import RecordKey

_ROOT: Final = QModelIndex()
_COLUMNS: Final = 3
_Role = Qt.ItemDataRole


class HistoryModel(QAbstractTableModel):
    """One line for each step, oldest first; the first line is the catalogue as it was opened."""

    def __init__(self, stack: QUndoStack, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._theme = theme
        self._only: RecordKey | None = None
        self._positions: tuple[int, ...] = (0,)
        self.refresh()

    def refresh(self) -> None:
        """Take note that steps came, went, or were undone."""
        positions = (0, *(number for number in range(1, self._stack.count() + 1) if self._is_wanted(number)))
        if positions == self._positions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(positions) - 1, _COLUMNS - 1))
            return
        self.beginResetModel()
        self._positions = positions
        self.endResetModel()

    def show_only(self, key: RecordKey | None) -> None:
        """List only steps that touch an entry, or all."""
        if key != self._only:
            self._only = key
            self.refresh()

    def command(self, row: int) -> ChangeCommand | None:
        """Give the step of a line; None for the first line."""
        position = self.position(row)
        command = self._stack.command(position - 1) if position > 0 else None
        return command if isinstance(command, ChangeCommand) else None

    def position(self, row: int) -> int:
        """Give how many steps are done when everything up to a line is done; -1 if there is no such line."""
        return self._positions[row] if 0 <= row < len(self._positions) else -1

    def row_of(self, position: int) -> int:
        """Give the line up to which everything is done when so many steps are."""
        return max(row for row, known in enumerate(self._positions) if known <= position)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._positions)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Time, step, state."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Name the columns."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Time"), self.tr("Step"), self.tr("State"))[section] if 0 <= section < _COLUMNS else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole) -> object:
        """Give the text of a cell; what is undone stands back, where one is now stands out."""
        position = self.position(index.row()) if index.isValid() else -1
        if position < 0:
            return None
        done = self._stack.index()
        if role == _Role.DisplayRole:
            return self._text(index.row(), index.column(), position, done)
        if role == _Role.ToolTipRole and index.column() == 1:
            return self._text(index.row(), 1, position, done)
        if role == _Role.ForegroundRole and (position > done or index.column() != 1):
            return self._theme.colour("muted")
        if role == _Role.FontRole and index.row() == self.row_of(done):
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.AccessibleTextRole:
            return ", ".join(text for column in (1, 0, 2) if (text := self._text(index.row(), column, position, done)))
        return None

    def _text(self, row: int, column: int, position: int, done: int) -> str:
        command = self.command(row)
        if column == 0:
            return command.made_at.toString("HH:mm") if command is not None else ""
        if column == 1:
            return command.text() if command is not None else self.tr("The catalogue as it was opened")
        states = []
        if row == self.row_of(done):
            states.append(self.tr("◀ you are here"))
        elif position > done:
            states.append(self.tr("undone"))
        if command is not None and command.saved_at is not None:
            states.append(self.tr("saved %1").replace("%1", command.saved_at.toString("HH:mm")))
        return " · ".join(states)

    def _is_wanted(self, position: int) -> bool:
        if self._only is None:
            return True
        command = self._stack.command(position - 1)
        return isinstance(command, ChangeCommand) and any(change.record == self._only for change in command.changes)
