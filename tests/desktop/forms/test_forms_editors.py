"""Each editor keeps its promise under real keys and clicks: right values are read, wrong ones kept and shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QColorDialog, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.editors.media import Thumbnail
from si_editor.desktop.forms.inputs import TextInput
from si_editor.desktop.forms.picker import Picker
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.services import Option
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey

# The screen of the tests has no window manager, and says so when a list of matches opens.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)")

LEFT = Qt.MouseButton.LeftButton


def picker(desk: Desk, name: str) -> Picker:
    widget = desk.row(name).editor.focus_target()
    assert isinstance(widget, Picker)
    return widget


def choices(desk: Desk, name: str) -> QComboBox:
    widget = desk.row(name).editor.focus_target()
    assert isinstance(widget, QComboBox)
    return widget


def focused(desk: Desk, *path: str | int) -> QWidget:
    assert desk.form.focus_field(path)
    widget = desk.form.focusWidget()
    assert widget is not None
    return widget


def is_raw(desk: Desk, name: str) -> bool:
    return isinstance(desk.row(name).editor, RawEditor)


def button(widget: QWidget, words: str) -> QAbstractButton:
    found = [one for one in widget.findChildren(QAbstractButton) if words in (one.text(), one.accessibleName())]
    assert len(found) == 1, [one.text() for one in found]
    return found[0]


# Dates, numbers


def test_a_wrong_date_is_kept_and_can_be_mended(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "start": "spring"})
    widget = focused(desk, "start")
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, "2019-1")
    assert desk.value("start") == "2019-1"
    QTest.keyClick(widget, Qt.Key.Key_Backspace)
    QTest.keyClicks(widget, "04")
    assert desk.value("start") == "2019-04"


def test_a_year_that_is_a_number_in_the_file_stays_one_until_it_is_changed(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "start": 2019})
    widget = focused(desk, "start")
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, "-")
    QTest.keyClick(widget, Qt.Key.Key_Backspace)
    assert desk.value("start") == 2019
    assert isinstance(desk.value("start"), int)


def test_an_amount_is_grouped_while_it_rests_and_plain_while_it_is_written(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "budget": {"total": 4860664.11}})
    desk.form.activateWindow()
    widget = focused(desk, "budget", "total")
    assert widget.property("text") == "4860664.11"
    desk.form.focus_field(("budget", "eu"))
    assert widget.property("text") == "4\u202f860\u202f664.11"
    eu = focused(desk, "budget", "eu")
    QTest.keyClicks(eu, "1 000,5")
    assert desk.value("budget", "eu") == 1000.5
    assert desk.value("budget", "total") == 4860664.11
    desk.form.focus_field(("budget", "total"))
    assert eu.property("text") == "1\u202f000.5"


def test_text_in_a_number_field_is_kept(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partner_count": "about ten"})
    widget = focused(desk, "partner_count")
    assert widget.property("text") == "about ten"
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, "!")
    assert desk.value("partner_count") == "about ten!"


# Flags and choices


def test_a_flag_goes_back_to_absent_when_it_is_unticked_again(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X"})
    member = desk.row("campaign_member").editor.focus_target()
    complete = desk.row("countries_complete").editor.focus_target()
    assert isinstance(member, QCheckBox)
    assert isinstance(complete, QCheckBox)
    assert complete.isChecked()
    for _ in range(2):
        QTest.keyClick(member, Qt.Key.Key_Space)
        QTest.keyClick(complete, Qt.Key.Key_Space)
    assert desk.data() == {"acronym": "X"}
    QTest.keyClick(member, Qt.Key.Key_Space)
    QTest.keyClick(complete, Qt.Key.Key_Space)
    assert desk.data() == {"acronym": "X", "campaign_member": True, "countries_complete": False}


def test_a_choice_is_shown_in_words_and_stored_as_a_code(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "status": "draft"})
    widget = choices(desk, "status")
    assert widget.currentText() == "○ Draft"
    QTest.keyClick(widget, Qt.Key.Key_Down)
    assert desk.value("status") == "ready"
    assert desk.undo_text() == "Change status of X"


def test_a_code_that_is_no_choice_stays_visible_and_can_be_left(make_desk: MakeDesk) -> None:
    desk = make_desk("media", {"licence": "CC-BY-1.0", "kind": "picture"}, record="a.jpg")
    widget = choices(desk, "licence")
    assert widget.currentText() == "“CC-BY-1.0” (not a choice)"
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert desk.value("licence") is MISSING
    desk.session.undo_stack.undo()
    assert widget.currentText() == "“CC-BY-1.0” (not a choice)"


def test_the_default_of_a_choice_is_shown_and_not_written(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "budget": {"total": 1}})
    widget = focused(desk, "budget", "currency")
    QTest.keyClick(widget, Qt.Key.Key_Down)
    assert desk.value("budget", "currency") == "CHF"
    QTest.keyClick(widget, Qt.Key.Key_Up)
    assert desk.value("budget") == {"total": 1}


def test_the_mouse_wheel_never_changes_a_choice(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "status": "draft"})
    widget = choices(desk, "status")
    place, keys = QPointF(4, 4), Qt.KeyboardModifier.NoModifier
    down = QPoint(0, -120)
    turn = QWheelEvent(place, place, down, down, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(widget, turn)
    assert desk.value("status") == "draft"


def test_a_value_with_one_choice_is_shown_and_not_asked(make_desk: MakeDesk) -> None:
    desk = make_desk("campaign", {"format": 1, "title": "T"})
    editor = desk.row("format").editor
    assert [label.text() for label in editor.findChildren(QLabel)] == ["Version 1"]
    assert editor.value() == 1


# Picking


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Norway", "NO"),
        ("no", "NO"),
        ("Lith", "LT"),
        ("EL", "GR"),
        ("uk", "GB"),
        ("Czech Republic", "CZ"),
        ("Atlantis", "Atlantis"),
    ],
)
def test_countries_are_understood_by_code_name_and_alias_and_kept_when_unknown(
    make_desk: MakeDesk, typed: str, code: str
) -> None:
    desk = make_desk("campaign", {"title": "T", "funder": {"name": "F"}})
    widget = focused(desk, "funder", "country")
    QTest.keyClicks(widget, typed)
    assert desk.value("funder", "country") is MISSING
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    QTest.keyClicks(widget, typed)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    desk.form.commit()
    assert desk.value("funder", "country") == code


def test_a_country_is_picked_from_the_matches_by_keys(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("campaign", {"title": "T", "funder": {"name": "F"}})
    desk.form.activateWindow()
    widget = focused(desk, "funder", "country")
    QTest.keyClicks(widget, "lith")
    assert isinstance(widget, Picker)
    matches = widget.matches.view
    assert matches is not None
    qtbot.waitUntil(matches.isVisible)
    QTest.keyClick(matches, Qt.Key.Key_Down)
    QTest.keyClick(matches, Qt.Key.Key_Return)
    assert desk.value("funder", "country") == "LT"
    assert widget.property("text") == "Lithuania (LT)"


def test_half_typed_input_is_taken_when_the_field_is_left_and_taken_back_by_undo(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk("campaign", {"title": "T", "funder": {"name": "F", "country": "DE"}})
    desk.form.activateWindow()
    widget = focused(desk, "funder", "country")
    QTest.keyClicks(widget, "Spa")
    QTest.keySequence(widget, "Ctrl+Z")
    assert widget.property("text") == "Germany (DE)"
    QTest.keyClicks(widget, "Spain")
    desk.form.focus_field(("funder", "name"))
    assert desk.value("funder", "country") == "ES"


def test_a_reference_shows_the_name_and_opens_the_record(make_desk: MakeDesk, qtbot: QtBot) -> None:
    found = {"project": [Option("mamba", "MAMBA"), Option("sempre", "SEMPRE")]}
    desk = make_desk("spotlight", {"project": "mamba"}, found=found)
    assert picker(desk, "project").text() == "MAMBA"
    with qtbot.waitSignal(desk.form.record_requested) as signal:
        QTest.mouseClick(button(desk.row("project"), "Open MAMBA"), LEFT)
    assert signal.args == [RecordKey("project", "mamba")]


def test_a_missing_reference_says_so_and_is_kept(make_desk: MakeDesk) -> None:
    desk = make_desk("spotlight", {"project": "gone"}, found={"project": [Option("sempre", "SEMPRE")]})
    labels = {label.text(): label for label in desk.row("project").findChildren(QLabel)}
    assert picker(desk, "project").text() == "gone"
    assert labels["not in this catalogue"].isVisible()
    widget = focused(desk, "project")
    QTest.keyClicks(widget, "lost")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    desk.form.commit()
    assert desk.value("project") == "lost"
    QTest.keyClicks(widget, "semp")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    desk.form.commit()
    assert desk.value("project") == "sempre"
    assert not labels["not in this catalogue"].isVisible()


def test_emptying_a_picker_takes_the_key_away(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "programme": "danube"}, found={"programmes": [Option("danube", "D")]})
    desk.form.activateWindow()
    widget = focused(desk, "programme")
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    desk.form.focus_field(("acronym",))
    assert desk.data() == {"acronym": "X"}
    assert desk.undo_text() == "Clear programme of X"


# Addresses, colours, media


def test_a_web_address_offers_the_browser_only_when_it_is_one(make_desk: MakeDesk) -> None:
    desk = make_desk("post", {"text": "T", "permalink": "www.example.org"})
    opening = button(desk.row("permalink"), "Open in the browser")
    assert not opening.isVisible()
    widget = focused(desk, "permalink")
    QTest.keyClick(widget, Qt.Key.Key_Home)
    QTest.keyClicks(widget, "https://")
    assert desk.value("permalink") == "https://www.example.org"
    assert opening.isVisible()


def test_a_colour_is_typed_or_chosen(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("campaign", {"title": "T"})
    QTest.keyClicks(focused(desk, "accent"), "red")
    assert desk.value("accent") == "red"
    QTest.mouseClick(button(desk.row("accent"), "Choose a colour"), LEFT)
    dialog = desk.form.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor(QColor("#c8452f"))
    dialog.accept()
    assert desk.value("accent") == "#c8452f"
    qtbot.waitUntil(lambda: desk.form.findChild(QColorDialog) is None)


def test_a_media_file_is_chosen_dropped_and_shown(make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot) -> None:
    picture = tmp_path / "map.png"
    assert QImage(400, 200, QImage.Format.Format_RGB32).save(str(picture))
    desk = make_desk("project", {"acronym": "X", "image": {"media": "lost.jpg"}})
    desk.form.focus_field(("image", "media"))
    thumbnail = desk.form.findChild(Thumbnail)
    assert thumbnail is not None
    assert thumbnail.text() == "File is missing"
    desk.media.chosen = picture
    choosing = button(desk.row("image"), "Choose a file…")
    qtbot.waitUntil(lambda: choosing.height() > 20)
    QTest.mouseClick(choosing, LEFT)
    assert desk.value("image", "media") == "map.png"
    assert thumbnail.pixmap().deviceIndependentSize().width() == 114
    desk.session.undo_stack.undo()
    assert thumbnail.text() == "File is missing"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(thumbnail, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(thumbnail, drop)
    assert desk.value("image", "media") == "map.png"
    assert desk.media.imported == [picture, picture]


# Markdown


def test_buttons_and_keys_format_the_selection(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "🙂 one word"})
    widget = focused(desk, "body")
    assert isinstance(widget, TextInput)
    for _ in range(4):
        QTest.keyClick(widget, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keySequence(widget, "Ctrl+B")
    assert desk.value("body") == "🙂 one wor**d**"
    assert desk.steps() == 1
    QTest.mouseClick(button(desk.row("body"), "Bold"), LEFT)
    assert desk.value("body") == "🙂 one word"


# Values of the wrong type


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("project", "acronym", ["a", "b"]),
        ("project", "teaser", ["a"]),
        ("project", "budget", "much"),
        ("project", "partners", "many"),
        ("project", "countries", {"de": 1}),
        ("project", "funds", "ERDF"),
        ("project", "campaign_member", "yes"),
        ("project", "start", {"year": 2019}),
        ("project", "status", ["ready"]),
        ("campaign", "format", 2),
        ("campaign", "accent", [1]),
    ],
)
def test_a_value_of_the_wrong_type_is_shown_raw_left_alone_and_can_be_removed(
    make_desk: MakeDesk, kind: str, field: str, value: object
) -> None:
    data = {"acronym": "X", "status": "draft"} if kind == "project" else {"title": "T"}
    desk = make_desk(kind, {**data, field: value})
    row = desk.row(field)
    assert is_raw(desk, field)
    assert desk.value(field) == value
    QTest.mouseClick(button(row, "Remove this value"), LEFT)
    assert desk.value(field) is MISSING
    assert not is_raw(desk, field)
    desk.session.undo_stack.undo()
    assert desk.value(field) == value
    assert is_raw(desk, field)


def test_numbers_in_text_fields_can_be_edited_as_text(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": 2019})
    widget = focused(desk, "acronym")
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, "x")
    assert desk.value("acronym") == "2019x"
