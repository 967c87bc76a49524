"""The start page: what was opened lately, and three ways to begin."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.banner import Banner
from si_editor.desktop.dropping import dropped_folder
from si_editor.desktop.folders import RecentCatalogue
from si_editor.desktop.help.library import HelpLibrary
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.recent import DETAIL_ROLE, PATH_ROLE, RecentDelegate, short_path
from si_editor.desktop.room import open_at
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import spoken_language


class StartPage(QWidget):
    """The first thing somebody sees.

    Signals:
        open_requested: a folder to open, or None to be asked which.
        new_requested: somebody wants to make a catalogue.
        sample_requested: somebody wants to try the sample.
        forget_requested: a folder to take off the list.
        cancel_requested: opening should stop.
        closed: the page was closed by its user.
    """

    open_requested = Signal(object)
    new_requested = Signal()
    sample_requested = Signal()
    forget_requested = Signal(object)
    cancel_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("startPage")
        self.setWindowTitle("si-editor")
        self.setAcceptDrops(True)
        self.open_button = self._tile(theme, "open", self.tr("Open a catalogue…"), self.tr("A folder on this computer"))
        text = self.tr("With the pages every site needs")
        self.new_button = self._tile(theme, "new", self.tr("New catalogue…"), text)
        text = self.tr("A whole campaign to play with, in a copy of your own")
        self.sample_button = self._tile(theme, "project", self.tr("Try the sample…"), text)
        self.recent = QListWidget(self)
        self.recent.setItemDelegate(RecentDelegate(theme, self.recent))
        self.recent.setMouseTracking(True)
        self.forget = QPushButton(self.tr("Take off the list"), self)
        self.reopen = QCheckBox(self.tr("Open the last catalogue when the program starts"), self)
        self.help_button = QPushButton(self.tr("Help"), self)
        self._theme = theme
        self._preferences = preferences
        self.failure = QLabel(self)
        self._progress_text = QLabel(self)
        self._progress = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._empty = QLabel(self)
        self._recent_stack = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out(theme)
        self.open_button.clicked.connect(self._open)
        self.new_button.clicked.connect(self.new_requested)
        self.sample_button.clicked.connect(self.sample_requested)
        self.recent.itemActivated.connect(self._open_item)
        self.recent.itemClicked.connect(self._open_item)
        self.recent.currentItemChanged.connect(self._note_current)
        self.recent.installEventFilter(self)
        self.forget.clicked.connect(self._forget)
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        taking_off = QAction(self.forget.text(), self.recent)
        taking_off.triggered.connect(self._forget)
        self.recent.addAction(taking_off)
        self.reopen.toggled.connect(self._choose_reopening)
        self.help_button.clicked.connect(self._show_help)
        self.help_button.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        preferences.changed.connect(self._refresh_choices)
        self._refresh_choices()
        self._note_current()
        self._cancel.clicked.connect(self.cancel_requested)
        open_at(self, 940, 620)

    def show_recent(self, known: tuple[RecentCatalogue, ...]) -> None:
        """List the catalogues that were opened lately."""
        self.recent.clear()
        for one in known:
            item = QListWidgetItem(one.title or one.path.name)
            detail = self._detail(one)
            item.setData(PATH_ROLE, one.path)
            item.setData(DETAIL_ROLE, detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((item.text(), detail)))
            item.setToolTip(str(one.path))
            self.recent.addItem(item)
        self._recent_stack.setCurrentIndex(0 if known else 1)
        self.reopen.setVisible(bool(known))
        self.forget.setVisible(bool(known))
        self._note_current()

    def _detail(self, one: RecentCatalogue) -> str:
        """Say where a catalogue lies and when it was opened, or that it is not there."""
        place = short_path(one.path)
        if not one.path.is_dir():
            return self.tr("Not there now: %1").replace("%1", place)
        if one.opened is None:
            return place
        moment = QDateTime.fromSecsSinceEpoch(int(one.opened.timestamp()))
        return f"{place}  ·  {QLocale().toString(moment, QLocale.FormatType.ShortFormat)}"

    def show_failure(self, sentence: str) -> None:
        """Say why a catalogue could not be opened."""
        self.show_choices()
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))

    def show_progress(self, path: Path, done: int, total: int) -> None:
        """Say how far opening has come."""
        self._progress_text.setText(self.tr("Opening %1…").replace("%1", path.name))
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._stack.setCurrentIndex(1)

    def show_choices(self) -> None:
        """Show what can be done."""
        self._stack.setCurrentIndex(0)

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        banner = Banner(theme, self)
        row.addWidget(banner)
        self._stack.addWidget(self._choices(theme))
        self._stack.addWidget(self._opening())
        row.addWidget(self._stack, 1)

    def _choices(self, theme: Theme) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 32, 48, 24)
        column.setSpacing(8)
        title = QLabel("si-editor", page)
        title.setProperty("role", "display")
        lead = QLabel(self.tr("Social innovation projects, told well and published as they are."), page)
        lead.setProperty("role", "lead")
        lead.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(12)
        for button in (self.open_button, self.new_button, self.sample_button):
            column.addWidget(button)
        self.failure.setWordWrap(True)
        self.failure.setTextFormat(Qt.TextFormat.PlainText)
        self.failure.setProperty("severity", "error")
        self.failure.hide()
        column.addWidget(self.failure)
        column.addSpacing(12)
        heading = QLabel(self.tr("Opened lately"), page)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        self.recent.setAccessibleName(self.tr("Catalogues opened lately"))
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self._empty.setText(self.tr("Nothing yet. You can also drop a catalogue’s folder here."))
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._recent_stack.addWidget(self.recent)
        self._recent_stack.addWidget(self._empty)
        column.addWidget(self._recent_stack, 1)
        below = QHBoxLayout()
        below.addWidget(self.reopen)
        below.addStretch(1)
        below.addWidget(self.forget)
        below.addWidget(self.help_button)
        for button in (self.forget, self.help_button):
            button.setProperty("role", "quiet")
        column.addLayout(below)
        return page

    def _opening(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 44, 48, 32)
        column.addStretch(1)
        self._progress_text.setProperty("role", "title")
        column.addWidget(self._progress_text)
        self._progress.setTextVisible(False)
        column.addWidget(self._progress)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page

    def _tile(self, theme: Theme, icon: str, text: str, detail: str) -> QPushButton:
        return _Tile(theme, icon, text, detail, self)

    def _open(self) -> None:
        self.open_requested.emit(None)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(item.data(PATH_ROLE))

    def _note_current(self, _item: object = None, _before: object = None) -> None:
        self.forget.setEnabled(self.recent.currentItem() is not None)

    def _forget(self, _checked: bool = False) -> None:
        item = self.recent.currentItem()
        if item is not None:
            self.forget_requested.emit(item.data(PATH_ROLE))

    def _choose_reopening(self, is_on: bool) -> None:
        self._preferences.reopens_last = is_on

    def _refresh_choices(self, _name: str = "") -> None:
        self.reopen.setChecked(self._preferences.reopens_last)

    def _show_help(self, _checked: bool = False) -> None:
        window = HelpWindow(HelpLibrary(spoken_language()), self._theme, self)
        window.open_page("first-steps")
        window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take a catalogue off the list."""
        if watched is self.recent and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.recent.currentItem()
            if event.key() == Qt.Key.Key_Delete and item is not None:
                self.forget_requested.emit(item.data(PATH_ROLE))
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder that is dropped onto the page."""
        if dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped folder."""
        folder = dropped_folder(event)
        if folder is not None:
            self.open_requested.emit(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nobody wants the page any more."""
        self.closed.emit()
        super().closeEvent(event)


class _Tile(QPushButton):
    """A large quiet button: a sign, what it does, and a line about it."""

    def __init__(self, theme: Theme, icon: str, text: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._sign = QLabel(self)
        self.setProperty("role", "tile")
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        title = QLabel(f"<b>{text}</b>", self)
        line = QLabel(detail, self)
        line.setProperty("role", "muted")
        for label in (self._sign, title, line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(16)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        self.setMinimumHeight(2 * self.fontMetrics().height() + 34)
        self._draw_sign()
        theme.changed.connect(self._draw_sign)

    def _draw_sign(self) -> None:
        size = self._theme.scaled(22)
        self._sign.setPixmap(self._theme.icon(self._icon).pixmap(QSize(size, size)))
