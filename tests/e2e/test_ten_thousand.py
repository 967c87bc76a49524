"""Ten thousand projects in the real window: each letter of a search is answered at once, by list and facets."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from si_editor.desktop.window import Window

pytestmark = [pytest.mark.web, pytest.mark.timeout(300)]

NUMBER = 10_000
# An order above what a letter takes on a quiet machine, so that only a search that stalls the window fails.
LONGEST = 1.5


@pytest.fixture
def many(sample: Path) -> Path:
    for number in range(NUMBER):
        text = f"acronym: P{number:05d}\ncountries: [NO]\nteaser: Number {number} of Malm\u00f6.\nstatus: draft\n"
        (sample / "projects" / f"p{number:05d}.yaml").write_text(text, encoding="utf-8")
    return sample


@pytest.mark.feature(41)
def test_typing_searches_ten_thousand_without_a_stall(
    qtbot: QtBot, open_window: Callable[[Path], Window], many: Path
) -> None:
    window = open_window(many)
    panel, finder = window.panes.records, window.panes.finder
    qtbot.waitUntil(lambda: finder.is_complete, timeout=120_000)
    qtbot.waitUntil(lambda: window.session.tasks.is_idle, timeout=120_000)
    assert panel.model.rowCount() > NUMBER
    slowest = 0.0
    QTest.keyClick(panel.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in "malmo 9999":
        begun = perf_counter()
        QTest.keyClicks(panel.search, letter)
        slowest = max(slowest, perf_counter() - begun)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert panel.model.index(0, 0).data() == "P09999"
    assert slowest < LONGEST
