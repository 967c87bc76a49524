"""Editors for what is chosen and not typed: yes or no, one of a few codes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, is_absent, mark, worst
from si_editor.desktop.forms.inputs import ChoiceInput
from si_editor.desktop.forms.tickbox import TickBox
from si_editor.desktop.forms.typed import is_plain, shown
from si_editor.desktop.texts.choices import choice_word
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec
from si_editor.store.sameness import is_same


class FlagEditor(Editor):
    """Yes or no, as a box to tick with its label beside it."""

    carries_label = True

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._loaded: object = MISSING
        self._box = TickBox(spec.label, self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._box)
        line.addStretch()
        self._box.clicked.connect(self._on_clicked)

    def accepts(self, value: object) -> bool:
        """Only true, false and nothing are flags."""
        return is_absent(value) or isinstance(value, bool)

    def value(self) -> object:
        """Give the flag; as long as it says the same, exactly what was there before."""
        checked = self._box.isChecked()
        return self._loaded if checked == self._meaning(self._loaded) else checked

    def set_value(self, value: object) -> None:
        """Show a flag; what is absent is what the model assumes."""
        self._loaded = value
        self._box.setChecked(self._meaning(value))

    def focus_target(self) -> QWidget:
        """Give the box."""
        return self._box

    def _meaning(self, value: object) -> bool:
        return value if isinstance(value, bool) else bool(self.spec.default)

    def _on_clicked(self) -> None:
        self.edited.emit(Edit((), self.value()))


class ChoiceEditor(Editor):
    """One of a few codes, shown in words. A code that is not among them stays, and stays visible."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._loaded: object = MISSING
        self._list = ChoiceInput(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._list)
        line.addStretch()
        if spec.default is None:
            self._list.addItem(self.tr("Not stated"), None)
        for choice in spec.choices:
            self._list.addItem(choice_word(spec.name, choice), choice)
        self._usual = self._list.count()
        self.set_value(MISSING)
        self._list.activated.connect(self._on_chosen)

    def accepts(self, value: object) -> bool:
        """Anything on one line can be shown, right or wrong."""
        return is_plain(value)

    def value(self) -> object:
        """Give the code; as long as it means the same, exactly what was there before."""
        code = self._list.currentData()
        if code == self._code_of(self._loaded):
            return self._loaded
        return MISSING if code is None else code

    def set_value(self, value: object) -> None:
        """Show a code, an unknown one as an entry of its own."""
        self._loaded = value
        while self._list.count() > self._usual:
            self._list.removeItem(self._usual)
        code = self._code_of(value)
        index = self._list.findData(code)
        if index < 0:
            self._list.addItem(self.tr("“%1” (not a choice)").replace("%1", shown(value)), code)
            index = self._usual
        self._list.setCurrentIndex(index)

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Colour the list; the row says the sentences."""
        mark(self._list, worst(problems))
        return tuple(problems)

    def focus_target(self) -> QWidget:
        """Give the list."""
        return self._list

    def _code_of(self, value: object) -> str | None:
        if is_absent(value) or value == "":
            return None if self.spec.default is None else shown(self.spec.default)
        return shown(value)

    def _on_chosen(self) -> None:
        value = self.value()
        if not is_same(value, self._loaded) or self._list.currentIndex() < self._usual:
            self.edited.emit(Edit((), value))


class FixedEditor(Editor):
    """A value with only one choice, such as the version of the format: shown, not asked."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._value: object = MISSING
        self._words = QLabel(self)
        self._words.setProperty("role", "fixed")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words)

    def accepts(self, value: object) -> bool:
        """Show the one choice and nothing else."""
        return is_absent(value) or shown(value) in self.spec.choices

    def value(self) -> object:
        """Give the value as it was."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show the value in words."""
        self._value = value
        self._words.setText(choice_word(self.spec.name, shown(self.spec.default if is_absent(value) else value)))
