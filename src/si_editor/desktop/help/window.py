"""The help window: pages at the left, the page at the right, search over all of them, back and forward."""

from typing import Final

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.help.library import HelpLibrary, HelpPage, Hit
from si_editor.desktop.help.reading import Reader
from si_editor.desktop.room import open_at
from si_editor.desktop.theme import Theme

HELP_SCHEME: Final = "help"
_LIST_WIDTH: Final = 33


class HelpWindow(QDialog):
    """Stays open beside the work; F1 leads it to another page.

    Signals:
        outside_requested: a web address that somebody wants to open.
    """

    outside_requested = Signal(QUrl)

    def __init__(self, library: HelpLibrary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self._library = library
        self._theme = theme
        self._listed: tuple[HelpPage, ...] = ()
        self._history: list[HelpPage] = []
        self._place = -1
        self.search = QLineEdit(self)
        self.model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.found = QLabel(self)
        self.reader = Reader(library, self)
        self.back = self._button("back", self.tr("Back"), self._go_back, QKeySequence.StandardKey.Back)
        self.forward = self._button("forward", self.tr("Forward"), self._go_forward, QKeySequence.StandardKey.Forward)
        self.smaller = self._button("", self.tr("Smaller text"), self._zoom_out, QKeySequence.StandardKey.ZoomOut)
        self.larger = self._button("", self.tr("Larger text"), self._zoom_in, QKeySequence.StandardKey.ZoomIn)
        self._lay_out()
        self._add_find_key()
        self._list(library.pages())
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._take_first)
        self.list.selectionModel().currentChanged.connect(self._note_current)
        self.list.clicked.connect(self._note_current)
        self.reader.followed.connect(self._follow)
        theme.changed.connect(self._draw)
        open_at(self, 136 * self.fontMetrics().averageCharWidth(), 44 * self.fontMetrics().height())

    def open_page(self, page_id: str) -> None:
        """Show a page by its id; the first one if there is no such page."""
        page = self._library.page(page_id) or next(iter(self._library.pages()), None)
        if page is not None:
            self.show_page(page)

    def show_page(self, page: HelpPage) -> None:
        """Show a page, and remember it for Back."""
        if 0 <= self._place < len(self._history) and self._history[self._place] == page:
            return
        del self._history[self._place + 1 :]
        self._history.append(page)
        self._place = len(self._history) - 1
        self._show_current()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setProperty("role", "pages")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty("role", "muted")
        self.found.setContentsMargins(12, 0, 12, 8)
        self.found.hide()
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        searching = QVBoxLayout()
        searching.setContentsMargins(12, 12, 12, 8)
        searching.addWidget(self.search)
        column.addLayout(searching)
        column.addWidget(self.found)
        column.addWidget(self.list, 1)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 0)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        bar.addWidget(self.smaller)
        bar.addWidget(self.larger)
        beside.addLayout(bar)
        beside.addWidget(self.reader, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        width = _LIST_WIDTH * self.fontMetrics().averageCharWidth()
        splitter.setSizes([width, max(1000, 4 * width) - width])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    def _button(self, icon: str, text: str, act: object, keys: QKeySequence.StandardKey) -> QToolButton:
        action = QAction(text, self)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        action.triggered.connect(act)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(text)
        if icon:
            action.setIcon(self._icon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({shown})")
        return button

    def _icon(self, name: str) -> QIcon:
        return self._theme.icon(name)

    def _draw(self) -> None:
        self.back.defaultAction().setIcon(self._icon("back"))
        self.forward.defaultAction().setIcon(self._icon("forward"))
        if self.reader.page is not None:
            self.reader.show_page(self.reader.page)

    def _add_find_key(self) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        action.triggered.connect(self._go_to_search)
        self.addAction(action)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _list(self, pages: tuple[HelpPage, ...]) -> None:
        self._listed = pages
        self.model.setStringList([page.title for page in pages])

    def _search(self, text: str) -> None:
        if not text.strip():
            self.found.hide()
            self._list(self._library.pages())
            self._choose_current()
            return
        hits: tuple[Hit, ...] = self._library.search(text)
        self._list(tuple(hit.page for hit in hits))
        number = self.tr("%n pages", "", len(hits)) if hits else self.tr("No page has these words.")
        self.found.setText(f"{number}\n{hits[0].excerpt}" if hits else number)
        self.found.show()

    def _take_first(self) -> None:
        if self._listed:
            self.show_page(self._listed[0])
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_current(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._listed):
            self.show_page(self._listed[index.row()])

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == HELP_SCHEME:
            self.open_page(url.path())
        elif url.scheme() in ("https", "http", "mailto"):
            self.outside_requested.emit(url)

    def _go_back(self) -> None:
        self._place = max(0, self._place - 1)
        self._show_current()

    def _go_forward(self) -> None:
        self._place = min(len(self._history) - 1, self._place + 1)
        self._show_current()

    def _zoom_in(self) -> None:
        self.reader.zoom_by(1)

    def _zoom_out(self) -> None:
        self.reader.zoom_by(-1)

    def _show_current(self) -> None:
        page = self._history[self._place]
        self.reader.show_page(page)
        self.setWindowTitle(self.tr("Help: %1").replace("%1", page.title))
        self.back.defaultAction().setEnabled(self._place > 0)
        self.forward.defaultAction().setEnabled(self._place < len(self._history) - 1)
        self._choose_current()

    def _choose_current(self) -> None:
        """Mark the shown page in the list; a page that is not listed leaves nothing marked."""
        page = self.reader.page
        if page in self._listed:
            self.list.setCurrentIndex(self.model.index(self._listed.index(page), 0))
        else:
            self.list.clearSelection()
