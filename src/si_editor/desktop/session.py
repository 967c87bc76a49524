"""The open catalogue for the window: one door for edits, undo, recovery and checks, and the one broadcaster."""

from collections.abc import Callable, Generator, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from time import perf_counter
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from si_editor.check import RULES, Index, check, check_record, is_draft_problem
from si_editor.desktop.entries import find_reading, title_of
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.undo import ChangeCommand, mark_saved
from si_editor.model.fieldpath import FieldPath, Missing
from si_editor.model.problems import Problem, Severity, by_severity
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import (
    ApplyError,
    Catalogue,
    Change,
    ForeignChange,
    Journal,
    Progress,
    Recovery,
    SaveError,
    SaveReport,
    Touched,
    review_pending,
)

_ENTRY_PAUSE = 80
_WHOLE_PAUSE = 600
_FLUSH_PAUSE = 900
# From so many entries on, what was changed is read in slices, so that the window does not stand still.
_MANY = 200
_SLICE = 0.02
# Findings that only a look at the whole catalogue can renew; an entry keeps them until then.
_WHOLE_CODES = frozenset(rule.code for rule in RULES if rule.scope == "catalogue")

ProblemTable = Mapping[RecordKey | None, tuple[Problem, ...]]


@dataclass(frozen=True)
class SessionChange:
    """What an edit touched, and who made it: a view need not redraw what it has just been told by its user.

    ``is_edit`` tells an edit from what only comes back: undo, redo, recovery and what the disk says.
    """

    touched: Touched
    initiator: object | None = None
    is_edit: bool = False


class Session(QObject):
    """Everything the window's parts share about one open catalogue. Signals go up with values, calls go down.

    Signals:
        changed: a `SessionChange` after every edit, undo, redo or change taken over from the disk.
        problems_changed: the frozenset of records whose problems changed (None stands for the catalogue).
        saved: the `SaveReport` of a save.
        told: a sentence for the status bar.
    """

    changed = Signal(object)
    problems_changed = Signal(object)
    saved = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        journal: Journal,
        tasks: Tasks,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.tasks = tasks
        self.today = today
        self.undo_stack = QUndoStack(self)
        self._journal = journal
        self._problems: ProblemTable = MappingProxyType({})
        self._sorted_problems: tuple[Problem, ...] | None = None
        self._index = Index(catalogue.snapshot())
        self._is_checked = False
        self._saves = 0
        self._replayed: Touched | None = None
        self._entries_to_check: set[RecordKey] = set()
        self._entry_timer = _single_shot(self, _ENTRY_PAUSE, self._check_entries)
        self._whole_timer = _single_shot(self, _WHOLE_PAUSE, self.check_now)
        self._flush_timer = _single_shot(self, _FLUSH_PAUSE, self._flush)
        self._unread: list[RecordKey] = []
        self._read_timer = QTimer(self)
        self._read_timer.timeout.connect(self._read_some)

    # Edits

    def apply(
        self,
        changes: Sequence[Change],
        text: str,
        initiator: object | None = None,
        merge: Hashable | None = None,
    ) -> None:
        """Make changes as one step that can be undone; steps with an equal ``merge`` key become one.

        Raises:
            ApplyError: a change does not fit; nothing was done.
        """
        touched = self._push(changes, text, merge)
        if touched.changes:
            self._spread(touched, initiator, is_edit=True)

    def _push(self, changes: Sequence[Change], text: str, merge: Hashable | None = None) -> Touched:
        touched = self.catalogue.apply(changes)
        if touched.changes:
            key = None if merge is None else (self._saves, merge)
            self.undo_stack.push(ChangeCommand(touched.changes, text, self._replay, key))
        return touched

    def settle_foreign(self, change: ForeignChange, value: Mapping[str, object] | Missing | None = None) -> None:
        """Go on with what the file says now, or with a value that was put together.

        Where unsaved edits were at stake, that is a step of its own: undoing it brings them back.
        """
        self._saves += 1
        touched = self.catalogue.accept_foreign(change, value)
        if touched.changes and not change.is_harmless:
            text = self.tr("Settle the changes from outside in %1").replace("%1", title_of(self.catalogue, change.key))
            self.undo_stack.push(ChangeCommand(touched.changes, text, self._replay))
        self._spread(touched, None)
        if not self.catalogue.is_unsaved(change.key):
            # What the file says is no unsaved edit of ours, and must not be offered as one after a crash.
            self._mark_saved((change.key,))

    def undo(self) -> Touched | None:
        """Take the last step back; give what it touched, so that it can be shown."""
        return self._step(self.undo_stack.undo)

    def redo(self) -> Touched | None:
        """Make the last step again; give what it touched, so that it can be shown."""
        return self._step(self.undo_stack.redo)

    def go_to_step(self, position: int) -> Touched | None:
        """Undo or redo until so many steps are done; give what the last of them touched."""
        return self._step(partial(self.undo_stack.setIndex, position))

    def _step(self, take: Callable[[], None]) -> Touched | None:
        self._replayed = None
        take()
        return self._replayed

    def _replay(self, changes: Sequence[Change]) -> bool:
        try:
            touched = self.catalogue.apply(changes)
        except ApplyError:
            self.told.emit(self.tr("This step was left out: the file was changed by somebody else in the meantime."))
            return False
        self._replayed = touched
        self._spread(touched, None)
        return True

    def _spread(self, touched: Touched, initiator: object | None, is_edit: bool = False) -> None:
        self._record(touched.changes)
        self._entries_to_check |= touched.keys
        if len(touched.keys) > _MANY:
            self._unread += touched.keys
            self._read_timer.start(0)
        self._check_soon()
        self.changed.emit(SessionChange(touched, initiator, is_edit))

    @property
    def is_reading(self) -> bool:
        """Whether a change of many entries is still being read; a snapshot would have to read the rest at once."""
        return bool(self._unread)

    def _read_some(self) -> None:
        """Read what many entries say now, for as long as nobody notices."""
        end = perf_counter() + _SLICE
        while self._unread and perf_counter() < end:
            find_reading(self.catalogue, self._unread.pop())
        if not self._unread:
            self._read_timer.stop()
            self._check_soon()

    def _check_soon(self) -> None:
        if not self._unread:
            self._entry_timer.start()
            self._whole_timer.start()

    def _record(self, changes: Sequence[Change]) -> None:
        try:
            self._journal.append(changes)
        except SaveError as error:
            self._tell_unsafe(error)
        if not self._flush_timer.isActive():
            self._flush_timer.start()

    def _mark_saved(self, keys: Iterable[RecordKey]) -> None:
        try:
            self._journal.mark_saved(keys)
        except SaveError as error:
            self._tell_unsafe(error)

    def _flush(self) -> None:
        try:
            self._journal.flush()
        except SaveError as error:
            self._tell_unsafe(error)

    def _tell_unsafe(self, error: SaveError) -> None:
        self.told.emit(self.tr("Unsaved edits are not kept safe right now. %1").replace("%1", spoken(error.sentence)))

    # Recovery

    def recovery(self) -> Recovery:
        """Give the edits that an earlier run of the program could not save, sorted by whether they still fit."""
        return review_pending(self.catalogue, self._journal.left_behind())

    def restore(self, changes: Sequence[Change], text: str) -> None:
        """Make edits of an earlier run again, as one step; nothing more is offered of that run.

        Raises:
            ApplyError: the files have changed since, so that they do not fit; nothing was done.
        """
        touched = self._push(changes, text)
        if touched.changes:
            self._spread(touched, None)
        self._journal.settle()

    def decline_recovery(self) -> None:
        """Forget the edits of an earlier run."""
        self._journal.settle()

    def forget_unsaved(self) -> None:
        """Forget the unsaved edits of this run, because the editor does not want them."""
        self._journal.discard()

    # Saving

    def save(self, keys: Iterable[RecordKey] | None = None) -> SaveReport:
        """Write the given entries, or all unsaved ones; nothing that somebody else wrote is overwritten."""
        report = self.catalogue.save(keys)
        self._note_saved(report)
        return report

    def saving(self, is_stopped: Callable[[], bool]) -> Generator[Progress, None, SaveReport]:
        """Save all unsaved entries step by step; nothing may be edited before the end."""
        report = yield from self.catalogue.saving(is_stopped=is_stopped)
        self._note_saved(report)
        return report

    def _note_saved(self, report: SaveReport) -> None:
        self._mark_saved(report.saved)
        self._saves += 1
        if report.saved:
            mark_saved(self.undo_stack)
        self._whole_timer.start()
        self.saved.emit(report)

    # Problems

    @property
    def is_checked(self) -> bool:
        """Whether the whole catalogue has been checked at least once, so that no problems means none."""
        return self._is_checked

    def problems(self) -> tuple[Problem, ...]:
        """Give all known problems, worst first."""
        if self._sorted_problems is None:
            found = (problem for problems in self._problems.values() for problem in problems)
            self._sorted_problems = tuple(sorted(found, key=by_severity))
        return self._sorted_problems

    def count(self, severity: Severity) -> int:
        """Count the known problems of a severity."""
        return sum(problem.severity == severity for problem in self.problems())

    def problems_of(self, key: RecordKey | None) -> tuple[Problem, ...]:
        """Give the known problems of one entry, or of the catalogue as a whole."""
        return self._problems.get(key, ())

    def is_draft_problem(self, problem: Problem) -> bool:
        """Tell whether a problem keeps nothing from being published, as the last check found the catalogue."""
        return is_draft_problem(self._index.snapshot, problem, self._index)

    def referrers(self, key: RecordKey) -> tuple[tuple[RecordKey, FieldPath], ...]:
        """Give the entries that name another one, each with the first field in which it does."""
        return _referrers(Index(self.catalogue.snapshot(), self._index), key)

    def known_referrers(self, key: RecordKey) -> tuple[tuple[RecordKey, FieldPath], ...]:
        """Give the referrers as the last check of the whole catalogue found them, without looking again."""
        return _referrers(self._index, key) if self._is_checked else ()

    def check_now(self) -> None:
        """Check the whole catalogue in the background."""
        self._whole_timer.stop()
        index = Index(self.catalogue.snapshot(), self._index)
        self.tasks.run("check", partial(_check_all, index, self.today()), self._take_all_problems)

    def _check_entries(self) -> None:
        present = set(self.catalogue.keys())
        keys = tuple(sorted(self._entries_to_check & present))
        self._entries_to_check.clear()
        # Of many entries the check of the whole catalogue tells the same, and both at once would take twice as long.
        if 0 < len(keys) <= _MANY:
            index = Index(self.catalogue.snapshot(), self._index)
            self.tasks.run("check entry", partial(_check_some, index, keys, self.today()), self._take_some_problems)

    def _take_all_problems(self, result: tuple[Index, ProblemTable]) -> None:
        before = self._problems
        self._index, self._problems = result
        self._sorted_problems = None
        self._is_checked = True
        touched = {key for key in {*before, *self._problems} if before.get(key) != self._problems.get(key)}
        self.problems_changed.emit(frozenset(touched))

    def _take_some_problems(self, found: ProblemTable) -> None:
        renewed = {
            key: (*problems, *(one for one in self._problems.get(key, ()) if one.code in _WHOLE_CODES))
            for key, problems in found.items()
        }
        touched = {key for key in renewed if self._problems.get(key, ()) != renewed[key]}
        if touched:
            self._problems = MappingProxyType({**self._problems, **renewed})
            self._sorted_problems = None
            self.problems_changed.emit(frozenset(touched))

    def close(self) -> None:
        """Stop all background work and let go of the journal."""
        # The stack points at commands that Python's garbage collector may free first, since they know this session.
        self.undo_stack.clear()
        self._entry_timer.stop()
        self._whole_timer.stop()
        self._flush_timer.stop()
        self._read_timer.stop()
        self.tasks.close()
        self._journal.close()


def _single_shot(parent: QObject, pause: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(slot)
    return timer


def _referrers(index: Index, key: RecordKey) -> tuple[tuple[RecordKey, FieldPath], ...]:
    found: dict[RecordKey, FieldPath] = {}
    for referrer in index.referrers(key):
        if referrer.record != key:
            found.setdefault(referrer.record, referrer.path)
    return tuple(found.items())


def _check_all(index: Index, today: date) -> tuple[Index, ProblemTable]:
    table: dict[RecordKey | None, tuple[Problem, ...]] = {}
    for problem in check(index.snapshot, today, index):
        table[problem.record] = (*table.get(problem.record, ()), problem)
    # Who names whom is asked for in the window's thread later, and takes long to find out the first time.
    index.referring(CAMPAIGN_KEY)
    return index, MappingProxyType(table)


def _check_some(index: Index, keys: Sequence[RecordKey], today: date) -> ProblemTable:
    return {key: check_record(index.snapshot, key, today, index) for key in keys}
