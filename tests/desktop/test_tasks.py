"""Background work: the latest counts, cancelling closes, closing waits."""

import threading
from collections.abc import Generator, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from si_editor.desktop.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_a_result_comes_back_in_the_window_s_thread(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[int, bool]] = []

    def done(value: int) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        got.append((value, QThread.currentThread() is application.thread()))

    tasks.run("sum", lambda: 40 + 2, done)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == [(42, True)]


def test_only_the_latest_of_a_slot_is_heard_of(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    got: list[int] = []
    begun: list[int] = []

    def wait_and_give(number: int) -> int:
        begun.append(number)
        gate.wait(10)
        return number

    for number in range(100):
        tasks.run("slot", partial(wait_and_give, number), got.append)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == [99]
    assert begun == [0, 99]


def test_slots_do_not_disturb_each_other(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[str] = []
    tasks.run("one", lambda: "one", got.append)
    tasks.run("other", lambda: "other", got.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert sorted(got) == ["one", "other"]


def test_a_generator_tells_its_progress_and_its_result(tasks: Tasks, qtbot: QtBot) -> None:
    def steps() -> Generator[int, None, str]:
        yield 1
        yield 2
        return "end"

    seen: list[object] = []
    tasks.follow("steps", steps, seen.append, seen.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert seen == [1, 2, "end"]


def test_cancelling_closes_the_generator_and_says_so(tasks: Tasks, qtbot: QtBot) -> None:
    closed = threading.Event()
    go_on = threading.Event()
    said: list[str] = []

    def steps() -> Generator[int, None, None]:
        try:
            yield 1
            go_on.wait(10)
            yield 2
            yield 3
        finally:
            closed.set()

    job = tasks.follow(
        "steps",
        steps,
        lambda _end: said.append("done"),
        lambda _step: job.cancel(),
        stopped=lambda: said.append("stopped"),
    )
    qtbot.waitUntil(lambda: job.is_cancelled)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert closed.is_set()
    assert said == ["stopped"]


def test_a_failure_goes_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> int:
        raise ValueError("no")

    errors: list[Exception] = []
    tasks.run("fail", fail, lambda _value: None, errors.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [str(error) for error in errors] == ["no"]


def test_a_failure_that_nobody_expects_is_raised_in_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> int:
        raise ValueError("unexpected")

    with qtbot.captureExceptions() as caught:
        tasks.run("fail", fail, lambda _value: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert "unexpected" in str(caught[0][1])


def test_closing_waits_and_nothing_starts_afterwards(qtbot: QtBot) -> None:
    tasks = Tasks()
    ended = threading.Event()

    def steps() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            ended.set()

    got: list[object] = []
    tasks.follow("endless", steps, got.append)
    tasks.close()
    assert ended.is_set()
    assert tasks.run("late", lambda: 1, got.append).is_cancelled
    assert got == []
