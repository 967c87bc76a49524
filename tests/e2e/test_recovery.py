"""Killed in the middle of an edit, the program offers what was typed at its next start."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.recovery import RecoveryBar
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import value_at
from si_editor.model.records import RecordKey

pytestmark = pytest.mark.web

SEMPRE = RecordKey("project", "sempre")
TYPED = "Typed and never saved."

# A run of the program in a process of its own: it types with real keys, says so, and then goes on waiting.
EDITING_RUN = """\
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from si_editor.desktop.app import make_application
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey
from si_editor.store.catalogue import Catalogue
from si_editor.store.journal import Journal

root, user, typed = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
app = make_application()
folders = UserFolders(user / "data", user / "settings", user / "documents")
session = Session(Catalogue.open(root), Journal(folders.journals, root), Tasks(), lambda: date(2026, 11, 22))
window = Window(session, Theme(app), QtAsk(), folders, Preferences(folders, session))
window.show()
window.activateWindow()


def edit() -> None:
    window.panes.show_record(RecordKey("project", "sempre"), ("teaser",))
    QTimer.singleShot(0, type_text)


def type_text() -> None:
    focused = QApplication.focusWidget()
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused, typed)
    print("typed", flush=True)


QTimer.singleShot(0, edit)
app.exec()
"""


@pytest.fixture
def killed_run(sample: Path, folders: UserFolders) -> Path:
    """Let a run of the program type something, and kill it as soon as it has."""
    command = [sys.executable, "-c", EDITING_RUN, str(sample), str(folders.data.parent), TYPED]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout is not None
    assert run.stderr is not None
    said = run.stdout.readline()
    run.send_signal(signal.SIGKILL)
    _, errors = run.communicate(timeout=30)
    assert said == "typed\n", errors
    return sample


def bar_of(window: Window) -> RecoveryBar | None:
    return window.findChild(RecoveryBar)


@pytest.mark.feature(56)
def test_unsaved_edits_are_offered_and_restored(
    qtbot: QtBot, open_window: Callable[[Path], Window], killed_run: Path
) -> None:
    file = killed_run / "projects" / "sempre.yaml"
    assert TYPED not in file.read_text(encoding="utf-8")
    window = open_window(killed_run)
    bar = bar_of(window)
    assert bar is not None
    assert "SEMPRE" in bar.text.text()
    button = next(button for button in bar.findChildren(QPushButton) if "Restore" in button.text())
    button.click()
    qtbot.waitUntil(lambda: value_at(window.session.catalogue.draft(SEMPRE).data, ("teaser",)) == TYPED)
    assert window.isWindowModified()
    window.session.save()
    assert TYPED in file.read_text(encoding="utf-8")


def test_what_was_restored_and_saved_is_not_offered_again(
    open_window: Callable[[Path], Window], killed_run: Path
) -> None:
    window = open_window(killed_run)
    bar = bar_of(window)
    assert bar is not None
    next(button for button in bar.findChildren(QPushButton) if "Restore" in button.text()).click()
    window.session.save()
    window.session.close()
    window.hide()
    assert bar_of(open_window(killed_run)) is None
