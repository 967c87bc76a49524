"""The editor of long text with Markdown: buttons and keys that format what is selected."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from si_editor.desktop.forms.editor import FormContext
from si_editor.desktop.forms.editors.text import LongTextEditor
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.inputs import TextInput
from si_editor.desktop.forms.markdowntext import (
    Format,
    toggle_bold,
    toggle_heading,
    toggle_italic,
    toggle_link,
    toggle_list,
)
from si_editor.model.fieldspec import FieldSpec

_ROWS = 8
_KEYS: Final[Mapping[str, Format]] = MappingProxyType(
    {"Ctrl+B": toggle_bold, "Ctrl+I": toggle_italic, "Ctrl+K": toggle_link}
)


class MarkdownInput(TextInput):
    """A text whose selection can be formatted by keys."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys for formatting, before the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _format_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Format by Ctrl+B, Ctrl+I and Ctrl+K."""
        change = _format_of(event)
        if change is not None:
            self.format(change)
        else:
            super().keyPressEvent(event)

    def format(self, change: Format) -> None:
        """Format what is selected, and keep the cursor there."""
        start, end = self.selection()
        before = self.text()
        # Qt counts UTF-16 units, Python counts characters: they differ after an emoji.
        formatted = change(before, _characters(before, start), _characters(before, end))
        after = formatted.text
        self.replace_selected(after, _units(after, formatted.start), _units(after, formatted.end))
        self.setFocus()


class MarkdownEditor(LongTextEditor):
    """Long text with a line of buttons above it."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        bar = QWidget(self)
        buttons = FlowLayout(bar)
        for words, hint, change in (
            (self.tr("Bold"), self.tr("Bold (Ctrl+B)"), toggle_bold),
            (self.tr("Italic"), self.tr("Italic (Ctrl+I)"), toggle_italic),
            (self.tr("Heading"), self.tr("Heading"), toggle_heading),
            (self.tr("List"), self.tr("List"), toggle_list),
            (self.tr("Link"), self.tr("Link (Ctrl+K)"), toggle_link),
        ):
            button = QToolButton(bar)
            button.setText(words)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.setProperty("role", "format")
            button.clicked.connect(partial(self._markdown.format, change))
            buttons.addWidget(button)
        self.column.insertWidget(0, bar)

    def make_input(self) -> TextInput:
        """Make an input with room for some paragraphs."""
        return MarkdownInput(max(self.spec.rows, _ROWS), has_lines=True)

    @property
    def _markdown(self) -> MarkdownInput:
        assert isinstance(self._input, MarkdownInput)
        return self._input


def _format_of(event: QKeyEvent) -> Format | None:
    return _KEYS.get(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))


def _units(text: str, characters: int) -> int:
    return len(text[:characters].encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
