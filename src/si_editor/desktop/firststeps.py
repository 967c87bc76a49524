"""The first steps in the program: which there are, and when each was really done."""

from typing import Final, Literal, get_args

from PySide6.QtCore import QObject, Signal

from si_editor.desktop.entries import find_reading
from si_editor.desktop.panes import Panes
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.rendering import Rendering
from si_editor.desktop.session import Session, SessionChange
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey
from si_editor.store import Touched

Step = Literal["open", "teaser", "page", "problem", "undo", "export"]
STEPS: Final[tuple[Step, ...]] = get_args(Step)


class FirstSteps(QObject):
    """Watches what happens in the window, and notes in the preferences which steps were done.

    A step counts when its user did it. What undo, redo or a recovery brings back, and what the program shows by
    itself, is nobody's step.

    Signals:
        done: a step that was done for the first time.
    """

    done = Signal(str)

    def __init__(self, session: Session, panes: Panes, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._preferences = preferences
        self._shown: RecordKey | None = panes.entry.key
        self._has_begun = self._shown is not None
        self._unchosen: frozenset[RecordKey] = frozenset()
        self._page_before: Rendering | None = None
        self._wrong_before: dict[RecordKey, frozenset[FieldPath]] = {}
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
        self._page_before = None
        self._wrong_before.clear()

    def note_export(self, _receipt: object = None) -> None:
        """Take note that a website was made."""
        self._finish("export")

    def _finish(self, step: Step) -> None:
        if not self._preferences.is_done(step):
            self._preferences.set_done(step)
            self.done.emit(step)

    def _note_shown(self, key: RecordKey | None) -> None:
        """Count only an entry that somebody chose: not the first one, a new one, or what took a removed one's place."""
        before, self._shown = self._shown, key
        has_begun, self._has_begun = self._has_begun, self._has_begun or key is not None
        is_in_place = before is not None and not self._is_there(before)
        is_chosen = has_begun and before != key and not is_in_place and key not in self._unchosen
        self._unchosen = frozenset()
        if is_chosen and key is not None and key.kind == "project":
            self._finish("open")

    def _is_there(self, key: RecordKey) -> bool:
        return find_reading(self._session.catalogue, key) is not None

    def _note_change(self, change: SessionChange) -> None:
        touched = change.touched
        made = {one.record for one in touched.changes if not one.path}
        self._unchosen = frozenset(made if change.is_edit else {touched.changes[-1].record} if touched.changes else ())
        if not change.is_edit:
            self._page_before = None
            for key in touched.keys:
                self._wrong_before.pop(key, None)
            return
        for key in touched.keys - made:
            self._wrong_before.setdefault(key, self._wrong_fields(key))
        if touched.keys == {self._panes.entry.key}:
            self._note_edit(touched)

    def _note_edit(self, touched: Touched) -> None:
        """Look at an edit of the entry that is open."""
        if any(one.record.kind == "project" and one.path[:1] == ("teaser",) for one in touched.changes):
            self._finish("teaser")
        if self._page_before is None:
            self._page_before = self._seen_page()

    def _note_page(self, address: str) -> None:
        """Count a page that says something else than before the edit, under the eyes of who edited."""
        before, now = self._page_before, self._seen_page()
        if before is None or now is None:
            return
        if not before.address == now.address == address:
            self._page_before = None
        elif now.page is not None and before.page is not None and now.page.content != before.page.content:
            self._finish("page")

    def _seen_page(self) -> Rendering | None:
        preview = self._panes.preview
        return preview.rendering() if preview is not None and preview.isVisible() else None

    def _wrong_fields(self, key: RecordKey) -> frozenset[FieldPath]:
        return frozenset(problem.path for problem in self._session.problems_of(key))

    def _note_problems(self, keys: frozenset[RecordKey | None]) -> None:
        """Count a field that was wrong when somebody began to edit the entry, and is right now."""
        for key in [one for one in self._wrong_before if one in keys]:
            if self._is_there(key) and self._wrong_before.pop(key) - self._wrong_fields(key):
                self._finish("problem")

    def _note_undo(self, can_redo: bool) -> None:
        if can_redo:
            self._finish("undo")
