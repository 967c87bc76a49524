"""Chooses the columns of the table by keys as well as by mouse: tick, move, and what the list is sorted by."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.records.columns import NAME, column_title
from si_editor.desktop.records.model import RecordModel
from si_editor.desktop.records.table import RecordTable, TableLook
from si_editor.desktop.room import open_at

_NAME_ROLE = Qt.ItemDataRole.UserRole + 1


class ColumnsDialog(QDialog):
    """Lists all columns in their order, the shown ones first.

    Signals:
        chosen: the `TableLook` that somebody wants.
    """

    chosen = Signal(object)

    def __init__(self, table: RecordTable, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns and order of the list"))
        self._look = table.look()
        self._columns = {column.name: column for column in model.columns}
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setAccessibleDescription(self.tr("Space shows or hides a column, Alt with an arrow key moves it."))
        self.up = QPushButton(self.tr("Move up"), self)
        self.down = QPushButton(self.tr("Move down"), self)
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Sort by"))
        self.turned = QCheckBox(self.tr("Turned round (Z to A, newest first)"), self)
        self.take = QPushButton(self.tr("Use these columns"), self)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self.list.installEventFilter(self)
        self._fill()
        self._lay_out()
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.take.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)

    def accept(self) -> None:
        """Use what was chosen."""
        widths = dict(self._look.columns)
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = str(item.data(_NAME_ROLE))
            if item.checkState() == Qt.CheckState.Checked:
                shown.append((name, widths.get(name, self._columns[name].width)))
        self.chosen.emit(TableLook(tuple(shown), str(self.sort.currentData()), self.turned.isChecked()))
        super().accept()

    def _fill(self) -> None:
        shown = [name for name, _ in self._look.columns]
        for name in (*shown, *(name for name in self._columns if name not in shown)):
            item = QListWidgetItem(column_title(self._columns[name]), self.list)
            item.setData(_NAME_ROLE, name)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
            if name == NAME:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.list.setSpacing(3)
        self.list.setCurrentRow(0)
        for name, column in self._columns.items():
            self.sort.addItem(column_title(column), name)
        self.sort.setCurrentIndex(list(self._columns).index(self._look.sort))
        self.turned.setChecked(self._look.is_turned)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(buttons)
        order = QHBoxLayout()
        order.addWidget(QLabel(self.tr("Sort by"), self))
        order.addWidget(self.sort, 1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self._leave)
        last.addWidget(self.take)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addLayout(order)
        column.addWidget(self.turned)
        column.addLayout(last)
        open_at(self, 46 * self.fontMetrics().averageCharWidth() + 160, 32 * self.fontMetrics().height())

    def _move_up(self, _checked: bool = False) -> None:
        self._move(-1)

    def _move_down(self, _checked: bool = False) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count() and row >= 0:
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Alt with an arrow key move the current column."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        is_moved = isinstance(event, QKeyEvent) and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and is_moved and event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)
