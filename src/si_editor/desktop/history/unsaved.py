"""What is not saved yet, field by field: what the file says, and what stands in the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from si_editor.desktop.entries import title_in, title_of
from si_editor.desktop.values import ValueWords, short_value
from si_editor.desktop.wording import field_label
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change

MOST_LISTED: Final = 1000
_ROOT: Final = QModelIndex()
_COLUMNS: Final = 4
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Unsaved:
    """One field that differs from its file. ``change`` leads from the file to what is there now."""

    change: Change
    title: str

    @property
    def back(self) -> Change:
        """The change that puts back what the file says."""
        return self.change.inverse()


def unsaved_fields(catalogue: Catalogue, only: RecordKey | None = None) -> Iterator[Unsaved]:
    """Go through all fields that differ from their files; a new or deleted entry is one."""
    for key in catalogue.unsaved() if only is None else (only,):
        changes = catalogue.unsaved_changes(key)
        whole = next((change for change in changes if not change.path), None)
        if whole is not None:
            data = whole.before if whole.after is MISSING else whole.after
            yield Unsaved(whole, title_in(key, data) if isinstance(data, dict) else key.id)
            continue
        if not changes:
            continue
        # Field by field, not item by item: putting one item of a list back would move the others.
        draft = catalogue.draft(key)
        saved = draft.saved_data
        for name in dict.fromkeys(str(change.path[0]) for change in changes):
            before = saved.get(name, MISSING) if saved is not MISSING else MISSING
            yield Unsaved(Change(key, (name,), before, draft.data.get(name, MISSING)), title_of(catalogue, key))


class UnsavedModel(QAbstractTableModel):
    """The unsaved fields as a table: entry, field, what the file says, what is there now."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._words = ValueWords(catalogue)
        self._only: RecordKey | None = None
        self._rows: tuple[Unsaved, ...] = ()

    def refresh(self, only: RecordKey | None) -> None:
        """Look again, at one entry or at all."""
        rows = tuple(islice(unsaved_fields(self._catalogue, only), MOST_LISTED))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def unsaved(self, row: int) -> Unsaved | None:
        """Give what a line is about."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, change: Change) -> int:
        """Give the line of a field, -1 if it is saved."""
        return next(
            (
                row
                for row, one in enumerate(self._rows)
                if (one.change.record, one.change.path) == (change.record, change.path)
            ),
            -1,
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the fields."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Entry, field, file, now."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Name the columns."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        return (self.tr("Entry"), self.tr("Field"), self.tr("The file says"), self.tr("Now"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole) -> object:
        """Give the text of a cell."""
        unsaved = self.unsaved(index.row()) if index.isValid() else None
        if unsaved is None or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        change = unsaved.change
        if index.column() == 0:
            return unsaved.title
        if index.column() == 1:
            return field_label(change.record, change.path)
        value = change.before if index.column() == 2 else change.after
        if not change.path:
            return self.tr("no such entry") if value is MISSING else self.tr("the whole entry")
        return short_value(self._words, change.record, change.path, value)
