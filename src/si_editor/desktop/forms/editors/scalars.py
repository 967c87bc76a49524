"""Editors of short typed values: dates, numbers, addresses. Wrong input stays, and the problem line says why."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from si_editor.desktop.forms.editor import Edit, FormContext
from si_editor.desktop.forms.editors.text import TextEditor
from si_editor.desktop.forms.inputs import MEASURE, LineInput, TextInput
from si_editor.desktop.forms.typed import grouped, number_value, shown, storable
from si_editor.desktop.texts.dates import date_words
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.scalars import is_web_address
from si_editor.model.writtendates import written_date

_DATE_WIDTH = 25
# Whoever types 2019-1 may be on the way to 2019-12.
_UNFINISHED = re.compile(r"\d{4}-\d|\d{4}-\d{2}-\d")
_NUMBER_WIDTHS = {"whole_number": 12, "amount": 20, "share": 12}


class DateEditor(TextEditor):
    """A date as exactly as it is known, typed as text: 2019, 2019-04 or 2019-04-01, or as people write it."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._reading = QLabel(self)
        self._reading.setProperty("role", "help")
        self._reading.hide()
        self.column.addWidget(self._reading)

    def make_input(self) -> LineInput:
        """A date is short."""
        return LineInput(_DATE_WIDTH)

    def placeholder(self) -> str:
        """Show how dates are written."""
        return self.tr("e.g. 2019 or 2019-04-01")

    def parse(self, text: str) -> object:
        """Read the date in any usual form, such as ``3/2019`` or ``März 2019``; what is none stays as typed."""
        plain = storable(text).strip()
        if not plain:
            return MISSING
        return plain if _UNFINISHED.fullmatch(plain) else written_date(plain) or plain

    def set_value(self, value: object) -> None:
        """Show a date as it is stored."""
        super().set_value(value)
        self._say_reading()

    def _on_typed(self) -> None:
        super()._on_typed()
        self._say_reading()

    def _on_left(self) -> None:
        """Write what was typed in the form that is stored."""
        is_touched = self._is_touched
        super()._on_left()
        text = self._input.text()
        date = written_date(text.strip())
        if is_touched and date is not None and date != text:
            self._input.show_text(date)
            if _UNFINISHED.fullmatch(text.strip()):
                self.edited.emit(Edit((), self.value(), typed_at=()))
        self._say_reading()

    def commit(self) -> None:
        """Take what was typed in the form that is stored."""
        self._on_left()

    def _say_reading(self) -> None:
        """Say under the line how a date is read that was typed in another form."""
        typed = self._input.text().strip()
        date = written_date(typed)
        is_other = date is not None and date != typed
        self._reading.setText(self.tr("Read as %1").replace("%1", date_words(date)) if date and is_other else "")
        self._reading.setVisible(is_other)


class NumberInput(LineInput):
    """A line that shows a number in groups of three digits while nobody writes in it."""

    def __init__(self, characters: int, is_grouped: bool, parent: QWidget | None = None) -> None:
        super().__init__(characters, parent)
        self._is_grouped = is_grouped
        self._plain = ""
        self._is_resting = False

    def rest(self, value: object) -> None:
        """Show the number for reading, unless somebody writes just now."""
        self._plain = self.text() if not self._is_resting else self._plain
        if self._is_grouped and not self.hasFocus():
            self._is_resting = True
            self.setText(grouped(value))

    def plain_text(self) -> str:
        """Give the number as it was typed."""
        return self._plain if self._is_resting else self.text()

    def show_plain(self, text: str) -> None:
        """Show a number as it is stored."""
        self._is_resting = False
        self.show_text(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the plain digits to write in."""
        if self._is_resting:
            self._is_resting = False
            self.setText(self._plain)
        super().focusInEvent(event)


class NumberEditor(TextEditor):
    """A whole number, an amount of money or a share; grouped for reading, plain for writing."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._unit = QLabel(self)
        self._unit.setProperty("role", "note")
        self._unit.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._input)
        line.addWidget(self._unit)
        line.addStretch()
        self.column.insertLayout(0, line)

    def show_unit(self, unit: str) -> None:
        """Say behind the number what is counted, such as a currency."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))

    def make_input(self) -> LineInput:
        """A number is short."""
        return NumberInput(_NUMBER_WIDTHS.get(self.spec.shape, 18), self.spec.shape == "amount")

    def parse(self, text: str) -> object:
        """Read the number."""
        return number_value(text, with_fraction=self.spec.shape != "whole_number")

    def value(self) -> object:
        """Give the number, or the wrong text."""
        text = self._number.plain_text()
        return self._loaded if text == self._loaded_text else self.parse(text)

    def set_value(self, value: object) -> None:
        """Show a number."""
        self._number.show_plain(shown(value))
        super().set_value(value)
        self._number.rest(value)

    def _on_left(self) -> None:
        self._is_touched = False
        self._number.rest(self.value())

    @property
    def _number(self) -> NumberInput:
        assert isinstance(self._input, NumberInput)
        return self._input


class AddressEditor(TextEditor):
    """A web address, with a button that opens it in the browser once it is one."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._open = QToolButton(self)
        self._open.setText(self.tr("Open ↗"))
        self._open.setProperty("role", "formAction")
        self._open.setAccessibleName(self.tr("Open in the browser"))
        self._open.setToolTip(self.tr("Open in the browser"))
        self._open.clicked.connect(self._open_address)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._input)
        line.addWidget(self._open)
        line.addStretch()
        self.column.insertLayout(0, line)
        self._input.textChanged.connect(self._offer)
        self._offer()

    def make_input(self) -> LineInput:
        """Addresses are long."""
        return LineInput(MEASURE - 16)

    def parse(self, text: str) -> object:
        """Read the address without blanks around it."""
        return storable(text).strip() or MISSING

    def _offer(self) -> None:
        self._open.setVisible(is_web_address(self._input.text().strip()))

    def _open_address(self) -> None:
        QDesktopServices.openUrl(QUrl(self._input.text().strip()))


class MailEditor(TextEditor):
    """An e-mail address."""

    def make_input(self) -> LineInput | TextInput:
        """Addresses of offices are not long."""
        return LineInput(44)

    def parse(self, text: str) -> object:
        """Read the address without blanks around it."""
        return storable(text).strip() or MISSING
