"""What a delegate is told about the line it paints."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def rect_of(option: QStyleOptionViewItem) -> QRect:
    """Give the place of the line."""
    rect: QRect = option.rect
    return rect


def font_of(option: QStyleOptionViewItem) -> QFont:
    """Give the font of the view."""
    font: QFont = option.font
    return font


def state_of(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Tell whether the line is chosen, under the mouse, or has the keys."""
    state: QStyle.StateFlag = option.state
    return state
