"""What an editor cannot show as its type: shown as it is, read-only, until somebody takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext
from si_editor.desktop.forms.sentence import Sentence
from si_editor.desktop.forms.typed import raw_text
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec

_MOST_CHARACTERS = 4000


class RawEditor(Editor):
    """A value of the wrong type, letter by letter, with a button that removes it."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._value: object = MISSING
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._text = Sentence("", "raw", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remove = QPushButton(self.tr("Remove this value"), self)
        self._remove.setProperty("role", "formAction")
        self._remove.clicked.connect(self._on_remove)
        column.addWidget(self._text)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)

    def accepts(self, value: object) -> bool:
        """Anything can be shown as raw text."""
        return True

    def value(self) -> object:
        """Give the value untouched."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value as it stands in the file."""
        self._value = value
        text = raw_text(value)
        self._text.setText(text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}…")

    def focus_target(self) -> QWidget:
        """Give the button: the text itself takes no keys."""
        return self._remove

    def _on_remove(self) -> None:
        self.edited.emit(Edit((), MISSING, "clear"))
