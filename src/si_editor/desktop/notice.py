"""A bar that says something without getting in the way, with buttons for what can be done about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class NoticeBar(QFrame):
    """Stands above the panes until it is answered; nothing waits for it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.text = QLabel(text, self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(self._row)

    def add_button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        """Add something that can be done."""
        button = QPushButton(label, self)
        button.clicked.connect(partial(_call, act))
        self.buttons[name] = button
        self._row.addWidget(button)
        return button


def _call(act: Callable[[], None], _checked: bool = False) -> None:
    act()
