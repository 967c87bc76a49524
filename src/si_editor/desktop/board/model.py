"""The board as a table: a line for each group, a column for each property, everything together on top."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from si_editor.check.readiness import Property, Tally
from si_editor.desktop.board.counting import BoardLine, Count
from si_editor.desktop.board.texts import describe_entries, having, lacking, property_label, view_label
from si_editor.desktop.wording import STATUS_SIGNS, STATUS_WORDS
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
NAME_COLUMN: Final = 0
SIZE_COLUMN: Final = 1
SHARE_COLUMN: Final = 2
FIRST_PROPERTY: Final = 3
_ROOT: Final = QModelIndex()


@dataclass(frozen=True)
class Cell:
    """What is drawn in one cell: a number and what it is of, a share, and which entries stand behind it."""

    number: str
    rest: str
    share: float | None
    spoken: str
    keys: tuple[RecordKey, ...] = ()
    label: str = ""
    having: tuple[RecordKey, ...] = ()
    having_label: str = ""


class BoardModel(QAbstractTableModel):
    """Numbers that lead to entries; sorting keeps the line of everything on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count: Count | None = None
        self._lines: list[BoardLine] = []
        self._sorting = (NAME_COLUMN, Qt.SortOrder.AscendingOrder)

    @property
    def count(self) -> Count | None:
        """What was counted, or None before it is."""
        return self._count

    def show(self, count: Count) -> None:
        """Show other numbers, sorted as before."""
        self.beginResetModel()
        before = self._count
        self._count = count
        if before is None or before.wish.view != count.wish.view or before.properties != count.properties:
            self._sorting = (NAME_COLUMN, Qt.SortOrder.AscendingOrder)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the lines, the one of everything included."""
        return 0 if parent.isValid() or self._count is None else len(self._lines) + 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Name, number of entries, share, and the properties."""
        return 0 if parent.isValid() or self._count is None else FIRST_PROPERTY + len(self._count.properties)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if self._count is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == NAME_COLUMN:
            return view_label(self._count.wish.view)
        if section == SIZE_COLUMN:
            return self.tr("Status") if self._is_of_entries else self.tr("Entries")
        if section == SHARE_COLUMN:
            return self.tr("Complete")
        return property_label(self._property(section))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell, the cell itself for those who draw it, and what is read out."""
        if not index.isValid() or index.row() >= self.rowCount() or index.column() >= self.columnCount():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.number + cell.rest
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return cell.spoken
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the groups; everything together stays on top."""
        if column < 0 or self._count is None:
            return
        self.layoutAboutToBeChanged.emit()
        self._sorting = (column, order)
        self._arrange()
        self.layoutChanged.emit()

    def board_line(self, row: int) -> BoardLine | None:
        """Give the group of a line, None for everything together."""
        return self._lines[row - 1] if row > 0 else None

    def cell(self, row: int, column: int) -> Cell:
        """Say what stands in a cell."""
        assert self._count is not None
        line = self._lines[row - 1] if row > 0 else self._count.total
        name = line.name if row > 0 else self._name_of_all()
        if column == NAME_COLUMN:
            return Cell("" if row > 0 else name, name if row > 0 else "", None, name, line.line.keys, name)
        if column == SIZE_COLUMN:
            return self._size_cell(line, name)
        if column == SHARE_COLUMN:
            return self._share_cell(line, name)
        return self._property_cell(line, name, self._property(column))

    @property
    def _is_of_entries(self) -> bool:
        return self._count is not None and self._count.wish.view == "entry"

    def _property(self, column: int) -> Property:
        assert self._count is not None
        return self._count.properties[column - FIRST_PROPERTY]

    def _name_of_all(self) -> str:
        return self.tr("All together")

    def _size_cell(self, line: BoardLine, name: str) -> Cell:
        if line.entry is not None:
            status = line.entry.status
            text = f"{STATUS_SIGNS[status]} {STATUS_WORDS[status]}" if status else ""
            return Cell("", text, None, f"{name}: {text}", line.line.keys, name)
        number = f"{len(line.line.keys):,}"
        spoken = self.tr("%1: %n entries", "", len(line.line.keys)).replace("%1", name)
        return Cell(number, "", None, spoken, line.line.keys, name)

    def _share_cell(self, line: BoardLine, name: str) -> Cell:
        if line.entry is not None:
            text = self.tr("%1 of %2").replace("%1", str(line.entry.held)).replace("%2", str(line.entry.wanted))
        else:
            text = self.tr("%1 %").replace("%1", str(int(line.line.share * 100)))
        spoken = self.tr("%1: complete to %2").replace("%1", name).replace("%2", text)
        return Cell(text, "", line.line.share, spoken, line.line.keys, name)

    def _property_cell(self, line: BoardLine, name: str, property_: Property) -> Cell:
        tally = line.line.tallies.get(property_)
        if tally is None or not tally.total:
            spoken = self.tr("%1, %2: does not apply").replace("%1", name).replace("%2", property_label(property_))
            return Cell("", "·", None, spoken)
        if line.entry is not None:
            return self._entry_cell(tally, name, property_)
        number, total = len(tally.lacking), tally.total
        has, lacks = having(property_), lacking(property_)
        found = describe_entries(len(tally.having), total, has)
        if not number:
            return Cell("✓", "", 1.0, f"{name}, {found}", tally.having, found, tally.having, found)
        text = describe_entries(number, total, lacks)
        rest = " " + self.tr("of %1").replace("%1", f"{total:,}")
        return Cell(f"{number:,}", rest, tally.share, f"{name}, {text}", tally.lacking, text, tally.having, found)

    def _entry_cell(self, tally: Tally, name: str, property_: Property) -> Cell:
        is_there = bool(tally.having)
        words = having(property_) if is_there else lacking(property_)
        sign = "✓" if is_there else "–"
        return Cell(
            sign if is_there else "", "" if is_there else sign, None, f"{name}: {words}", tally.total_keys, name
        )

    def _arrange(self) -> None:
        assert self._count is not None
        column, order = self._sorting
        is_backwards = order == Qt.SortOrder.DescendingOrder
        lines = list(self._count.lines)
        if column == NAME_COLUMN:
            lines = lines[::-1] if is_backwards else lines
        elif column < FIRST_PROPERTY + len(self._count.properties):
            lines.sort(key=lambda line: self._rank(line, column), reverse=is_backwards)
        self._lines = lines

    def _rank(self, line: BoardLine, column: int) -> tuple[float, float, str]:
        if column == SIZE_COLUMN:
            status = line.entry.status if line.entry is not None else ""
            return (len(line.line.keys), 0, status)
        if column == SHARE_COLUMN:
            return (line.line.share, 0, folded(line.name))
        tally = line.line.tallies.get(self._property(column))
        # What lacks most comes last, so that one more click brings it to the top.
        return (len(tally.lacking), -tally.share, "") if tally is not None else (-1, 0, "")
