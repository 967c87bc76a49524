"""The one-click mends at the problems of a form: which there are, and what happens when one is taken."""

import re
from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.entries import title_in
from si_editor.desktop.texts.spoken import spoken
from si_editor.editing.mends import MENDINGS, Mend, mends
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import ApplyError, Change

_PLACES: Final = re.compile("(%[12])")


class Mending(Protocol):
    """How problem lines come to their buttons."""

    def mends(self, problem: Problem) -> Sequence[Mend]:
        """Give the mends of a problem as things are now."""

    def take(self, problem: Problem, mend: Mend) -> bool:
        """Make a mend's changes; False if it does not fit any more."""


class MendableCatalogue(Protocol):
    """The open catalogue, as far as mends look into it."""

    def snapshot(self) -> Snapshot:
        """Give an unchanging picture of everything."""


class MendingSession(Protocol):
    """What mends need of the session."""

    @property
    def catalogue(self) -> MendableCatalogue:
        """The open catalogue."""

    def apply(self, changes: Sequence[Change], text: str) -> None:
        """Make changes as one step."""


class SessionMends:
    """Finds mends in the session's catalogue, and makes each one step that can be undone."""

    def __init__(self, session: MendingSession) -> None:
        self._session = session

    def mends(self, problem: Problem) -> Sequence[Mend]:
        """Give the mends of a problem as things are now."""
        if problem.code not in MENDINGS:
            return ()
        return mends(self._session.catalogue.snapshot(), problem)

    def take(self, problem: Problem, mend: Mend) -> bool:
        """Make a mend's changes; False if it does not fit any more."""
        # The entry may have changed since the button was made: the same mend is looked for anew.
        fresh = next((one for one in self.mends(problem) if (one.code, one.params) == (mend.code, mend.params)), None)
        if fresh is None:
            return False
        try:
            self._session.apply(fresh.changes, mend_step(self._session.catalogue.snapshot(), problem.record, fresh))
        except ApplyError:
            return False
        return True


def mend_step(snapshot: Snapshot, key: RecordKey | None, mend: Mend) -> str:
    """Name the step that a mend is: ``Use ISO code GR in SEMPRE``."""
    reading = snapshot.readings.get(key) if key is not None else None
    title = title_in(reading.key, reading.data) if reading is not None else (key.id if key is not None else "")
    template = QCoreApplication.translate("steps", "%1 in %2")
    # One pass, so that a record called “%1” stays what it is called.
    return "".join({"%1": spoken(mend.words), "%2": title}.get(part, part) for part in _PLACES.split(template))
