"""Pictures by drop, paste and dialog: the copy, the words and the rights, all in one step that can be undone."""

import tempfile
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk

from si_editor.desktop.forms.editors.media import MediaEditor
from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.place import path_of
from si_editor.desktop.pictures.dialog import PictureDialog
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Workshop Malmö.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of Ana"
    Image.effect_noise((3000, 2600), 60).convert("RGB").save(path, exif=exif, quality=95)
    return path


def dialogs(desk: Desk) -> list[PictureDialog]:
    return [one for one in desk.window.findChildren(PictureDialog) if one.isVisible()]


def dialog_of(desk: Desk, qtbot: QtBot) -> PictureDialog:
    qtbot.waitUntil(lambda: len(dialogs(desk)) == 1)
    dialog = dialogs(desk)[0]
    qtbot.waitUntil(dialog.later.isEnabled)
    return dialog


def form_of(desk: Desk) -> RecordForm:
    form = desk.window.panes.entry.form
    assert form is not None
    return form


def drop(target: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    return enter.isAccepted()


def copy(image: QImage) -> None:
    QApplication.clipboard().setImage(image)


@pytest.mark.feature(24)
@pytest.mark.feature(25)
@pytest.mark.feature(27)
def test_a_large_photo_dropped_on_the_form_comes_reduced_with_words_and_rights(
    desk: Desk, qtbot: QtBot, photo: Path
) -> None:
    desk.show(SEMPRE)
    before = photo.read_bytes()
    assert drop(form_of(desk), photo)
    dialog = dialog_of(desk, qtbot)
    assert dialog.take_reduced.isChecked()
    assert " instead of " in dialog.take_reduced.text()
    assert not dialog.add.isEnabled()
    QTest.keyClicks(dialog.alt, "Six people stand around a table.")
    dialog.holder.setText("Village Union")
    dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    key = RecordKey("media", "workshop-malmo.jpg")
    assert desk.value(SEMPRE, "image", "media") == key.id
    assert desk.session.catalogue.draft(key).data == {
        "kind": "picture",
        "alt": "Six people stand around a table.",
        "holder": "Village Union",
        "licence": "CC-BY-4.0",
    }
    with Image.open(desk.root / "media" / key.id) as image:
        assert (image.width, image.height) == (2219, 2560)
        assert dict(image.getexif()) == {}
    assert photo.read_bytes() == before
    assert desk.session.undo_stack.count() == 1
    desk.act("undo")
    assert desk.value(SEMPRE, "image") is MISSING
    assert key not in desk.session.catalogue.keys()


def test_the_original_is_taken_when_it_is_wanted(desk: Desk, qtbot: QtBot, photo: Path) -> None:
    desk.show(SEMPRE)
    drop(form_of(desk), photo)
    dialog = dialog_of(desk, qtbot)
    QTest.mouseClick(dialog.take_original, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseClick(dialog.is_decorative, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert (desk.root / "media/workshop-malmo.jpg").read_bytes() == photo.read_bytes()
    assert desk.value(RecordKey("media", "workshop-malmo.jpg"), "decorative") is True


@pytest.mark.feature(23)
def test_a_copied_picture_is_pasted_and_named_after_the_entry(desk: Desk, qtbot: QtBot) -> None:
    desk.show(SEMPRE)
    form = form_of(desk)
    copy(QImage(60, 40, QImage.Format.Format_RGB32))
    form.setFocus()
    QTest.keyClick(form, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(desk, qtbot)
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert desk.value(SEMPRE, "image", "media") == "sempre.png"
    assert (desk.root / "media/sempre.png").is_file()
    editor = form.findChild(MediaEditor)
    assert editor is not None
    desk.wait_for_check()
    qtbot.waitUntil(lambda: "Who owns the rights?" in editor.findings)


@pytest.mark.feature(26)
def test_a_picture_needs_words_or_is_called_decoration(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20)).save(tmp_path / "a.png")
    desk.show(SEMPRE)
    drop(form_of(desk), tmp_path / "a.png")
    dialog = dialog_of(desk, qtbot)
    assert not dialog.take_reduced.isVisible()
    assert not dialog.add.isEnabled()
    QTest.keyClicks(dialog.alt, "   ")
    assert not dialog.add.isEnabled()
    QTest.mouseClick(dialog.is_decorative, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert dialog.add.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.session.undo_stack.count() == 0
    assert not (desk.root / "media").exists()


def test_a_pasted_picture_that_is_not_wanted_leaves_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    desk.show(SEMPRE)
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    form_of(desk).bring_picture(image)
    dialog = dialog_of(desk, qtbot)
    before = list(Path(tempfile.gettempdir()).glob("si-editor-*/sempre.png"))
    assert before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not any(path.exists() for path in before)
    assert desk.session.undo_stack.count() == 0


def test_two_files_of_one_name_are_both_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for number, path in enumerate((tmp_path / "a.png", tmp_path / "b/a.png")):
        Image.new("RGB", (30 + number, 20)).save(path)
        desk.show(SEMPRE)
        drop(form_of(desk), path)
        QTest.mouseClick(dialog_of(desk, qtbot).later, Qt.MouseButton.LeftButton)
    assert desk.value(SEMPRE, "image", "media") == "a-2.png"
    assert (desk.root / "media/a.png").is_file()


@pytest.mark.qt_log_ignore("^Corrupt JPEG data", extend=True)
def test_a_cut_off_picture_is_refused_in_the_dialog(desk: Desk, qtbot: QtBot, photo: Path) -> None:
    photo.write_bytes(photo.read_bytes()[:200_000])
    desk.show(SEMPRE)
    drop(form_of(desk), photo)
    qtbot.waitUntil(lambda: bool(dialogs(desk)) and "damaged" in dialogs(desk)[0].state)
    dialog = dialogs(desk)[0]
    assert not dialog.add.isEnabled()
    assert not dialog.later.isEnabled()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert desk.session.undo_stack.count() == 0


def test_what_browsers_cannot_show_is_refused_with_what_to_do(open_desk: OpenDesk, tmp_path: Path) -> None:
    Image.new("RGB", (5, 5)).save(tmp_path / "scan.jpg", "TIFF")
    desk = open_desk()
    desk.show(SEMPRE)
    drop(form_of(desk), tmp_path / "scan.jpg")
    assert "Browsers cannot show TIFF pictures" in desk.ask.told[0]
    assert dialogs(desk) == []


def test_a_folder_dropped_on_the_form_is_left_to_the_window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.show(SEMPRE)
    with qtbot.waitSignal(desk.window.open_requested):
        drop(form_of(desk), tmp_path)


def test_a_picture_dropped_on_a_line_of_text_is_no_text(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20)).save(tmp_path / "a.png")
    desk.show(SEMPRE)
    for name in ("acronym", "teaser"):
        row = next(one.rows[name] for one in form_of(desk).sections if name in one.rows)
        target = row.editor.focus_target()
        inner = target.viewport() if isinstance(target, QPlainTextEdit) else target
        assert drop(inner, tmp_path / "a.png")
        QTest.mouseClick(dialog_of(desk, qtbot).cancel, Qt.MouseButton.LeftButton)
    assert desk.session.undo_stack.count() == 0


@pytest.mark.feature(28)
def test_a_film_gets_its_picture_by_drop(desk: Desk, qtbot: QtBot, photo: Path) -> None:
    desk.session.apply([Change(SEMPRE, ("video",), MISSING, {"provider": "vimeo", "id": "123456789"})], "Film")
    desk.show(SEMPRE, ("video", "poster"))
    form = form_of(desk)
    add = next(one for one in form.findChildren(QAbstractButton) if path_of(one, form) == ("video", "poster"))
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    poster = next(one for one in form.findChildren(MediaEditor) if path_of(one, form) == ("video", "poster", "media"))
    assert drop(poster, photo)
    dialog = dialog_of(desk, qtbot)
    QTest.keyClicks(dialog.alt, "Six people stand around a table.")
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.value(SEMPRE, "video", "poster", "media") is not MISSING)
    name = str(desk.value(SEMPRE, "video", "poster", "media"))
    assert (desk.root / "media" / name).is_file()
    assert desk.value(RecordKey("media", name), "alt") == "Six people stand around a table."
