"""What stands where there is nothing to show: the outline of a cloth, one sentence, one button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.theme import Theme

_SIZE = 72
_LINES = 4


class _Outline(QWidget):
    """A cloth that waits for its threads."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(QSize(_SIZE, _SIZE))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw threads over and under each other, as thin lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = _SIZE / _LINES
        self._draw_threads(painter, step, self._theme.colour("line"))
        painter.end()

    def _draw_threads(self, painter: QPainter, step: float, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(self._theme.colour("paper"))
        width = step * 0.56
        edge = (step - width) / 2
        for column in range(_LINES):
            painter.drawRect(round(column * step + edge), 1, round(width), _SIZE - 2)
        for row in range(_LINES):
            painter.drawRect(1, round(row * step + edge), _SIZE - 2, round(width))
        for column in range(_LINES):
            for row in range(_LINES):
                if (row + column) % 2 == 0:
                    painter.drawRect(round(column * step + edge), round(row * step) + 1, round(width), round(step) - 2)


class EmptyState(QWidget):
    """Says in a sentence why there is nothing, and offers the way on.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setProperty("role", "muted")
        self.button = QPushButton(self)
        self.button.hide()
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(_Outline(theme, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, text: str, button: str = "") -> None:
        """Say something else, with or without a button."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _ask(self) -> None:
        self.asked.emit()
