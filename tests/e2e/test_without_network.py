"""The cable is pulled: the program opens, edits, previews, checks and exports, and asks no network for anything."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from si_editor.cli import main
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey

pytestmark = pytest.mark.web
SEMPRE = RecordKey("project", "sempre")


class ReachedError(AssertionError):
    """Somebody tried to reach another machine."""


@pytest.fixture
def pulled(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Let no Python code reach the network; give the list of those who tried."""
    tried: list[object] = []

    def refuse(*words: object, **_named: object) -> None:
        tried.append(words)
        raise ReachedError(words)

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


@pytest.mark.feature(2)
def test_the_whole_way_works(
    qtbot: QtBot, open_window: Callable[[Path], Window], sample: Path, tmp_path: Path, pulled: list[object]
) -> None:
    window = open_window(sample)
    preview = window.panes.preview
    assert preview is not None
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        window.panes.show_record(SEMPRE)
    window.panes.entry.focus_field(("teaser",))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        QTest.keyClicks(focused, "Nobody needs a cable for this.")
    with qtbot.waitSignal(window.session.problems_changed, timeout=20_000):
        window.session.check_now()
    window.actions_["save"].trigger()
    assert window.session.catalogue.unsaved() == ()
    target = tmp_path / "bundle"
    assert main(["export", str(sample), str(target), "--json"]) == 0
    assert "Nobody needs a cable for this." in (target / "projects" / "sempre" / "index.html").read_text("utf-8")
    assert pulled == []
