"""The handle by which the mouse drags an entry of a list; the keys have Alt with an arrow for that."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_DOT = 1.4
_STEP = 5


class Grip(QWidget):
    """Six dots that can be dragged.

    Signals:
        dragged: how far down on the screen the pointer is.
        released: the button was let go.
    """

    dragged = Signal(int)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag to move, or press Alt with an arrow key"))
        self.setAccessibleName(self.tr("Drag to move"))
        self.setProperty("role", "grip")

    def sizeHint(self) -> QSize:
        """Be large enough to be hit."""
        return QSize(16, 28)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.released.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots in quiet ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for row in (-1, 0, 1):
            for column in (-0.5, 0.5):
                painter.drawEllipse(middle + QPointF(column * _STEP, row * _STEP), _DOT, _DOT)
        painter.end()
