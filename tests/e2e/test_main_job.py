"""The main job in the real window, with real keys: edit, see it, undo, redo, save; only those lines change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from si_editor.desktop.window import Window
from si_editor.model.fieldpath import value_at
from si_editor.model.records import RecordKey
from si_editor.store.yamlread import parse

pytestmark = pytest.mark.web

SEMPRE = RecordKey("project", "sempre")
TEASER = ("teaser",)
NEW_TEASER = "People who use services help to design them."


def files_of(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.yaml")}


def show(qtbot: QtBot, window: Window, key: RecordKey) -> None:
    assert window.panes.preview is not None
    with qtbot.waitSignal(window.panes.preview.shown, timeout=20_000):
        window.panes.show_record(key)


def text_of_preview(qtbot: QtBot, window: Window) -> str:
    assert window.panes.preview is not None
    found: list[object] = []
    window.panes.preview.view().web_page().runJavaScript("document.body.innerText", 0, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return str(found[0])


def focus_teaser(qtbot: QtBot, window: Window) -> None:
    window.panes.show_record(SEMPRE, TEASER)
    form = window.panes.entry.form
    assert form is not None
    qtbot.waitUntil(lambda: form.focused_path == TEASER and QApplication.focusWidget() is not None)


def focused_widget() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def type_into_focus(text: str) -> None:
    focused = focused_widget()
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused, text)


def press(window: Window, key: Qt.Key, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def teaser(window: Window) -> object:
    return value_at(window.session.catalogue.draft(SEMPRE).data, TEASER)


@pytest.mark.feature(1)
@pytest.mark.feature(61)
def test_edit_preview_undo_redo_save(qtbot: QtBot, open_window: Callable[[Path], Window], sample: Path) -> None:
    before = files_of(sample)
    window = open_window(sample)
    show(qtbot, window, SEMPRE)
    old = teaser(window)
    assert not window.isWindowModified()

    focus_teaser(qtbot, window)
    type_into_focus(NEW_TEASER)
    qtbot.waitUntil(lambda: teaser(window) == NEW_TEASER)
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: NEW_TEASER in text_of_preview(qtbot, window), timeout=10_000)
    assert files_of(sample) == before, "nothing is written before somebody saves"

    press(window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: teaser(window) == old)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    qtbot.waitUntil(lambda: NEW_TEASER not in text_of_preview(qtbot, window), timeout=10_000)

    press(window, Qt.Key.Key_Z, shift=True)
    qtbot.waitUntil(lambda: teaser(window) == NEW_TEASER)
    qtbot.waitUntil(lambda: NEW_TEASER in text_of_preview(qtbot, window), timeout=10_000)

    with qtbot.waitSignal(window.session.saved):
        press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    after = files_of(sample)
    assert [name for name in after if after[name] != before[name]] == ["projects/sempre.yaml"]
    assert_only_the_teaser_differs(before["projects/sempre.yaml"], after["projects/sempre.yaml"])
    assert teaser_in(after["projects/sempre.yaml"]) == NEW_TEASER

    press(window, Qt.Key.Key_Z)
    with qtbot.waitSignal(window.session.saved):
        press(window, Qt.Key.Key_S)
    again = files_of(sample)
    assert teaser_in(again["projects/sempre.yaml"]) == old
    assert [name for name in again if again[name] != before[name]] in ([], ["projects/sempre.yaml"])


def test_typing_and_deleting_again_leaves_nothing_unsaved(
    qtbot: QtBot, open_window: Callable[[Path], Window], sample: Path
) -> None:
    window = open_window(sample)
    focus_teaser(qtbot, window)
    QTest.keyClick(focused_widget(), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused_widget(), "x")
    qtbot.waitUntil(window.isWindowModified)
    QTest.keyClick(focused_widget(), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not window.isWindowModified())


def teaser_in(text: bytes) -> object:
    return parse(text.decode()).get("teaser")


def assert_only_the_teaser_differs(before: bytes, after: bytes) -> None:
    """Hold the lines before and after the teaser against each other, byte by byte."""
    head, _, tail = around_teaser(before)
    new_head, teaser_lines, new_tail = around_teaser(after)
    assert new_head == head
    assert new_tail == tail
    assert teaser_lines


def around_teaser(text: bytes) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Take a file apart: the lines before the teaser, its key with the indented lines below, and the rest."""
    lines = text.splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.startswith(b"teaser:"))
    last = next(number for number, line in enumerate(lines) if number > first and not line.startswith(b" "))
    return lines[:first], lines[first:last], lines[last:]
