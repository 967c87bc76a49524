"""The preferences dialog: every choice holds at once, and shows what holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from tests.desktop.conftest import Desk

from si_editor.desktop.dialogs.preferences import PreferencesDialog
from si_editor.desktop.dialogs.shortcuts import ShortcutsDialog
from si_editor.desktop.preferences import Preferences


@pytest.fixture
def dialog(desk: Desk) -> Iterator[PreferencesDialog]:
    desk.act("preferences")
    found = desk.window.findChild(PreferencesDialog)
    assert isinstance(found, PreferencesDialog)
    yield found
    found.close()


def pick(desk: Desk, box: QComboBox, key: Qt.Key) -> None:
    """Choose with the keyboard."""
    box.setFocus()
    desk.qtbot.keyClick(box, key)


@pytest.mark.feature(84)
def test_looks_and_size_are_chosen_with_the_keys_and_hold_at_once(
    desk: Desk, dialog: PreferencesDialog, preferences: Preferences
) -> None:
    chosen = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        pick(desk, dialog.theme, key)
        pick(desk, dialog.text_scale, key)
        chosen.append((preferences.theme, preferences.text_scale))
    assert chosen == [("dark", 200), ("system", 100)]


def test_another_language_waits_for_the_next_start_and_says_so(
    desk: Desk, dialog: PreferencesDialog, preferences: Preferences
) -> None:
    assert not dialog.later.isVisible()
    codes = [dialog.language.itemData(row) for row in range(dialog.language.count())]
    assert codes[:2] == ["system", "en"]
    preferences.language = "de"
    assert dialog.later.isVisible()
    pick(desk, dialog.language, Qt.Key.Key_Home)
    assert preferences.language == "system"
    assert not dialog.later.isVisible()


def test_boxes_are_ticked_and_follow(desk: Desk, dialog: PreferencesDialog, preferences: Preferences) -> None:
    dialog.spelling.setFocus()
    desk.qtbot.keyClick(dialog.spelling, Qt.Key.Key_Space)
    assert not preferences.is_spelling_on
    preferences.is_spelling_on = True
    assert dialog.spelling.isChecked()
    desk.qtbot.keyClick(dialog.reopens_last, Qt.Key.Key_Space)
    assert preferences.reopens_last


def test_keys_are_a_press_away(desk: Desk, dialog: PreferencesDialog) -> None:
    desk.qtbot.mouseClick(dialog.shortcuts, Qt.MouseButton.LeftButton)
    found = desk.window.findChild(ShortcutsDialog)
    assert isinstance(found, ShortcutsDialog)
    assert found.isVisible()
    found.close()
