"""Advanced search: a form of field, comparison and value that writes the search into the box."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.records.facettexts import code_label, column_word
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.room import open_at
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.editing.finding.composing import ANYWHERE, COMPARISONS, WITHOUT_VALUE, Comparison, Part, compose
from si_editor.editing.finding.facets import Facet
from si_editor.editing.finding.names import search_columns
from si_editor.editing.finding.query import read_query
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import KINDS

_WORDS: Final[Mapping[Comparison, str]] = {
    "contains": QT_TRANSLATE_NOOP("Advanced", "contains"),
    "contains-not": QT_TRANSLATE_NOOP("Advanced", "does not contain"),
    "is": QT_TRANSLATE_NOOP("Advanced", "is"),
    "is-not": QT_TRANSLATE_NOOP("Advanced", "is not"),
    "empty": QT_TRANSLATE_NOOP("Advanced", "is empty"),
    "filled": QT_TRANSLATE_NOOP("Advanced", "is not empty"),
    "before": QT_TRANSLATE_NOOP("Advanced", "is before or less than"),
    "after": QT_TRANSLATE_NOOP("Advanced", "is after or more than"),
}
_LINES: Final = 2
_MOST_LINES: Final = 8


@dataclass(frozen=True)
class _Line:
    field: QComboBox
    comparison: QComboBox
    value: QLineEdit

    @property
    def part(self) -> Part:
        return Part(str(self.field.currentData()), self.comparison.currentData(), self.value.text())


class AdvancedSearchDialog(QDialog):
    """Puts a search together and shows it as it is written, with the number of entries that it finds.

    Signals:
        wanted: the search that somebody wants, as text.
    """

    wanted = Signal(str)

    def __init__(self, kind: str, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Advanced search in %1").replace("%1", kind_plural(kind)))
        self._kind = kind
        self._finder = finder
        self.lines: list[_Line] = []
        self.all_of = QRadioButton(self.tr("All of these"), self)
        self.any_of = QRadioButton(self.tr("Any of these"), self)
        self.more = QPushButton(self.tr("Add a line"), self)
        self.written = QLabel(self)
        self.search = QPushButton(self.tr("Search"), self)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self._grid = QGridLayout()
        self._lay_out()
        for _ in range(_LINES):
            self.add_line()
        self.all_of.toggled.connect(self._show_written)
        self.more.clicked.connect(self._add_line)
        self.search.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)
        self._show_written()
        self.lines[0].field.setFocus()

    def text(self) -> str:
        """Give the search as it stands."""
        return compose([line.part for line in self.lines], self.any_of.isChecked())

    def accept(self) -> None:
        """Search."""
        self.wanted.emit(self.text())
        super().accept()

    def add_line(self) -> None:
        """Make room for one more condition."""
        number = len(self.lines) + 1
        field, comparison, value = QComboBox(self), QComboBox(self), QLineEdit(self)
        field.addItem(self.tr("Anywhere"), ANYWHERE)
        for column in search_columns(self._kind):
            field.addItem(column_word(self._kind, column), column)
        for one in COMPARISONS:
            comparison.addItem(QCoreApplication.translate("Advanced", _WORDS[one]), one)
        field.setMaxVisibleItems(20)
        field.setMinimumContentsLength(16)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setAccessibleName(self.tr("Field %1").replace("%1", str(number)))
        comparison.setAccessibleName(self.tr("Comparison %1").replace("%1", str(number)))
        value.setMinimumWidth(20 * value.fontMetrics().averageCharWidth())
        value.setAccessibleName(self.tr("Value %1").replace("%1", str(number)))
        line = _Line(field, comparison, value)
        self.lines.append(line)
        self._grid.addWidget(field, number, 0)
        self._grid.addWidget(comparison, number, 1)
        self._grid.addWidget(value, number, 2)
        field.currentIndexChanged.connect(partial(self._fit_line, line))
        comparison.currentIndexChanged.connect(partial(self._fit_line, line))
        value.textChanged.connect(self._show_written)
        self.more.setEnabled(len(self.lines) < _MOST_LINES)

    def _add_line(self, _checked: bool = False) -> None:
        self.add_line()
        self.lines[-1].field.setFocus()

    def _lay_out(self) -> None:
        which = QHBoxLayout()
        which.addWidget(self.all_of)
        which.addWidget(self.any_of)
        which.addStretch(1)
        self.all_of.setChecked(True)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self.written.setWordWrap(True)
        self.written.setTextFormat(Qt.TextFormat.PlainText)
        self.written.setProperty("role", "help")
        self.written.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        last = QHBoxLayout()
        last.addWidget(self.more)
        last.addStretch(1)
        last.addWidget(self._leave)
        last.addWidget(self.search)
        self.search.setProperty("role", "primary")
        self.search.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(which)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self.written)
        column.addLayout(last)
        open_at(self, 96 * self.fontMetrics().averageCharWidth(), 280)

    def _fit_line(self, line: _Line, _position: int = 0) -> None:
        """Offer the values that fit the field, and ask for none where none is compared."""
        line.value.setEnabled(line.comparison.currentData() not in WITHOUT_VALUE)
        labels = self._labels(str(line.field.currentData()))
        completer = QCompleter(labels, line.value)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.value.setCompleter(completer)
        self._show_written()

    def _labels(self, column: str) -> list[str]:
        spec = find_field(read_fields(KINDS[self._kind].model), (column,))
        if spec is None:
            return []
        facet = Facet(column, spec.label, spec)
        codes = self._finder.index(self._kind).codes(column)
        item = spec.item or spec
        if item.shape in ("choice", "flag", "country"):
            return sorted(codes)
        return sorted(code_label(facet, code, self._finder.words) for code in codes)

    def _show_written(self, _what: object = None) -> None:
        text = self.text()
        number = read_query(text).select(self._finder.index(self._kind)).bit_count()
        found = self.tr("%n entries", "", number)
        self.written.setText(self.tr("%1: finds %2").replace("%1", text).replace("%2", found) if text else "")
        self.search.setEnabled(bool(text))
