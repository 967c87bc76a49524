"""The step “See the page change” counts what was seen: the page of the edited entry, changed under one's eyes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from si_editor.desktop.window import Window
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey

pytestmark = pytest.mark.web

SEMPRE = RecordKey("project", "sempre")
OTHER = RecordKey("project", "mamba")


def is_done(window: Window) -> bool:
    return window.guidance.first.steps.is_done("page")


def show(qtbot: QtBot, window: Window, key: RecordKey) -> None:
    assert window.panes.preview is not None
    with qtbot.waitSignal(window.panes.preview.shown, timeout=20_000):
        window.panes.show_record(key)


def write(qtbot: QtBot, window: Window, path: FieldPath, text: str) -> None:
    """Type into a field of the open entry and wait for the page."""
    window.panes.entry.focus_field(path)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.panes.preview is not None
    with qtbot.waitSignal(window.panes.preview.shown, timeout=20_000):
        QTest.keyClicks(focused, text)
    qtbot.waitUntil(lambda: window.session.tasks.is_idle, timeout=20_000)


def test_the_page_has_to_change_under_ones_eyes(
    qtbot: QtBot, open_window: Callable[[Path], Window], sample: Path
) -> None:
    window = open_window(sample)
    preview = window.panes.preview
    assert preview is not None
    show(qtbot, window, SEMPRE)
    write(qtbot, window, ("notes",), "For colleagues only.")
    assert not is_done(window), "what the page does not show changes no page"
    show(qtbot, window, OTHER)
    assert not is_done(window), "another page is not a page that changed"
    window.panes.toggle_preview()
    window.panes.entry.focus_field(("teaser",))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Unseen. ")
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        window.panes.toggle_preview()
    assert not is_done(window), "what changed behind a closed preview was not seen"
    write(qtbot, window, ("teaser",), "Seen. ")
    qtbot.waitUntil(lambda: is_done(window), timeout=20_000)
