"""The list of entries as an item model: cells are worked out when they are first seen, and kept until they change."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from si_editor.desktop.entries import find_reading
from si_editor.desktop.records.cells import (
    arranged,
    field_text,
    field_values,
    is_state,
    name_value,
    state_text,
    state_value,
)
from si_editor.desktop.records.columns import NAME, ListColumn, column_title, list_columns
from si_editor.desktop.records.filter import Filter
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.rows import Row, make_row
from si_editor.desktop.session import Session
from si_editor.editing.finding.cells import SortValue
from si_editor.model.records import RecordKey

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
KEY_ROLE: Final = Qt.ItemDataRole.UserRole + 2
COLUMN_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_ROOT: Final = QModelIndex()
_AT_ONCE: Final = 1500


class RecordModel(QAbstractTableModel):
    """The entries of one kind that pass the filter, in the order of a column; equal ones from A to Z.

    Selected and current entries stay so through every search, sorting and edit, as long as they are shown.

    Signals:
        arranged: the lines are others, or in another order; whoever keeps a current entry finds it anew.
        sorted_by: the name of the column and whether it is turned round.
    """

    arranged = Signal()
    sorted_by = Signal(str, bool)

    def __init__(self, session: Session, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = finder
        self._kind = ""
        # Qt asks for it twenty thousand times when ten thousand lines are laid out.
        self._width = 0
        self._filter = Filter()
        self._rows: dict[RecordKey, Row] = {}
        self._texts: dict[RecordKey, dict[str, str]] = {}
        self._names: dict[RecordKey, SortValue] = {}
        self._values: dict[RecordKey, SortValue] = {}
        self._order: list[RecordKey] = []
        self._shown: list[RecordKey] = []
        self._places: dict[RecordKey, int] = {}
        self._sort = NAME
        self._is_turned = False
        finder.renewed.connect(self.refresh)
        finder.outdated.connect(self.repaint)
        finder.marked.connect(self.refresh_marks)
        finder.completed.connect(self.refresh_all)

    # What Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the shown entries."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count all columns of the kind, whether they are shown or not."""
        return 0 if parent.isValid() else self._width

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text, the spoken line, or the whole line for the delegate."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        key, column = self._shown[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(key, column)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.row(key).spoken if column.name == NAME else self.text(key, column)
            case _:
                return {KEY_ROLE: key, COLUMN_ROLE: column}.get(role, self.row(key) if role == ROW_ROLE else None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        is_asked = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return column_title(self.columns[section]) if is_asked and section < len(self.columns) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, as Qt's header asks for it."""
        if 0 <= column < len(self.columns):
            self.sort_by(self.columns[column].name, order == Qt.SortOrder.DescendingOrder)

    # What the panel asks

    @property
    def kind(self) -> str:
        """The kind that is listed."""
        return self._kind

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        """All columns of the listed kind."""
        return list_columns(self._kind) if self._kind else ()

    @property
    def total(self) -> int:
        """How many entries of the kind there are, shown or not."""
        return len(self._order)

    @property
    def filter(self) -> Filter:
        """The choice of entries."""
        return self._filter

    @property
    def sorting(self) -> tuple[str, bool]:
        """The column that the list is sorted by, and whether it is turned round."""
        return self._sort, self._is_turned

    def keys(self) -> tuple[RecordKey, ...]:
        """Give the shown entries in their order."""
        return tuple(self._shown)

    def index_of(self, key: RecordKey) -> QModelIndex:
        """Give the place of an entry; an invalid one if it is not shown."""
        place = self._places.get(key)
        return self.index(place, 0) if place is not None else QModelIndex()

    def has(self, key: RecordKey) -> bool:
        """Tell whether an entry is of the listed kind and still there, shown or not."""
        return key.kind == self._kind and find_reading(self._session.catalogue, key) is not None

    def row(self, key: RecordKey) -> Row:
        """Give what the line of an entry says."""
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = make_row(self._session, key)
        return row

    def text(self, key: RecordKey, column: ListColumn) -> str:
        """Give what stands in a column for an entry."""
        if is_state(column):
            return state_text(self.row(key), column)
        texts = self._texts.setdefault(key, {})
        text = texts.get(column.name)
        if text is None:
            reading = find_reading(self._session.catalogue, key)
            text = texts[column.name] = field_text(reading, column, self._finder.words) if reading is not None else ""
        return text

    def show_kind(self, kind: str) -> None:
        """List the entries of another kind, from A to Z."""
        if kind != self._kind:
            self.beginResetModel()
            self._kind, self._sort, self._is_turned = kind, NAME, False
            self._width = len(list_columns(kind))
            self._rows.clear()
            self._texts.clear()
            catalogue = self._session.catalogue
            self._names = {key: name_value(catalogue.reading(key)) for key in catalogue.keys(kind)}
            self._values = {}
            self._order = self._in_order(self._names)
            self._take_shown(self._selected())
            self.endResetModel()
            self.arranged.emit()

    def set_filter(self, choice: Filter) -> None:
        """Show only the entries that pass a choice."""
        if choice != self._filter:
            self._filter = choice
            self._arrange(self._selected())

    def sort_by(self, column: str, is_turned: bool = False) -> None:
        """Sort by a column; by a field of many entries in the background."""
        if column not in {one.name for one in self.columns} or (column, is_turned) == self.sorting:
            return
        is_new = column != self._sort
        self._sort, self._is_turned = column, is_turned
        self.sorted_by.emit(column, is_turned)
        wanted = self._column
        if not is_new or is_state(wanted) or len(self._order) <= _AT_ONCE:
            self._take_values(self._values_of(self._order) if is_new else self._values)
        else:
            readings = self._session.catalogue.snapshot().readings
            work = partial(field_values, readings, self.known(), wanted, self._finder.words)
            self._session.tasks.run("sort", work, partial(self._take_late_values, (self._kind, column)))

    def known(self) -> tuple[RecordKey, ...]:
        """Give all entries of the kind in their order, shown or not."""
        return tuple(self._order)

    def refresh_marks(self, keys: Iterable[RecordKey | None]) -> None:
        """Show what problems entries have now and whether they are unsaved; nothing else of them changed."""
        self.refresh(keys, is_marked_only=True)

    def repaint(self, keys: Iterable[RecordKey]) -> None:
        """Show what so many entries say now that where they belong in the list is only known a moment later."""
        self._repaint(self._forget(keys, is_marked_only=False))

    def refresh_all(self) -> None:
        """Show those entries that pass, now that more is known of all of them."""
        self._arrange(self._selected())

    def refresh(self, keys: Iterable[RecordKey | None], is_marked_only: bool = False) -> None:
        """Show what changed in entries; the list is only rearranged if other entries pass, or in another order."""
        own = self._forget(keys, is_marked_only)
        if not own:
            return
        is_state_only = is_marked_only and not is_state(self._column)
        moved = [] if is_state_only else [key for key in own if self._note_values(key)]
        if moved:
            present = set(self._names)
            known = [key for key in self._order if key in present]
            self._order = self._in_order([*known, *(present - set(known))])
        is_elsewhere = not self._filter.is_open and any(self._passes(key) != (key in self._places) for key in own)
        if moved or is_elsewhere:
            self._arrange(self._selected())
        self._repaint(own)

    # Inside

    def _forget(self, keys: Iterable[RecordKey | None], is_marked_only: bool) -> list[RecordKey]:
        """Drop lines, and those that show something of them; give those of the listed kind that have to be shown."""
        found = {key for key in keys if key is not None}
        if is_marked_only:
            for key in found:
                self._rows.pop(key, None)
            return [key for key in found if key.kind == self._kind]
        if any(key.kind == "vocabulary" for key in found):
            found |= set(self._order)
        if self._kind == "spotlight" and any(key.kind == "project" for key in found):
            found |= {key for key in self._order if self._shows_one_of(key, found)}
        for key in found:
            self._rows.pop(key, None)
            self._texts.pop(key, None)
        return [key for key in found if key.kind == self._kind]

    def _shows_one_of(self, key: RecordKey, found: set[RecordKey]) -> bool:
        facts = self._finder.facts(key)
        return facts is not None and not facts.targets.isdisjoint(found)

    def _note_values(self, key: RecordKey) -> bool:
        """Work out anew what an entry is sorted by, and tell whether that, or its being there, is something else."""
        before = (self._names.get(key), self._values.get(key))
        self._names.pop(key, None)
        self._values.pop(key, None)
        reading = find_reading(self._session.catalogue, key)
        if reading is not None:
            self._names[key] = name_value(reading)
            self._values.update(self._values_of([key]))
        return before != (self._names.get(key), self._values.get(key))

    def _passes(self, key: RecordKey) -> bool:
        return self._filter.admits(self._finder.index(self._kind), key)

    def _repaint(self, own: list[RecordKey]) -> None:
        last = self.columnCount() - 1
        places = [place for key in own if (place := self._places.get(key)) is not None]
        if len(places) > _AT_ONCE:
            places = [0, len(self._shown) - 1]
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[1], last))
            return
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    @property
    def _column(self) -> ListColumn:
        return next(column for column in self.columns if column.name == self._sort)

    def _values_of(self, keys: Iterable[RecordKey]) -> dict[RecordKey, SortValue]:
        column = self._column
        if column.name == NAME:
            return {key: self._names[key] for key in keys}
        if is_state(column):
            return {key: state_value(self._session, key, column) for key in keys}
        return field_values(self._session.catalogue.snapshot().readings, keys, column, self._finder.words)

    def _in_order(self, keys: Iterable[RecordKey]) -> list[RecordKey]:
        values = self._names if self._sort == NAME else self._values
        return arranged(keys, self._names, values, self._is_turned)

    def _take_late_values(self, wanted: tuple[str, str], values: dict[RecordKey, SortValue]) -> None:
        if wanted == (self._kind, self._sort):
            self._take_values(values)

    def _take_values(self, values: dict[RecordKey, SortValue]) -> None:
        self._values = values
        self._order = self._in_order(self._order)
        self._arrange(self._selected())

    def _selected(self) -> list[RecordKey]:
        if self._filter.is_open:
            return self._order
        index = self._finder.index(self._kind)
        found = {facts.key for facts in index.at(self._filter.select(index))}
        return [key for key in self._order if key in found]

    def _arrange(self, shown: list[RecordKey]) -> None:
        """Show other lines, or in another order; what is current or selected stays so where it is still shown."""
        if shown == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        before = self._shown
        kept = self.persistentIndexList()
        self._take_shown(shown)
        self.changePersistentIndexList(kept, [self._moved(index, before) for index in kept])
        self.layoutChanged.emit()
        self.arranged.emit()

    def _moved(self, index: QModelIndex, before: list[RecordKey]) -> QModelIndex:
        place = self._places.get(before[index.row()])
        return self.index(place, index.column()) if place is not None else QModelIndex()

    def _take_shown(self, shown: list[RecordKey]) -> None:
        self._shown = list(shown)
        self._places = {key: place for place, key in enumerate(self._shown)}
