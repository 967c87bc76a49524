"""The list of what an edit would change: entries with their fields, before and after; ten thousand rows or ten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from si_editor.model.records import RecordKey

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_OPEN_AT_ONCE = 3000
_FIRST_SHARE = 0.38
_MOST_SHARE = 0.5
_ROWS = 6
_TITLE_LENGTH = 32


@dataclass(frozen=True)
class Group:
    """One entry and what happens in it; each line is whatever the one who describes lines understands."""

    key: RecordKey
    title: str
    lines: tuple[object, ...]


Describe = Callable[[object], tuple[str, str, str]]


class PreviewModel(QAbstractItemModel):
    """Entries, each with its lines; an entry with a single line is one row. Words are made when they are seen.

    Signals:
        ticked: other lines are ticked than before.
    """

    ticked = Signal()

    def __init__(self, describe: Describe, headings: Sequence[str], has_ticks: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self._headings = tuple(headings)
        self._has_ticks = has_ticks
        self._groups: tuple[Group, ...] = ()
        self._unticked: set[tuple[int, int]] = set()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other entries; everything is ticked."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self._unticked.clear()
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> tuple[object, ...]:
        """Give the lines that are ticked."""
        return tuple(
            line
            for row, group in enumerate(self._groups)
            for number, line in enumerate(group.lines)
            if (row, number) not in self._unticked
        )

    def line_count(self) -> int:
        """Count all lines."""
        return sum(len(group.lines) for group in self._groups)

    def line_at(self, index: _Index) -> object | None:
        """Give the line of a row; None for an entry with several."""
        if not index.isValid():
            return None
        place = self._place(index)
        return None if place is None else self._groups[place[0]].lines[place[1]]

    # For the view

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        """Give the index of an entry, or of a line of one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: _Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # the other one is QObject's
        """Give the entry of a line."""
        inside = child.internalId() if child.isValid() else 0
        return self.createIndex(inside - 1, 0, 0) if inside else QModelIndex()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Count entries, or the lines of one."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column() or self._is_single(parent.row()):
            return 0
        return len(self._groups[parent.row()].lines)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Count the columns."""
        return len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        is_heading = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give words or tick of a place."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._spoken(index)
        if role == Qt.ItemDataRole.CheckStateRole and self._has_ticks and index.column() == 0:
            return self._tick(index)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a line, or all lines of an entry."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._has_ticks:
            return False
        is_on = Qt.CheckState(value) == Qt.CheckState.Checked
        place = self._place(index)
        row = place[0] if place is not None else index.row()
        numbers = [place[1]] if place is not None else range(len(self._groups[row].lines))
        for number in numbers:
            if is_on:
                self._unticked.discard((row, number))
            else:
                self._unticked.add((row, number))
        top = self.index(row, 0)
        self.dataChanged.emit(top, top)
        if not self._is_single(row):
            self.dataChanged.emit(self.index(0, 0, top), self.index(len(self._groups[row].lines) - 1, 0, top))
        self.ticked.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen, and ticked where there are ticks."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._has_ticks and index.column() == 0 else flags

    def _is_single(self, row: int) -> bool:
        return len(self._groups[row].lines) == 1

    def _place(self, index: _Index) -> tuple[int, int] | None:
        if index.internalId():
            return index.internalId() - 1, index.row()
        return (index.row(), 0) if self._is_single(index.row()) else None

    def _words(self, index: _Index) -> str:
        place = self._place(index)
        if place is None:
            group = self._groups[index.row()]
            return f"{group.title} ({len(group.lines)})" if index.column() == 0 else ""
        group = self._groups[place[0]]
        words = self._describe(group.lines[place[1]])[index.column()]
        is_top = not index.internalId()
        return f"{_short(group.title)} · {words}" if is_top and index.column() == 0 and group.title else words

    def _spoken(self, index: _Index) -> str:
        place = self._place(index)
        if place is None:
            return self._words(index)
        _, before, after = self._describe(self._groups[place[0]].lines[place[1]])
        return f"{self._words(index)}: {before} → {after}"

    def _tick(self, index: _Index) -> Qt.CheckState:
        place = self._place(index)
        if place is not None:
            return Qt.CheckState.Unchecked if place in self._unticked else Qt.CheckState.Checked
        lines = range(len(self._groups[index.row()].lines))
        ticked = sum((index.row(), number) not in self._unticked for number in lines)
        if ticked == len(lines):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked


class PreviewTree(QTreeView):
    """Shows a preview; its columns can be dragged, and Space ticks."""

    def __init__(
        self, describe: Describe, headings: Sequence[str], has_ticks: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.preview = PreviewModel(describe, headings, has_ticks, self)
        self.setModel(self.preview)
        self.setUniformRowHeights(True)
        self.setProperty("role", "framed")
        self.setMinimumHeight(_ROWS * self.fontMetrics().height())
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(True)
        for column in range(1, len(headings)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_out()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other entries, unfolded where they are not too many."""
        self.ensurePolished()
        self.preview.show_groups(groups)
        if self.preview.line_count() <= _OPEN_AT_ONCE:
            self.expandAll()
        if groups:
            self.setCurrentIndex(self.preview.index(0, 0))
        self._share_out()

    def _share_out(self) -> None:
        """Give names of entries the room that they need, within what leaves enough for the values."""
        width = self.viewport().width()
        wanted = self.sizeHintForColumn(0) + 8
        self.header().resizeSection(0, round(max(width * _FIRST_SHARE, min(wanted, width * _MOST_SHARE))))


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_LENGTH else f"{title[: _TITLE_LENGTH - 1]}…"


def grouped(lines: Sequence[tuple[RecordKey, object]], title: Callable[[RecordKey], str]) -> tuple[Group, ...]:
    """Sort lines by their entries, in the order in which the entries first appear."""
    found: dict[RecordKey, list[object]] = {}
    for key, line in lines:
        found.setdefault(key, []).append(line)
    return tuple(Group(key, title(key), tuple(own)) for key, own in found.items())
