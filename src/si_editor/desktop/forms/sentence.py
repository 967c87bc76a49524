"""Text that wraps at the measure: no line longer than reads well, none of it cut off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from si_editor.desktop.forms.inputs import MEASURE, characters_wide


class Sentence(QLabel):
    """A label of one or more lines."""

    def __init__(self, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMaximumWidth(characters_wide(self, MEASURE) + 24)

    def heightForWidth(self, width: int) -> int:
        """Count the lines at the width that the label will really have; Qt forgets the largest width here."""
        return super().heightForWidth(min(width, self.maximumWidth()))
