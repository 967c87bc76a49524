"""Background work: plain functions and generators run in threads, their results come back to the window's thread.

Every piece of work has a slot. In one slot only the latest counts: what was started before is cancelled and never
heard of again, so that a view can ask anew on each keystroke.
"""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")
Step = TypeVar("Step")

_WORKERS = 3


@dataclass(frozen=True)
class _Callbacks:
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None = None
    progress: Callable[[Any], None] | None = None
    stopped: Callable[[], None] | None = None


@dataclass(frozen=True)
class _Report:
    job: "Job"
    event: Literal["progress", "done", "failed", "stopped"]
    value: Any = None


class Job:
    """One piece of work that was started; it can be cancelled, and is then never heard of again."""

    def __init__(self, slot: str, work: Callable[[], object], callbacks: _Callbacks) -> None:
        self.slot = slot
        self.work = work
        self.callbacks = callbacks
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop the work at its next step; a plain function runs to its end, but its result is dropped."""
        self._cancelled.set()


class Tasks(QObject):
    """Runs work in the background and calls back in the thread of the window.

    A pool of Python threads is used, not Qt's: a test sees them, and closing waits for each.
    """

    idle = Signal()
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="si-editor")
        self._running: dict[str, Job] = {}
        self._waiting: dict[str, Job] = {}
        self._is_closed = False
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running and nothing waits to be run."""
        return not self._running and not self._waiting

    def run(
        self,
        slot: str,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run a function; its result goes to ``done``, its exception to ``failed`` (or to the crash report)."""
        return self._start(Job(slot, work, _Callbacks(done, failed)))

    def follow(
        self,
        slot: str,
        steps: Callable[[], Generator[Step, None, Result]],
        done: Callable[[Result], None],
        progress: Callable[[Step], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Run a generator; what it yields goes to ``progress``, what it returns to ``done``.

        Cancelling closes the generator between two steps, in its own thread, and then calls ``stopped``.
        """
        return self._start(Job(slot, steps, _Callbacks(done, failed, progress, stopped)))

    def cancel(self, slot: str) -> None:
        """Cancel whatever runs or waits in a slot."""
        for job in (self._running.get(slot), self._waiting.pop(slot, None)):
            if job is not None:
                job.cancel()

    def close(self) -> None:
        """Cancel everything and wait until every thread has ended; nothing can be started afterwards."""
        self._is_closed = True
        for slot in [*self._running, *self._waiting]:
            self.cancel(slot)
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _start(self, job: Job) -> Job:
        if self._is_closed:
            job.cancel()
            return job
        self.cancel(job.slot)
        if job.slot in self._running:
            self._waiting[job.slot] = job
        else:
            self._submit(job)
        return job

    def _submit(self, job: Job) -> None:
        self._running[job.slot] = job
        self._pool.submit(self._perform, job)

    def _perform(self, job: Job) -> None:
        """Do the work in a thread of the pool, and send what came of it."""
        try:
            result = job.work()
            if isinstance(result, Generator):
                result = self._drain(job, result)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the error is handed to the window
            self._reported.emit(_Report(job, "failed", error))
        else:
            self._reported.emit(_Report(job, "stopped" if job.is_cancelled else "done", result))

    def _drain(self, job: Job, steps: Generator[object, None, object]) -> object:
        try:
            while not job.is_cancelled:
                self._reported.emit(_Report(job, "progress", next(steps)))
        except StopIteration as end:
            return end.value
        steps.close()
        return None

    def _deliver(self, report: _Report) -> None:
        """Call back in the thread of the window; reports of cancelled work only free the slot."""
        job = report.job
        if report.event != "progress":
            self._free(job)
        callbacks = job.callbacks
        if job.is_cancelled:
            if report.event in ("stopped", "failed") and callbacks.stopped is not None and not self._is_closed:
                callbacks.stopped()
        elif report.event == "done":
            callbacks.done(report.value)
        elif report.event == "progress":
            if callbacks.progress is not None:
                callbacks.progress(report.value)
        elif report.event == "failed":
            if callbacks.failed is None:
                raise report.value
            callbacks.failed(report.value)
        if self.is_idle:
            self.idle.emit()

    def _free(self, job: Job) -> None:
        if self._running.get(job.slot) is job:
            del self._running[job.slot]
            following = self._waiting.pop(job.slot, None)
            if following is not None:
                self._submit(following)
