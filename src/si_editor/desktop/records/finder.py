"""Keeps what can be found in step with what is edited: facts of all entries, and the marks that no file holds."""

import gc
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from si_editor.desktop.bundles import BundleMemory
from si_editor.desktop.session import Session, SessionChange
from si_editor.editing.finding.facts import FactReader, Facts
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.names import PROBLEMS, SINCE_BUNDLE, UNSAVED
from si_editor.editing.finding.texts import CodeWords
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

_AT_ONCE: Final = 300
_CHUNK: Final = 50
_PAUSE: Final = 150
# From so many touched entries on, they are read again in the background.
_MANY: Final = 200


class Finder(QObject):
    """Knows the texts, codes and marks of all entries of a catalogue.

    Few entries are read at once, many in the background; an edit renews only the entries that it touched, a moment
    after the last key.

    Signals:
        renewed: the frozenset of entries that say something else now, have come or are gone.
        outdated: the frozenset of entries that say something else now, so many that they are still being read.
        marked: the frozenset of entries whose problems or unsaved edits are others.
        completed: something new is known of all entries.
    """

    renewed = Signal(object)
    outdated = Signal(object)
    marked = Signal(object)
    completed = Signal()

    def __init__(self, session: Session, bundles: BundleMemory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bundles = bundles
        self._indexes: dict[str, KindIndex] = {kind: KindIndex() for kind in KINDS}
        self._referrers: defaultdict[RecordKey, set[RecordKey]] = defaultdict(set)
        self._stale: set[RecordKey] = set()
        # What is being read again in the background, and those of it whose names are others.
        self._awaited: set[RecordKey] = set()
        self._renamed: set[RecordKey] = set()
        self._late: set[RecordKey] = set()
        # What was read after the background began to read older texts must not be overwritten by these.
        self._newer: set[RecordKey] = set()
        self._unsaved: frozenset[RecordKey] = frozenset()
        self._words: CodeWords | None = None
        self.is_complete = False
        self._is_large = False
        self._is_checked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._catch_up)
        session.changed.connect(self._note_change)
        session.saved.connect(self._note_saved)
        session.problems_changed.connect(self._note_problems)
        self.read_all()

    # What is known

    @property
    def has_bundle(self) -> bool:
        """Whether a bundle is known, so that changes since then can be told."""
        return self._bundles is not None and self._bundles.last is not None

    @property
    def words(self) -> CodeWords:
        """The words that codes stand for, as of the last look at the catalogue."""
        if self._words is None:
            self._words = CodeWords(self._session.catalogue.snapshot())
        return self._words

    def index(self, kind: str) -> KindIndex:
        """Give the index of a kind."""
        return self._indexes[kind]

    def facts(self, key: RecordKey) -> Facts | None:
        """Give what is known of an entry."""
        return self._indexes[key.kind].facts(key)

    # Keeping up

    def read_all(self) -> None:
        """Read all entries anew: at once if they are few, in the background if they are many."""
        snapshot = self._session.catalogue.snapshot()
        self._words = CodeWords(snapshot)
        self._newer.clear()
        if len(snapshot.readings) <= _AT_ONCE:
            self._take_in(FactReader(snapshot).read_all())
            self._complete(None)
        else:
            self.is_complete = False
            self._is_large = True
            self._session.tasks.follow("find", partial(_read, snapshot), self._complete, self._take_in)

    def mark_all(self) -> None:
        """Put marks on all entries anew, such as after an export."""
        for key in self._session.catalogue.keys():
            self._mark(key)
        self.completed.emit()

    def _complete(self, _result: None) -> None:
        self.is_complete = True
        self.mark_all()
        self._settle()

    def _settle(self) -> None:
        """Spare Python's garbage collector what stays as long as the catalogue is open.

        It would go through all of it again and again, and at ten thousand entries stop the window for a second.
        """
        if self._is_large:
            gc.freeze()

    def close(self) -> None:
        """Let what was kept be collected again."""
        if self._is_large:
            gc.unfreeze()

    def _take_in(self, found: Iterable[Facts]) -> None:
        for facts in found:
            if facts.key not in self._stale and facts.key not in self._newer:
                self._put(facts)

    def _put(self, facts: Facts) -> None:
        before = self.facts(facts.key)
        for target in before.targets if before is not None else ():
            self._referrers[target].discard(facts.key)
        for target in facts.targets:
            self._referrers[target].add(facts.key)
        self._indexes[facts.key.kind].put(facts)

    def _note_change(self, change: SessionChange) -> None:
        keys = change.touched.keys
        self._stale |= keys
        if any(not one.path for one in change.touched.changes):
            # Entries have come or gone: whoever lists them wants to know it now.
            self._catch_up()
            return
        self._timer.start()
        if len(keys) > _MANY:
            self.outdated.emit(keys)
            return
        for key in keys:
            self._mark(key)
        self._unsaved = frozenset(self._session.catalogue.unsaved())
        self.renewed.emit(keys)

    def _catch_up(self) -> None:
        """Read again what was edited, and what shows the names of it."""
        self._timer.stop()
        if self._session.is_reading and len(self._stale) > _MANY:
            self._timer.start()
            return
        stale, self._stale = self._stale, set()
        if any(key.kind in ("vocabulary", "campaign") for key in stale):
            self.read_all()
        snapshot = self._session.catalogue.snapshot()
        self._words = CodeWords(snapshot)
        if len(stale) > _MANY:
            self._read_late(snapshot, stale)
            return
        reader = FactReader(snapshot)
        renamed = {key for key in stale if self._renew(key, reader)}
        dependants = {other for key in renamed for other in self._referrers.get(key, ())} - stale
        for key in dependants:
            self._renew(key, reader)
        self.renewed.emit(frozenset(stale | dependants))

    def _read_late(self, snapshot: Snapshot, stale: set[RecordKey]) -> None:
        """Read many entries again in the background, with those that are still waited for."""
        self._awaited |= stale
        self._late |= stale
        keys = tuple(self._awaited)
        self._session.tasks.follow("find again", partial(_read, snapshot, keys), self._end_late, self._take_late)

    def _take_late(self, found: Iterable[Facts]) -> None:
        for facts in found:
            if facts.key in self._awaited and facts.key not in self._stale:
                if _is_renamed(self.facts(facts.key), facts):
                    self._renamed.add(facts.key)
                self._put(facts)
                self._newer.add(facts.key)
                self._mark(facts.key)
            self._awaited.discard(facts.key)

    def _end_late(self, _result: None) -> None:
        late, self._late = self._late, set()
        renamed, self._renamed = self._renamed, set()
        self._awaited.clear()
        self._unsaved = frozenset(self._session.catalogue.unsaved())
        self.renewed.emit(frozenset(late))
        dependants = {other for key in renamed for other in self._referrers.get(key, ())} - late
        if dependants:
            self._stale |= dependants
            self._timer.start()

    def _renew(self, key: RecordKey, reader: FactReader) -> bool:
        """Read an entry again, and tell whether those that refer to it show something else now."""
        before = self.facts(key)
        facts = reader.read(key)
        self._newer.add(key)
        self._awaited.discard(key)
        if facts is None:
            self._indexes[key.kind].drop(key)
            return before is not None
        self._put(facts)
        self._mark(key)
        return _is_renamed(before, facts)

    # Marks

    def _note_saved(self, _report: object) -> None:
        before, self._unsaved = self._unsaved, frozenset(self._session.catalogue.unsaved())
        changed = before | self._unsaved
        for key in changed:
            self._mark(key)
        self.marked.emit(changed)

    def _note_problems(self, keys: frozenset[RecordKey | None]) -> None:
        touched = frozenset(key for key in keys if key is not None)
        for key in touched:
            self._mark(key)
        self.marked.emit(touched)
        if self._session.is_checked and not self._is_checked:
            self._is_checked = True
            self._settle()

    def _mark(self, key: RecordKey) -> None:
        index = self._indexes[key.kind]
        facts = index.facts(key)
        if facts is not None:
            index.mark(key, self._marks(facts))

    def _marks(self, facts: Facts) -> Mapping[str, tuple[str, ...]]:
        marks: dict[str, tuple[str, ...]] = {}
        severities = {problem.severity for problem in self._session.problems_of(facts.key)} - {"hint"}
        if severities:
            marks[PROBLEMS] = tuple(sorted(severities))
        if self._session.catalogue.is_unsaved(facts.key):
            marks[UNSAVED] = ("yes",)
        if self._bundles is not None and self._bundles.last is not None:
            marks[SINCE_BUNDLE] = (self._bundles.last.state(facts.key, facts.digest),)
        return marks


def _is_renamed(before: Facts | None, facts: Facts) -> bool:
    return before is None or (before.title, before.codes) != (facts.title, facts.codes)


def _read(snapshot: Snapshot, keys: Iterable[RecordKey] | None = None) -> Generator[tuple[Facts, ...], None, None]:
    reader = FactReader(snapshot)
    read = (reader.read(key) for key in (snapshot.readings if keys is None else keys))
    found = (facts for facts in read if facts is not None)
    while chunk := tuple(islice(found, _CHUNK)):
        yield chunk
