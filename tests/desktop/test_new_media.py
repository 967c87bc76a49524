"""A new media entry begins with its file, and nobody has to invent a name for it."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import Desk, OpenDesk

from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.pictures.dialog import PictureDialog
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change

PICTURE = RecordKey("media", "map-of-places.png")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Map of places.PNG"
    Image.new("RGB", (40, 30), "teal").save(path)
    return path


def dialog_of(desk: Desk, qtbot: QtBot) -> PictureDialog:
    """Wait until a new picture is looked through, and give the dialog that asks about it."""

    def dialogs() -> list[PictureDialog]:
        return [one for one in desk.window.findChildren(PictureDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    found = dialogs()[0]
    qtbot.waitUntil(found.later.isEnabled)
    return found


def bring_in(desk: Desk, qtbot: QtBot) -> None:
    desk.window.entries.new_of("media")
    QTest.mouseClick(dialog_of(desk, qtbot).later, Qt.MouseButton.LeftButton)


def lay_into_media(root: Path, *names: str) -> None:
    (root / "media").mkdir()
    for name in names:
        (root / "media" / name).write_bytes(name.encode())


def test_a_file_is_asked_for_and_its_form_opened(open_desk: OpenDesk, picture: Path, qtbot: QtBot) -> None:
    desk = open_desk((picture,))
    bring_in(desk, qtbot)
    assert desk.window.findChild(NewEntryDialog) is None
    assert (desk.root / "media/map-of-places.png").is_file()
    assert desk.value(PICTURE, "kind") == "picture"
    panes = desk.window.panes
    assert panes.entry.key == PICTURE
    assert panes.entry.form is not None
    form = panes.entry.form
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: form.focused_path == ("alt",))
    assert all(section.is_open for section in panes.entry.form.sections if section.holds("licence"))
    desk.wait_for_check()
    assert not [one for one in desk.session.problems_of(PICTURE) if one.path == ("kind",)]


def test_one_undo_takes_the_entry_back(open_desk: OpenDesk, picture: Path, qtbot: QtBot) -> None:
    desk = open_desk((picture,))
    bring_in(desk, qtbot)
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


@pytest.mark.feature(24)
def test_the_same_picture_is_offered_as_it_is_there(open_desk: OpenDesk, picture: Path, qtbot: QtBot) -> None:
    desk = open_desk((picture, picture.rename(picture.with_name("again.png")), "existing"))
    desk.ask.answers[0] = desk.ask.answers[1]
    bring_in(desk, qtbot)
    desk.show(RecordKey("project", "asis"))
    desk.window.entries.new_of("media")
    assert "the same picture as “again.png”" in desk.ask.asked[-1]
    assert desk.window.panes.entry.key == RecordKey("media", "again.png")
    assert desk.session.undo_stack.count() == 1


def test_a_picture_is_duplicated_with_its_file(open_desk: OpenDesk, picture: Path, qtbot: QtBot) -> None:
    desk = open_desk((picture,))
    bring_in(desk, qtbot)
    desk.window.entries.duplicate()
    copy = RecordKey("media", "map-of-places-2.png")
    assert desk.window.panes.entry.key == copy
    assert (desk.root / "media" / copy.id).read_bytes() == (desk.root / "media" / PICTURE.id).read_bytes()
    assert desk.value(copy, "kind") == "picture"
    assert desk.session.undo_stack.undoText() == "Duplicate map-of-places.png as map-of-places-2.png"


def test_an_entry_without_a_file_is_not_duplicated(open_desk: OpenDesk) -> None:
    desk = open_desk()
    key = RecordKey("media", "gone.png")
    desk.session.apply([Change(key, (), MISSING, {"kind": "picture"})], "New")
    desk.show(key)
    desk.window.entries.duplicate()
    assert "“gone.png” was not duplicated" in desk.ask.told[0]
    assert desk.session.undo_stack.count() == 1


def drop_on_list(desk: Desk, *paths: Path) -> None:
    desk.window.panes.kinds.show_kind("media")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    viewport = desk.window.panes.records.view.viewport()
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, drop)


def make_drawings(folder: Path, *names: str) -> list[Path]:
    paths = [folder / f"{name}.png" for name in names]
    for number, path in enumerate(paths):
        Image.new("RGB", (400, 300), (40 * number, 90, 60)).save(path)
    return paths


@pytest.mark.feature(23)
def test_files_dropped_together_are_brought_in_one_after_the_other(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    one, other = make_drawings(tmp_path, "one", "other")
    letter = tmp_path / "letter.png"
    letter.write_text("Dear all")
    drop_on_list(desk, one, letter, other)
    for alt in ("A red field.", "A green field."):
        dialog = dialog_of(desk, qtbot)
        dialog.alt.setPlainText(alt)
        dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
        dialog.credit.setText("Ana")
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert desk.value(RecordKey("media", "one.png"), "alt") == "A red field."
    assert desk.value(RecordKey("media", "other.png"), "alt") == "A green field."
    assert len(desk.ask.told) == 1
    assert "“letter.png” was not brought in" in desk.ask.told[0]


def test_cancel_ends_the_row_of_files_that_were_dropped_together(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.session.told.connect(told.append)
    drop_on_list(desk, *make_drawings(tmp_path, "one", "two", "three"))
    dialog_of(desk, qtbot).reject()
    qtbot.waitUntil(lambda: told == ["2 further files were left out"])
    assert not desk.session.catalogue.keys("media")
    drop_on_list(desk, *make_drawings(tmp_path, "four"))
    assert dialog_of(desk, qtbot).isVisible()


@pytest.mark.feature(23)
def test_a_file_dropped_on_the_list_of_media_is_brought_in(open_desk: OpenDesk, picture: Path, qtbot: QtBot) -> None:
    desk = open_desk()
    drop_on_list(desk, picture)
    dialog = dialog_of(desk, qtbot)
    dialog.alt.setPlainText("A map with three villages.")
    dialog.credit.setText("Map: Ben")
    dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert desk.session.catalogue.draft(PICTURE).data == {
        "kind": "picture",
        "alt": "A map with three villages.",
        "credit": "Map: Ben",
        "licence": "CC-BY-4.0",
    }
    assert picture.is_file()


def test_new_in_the_list_of_media_asks_for_a_file(desk: Desk) -> None:
    desk.ask.answers = [None]
    desk.window.panes.kinds.show_kind("media")
    desk.window.panes.records.empty.button.click()
    assert desk.ask.asked == ["Choose a file to bring in"]
