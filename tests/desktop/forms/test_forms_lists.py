"""Lists: entries are added, moved, copied and removed by buttons and keys; texts in several languages stay minimal."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.chip import Chip
from si_editor.desktop.forms.editors.card import Card
from si_editor.desktop.forms.editors.chips import CheckListEditor, ChipListEditor
from si_editor.desktop.forms.editors.localised import LocalisedEditor
from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.picker import Picker
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.services import Option
from si_editor.desktop.forms.signbutton import SignButton
from si_editor.model.fieldpath import MISSING

# The screen of the tests has no window manager, and says so when a list of matches opens.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)")

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
A = {"name": "A", "country": "DE"}
B = {"name": "B"}
C = {"name": "C"}


def cards(desk: Desk, name: str) -> tuple[Card, ...]:
    editor = desk.row(name).editor
    assert isinstance(editor, ObjectListEditor)
    return editor.cards


def chips(desk: Desk, name: str) -> tuple[Chip, ...]:
    editor = desk.row(name).editor
    assert isinstance(editor, ChipListEditor)
    return editor.chips


def heading(card: Card) -> str:
    return f"{card.heading.text()} / {card.heading.detail}".strip(" /")


def click(qtbot: QtBot, widget: QWidget, words: str) -> None:
    found = next(one for one in widget.findChildren(QAbstractButton) if words in (one.text(), one.accessibleName()))
    qtbot.waitUntil(lambda: found.isVisible() and found.height() > 10)
    QTest.mouseClick(found, LEFT)


def names(value: object) -> list[object]:
    assert isinstance(value, list)
    return [item.get("name") for item in value]


# Cards


def test_entries_are_summed_up_on_folded_cards_that_hold_no_fields_yet(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B, {}, "text"]})
    assert [heading(card) for card in cards(desk, "partners")] == ["A / Germany", "B", "Entry 3, still empty", "text"]
    assert [card.rows for card in cards(desk, "partners")] == [None] * 4


def test_a_field_of_an_entry_is_edited_by_its_path(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B]})
    assert desk.form.focus_field(("partners", 1, "name"))
    widget = desk.form.focusWidget()
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, "erlin")
    assert desk.value("partners") == [A, {"name": "Berlin"}]
    assert desk.undo_text() == "Change name of X"
    assert heading(cards(desk, "partners")[1]) == "Berlin"
    assert desk.form.focused_path == ("partners", 1, "name")


def test_adding_opens_an_empty_entry_with_the_cursor_in_it(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X"})
    desk.form.activateWindow()
    click(qtbot, desk.row("partners"), "+ Add to partners")
    assert desk.value("partners") == [{}]
    assert desk.undo_text() == "Add to partners of X"
    QTest.keyClicks(desk.form.focusWidget(), "New")
    assert desk.value("partners") == [{"name": "New"}]
    desk.session.undo_stack.undo()
    desk.session.undo_stack.undo()
    assert desk.data() == {"acronym": "X"}
    assert cards(desk, "partners") == ()


@pytest.mark.parametrize("place", ["heading", "field"])
def test_keys_move_an_entry_and_the_cursor_goes_with_it(make_desk: MakeDesk, place: str) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B, C]})
    desk.form.activateWindow()
    next_entry = QShortcut(QKeySequence("Alt+Down"), desk.form)
    next_entry.activated.connect(desk.form.close)
    card = cards(desk, "partners")[0]
    if place == "heading":
        card.heading.setFocus()
    else:
        desk.form.focus_field(("partners", 0, "name"))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Down, ALT)
    QTest.keyClick(focused, Qt.Key.Key_Down, ALT)
    QTest.keyClick(focused, Qt.Key.Key_Down, ALT)
    assert names(desk.value("partners")) == ["B", "C", "A"]
    assert QApplication.focusWidget() is focused
    assert cards(desk, "partners")[2] is card
    QTest.keyClick(focused, Qt.Key.Key_Up, ALT)
    assert names(desk.value("partners")) == ["B", "A", "C"]
    assert desk.undo_text() == "Move in partners of X"
    assert desk.form.isVisible()


def test_buttons_move_copy_and_remove(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B]})
    first, second = cards(desk, "partners")
    second.set_open(True)
    click(qtbot, second, "Move up (Alt+Up)")
    assert desk.value("partners") == [B, A]
    click(qtbot, second, "Duplicate")
    assert desk.value("partners") == [B, B, A]
    first.show_buttons()
    click(qtbot, first, "Remove")
    assert desk.value("partners") == [B, B]
    for _ in range(3):
        desk.session.undo_stack.undo()
    assert desk.value("partners") == [A, B]
    assert [heading(card) for card in cards(desk, "partners")] == ["A / Germany", "B"]


def test_a_copy_is_a_thing_of_its_own(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A]})
    card = cards(desk, "partners")[0]
    card.set_open(True)
    click(qtbot, card, "Duplicate")
    desk.form.focus_field(("partners", 1, "name"))
    QTest.keyClicks(desk.form.focusWidget(), "B")
    assert desk.value("partners", 0, "name") == "A"


def test_removing_the_last_entry_takes_the_list_away(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A]})
    card = cards(desk, "partners")[0]
    card.heading.setFocus()
    QTest.keyClick(card.heading, Qt.Key.Key_Delete)
    assert desk.data() == {"acronym": "X"}


def test_undo_elsewhere_in_a_list_leaves_the_other_cards_alone(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B, C]})
    desk.form.activateWindow()
    desk.form.focus_field(("partners", 2, "name"))
    focused, before = QApplication.focusWidget(), cards(desk, "partners")
    desk.change(("partners",), [B, C])
    assert QApplication.focusWidget() is focused
    assert cards(desk, "partners") == before[1:]
    assert desk.form.focus_field(("partners", 1, "name"))
    assert QApplication.focusWidget() is focused
    desk.session.undo_stack.undo()
    assert cards(desk, "partners")[1:] == before[1:]
    kept = cards(desk, "partners")[:2]
    desk.change(("partners",), [A, B])
    assert cards(desk, "partners") == kept


def test_an_entry_of_the_wrong_type_is_shown_raw_and_can_be_removed(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, ["x"]]})
    card = cards(desk, "partners")[1]
    card.set_open(True)
    raw = card.findChild(RawEditor)
    assert raw is not None
    assert raw.value() == ["x"]
    click(qtbot, card, "Remove this value")
    assert desk.value("partners") == [A]


def test_fields_of_other_vocabularies_are_not_shown(make_desk: MakeDesk) -> None:
    terms = [{"id": "a", "label": "A"}]
    for record, has_strand in (("programmes", True), ("themes", False)):
        desk = make_desk("vocabulary", {"label": "L", "terms": terms}, record=record)
        card = cards(desk, "terms")[0]
        card.set_open(True)
        assert card.rows is not None
        assert ("strand" in card.rows.rows) is has_strand
        assert "label" in card.rows.rows


# Chips and boxes


def test_countries_are_added_by_search_moved_and_removed_by_keys(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "countries": ["DE"]})
    desk.form.activateWindow()
    line = desk.row("countries").editor.focus_target()
    assert isinstance(line, Picker)
    line.setFocus()
    for typed in ("norway", "EL", "DE", "Nowhere"):
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.form.commit()
    assert desk.value("countries") == ["DE", "NO", "GR", "Nowhere"]
    assert [chip.text for chip in chips(desk, "countries")] == ["Germany (DE)", "Norway (NO)", "Greece (GR)", "Nowhere"]
    chips(desk, "countries")[3].setFocus()
    QTest.keyClick(chips(desk, "countries")[3], Qt.Key.Key_Delete)
    QTest.keyClick(chips(desk, "countries")[2], Qt.Key.Key_Left, ALT)
    assert desk.value("countries") == ["DE", "GR", "NO"]
    assert QApplication.focusWidget() is chips(desk, "countries")[1]
    QTest.mouseClick(chips(desk, "countries")[0].remove_button, LEFT)
    assert desk.value("countries") == ["GR", "NO"]
    desk.session.undo_stack.undo()
    assert [chip.text for chip in chips(desk, "countries")] == ["Germany (DE)", "Greece (GR)", "Norway (NO)"]


def test_a_chip_is_dragged_to_its_place_in_one_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "countries": ["DE", "NO", "GR"]})
    chip, _, last = chips(desk, "countries")
    qtbot.waitUntil(lambda: last.x() > chip.x() and last.isVisible())
    start = chip.rect().center()
    QTest.mousePress(chip, LEFT, pos=start)
    QTest.mouseMove(chip, start + QPoint(2, 0))
    assert chips(desk, "countries")[0] is chip
    while chip.x() < last.x():
        QTest.mouseMove(chip, chip.mapFromGlobal(last.mapToGlobal(last.rect().center() + QPoint(2, 0))))
    assert desk.value("countries") == ["DE", "NO", "GR"]
    QTest.mouseRelease(chip, LEFT, pos=start)
    assert desk.value("countries") == ["NO", "GR", "DE"]
    assert desk.undo_text() == "Move in partner countries of X"
    desk.session.undo_stack.undo()
    assert desk.value("countries") == ["DE", "NO", "GR"]


@pytest.mark.feature(35)
def test_terms_are_offered_once_by_their_labels(make_desk: MakeDesk) -> None:
    found = {"themes": [Option("care", "Ageing & care"), Option("work", "Work")]}
    desk = make_desk("project", {"acronym": "X", "themes": ["care"]}, found=found)
    line = desk.row("themes").editor.focus_target()
    assert isinstance(line, Picker)
    assert [chip.text for chip in chips(desk, "themes")] == ["Ageing & care"]
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.matches.view is not None
    model = line.matches.view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Work"]
    line.matches.close()


def test_words_are_added_and_changed(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "aliases": ["Balt"]})
    line = desk.row("aliases").editor.focus_target()
    QTest.keyClick(chips(desk, "aliases")[0], Qt.Key.Key_Return)
    QTest.keyClicks(line, "Senior")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.value("aliases") == ["BaltSenior"]


def test_boxes_keep_the_order_of_the_file_and_unknown_codes(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "funds": ["national", "ESF", "ERDF"]})
    editor = desk.row("funds").editor
    assert isinstance(editor, CheckListEditor)
    assert editor.boxes["ESF"].text() == "“ESF” (not a choice)"
    QTest.keyClick(editor.boxes["IPA"], Qt.Key.Key_Space)
    assert desk.value("funds") == ["national", "ESF", "ERDF", "IPA"]
    for code in ("ESF", "national", "ERDF", "IPA"):
        QTest.keyClick(editor.boxes[code], Qt.Key.Key_Space)
    assert desk.value("funds") is MISSING


# Several languages


def test_one_language_has_no_tabs_and_stays_plain_text(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X"})
    editor = desk.row("teaser").editor
    assert isinstance(editor, LocalisedEditor)
    assert editor.tabs == {}
    QTest.keyClicks(editor.focus_target(), "a")
    assert desk.value("teaser") == "a"


def test_a_plain_text_becomes_a_map_with_its_second_language_and_plain_again_without(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "teaser": "a"}, tags=("en", "de", "pl"))
    editor = desk.row("teaser").editor
    assert isinstance(editor, LocalisedEditor)
    assert [tab.text() for tab in editor.tabs.values()] == ["English", "Deutsch ○", "polski ○"]
    editor.focus_path(("de",))
    german = editor.focus_target()
    QTest.keyClicks(german, "bc")
    assert desk.value("teaser") == {"en": "a", "de": "bc"}
    assert desk.steps() == 1
    assert german.accessibleName() == "Teaser (Deutsch)"
    QTest.keyClick(german, Qt.Key.Key_Backspace)
    QTest.keyClick(german, Qt.Key.Key_Backspace)
    assert desk.value("teaser") == "a"


def test_a_map_of_the_file_stays_a_map_and_shows_languages_the_catalogue_has_not(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "teaser": {"en": "a", "fi": "b"}})
    editor = desk.row("teaser").editor
    assert isinstance(editor, LocalisedEditor)
    assert list(editor.tabs) == ["en", "fi"]
    editor.focus_path(("fi",))
    QTest.keyClick(editor.focus_target(), Qt.Key.Key_Delete)
    assert desk.value("teaser") == {"en": "a"}
    desk.session.undo_stack.undo()
    assert desk.value("teaser") == {"en": "a", "fi": "b"}
    assert editor.focus_target().property("plainText") == "b"


def test_a_wrong_text_of_one_language_is_shown_raw_and_the_others_stay_editable(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "teaser": {"en": "a", "de": ["x"]}}, tags=("en", "de"))
    editor = desk.row("teaser").editor
    QTest.keyClicks(editor.focus_target(), "b")
    assert desk.value("teaser") == {"en": "ba", "de": ["x"]}
    editor.focus_path(("de",))
    assert isinstance(editor.focus_target().parent(), RawEditor)


class Dimming(QObject):
    """Notes the buttons of cards whose use was allowed or forbidden after they were made."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, SignButton):
            self.names.append(watched.objectName())
        return False


def test_a_card_that_comes_up_under_the_pointer_knows_its_place(
    make_desk: MakeDesk, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [A, B]})
    row = desk.row("partners")
    editor = row.editor
    assert isinstance(editor, ObjectListEditor)
    add = editor.focus_target()
    desk.form.resize(700, 4000)
    qtbot.waitUntil(lambda: add.height() > 10)
    desk.form.move(0, 300 - add.mapTo(desk.form, QPoint()).y())
    QCursor.setPos(add.mapToGlobal(QPoint(60, add.height() + 8)))
    dimming = Dimming()
    qapp.installEventFilter(dimming)
    desk.change(("partners",), [A, B, C])
    qapp.removeEventFilter(dimming)
    new = editor.cards[2]
    assert {button.objectName(): button.isEnabled() for button in new.findChildren(SignButton)} == {
        "up": True,
        "down": False,
        "duplicate": True,
        "remove": True,
    }
    assert dimming.names == ["down"]
