"""A line of small buttons that is one stop for Tab; the arrows go from button to button."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class FormatBar(QWidget):
    """Holds the buttons; who writes a text does not have to pass each of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []

    def gather(self, buttons: Sequence[QAbstractButton], before: QWidget) -> None:
        """Take the buttons, which come before a widget in the order of Tab."""
        self._buttons = list(buttons)
        for button in buttons:
            button.installEventFilter(self)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._buttons[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QWidget.setTabOrder(self._buttons[0], before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next button by an arrow."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
            place = next((place for place, button in enumerate(self._buttons) if button is watched), -1)
            if step and place >= 0:
                self._buttons[(place + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
