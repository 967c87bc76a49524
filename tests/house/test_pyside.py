"""PySide6 keeps count of what it hands to Python; 6.12.0 lost count on Python 3.11 until the interpreter ended."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

TIMES = 200
# What else goes on in the interpreter may hold a few objects more or fewer; a loss counts in hundreds.
SLACK = 20


class Sender(QObject):
    sent = Signal(bool)


class Nothing(QUndoCommand):
    def undo(self) -> None:
        return None

    def redo(self) -> None:
        return None


def references() -> tuple[int, int]:
    return sys.getrefcount(True), sys.getrefcount(None)


def assert_no_loss(before: tuple[int, int]) -> None:
    if sys.version_info >= (3, 12):
        return  # True and None are immortal from here on: they cannot be lost, and their counts mean nothing
    for then, now in zip(before, references(), strict=True):
        assert abs(now - then) < SLACK


def test_emitting_a_signal_loses_no_reference() -> None:
    sender = Sender()
    received: list[int] = []
    sender.sent.connect(received.append)
    before = references()
    for _ in range(TIMES):
        sender.sent.emit(True)
    taken = len(received)
    received.clear()
    assert taken == TIMES
    assert_no_loss(before)


def test_undo_and_redo_lose_no_reference() -> None:
    stack = QUndoStack()
    stack.push(Nothing())
    before = references()
    for _ in range(TIMES):
        stack.undo()
        stack.redo()
    assert_no_loss(before)
