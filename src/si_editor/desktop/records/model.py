"""The list of entries as an item model: lines are worked out when they are first needed, and kept until they change."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from si_editor.desktop.entries import find_reading
from si_editor.desktop.records.filter import Filter
from si_editor.desktop.records.rows import Row, make_row, programme_label, search_text
from si_editor.desktop.session import Session
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
KEY_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_ROOT: Final = QModelIndex()


class RecordModel(QAbstractListModel):
    """The entries of one kind that pass the filter, A to Z.

    Signals:
        arranged: the lines are others, or in another order; whoever keeps a current entry finds it anew.
    """

    arranged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = ""
        self._filter = Filter()
        self._rows: dict[RecordKey, Row] = {}
        self._texts: dict[RecordKey, str] = {}
        self._shown: list[RecordKey] = []

    # What Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the shown entries."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name, the spoken line, or the whole line for the delegate."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        key = self._shown[index.row()]
        if role == KEY_ROLE:
            return key
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(key).title
        if role == ROW_ROLE:
            return self._row(key)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._row(key).spoken
        return None

    # What the panel asks

    @property
    def kind(self) -> str:
        """The kind that is listed."""
        return self._kind

    @property
    def total(self) -> int:
        """How many entries of the kind there are, shown or not."""
        return len(self._session.catalogue.keys(self._kind)) if self._kind else 0

    @property
    def filter(self) -> Filter:
        """The choice of entries."""
        return self._filter

    def keys(self) -> tuple[RecordKey, ...]:
        """Give the shown entries in their order."""
        return tuple(self._shown)

    def index_of(self, key: RecordKey) -> QModelIndex:
        """Give the place of an entry; an invalid one if it is not shown."""
        return self.index(self._shown.index(key), 0) if key in self._shown else QModelIndex()

    def has(self, key: RecordKey) -> bool:
        """Tell whether an entry is of the listed kind and still there, shown or not."""
        return key.kind == self._kind and find_reading(self._session.catalogue, key) is not None

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Give the programmes that entries of the kind name, each with its label, A to Z."""
        named = {row.programme for row in self._all_rows() if row.programme}
        catalogue = self._session.catalogue
        labels = [(term_id, programme_label(catalogue, term_id)) for term_id in named]
        return tuple(sorted(labels, key=lambda pair: folded(pair[1])))

    def show_kind(self, kind: str) -> None:
        """List the entries of another kind."""
        if kind != self._kind:
            self._kind = kind
            self._arrange()

    def set_filter(self, choice: Filter) -> None:
        """Show only the entries that pass a choice."""
        if choice != self._filter:
            self._filter = choice
            self._arrange()

    def refresh(self, keys: Iterable[RecordKey | None]) -> None:
        """Work out the lines of changed entries anew; the list is only rearranged if their order changes."""
        for key in keys:
            if key is not None:
                self._forget(key)
        shown = self._wanted()
        if shown != self._shown:
            self._arrange(shown)
            return
        if shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 0))

    def _forget(self, key: RecordKey) -> None:
        """Drop a line, and those that show something of it: programme names, a project's cloth."""
        self._rows.pop(key, None)
        self._texts.pop(key, None)
        if key.kind == "vocabulary":
            self._rows.clear()
            self._texts.clear()
        elif key.kind == "project":
            self._rows = {known: row for known, row in self._rows.items() if known.kind != "spotlight"}

    def _arrange(self, shown: list[RecordKey] | None = None) -> None:
        self.beginResetModel()
        self._shown = self._wanted() if shown is None else shown
        self.endResetModel()
        self.arranged.emit()

    def _wanted(self) -> list[RecordKey]:
        words = self._filter.needed_words
        admitted = [row for row in self._all_rows() if self._filter.admits(row)]
        if words:
            admitted = [row for row in admitted if all(word in self._text(row.key) for word in words)]
        return [row.key for row in sorted(admitted, key=_by_name)]

    def _all_rows(self) -> list[Row]:
        if not self._kind:
            return []
        return [self._row(key) for key in self._session.catalogue.keys(self._kind)]

    def _row(self, key: RecordKey) -> Row:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = make_row(self._session, key)
        return row

    def _text(self, key: RecordKey) -> str:
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = search_text(self._session, key)
        return text


def _by_name(row: Row) -> tuple[str, RecordKey]:
    return row.sort, row.key
