"""The help window: keys, and the folder format as the model describes it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from si_editor import __version__
from si_editor.desktop.actions import MENUS, Command
from si_editor.model.reference import format_reference

_KEY_COLUMNS = 2
_KEY_WIDTHS = (35, 65)


class HelpWindow(QDialog):
    """Lists every key and describes every field; stays open beside the work."""

    def __init__(self, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.keys = _browser(self, shortcut_text(commands))
        self.format = _browser(self, format_reference())
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self.keys, self.tr("Keys"))
        tabs.addTab(self.format, self.tr("Fields and files"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(tabs)
        self.resize(760, 640)


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
        self.setMinimumWidth(420)


def shortcut_text(commands: Iterable[Command]) -> str:
    """Write all keys as Markdown, menu by menu."""
    table = tuple(commands)
    parts: list[str] = []
    for menu in MENUS:
        rows = [command for command in table if command.menu == menu and command.shortcuts]
        if not rows:
            continue
        parts += [f"## {menu}", "", "| Keys | What they do |", "| --- | --- |"]
        for command in rows:
            keys = " or ".join(
                QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in command.shortcuts
            )
            parts.append(f"| **{keys}** | {command.text.rstrip('…')} |")
        parts.append("")
    parts += ["## In the list", "", "| Keys | What they do |", "| --- | --- |"]
    parts += ["| **Letters** | Go to the entry that begins so |", "| **Enter** | Edit the entry |"]
    return "\n".join(parts)


def _browser(parent: QWidget, markdown: str) -> QTextBrowser:
    browser = QTextBrowser(parent)
    browser.setOpenLinks(False)
    browser.setProperty("role", "reading")
    browser.setMarkdown(markdown)
    browser.document().setDocumentMargin(24)
    _give_room(browser.document())
    browser.moveCursor(QTextCursor.MoveOperation.Start)
    return browser


def _give_room(document: QTextDocument) -> None:
    """Take the boxes off tables, and let headings and lines breathe."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            shape = frame.format()
            shape.setBorder(0)
            shape.setCellPadding(5)
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            columns = frame.columns()
            if columns == _KEY_COLUMNS:
                first, second = _KEY_WIDTHS
                percent = QTextLength.Type.PercentageLength
                shape.setColumnWidthConstraints([QTextLength(percent, first), QTextLength(percent, second)])
            frame.setFormat(shape)
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            spaced = QTextBlockFormat()
            spaced.setTopMargin(24)
            spaced.setBottomMargin(6)
            QTextCursor(block).mergeBlockFormat(spaced)
        block = block.next()
