"""What the program wrote down when something went wrong: to be read, copied, or found in its folder."""

import platform
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from si_editor import __version__
from si_editor.desktop.room import open_at

# The end of a long file tells what happened last.
_LONGEST: Final = 200_000


class MessagesDialog(QDialog):
    """Shows the log, newest file first.

    Signals:
        folder_requested: the folder of the log files, to be opened.
    """

    folder_requested = Signal(QUrl)

    def __init__(self, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setWindowTitle(self.tr("Messages and log files"))
        self._logs = logs
        self.text = QPlainTextEdit(self)
        self.copy = QPushButton(self.tr("Copy details"), self)
        self.open_folder = QPushButton(self.tr("Open the folder"), self)
        self.says = QLabel(self)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.open_folder.clicked.connect(self._request_folder)
        self._show(read_log(logs))

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("What was written down"))
        self.text.setTabChangesFocus(True)
        self.says.setWordWrap(True)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.open_folder)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        open_at(self, self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 32)

    def _show(self, log: str) -> None:
        if log:
            text = self.tr(
                "These faults were written down. Your entries were not harmed by them. If one happens again, copy the "
                "details and send them to those who look after the program."
            )
        else:
            text = self.tr("Nothing has gone wrong so far. If it does, it is written down here.")
        self.says.setText(text)
        self.text.setPlainText(log)
        self.text.setVisible(bool(log))
        if not log:
            self.resize(self.width(), self.sizeHint().height())

    def _copy(self, _checked: bool = False) -> None:
        QApplication.clipboard().setText(f"{about_this_machine()}\n\n{self.text.toPlainText()}".strip())
        self.says.setText(self.tr("The details are on the clipboard. Paste them into a mail."))

    def _request_folder(self, _checked: bool = False) -> None:
        self.folder_requested.emit(QUrl.fromLocalFile(str(self._logs)))


def read_log(folder: Path) -> str:
    """Give what the log files say, newest file first; a file that cannot be read is passed over."""
    parts: list[str] = []
    room = _LONGEST
    for path in sorted(folder.glob("*.log"), reverse=True):
        if room <= 0:
            break
        try:
            text = path.read_text(encoding="utf-8", errors="replace")[-room:]
        except OSError:
            continue
        room -= len(text)
        parts.append(f"{path.name}\n\n{text.rstrip()}")
    return "\n\n".join(parts)


def about_this_machine() -> str:
    """Say which program runs on which system: what somebody who looks for a fault asks first."""
    return f"si-editor {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
