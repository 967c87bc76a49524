"""One field of a form: label, help, editor and problems, from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from si_editor.desktop.forms.changedmarker import ChangedMarker
from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, set_state, worst
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.problemline import ProblemLine, severity_word
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.sentence import Sentence
from si_editor.desktop.texts.spoken import spoken
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.problems import Problem

_BESIDE_BOX = 29


class FieldRow(QFrame):
    """A field as people see it. A value that its editor cannot show is shown as it is, and left alone.

    Signals:
        edited: an `Edit` whose path starts with the field's name.
    """

    edited = Signal(object)

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldRow")
        self.setProperty("severity", "")
        self.spec = spec
        self._context = context
        self._placed: tuple[Placed, ...] = ()
        self._lines: list[ProblemLine] = []
        self._marker: ChangedMarker | None = None
        self._saved: object = MISSING
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 0, 4)
        self._column.setSpacing(4)
        self._label = QLabel(spec.label, self)
        self._label.setProperty("role", "label")
        self._editor = self._make_editor()
        self._add_label()
        if self._editor.carries_label:
            self._column.addWidget(self._editor)
        self._add_help()
        if not self._editor.carries_label:
            self._column.addWidget(self._editor)
        self._dress()

    @property
    def editor(self) -> Editor:
        """The editor that holds the value just now."""
        return self._editor

    @property
    def placed(self) -> tuple[Placed, ...]:
        """All problems of the field, those shown further inside included."""
        return self._placed

    def show_difference(self, differs: bool, saved: object) -> None:
        """Mark that the value is not what the file says, and offer to put that back."""
        self._saved = saved
        if differs and self._marker is None:
            self._marker = ChangedMarker(self.spec.label, self)
            self._marker.put_back.connect(self._on_put_back)
            self._label_line.addWidget(self._marker)
        if self._marker is not None:
            self._marker.setVisible(differs)

    @property
    def marker(self) -> ChangedMarker | None:
        """The mark of a value that differs from the file, if there ever was one."""
        return self._marker

    def value(self) -> object:
        """Give the field's value."""
        return self._editor.value()

    def set_value(self, value: object) -> None:
        """Show a value, as raw text if it is not what the field takes."""
        is_raw = isinstance(self._editor, RawEditor)
        if self._editor.accepts(value) and not is_raw:
            self._editor.set_value(value)
            return
        fitting = self._make_editor() if is_raw else None
        if fitting is not None and fitting.accepts(value):
            self._put(fitting)
        else:
            if fitting is not None:
                fitting.deleteLater()
            if not is_raw:
                self._put(RawEditor(self.spec, self._context, self))
        self._editor.set_value(value)
        self.show_problems(self._placed)

    def show_problems(self, problems: Sequence[Placed]) -> None:
        """Show the problems of this field and of what lies inside it; paths start below the field."""
        self._placed = tuple(problems)
        own = self._editor.show_problems(problems)
        wanted = [placed.problem for placed in own]
        if wanted != [line.problem for line in self._lines]:
            self._show_lines(wanted)
        set_state(self, "severity", worst(own))
        self._describe(wanted)

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor into the field, or into the part of it at a path."""
        return self._editor.focus_path(path)

    def commit(self) -> None:
        """Take what was typed and not yet confirmed."""
        self._editor.commit()

    def _add_label(self) -> None:
        notes = [self.tr("required")] if self.spec.required else []
        notes += [self.tr("never published")] if self.spec.private else []
        # In a narrow form the notes go below the label, so that no long word makes all fields too wide to be seen.
        line = self._label_line = FlowLayout(spacing=8, between_lines=0)
        if self._editor.carries_label and not notes:
            self._column.addLayout(line)
            return
        line.addWidget(self._label)
        if notes:
            note = QLabel(" · ".join(notes), self)
            note.setProperty("role", "note")
            line.addWidget(note)
        self._column.addLayout(line)

    def _add_help(self) -> None:
        if self.spec.help:
            text = Sentence(self.spec.help, "help", self)
            text.setContentsMargins(_BESIDE_BOX if self._editor.carries_label else 0, 0, 0, 0)
            self._column.addWidget(text)

    def _make_editor(self) -> Editor:
        editor = self._context.make_editor(self.spec, self._context, self)
        editor.edited.connect(self._on_edited)
        return editor

    def _put(self, editor: Editor) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._editor.isAncestorOf(focused)
        self._column.replaceWidget(self._editor, editor)
        self._editor.hide()
        self._editor.deleteLater()
        if isinstance(editor, RawEditor):
            editor.edited.connect(self._on_edited)
        self._editor = editor
        editor.show()
        self._dress()
        if had_focus:
            editor.focus_path(())

    def _dress(self) -> None:
        """Fit label and names to the editor that is there now."""
        self._label.setVisible(not self._editor.carries_label)
        self._label.setBuddy(self._editor.focus_target())
        self._describe([])

    def _describe(self, problems: Sequence[Problem]) -> None:
        name = f"{self.spec.label}, {self.tr('required')}" if self.spec.required else self.spec.label
        sentences = [f"{severity_word(problem.severity)}: {spoken(problem.message)}" for problem in problems]
        self._editor.describe(name, " ".join([self.spec.help, *sentences]).strip())

    def _show_lines(self, problems: Sequence[Problem]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [ProblemLine(problem, self._context.mending, self) for problem in problems]
        for line in self._lines:
            line.mended.connect(self._on_mended)
            self._column.addWidget(line)
            line.show()

    def _on_put_back(self) -> None:
        saved = self._saved
        self.edited.emit(Edit((self.spec.name,), saved, "restore"))
        self.set_value(saved)
        self._editor.focus_path(())

    def _on_mended(self) -> None:
        """Go to what was mended: the button goes with its problem, and the keys must not go with it."""
        self._editor.focus_path(())

    def _on_edited(self, edit: Edit) -> None:
        self.edited.emit(edit.under(self.spec.name))
        if isinstance(self._editor, RawEditor) and edit.value is MISSING:
            self.set_value(MISSING)
