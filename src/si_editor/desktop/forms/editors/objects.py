"""Editors of groups of fields: an object that is there or not, and the rows inside it."""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, is_absent
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.inputs import characters_wide
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.forms.sentence import Sentence
from si_editor.desktop.forms.typed import raw_text
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.videoaddress import film_at

_TOGETHER = (("start", "end"), ("city", "country"), ("total", "eu"), ("rate", "currency"), ("x", "y"), ("year", "page"))
_SIDE = 30


@runtime_checkable
class UnitEditor(Protocol):
    """An editor that can say behind its value what is counted."""

    def show_unit(self, unit: str) -> None:
        """Say what is counted."""


class FieldRows(QWidget):
    """The rows of several fields, one below the other; pairs that are read together share a line.

    Signals:
        edited: an `Edit` whose path starts with the name of the field.
    """

    edited = Signal(object)

    def __init__(self, specs: Sequence[FieldSpec], context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        self._unknown: UnknownFields | None = None
        self._film_text = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        shown = [spec for spec in specs if not spec.only_in or context.key.id in spec.only_in]
        self._names = {spec.name for spec in specs}
        self._currency = next((spec for spec in shown if spec.name == "currency"), None)
        pairs = dict(_TOGETHER)
        names = [spec.name for spec in shown]
        for spec in shown:
            self._add(spec, context, pairs, names)

    def set_value(self, value: Mapping[str, object]) -> None:
        """Show the values of all fields, and those that no field knows."""
        for name, row in self.rows.items():
            row.set_value(value.get(name, MISSING))
        self._show_currency(value.get("currency"))
        self._film_text = str(value.get("id", ""))
        self.show_unknown({name: part for name, part in value.items() if name not in self._names})

    def _show_currency(self, currency: object) -> None:
        """Say at each amount in which money it is."""
        if self._currency is None:
            return
        unit = currency if isinstance(currency, str) else str(self._currency.default or "")
        for row in self.rows.values():
            if row.spec.shape == "amount" and isinstance(row.editor, UnitEditor):
                row.editor.show_unit(unit)

    def _on_edited(self, edit: Edit) -> None:
        if edit.path == ("id",) and isinstance(edit.value, str) and "provider" in self.rows:
            self._take_film(edit)
            return
        if edit.path == ("currency",):
            self._show_currency(edit.value)
        self.edited.emit(edit)

    def _take_film(self, edit: Edit) -> None:
        """Work out service and id where a film's whole address was pasted; what is typed letter by letter stays."""
        text = str(edit.value)
        film = film_at(text) if len(text) - len(self._film_text) > 1 else None
        self._film_text = text
        if film is None:
            self.edited.emit(edit)
            return
        self._film_text = film.id
        for name, value in (("provider", film.provider), ("id", film.id)):
            self.edited.emit(Edit((name,), value, typed_at=("id",)))
            self.rows[name].set_value(value)

    def show_unknown(self, values: Mapping[str, object]) -> None:
        """Show values that the program does not know, below the others."""
        if values and self._unknown is None:
            self._unknown = UnknownFields(self)
            self._column.addWidget(self._unknown)
        if self._unknown is not None:
            self._unknown.show_values(values)

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Give each row its problems; give back those that belong to no row."""
        for name, row in self.rows.items():
            mine = tuple(placed.below() for placed in problems if placed.path[:1] == (name,))
            if mine or row.placed:
                row.show_problems(mine)
        return tuple(placed for placed in problems if not placed.path or placed.path[0] not in self.rows)

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor into the row at a path, or into the first one."""
        row = self.rows.get(str(path[0])) if path else next(iter(self.rows.values()), None)
        return row is not None and row.focus_path(path[1:])

    def commit(self) -> None:
        """Take what was typed in any row."""
        for row in self.rows.values():
            row.commit()

    def _add(self, spec: FieldSpec, context: FormContext, pairs: Mapping[str, str], names: Sequence[str]) -> None:
        row = FieldRow(spec, context, self)
        row.edited.connect(self._on_edited)
        self.rows[spec.name] = row
        before = next((first for first, second in pairs.items() if second == spec.name), "")
        if before in self.rows and names.index(spec.name) == names.index(before) + 1:
            self._put_together(self.rows[before], row)
        else:
            self._column.addWidget(row)

    def _put_together(self, first: FieldRow, second: FieldRow) -> None:
        """Put two rows on one line, or below each other where that is too narrow."""
        line = QWidget(self)
        flow = FlowLayout(line, spacing=16, between_lines=12)
        self._column.removeWidget(first)
        for row in (first, second):
            row.setFixedWidth(max(characters_wide(row, _SIDE), row.editor.sizeHint().width() + 15))
            flow.addWidget(row)
        self._column.addWidget(line)


class UnknownFields(QFrame):
    """Fields of a file that the program does not know: shown, kept, not edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unknownFields")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 4)
        column.setSpacing(4)
        self._title = QLabel(self)
        self._title.setProperty("role", "label")
        words = self.tr("The program does not know these fields. They stay in the file as they are.")
        self._help = Sentence(words, "help", self)
        self._text = Sentence("", "raw", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._title, self._help, self._text):
            column.addWidget(widget)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show names and values as they stand in the file."""
        self._title.setText(self.tr("Other fields (%1)").replace("%1", str(len(values))))
        self._text.setText(raw_text(values) if values else "")
        self.setVisible(bool(values))


class ObjectEditor(Editor):
    """A group of fields that can be added and removed as a whole; its rows are built when they are needed."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._loaded: object = MISSING
        self._fields: FieldRows | None = None
        self._problems: tuple[Placed, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        name = spec.label[:1].lower() + spec.label[1:] if not spec.label[1:2].isupper() else spec.label
        self._add = QPushButton(self.tr("+ Add %1").replace("%1", name), self)
        self._add.setProperty("role", "formAction")
        self._add.clicked.connect(self._on_add)
        self._remove = QPushButton(self.tr("Remove %1").replace("%1", name), self)
        self._remove.setProperty("role", "formAction")
        self._remove.clicked.connect(self._on_remove)
        self._remove.hide()
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._name, self._description = spec.label, ""

    @property
    def rows(self) -> FieldRows | None:
        """The rows of the group, if it is there."""
        return self._fields

    def accepts(self, value: object) -> bool:
        """Only a group of fields, or nothing."""
        return is_absent(value) or isinstance(value, Mapping)

    def value(self) -> object:
        """Give the group as it was set; what its rows hold travels as edits."""
        return self._loaded

    def set_value(self, value: object) -> None:
        """Show the group if there is one; one that was opened by hand and is still empty stays open."""
        self._loaded = value
        if isinstance(value, Mapping):
            self._open().set_value(value)
        elif self._fields is not None:
            self._close()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Give the rows their problems."""
        self._problems = tuple(problems)
        return self._problems if self._fields is None else self._fields.show_problems(self._problems)

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor into a row, or on the button that adds the group."""
        if self._fields is not None and self._fields.focus_path(path):
            return True
        self.focus_target().setFocus()
        return True

    def focus_target(self) -> QWidget:
        """Give the button: the rows have targets of their own."""
        return self._add if self._fields is None else self._remove

    def commit(self) -> None:
        """Take what was typed in any row."""
        if self._fields is not None:
            self._fields.commit()

    def describe(self, name: str, description: str) -> None:
        """Describe the button that adds the group; its own words are the name."""
        self._name, self._description = name, description
        self._add.setAccessibleDescription(description)

    def _open(self) -> FieldRows:
        if self._fields is None:
            self._frame = QFrame(self)
            self._frame.setObjectName("fieldGroup")
            inside = QVBoxLayout(self._frame)
            inside.setContentsMargins(12, 4, 0, 4)
            self._fields = FieldRows(self.spec.fields, self.context, self._frame)
            inside.addWidget(self._fields)
            self._fields.edited.connect(self.edited)
            self._column.insertWidget(0, self._frame)
            self._frame.setAccessibleName(self.spec.label)
            self._fields.show_problems(self._problems)
        self._add.hide()
        self._remove.show()
        return self._fields

    def _close(self) -> None:
        if self._fields is not None:
            self._column.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
            self._fields = None
        self._remove.hide()
        self._add.show()

    def _on_add(self) -> None:
        fields = self._open()
        fields.set_value({})
        fields.focus_path(())

    def _on_remove(self) -> None:
        self._loaded = MISSING
        self._close()
        self._add.setFocus()
        self.edited.emit(Edit((), MISSING, "clear"))
