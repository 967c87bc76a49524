"""A removable chip above the list: says what narrows the list, and stops doing so when it is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class OnlyChip(QWidget):
    """Carries the reason for which only some entries are listed.

    Signals:
        removed: somebody wants to see all entries again.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self)
        self.button.setProperty("role", "chip")
        self.button.clicked.connect(self._remove)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 8, 8)
        line.addWidget(self.button)
        line.addStretch(1)
        self.hide()

    def say(self, label: str) -> None:
        """Carry another reason; none hides the chip."""
        self.button.setText(f"{label}  ✕")
        self.button.setToolTip(self.tr("Show all again"))
        self.button.setAccessibleName(self.tr("%1. Press to show all again.").replace("%1", label))
        self.setVisible(bool(label))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, as on every chip."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit()
