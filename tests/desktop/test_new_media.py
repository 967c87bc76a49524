"""A new media entry begins with its file, and nobody has to invent a name for it."""

from pathlib import Path

import pytest
from tests.desktop.conftest import Desk, OpenDesk

from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.model.records import RecordKey

PICTURE = RecordKey("media", "map-of-places.png")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Map of places.PNG"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


def lay_into_media(root: Path, *names: str) -> None:
    (root / "media").mkdir()
    for name in names:
        (root / "media" / name).write_bytes(name.encode())


def test_a_file_is_asked_for_and_its_form_opened(open_desk: OpenDesk, picture: Path) -> None:
    desk = open_desk((picture,))
    desk.window.entries.new_of("media")
    assert desk.window.findChild(NewEntryDialog) is None
    assert (desk.root / "media/map-of-places.png").is_file()
    assert desk.value(PICTURE, "kind") == "picture"
    panes = desk.window.panes
    assert panes.entry.key == PICTURE
    assert panes.entry.form is not None
    assert panes.entry.form.focused_path == ("alt",)
    assert all(section.is_open for section in panes.entry.form.sections if section.holds("licence"))
    desk.wait_for_check()
    assert not [one for one in desk.session.problems_of(PICTURE) if one.path == ("kind",)]


def test_one_undo_takes_the_entry_back(open_desk: OpenDesk, picture: Path) -> None:
    desk = open_desk((picture,))
    desk.window.entries.new_of("media")
    assert desk.session.undo_stack.count() == 1
    desk.act("undo")
    assert PICTURE not in desk.session.catalogue.keys()


@pytest.mark.parametrize(
    ("name", "kind"), [("film.webm", "video"), ("words.vtt", "captions"), ("flyer.pdf", "document")]
)
def test_the_kind_follows_from_the_ending(open_desk: OpenDesk, tmp_path: Path, name: str, kind: str) -> None:
    source = tmp_path / name
    source.write_bytes(b"x")
    desk = open_desk((source,))
    desk.window.entries.new_of("media")
    assert desk.value(RecordKey("media", name), "kind") == kind


def test_giving_up_the_choice_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk((None,))
    desk.window.entries.new_of("media")
    assert desk.session.undo_stack.count() == 0


def test_a_file_that_no_website_shows_is_not_brought_in(open_desk: OpenDesk, tmp_path: Path) -> None:
    source = tmp_path / "tool.exe"
    source.write_bytes(b"MZ")
    desk = open_desk((source,))
    desk.window.entries.new_of("media")
    assert "“tool.exe” was not brought in" in desk.ask.told[0]
    assert not (desk.root / "media").exists()


def test_files_that_lie_there_without_an_entry_get_theirs(open_desk: OpenDesk, root: Path) -> None:
    lay_into_media(root, "Foto.jpg", "talk.mp4", "notes.exe")
    desk = open_desk(("entries",))
    desk.window.entries.new_of("media")
    assert "2 files in the media folder have no entry yet" in desk.ask.asked[0]
    kinds = {key.id: desk.value(key, "kind") for key in desk.session.catalogue.keys("media")}
    assert kinds == {"Foto.jpg": "picture", "talk.mp4": "video"}
    assert desk.session.undo_stack.count() == 1


def test_a_file_chosen_in_the_media_folder_is_not_copied(open_desk: OpenDesk, root: Path) -> None:
    lay_into_media(root, "Foto.jpg")
    desk = open_desk(("file", root / "media/Foto.jpg"))
    desk.window.entries.new_of("media")
    assert [path.name for path in (root / "media").iterdir()] == ["Foto.jpg"]
    assert desk.window.panes.entry.key == RecordKey("media", "Foto.jpg")


def test_a_file_that_has_its_entry_is_shown(open_desk: OpenDesk, picture: Path) -> None:
    desk = open_desk((picture, picture))
    desk.window.entries.new_of("media")
    desk.show(RecordKey("project", "asis"))
    desk.window.entries.new_of("media")
    assert desk.window.panes.entry.key == PICTURE
    assert desk.session.undo_stack.count() == 1


def test_new_in_the_list_of_media_asks_for_a_file(desk: Desk) -> None:
    desk.ask.answers = [None]
    desk.window.panes.kinds.show_kind("media")
    desk.window.panes.records.empty.button.click()
    assert desk.ask.asked == ["Choose a file to bring in"]
