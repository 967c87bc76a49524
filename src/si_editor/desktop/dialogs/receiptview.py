"""The receipt of an export: what was written, counted after everything was read again."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.bundle.receipt import Receipt
from si_editor.desktop.dialogs.gatereport import reason_words
from si_editor.model.records import RecordKey

_MOST_NAMES: Final = 8


class ReceiptView(QWidget):
    """Says that the export is done, and leads to it.

    Signals:
        reveal_requested: the folder to show.
        browser_requested: the first page to open.
    """

    reveal_requested = Signal(object)
    browser_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = Path()
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.left_out = QLabel(self)
        self.left_out.setProperty("role", "muted")
        self.left_out.setWordWrap(True)
        self.left_out.setTextFormat(Qt.TextFormat.PlainText)
        self.reveal = QPushButton(self.tr("Show in folder"), self)
        self.browser = QPushButton(self.tr("Open in browser"), self)
        row = QHBoxLayout()
        row.addWidget(self.reveal)
        row.addWidget(self.browser)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self._place)
        column.addLayout(self._grid)
        column.addWidget(self.left_out)
        column.addLayout(row)
        column.addStretch(1)
        self.reveal.clicked.connect(self._reveal)
        self.browser.clicked.connect(self._open)

    def show_receipt(self, receipt: Receipt, title_of: Callable[[RecordKey], str]) -> None:
        """Show what an export did, and which entries it left out, by the titles people know them by."""
        self._target = Path(receipt.target)
        is_folder = not receipt.target.lower().endswith(".zip")
        self.browser.setVisible(is_folder)
        self.heading.setText(self.tr("The website is ready: %n pages", "", receipt.pages))
        self._place.setText(receipt.target)
        written = QLocale().toString
        rows = (
            (self.tr("Files"), written(receipt.files)),
            (self.tr("Written"), written(receipt.written)),
            (self.tr("Unchanged"), written(receipt.unchanged)),
            (self.tr("Removed"), written(receipt.removed)),
            (self.tr("Size"), f"{QLocale().toString(receipt.bytes / 1_000_000, 'f', 1)} MB"),
            (self.tr("Left out"), self.tr("%n entries", "", len(receipt.left_out))),
            (self.tr("SHA-256"), receipt.sha256),
        )
        for position, (name, value) in enumerate(rows):
            label = QLabel(name, self)
            label.setProperty("role", "muted")
            text = QLabel(value, self)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, position, 0)
            self._grid.addWidget(text, position, 1)

        self._name_left_out(receipt, title_of)

    def _name_left_out(self, receipt: Receipt, title_of: Callable[[RecordKey], str]) -> None:
        names = [f"{title_of(one.key)} ({reason_words(one.reason)})" for one in receipt.left_out[:_MOST_NAMES]]
        more = len(receipt.left_out) - len(names)
        if more > 0:
            names.append(self.tr("and %1 more").replace("%1", QLocale().toString(more)))
        self.left_out.setText(self.tr("Left out: %1").replace("%1", "; ".join(names)))
        self.left_out.setVisible(bool(names))

    def _reveal(self) -> None:
        self.reveal_requested.emit(self._target if self._target.is_dir() else self._target.parent)

    def _open(self) -> None:
        self.browser_requested.emit(self._target / "index.html")
