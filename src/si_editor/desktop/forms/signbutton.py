"""Small buttons with a drawn sign: every font has them, and they take the ink of light and dark."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

Sign = Literal["up", "down", "duplicate", "remove"]

# Lines in a square of 16 pixels.
_LINES: Final[Mapping[Sign, tuple[tuple[tuple[float, float], ...], ...]]] = MappingProxyType(
    {
        "up": (((8, 13), (8, 3.5)), ((4, 7.5), (8, 3.5), (12, 7.5))),
        "down": (((8, 3), (8, 12.5)), ((4, 8.5), (8, 12.5), (12, 8.5))),
        "duplicate": (
            ((6, 6), (13, 6), (13, 13), (6, 13), (6, 6)),
            ((4, 10), (3, 10), (3, 3), (10, 3), (10, 4)),
        ),
        "remove": (((4.5, 4.5), (11.5, 11.5)), ((11.5, 4.5), (4.5, 11.5))),
    }
)
_SIZE: Final = 16


class SignButton(QToolButton):
    """A quiet button with one of four signs."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: Sign = sign
        self.setAutoRaise(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as the style sheet says, and the sign on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 1.4))
        painter.translate((self.width() - _SIZE) / 2, (self.height() - _SIZE) / 2)
        for line in _LINES[self._sign]:
            painter.drawPolyline([QPointF(x, y) for x, y in line])
        painter.end()
