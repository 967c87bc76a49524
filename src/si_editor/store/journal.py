"""The recovery journal: every edit since the last save, on the disk before the next one is made.

One file in the user's data folder belongs to one run of the program on one catalogue. While the program runs it
holds a lock on its file; a file that nobody holds was left behind by a crash, and what it tells can be recovered.
A second run on the same catalogue gets a file of its own, so neither can destroy what the other wrote.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.changes import Change, squash
from si_editor.store.errors import SaveError, describe
from si_editor.store.journalfile import JournalFile
from si_editor.store.journallines import read_lines, write_changes, write_heading, write_saved
from si_editor.store.mediafolder import safe_stem
from si_editor.store.sameness import is_same

_MOST_TRIES: Final = 10
_GROWTH: Final = 4_000_000


class Journal:
    """What was edited in one catalogue and is not saved yet, kept so that a crash cannot take it."""

    def __init__(self, folder: Path, catalogue_root: Path) -> None:
        """Look for what earlier runs left behind, and begin a file of this run's own when it is needed.

        ``folder`` lies in the user's data folder, never in the catalogue.
        """
        self._folder = folder
        self._root = catalogue_root.resolve()
        self._stem = f"{safe_stem(self._root.name)}-{_mark_of(self._root)}"
        self._own: JournalFile | None = None
        self._changes: list[Change] = []
        self._limit = _GROWTH
        # Whether something that is pending could not be written down yet.
        self._has_gaps = False
        self._left_behind: list[JournalFile] = []
        self._earlier: tuple[Change, ...] = ()
        self.damaged_lines = 0
        self._look_for_left_behind()

    def append(self, changes: Sequence[Change]) -> None:
        """Note edits. They survive the end of the program at once, and a power cut after the next `flush`.

        Raises:
            SaveError: they could not be written; the edits themselves stand.
        """
        if not changes:
            return
        self._take_over(changes)
        self._changes += changes
        try:
            self._write(changes)
        except OSError as error:
            self._has_gaps = True
            raise SaveError(describe(error, Sentence("the recovery file"))) from error
        if self._left_behind and not self._earlier:
            self.settle()

    def flush(self) -> None:
        """Make sure that what was noted survives a power cut; call it about once a second while there are edits.

        Raises:
            SaveError: the disk reported a failure.
        """
        if self._own is None:
            return
        try:
            self._own.sync()
        except OSError as error:
            raise SaveError(describe(error, Sentence("the recovery file"))) from error

    def mark_saved(self, keys: Iterable[RecordKey]) -> None:
        """Forget this run's edits of records that are saved now.

        Raises:
            SaveError: it could not be noted; at the next start those edits are offered again, and found to be there.
        """
        saved = frozenset(keys)
        self._changes = [change for change in self._changes if change.record not in saved]
        if self._own is None or not saved:
            return
        if not self._changes:
            self._own.remove()
            self._own = None
            return
        try:
            self._own.append(write_saved(saved))
        except OSError as error:
            raise SaveError(describe(error, Sentence("the recovery file"))) from error

    def pending(self) -> tuple[Change, ...]:
        """Give all edits that are not saved: first those that earlier runs left behind, then this run's own.

        Steps in one field are joined, and what was taken back is left out.
        """
        return squash([*self._earlier, *self._changes])

    def left_behind(self) -> tuple[Change, ...]:
        """Give only the edits that earlier runs left behind; what to offer at the start."""
        return self._earlier

    def settle(self, keep: Sequence[Change] = ()) -> None:
        """Forget what earlier runs left behind, because it was made again or declined, except what is to be kept.

        What is made again settles itself as soon as all of it is. Where the disk does not take this run's own file,
        everything stays, and is offered again at the next start.
        """
        try:
            if keep:
                self._changes = [*keep, *self._changes]
                self._has_gaps = True
            if self._has_gaps:
                self._rewrite()
            if self._own is not None:
                self._own.sync()
        except OSError:
            return
        for file in self._left_behind:
            file.remove()
        self._left_behind = []
        self._earlier = ()

    def discard(self) -> None:
        """Forget everything that is pending, this run's own edits included."""
        self.settle()
        self._changes = []
        if self._own is not None:
            self._own.remove()
            self._own = None

    def close(self) -> None:
        """End this run's part. Unsaved edits stay on the disk and are offered at the next start."""
        for file in self._left_behind:
            file.release()
        self._left_behind = []
        if self._own is None:
            return
        if squash(self._changes):
            if self._has_gaps:
                with suppress(OSError):
                    self._rewrite()
            self._own.release()
        else:
            self._own.remove()
        self._own = None

    def _take_over(self, changes: Sequence[Change]) -> None:
        """See which edits of earlier runs are being made again: from now on they are this run's own."""
        if self._earlier:
            self._earlier = tuple(
                earlier for earlier in self._earlier if not any(_is_made_again(earlier, change) for change in changes)
            )

    def _write(self, changes: Sequence[Change]) -> None:
        file = self._own_file()
        if self._has_gaps or file.size > self._limit:
            self._rewrite()
        else:
            file.append(write_changes(changes))

    def _own_file(self) -> JournalFile:
        if self._own is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._own = self._new_file()
            self._limit = _GROWTH
            self._own.append(write_heading(str(self._root)))
        return self._own

    def _new_file(self) -> JournalFile:
        # No name is ever used again: a file tells which other it replaces, and must not mean one that came later.
        for _ in range(_MOST_TRIES):
            file = JournalFile.take(self._folder / f"{self._stem}.{secrets.token_hex(8)}.jsonl", is_new=True)
            if file is not None:
                return file
        raise OSError("no name for a recovery file is free")

    def _rewrite(self) -> None:
        """Write what is still pending into a file of its own, so that it does not grow with every letter typed.

        The old file goes only when the new one is on the disk, so at no moment is a pending edit missing.
        """
        self._changes = list(squash(self._changes))
        old = self._own
        self._folder.mkdir(parents=True, exist_ok=True)
        new = self._new_file()
        try:
            new.append(write_heading(str(self._root), self._changes, old.name if old is not None else ""))
            new.sync()
        except OSError:
            new.remove()
            raise
        self._own = new
        self._limit = max(_GROWTH, 2 * new.size)
        self._has_gaps = False
        if old is not None:
            old.remove()

    def _look_for_left_behind(self) -> None:
        try:
            paths = sorted(self._folder.glob(f"{self._stem}.*.jsonl"), key=_age)
        except OSError:
            return
        taken = [file for path in paths if (file := JournalFile.take(path, is_new=False)) is not None]
        contents = [(file, read_lines(file.read())) for file in taken]
        replaced = {content.replaces for _, content in contents}
        for file, content in contents:
            self.damaged_lines += content.damaged
            if content.changes and file.name not in replaced:
                self._earlier += content.changes
                self._left_behind.append(file)
            else:
                file.remove()
        self._earlier = squash(self._earlier)


def _is_made_again(earlier: Change, change: Change) -> bool:
    return (earlier.record, earlier.path) == (change.record, change.path) and is_same(earlier.after, change.after)


def _mark_of(root: Path) -> str:
    return hashlib.sha256(str(root).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _age(path: Path) -> tuple[int, str]:
    try:
        return path.stat().st_mtime_ns, path.name
    except OSError:
        return 0, path.name
