"""One-click mends at the problems, values that differ from the file, dates and countries as people write them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.grip import Grip
from si_editor.desktop.forms.problemline import ProblemLine
from si_editor.model.fieldpath import MISSING


def mend_buttons(desk: Desk, name: str) -> list[QAbstractButton]:
    lines = desk.row(name).findChildren(ProblemLine)
    return [button for line in lines if not line.isHidden() for button in line.buttons]


def line_of(desk: Desk, name: str) -> QLineEdit:
    target = desk.row(name).editor.focus_target()
    assert isinstance(target, QLineEdit)
    return target


def type_text(line: QLineEdit, text: str) -> None:
    """Type letters of any language; Qt's own helper knows ASCII only."""
    for sign in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


@pytest.mark.feature(11)
def test_a_country_by_name_is_mended_with_one_key(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE", "countries": ["DE", "Griechenland"]})
    desk.session.check_now()
    qtbot.waitUntil(lambda: any(button.text() == "Use ISO code GR" for button in mend_buttons(desk, "countries")))
    button = mend_buttons(desk, "countries")[0]
    assert "Griechenland" in button.accessibleDescription()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert desk.value("countries") == ["DE", "GR"]
    assert desk.undo_text() == "Use ISO code GR in SEMPRE"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.row("countries").isAncestorOf(focused)
    qtbot.waitUntil(lambda: mend_buttons(desk, "countries") == [])
    desk.session.undo()
    assert desk.value("countries") == ["DE", "Griechenland"]


@pytest.mark.feature(16)
def test_start_and_end_change_places_in_one_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE", "start": "2020", "end": "2016-01"})
    desk.session.check_now()
    qtbot.waitUntil(lambda: bool(mend_buttons(desk, "end")))
    mend_buttons(desk, "end")[0].click()
    assert (desk.value("start"), desk.value("end")) == ("2016-01", "2020")
    assert line_of(desk, "start").text() == "2016-01"
    assert desk.steps() == 1


def test_a_mend_that_came_too_late_changes_nothing(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE", "end": "12.03.2020"})
    desk.session.check_now()
    qtbot.waitUntil(lambda: bool(mend_buttons(desk, "end")))
    button = mend_buttons(desk, "end")[0]
    desk.change(("end",), "2021")
    button.click()
    assert desk.value("end") == "2021"


@pytest.mark.feature(9)
@pytest.mark.parametrize(
    ("typed", "stored", "said"),
    [
        ("3/2019", "2019-03", "Read as March 2019"),
        ("März 2019", "2019-03", "Read as March 2019"),
        ("12.03.2020", "2020-03-12", "Read as Thursday, March 12, 2020"),
        ("2019-03", "2019-03", ""),
        ("next spring", "next spring", ""),
        ("03/04/2020", "03/04/2020", ""),
    ],
)
def test_a_date_is_typed_as_people_write_it(
    make_desk: MakeDesk, qtbot: QtBot, typed: str, stored: str, said: str
) -> None:
    desk = make_desk("project", {"acronym": "X"})
    line = line_of(desk, "start")
    line.setFocus()
    type_text(line, typed)
    assert desk.value("start") == stored
    reading = [label.text() for label in desk.row("start").editor.findChildren(QLabel) if not label.isHidden()]
    assert reading == ([said] if said else [])
    line_of(desk, "acronym").setFocus()
    assert line.text() == stored
    assert desk.steps() == 1


def test_a_month_of_one_digit_is_read_when_it_is_finished(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X"})
    line = line_of(desk, "start")
    line.setFocus()
    QTest.keyClicks(line, "2019-1")
    desk.form.commit()
    assert (line.text(), desk.value("start"), desk.steps()) == ("2019-01", "2019-01", 1)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("typed", ["Griechenland", "Ελλάδα", "greece", "EL", "gr"])
def test_a_country_is_found_by_any_of_its_names(make_desk: MakeDesk, typed: str) -> None:
    desk = make_desk("project", {"acronym": "X", "leads": [{"name": "A"}]})
    editor = desk.row("leads").editor
    assert isinstance(editor, ObjectListEditor)
    editor.cards[0].set_open(True)
    rows = editor.cards[0].rows
    assert rows is not None
    target = rows.rows["country"].editor.focus_target()
    assert isinstance(target, QLineEdit)
    target.setFocus()
    type_text(target, typed)
    rows.commit()
    assert desk.value("leads", 0, "country") == "GR"
    assert target.text() == "Greece (GR)"


@pytest.mark.feature(58)
def test_a_field_that_differs_from_its_file_says_so_and_goes_back(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE", "start": "2016"})
    line = line_of(desk, "start")
    line.setFocus()
    QTest.keyClicks(line, "-03")
    marker = desk.row("start").marker
    assert marker is not None
    assert marker.isVisible()
    assert marker.button.accessibleName() == "Put back what the file says in Start"
    marker.button.setFocus()
    QTest.keyClick(marker.button, Qt.Key.Key_Space)
    assert (desk.value("start"), line.text(), marker.isVisible()) == ("2016", "2016", False)
    assert desk.undo_text() == "Put back start of SEMPRE"
    desk.session.undo()
    assert marker.isVisible()
    desk.session.save()
    assert not marker.isVisible()


def test_a_new_field_goes_back_to_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE"})
    box = desk.row("campaign_member").editor.focus_target()
    QTest.keyClick(box, Qt.Key.Key_Space)
    marker = desk.row("campaign_member").marker
    assert marker is not None
    marker.button.click()
    assert desk.value("campaign_member") is MISSING


def test_amounts_name_their_currency(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "budget": {"total": 1234567.5, "currency": "NOK"}})
    labels = [label.text() for label in desk.row("budget").editor.findChildren(QLabel) if label.isVisible()]
    assert labels.count("NOK") == 2
    inputs = [one.text() for one in desk.row("budget").editor.findChildren(QLineEdit)]
    assert "1\u202f234\u202f567.5" in inputs


def test_cards_are_dragged_by_the_mouse_in_one_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [{"name": "A"}, {"name": "B"}, {"name": "C"}]})
    editor = desk.row("partners").editor
    assert isinstance(editor, ObjectListEditor)
    qtbot.waitUntil(lambda: editor.cards[2].y() > editor.cards[1].y() > 20)
    grip = editor.cards[0].findChild(Grip)
    assert grip is not None
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    below = editor.cards[2].mapToGlobal(QPoint(5, editor.cards[2].height() - 2))
    qtbot.mouseMove(grip, grip.mapFromGlobal(below))
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        grip.mapFromGlobal(below).toPointF(),
        below.toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grip, move)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert desk.value("partners") == [{"name": "B"}, {"name": "C"}, {"name": "A"}]
    assert (desk.steps(), desk.undo_text()) == (1, "Move in partners of X")


def test_taking_out_an_entry_says_how_it_comes_back(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [{"name": "Island Union"}]})
    editor = desk.row("partners").editor
    assert isinstance(editor, ObjectListEditor)
    with qtbot.waitSignal(desk.session.told) as told:
        editor.cards[0].heading.setFocus()
        QTest.keyClick(editor.cards[0].heading, Qt.Key.Key_Delete)
    assert told.args == ["“Island Union” was taken out of “Partners”. Undo brings it back."]
    desk.session.undo()
    assert desk.value("partners") == [{"name": "Island Union"}]


def test_alt_and_shift_with_an_arrow_move_an_entry_too(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [{"name": "A"}, {"name": "B"}]})
    editor = desk.row("partners").editor
    assert isinstance(editor, ObjectListEditor)
    heading = editor.cards[0].heading
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.value("partners") == [{"name": "B"}, {"name": "A"}]
