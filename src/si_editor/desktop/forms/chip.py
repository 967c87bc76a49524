"""A short value of a list: it can be taken away, and moved among the others."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from si_editor.desktop.forms.editor import set_state
from si_editor.desktop.forms.signbutton import SignButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}

_LEAST_WIDTH = 40


class ChipText(QLabel):
    """A text that ends in an ellipsis where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the text gives way."""
        return QSize(min(_LEAST_WIDTH, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class Chip(QFrame):
    """A value in a rounded frame. Delete takes it away, Alt with an arrow or the mouse moves it, Enter changes it.

    Signals:
        removed: the position of the chip.
        moved: the position and the step, -1 or 1.
        opened: the position; somebody wants to change the text.
        stepped: the position and the step; the cursor goes to the next chip.
        dragged: the position, and where on the screen the pointer is.
        released: the button was let go after that.
    """

    removed = Signal(int)
    moved = Signal(int, int)
    opened = Signal(int)
    stepped = Signal(int, int)
    dragged = Signal(int, QPoint)
    released = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setProperty("severity", "")
        self.list_position = 0
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 2, 2)
        line.setSpacing(4)
        self._label = ChipText(text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "chipText")
        self._remove = SignButton("remove", self)
        self._remove.setProperty("role", "cardButton")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setToolTip(self.tr("Remove %1").replace("%1", text))
        self._remove.setAccessibleName(self._remove.toolTip())
        self._remove.clicked.connect(self._on_remove)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Delete removes it, Alt with an arrow key moves it."))
        line.addWidget(self._label)
        line.addWidget(self._remove)
        # All of it grows with its style, and would be measured before it has one.
        for widget in (self, self._label, self._remove):
            widget.ensurePolished()

    @property
    def text(self) -> str:
        """What stands on the chip."""
        return self._label.text()

    @property
    def remove_button(self) -> QToolButton:
        """The small button that takes the value away."""
        return self._remove

    def show_problem(self, severity: str, sentences: str) -> None:
        """Colour the chip and say why."""
        set_state(self, "severity", severity)
        self.setToolTip(sentences or self.text)
        self.setAccessibleName(f"{self.text}. {sentences}" if sentences else self.text)

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow for moving the value, before the window takes it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in _STEPS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, move, change, or go on to the next chip."""
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.list_position)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self.list_position)
        elif key in _STEPS:
            step = _STEPS[Qt.Key(key)]
            is_move = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moved if is_move else self.stepped).emit(self.list_position, step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, perhaps."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer once it has clearly gone somewhere."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._is_dragged or way >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.list_position, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        if was_dragged:
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the text."""
        self.opened.emit(self.list_position)

    def _on_remove(self) -> None:
        self.removed.emit(self.list_position)
