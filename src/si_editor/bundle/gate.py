"""The gate: which entries are published, which are left out and why, and what keeps the rest from going out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from si_editor.bundle.receipt import LeftOut
from si_editor.check.blame import blocks, is_draft_problem
from si_editor.check.contents import Use
from si_editor.check.index import Index
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem, by_severity
from si_editor.model.records import Entry, RecordKey
from si_editor.model.snapshot import Snapshot

# The reasons for which an entry is left out.
DRAFT: Final = "draft"
ARCHIVED: Final = "archived"
ERRORS: Final = "errors"
UNREADABLE: Final = "unreadable"
WITHDRAWN: Final = "withdrawn"
REFERENCE: Final = "reference"
UNUSABLE: Final = "unusable"

# Nobody can force out what a person no longer agrees to, whether the consent was withdrawn or has ended.
_CONSENT_OVER: Final = "GDPR-02"
_UNFIT_FILE: Final = "media-file-unfit"


@dataclass(frozen=True)
class Gate:
    """What the gate decided. Nothing may be exported while `blocking` holds anything.

    `leaves_out_unfit` says that entries whose pages turn out to be impossible are to be left out as well, and
    `is_forced` that pages are to go without media files that cannot be shown.
    """

    published: frozenset[RecordKey]
    left_out: tuple[LeftOut, ...]
    blocking: tuple[Problem, ...]
    leaves_out_unfit: bool = False
    is_forced: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the export may go ahead."""
        return not self.blocking


def gate(
    snapshot: Snapshot,
    problems: Iterable[Problem],
    leave_out_unfit: bool = False,
    force: bool = False,
    index: Index | None = None,
) -> Gate:
    """Decide what is published of a catalogue, given the problems that its check found.

    Only ready entries are published. Errors in them, in the people and media they show, or in the catalogue
    itself block everything. With `leave_out_unfit` the entries with errors are left out and the rest goes
    out; with `force` all that can be rendered does. What shows a person whose consent was withdrawn or has
    ended never goes out. Handing in the index of the check saves making it again.
    """
    decision = _Decision(snapshot, index or Index(snapshot))
    leaves_out = leave_out_unfit or force
    errors = sorted((problem for problem in problems if problem.severity == "error"), key=by_severity)
    if not force:
        return decision.gate(decision.blame(errors, leaves_out), leaves_out)
    decision.go_without(problem for problem in errors if problem.code == _UNFIT_FILE)
    blocking = decision.blame([problem for problem in errors if problem.rule == _CONSENT_OVER], leaves_out)
    return replace(decision.gate(blocking, leaves_out), is_forced=True)


def narrow(snapshot: Snapshot, decided: Gate, problems: Iterable[Problem]) -> Gate:
    """Leave out of what the gate let through whatever has these problems, and what needs it."""
    decision = _Decision(snapshot, Index(snapshot), decided.left_out)
    if decided.is_forced:
        problems = decision.go_without(problems)
    narrowed = decision.gate(decision.blame(problems, leave_out_unfit=True), decided.leaves_out_unfit)
    return replace(narrowed, is_forced=decided.is_forced)


def is_of_drafts(snapshot: Snapshot, problem: Problem, index: Index | None = None) -> bool:
    """Tell whether a problem only concerns what is not meant to be published, so that it blocks nothing.

    A file that cannot be read may well have been a ready entry: it counts as one.
    """
    key = problem.record
    return is_draft_problem(snapshot, problem, index) and not (key is not None and _is_unreadable(snapshot, key))


def _is_entry(key: RecordKey) -> bool:
    return issubclass(KINDS[key.kind].model, Entry)


def _is_unreadable(snapshot: Snapshot, key: RecordKey) -> bool:
    """Tell whether nothing at all is known of an entry, because its file cannot be read."""
    reading = snapshot.readings.get(key)
    return _is_entry(key) and (reading is None or (reading.record is None and not reading.data))


class _Decision:
    """Gathers who is left out and why; the first reason found for an entry stays."""

    def __init__(self, snapshot: Snapshot, index: Index, left_out: Iterable[LeftOut] = ()) -> None:
        self._snapshot = snapshot
        self._index = index
        self.left_out = {entry.key: entry for entry in left_out}
        for key in sorted(snapshot.readings):
            reason = self._standing_reason(key) if _is_entry(key) and key not in self.left_out else None
            if reason is not None:
                self.left_out[key] = LeftOut(key, reason)

    def blame(self, errors: Iterable[Problem], leave_out_unfit: bool) -> tuple[Problem, ...]:
        """Leave out the entries that errors make unfit; give the errors that block."""
        blocking: list[Problem] = []
        for problem in errors:
            if is_of_drafts(self._snapshot, problem, self._index):
                continue
            blamed = blocks(self._snapshot, problem, self._index)
            if problem.record is not None and _is_unreadable(self._snapshot, problem.record):
                blamed |= {problem.record}
            for key in blamed:
                # A broken project takes its voices along: they have no error of their own.
                is_taken_along = problem.record is not None and key != problem.record and _is_entry(problem.record)
                self._add_code(key, REFERENCE if is_taken_along else ERRORS, problem)
            if not blamed or not leave_out_unfit:
                blocking.append(problem)
        return tuple(blocking)

    def go_without(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Leave out the media files that cannot be shown, but not what shows them; give the other problems."""
        others: list[Problem] = []
        for problem in problems:
            if problem.record is None or problem.record.kind != "media":
                others.append(problem)
            elif not is_of_drafts(self._snapshot, problem, self._index):
                self._add_code(problem.record, UNUSABLE, problem)
        return tuple(others)

    def gate(self, blocking: tuple[Problem, ...], leaves_out_unfit: bool) -> Gate:
        """Give the decision as a whole."""
        published = self._published()
        left_out = tuple(self.left_out[key] for key in sorted(self.left_out))
        return Gate(published, left_out, blocking, leaves_out_unfit)

    def _published(self) -> frozenset[RecordKey]:
        """Give what is left of the ready entries, once nothing needs an entry any more that is left out."""
        published = self._snapshot.ready() - self.left_out.keys()
        while dangling := [key for key in sorted(published) if self._dangles(key, published)]:
            self.left_out.update((key, LeftOut(key, REFERENCE)) for key in dangling)
            published -= frozenset(dangling)
        return published

    def _standing_reason(self, key: RecordKey) -> str | None:
        """Say why an entry is not published, whatever its problems are and whatever anybody wishes."""
        if _is_unreadable(self._snapshot, key):
            return UNREADABLE
        if not self._snapshot.is_ready(key):
            return ARCHIVED if self._snapshot.readings[key].data.get("status") == ARCHIVED else DRAFT
        if self._snapshot.record(key) is None:
            return UNREADABLE
        people = [use.target for use in self._own_uses(key) if use.target.kind == "person"]
        if any(self._has_withdrawn(person) for person in people):
            return WITHDRAWN
        # Without the person's file nobody knows whether a consent was withdrawn.
        return REFERENCE if any(self._snapshot.record(person) is None for person in people) else None

    def _own_uses(self, key: RecordKey) -> list[Use]:
        """Give what the fields of a record name, not the groups and lists in it."""
        return [use for use in self._index.contents(key).uses if use.way == "field" and len(use.path) == 1]

    def _has_withdrawn(self, person: RecordKey) -> bool:
        """Look at the draft's data: a withdrawal counts even where its date is mistyped."""
        reading = self._snapshot.readings.get(person)
        consents = reading.data.get("consents") if reading is not None else None
        if not isinstance(consents, list | tuple):
            return False
        return any(isinstance(consent, Mapping) and consent.get("withdrawn_on") for consent in consents)

    def _dangles(self, key: RecordKey, published: frozenset[RecordKey]) -> bool:
        return any(
            use.spec.required and _is_entry(use.target) and use.target not in published for use in self._own_uses(key)
        )

    def _add_code(self, key: RecordKey, reason: str, problem: Problem) -> None:
        known = self.left_out.get(key) or LeftOut(key, reason)
        codes = tuple(dict.fromkeys((*known.codes, problem.code)))
        self.left_out[key] = LeftOut(key, known.reason, codes)
