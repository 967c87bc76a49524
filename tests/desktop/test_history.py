"""The history panel: every step in words, a way back to any of them, and what is not saved yet."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from tests.desktop.conftest import ASIS, SEMPRE, Desk

from si_editor.desktop.comparing import Piece, compare_words
from si_editor.desktop.history.panel import HistoryPanel
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change

NEW = RecordKey("project", "new")


def change(desk: Desk, key: RecordKey, field: str, after: object, text: str = "Change it") -> None:
    desk.session.apply([Change(key, (field,), desk.value(key, field), after)], text)


def shown(desk: Desk) -> HistoryPanel:
    """Show the history as it is now."""
    if desk.window.panes.history.isHidden():
        desk.act("history")
    desk.window.panes.history.refresh()
    return desk.window.panes.history


def steps(panel: HistoryPanel) -> list[tuple[str, str]]:
    model = panel.steps
    return [(str(model.index(row, 1).data()), str(model.index(row, 2).data())) for row in range(model.rowCount())]


@pytest.mark.feature(58)
def test_every_step_is_named_and_the_place_is_marked(desk: Desk) -> None:
    desk.type(SEMPRE, "teaser", " Now.")
    change(desk, ASIS, "notes", "Asked.", "Change notes of ASIS")
    desk.act("undo")
    panel = shown(desk)
    assert steps(panel) == [
        ("The catalogue as it was opened", ""),
        ("Change teaser of SEMPRE", "◀ you are here"),
        ("Change notes of ASIS", "undone"),
    ]


@pytest.mark.feature(58)
def test_a_step_shows_what_it_changed_in_form_labels(desk: Desk) -> None:
    desk.type(SEMPRE, "teaser", " Now.")
    panel = shown(desk)
    text = panel.step_details.toPlainText()
    assert "Teaser" in text
    assert "before: People plan their own services." in text
    assert "after: People plan their own services. Now." in text
    assert "underline" in panel.step_details.toHtml()


@pytest.mark.feature(55)
def test_one_can_go_back_to_any_step_and_forward_again(desk: Desk) -> None:
    for number in range(3):
        change(desk, ASIS, "notes", f"Note {number}", f"Change {number}")
    panel = shown(desk)
    panel.step_view.selectRow(1)
    assert panel.go_there.text() == "Undo to here"
    panel.go_there.click()
    assert desk.value(ASIS, "notes") == "Note 0"
    panel.step_view.selectRow(3)
    assert panel.go_there.text() == "Redo to here"
    panel.go_there.click()
    assert desk.value(ASIS, "notes") == "Note 2"
    panel.step_view.selectRow(0)
    panel.go_there.click()
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.feature(55)
def test_a_save_is_marked_and_can_be_undone_past(desk: Desk) -> None:
    change(desk, ASIS, "notes", "Asked.")
    desk.act("save")
    change(desk, ASIS, "notes", "Asked again.")
    panel = shown(desk)
    assert steps(panel)[1][1].startswith("saved ")
    panel.step_view.selectRow(0)
    panel.go_there.click()
    assert desk.value(ASIS, "notes") == "Ask in Malmö."
    assert desk.session.catalogue.unsaved() == (ASIS,)


@pytest.mark.feature(49)
def test_many_changes_at_once_are_one_step(desk: Desk) -> None:
    desk.session.apply([Change(key, ("sort_key",), MISSING, "x") for key in (SEMPRE, ASIS)], "Set sort as of 2 entries")
    panel = shown(desk)
    assert len(steps(panel)) == 2
    assert "SEMPRE › Sort as" in panel.step_details.toPlainText()
    assert "ASIS › Sort as" in panel.step_details.toPlainText()


def test_only_the_steps_of_the_entry_can_be_listed(desk: Desk) -> None:
    change(desk, ASIS, "notes", "Asked.", "One")
    change(desk, SEMPRE, "teaser", "New.", "Two")
    desk.show(ASIS)
    panel = shown(desk)
    panel.entry_only.click()
    panel.refresh()
    assert [name for name, _ in steps(panel)] == ["The catalogue as it was opened", "One"]


def test_enter_leads_to_the_field(desk: Desk) -> None:
    change(desk, ASIS, "notes", "Asked.")
    desk.show(SEMPRE)
    panel = shown(desk)
    panel.step_view.setFocus()
    desk.qtbot.keyClick(panel.step_view, Qt.Key.Key_Return)
    assert desk.window.panes.entry.key == ASIS


def test_the_history_follows_edits_while_it_is_shown(desk: Desk) -> None:
    panel = shown(desk)
    change(desk, ASIS, "notes", "Asked.", "One")
    desk.qtbot.waitUntil(lambda: len(steps(panel)) == 2)


@pytest.mark.feature(58)
def test_what_is_unsaved_is_shown_beside_the_file_and_can_be_put_back(desk: Desk) -> None:
    change(desk, SEMPRE, "countries", ["DE", "SE", "NO"])
    change(desk, SEMPRE, "teaser", "New.")
    change(desk, ASIS, "notes", "Asked.")
    desk.act("unsaved")
    panel = shown(desk)
    model = panel.unsaved
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert cells == [
        ["ASIS", "Internal notes", "“Ask in Malmö.”", "“Asked.”"],
        ["SEMPRE", "Teaser", "“People plan their own services.”", "“New.”"],
        ["SEMPRE", "Partner countries", "“Germany, Sweden”", "“Germany, Sweden, Norway”"],
    ]
    panel.unsaved_view.selectRow(2)
    panel.put_back.click()
    assert desk.value(SEMPRE, "countries") == ["DE", "SE"]
    assert desk.session.undo_stack.undoText() == "Put back partner countries of SEMPRE"
    panel.unsaved_view.selectAll()
    assert panel.put_back.text() == "Put these 2 back"
    panel.put_back.click()
    assert desk.session.catalogue.unsaved() == ()
    desk.act("undo")
    assert desk.session.catalogue.unsaved() == (ASIS, SEMPRE)


def test_a_new_and_a_deleted_entry_are_unsaved_as_a_whole(desk: Desk) -> None:
    data = desk.session.catalogue.draft(ASIS).data
    desk.session.apply([Change(NEW, (), MISSING, {"acronym": "New"}), Change(ASIS, (), data, MISSING)], "Both")
    desk.act("unsaved")
    panel = shown(desk)
    model = panel.unsaved
    cells = [[model.index(row, column).data() for column in (0, 2, 3)] for row in range(model.rowCount())]
    assert cells == [["ASIS", "the whole entry", "no such entry"], ["New", "no such entry", "the whole entry"]]
    panel.unsaved_view.selectRow(0)
    panel.put_back.click()
    assert desk.value(ASIS, "acronym") == "ASIS"


def test_the_models_keep_to_the_rules_of_item_models(desk: Desk, qtmodeltester: ModelTester) -> None:
    change(desk, ASIS, "notes", "Asked.")
    panel = shown(desk)
    qtmodeltester.check(panel.steps)
    qtmodeltester.check(panel.unsaved)


def test_words_that_differ_are_found() -> None:
    before, after = compare_words("The old bus comes.", "The new bus comes.")
    assert before == (Piece("The ", False), Piece("old", True), Piece(" bus comes.", False))
    assert after == (Piece("The ", False), Piece("new", True), Piece(" bus comes.", False))
    assert compare_words("", "New") == ((), (Piece("New", True),))


def test_long_texts_are_cut_to_the_difference() -> None:
    long = "word " * 2_000
    before, after = compare_words(f"{long}old {long}", f"{long}new {long}")
    assert [piece.text for piece in before if piece.is_changed] == ["old"]
    assert sum(len(piece.text) for piece in after) < 300


def test_two_wholly_different_long_texts_are_compared_in_time() -> None:
    before, _ = compare_words("a b " * 20_000, "c d " * 20_000)
    assert any(piece.is_changed for piece in before)
