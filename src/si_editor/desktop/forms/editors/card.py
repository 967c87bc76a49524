"""One entry of a list as a card: a line that sums it up, and its fields once it is unfolded."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, FormContext, Placed, set_state, worst
from si_editor.desktop.forms.editors.objects import FieldRows
from si_editor.desktop.forms.folding import FoldHeading
from si_editor.desktop.forms.grip import Grip
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.signbutton import Sign, SignButton
from si_editor.desktop.forms.summary import summary_of
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import SEVERITY_SIGNS
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec

_MOVES = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class Card(QFrame):
    """One entry of a list. Its fields and buttons are made when somebody needs them.

    Signals:
        edited: the position and an `Edit` below the entry.
        asked: the position and what is to be done: up, down, duplicate, remove.
        dragged: the position, and how far down on the screen the pointer is that drags the card.
        released: the position; the card was let go.
    """

    edited = Signal(int, object)
    asked = Signal(int, str)
    dragged = Signal(int, int)
    released = Signal(int)

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listCard")
        self.setProperty("severity", "")
        self.list_position = 0
        self._count = 1
        self._spec = spec
        self._context = context
        self._value: object = MISSING
        self._problems: tuple[Placed, ...] = ()
        self._body: FieldRows | RawEditor | None = None
        self._buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.setSpacing(8)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._heading = FoldHeading("", self)
        self._heading.setObjectName("cardHeading")
        self._heading.toggled.connect(self._on_toggled)
        self._badge = QLabel(self)
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        self._grip = Grip(self)
        self._grip.dragged.connect(self._on_dragged)
        self._grip.released.connect(self._on_released)
        self._line.addWidget(self._grip)
        self._line.addWidget(self._heading, 1)
        self._line.addWidget(self._badge)
        self._column.addLayout(self._line)

    @property
    def heading(self) -> FoldHeading:
        """The line that sums the entry up and unfolds it."""
        return self._heading

    @property
    def is_open(self) -> bool:
        """Whether the fields can be seen."""
        return self._heading.isChecked()

    @property
    def rows(self) -> FieldRows | None:
        """The fields, if they have been built."""
        return self._body if isinstance(self._body, FieldRows) else None

    def set_place(self, position: int, count: int) -> None:
        """Know where the card stands in its list."""
        self.list_position = position
        self._count = count
        self._grip.setVisible(count > 1)
        self._sum_up()
        self._enable_buttons()

    def set_value(self, value: object) -> None:
        """Show an entry."""
        self._value = value
        self._sum_up()
        if self._body is not None:
            self._fill()

    def note_value(self, value: object) -> None:
        """Know the entry as it was edited here, and sum it up anew."""
        self._value = value
        self._sum_up()

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold the card."""
        self._heading.setChecked(is_open)

    def show_problems(self, problems: Sequence[Placed]) -> None:
        """Count the problems on the card and show them at its fields."""
        self._problems = tuple(problems)
        severity = worst(problems)
        own = self._problems
        if self._body is not None:
            own = self._body.show_problems(self._problems)
        self._badge.setText(f"{SEVERITY_SIGNS[severity]} {len(self._problems)}" if severity else "")
        self._badge.setToolTip("\n".join(spoken(placed.problem.message) for placed in self._problems))
        self._badge.setVisible(bool(severity))
        set_state(self._badge, "severity", severity)
        set_state(self, "severity", worst(own))
        self._sum_up()

    def focus_path(self, path: FieldPath) -> bool:
        """Unfold the card and put the cursor into a field."""
        self.set_open(True)
        if self._body is not None and self._body.focus_path(path):
            return True
        self._heading.setFocus()
        return True

    def commit(self) -> None:
        """Take what was typed in any field."""
        if self._body is not None:
            self._body.commit()

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow for moving the entry, before the window takes it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _move_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the entry; Delete on the heading removes it, left and right fold it."""
        if move := _move_of(event):
            self.asked.emit(self.list_position, move)
        elif self._heading.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.asked.emit(self.list_position, "remove")
        elif self._heading.hasFocus() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_open(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons to the mouse."""
        self._make_buttons()
        super().enterEvent(event)

    def show_buttons(self) -> None:
        """Show the buttons to the keyboard."""
        self._make_buttons()

    def _sum_up(self) -> None:
        text, detail = summary_of(self._spec, self._value, self._context.lookups)
        number = self.list_position + 1
        self._heading.set_words(text or self.tr("Entry %1, still empty").replace("%1", str(number)), detail)
        name = self.tr("%1 %2: %3").replace("%1", self._spec.label).replace("%2", str(number))
        found = self.tr("%1 problems").replace("%1", str(len(self._problems))) if self._problems else ""
        self._heading.setAccessibleName(", ".join(filter(None, [name.replace("%3", text), detail, found])))

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._fill()
        if self._body is not None:
            self._body.setVisible(is_open)
        self._make_buttons()

    def _fill(self) -> None:
        fits = isinstance(self._value, Mapping)
        if self._body is not None and isinstance(self._body, FieldRows) != fits:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if self._body is None:
            self._body = (
                FieldRows(self._spec.fields, self._context, self)
                if fits
                else RawEditor(self._spec, self._context, self)
            )
            self._body.edited.connect(self._on_edited)
            self._column.addWidget(self._body)
            self._body.setVisible(self.is_open)
        if isinstance(self._body, FieldRows):
            self._body.set_value(self._value if isinstance(self._value, Mapping) else {})
        else:
            self._body.set_value(self._value)
        self._body.show_problems(self._problems)

    def _on_edited(self, edit: Edit) -> None:
        if isinstance(self._body, RawEditor):
            self.asked.emit(self.list_position, "remove")
        else:
            self.edited.emit(self.list_position, edit)

    def _make_buttons(self) -> None:
        if self._buttons:
            return
        names: dict[Sign, str] = {
            "up": self.tr("Move up (Alt+Up)"),
            "down": self.tr("Move down (Alt+Down)"),
            "duplicate": self.tr("Duplicate"),
            "remove": self.tr("Remove"),
        }
        before: QWidget = self._heading
        for what, words in names.items():
            button = SignButton(what, self)
            button.setProperty("role", "cardButton")
            button.setObjectName(what)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_button)
            self._line.addWidget(button)
            self._buttons.append(button)
            self.setTabOrder(before, button)
            before = button
        self._enable_buttons()

    def _enable_buttons(self) -> None:
        for button in self._buttons:
            if button.objectName() == "up":
                button.setEnabled(self.list_position > 0)
            if button.objectName() == "down":
                button.setEnabled(self.list_position < self._count - 1)

    def _on_dragged(self, at: int) -> None:
        self.dragged.emit(self.list_position, at)

    def _on_released(self) -> None:
        self.released.emit(self.list_position)

    def _on_button(self) -> None:
        self.asked.emit(self.list_position, self.sender().objectName())


def _move_of(event: QKeyEvent) -> str:
    has_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return _MOVES.get(Qt.Key(event.key()), "") if has_alt and event.key() in _MOVES else ""
