"""The plain inputs that editors are made of: a line, a growing text, a quiet list of choices."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from si_editor.desktop.dropping import files_in
from si_editor.desktop.forms.highlighter import TextHighlighter
from si_editor.desktop.forms.pasting import copied, is_plain_key, line_of, paragraphs_of
from si_editor.desktop.forms.undokeys import passes_undo, show_menu, without_undo

MEASURE = 72
"""The most characters on a line that read well."""

_MOST_LINES = 22
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def characters_wide(widget: QWidget, characters: int) -> int:
    """Give the width in pixels of so many characters in a widget's font."""
    return ceil(QFontMetricsF(widget.font()).averageCharWidth() * characters)


def place_after_change(before: str, after: str) -> int:
    """Find where the cursor belongs when a text was replaced by another: behind the part that differs."""
    longest = min(len(before), len(after))
    kept = next((index for index in range(longest) if before[-1 - index] != after[-1 - index]), longest)
    return len(after) - kept


def units(text: str) -> int:
    """Count a text as Qt does, in units of UTF-16: they differ from characters after an emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters_in(text: str, place: int) -> int:
    """Give the number of characters before a place that Qt counted in units of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def _same_at_start(one: str, other: str) -> int:
    longest = min(len(one), len(other))
    return next((place for place in range(longest) if one[place] != other[place]), longest)


class LineInput(QLineEdit):
    """One line of text, as wide as its content needs, with no undo of its own.

    Signals:
        left: the keys went elsewhere, and not only to a menu or another window.
    """

    left = Signal()

    def __init__(self, characters: int = MEASURE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text and keep the cursor where the eyes are."""
        before = self.text()
        if text == before:
            return
        position = place_after_change(before, text)
        self.setText(text)
        self.setCursorPosition(position if self.hasFocus() else 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as the field needs, and wider for a longer text, up to the measure."""
        content = self.fontMetrics().horizontalAdvance(self.text()) + characters_wide(self, 2)
        wanted = max(characters_wide(self, self._characters), min(content, characters_wide(self, MEASURE)))
        return QSize(wanted + 24, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink with a narrow window."""
        return QSize(characters_wide(self, 6), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return False if passes_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste as one line; Qt would keep the line ends and show signs for them."""
        if event.matches(QKeySequence.StandardKey.Paste) or is_plain_key(event):
            self.paste_line()
        else:
            super().keyPressEvent(event)

    def paste_line(self) -> None:
        """Put in what is on the clipboard, as one line without formatting."""
        if not self.isReadOnly():
            self.insert(line_of(QGuiApplication.clipboard().mimeData()))
            self.textEdited.emit(self.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the form, which brings them in; their names are no text."""
        if files_in(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a dropped text like a paste."""
        text = event.mimeData().text()
        if event.source() is self or len(text.splitlines()) < 2:
            super().dropEvent(event)
            return
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self.insert(line_of(event.mimeData()))
        self.textEdited.emit(self.text())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu without this input's own undo."""
        menu = without_undo(self.createStandardContextMenu())
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_line)
        show_menu(menu, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is done here."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class TextInput(QPlainTextEdit):
    """A text that is as high as its content, with no undo of its own.

    Signals:
        typed: a person changed the text.
        left: the keys went elsewhere.
        menu_made: the menu for a position in the text, to be added to before it is shown.
    """

    typed = Signal()
    left = Signal()
    menu_made = Signal(object, int)

    def __init__(self, rows: int, has_lines: bool, parent: QWidget | None = None, has_markdown: bool = False) -> None:
        super().__init__(parent)
        self._rows = rows
        self._has_lines = has_lines
        self._is_showing = False
        self._known_text = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self._on_text_changed)
        self._height = 0
        self.highlighter = TextHighlighter(self.document(), has_markdown)
        self._dress()

    def text(self) -> str:
        """Give the text as it is; unlike Qt's own answer, it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show a text and keep the cursor where the eyes are."""
        before = self.text()
        if text == before:
            return
        position = place_after_change(before, text)
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(position if self.hasFocus() else 0, len(self.document().toRawText())))
        self.setTextCursor(cursor)

    def replace_selected(self, text: str, start: int, end: int) -> None:
        """Put in a whole new text as something a person did, and select a part of it; what is equal is not touched."""
        before = self.document().toRawText().replace("\u2029", "\n")
        same = _same_at_start(before, text)
        kept = _same_at_start(before[same:][::-1], text[same:][::-1])
        cursor = self.textCursor()
        cursor.setPosition(units(before[:same]))
        cursor.setPosition(units(before[: len(before) - kept]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[same : len(text) - kept])
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection(self) -> tuple[int, int]:
        """Give the start and the end of what is selected."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def sizeHint(self) -> QSize:
        """Be one measure wide and as high as the text."""
        return QSize(characters_wide(self, MEASURE) + 24, self._height)

    def minimumSizeHint(self) -> QSize:
        """Shrink with a narrow window, but never hide lines."""
        return QSize(characters_wide(self, 6), self._height)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return False if passes_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a one-paragraph text in one paragraph."""
        if not self._has_lines and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif is_plain_key(event):
            self.paste_plain()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text as it is."""
        return copied(super().createMimeDataFromSelection(), self.textCursor().selection().toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped without formatting; into one paragraph without its line breaks."""
        text = paragraphs_of(source) if self._has_lines else line_of(source)
        if text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Put in what is on the clipboard, without formatting."""
        if not self.isReadOnly():
            TextInput.insertFromMimeData(self, QGuiApplication.clipboard().mimeData())

    def make_menu(self, place: QPoint) -> QMenu:
        """Make the menu for a place in the text."""
        menu = without_undo(self.createStandardContextMenu(place))
        self.menu_made.emit(menu, self.cursorForPosition(place).position())
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the form, which brings them in; their names are no text."""
        if files_in(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not a text that shows all its lines."""
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the place that was clicked, or of the cursor."""
        is_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        show_menu(self.make_menu(self.cursorRect().center() if is_keyboard else event.pos()), event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew in another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the program between light and dark, and to another size."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "highlighter"):
            self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is done here."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def _dress(self) -> None:
        self.highlighter.dress(self.palette(), self.font())
        self._fit()

    def _on_text_changed(self) -> None:
        self._fit()
        text = self.text()
        # Qt says the same of text that is only drawn anew.
        if text != self._known_text:
            self._known_text = text
            if not self._is_showing:
                self.typed.emit()

    def _fit(self) -> None:
        """Be as high as the lines are; each block is measured, since Qt lays out only those that it paints."""
        margin = self.document().documentMargin()
        line = QFontMetricsF(self.font()).lineSpacing()
        least, most = self._rows * line + margin, _MOST_LINES * line + margin
        # The first block holds the margin above it; the one below the last is added at the end.
        content = 0.0
        block = self.document().firstBlock()
        while block.isValid() and content <= most:
            content += self.blockBoundingRect(block).height()
            block = block.next()
        content = max(content, self._placeholder_height())
        is_too_high = content > most + 1
        content = most if is_too_high else max(content, least)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_too_high else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        height = ceil(content + margin) + max(self.height() - self.viewport().height(), 0)
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)

    def _placeholder_height(self) -> float:
        """Give the height of the example in an empty input, which breaks into lines like a text."""
        if not self.placeholderText() or not self.document().isEmpty():
            return 0.0
        margin = self.document().documentMargin()
        room = QRectF(0, 0, max(self.viewport().width() - 2 * margin, 1), 10_000)
        wrapped = QFontMetricsF(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return wrapped.height() + margin


class ChoiceInput(QComboBox):
    """A list of choices that the mouse wheel does not change by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form instead."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt with an arrow to the list or window around: it moves entries."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Shrink with a narrow window."""
        return QSize(characters_wide(self, 8), super().minimumSizeHint().height())
