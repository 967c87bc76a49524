"""Two people with one folder: each is told of the other, one can take over, and nothing waits for an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import SEMPRE, TODAY

from si_editor.desktop.ask import ScriptedAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.leasekeeper import LeaseKeeper
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.shell import Shell
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.store import Lease
from si_editor.store.lease import LEASE_FILE

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences) -> Iterator[Shell]:
    shell = Shell(theme, ScriptedAsk(()), folders, preferences, None, lambda: TODAY)
    yield shell
    for window in tuple(shell.windows):
        window.close()
    shell.start.close()
    shell.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ben(root: Path, tmp_path: Path) -> Lease:
    return Lease(root, "Ben", "BEN-PC", tmp_path / "data of ben")


def open_window(shell: Shell, root: Path, qtbot: QtBot) -> Window:
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    return shell.windows[0]


def keeper_of(window: Window) -> LeaseKeeper:
    keeper = window.findChild(LeaseKeeper)
    assert keeper is not None
    return keeper


def bar_of(window: Window, qtbot: QtBot) -> NoticeBar:
    keeper = keeper_of(window)
    qtbot.waitUntil(lambda: keeper.bar is not None and keeper.bar.isVisible())
    assert keeper.bar is not None
    return keeper.bar


def test_an_open_catalogue_has_a_lease_that_goes_with_its_window(shell: Shell, root: Path, qtbot: QtBot) -> None:
    window = open_window(shell, root, qtbot)
    qtbot.waitUntil((root / LEASE_FILE).is_file)
    assert keeper_of(window).bar is None
    window.close()
    assert not (root / LEASE_FILE).exists()


def test_one_is_told_who_has_it_open_and_works_all_the_same(shell: Shell, root: Path, ben: Lease, qtbot: QtBot) -> None:
    ben.claim()
    window = open_window(shell, root, qtbot)
    bar = bar_of(window, qtbot)
    assert bar.text.text().startswith("Ben (on BEN-PC) has had this catalogue open since ")
    QTest.mouseClick(bar.buttons["leave"], Qt.MouseButton.LeftButton)
    keeper_of(window).beat()
    qtbot.waitUntil(lambda: window.session.tasks.is_idle)
    assert keeper_of(window).bar is None
    window.close()
    assert (root / LEASE_FILE).is_file()


def test_taking_over_is_told_to_the_other_one(shell: Shell, root: Path, ben: Lease, qtbot: QtBot) -> None:
    ben.claim()
    window = open_window(shell, root, qtbot)
    QTest.mouseClick(bar_of(window, qtbot).buttons["take"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: '"Ben"' not in (root / LEASE_FILE).read_text(encoding="utf-8"))
    qtbot.waitUntil(lambda: window.session.tasks.is_idle)
    assert not ben.renew().is_mine
    assert keeper_of(window).bar is None
    ben.take_over()
    keeper_of(window).beat()
    bar = bar_of(window, qtbot)
    assert bar.text.text().startswith("Ben (on BEN-PC) has taken this catalogue over.")
    assert bar.buttons["take"].text() == "Take it back"


def test_when_the_other_one_leaves_what_was_saved_there_is_read(
    shell: Shell, root: Path, ben: Lease, qtbot: QtBot
) -> None:
    ben.claim()
    window = open_window(shell, root, qtbot)
    bar_of(window, qtbot)
    told: list[str] = []
    window.session.told.connect(told.append)
    path = root / "projects" / "sempre.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("SEMPRE", "SEMPRE 2"), encoding="utf-8", newline="\n")
    ben.release()
    keeper_of(window).beat()
    qtbot.waitUntil(lambda: keeper_of(window).bar is None)
    assert told[0] == "Ben (on BEN-PC) has closed the catalogue. What was saved there is read now."
    assert window.session.catalogue.draft(SEMPRE).data["acronym"] == "SEMPRE 2"


def test_a_folder_that_cannot_be_written_to_opens_without_a_word(shell: Shell, root: Path, qtbot: QtBot) -> None:
    (root / LEASE_FILE).mkdir()
    window = open_window(shell, root, qtbot)
    qtbot.waitUntil(lambda: window.session.tasks.is_idle)
    assert keeper_of(window).bar is None
