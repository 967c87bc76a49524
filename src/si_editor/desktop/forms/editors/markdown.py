"""The editor of long text with Markdown: a line of buttons over a text that looks like what it means."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from si_editor.desktop.forms.editor import FormContext
from si_editor.desktop.forms.editors.text import LongTextEditor
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.formatbar import FormatBar
from si_editor.desktop.forms.inputs import TextInput, characters_in
from si_editor.desktop.forms.markdowninput import MarkdownInput
from si_editor.desktop.forms.markdownscan import After
from si_editor.desktop.forms.markdownstate import State, state_at
from si_editor.desktop.forms.markdowntext import (
    Format,
    cycle_heading,
    toggle_bold,
    toggle_bullets,
    toggle_italic,
    toggle_numbers,
    toggle_quote,
)
from si_editor.model.fieldspec import FieldSpec

_ROWS: Final = 8


class MarkdownEditor(LongTextEditor):
    """Long text with a line of buttons above it, which show what is under the cursor."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._bar = FormatBar(self)
        self._line = FlowLayout(self._bar)
        self.buttons: dict[str, QToolButton] = {}
        self._add("bold", self.tr("Bold"), self.tr("Bold (Ctrl+B)"), toggle_bold)
        self._add("italic", self.tr("Italic"), self.tr("Italic (Ctrl+I)"), toggle_italic)
        self._add("heading", self.tr("Heading"), self.tr("Heading, smaller heading, plain text"), cycle_heading)
        self._add("bullets", self.tr("• List"), self.tr("List with bullets"), toggle_bullets)
        self._add("numbers", self.tr("1. List"), self.tr("Numbered list"), toggle_numbers)
        self._add("quote", self.tr("Quote"), self.tr("Quotation"), toggle_quote)
        self._add("link", self.tr("Link…"), self.tr("Link (Ctrl+K)"), None)
        self._kept = QLabel(self._bar)
        self._kept.setProperty("role", "note")
        self._kept.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._kept)
        self._kept.hide()
        self.column.insertWidget(0, self._bar)
        self._bar.gather(list(self.buttons.values()), self._input)
        self._markdown.cursorPositionChanged.connect(self._show_state)

    def make_input(self) -> TextInput:
        """Make an input with room for some paragraphs."""
        return MarkdownInput(max(self.spec.rows, _ROWS))

    @property
    def _markdown(self) -> MarkdownInput:
        assert isinstance(self._input, MarkdownInput)
        return self._input

    def _add(self, name: str, words: str, hint: str, change: Format | None) -> None:
        button = QToolButton(self._bar)
        button.setText(words)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setProperty("role", "format")
        button.setCheckable(True)
        button.clicked.connect(self._ask_link if change is None else partial(self._format, change))
        self._line.addWidget(button)
        self.buttons[name] = button

    def _format(self, change: Format, _is_checked: bool = False) -> None:
        self._markdown.format(change)
        self._show_state()

    def _ask_link(self) -> None:
        self._markdown.ask_link()
        self._show_state()

    def _show_state(self) -> None:
        """Let the buttons show what is under the cursor."""
        cursor = self._markdown.textCursor()
        block = cursor.block()
        line = block.text()
        before = block.previous().userState()
        state = state_at(
            line, characters_in(line, cursor.positionInBlock()), After(before) if before > 0 else After.NOTHING
        )
        for name, button in self.buttons.items():
            button.setChecked(bool(getattr(state, name)))
        self._say_kept(state)

    def _say_kept(self, state: State) -> None:
        words = {
            After.TABLE: self.tr("Table, kept as it is"),
            After.HTML: self.tr("HTML, kept in the text and not shown on the page"),
            After.NOTE: self.tr("Note, kept as it is"),
        }.get(state.kept, "")
        self._kept.setText(words)
        self._kept.setVisible(bool(words))
