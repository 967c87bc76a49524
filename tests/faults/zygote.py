"""A process that has loaded the program and forks once for each try: the child works until it is killed at random.

No application and no thread exists before a fork, so each child is a program of its own from its first moment on.
It prints one line of JSON for each of the words ``session:20:7`` or ``window:5:7``: what runs, how often, which seed.
"""

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.faults.forge import Row, fast_folder
from tests.faults.judging import State, judge_run
from tests.faults.operations import Folders, steps_of_export

from si_editor.bundle.progress import Progress
from si_editor.desktop.ask import ScriptedAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.editing.removal import remove
from si_editor.editing.renaming import rename
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.records import RecordKey
from si_editor.store import Change, Journal, journal
from si_editor.store.journallines import pack_change

TODAY = date(2026, 11, 22)
# From the first moment of work to the kill, at most.
LONGEST = 0.6
PATIENCE = 60.0


class ToldJournal(Journal):
    """A journal that also tells whoever judges what was begun and what was done."""

    log: int = -1

    def append(self, changes: Sequence[Change]) -> None:
        """Note edits."""
        self._tell(changes, is_done=False)
        super().append(changes)
        self._tell(changes, is_done=True)

    def _tell(self, changes: Sequence[Change], *, is_done: bool) -> None:
        line = json.dumps({"is_done": is_done, "changes": [pack_change(change) for change in changes]})
        os.write(self.log, f"{line}\n".encode())


class Worker:
    """Works on a catalogue as a hurried person does, one act after the other, by a seed."""

    def __init__(self, folders: Folders, session: Session, seed: int, window: Window | None) -> None:
        self._folders = folders
        self._session = session
        self._window = window
        self._random = random.Random(seed)
        self._number = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self.act)

    def begin(self) -> None:
        """Work whenever nothing else is to be done."""
        self._timer.start(0)

    def act(self) -> None:
        """Do one thing."""
        self._number += 1
        type_ = self._type if self._window is None else self._press_keys
        acts: list[Callable[[], None]] = [type_, type_, type_, self._save, self._save, self._bring_in]
        acts += [self._rename, self._change_many, self._remove, self._export, self._undo]
        self._random.choice(acts)()

    def _projects(self) -> list[RecordKey]:
        return sorted(self._session.catalogue.keys("project"))

    def _type(self) -> None:
        key = self._random.choice(self._projects())
        for letter in "typed":
            before = value_at(self._session.catalogue.draft(key).data, ("title",))
            self._session.apply([Change(key, ("title",), before, f"{before}{letter}"[-60:])], "Type", merge=key)

    def _press_keys(self) -> None:
        if self._window is None:
            return
        self._window.panes.show_record(self._random.choice(self._projects()), ("title",))
        widget = QApplication.focusWidget()
        if widget is not None:
            QTest.keyClick(widget, Qt.Key.Key_End)
            QTest.keyClicks(widget, f" {self._number}")

    def _save(self) -> None:
        if self._window is None:
            self._session.save()
        else:
            self._window.saver.save()

    def _bring_in(self) -> None:
        source = self._folders.base / "pictures" / f"photo {self._number}.png"
        source.write_bytes(self._folders.source.read_bytes() + str(self._number).encode())
        name = self._session.catalogue.import_media(source)
        data = {"kind": "picture", "alt": "A photo"}
        self._session.apply([Change(RecordKey("media", name), (), MISSING, data)], "Bring in")

    def _rename(self) -> None:
        kind = self._random.choice(["project", "media"])
        keys = sorted(self._session.catalogue.keys(kind))
        if keys:
            key = self._random.choice(keys)
            new = f"renamed-{self._number}" + (".png" if kind == "media" else "")
            self._session.apply(rename(self._session.catalogue.snapshot(), key, new).changes, "Rename")

    def _change_many(self) -> None:
        changes = []
        for key in self._projects():
            before = value_at(self._session.catalogue.draft(key).data, ("notes",))
            changes.append(Change(key, ("notes",), before, f"For all, {self._number}"))
        self._session.apply(changes, "Change many")

    def _remove(self) -> None:
        keys = sorted(self._session.catalogue.keys("media"))
        if len(keys) > 2:
            plan = remove(self._session.catalogue.snapshot(), keys[-1:], "take out")
            self._session.apply(plan.changes, "Remove")

    def _export(self) -> None:
        target = self._folders.out / self._random.choice(["site", "site.zip"])
        if not self._session.tasks.is_idle:
            return
        steps = partial(steps_of_export, target, f"version {self._number}")
        self._session.tasks.follow("export", steps, _done, _progress, _failed)

    def _undo(self) -> None:
        self._session.undo()


def _done(_result: object) -> None:
    pass


def _progress(_progress: Progress) -> None:
    pass


def _failed(error: Exception) -> None:
    raise error


def work(folders: Folders, log: int, ready: int, seed: int, with_window: bool) -> None:
    """Run the program on a catalogue until somebody kills it."""
    application = QApplication(["si-editor"]) if with_window else QCoreApplication(["si-editor"])
    own = ToldJournal(folders.user / "journals", folders.root)
    own.log = log
    session = Session(folders.catalogue(), own, Tasks(), _today)
    window: Window | None = None
    if with_window and isinstance(application, QApplication):
        user = UserFolders(folders.user / "data", folders.user / "settings", folders.user / "documents")
        window = Window(session, Theme(application), ScriptedAsk(()), user, Preferences(user, session))
        window.show()
        window.activateWindow()
    worker = Worker(folders, session, seed, window)
    worker.begin()
    os.write(ready, b"r")
    application.exec()


def _today() -> date:
    return TODAY


def one_try(base: Path, pattern: Path, seed: int, with_window: bool) -> Iterator[str]:
    """Let the program work on a fresh copy, kill it, and give what was lost."""
    folders = Folders(base / "work")
    shutil.rmtree(folders.base, ignore_errors=True)
    shutil.copytree(pattern, folders.base)
    old = State.of(folders)
    log = base / "log"
    log.unlink(missing_ok=True)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            work(folders, descriptor, writing, seed, with_window)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    chance = random.Random(seed)
    select.select([reading], [], [], PATIENCE)
    # Nothing more is ever written there, so this waits for the chosen moment, or until the child ends.
    os.read(reading, 1)
    select.select([reading], [], [], chance.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(reading)
    if not os.WIFSIGNALED(status):
        yield "the program ended by itself"
        return
    yield from judge_run(folders, old, log.read_text(encoding="utf-8") if log.exists() else "")


def main(words: list[str]) -> int:
    """Try what is asked for."""
    journal._GROWTH = 4000  # type: ignore[misc]  # noqa: SLF001 - recovery files are to be written anew, too
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for word in words:
        how, tries, first = word.split(":")
        began = time.monotonic()
        row = Row(word, how)
        with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
            pattern = Folders(Path(folder) / "pattern")
            pattern.lay_out()
            for seed in range(int(first), int(first) + int(tries)):
                row.tries += 1
                lost = one_try(Path(folder), pattern.base, seed, how == "window")
                row.losses += [f"seed {seed}: {loss}" for loss in lost]
        row.seconds = time.monotonic() - began
        sys.stdout.write(json.dumps(asdict(row)) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
