"""What is typed becomes steps of the session: merged, named, undone without echo, and empty again when emptied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.inputs import TextInput
from si_editor.desktop.forms.raw import RawEditor
from si_editor.model.fieldpath import MISSING
from si_editor.store.changes import Change

PROJECT = {"acronym": "SEMPRE", "status": "draft", "teaser": "One sentence."}


def line(desk: Desk, name: str) -> QLineEdit:
    widget = desk.row(name).editor.focus_target()
    assert isinstance(widget, QLineEdit)
    widget.end(False)
    return widget


def text(desk: Desk, name: str) -> TextInput:
    widget = desk.row(name).editor.focus_target()
    assert isinstance(widget, TextInput)
    widget.moveCursor(QTextCursor.MoveOperation.End)
    return widget


def test_typing_reaches_the_data_at_once_and_merges_into_one_named_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    QTest.keyClicks(line(desk, "acronym"), " plus")
    assert desk.value("acronym") == "SEMPRE plus"
    assert desk.steps() == 1
    assert desk.undo_text() == "Change acronym of SEMPRE"


def test_typing_in_another_field_or_coming_back_begins_a_new_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    for name in ("teaser", "need", "teaser"):
        desk.form.focus_field((name,))
        QTest.keyClicks(text(desk, name), "ab")
    assert desk.steps() == 3


def test_coming_back_to_a_field_without_typing_elsewhere_begins_a_new_step(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    desk.form.activateWindow()
    for name in ("teaser", "need", "teaser"):
        desk.form.focus_field((name,))
        if name == "teaser":
            QTest.keyClicks(text(desk, name), "ab")
    assert desk.steps() == 2


def test_typing_and_deleting_again_leaves_no_trace(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "sort_key": "", "aliases": []})
    before = dict(desk.data())
    for name in ("sort_key", "need"):
        widget = desk.row(name).editor.focus_target()
        QTest.keyClicks(widget, "a")
        assert desk.value(name) == "a"
        QTest.keyClick(widget, Qt.Key.Key_Backspace)
    assert desk.data() == before


def test_clearing_a_field_takes_its_key_away(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    widget = text(desk, "teaser")
    widget.selectAll()
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert desk.value("teaser") is MISSING
    assert "teaser" not in desk.data()


def test_a_group_comes_with_its_first_value_and_goes_with_its_last(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    row = desk.row("contact")
    QTest.mouseClick(row.editor.focus_target(), Qt.MouseButton.LeftButton)
    assert desk.value("contact") is MISSING
    desk.form.focus_field(("contact", "phone"))
    phone = desk.form.focusWidget()
    QTest.keyClicks(phone, "12")
    assert desk.value("contact") == {"phone": "12"}
    QTest.keyClick(phone, Qt.Key.Key_Backspace)
    QTest.keyClick(phone, Qt.Key.Key_Backspace)
    assert "contact" not in desk.data()
    QTest.keyClicks(phone, "1")
    desk.session.undo_stack.undo()
    assert "contact" not in desk.data()


def test_undo_and_redo_show_in_the_field_without_echo(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    widget = text(desk, "teaser")
    widget.setFocus()
    QTest.keyClicks(widget, " More.")
    desk.session.undo_stack.undo()
    assert widget.text() == "One sentence."
    assert desk.session.undo_stack.canRedo()
    desk.session.undo_stack.redo()
    assert widget.text() == "One sentence. More."
    assert desk.steps() == 1


def test_a_change_from_elsewhere_keeps_the_cursor_behind_it(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    widget = text(desk, "teaser")
    widget.setFocus()
    desk.change(("teaser",), "One long sentence.")
    assert widget.text() == "One long sentence."
    assert widget.textCursor().position() == len("One long")
    assert desk.steps() == 1


@pytest.mark.parametrize("name", ["acronym", "teaser", "body"])
@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"])
def test_undo_keys_go_to_the_window(make_desk: MakeDesk, qtbot: QtBot, name: str, keys: str) -> None:
    desk = make_desk("project", PROJECT)
    shortcut = QShortcut(QKeySequence(keys), desk.form)
    desk.form.activateWindow()
    widget = desk.row(name).editor.focus_target()
    widget.setFocus()
    QTest.keyClicks(widget, "x")
    after = desk.value(name)
    with qtbot.waitSignal(shortcut.activated, timeout=1000):
        QTest.keySequence(widget, keys)
    assert desk.value(name) == after


def test_an_input_without_a_window_around_does_not_undo_by_itself(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    QTest.keyClicks(line(desk, "acronym"), "x")
    QTest.keySequence(line(desk, "acronym"), "Ctrl+Z")
    assert line(desk, "acronym").text() == "SEMPREx"


def test_no_break_spaces_and_lines_survive_an_edit(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "12\u00a0000 people\n\nSecond"})
    widget = text(desk, "body")
    QTest.keyClicks(widget, "!")
    assert desk.value("body") == "12\u00a0000 people\n\nSecond!"


def test_blanks_at_the_ends_go_when_the_field_is_left_but_not_before(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "notes": " as it was "})
    desk.form.activateWindow()
    widget = line(desk, "acronym")
    widget.setFocus()
    QTest.keyClicks(widget, "Y ")
    assert desk.value("acronym") == "XY "
    desk.form.focus_field(("teaser",))
    assert desk.value("acronym") == "XY"
    assert desk.steps() == 1
    desk.form.focus_field(("notes",))
    desk.form.focus_field(("teaser",))
    assert desk.value("notes") == " as it was "


def test_a_counter_follows_the_typing_and_says_how_much_is_too_much(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "teaser": "a" * 159})
    labels = desk.row("teaser").editor.findChildren(QLabel)
    assert [label.text() for label in labels] == ["159 of 160 characters"]
    QTest.keyClicks(text(desk, "teaser"), "bcd")
    assert [label.text() for label in labels] == ["▲ 162 of 160 characters, 2 too many"]


def test_enter_in_a_one_paragraph_field_makes_no_second_one(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    QTest.keyClicks(text(desk, "need"), "a")
    QTest.keyClick(text(desk, "need"), Qt.Key.Key_Return)
    QTest.keyClicks(text(desk, "need"), "b")
    assert desk.value("need") == "ab"


def test_a_text_grows_with_its_content(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    widget = text(desk, "body")
    before = widget.height()
    for _ in range(12):
        QTest.keyClick(widget, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: widget.height() > before)


def test_control_characters_from_a_paste_never_reach_the_data(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    line(desk, "acronym").insert("\x07\x00")
    QTest.keyClicks(line(desk, "acronym"), "x")
    assert desk.value("acronym") == "SEMPREx"


def test_an_edit_of_a_record_that_is_gone_is_dropped(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    acronym = line(desk, "acronym")
    desk.session.apply([Change(desk.form.key, (), dict(desk.data()), MISSING)], "Delete")
    QTest.keyClicks(acronym, "x")
    assert desk.form.key not in desk.session.catalogue.keys()


def test_an_edit_that_no_longer_fits_shows_what_the_record_is_now(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [{"name": "A"}]})
    desk.form.focus_field(("partners", 0, "name"))
    name = desk.form.focusWidget()
    desk.session.catalogue.apply([Change(desk.form.key, ("partners",), [{"name": "A"}], "none")])
    QTest.keyClicks(name, "B")
    assert desk.value("partners") == "none"
    assert isinstance(desk.row("partners").editor, RawEditor)


def test_an_example_that_breaks_into_lines_is_shown_wholly(qtbot: QtBot) -> None:
    wide, narrow = TextInput(1, has_lines=False), TextInput(1, has_lines=False)
    for widget, width in ((wide, 900), (narrow, 220)):
        qtbot.addWidget(widget)
        widget.setPlaceholderText("For example: Promotion of Social Entrepreneurship in Rural Regions")
        widget.resize(width, widget.height())
        widget.show()
    lines = narrow.fontMetrics().lineSpacing()
    assert narrow.viewport().height() >= wide.viewport().height() + lines
    narrow.setPlainText("Short")
    assert narrow.viewport().height() == wide.viewport().height()


def test_arrow_keys_take_the_form_along_through_a_tall_text(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "\n\n".join(f"Paragraph {n}." for n in range(40))})
    desk.form.resize(700, 260)
    desk.form.activateWindow()
    desk.form.focus_field(("body",))
    story = text(desk, "body")
    qtbot.waitUntil(lambda: story.hasFocus() and story.height() > desk.form.height())

    def is_cursor_in_sight() -> bool:
        return desk.form.rect().contains(story.viewport().mapTo(desk.form, story.cursorRect().center()))

    story.moveCursor(QTextCursor.MoveOperation.Start)
    assert is_cursor_in_sight()
    for _ in range(60):
        QTest.keyClick(story, Qt.Key.Key_Down)
        assert is_cursor_in_sight()
    QTest.keyClick(story, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert is_cursor_in_sight()
