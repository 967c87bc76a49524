"""The box of the palette: lies over the window, finds while one types, and gives the cursor back on Esc."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from si_editor.desktop.announcer import Announcer
from si_editor.desktop.palette.items import Finder, Item
from si_editor.desktop.palette.listing import ItemDelegate, ItemModel
from si_editor.desktop.theme import Theme

_WIDTH: Final = 640
_EDGE: Final = 24
_LINES: Final = 11
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteBox(QFrame):
    """Asks for a few letters and does what is picked; there is one for each window, hidden until it is asked for."""

    def __init__(self, theme: Theme, announcer: Announcer, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setProperty("role", "palette")
        self._announcer = announcer
        self._finder = Finder(())
        self._before: QWidget | None = None
        self.input = QLineEdit(self)
        self.input.setClearButtonEnabled(True)
        self.model = ItemModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ItemDelegate(theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("What was found"))
        self.empty = QLabel(self.tr("Nothing fits these letters. Try fewer of them."), self)
        self.empty.setProperty("role", "muted")
        self.hint = QLabel(self.tr("↑ ↓ to choose · Enter to go · Esc to leave"), self)
        self.hint.setProperty("role", "muted")
        self._lay_out()
        self.input.installEventFilter(self)
        self.input.textChanged.connect(self._find)
        self.view.clicked.connect(self._take)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self.hide()

    def open(self, items: Sequence[Item], prompt: str) -> None:
        """Offer items under a prompt."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._finder = Finder(items)
        self.input.setPlaceholderText(prompt)
        self.input.setAccessibleName(prompt)
        self.input.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.input.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Hide, and give the cursor back to where it was."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.input)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.hint)

    def _place(self) -> None:
        """Stand at the upper middle of the window."""
        window = self.parentWidget()
        if window is None:
            return
        line = self.fontMetrics().height() + 14
        width = min(max(_WIDTH, self.fontMetrics().averageCharWidth() * 84), window.width() - 2 * _EDGE)
        wanted = self.input.sizeHint().height() + _LINES * line + self.hint.sizeHint().height() + 44
        top = min(96, window.height() // 8)
        self.setGeometry((window.width() - width) // 2, top, width, min(wanted, window.height() - top - _EDGE))

    def _find(self, text: str) -> None:
        found = self._finder.find(text)
        self.model.show(found)
        self.view.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found:
            self._choose(0)
            if text:
                self._announce(0)
        elif text:
            self._announcer.say(self.empty.text())

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _announce(self, row: int) -> None:
        """Say the chosen line, since the cursor stays in the input."""
        self._announcer.say(str(self.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)))

    def _move(self, key: int) -> None:
        page = max(1, self.view.height() // max(1, self.view.sizeHintForRow(0)) - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        last = self.model.rowCount() - 1
        if last >= 0:
            row = max(0, min(last, self.view.currentIndex().row() + steps[Qt.Key(key)]))
            self._choose(row)
            self._announce(row)

    def _take(self, index: QModelIndex) -> None:
        item = self.model.item(index.row())
        if item is None:
            return
        if item.refusal:
            self._announcer.say(item.refusal)
            return
        self.leave()
        item.act()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and now is not self and not self.isAncestorOf(now):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list without leaving the input; follow the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self._place()
        if watched is self.input and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        return super().eventFilter(watched, event)
