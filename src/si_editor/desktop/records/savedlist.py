"""The saved searches under the kinds, each with the number of entries that it finds now."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QListWidget, QListWidgetItem, QMenu, QSizePolicy, QWidget

from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.kinds import COUNT_ROLE, KIND_ROLE, KindDelegate
from si_editor.desktop.records.searches import SavedSearch, SavedSearches
from si_editor.desktop.theme import Theme

_PAUSE: Final = 300
_MOST_LINES: Final = 6


class SavedList(QListWidget):
    """Lists saved searches: Enter shows what one finds, F2 renames it, Delete forgets it.

    Signals:
        picked: the `SavedSearch` that somebody wants to see.
    """

    picked = Signal(object)

    def __init__(self, searches: SavedSearches, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches = searches
        self._finder = finder
        self._waiting: list[int] = []
        self.setProperty("role", "kinds")
        self.setAccessibleName(self.tr("Saved searches"))
        self.setAccessibleDescription(self.tr("Enter shows what it finds, F2 renames it, Delete forgets it."))
        self.setItemDelegate(KindDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._count_next)
        self.itemClicked.connect(self._pick)
        self.customContextMenuRequested.connect(self._show_menu)
        searches.changed.connect(self._fill)
        finder.renewed.connect(self.count_soon)
        finder.marked.connect(self.count_soon)
        finder.completed.connect(self.count_soon)
        theme.changed.connect(self.viewport().update)
        self._fill()

    def count_soon(self, _what: object = None) -> None:
        """Count anew in a moment, one search after the other."""
        self._waiting = list(range(self.count()))
        if self._waiting:
            self._timer.start(_PAUSE)

    def rename(self) -> None:
        """Ask for another name of the current search."""
        search = self._current
        if search is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename the saved search"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(search.name)
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self._rename_current)
        dialog.open()

    def remove(self) -> None:
        """Forget the current search."""
        search = self._current
        if search is not None:
            self._searches.remove(search.name)

    @property
    def _current(self) -> SavedSearch | None:
        row = self.currentRow()
        found = self._searches.all()
        return found[row] if 0 <= row < len(found) else None

    def _rename_current(self, name: str) -> None:
        search, wanted = self._current, " ".join(name.split())
        if search is not None and wanted:
            self._searches.rename(search.name, wanted)

    def _fill(self) -> None:
        row = self.currentRow()
        self.clear()
        for search in self._searches.all():
            item = QListWidgetItem(search.name)
            item.setData(KIND_ROLE, "bookmark")
            item.setData(COUNT_ROLE, "")
            item.setToolTip(search.words or search.name)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        lines = min(self.count(), _MOST_LINES)
        self.setFixedHeight(lines * self.sizeHintForRow(0) + 18 if lines else 0)
        self.setVisible(self.count() > 0)
        self.count_soon()

    def _count_next(self) -> None:
        """Count one search; the next one has its turn when the window has had its own."""
        found = self._searches.all()
        if not self._waiting or self._waiting[0] >= len(found):
            self._waiting = []
            return
        row = self._waiting.pop(0)
        search = found[row]
        number = search.filter.select(self._finder.index(search.kind)).bit_count()
        item = self.item(row)
        item.setData(COUNT_ROLE, self.locale().toString(number))
        spoken = self.tr("%1, %n entries", "", number).replace("%1", search.name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if self._waiting:
            self._timer.start(0)

    def _pick(self, _item: object = None) -> None:
        search = self._current
        if search is not None:
            self.picked.emit(search)

    def _show_menu(self, place: QPoint) -> None:
        if self._current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show what it finds")).triggered.connect(self._pick)
        menu.addAction(self.tr("Rename…")).triggered.connect(self.rename)
        menu.addAction(self.tr("Forget this search")).triggered.connect(self.remove)
        menu.popup(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows, F2 renames, Delete forgets."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._pick()
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove()
            case _:
                super().keyPressEvent(event)
