"""Editors that pick one value out of many: a country, a language, another record, a term."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from si_editor.desktop.forms.creating import CREATABLE, Created
from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, is_absent, mark, worst
from si_editor.desktop.forms.options import country_options, language_options
from si_editor.desktop.forms.picker import Picker
from si_editor.desktop.forms.services import QUESTIONS, Option
from si_editor.desktop.forms.typed import is_plain, shown, storable
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.texts.steps import inside
from si_editor.model.countrynames import country_called
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey

_WIDTHS = {"country": 30, "language": 26, "reference": 52, "term": 52, "question": 52, "media": 44}
_CLEAR_LENGTH = 2


def options_for(spec: FieldSpec, context: FormContext) -> Sequence[Option]:
    """Give what a field can be set to."""
    match spec.shape:
        case "country":
            return country_options()
        case "language":
            return language_options(context.lookups.languages())
        case "reference":
            return context.lookups.records(spec.target)
        case "term":
            return context.lookups.terms(spec.target)
        case "question":
            return context.lookups.terms(QUESTIONS)
        case "media":
            return context.lookups.media(spec.media_types)
        case _:
            return ()


def resolve(text: str, spec: FieldSpec, options: Sequence[Option]) -> object:
    """Find the value that a typed text means, also by the beginning of one name; any other text stays as it is."""
    wanted = storable(text).strip()
    if not wanted:
        return MISSING
    if spec.shape == "country" and (code := country_called(wanted)) is not None:
        return code
    plain = folded(wanted)
    for option in options:
        if plain in (folded(option.value), folded(option.label)):
            return option.value
    beginning = [option for option in options if folded(option.label).startswith(plain)]
    return beginning[0].value if len(beginning) == 1 and len(plain) >= _CLEAR_LENGTH else wanted


def caption(value: object, spec: FieldSpec, options: Sequence[Option]) -> str:
    """Give the words for a value: the name of what is known, with its code where codes are in use; else the value."""
    text = shown(value)
    option = next((option for option in options if option.value == text), None)
    if option is None or option.label == text:
        return text
    return f"{option.label} ({option.value})" if spec.shape in ("country", "language") else option.label


def new_invitation(spec: FieldSpec, context: FormContext) -> str:
    """Give the words that offer to make what is not there yet; ``%1`` stands for its name. Empty if nothing can be."""
    if context.creating is None:
        return ""
    if spec.shape == "term":
        return QCoreApplication.translate("picks", "Create new term “%1”")
    if spec.shape == "reference" and spec.target in CREATABLE:
        words = QCoreApplication.translate("picks", "New %2 “%1”")
        return words.replace("%2", inside(kind_label(spec.target)))
    return ""


def plan_new(text: str, spec: FieldSpec, context: FormContext) -> Created | None:
    """Plan the term or entry that a field needs; None if it cannot be."""
    if context.creating is None:
        return None
    if spec.shape == "term":
        return context.creating.term(spec.target, text)
    return context.creating.entry(spec.target, text)


class PickEditor(Editor):
    """One value out of many, found by typing. Text that is none of them is kept, and the problem line says so."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._value: object = MISSING
        self._line = Picker(self.options, _WIDTHS.get(spec.shape, 40), self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self._line)
        self.row.addStretch()
        self._line.setPlaceholderText(self.placeholder())
        self._line.picked.connect(self._on_picked)
        self._line.confirmed.connect(self._on_confirmed)
        self._line.wanted.connect(self._on_wanted)
        self._line.matches.gallery = context.gallery
        self._line.offer_new(new_invitation(spec, context))

    def options(self) -> Sequence[Option]:
        """Give what can be picked just now."""
        return options_for(self.spec, self.context)

    def placeholder(self) -> str:
        """Say how to find something."""
        return self.tr("Type to search")

    def accepts(self, value: object) -> bool:
        """Anything on one line can be shown."""
        return is_plain(value)

    def value(self) -> object:
        """Give the value that was picked or confirmed last."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value by its name."""
        self._value = value
        self._line.show_value("" if is_absent(value) else caption(value, self.spec, self.options()))

    def commit(self) -> None:
        """Take what was typed."""
        self._line.commit()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Colour the line; the row says the sentences."""
        mark(self._line, worst(problems))
        return tuple(problems)

    def focus_target(self) -> QWidget:
        """Give the line."""
        return self._line

    def _on_picked(self, value: str) -> None:
        self._take(value)

    def _on_confirmed(self, text: str) -> None:
        self._take(resolve(text, self.spec, self.options()))

    def _on_wanted(self, text: str) -> None:
        made = plan_new(text, self.spec, self.context)
        if made is None:
            self._take(text)
            return
        self._value = made.id
        self.edited.emit(Edit((), made.id, along=(made.change,)))
        self.set_value(made.id)

    def _take(self, value: object) -> None:
        is_new = shown(value) != shown(self._value)
        value = value if is_new else self._value
        self.set_value(value)
        if is_new:
            self.edited.emit(Edit((), value))


class ReferenceEditor(PickEditor):
    """The id of another record, shown by its name; a missing one is named as missing, a known one can be opened."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._open = QToolButton(self)
        self._open.setText(self.tr("Open →"))
        self._open.setProperty("role", "formAction")
        self._open.clicked.connect(self._on_open)
        self._missing = QLabel(self.tr("not in this catalogue"), self)
        self._missing.setProperty("role", "note")
        self.row.insertWidget(1, self._open)
        self.row.insertWidget(2, self._missing)
        self._offer()

    def set_value(self, value: object) -> None:
        """Show the record by its name."""
        super().set_value(value)
        self._offer()

    def _offer(self) -> None:
        known = any(option.value == self._value for option in self.options())
        self._open.setVisible(known)
        self._open.setAccessibleName(self.tr("Open %1").replace("%1", self._line.text()))
        self._missing.setVisible(not known and not is_absent(self._value) and self._value != "")

    def _on_open(self) -> None:
        self.context.requests.record_requested.emit(RecordKey(self.spec.target, shown(self._value)))
