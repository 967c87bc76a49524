"""The input of Markdown: plain text that looks like what it means, with keys that format it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QMenu, QWidget

from si_editor.desktop.forms.inputs import TextInput, characters_in, units
from si_editor.desktop.forms.linkbox import LinkBox
from si_editor.desktop.forms.markdownkeys import enter, indent, outdent, placed, soft_break
from si_editor.desktop.forms.markdownlinks import Link, drop_link, link_at, put_link
from si_editor.desktop.forms.markdownscan import After
from si_editor.desktop.forms.markdowntext import Format, Formatted, toggle_bold, toggle_italic
from si_editor.desktop.forms.pasting import is_plain_key, markdown_of

_KEYS: Final[Mapping[str, Format]] = MappingProxyType({"Ctrl+B": toggle_bold, "Ctrl+I": toggle_italic})
_LINK_KEY: Final = "Ctrl+K"
_KEPT: Final = (After.HTML, After.TABLE, After.NOTE)
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TINT: Final = 18


class MarkdownInput(TextInput):
    """A text whose selection can be formatted, and which shows what its signs mean."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(rows, has_lines=True, parent=parent, has_markdown=True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys for formatting, before the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._moves_entry(event):
            # Before Qt, for which Tab goes to the next field.
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Format by Ctrl+B, Ctrl+I and Ctrl+K; let lists go on at Enter."""
        name = _name_of(event)
        if name in _KEYS:
            self.format(_KEYS[name])
        elif name == _LINK_KEY:
            self.ask_link()
        elif event.key() in _ENTERS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._break(enter)
        elif event.key() in _ENTERS and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._break(soft_break)
        else:
            super().keyPressEvent(event)

    def format(self, change: Format) -> None:
        """Format what is selected, and keep the cursor there."""
        before = self.text()
        start, end = self.selection()
        self._put(change(before, characters_in(before, start), characters_in(before, end)))
        self.setFocus()

    def link(self) -> Link:
        """Give the link under the cursor, or the place for one."""
        text = self.text()
        start, end = self.selection()
        return link_at(text, characters_in(text, start), characters_in(text, end))

    def ask_link(self) -> LinkBox:
        """Ask for a link, or change the one under the cursor."""
        box = LinkBox(self.link(), self)
        box.chosen.connect(self._put_link)
        box.dropped.connect(self._drop_link)
        box.open()
        return box

    def kept(self) -> After:
        """Tell what is under the cursor that the buttons do not know; nothing if they do."""
        state = self.textCursor().block().userState()
        return After(state) if state in _KEPT else After.NOTHING

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped as Markdown."""
        written = markdown_of(source)
        if not written:
            return
        cursor = self.textCursor()
        cursor.removeSelectedText()
        text = self.text()
        self.setTextCursor(cursor)
        self._put(placed(text, characters_in(text, cursor.position()), written))
        self.ensureCursorVisible()

    def make_menu(self, place: QPoint) -> QMenu:
        """Offer to paste without formatting, beside the paste that keeps it."""
        menu = super().make_menu(place)
        paste = next((action for action in menu.actions() if action.objectName() == "edit-paste"), None)
        plain = menu.addAction(self.tr("Paste as plain text") + "\tCtrl+Shift+V", self.paste_plain)
        plain.setEnabled(self.canPaste() and bool(QGuiApplication.clipboard().mimeData().text()))
        plain.setObjectName("paste-plain")
        if paste is not None:
            following = menu.actions()[menu.actions().index(paste) + 1]
            menu.insertAction(following, plain)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark what is kept as it is with a ground of its own and words at its first line."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        block = self.firstVisibleBlock()
        below = event.rect().bottom()
        while block.isValid():
            bounds = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if bounds.top() > below:
                break
            if block.userState() in _KEPT:
                self._paint_kept(painter, block, bounds)
            block = block.next()
        painter.end()

    def _paint_kept(self, painter: QPainter, block: QTextBlock, bounds: QRectF) -> None:
        tint = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        tint.setAlpha(_TINT)
        painter.fillRect(bounds, tint)
        if block.previous().userState() == block.userState():
            return
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        words = self.tr("kept as it is")
        width = painter.fontMetrics().horizontalAdvance(words) + 8
        line = block.layout().lineAt(0)
        if line.isValid() and line.naturalTextWidth() + width + 8 < self.viewport().width():
            place = QRectF(self.viewport().width() - width, bounds.top(), width, line.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _moves_entry(self, event: QKeyEvent) -> bool:
        """Move an entry of a list by Tab; elsewhere Tab leaves the field, so that nobody is caught in it."""
        change: Callable[[str, int, int], Formatted | None]
        if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            change = indent
        elif event.key() == Qt.Key.Key_Backtab:
            change = outdent
        else:
            return False
        text = self.text()
        start, end = self.selection()
        changed = change(text, characters_in(text, start), characters_in(text, end))
        if changed is not None:
            self._put(changed)
        return changed is not None

    def _break(self, change: Callable[[str, int], Formatted]) -> None:
        text = self.text()
        start, end = (characters_in(text, place) for place in self.selection())
        self._put(change(text[:start] + text[end:], start))
        self.ensureCursorVisible()

    def _put(self, changed: Formatted) -> None:
        text = changed.text
        self.replace_selected(text, units(text[: changed.start]), units(text[: changed.end]))

    def _put_link(self, words: str, address: str) -> None:
        self._put(put_link(self.text(), self.link(), words, address))

    def _drop_link(self) -> None:
        self._put(drop_link(self.text(), self.link()))


def _name_of(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def _is_own(event: QKeyEvent) -> bool:
    name = _name_of(event)
    return name in _KEYS or name == _LINK_KEY or is_plain_key(event)
