"""The preferences dialog: every choice holds at once, and shows what holds."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from tests.desktop.conftest import Desk

from si_editor.desktop.dialogs.preferences import PreferencesDialog
from si_editor.desktop.dialogs.shortcuts import ShortcutsDialog
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.linelist import LineList
from si_editor.desktop.preferences import Preferences
from si_editor.store import Catalogue, Limits


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


@pytest.mark.feature(69)
def test_own_words_are_seen_added_and_removed(
    desk: Desk, dialog: PreferencesDialog, preferences: Preferences, folders: UserFolders
) -> None:
    dialog.tabs.setCurrentIndex(1)
    assert dialog.words.texts() == []
    dialog.words.word.setFocus()
    desk.qtbot.keyClicks(dialog.words.word, "Umeå Zukunft asis")
    desk.qtbot.keyClick(dialog.words.word, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.words.texts() == ["asis", "Umeå", "Zukunft"]
    assert "Umeå" in preferences.words
    preferences.learn("learned")
    assert "learned" in dialog.words.texts()
    dialog.words.words.setFocus()
    dialog.words.words.setCurrentRow(dialog.words.texts().index("Umeå"))
    desk.qtbot.keyClick(dialog.words.words, Qt.Key.Key_Delete)
    assert dialog.words.texts() == ["asis", "learned", "Zukunft"]
    assert Preferences(folders).words.lines() == ("Zukunft", "asis", "learned")


def test_a_removed_word_stays_away_when_another_window_learns_one(folders: UserFolders) -> None:
    one, other = LineList(folders.data / "words.txt"), LineList(folders.data / "words.txt")
    one.add("wrong")
    assert other.add("right")
    assert one.remove(["wrong"])
    other.add("further")
    assert LineList(folders.data / "words.txt").lines() == ("further", "right")


def test_words_that_cannot_be_written_hold_and_say_so(
    desk: Desk, dialog: PreferencesDialog, preferences: Preferences, folders: UserFolders
) -> None:
    folders.data.mkdir(exist_ok=True)
    (folders.data / "words.txt").mkdir()
    dialog.words.word.setText("lost")
    dialog.words.add.click()
    assert "lost" in preferences.words
    assert "until the program ends" in dialog.words.says.text()


@pytest.mark.feature(60)
def test_limits_of_trash_and_versions_are_chosen_and_hold_when_a_catalogue_is_opened(
    desk: Desk, dialog: PreferencesDialog, folders: UserFolders
) -> None:
    dialog.tabs.setCurrentIndex(2)
    for box in dialog.keeping.boxes.values():
        pick(desk, box, Qt.Key.Key_Home)
    limits = Preferences(folders).limits
    assert limits == Limits(trash_days=30, trash_bytes=100_000_000, version_days=90, versions=20)
    catalogue = Catalogue.open(desk.root, folders.trash_of(desk.root), folders.backups_of(desk.root), limits)
    assert catalogue.trash is not None
    assert catalogue.backups is not None
    assert (catalogue.trash.days, catalogue.trash.limit) == (30, 100_000_000)
    assert (catalogue.backups.most, catalogue.backups.days) == (20, 90)


@pytest.mark.parametrize("wrong", [0, -1, 10**9, True, "90", None])
def test_a_limit_that_would_keep_nothing_is_not_taken(folders: UserFolders, wrong: object) -> None:
    folders.settings.mkdir(parents=True)
    (folders.settings / "preferences.json").write_text(json.dumps({"trash_days": wrong}), encoding="utf-8")
    assert Preferences(folders).limits == Limits()
