"""What the program says of itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor import __version__


class AboutDialog(QDialog):
    """Says what this program is, and under which licences it comes."""

    def __init__(self, mark: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About si-editor"))
        title = QLabel(f"si-editor {__version__}", self)
        title.setProperty("role", "title")
        text = QLabel(
            self.tr(
                "Keeps a catalogue of social innovation projects and of people’s voices, and publishes it as a website "
                "that needs no server.\n\nNothing leaves this computer unless you export it.\n\n"
                "si-editor is free software under the MIT licence. It uses Qt for Python under the LGPL."
            ),
            self,
        )
        text.setWordWrap(True)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(mark)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        width = max(420, 60 * self.fontMetrics().averageCharWidth())
        self.setMinimumWidth(width)
        text.setMinimumHeight(text.heightForWidth(width - 48))
