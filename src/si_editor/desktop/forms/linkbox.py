"""The small window that asks for a link: what is read, and where it leads."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import mark
from si_editor.desktop.forms.inputs import LineInput
from si_editor.desktop.forms.markdownlinks import Link, completed, fault_of

_WIDTH = 44


class LinkBox(QDialog):
    """Asks for the words and the address of a link, and says in words what is wrong with an address.

    Signals:
        chosen: the words and the complete address.
        dropped: the link is to go, its words stay.
    """

    chosen = Signal(str, str)
    dropped = Signal()

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change link") if link.is_there else self.tr("Insert link"))
        self.address = self._make_line(self.tr("Address"), link.address)
        self.words = self._make_line(self.tr("Text"), link.words)
        self.address.setPlaceholderText(self.tr("For example: %1").replace("%1", "https://example.org"))
        self.fault = QLabel(self)
        self.fault.setWordWrap(True)
        self.fault.setProperty("severity", "error")
        self.fault.hide()
        self.accept_button = QPushButton(self.windowTitle(), self)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._choose)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.drop_button = QPushButton(self.tr("Remove link"), self)
        self.drop_button.setAutoDefault(False)
        self.drop_button.setVisible(link.is_there)
        self.drop_button.clicked.connect(self._drop)
        self.address.textEdited.connect(self._forget_fault)
        self._lay_out()
        first = self.address if link.words or link.address else self.words
        first.setFocus()
        first.selectAll()

    def _make_line(self, name: str, text: str) -> LineInput:
        line = LineInput(_WIDTH, self)
        line.setText(text)
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        for line in (self.words, self.address):
            label = QLabel(line.accessibleName(), self)
            label.setProperty("role", "label")
            label.setBuddy(line)
            column.addWidget(label)
            column.addWidget(line)
            column.addSpacing(8)
        column.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.drop_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        column.addSpacing(8)
        column.addLayout(buttons)
        stops = (self.words, self.address, self.accept_button, self.cancel_button, self.drop_button)
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def _choose(self) -> None:
        address = completed(self.address.text())
        fault = fault_of(address)
        if fault:
            self._say(
                {
                    "empty": self.tr("Give the address that the link leads to."),
                    "spaces": self.tr("An address has no blanks in it."),
                    "scheme": self.tr("A web address begins with https://, a mail address has an @ in it."),
                    "host": self.tr("This does not look like an address: a name such as example.org is missing."),
                }[fault]
            )
            return
        self.chosen.emit(self.words.text(), address)
        self.accept()

    def _drop(self) -> None:
        self.dropped.emit()
        self.accept()

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.show()
        self.address.setAccessibleDescription(sentence)
        mark(self.address, "error")
        self.address.setFocus()
        self.adjustSize()

    def _forget_fault(self) -> None:
        self.fault.hide()
        self.address.setAccessibleDescription("")
        mark(self.address, "")
