"""Edits of many entries in the real window: previewed, one step of undo each, and back again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.desktop.conftest import ASIS, SEMPRE, VOICE, Desk, OpenDesk, write_catalogue

from si_editor.desktop.bulk.delete import DeleteDialog
from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.rename import RenameDialog
from si_editor.desktop.bulk.replace import ReplaceDialog
from si_editor.desktop.bulk.setvalue import SetValueDialog
from si_editor.desktop.bulk.terms import DeleteTermDialog, MergeTermDialog, RenameTermDialog, TermsDialog
from si_editor.desktop.bulk.trash import TrashDialog
from si_editor.desktop.bulk.versions import VersionsDialog
from si_editor.desktop.folders import UserFolders
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change
from si_editor.store.kept import kept_name

THEMES = RecordKey("vocabulary", "themes")
ZUKUNFT = RecordKey("project", "zukunft")
MAP = RecordKey("media", "map.png")

Shown = TypeVar("Shown", bound=QDialog)


def dialog(desk: Desk, kind: type[Shown]) -> Shown:
    """Give the dialog that is open, when its first plan is there."""
    found = [one for one in desk.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
    return found[0]


def settle(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)


def rows(shown: PlanDialog) -> list[tuple[str, ...]]:
    """Give the preview as its user reads it."""
    model = shown.preview.preview
    found = []
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        found.append(tuple(str(model.index(row, column).data()) for column in range(model.columnCount())))
        for inner in range(model.rowCount(top)):
            cells = (model.index(inner, column, top) for column in range(model.columnCount()))
            found.append(tuple(str(cell.data()) for cell in cells))
    return found


def press_do(desk: Desk, shown: PlanDialog) -> None:
    assert shown.do.isEnabled()
    desk.qtbot.mouseClick(shown.do, Qt.MouseButton.LeftButton)


def select_all(desk: Desk, key: RecordKey) -> None:
    desk.show(key)
    desk.window.panes.records.view.setFocus()
    desk.window.panes.records.view.selectAll()


# One value for many


@pytest.mark.feature(47)
@pytest.mark.feature(49)
def test_a_value_is_set_for_all_selected_in_one_step(desk: Desk) -> None:
    select_all(desk, SEMPRE)
    desk.act("set-value")
    shown = dialog(desk, SetValueDialog)
    assert shown.heading.text() == "Change 3 projects"
    shown.choose("status", "set")
    settle(desk)
    assert rows(shown) == [("SEMPRE · Status", "● Ready", "○ Draft")], "what the editor shows is what is set"
    assert shown.editor is not None
    box = shown.editor.focus_target()
    desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    settle(desk)
    shown.editor.set_value("ready")
    shown.editor.edited.emit(None)
    settle(desk)
    assert shown.summary.text().startswith("2 entries will change. 1 ha")
    assert rows(shown) == [("ASIS · Status", "○ Draft", "● Ready"), ("Zukunft · Status", "○ Draft", "● Ready")]
    assert shown.do.text() == "Change 2 projects"
    before = desk.session.undo_stack.count()
    press_do(desk, shown)
    assert [desk.value(key, "status") for key in (ASIS, SEMPRE, ZUKUNFT)] == ["ready"] * 3
    assert desk.session.undo_stack.count() == before + 1
    assert desk.session.undo_stack.undoText() == "Set status of 2 projects"
    desk.act("save")
    desk.act("undo")
    assert [desk.value(key, "status") for key in (ASIS, SEMPRE, ZUKUNFT)] == ["draft", "ready", "draft"]
    desk.act("save")
    assert "status: draft" in desk.text("projects/asis.yaml")


def test_values_are_added_removed_and_cleared(desk: Desk) -> None:
    select_all(desk, SEMPRE)
    for action, value, result in (
        ("add", ["AT"], [["FR", "AT"], ["DE", "SE", "AT"], ["AT"]]),
        ("remove", ["AT"], [["FR"], ["DE", "SE"], MISSING]),
        ("clear", None, [MISSING, MISSING, MISSING]),
    ):
        desk.act("set-value")
        shown = dialog(desk, SetValueDialog)
        shown.choose("countries", action)  # type: ignore[arg-type]  # the three are actions
        if shown.editor is not None:
            shown.editor.set_value(value)
            shown.editor.edited.emit(None)
        settle(desk)
        press_do(desk, shown)
        assert [desk.value(key, "countries") for key in (ASIS, SEMPRE, ZUKUNFT)] == result


def test_without_a_value_nothing_can_be_done(desk: Desk) -> None:
    select_all(desk, SEMPRE)
    desk.act("set-value")
    shown = dialog(desk, SetValueDialog)
    shown.choose("teaser", "set")
    settle(desk)
    assert not shown.do.isEnabled()
    desk.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.feature(47)
def test_a_status_and_a_deletion_take_all_selected(open_desk: OpenDesk) -> None:
    desk = open_desk(("delete",))
    select_all(desk, SEMPRE)
    desk.act("archived")
    assert desk.session.undo_stack.undoText() == "Set 3 projects to archived"
    desk.act("undo")
    assert desk.value(SEMPRE, "status") == "ready"
    desk.session.apply([Change(VOICE, ("project",), "asis", MISSING)], "x")
    select_all(desk, SEMPRE)
    desk.act("delete")
    assert desk.session.catalogue.keys("project") == ()
    assert "Delete 3 projects?" in desk.ask.asked[0]
    assert desk.session.undo_stack.undoText() == "Delete 3 projects"
    desk.act("undo")
    assert len(desk.session.catalogue.keys("project")) == 3


# Find and replace


@pytest.mark.feature(48)
def test_words_are_replaced_where_they_are_ticked(desk: Desk) -> None:
    desk.show(ASIS)
    desk.act("replace")
    shown = dialog(desk, ReplaceDialog)
    desk.qtbot.keyClicks(shown.find_text, "malmo")
    desk.qtbot.waitUntil(lambda: len(shown.hits) == 1)
    assert rows(shown) == [("ASIS · Internal notes", "Ask in Malmö.", "Ask in .")]
    desk.qtbot.keyClicks(shown.new_text, "Lund")
    assert rows(shown) == [("ASIS · Internal notes", "Ask in Malmö.", "Ask in Lund.")]
    top = shown.preview.preview.index(0, 0)
    shown.preview.preview.setData(top, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not shown.do.isEnabled()
    shown.preview.preview.setData(top, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    press_do(desk, shown)
    assert desk.value(ASIS, "notes") == "Ask in Lund."
    assert desk.session.undo_stack.undoText() == "Replace “malmo” with “Lund” in 1 project"
    desk.act("undo")
    assert desk.session.catalogue.unsaved() == ()


def test_hits_are_grouped_by_entry_and_the_whole_catalogue_can_be_searched(desk: Desk) -> None:
    desk.show(SEMPRE)
    desk.act("replace")
    shown = dialog(desk, ReplaceDialog)
    shown.scope.setCurrentIndex(shown.scope.count() - 1)
    desk.qtbot.keyClicks(shown.find_text, "o")
    desk.qtbot.waitUntil(lambda: len(shown.hits) > 8)
    titles = [row[0] for row in rows(shown)]
    assert any(title.startswith("SEMPRE (") for title in titles)
    assert any(title.startswith("Welcome") for title in titles)
    desk.qtbot.keyClick(shown, Qt.Key.Key_Escape)


# Renaming


@pytest.mark.feature(34)
def test_an_entry_is_renamed_with_all_who_name_it(desk: Desk) -> None:
    before = desk.text("projects/asis.yaml")
    desk.show(ASIS)
    desk.act("rename")
    shown = dialog(desk, RenameDialog)
    assert not shown.do.isEnabled()
    assert shown.summary.text() == "Changed with it: 1 spotlight."
    shown.entry_id.selectAll()
    desk.qtbot.keyClicks(shown.entry_id, "sempre")
    assert "already" in shown.problem.text()
    assert not shown.do.isEnabled()
    shown.entry_id.selectAll()
    desk.qtbot.keyClicks(shown.entry_id, "alps")
    settle(desk)
    assert rows(shown) == [("ASIS · Id", "asis", "alps"), ("A voice · Project", "ASIS", "alps")]
    press_do(desk, shown)
    new = RecordKey("project", "alps")
    assert desk.window.panes.entry.key == new
    assert desk.value(VOICE, "project") == "alps"
    desk.act("save")
    assert desk.text("projects/alps.yaml") == before
    desk.act("undo")
    desk.act("save")
    assert desk.text("projects/asis.yaml") == before
    assert not (desk.root / "projects/alps.yaml").exists()


def test_a_vocabulary_that_fields_look_for_keeps_its_id(desk: Desk) -> None:
    desk.show(THEMES)
    desk.act("rename")
    assert "keeps its id" in desk.ask.told[0]


# Deleting, and the trash


@pytest.mark.feature(33)
def test_deleting_names_who_refers_and_offers_what_to_do(desk: Desk) -> None:
    desk.show(ASIS)
    desk.act("delete")
    shown = dialog(desk, DeleteDialog)
    assert shown.cancel.isDefault()
    assert shown.summary.text() == "Named by 1 spotlight:"
    assert rows(shown) == [("A voice · Project", "ASIS", "empty")]
    shown.leave.setChecked(True)
    settle(desk)
    assert rows(shown) == [("A voice · Project", "", "stays, and shows an error")]
    shown.point.setChecked(True)
    assert not shown.do.isEnabled()
    shown.other.set_value("sempre")
    shown.other.edited.emit(None)
    settle(desk)
    assert rows(shown) == [("A voice · Project", "ASIS", "SEMPRE")]
    press_do(desk, shown)
    assert desk.value(VOICE, "project") == "sempre"
    assert ASIS not in desk.session.catalogue.keys()
    desk.act("undo")
    assert desk.value(VOICE, "project") == "asis"
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.feature(8)
def test_the_trash_survives_a_restart_and_gives_references_back(open_desk: OpenDesk) -> None:
    first = open_desk()
    first.show(ASIS)
    first.act("delete")
    press_do(first, dialog(first, DeleteDialog))
    first.act("save")
    first.window.close()
    desk = open_desk()
    assert desk.value(VOICE, "project") is MISSING
    desk.act("trash")
    shown = dialog(desk, TrashDialog)
    assert ("Programme", "Interreg Alpine Space") in rows(shown)
    assert shown.back.text().startswith("Give back 1 reference")
    press_do(desk, shown)
    assert desk.window.panes.entry.key == ASIS
    assert desk.value(VOICE, "project") == "asis"
    assert desk.session.undo_stack.undoText() == "Restore ASIS from the trash"
    desk.act("save")
    assert desk.text("projects/asis.yaml").startswith("acronym: ASIS\n")
    desk.act("trash")
    assert dialog(desk, TrashDialog).summary.text() == "The trash is empty."
    dialog(desk, TrashDialog).reject()


def test_a_taken_id_gets_a_number_and_deleting_for_good_is_asked(open_desk: OpenDesk) -> None:
    desk = open_desk(("delete", "delete"))
    desk.show(SEMPRE)
    desk.act("delete")
    desk.act("save")
    desk.session.apply([Change(SEMPRE, (), MISSING, {"acronym": "Another", "status": "draft"})], "x")
    desk.act("trash")
    shown = dialog(desk, TrashDialog)
    assert "comes back as sempre-2" in shown.summary.text()
    press_do(desk, shown)
    assert desk.value(RecordKey("project", "sempre-2"), "acronym") == "SEMPRE"
    desk.act("trash")
    shown = dialog(desk, TrashDialog)
    desk.qtbot.mouseClick(shown.destroy_button, Qt.MouseButton.LeftButton)
    assert "for good" in desk.ask.asked[-1]
    assert shown.summary.text() == "The trash is empty."
    assert not shown.do.isEnabled()


def test_a_media_file_is_restored_with_its_entry(open_desk: OpenDesk, root: Path) -> None:
    write_catalogue(root, {"media/map.png.yaml": "kind: picture\nalt: A map\n", "media/map.png": "not a picture"})
    desk = open_desk(("delete",))
    desk.show(MAP)
    desk.act("delete")
    desk.act("save")
    assert not (root / "media/map.png").exists()
    desk.act("trash")
    press_do(desk, dialog(desk, TrashDialog))
    assert (root / "media/map.png").read_text("utf-8") == "not a picture"


# Who uses it


@pytest.mark.feature(32)
def test_the_header_says_who_uses_it_and_lists_them(desk: Desk) -> None:
    desk.show(THEMES)
    header = desk.window.panes.entry.header
    assert header.used_by.text() == "Used by 1 project"
    menu = header.used_by.menu()
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert names[0] == "SEMPRE · Themes 1"
    menu.actions()[names.index("List 1 project")].trigger()
    assert desk.titles() == ["SEMPRE"]


# Terms


@pytest.mark.feature(36)
def test_terms_are_counted_renamed_merged_and_deleted(desk: Desk) -> None:
    desk.session.apply([Change(THEMES, ("terms", 1), MISSING, {"id": "work", "label": "Work"})], "A second theme")
    desk.session.apply([Change(ASIS, ("themes",), MISSING, ["work"])], "x")
    desk.show(THEMES)
    desk.window.panes.entry.header.terms.click()
    shown = dialog(desk, TermsDialog)
    desk.qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 2)
    shown.choose("work")
    assert rows(shown) == [("ASIS · Themes 1",)]
    shown.rename()
    renaming = dialog(desk, RenameTermDialog)
    renaming.term_id.selectAll()
    desk.qtbot.keyClicks(renaming.term_id, "jobs")
    settle(desk)
    press_do(desk, renaming)
    assert desk.value(ASIS, "themes") == ["jobs"]
    assert desk.session.undo_stack.undoText() == "Rename the term work to jobs"
    settle(desk)
    shown.choose("jobs")
    shown.merge()
    merging = dialog(desk, MergeTermDialog)
    merging.other.set_value("care")
    merging.other.edited.emit(None)
    settle(desk)
    press_do(desk, merging)
    assert desk.value(ASIS, "themes") == ["care"]
    assert desk.value(THEMES, "terms") == [{"id": "care", "label": "Care", "aliases": ["Work"]}]
    settle(desk)
    shown.choose("care")
    shown.delete()
    deleting = dialog(desk, DeleteTermDialog)
    assert len(rows(deleting)) == 3
    press_do(desk, deleting)
    assert desk.value(ASIS, "themes") is MISSING
    settle(desk)
    shown.reject()
    for _ in range(3):
        desk.act("undo")
    assert desk.value(ASIS, "themes") == ["work"]


# Earlier versions


@pytest.mark.feature(60)
@pytest.mark.feature(58)
def test_an_earlier_version_comes_back_as_an_edit(desk: Desk) -> None:
    desk.session.apply([Change(SEMPRE, ("teaser",), desk.value(SEMPRE, "teaser"), "New.")], "x")
    desk.session.apply([Change(SEMPRE, ("need",), MISSING, "A need.")], "x")
    desk.act("save")
    desk.show(SEMPRE)
    desk.act("versions")
    shown = dialog(desk, VersionsDialog)
    assert shown.list.count() == 1
    assert rows(shown) == [("Teaser", "People plan their own services.", "New."), ("The need", "empty", "A need.")]
    assert "The need" in shown.losses.text()
    press_do(desk, shown)
    assert desk.value(SEMPRE, "teaser") == "People plan their own services."
    assert desk.session.catalogue.is_unsaved(SEMPRE)
    desk.act("undo")
    assert desk.value(SEMPRE, "need") == "A need."


def test_without_earlier_versions_that_is_said(desk: Desk) -> None:
    desk.show(SEMPRE)
    desk.act("versions")
    shown = dialog(desk, VersionsDialog)
    assert "none yet" in shown.summary.text()
    assert shown.do.isHidden()
    shown.reject()


def test_a_damaged_version_is_never_restored(desk: Desk, folders: UserFolders) -> None:
    folder = folders.backups_of(desk.root) / "projects" / "sempre"
    folder.mkdir(parents=True)
    moment = datetime.now(UTC) - timedelta(days=1)
    (folder / kept_name(SEMPRE, b"a: [", moment)).write_bytes(b"a: [")
    desk.show(SEMPRE)
    desk.act("versions")
    shown = dialog(desk, VersionsDialog)
    assert "cannot be read" in shown.summary.text()
    assert not shown.do.isEnabled()
    shown.reject()


@pytest.mark.feature(55)
def test_steps_of_many_are_still_there_after_saving(desk: Desk) -> None:
    select_all(desk, SEMPRE)
    desk.act("archived")
    desk.act("save")
    assert desk.session.catalogue.unsaved() == ()
    desk.act("undo")
    assert desk.session.catalogue.unsaved() == (ASIS, SEMPRE, ZUKUNFT), "unsaved is what differs from the file"
    desk.act("redo")
    assert desk.session.catalogue.unsaved() == ()


def test_tab_goes_through_a_dialog_as_it_is_read(desk: Desk) -> None:
    desk.show(ASIS)
    desk.act("delete")
    shown = dialog(desk, DeleteDialog)
    order = []
    widget = shown.take_out.nextInFocusChain()
    while widget is not shown.take_out:
        assert widget is not None
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(one) for one in (shown.leave, shown.preview, shown.cancel, shown.do)]
    assert places == sorted(places)
    shown.reject()
