"""A part of a form that folds away under its heading, and says how many problems wait inside."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from si_editor.desktop.forms.changing import is_blank
from si_editor.desktop.forms.editor import FormContext, Placed, set_state, worst
from si_editor.desktop.forms.editors.objects import FieldRows
from si_editor.desktop.forms.folding import FoldHeading
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.wording import severity_count
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.store.sameness import is_same

_SCALE = 1.15


class Section(QFrame):
    """The fields of one group under a heading. The rows are built when the section is first opened.

    Signals:
        edited: an `Edit` from one of the rows.
        folded: the name of the group and whether it is folded now.
    """

    edited = Signal(object)
    folded = Signal(str, bool)

    def __init__(
        self, name: str, specs: Sequence[FieldSpec], context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("formSection")
        self.name = name
        self._specs = specs
        self._context = context
        self._data: Mapping[str, object] = {}
        self._problems: tuple[Placed, ...] = ()
        self._rows: FieldRows | None = None
        self._saved: Mapping[str, object] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._heading = FoldHeading(name, self, _SCALE)
        self._heading.setObjectName("sectionHeading")
        self._heading.toggled.connect(self._on_toggled)
        self._badge = QLabel(self)
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._heading, 1)
        line.addWidget(self._badge)
        self._column.addLayout(line)

    @property
    def is_open(self) -> bool:
        """Whether the rows can be seen."""
        return self._heading.isChecked()

    @property
    def heading(self) -> FoldHeading:
        """The button that folds the section."""
        return self._heading

    @property
    def rows(self) -> Mapping[str, FieldRow]:
        """The rows built so far."""
        return self._rows.rows if self._rows is not None else {}

    def holds(self, name: str) -> bool:
        """Tell whether a field belongs to this section."""
        return any(spec.name == name for spec in self._specs)

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold the section."""
        self._heading.setChecked(is_open)

    def set_data(self, data: Mapping[str, object]) -> None:
        """Show the fields of a record."""
        self.remember(data)
        if self._rows is not None:
            self._rows.set_value(self._data)

    def set_field(self, name: str, data: Mapping[str, object]) -> None:
        """Show one field anew, as the record's data have it."""
        self.remember(data)
        if name in self.rows:
            self.rows[name].set_value(self._data.get(name, MISSING))

    def remember(self, data: Mapping[str, object]) -> None:
        """Know the record's data without showing them: the editors hold what was typed."""
        self._data = {spec.name: data[spec.name] for spec in self._specs if spec.name in data}
        filled = sum(not is_blank(value) for value in self._data.values())
        words = self.tr("%1 of %2 filled in").replace("%1", str(filled)).replace("%2", str(len(self._specs)))
        self._heading.set_words(self.name, "" if self.is_open else words)

    def show_differences(self, saved: Mapping[str, object] | None, names: Iterable[str] | None = None) -> None:
        """Mark the fields whose value is not what the file says; nothing is marked in an entry without a file."""
        self._saved = saved
        for name in self.rows if names is None else names:
            row = self.rows.get(name)
            if row is not None:
                there = saved.get(name, MISSING) if saved is not None else MISSING
                row.show_difference(saved is not None and not is_same(self._data.get(name, MISSING), there), there)

    def show_problems(self, problems: Sequence[Placed]) -> None:
        """Count the problems at the heading and show them at the rows."""
        self._problems = tuple(problems)
        if self._rows is not None:
            self._rows.show_problems(self._problems)
        severity = worst(self._problems)
        count = sum(placed.problem.severity == severity for placed in self._problems)
        words = severity_count(severity, count) if severity else ""
        sign = {"error": "▲ ", "warning": "△ ", "hint": "○ "}.get(severity, "")
        self._badge.setText(f"{sign}{words}")
        self._badge.setVisible(bool(words))
        set_state(self._badge, "severity", severity)
        self._heading.setAccessibleName(f"{self.name}, {words}" if words else self.name)

    def focus_path(self, path: FieldPath) -> bool:
        """Open the section and put the cursor into a field."""
        self.set_open(True)
        return self._rows is not None and self._rows.focus_path(path)

    def commit(self) -> None:
        """Take what was typed in any row."""
        if self._rows is not None:
            self._rows.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right fold and unfold from the heading."""
        if self._heading.hasFocus() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_open(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._rows is None:
            self._rows = FieldRows(self._specs, self._context, self)
            self._rows.set_value(self._data)
            self._rows.show_problems(self._problems)
            self.show_differences(self._saved)
            self._rows.edited.connect(self.edited)
            self._column.addWidget(self._rows)
        if self._rows is not None:
            self._rows.setVisible(is_open)
        self._column.setContentsMargins(0, 8, 0, 24 if is_open else 8)
        self.remember(self._data)
        self.folded.emit(self.name, not is_open)
