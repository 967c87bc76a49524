"""The mark at a field whose value is not what the file says, with the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class ChangedMarker(QWidget):
    """A dot with a word, and a button that puts back what the file says.

    Signals:
        put_back: somebody wants the file's value.
    """

    put_back = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        note = QLabel(self.tr("● unsaved"), self)
        note.setProperty("role", "unsaved")
        note.setToolTip(self.tr("The file says something else until you save."))
        self.button = QPushButton(self.tr("Put back"), self)
        self.button.setProperty("role", "formAction")
        self.button.setToolTip(self.tr("Put back what the file says"))
        self.button.setAccessibleName(self.tr("Put back what the file says in %1").replace("%1", label))
        # The tab key goes from field to field; whoever needs this finds it going backwards from the field.
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.put_back)
        line.addWidget(note)
        line.addWidget(self.button)
