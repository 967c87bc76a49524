"""The rows of a table as the import sees them: ticked or not, what each is, and what it would change."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.desktop.wording import SEVERITY_SIGNS, field_label
from si_editor.intake.spreadsheetplan import ImportPlan, ImportRow, State

TICK_COLUMN: Final = 0
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("ImportModel", "Row"),
    QT_TRANSLATE_NOOP("ImportModel", "Will be"),
    QT_TRANSLATE_NOOP("ImportModel", "Entry"),
    QT_TRANSLATE_NOOP("ImportModel", "What changes"),
)
_STATES: Final[Mapping[State, tuple[str, str]]] = {
    "new": ("+", QT_TRANSLATE_NOOP("ImportModel", "New draft")),
    "update": ("↻", QT_TRANSLATE_NOOP("ImportModel", "Changed")),
    "unchanged": ("=", QT_TRANSLATE_NOOP("ImportModel", "Unchanged")),
    "unreadable": ("✕", QT_TRANSLATE_NOOP("ImportModel", "Cannot be read")),
}
_COLOURS: Final[Mapping[State, str]] = {"new": "success", "update": "ink", "unchanged": "muted", "unreadable": "error"}
_MOST_FIELDS: Final = 6
_ROOT: Final = QModelIndex()
_Role = Qt.ItemDataRole


class ImportModel(QAbstractTableModel):
    """The rows of an import. Rows that would do nothing have no tick.

    Signals:
        ticked: other rows are ticked now.
    """

    ticked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan = ImportPlan(())
        self._shown: tuple[ImportRow, ...] = ()
        self._only: State | None = None
        self._has_notes_only = False
        self._unticked: frozenset[int] = frozenset()

    @property
    def plan(self) -> ImportPlan:
        """What the whole import would do."""
        return self._plan

    def show(self, plan: ImportPlan) -> None:
        """Show another plan. Changes of entries in which something could not be read wait for a tick."""
        self.beginResetModel()
        self._plan = plan
        self._unticked = frozenset(row.number for row in plan.rows if row.state == "update" and row.notes)
        self._arrange()
        self.endResetModel()
        self.ticked.emit()

    def show_only(self, state: State | None, has_notes_only: bool) -> None:
        """List only rows of a state, or only those about which there is something to say."""
        self.beginResetModel()
        self._only, self._has_notes_only = state, has_notes_only
        self._arrange()
        self.endResetModel()

    def chosen(self) -> frozenset[int]:
        """Give the numbers of the rows that are to be imported."""
        return frozenset(row.number for row in self._plan.rows if row.is_importable) - self._unticked

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all listed rows, or none of them."""
        numbers = frozenset(row.number for row in self._shown if row.is_importable)
        self._unticked = self._unticked - numbers if is_ticked else self._unticked | numbers
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0), [_Role.CheckStateRole])
        self.ticked.emit()

    def row(self, position: int) -> ImportRow | None:
        """Give a listed row."""
        return self._shown[position] if 0 <= position < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the listed rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Number, state, entry, changes."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Name the columns."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate("ImportModel", _COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows that would do something be ticked."""
        flags = super().flags(index)
        row = self.row(index.row())
        if index.column() == TICK_COLUMN and row is not None and row.is_importable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole) -> object:
        """Give the text of a cell, its tick, its colour, and what is read out."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == _Role.DisplayRole:
            return self._text(row, index.column())
        if role == _Role.CheckStateRole and index.column() == TICK_COLUMN and row.is_importable:
            is_ticked = row.number not in self._unticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == _Role.ForegroundRole and index.column() == 1:
            return self._theme.colour(_COLOURS[row.state])
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole) and index.column() == 3:
            return "\n".join([self._text(row, 3), *(spoken(note.message) for note in row.notes)])
        return None

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = _Role.EditRole) -> bool:
        """Tick a row, or take the tick away."""
        row = self.row(index.row())
        if role != _Role.CheckStateRole or row is None or not row.is_importable:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._unticked = self._unticked - {row.number} if is_ticked else self._unticked | {row.number}
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        self.ticked.emit()
        return True

    def _arrange(self) -> None:
        self._shown = tuple(
            row
            for row in self._plan.rows
            if (self._only is None or row.state == self._only) and (row.notes or not self._has_notes_only)
        )

    def _text(self, row: ImportRow, column: int) -> str:
        if column == 0:
            return str(row.number)
        if column == 1:
            sign, words = _STATES[row.state]
            return f"{sign}  {QCoreApplication.translate('ImportModel', words)}"
        if column == 2:
            return row.title or (row.key.id if row.key is not None else "")
        return self._summary(row)

    def _summary(self, row: ImportRow) -> str:
        """Name the fields that change, and first of all what could not be understood."""
        parts = [f"{SEVERITY_SIGNS['warning']} {len(row.notes)}"] if row.notes else []
        if row.state == "unreadable":
            parts = [spoken(note.message) for note in row.notes]
        elif row.key is not None:
            heads = dict.fromkeys(self._heads(row))
            names = [field_label(row.key, (head,)) for head in heads]
            parts.append(", ".join(names[:_MOST_FIELDS]) + ("…" if len(names) > _MOST_FIELDS else ""))
        return "  ".join(parts)

    def _heads(self, row: ImportRow) -> list[str]:
        heads: list[str] = []
        for change in row.changes:
            if change.path:
                heads.append(str(change.path[0]))
            elif isinstance(change.after, Mapping):
                heads += [str(name) for name in change.after]
        return heads
