"""What a paste or a dropped selection becomes in a field: plain, or as Markdown where a field holds it."""

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeyEvent, QKeySequence

from si_editor.intake.clipboard import markdown_from, one_line, one_paragraph

_OWN_TYPE: Final = "application/x-si-editor-text"
_PLAIN_KEY: Final = QKeySequence("Ctrl+Shift+V")


def copied(data: QMimeData, text: str) -> QMimeData:
    """Make what Qt copied a text as it is; Qt adds HTML in which Markdown is mere signs.

    The data has to be Qt's own: what Python made would be on the clipboard when Python is gone, and crash.
    """
    data.text()  # Qt writes its formats when it is first asked; before that there is nothing to take out.
    for name in data.formats():
        data.removeFormat(name)
    data.setText(text)
    data.setData(_OWN_TYPE, b"1")
    return data


def line_of(data: QMimeData) -> str:
    """Give what is pasted into a field of one line."""
    return one_line(data.text())


def paragraphs_of(data: QMimeData) -> str:
    """Give what is pasted into a field of plain text."""
    return one_paragraph(data.text())


def markdown_of(data: QMimeData) -> str:
    """Give what is pasted into a field of Markdown; what comes from another field is Markdown already."""
    if data.hasHtml() and not data.hasFormat(_OWN_TYPE):
        return markdown_from(data.html(), data.text())
    return one_paragraph(data.text())


def is_plain_key(event: QKeyEvent) -> bool:
    """Tell whether a key asks to paste without formatting."""
    return QKeySequence(event.keyCombination()) == _PLAIN_KEY
