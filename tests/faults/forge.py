"""A process without Qt that forks once for each try: the child is struck at one call, and the parent judges.

It prints one line of JSON for each operation. Asked by `tests/faults/test_calls.py`.
"""

import errno
import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.faults.judging import State, judge, leftovers
from tests.faults.layer import FaultLayer, Plan
from tests.faults.operations import Desk, Folders, Operation, open_desk, operations

from si_editor.bundle.errors import ExportError
from si_editor.store import CatalogueError, journal

_TOLD = "told.json"
_LOG = "log"


@dataclass
class Row:
    """How one operation fared when it was struck in one way."""

    how: str
    name: str
    tries: int = 0
    losses: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass(frozen=True)
class Told:
    """What a child that lived to the end has to say."""

    calls: int
    struck: tuple[str, str]
    sentences: list[str]
    escaped: str
    again: list[str]


class Forge:
    """Tries one operation as often as it has calls."""

    def __init__(self, base: Path, operation: Operation) -> None:
        self._base = base
        self._operation = operation
        self._pattern = base / "pattern"
        self._work = Folders(base / "work")
        Folders(self._pattern).lay_out()
        self._refresh()
        self._old = State.of(self._work)
        self._calls: dict[bool, int] = {}
        for is_kill in (True, False):
            self._refresh()
            told = self._strike(Plan(1 << 30, 0 if is_kill else 5))
            if told is None or told.escaped or told.sentences:
                raise SystemExit(f"{operation.name} does not work without faults: {told}")
            self._calls[is_kill] = told.calls
        self._new = State.of(self._work)

    def kill(self, row: Row, half: bool, step: int) -> None:
        """Kill at every so many-th call that changes something; ``half`` kills in the middle of writing."""
        for number in range(0, self._calls[True], step):
            self._refresh()
            told = self._strike(Plan(number, half=half))
            if told is not None:
                row.losses.append(f"call {number}: nobody was killed")
            row.tries += 1
            log = (self._base / _LOG).read_text(encoding="utf-8")
            row.losses += [f"killed at call {number}: {loss}" for loss in judge(self._work, self._old, self._new, log)]

    def fail(self, row: Row, error: int, stays: bool, step: int) -> None:
        """Let every so many-th call fail, once or from then on."""
        for number in range(0, self._calls[False], step):
            self._refresh()
            told = self._strike(Plan(number, error, half=number % 2 == 1, stays=stays))
            where = f"{os.strerror(error)}{' for good' if stays else ''} at call {number}"
            if told is None:
                row.losses.append(f"{where}: the process died")
                continue
            if not told.struck[0]:
                continue
            where += f" ({told.struck[0]} {Path(told.struck[1]).name})"
            row.tries += 1
            row.losses += [f"{where}: {loss}" for loss in self._complaints(told)]

    def _complaints(self, told: Told) -> Iterator[str]:
        if told.escaped:
            yield f"an exception escaped: {told.escaped}"
        yield from (f"this is no sentence: {text}" for text in told.sentences if not text.rstrip().endswith("."))
        yield from told.again
        log = (self._base / _LOG).read_text(encoding="utf-8")
        yield from judge(self._work, self._old, self._new, log)

    def _refresh(self) -> None:
        shutil.rmtree(self._work.base, ignore_errors=True)
        shutil.copytree(self._pattern, self._work.base)
        for name in (_TOLD, _LOG):
            (self._base / name).unlink(missing_ok=True)

    def _strike(self, plan: Plan) -> Told | None:
        """Let a child do it; what it has to say, or None if it was killed."""
        child = os.fork()
        if child == 0:
            code = 1
            try:
                self._perform(plan)
                code = 0
            finally:
                if code:
                    traceback.print_exc()
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            return None
        if status != 0:
            raise SystemExit(f"the child of {self._operation.name} failed")
        told = json.loads((self._base / _TOLD).read_text(encoding="utf-8"))
        return Told(**told)

    def _perform(self, plan: Plan) -> None:
        log = os.open(self._base / _LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        desk = open_desk(self._work, log)
        self._operation.before(desk)
        layer = FaultLayer((self._work.base,), plan)
        escaped = ""
        with layer.armed():
            try:
                self._operation.run(desk)
            except (CatalogueError, ExportError) as error:
                desk.told.append(error.sentence)
            except Exception:  # noqa: BLE001 - what escapes is what is looked for
                escaped = traceback.format_exc(limit=-8)
        # A disk on which nothing works any more lets nothing be swept up either.
        is_dead = plan.stays and plan.error not in {errno.ENOSPC, errno.EDQUOT, errno.EROFS}
        again = self._again(desk, layer, is_dead) if plan.error else []
        desk.journal.close()
        told = Told(layer.calls, layer.struck, desk.told, escaped, again)
        (self._base / _TOLD).write_text(json.dumps(asdict(told)), encoding="utf-8")

    def _again(self, desk: Desk, layer: FaultLayer, is_dead: bool) -> list[str]:
        """Look what lies about, then do it once more with a disk that works."""
        found = [] if is_dead else leftovers(self._work, layer.struck[1])
        if not desk.catalogue.unsaved():
            return found
        before = len(desk.told)
        desk.save()
        if desk.catalogue.unsaved() or len(desk.told) > before:
            found.append(f"saving again fails: {desk.told[before:]}")
        return found


def fast_folder() -> str | None:
    """Give a place in memory where there is one: what is tried are calls, not disks."""
    memory = Path("/dev/shm")  # a place of the system, and no temporary file that others could guess
    return str(memory) if os.access(memory, os.W_OK) else None


def _wait_for_no_disk() -> None:
    pass


def main(words: list[str]) -> int:
    """Try what is asked for: ``kill``, ``half`` or an error's number, each with a colon and how many calls apart."""
    # Recovery files are written anew after a few edits and not after thousands.
    journal._GROWTH = 600  # type: ignore[misc]  # noqa: SLF001 - the test cannot type four million letters
    os.sync = _wait_for_no_disk
    for operation in operations():
        with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
            forge = Forge(Path(folder), operation)
            for word in words:
                how, _, step = word.partition(":")
                sys.stdout.write(json.dumps(asdict(_try(forge, operation.name, how, int(step)))) + "\n")
    return 0


def _try(forge: Forge, name: str, how: str, step: int) -> Row:
    row = Row(how, name)
    began = time.monotonic()
    if how in ("kill", "half"):
        forge.kill(row, how == "half", step)
    else:
        forge.fail(row, int(how), stays=False, step=step)
        forge.fail(row, int(how), stays=True, step=step)
    row.seconds = time.monotonic() - began
    return row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
