"""How large a window opens: as large as it likes, as far as the screen has room for it and its frame."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# What the system puts around a window: its title above, its edges at the sides.
_FRAME: Final = QSize(16, 48)


def room_for(window: QWidget) -> QSize:
    """Give the largest size at which the whole window is on its screen."""
    return window.screen().availableSize() - _FRAME


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size, no larger than its screen."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))
