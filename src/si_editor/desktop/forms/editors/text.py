"""Editors of plain text: one line, one paragraph, many lines; a counter where there is a limit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, mark, set_state, worst
from si_editor.desktop.forms.inputs import MEASURE, LineInput, TextInput
from si_editor.desktop.forms.spellmarks import SpellMarks
from si_editor.desktop.forms.typed import is_plain, shown, text_value, tidied
from si_editor.desktop.spelling.words import is_prose
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec

_NARROWEST = 24


class TextEditor(Editor):
    """Text in the input that fits it; what was there before comes back as it was when it is typed again."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._loaded: object = MISSING
        self._loaded_text = ""
        self._is_touched = False
        self._description = ""
        self._input = self.make_input()
        self._input.setParent(self)
        self._mark_spelling()
        self._counter = _make_counter(self, spec)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self._input)
        if self._counter is not None:
            self.column.addWidget(self._counter)
        self._input.setPlaceholderText(self.placeholder())
        if isinstance(self._input, LineInput):
            self._input.textEdited.connect(self._on_typed)
        else:
            self._input.typed.connect(self._on_typed)
        self._input.left.connect(self._on_left)
        self._count()

    def _mark_spelling(self) -> None:
        """Underline wrong words in texts that are written to be read."""
        speller = self.context.speller
        if speller is not None and isinstance(self._input, TextInput) and is_prose(self.spec):
            language = self.context.language or self.context.lookups.languages()[0]
            SpellMarks(self._input, speller, language)

    def make_input(self) -> LineInput | TextInput:
        """Make the input: a line for short names, a paragraph for what may be longer than a line."""
        if self.spec.localised or (self.spec.limit or 0) > MEASURE:
            return TextInput(1, has_lines=False)
        return LineInput(self.characters())

    def characters(self) -> int:
        """Say how many characters the field usually holds."""
        if self.spec.limit:
            return min(max(self.spec.limit + 2, 12), MEASURE)
        example = len(shown(self.spec.example)) if isinstance(self.spec.example, str) else MEASURE
        return min(max(2 * example, _NARROWEST), MEASURE)

    def placeholder(self) -> str:
        """Give the example that stands in the empty field."""
        if not isinstance(self.spec.example, str | int | float):
            return ""
        words = self.tr("For example: %1") if isinstance(self.spec.example, str) else self.tr("e.g. %1")
        return words.replace("%1", shown(self.spec.example))

    def parse(self, text: str) -> object:
        """Read what was typed."""
        return text_value(text)

    def accepts(self, value: object) -> bool:
        """Anything that fits on a line can be shown, numbers included."""
        return is_plain(value)

    def value(self) -> object:
        """Give the text, or exactly what was there before if it reads the same."""
        text = self._input.text()
        return self._loaded if text == self._loaded_text else self.parse(text)

    def set_value(self, value: object) -> None:
        """Show a value."""
        self._loaded = value
        self._is_touched = False
        self._input.show_text(shown(value))
        self._loaded_text = self._input.text()
        self._count()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Colour the input; the row says the sentences."""
        mark(self._input, worst(problems))
        return tuple(problems)

    def focus_target(self) -> QWidget:
        """Give the input."""
        return self._input

    def _on_typed(self) -> None:
        self._is_touched = True
        self._count()
        self.edited.emit(Edit((), self.value(), typed_at=()))

    def _on_left(self) -> None:
        """Take blanks off the ends of what was typed just now; what lay there before stays as it is."""
        if not self._is_touched:
            return
        self._is_touched = False
        text = self._input.text()
        if text != self._loaded_text and text != tidied(text):
            self._input.show_text(tidied(text))
            self.edited.emit(Edit((), self.value(), typed_at=()))
        self._count()

    def describe(self, name: str, description: str) -> None:
        """Name the input; what the counter says belongs to its description."""
        self._description = description
        super().describe(name, description)
        self._describe_count()

    def _count(self) -> None:
        if self._counter is None or self.spec.limit is None:
            return
        length = len(self._input.text())
        over = length - self.spec.limit
        words = self.tr("%1 of %2 characters").replace("%1", str(length)).replace("%2", str(self.spec.limit))
        if over > 0:
            words = self.tr("▲ %1, %2 too many").replace("%1", words).replace("%2", str(over))
        self._counter.setText(words)
        set_state(self._counter, "over", over > 0)
        self._describe_count()

    def _describe_count(self) -> None:
        if self._counter is not None:
            sentences = (self._description, self._counter.text().removeprefix("▲ "))
            self._input.setAccessibleDescription(" ".join(sentence for sentence in sentences if sentence))


class LongTextEditor(TextEditor):
    """Text of several lines, as high as its content."""

    def make_input(self) -> TextInput:
        """Make an input with the rows that the model suggests."""
        return TextInput(self.spec.rows, has_lines=True)


def _make_counter(parent: QWidget, spec: FieldSpec) -> QLabel | None:
    if spec.limit is None:
        return None
    counter = QLabel(parent)
    counter.setProperty("role", "counter")
    return counter
