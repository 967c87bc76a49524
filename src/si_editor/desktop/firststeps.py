"""The first steps in the program: which there are, and when each was really done."""

from typing import Final, Literal, get_args

from PySide6.QtCore import QObject, Signal

from si_editor.desktop.panes import Panes
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session, SessionChange
from si_editor.model.records import RecordKey

Step = Literal["open", "teaser", "page", "problem", "undo", "export"]
STEPS: Final[tuple[Step, ...]] = get_args(Step)


class FirstSteps(QObject):
    """Watches what happens in the window, and notes in the preferences which steps were done.

    Signals:
        done: a step that was done for the first time.
    """

    done = Signal(str)

    def __init__(self, session: Session, panes: Panes, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._begun_with: RecordKey | None = panes.entry.key
        self._has_edited = False
        self._problems = 0
        self._knows_problems = False
        panes.record_shown.connect(self._note_shown)
        session.changed.connect(self._note_change)
        session.problems_changed.connect(self._note_problems)
        # Only taking a step back makes redo possible.
        session.undo_stack.canRedoChanged.connect(self._note_undo)
        self.has_preview = panes.preview is not None
        if panes.preview is not None:
            panes.preview.shown.connect(self._note_page)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that can be done here; without a preview there is no page to be seen."""
        return tuple(step for step in STEPS if step != "page" or self.has_preview)

    @property
    def next(self) -> Step | None:
        """The first step that is still to be done."""
        return next((step for step in self.steps if not self._preferences.is_done(step)), None)

    def is_done(self, step: Step) -> bool:
        """Tell whether a step was done."""
        return self._preferences.is_done(step)

    def begin_again(self) -> None:
        """Let every step be done once more."""
        for step in STEPS:
            self._preferences.set_done(step, False)
        self._has_edited = False

    def note_export(self, _receipt: object = None) -> None:
        """Take note that a website was made."""
        self._finish("export")

    def _finish(self, step: Step) -> None:
        if not self._preferences.is_done(step):
            self._preferences.set_done(step)
            self.done.emit(step)

    def _note_shown(self, key: RecordKey | None) -> None:
        """Count only an entry that somebody chose, not the one that the window began with."""
        if self._begun_with is None:
            self._begun_with = key
        elif key is not None and key != self._begun_with and key.kind == "project":
            self._finish("open")

    def _note_change(self, change: SessionChange) -> None:
        if change.initiator is not None:
            self._has_edited = True
        if any(one.path[:1] == ("teaser",) for one in change.touched.changes):
            self._has_edited = True
            self._finish("teaser")

    def _note_page(self, _address: str) -> None:
        if self._has_edited:
            self._finish("page")

    def _note_problems(self, _keys: object) -> None:
        number = len(self._session.problems())
        if self._knows_problems and number < self._problems and self._has_edited:
            self._finish("problem")
        self._knows_problems = self._session.is_checked
        self._problems = number

    def _note_undo(self, can_redo: bool) -> None:
        if can_redo:
            self._finish("undo")
