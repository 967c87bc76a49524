"""The palette: a few letters lead to any command, entry and field."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk, write_catalogue

from si_editor.desktop.forms.linkbox import LinkBox
from si_editor.desktop.palette.box import PaletteBox
from si_editor.desktop.palette.items import Finder, Item
from si_editor.model.records import RecordKey


def press(desk: Desk, keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> PaletteBox:
    focused = QApplication.focusWidget()
    desk.qtbot.keyClick(focused if focused is not None else desk.window, keys, modifier)
    return desk.window.guidance.palette


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def titles(palette: PaletteBox) -> list[str]:
    return [str(palette.model.index(row, 0).data()) for row in range(palette.model.rowCount())]


def do_nothing() -> None:
    """Stand for what an item would do."""


@pytest.mark.feature(82)
def test_ctrl_k_in_the_list_finds_a_command_and_does_it(desk: Desk) -> None:
    desk.window.panes.records.view.setFocus()
    palette = press(desk, Qt.Key.Key_K)
    assert palette.isVisible()
    assert palette.input.hasFocus()
    desk.qtbot.keyClicks(palette.input, "next ent")
    before = desk.window.panes.entry.key
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert desk.window.panes.entry.key != before
    assert desk.window.panes.records.view.hasFocus()


@pytest.mark.feature(82)
def test_ctrl_k_stays_the_link_in_texts_and_ctrl_shift_p_works_there_too(desk: Desk) -> None:
    desk.show(SEMPRE, ("body",))
    assert isinstance(focused(), QPlainTextEdit)
    text = focused()
    palette = press(desk, Qt.Key.Key_K)
    assert not palette.isVisible()
    box = text.findChild(LinkBox)
    assert box is not None
    desk.qtbot.keyClick(box, Qt.Key.Key_Escape)
    text.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert press(desk, Qt.Key.Key_P, both).isVisible()
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Escape)
    assert isinstance(focused(), QPlainTextEdit)


def test_an_entry_is_found_without_its_accents_and_shown(desk: Desk) -> None:
    palette = press(desk, Qt.Key.Key_K)
    palette.input.setText("zükünft")
    assert titles(palette)[0] == "Zukunft"
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert desk.window.panes.entry.key == RecordKey("project", "zukunft")


@pytest.mark.feature(82)
def test_ctrl_j_goes_to_a_field(desk: Desk) -> None:
    desk.show(SEMPRE)
    palette = press(desk, Qt.Key.Key_J)
    assert "Partner countries" in titles(palette)
    assert "Save" not in titles(palette)
    desk.qtbot.keyClicks(palette.input, "offic tit")
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    form = desk.window.panes.entry.form
    assert form is not None
    assert form.focused_path == ("title",)


def test_a_command_that_cannot_be_used_says_why_and_stays_undone(desk: Desk) -> None:
    palette = press(desk, Qt.Key.Key_K)
    desk.qtbot.keyClicks(palette.input, "undo")
    item = palette.model.item(0)
    assert item is not None
    assert item.refusal == "There is nothing to undo"
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert palette.isVisible()
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_arrows_choose_and_nothing_found_is_said(desk: Desk) -> None:
    palette = press(desk, Qt.Key.Key_K)
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Down)
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_PageDown)
    assert palette.view.currentIndex().row() > 1
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Up)
    desk.qtbot.keyClicks(palette.input, "qqqqq")
    assert palette.empty.isVisible()
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_clicking_elsewhere_closes_it(desk: Desk) -> None:
    palette = press(desk, Qt.Key.Key_K)
    desk.window.panes.records.search.setFocus()
    assert not palette.isVisible()


def test_a_new_name_is_found_at_once(desk: Desk) -> None:
    press(desk, Qt.Key.Key_K)
    desk.qtbot.keyClick(desk.window.guidance.palette.input, Qt.Key.Key_Escape)
    desk.type(SEMPRE, "acronym", "lina")
    palette = press(desk, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.qtbot.keyClicks(palette.input, "semprelina")
    assert titles(palette) == ["SEMPRElina"]


def test_ten_thousand_items_are_searched_in_the_time_of_a_keystroke() -> None:
    items = [Item(f"Project {number} of the Alps", "Project", "project", do_nothing) for number in range(10_000)]
    finder = Finder(items)
    began = time.perf_counter()
    for text in ("p", "pr", "pro", "pro 77", "pro 777", "prjct 9"):
        assert finder.find(text)
    assert (time.perf_counter() - began) / 6 < 0.1


def test_opening_it_over_many_entries_is_quick(open_desk: OpenDesk, tmp_path: Path) -> None:
    many = {
        f"projects/p{number}.yaml": f"acronym: P{number}\ntitle: Number {number}\nstatus: draft\n"
        for number in range(600)
    }
    desk = open_desk(at=write_catalogue(tmp_path / "many", many))
    press(desk, Qt.Key.Key_K)
    began = time.perf_counter()
    desk.qtbot.keyClicks(desk.window.guidance.palette.input, "P599")
    assert time.perf_counter() - began < 1
    assert titles(desk.window.guidance.palette)[0] == "P599"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_palette_takes_the_keys_from_an_open_list_of_matches(desk: Desk) -> None:
    desk.show(SEMPRE, ("programme",))
    line = focused()
    assert line is not None
    desk.qtbot.keyClicks(line, "a")
    desk.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    palette = press(desk, Qt.Key.Key_J)
    assert palette.isVisible()
    assert QApplication.activePopupWidget() is None
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Escape)


@pytest.mark.feature(82)
@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.parametrize("command", ["search", "find", "go-list", "go-kinds", "preferences", "shortcuts", "set-value"])
def test_every_key_that_moves_the_cursor_takes_it_from_an_open_list_of_matches(desk: Desk, command: str) -> None:
    desk.show(SEMPRE, ("programme",))
    line = QApplication.focusWidget()
    assert line is not None
    desk.qtbot.keyClicks(line, "alp")
    desk.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    desk.act(command)
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not line)
    assert QApplication.activePopupWidget() is None
    for dialog in desk.window.findChildren(QDialog):
        dialog.close()
