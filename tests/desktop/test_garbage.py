"""Widgets are only ever freed in the window's thread, wherever the memory for something else is asked for."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from si_editor.desktop.garbage import GarbageCollector
from si_editor.desktop.tasks import Tasks

WIDGETS = 1_000


class Traced(QObject):
    """Tells in which thread it was freed."""

    def __init__(self, freed_in: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self._freed_in = freed_in

    def __del__(self) -> None:
        self._freed_in.append(threading.current_thread())


def allocate() -> int:
    """Allocate so much that Python would search for cycles several times over."""
    return len([[number] for number in range(200_000)])


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    gc.enable()
    collector = GarbageCollector(qapp)
    yield collector
    collector.stop()
    collector.deleteLater()


def test_background_work_frees_no_widget(qtbot: QtBot, collector: GarbageCollector) -> None:
    freed_in: list[threading.Thread] = []
    gc.collect()
    for _ in range(WIDGETS):
        Traced(freed_in)
    tasks = Tasks()
    results: list[int] = []
    tasks.run("allocate", allocate, results.append)
    qtbot.waitUntil(lambda: bool(results))
    qtbot.waitUntil(lambda: collector.collect_due() >= 0 and len(freed_in) == WIDGETS)
    tasks.close()
    assert set(freed_in) == {threading.main_thread()}
