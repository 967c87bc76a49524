"""The choices of the user: kept, announced, and never in the way when their file is damaged."""

import json

import pytest
from pytestqt.qtbot import QtBot

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences


def test_somebody_who_never_chose_has_the_systems_ways(folders: UserFolders) -> None:
    preferences = Preferences(folders)
    assert (preferences.theme, preferences.text_scale, preferences.language) == ("system", 100, "system")
    assert preferences.is_spelling_on
    assert not preferences.reopens_last
    assert preferences.shortcuts == {}


def test_a_choice_is_announced_and_there_the_next_time(folders: UserFolders, qtbot: QtBot) -> None:
    preferences = Preferences(folders)
    with qtbot.waitSignal(preferences.changed) as heard:
        preferences.theme = "dark"
    assert heard.args == ["theme"]
    preferences.text_scale = 150
    preferences.language = "de"
    preferences.is_spelling_on = False
    preferences.reopens_last = True
    preferences.shortcuts = {"save": ("Ctrl+Alt+S",), "export": ()}
    preferences.set_done("teaser")
    preferences.is_checklist_closed = True
    later = Preferences(folders)
    assert (later.theme, later.text_scale, later.language) == ("dark", 150, "de")
    assert (later.is_spelling_on, later.reopens_last, later.is_checklist_closed) == (False, True, True)
    assert later.shortcuts == {"save": ("Ctrl+Alt+S",), "export": ()}
    assert later.is_done("teaser")
    later.set_done("teaser", False)
    assert not Preferences(folders).is_done("teaser")


def test_what_is_chosen_already_is_not_announced(folders: UserFolders, qtbot: QtBot) -> None:
    preferences = Preferences(folders)
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.theme = "system"


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"theme": ', "[" * 100_000, "\x00"])
def test_a_damaged_file_counts_as_none(folders: UserFolders, text: str) -> None:
    folders.settings.mkdir(parents=True)
    (folders.settings / "preferences.json").write_text(text, encoding="utf-8")
    assert Preferences(folders).theme == "system"


def test_one_wrong_value_leaves_the_others_alone(folders: UserFolders) -> None:
    folders.settings.mkdir(parents=True)
    file = folders.settings / "preferences.json"
    wrong = {"theme": "pink", "text_scale": True, "language": 3, "shortcuts": {"save": "x", "open": ["F3"]}}
    file.write_text(json.dumps({**wrong, "reopens_last": True, "of a later version": [1]}), encoding="utf-8")
    preferences = Preferences(folders)
    assert (preferences.theme, preferences.text_scale, preferences.language) == ("system", 100, "system")
    assert preferences.shortcuts == {"open": ("F3",)}
    assert preferences.reopens_last
    preferences.is_spelling_on = False
    assert json.loads(file.read_text(encoding="utf-8"))["of a later version"] == [1]


def test_a_value_that_cannot_be_is_not_taken(folders: UserFolders, qtbot: QtBot) -> None:
    preferences = Preferences(folders)
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.text_scale = 900
    assert preferences.text_scale == 100


def test_a_folder_that_cannot_be_written_disturbs_nobody(folders: UserFolders) -> None:
    folders.settings.parent.mkdir(parents=True, exist_ok=True)
    folders.settings.write_text("a file where the folder should be", encoding="utf-8")
    preferences = Preferences(folders)
    preferences.theme = "dark"
    assert preferences.theme == "dark"
