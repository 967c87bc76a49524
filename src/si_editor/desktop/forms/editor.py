"""The one face of every editor: value, set value, edited, problems by path, focus by path."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.forms.creating import Creating
from si_editor.desktop.forms.mending import Mending
from si_editor.desktop.forms.services import Gallery, Lookups, MediaDoor
from si_editor.desktop.spelling import Speller
from si_editor.desktop.texts.steps import Verb
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change


@dataclass(frozen=True)
class Edit:
    """What somebody did in an editor: the new value at a path below it, and what to call the step.

    ``typed_at`` is the place in which typing goes on, so that keystrokes become one step; None for anything
    that is a step of its own. ``along`` are changes of other entries that belong to the same step.
    """

    path: FieldPath
    value: object
    verb: Verb = "change"
    typed_at: FieldPath | None = None
    along: tuple[Change, ...] = ()

    def under(self, *steps: str | int) -> "Edit":
        """Give the same edit as the editor around it sees it."""
        typed_at = None if self.typed_at is None else (*steps, *self.typed_at)
        return replace(self, path=(*steps, *self.path), typed_at=typed_at)


class Placed(NamedTuple):
    """A problem with its path as seen from an editor."""

    path: FieldPath
    problem: Problem

    def below(self) -> "Placed":
        """Give the same problem as the next editor inside sees it."""
        return Placed(self.path[1:], self.problem)


class Requests(QObject):
    """What an editor can ask of the window around the form.

    Signals:
        record_requested: the key of another record that somebody wants to see.
        told: a sentence for the status bar.
    """

    record_requested = Signal(object)
    told = Signal(str)


@dataclass(frozen=True)
class FormContext:
    """What all editors of a form share; each gets it through its constructor."""

    key: RecordKey
    lookups: Lookups
    media: MediaDoor
    requests: Requests
    make_editor: Callable[[FieldSpec, "FormContext", QWidget], "Editor"]
    mending: Mending | None = None
    creating: Creating | None = None
    gallery: Gallery | None = None
    speller: Speller | None = None
    language: str = ""


class Editor(QWidget):
    """A widget for one value. ``set_value`` never emits; only what a person does is ``edited``.

    Signals:
        edited: an `Edit` with its path below this editor.
    """

    edited = Signal(object)

    carries_label = False
    """Whether the editor shows the field's label itself, as a check box does."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.context = context

    def accepts(self, value: object) -> bool:
        """Tell whether the editor can show a value as what it is; else it is shown as raw text and left alone."""
        raise NotImplementedError

    def value(self) -> object:
        """Give the value as it stands in the editor, `MISSING` when there is none."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value that `accepts` agreed to, without emitting anything."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what was typed and not yet confirmed, such as half a country's name."""

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Show problems where they belong inside; give back those that the row around has to show."""
        mark(self.focus_target(), worst(problems))
        return tuple(problems)

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor into the value at a path; False if there is no such place."""
        target = self.focus_target()
        target.setFocus()
        return True

    def focus_target(self) -> QWidget:
        """Give the widget that takes the keys."""
        return self

    def describe(self, name: str, description: str) -> None:
        """Tell screen readers what is edited here, the help and the problems included."""
        target = self.focus_target()
        target.setAccessibleName(name)
        target.setAccessibleDescription(description)


def worst(problems: Iterable[Placed]) -> str:
    """Give the worst severity among problems, or nothing."""
    found = {placed.problem.severity for placed in problems}
    return next((severity for severity in ("error", "warning", "hint") if severity in found), "")


def mark(widget: QWidget, severity: str) -> None:
    """Let the style sheet draw a widget by the severity of its problems."""
    set_state(widget, "severity", severity)


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and draw the widget anew if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()


def is_absent(value: object) -> bool:
    """Tell whether a value counts as not there."""
    return value is MISSING or value is None
