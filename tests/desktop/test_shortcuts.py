"""The keys of commands: listed, searched, changed, given back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.modeltest import ModelTester
from tests.desktop.conftest import Desk

from si_editor.desktop.dialogs.shortcuts import CommandModel, ShortcutsDialog
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.shortcuts import refuse_keys

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(desk: Desk) -> ShortcutsDialog:
    desk.act("shortcuts")
    found = desk.window.findChild(ShortcutsDialog)
    assert isinstance(found, ShortcutsDialog)
    return found


def go_to(dialog: ShortcutsDialog, desk: Desk, command_id: str) -> None:
    dialog.choose(next(one for one in desk.window.actions_.commands if one.id == command_id))


def keys_of(desk: Desk, command_id: str) -> list[str]:
    return [keys.toString() for keys in desk.window.actions_[command_id].shortcuts()]


def press(desk: Desk, dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    dialog.field.setFocus()
    desk.qtbot.keyClick(dialog.field, key, modifiers)


@pytest.mark.feature(82)
def test_every_command_is_listed_with_its_keys_and_found_by_both(desk: Desk, dialog: ShortcutsDialog) -> None:
    assert dialog.model.rowCount() == len(desk.window.actions_.commands)
    desk.qtbot.keyClicks(dialog.search, "export")
    assert dialog.current is not None
    assert dialog.current.id == "export"
    dialog.search.clear()
    desk.qtbot.keyClicks(dialog.search, "ctrl+shift+r")
    assert dialog.current is not None
    assert dialog.current.id == "ready"
    dialog.close()


@pytest.mark.feature(82)
def test_free_keys_are_given_by_pressing_them_and_kept(
    desk: Desk, dialog: ShortcutsDialog, preferences: Preferences
) -> None:
    go_to(dialog, desk, "export")
    press(desk, dialog, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert dialog.says.text() == "These keys are free."
    desk.qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "export") == ["F7"]
    assert preferences.shortcuts == {"export": ("F7",)}
    assert "F7" in desk.window.actions_["export"].toolTip()
    desk.qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "export") == ["Ctrl+E"]
    assert preferences.shortcuts == {}
    dialog.close()


@pytest.mark.feature(82)
def test_a_conflict_is_said_in_words_and_taking_the_keys_takes_them_away(
    desk: Desk, dialog: ShortcutsDialog, preferences: Preferences
) -> None:
    go_to(dialog, desk, "export")
    press(desk, dialog, Qt.Key.Key_S)
    assert "belongs to “Save” now" in dialog.says.text()
    desk.qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "export") == ["Ctrl+S"]
    assert keys_of(desk, "save") == []
    go_to(dialog, desk, "save")
    desk.qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "save") == ["Ctrl+S"]
    assert keys_of(desk, "export") == []
    desk.qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "export") == ["Ctrl+E"]
    assert preferences.shortcuts == {}
    dialog.close()


def test_keys_can_be_taken_away(desk: Desk, dialog: ShortcutsDialog) -> None:
    go_to(dialog, desk, "quit")
    desk.qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert keys_of(desk, "quit") == []
    assert not dialog.remove.isEnabled()
    dialog.close()


def test_the_field_for_keys_lets_tab_and_escape_pass(desk: Desk, dialog: ShortcutsDialog) -> None:
    dialog.field.setFocus()
    desk.qtbot.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not dialog.field.hasFocus()
    assert dialog.field.keys == ""
    dialog.field.setFocus()
    desk.qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("keys", ["A", "Space", "Shift+B", "Left", "Ctrl+C", ""])
def test_keys_that_typing_needs_are_refused_with_a_reason(desk: Desk, keys: str) -> None:
    assert refuse_keys(keys).endswith(".")


@pytest.mark.parametrize("keys", ["F7", "Shift+F7", "Ctrl+Shift+A", "Alt+9", "Del"])
def test_other_keys_are_taken(desk: Desk, keys: str) -> None:
    assert refuse_keys(keys) == ""


def test_the_list_keeps_to_the_rules_of_item_models(
    desk: Desk, preferences: Preferences, qtmodeltester: ModelTester
) -> None:
    model = CommandModel(desk.window.actions_.commands, preferences)
    qtmodeltester.check(model)
    model.search("save")
    qtmodeltester.check(model)


def test_commands_follow_the_choice_at_once(desk: Desk, preferences: Preferences) -> None:
    preferences.shortcuts = {"save": ("Ctrl+Alt+S",)}
    assert keys_of(desk, "save") == [QKeySequence("Ctrl+Alt+S").toString()]
    assert keys_of(desk, "undo") == ["Ctrl+Z"]
