"""The first steps: they tick themselves off when they are done, show their place, and wait for nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desktop.conftest import ASIS, SEMPRE, Desk

from si_editor.desktop.checklist import Checklist
from si_editor.desktop.firststeps import Step
from si_editor.desktop.preferences import Preferences
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change


def next_step(desk: Desk) -> str | None:
    return desk.window.guidance.first.steps.next


def is_listed(desk: Desk) -> bool:
    return desk.window.guidance.first.list is not None


@pytest.fixture
def checklist(desk: Desk) -> Checklist:
    desk.show(ASIS)
    desk.window.guidance.first.bring_back()
    found = desk.window.guidance.first.list
    assert found is not None
    return found


def test_nothing_is_done_before_somebody_did_it(checklist: Checklist, preferences: Preferences, desk: Desk) -> None:
    steps = desk.window.guidance.first.steps
    desk.window.guidance.first.steps.begin_again()
    checklist.refresh()
    assert not any(steps.is_done(step) for step in steps.steps)
    assert "0 of 5" in checklist.title.text()


def test_each_step_ticks_itself_off(checklist: Checklist, desk: Desk, preferences: Preferences) -> None:
    first = desk.window.guidance.first
    first.steps.begin_again()
    desk.show(SEMPRE)
    assert next_step(desk) == "teaser"
    desk.type(SEMPRE, "teaser", " And more.")
    assert next_step(desk) == "problem"
    before = desk.value(SEMPRE, "countries")
    desk.session.apply([Change(SEMPRE, ("countries",), before, ["DE", "Nowhere"])], "Break")
    desk.wait_for_check()
    desk.session.apply([Change(SEMPRE, ("countries",), ["DE", "Nowhere"], before)], "Mend")
    desk.wait_for_check()
    assert next_step(desk) == "undo"
    desk.act("undo")
    assert next_step(desk) == "export"
    desk.window.views.exported.emit(object())
    assert next_step(desk) is None
    assert "Well begun" in checklist.title.text()
    assert checklist.buttons["undo"].text().startswith("✓")
    assert preferences.is_done("export")


NEW = RecordKey("project", "new")


def is_done(desk: Desk, step: Step) -> bool:
    return desk.window.guidance.first.steps.is_done(step)


def test_taking_a_new_entry_back_mends_nothing(checklist: Checklist, desk: Desk) -> None:
    desk.type(SEMPRE, "teaser", " And more.")
    desk.wait_for_check()
    number = len(desk.session.problems())
    desk.session.apply([Change(NEW, (), MISSING, {"acronym": "New", "status": "ready"})], "New project")
    desk.show(NEW)
    desk.wait_for_check()
    assert len(desk.session.problems()) > number
    desk.act("undo")
    desk.wait_for_check()
    assert len(desk.session.problems()) == number
    assert is_done(desk, "undo")
    assert not is_done(desk, "problem")


def test_undoing_a_mistake_or_removing_an_entry_mends_nothing(checklist: Checklist, desk: Desk) -> None:
    desk.type(SEMPRE, "teaser", " And more.")
    desk.session.apply([Change(SEMPRE, ("countries",), ["DE", "SE"], ["DE", "Nowhere"])], "Break")
    desk.wait_for_check()
    desk.act("undo")
    desk.wait_for_check()
    desk.session.apply([Change(ASIS, (), desk.session.catalogue.draft(ASIS).data, MISSING)], "Delete")
    desk.wait_for_check()
    assert not is_done(desk, "problem")


def test_an_edit_that_mends_nothing_of_its_entry_is_no_mend(checklist: Checklist, desk: Desk) -> None:
    broken = Change(SEMPRE, ("countries",), ["DE", "SE"], ["DE", "Nowhere"])
    desk.session.apply([broken], "Break")
    desk.wait_for_check()
    desk.type(SEMPRE, "teaser", " And more.")
    desk.wait_for_check()
    assert not is_done(desk, "problem")


def test_the_teaser_counts_where_somebody_changes_it(checklist: Checklist, desk: Desk) -> None:
    teasers = [Change(key, ("teaser",), desk.value(key, "teaser"), "Same for all.") for key in (SEMPRE, ASIS)]
    desk.session.apply(teasers, "Set teaser")
    desk.act("undo")
    desk.act("redo")
    assert not is_done(desk, "teaser")
    desk.type(ASIS, "teaser", " Mine.")
    assert is_done(desk, "teaser")


def test_a_project_counts_as_opened_only_where_somebody_chose_it(checklist: Checklist, desk: Desk) -> None:
    desk.window.guidance.first.steps.begin_again()
    desk.session.apply([Change(NEW, (), MISSING, {"acronym": "New"})], "New project")
    desk.show(NEW)
    assert not is_done(desk, "open")
    desk.act("undo")
    assert desk.window.panes.entry.key != NEW
    assert not is_done(desk, "open")
    desk.show(ASIS if desk.window.panes.entry.key == SEMPRE else SEMPRE)
    assert is_done(desk, "open")


def test_each_step_shows_its_place(checklist: Checklist, desk: Desk) -> None:
    first = desk.window.guidance.first
    for step, button in checklist.buttons.items():
        desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert first.pointer.isVisible(), step
        assert first.pointer.words.text()
        assert first.pointer.rect().contains(first.pointer.frame)
    first.show_place("teaser")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.window.panes.entry.isAncestorOf(focused)


def test_it_can_be_closed_and_brought_back(checklist: Checklist, desk: Desk, preferences: Preferences) -> None:
    desk.qtbot.mouseClick(checklist.close_button, Qt.MouseButton.LeftButton)
    assert not is_listed(desk)
    assert preferences.is_checklist_closed
    desk.window.guidance.first.begin()
    assert not is_listed(desk)
    desk.act("first-steps")
    assert is_listed(desk)
    assert not preferences.is_checklist_closed


def test_it_is_there_again_in_the_next_window_while_something_is_left(desk: Desk, preferences: Preferences) -> None:
    first = desk.window.guidance.first
    shown = []
    first.go_on()
    shown.append(first.list is not None)
    preferences.set_done("open")
    first.go_on()
    shown.append(first.list is not None)
    assert shown == [False, True]
