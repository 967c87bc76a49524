"""The real window: open, choose, edit with real keys, undo, save, find, delete, close."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.desktop.conftest import ASIS, SEMPRE, VOICE, Desk, OpenDesk

from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.records.filter import Filter
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import SaveError, write_atomically

BROKEN = RecordKey("project", "broken")


def shown_text(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(desk: Desk, keys: str) -> None:
    """Press keys in whatever has the cursor, as the window system would send them."""
    focus = QApplication.focusWidget() or desk.window
    QTest.keySequence(focus, QKeySequence(keys))


def test_it_opens_with_the_first_project(desk: Desk) -> None:
    assert desk.titles() == ["ASIS", "SEMPRE", "Zukunft"]
    assert desk.window.panes.entry.key == ASIS
    assert desk.window.windowTitle() == "[*]#socialinterreg — si-editor"
    assert not desk.window.isWindowModified()
    assert desk.window.status.text().startswith("3 of 3 shown · ")


def test_typing_undo_redo_and_save_by_keys(desk: Desk) -> None:
    before = desk.text("projects/sempre.yaml")
    desk.type(SEMPRE, "acronym", "!?")
    assert desk.value(SEMPRE, "acronym") == "SEMPRE!?"
    assert desk.window.isWindowModified()
    assert desk.titles()[1] == "SEMPRE!?"
    press(desk, "Ctrl+Z")
    assert desk.value(SEMPRE, "acronym") == "SEMPRE"
    assert not desk.window.isWindowModified()
    press(desk, "Ctrl+Y")
    assert desk.value(SEMPRE, "acronym") == "SEMPRE!?"
    press(desk, "Ctrl+Z")
    press(desk, "Ctrl+Shift+Z")
    press(desk, "Ctrl+S")
    assert not desk.window.isWindowModified()
    assert desk.text("projects/sempre.yaml") == before.replace("acronym: SEMPRE", "acronym: SEMPRE!?")
    assert "saved" in desk.window.status.text()


def test_typing_and_deleting_again_is_not_unsaved(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    assert "1 unsaved" in desk.window.status.text()
    press(desk, "Backspace")
    assert "unsaved" not in desk.window.status.text()
    assert not desk.window.actions_["save"].isEnabled()


@pytest.mark.parametrize(("field", "text"), [("acronym", "SEMPRE!"), ("teaser", "People plan their own services.!")])
def test_a_field_that_is_led_to_is_written_on_at_its_end(desk: Desk, field: str, text: str) -> None:
    desk.show(SEMPRE, (field,))
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClicks(focused, "!")
    assert desk.value(SEMPRE, field) == text


def test_undo_names_its_step(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    assert desk.window.actions_["undo"].text().startswith("Undo: Change acronym of SEMPRE")


def test_the_filter_ignores_accents_and_looks_into_every_text(desk: Desk) -> None:
    desk.act("find")
    press(desk, "m")
    for letter in "almo":
        press(desk, letter)
    assert desk.titles() == ["ASIS"]
    assert desk.window.status.text().startswith("1 of 3 shown")
    press(desk, "Esc")
    assert len(desk.titles()) == 3


def test_the_chosen_entry_stays_through_filter_edit_and_save(desk: Desk) -> None:
    desk.show(SEMPRE)
    desk.window.panes.records.search.setText("zukunft")
    assert desk.titles() == ["Zukunft"]
    assert desk.window.panes.entry.key == SEMPRE
    desk.window.panes.records.search.clear()
    desk.type(SEMPRE, "acronym", "x")
    desk.act("save")
    assert desk.window.panes.records.view.currentIndex().data() == "SEMPREx"
    assert desk.window.panes.entry.key == SEMPRE


def test_the_filter_knows_status_and_programme(desk: Desk) -> None:
    records = desk.window.panes.records
    records.set_filter(Filter(chosen=frozenset({("status", "ready")})))
    assert desk.titles() == ["SEMPRE"]
    records.set_filter(Filter(chosen=frozenset({("programme", "alpine-space")})))
    assert desk.titles() == ["ASIS"]
    records.set_filter(Filter(words="nothing like that"))
    assert desk.titles() == []
    assert records.empty.isVisible()
    records.empty.button.click()
    assert len(desk.titles()) == 3


@pytest.mark.feature(19)
def test_going_through_entries_by_keys(desk: Desk) -> None:
    press(desk, "Alt+Down")
    assert desk.window.panes.entry.key == SEMPRE
    press(desk, "Alt+Up")
    assert desk.window.panes.entry.key == ASIS
    desk.act("go-list")
    press(desk, "Z")
    assert desk.window.panes.entry.key == RecordKey("project", "zukunft")


def test_a_half_typed_edit_is_taken_along_to_the_next_entry(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    desk.act("next")
    assert desk.value(SEMPRE, "acronym") == "SEMPREx"


@pytest.mark.feature(7)
def test_the_status_is_an_edit_like_any_other(desk: Desk) -> None:
    desk.show(ASIS)
    desk.act("ready")
    assert desk.value(ASIS, "status") == "ready"
    assert desk.window.panes.entry.header.status.currentData() == "ready"
    desk.act("undo")
    assert desk.value(ASIS, "status") == "draft"
    assert desk.window.panes.entry.header.status.currentData() == "draft"


def find_dialog(desk: Desk, kind: type[QWidget]) -> QWidget:
    found = desk.window.findChild(kind)
    assert found is not None
    return found


def test_a_new_entry_gets_an_id_from_its_name(desk: Desk) -> None:
    desk.act("new")
    dialog = find_dialog(desk, NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    assert not dialog.make.isEnabled()
    desk.qtbot.keyClicks(dialog.name, "BaltSe@nioR 2.0")
    assert dialog.entry_id.text() == "baltsenior-2-0"
    desk.qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    key = RecordKey("project", "baltsenior-2-0")
    assert desk.window.panes.entry.key == key
    assert desk.value(key, "acronym") == "BaltSe@nioR 2.0"
    desk.act("save")
    assert (desk.root / "projects/baltsenior-2-0.yaml").is_file()
    desk.act("undo")
    assert key not in desk.session.catalogue.keys()


@pytest.mark.feature(17)
def test_an_id_that_cannot_be_used_is_refused_at_once(desk: Desk) -> None:
    desk.act("new")
    dialog = find_dialog(desk, NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    desk.qtbot.keyClicks(dialog.name, "Sempre")
    assert dialog.entry_id.text() == "sempre-2"
    dialog.entry_id.clear()
    desk.qtbot.keyClicks(dialog.entry_id, "sempre")
    assert "already" in dialog.problem()
    dialog.entry_id.clear()
    desk.qtbot.keyClicks(dialog.entry_id, "No Good")
    assert "small letters" in dialog.problem()
    dialog.close()


def test_a_copy_is_a_draft_under_its_own_name(desk: Desk) -> None:
    desk.show(SEMPRE)
    desk.act("duplicate")
    dialog = find_dialog(desk, NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    desk.qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    copy = RecordKey("project", "sempre-copy")
    assert desk.value(copy, "acronym") == "SEMPRE (copy)"
    assert desk.value(copy, "status") == "draft"
    assert desk.value(copy, "teaser") == "People plan their own services."


def test_deleting_asks_and_can_be_undone(open_desk: OpenDesk) -> None:
    desk = open_desk(("keep", "delete"))
    desk.show(SEMPRE)
    desk.act("delete")
    assert "SEMPRE" in desk.ask.asked[-1]
    assert SEMPRE in desk.session.catalogue.keys()
    desk.act("delete")
    assert SEMPRE not in desk.session.catalogue.keys()
    desk.act("undo")
    assert SEMPRE in desk.session.catalogue.keys()
    assert desk.session.catalogue.unsaved() == ()


def test_undoing_a_deletion_chooses_the_entry_again_and_says_so(open_desk: OpenDesk) -> None:
    desk = open_desk(("delete",))
    desk.show(SEMPRE)
    desk.act("delete")
    assert "Deleted: “SEMPRE”" in desk.window.status.currentMessage()
    desk.show(VOICE)
    desk.act("undo")
    assert desk.window.panes.entry.key == SEMPRE
    assert desk.window.panes.records.view.currentIndex().data() == "SEMPRE"
    assert desk.window.status.currentMessage() == "Undone: Delete SEMPRE."
    desk.act("redo")
    assert desk.window.status.currentMessage() == "Done again: Delete SEMPRE."


def test_a_deleted_file_goes_with_the_next_save_and_a_copy_is_kept(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(("delete",))
    desk.show(SEMPRE)
    desk.act("delete")
    assert (desk.root / "projects/sempre.yaml").exists()
    desk.act("save")
    assert not (desk.root / "projects/sempre.yaml").exists()
    kept = [path for path in (tmp_path / "data" / "trash").rglob("*") if path.is_file()]
    assert any("SEMPRE" in path.read_text(encoding="utf-8") for path in kept)


def test_del_in_a_field_deletes_no_entry(desk: Desk) -> None:
    desk.show(SEMPRE, ("acronym",))
    press(desk, "Home")
    press(desk, "Del")
    assert desk.value(SEMPRE, "acronym") == "EMPRE"


def test_the_header_leads_to_those_who_refer(desk: Desk) -> None:
    desk.show(ASIS)
    header = desk.window.panes.entry.header
    assert header.used_by.text() == "Used by 1 spotlight"
    menu = header.used_by.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert desk.window.panes.entry.key == VOICE
    assert desk.window.panes.records.model.kind == "spotlight"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_search_finds_entries_of_every_kind(desk: Desk) -> None:
    press(desk, "Ctrl+Shift+F")
    desk.qtbot.keyClicks(desk.window.panes.search, "voice")
    assert desk.window.panes.search.results() == (VOICE,)
    desk.qtbot.keyClick(desk.window.panes.search, Qt.Key.Key_Return)
    assert desk.window.panes.entry.key == VOICE


@pytest.mark.feature(4)
def test_the_campaign_and_every_kind_can_be_shown(desk: Desk) -> None:
    for key in (CAMPAIGN_KEY, RecordKey("vocabulary", "themes"), RecordKey("page", "welcome"), VOICE):
        desk.show(key)
        assert desk.window.panes.entry.key == key
        assert desk.window.panes.entry.form is not None
    desk.window.panes.kinds.show_kind("media")
    assert desk.window.panes.entry.key is None
    desk.window.panes.kinds.show_kind("project")
    assert desk.window.panes.entry.key == ASIS


def test_an_unreadable_file_is_shown_and_left_alone(open_desk: OpenDesk, root: Path) -> None:
    text = "acronym: X\ntitle: [\n"
    (root / "projects/broken.yaml").write_text(text, encoding="utf-8")
    desk = open_desk()
    desk.show(BROKEN)
    panel = desk.window.panes.entry
    assert panel.form is None
    assert "Line 3: " in shown_text(panel)
    assert not panel.header.status.isEnabled()
    assert panel.header.status.currentIndex() == -1
    assert panel.header.status.placeholderText() == "Unreadable"
    assert not desk.window.actions_["ready"].isEnabled()
    assert (root / "projects/broken.yaml").read_text(encoding="utf-8") == text


def test_a_file_that_was_mended_outside_can_be_edited_at_once(open_desk: OpenDesk, root: Path) -> None:
    file = root / "projects/broken.yaml"
    file.write_text("acronym: [\n", encoding="utf-8")
    desk = open_desk()
    desk.show(BROKEN)
    file.write_text("acronym: Mended\nstatus: ready\n", encoding="utf-8")
    desk.window.saver.look_for_foreign_changes()
    panel = desk.window.panes.entry
    assert panel.form is not None
    assert panel.header.status.isEnabled()
    assert panel.header.status.currentData() == "ready"
    desk.type(BROKEN, "acronym", "!")
    assert desk.value(BROKEN, "acronym") == "Mended!"


def test_an_empty_catalogue_says_how_to_begin(open_desk: OpenDesk, tmp_path: Path) -> None:
    root = tmp_path / "empty"
    root.mkdir()
    (root / "catalogue.yaml").write_text("format: 1\ntitle: Empty\n", encoding="utf-8")
    desk = open_desk(at=root)
    assert desk.titles() == []
    assert desk.window.panes.entry.key is None
    desk.window.panes.records.empty.button.click()
    assert isinstance(find_dialog(desk, NewEntryDialog), NewEntryDialog)


@pytest.mark.parametrize(("answer", "stays"), [("cancel", True), ("discard", False), ("save", False)])
def test_closing_with_unsaved_edits_asks(open_desk: OpenDesk, answer: str, stays: bool) -> None:
    desk = open_desk((answer,))
    desk.type(SEMPRE, "acronym", "x")
    desk.window.close()
    assert desk.window.isVisible() == stays
    assert ("acronym: SEMPREx" in desk.text("projects/sempre.yaml")) == (answer == "save")


def test_closing_without_edits_asks_nothing(desk: Desk) -> None:
    desk.window.close()
    assert desk.ask.asked == []
    assert not desk.window.isVisible()


def test_the_window_comes_back_as_it_was(open_desk: OpenDesk) -> None:
    first = open_desk()
    first.show(SEMPRE)
    first.act("problems")
    first.window.close()
    second = open_desk()
    assert second.window.panes.entry.key == SEMPRE
    assert second.window.panes.problems.isHidden()
    assert not second.window.actions_["problems"].isChecked()


@pytest.mark.feature(62)
def test_a_failed_save_keeps_everything_and_offers_a_copy(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy"
    desk = open_desk(("again", "copy", copy))
    before = desk.text("projects/sempre.yaml")

    def fill_disk(path: Path, data: bytes) -> None:
        if path.is_relative_to(desk.root):
            raise SaveError("The disk is full.")
        write_atomically(path, data)

    monkeypatch.setattr("si_editor.store.saving.write_atomically", fill_disk)
    desk.type(SEMPRE, "acronym", "x")
    desk.act("save")
    assert "The disk is full." in desk.ask.asked[0]
    assert desk.session.catalogue.is_unsaved(SEMPRE)
    assert desk.text("projects/sempre.yaml") == before
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
    assert "acronym: SEMPREx" in (copy / "projects/sempre.yaml").read_text(encoding="utf-8")


def test_a_copy_elsewhere_holds_the_unsaved_edits(open_desk: OpenDesk, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    desk = open_desk((copy, "delete"))
    desk.type(SEMPRE, "acronym", "x")
    desk.act("save-copy")
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
    assert "acronym: SEMPREx" in (copy / "projects/sempre.yaml").read_text(encoding="utf-8")
    assert "acronym: SEMPRE\n" in desk.text("projects/sempre.yaml")
    assert desk.session.catalogue.unsaved() == (SEMPRE,)


def test_commands_have_unique_names_and_keys(desk: Desk) -> None:
    commands = desk.window.actions_.commands
    ids = [command.id for command in commands]
    keys = [QKeySequence(key).toString() for command in commands for key in command.shortcuts]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)
    assert "" not in keys


def test_the_file_menu_ends_with_the_ways_out(desk: Desk) -> None:
    menu = next(iter(desk.window.menuBar().actions())).menu()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()][-2:] == ["close", "quit"]


def test_every_command_is_in_a_menu(desk: Desk) -> None:
    in_menus: set[QAction] = set()
    for menu in desk.window.menuBar().findChildren(QMenu):
        in_menus.update(menu.actions())
    assert all(desk.window.actions_[command.id] in in_menus for command in desk.window.actions_.commands)


def test_help_lists_every_key(desk: Desk) -> None:
    desk.act("help")
    shown = find_dialog(desk, HelpWindow)
    assert isinstance(shown, HelpWindow)
    shown.open_page("keys")
    for command in desk.window.actions_.commands:
        for keys in command.shortcuts:
            assert keys in shown.reader.toPlainText()
    shown.open_page("format")
    assert "acronym" in shown.reader.toPlainText()
    shown.close()


def test_widgets_that_take_keys_have_names_for_screen_readers(desk: Desk) -> None:
    panes = desk.window.panes
    for widget in (panes.kinds, panes.records.view, panes.records.search, panes.problems.view, panes.search):
        assert widget.accessibleName()
    index = panes.records.model.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("SEMPRE, Baltic Sea Region, DE SE, Ready")


def test_a_new_entry_that_was_never_there_is_gone_after_undo(desk: Desk, qtbot: QtBot) -> None:
    desk.window.entries.new_of("person")
    dialog = find_dialog(desk, NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    qtbot.keyClicks(dialog.name, "Ana Example")
    dialog.make.click()
    assert desk.value(RecordKey("person", "ana-example"), "name") == "Ana Example"
    desk.act("undo")
    assert desk.window.panes.entry.key is None
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.parametrize("command", ["new", "duplicate", "export", "help", "about"])
def test_a_dialog_is_freed_when_it_closes(desk: Desk, command: str) -> None:
    desk.act(command)
    (dialog,) = desk.window.findChildren(QDialog)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def test_a_copy_never_overwrites(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk((tmp_path,))
    desk.act("save-copy")
    desk.qtbot.waitUntil(lambda: bool(desk.ask.told))
    assert "already something" in desk.ask.told[0]


def test_undo_leads_to_what_it_changes(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    desk.show(VOICE)
    desk.act("undo")
    assert desk.window.panes.entry.key == SEMPRE
    assert desk.value(SEMPRE, "acronym") == "SEMPRE"
    desk.show(ASIS)
    desk.act("redo")
    assert desk.window.panes.entry.key == SEMPRE
