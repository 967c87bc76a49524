"""Making what a field needs, names used already, films by address, the focus of a picture, and input that is wrong."""

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.editors.chips import ChipListEditor
from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.editors.objects import ObjectEditor
from si_editor.desktop.forms.editors.spot import SpotEditor
from si_editor.desktop.forms.editors.suggesting import SuggestingEditor
from si_editor.desktop.forms.picker import Picker, matching
from si_editor.desktop.forms.services import Option
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.fieldspec import FieldSpec, Shape
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)")


def type_text(target: QWidget, text: str) -> None:
    for sign in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def labels(picker: Picker) -> list[str]:
    view = picker.matches.view
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose_last(picker: Picker) -> None:
    """Go to the last match with the keys and take it."""
    view = picker.matches.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)


def themes(desk: Desk) -> ChipListEditor:
    editor = desk.row("themes").editor
    assert isinstance(editor, ChipListEditor)
    return editor


@pytest.mark.feature(35)
def test_a_new_term_is_made_from_the_field_in_one_step(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE"}, found={"themes": [Option("care", "Care")]})
    vocabulary = RecordKey("vocabulary", "themes")
    before = desk.session.catalogue.draft(vocabulary).data if vocabulary in desk.session.catalogue.keys() else MISSING
    data = {"label": "Themes", "terms": [{"id": "care", "label": "Care"}]}
    desk.session.catalogue.apply([Change(vocabulary, (), before, data)])
    picker = themes(desk).focus_target()
    assert isinstance(picker, Picker)
    picker.setFocus()
    type_text(picker, "Young carers")
    assert labels(picker)[-1] == "Create new term “Young carers”"
    choose_last(picker)
    assert desk.value("themes") == ["young-carers"]
    terms = desk.session.catalogue.draft(vocabulary).data["terms"]
    assert value_at(terms, (1,)) == {"id": "young-carers", "label": "Young carers"}
    assert desk.steps() == 1
    desk.session.undo()
    assert desk.value("themes") is MISSING
    assert len(desk.session.catalogue.draft(vocabulary).data["terms"]) == 1  # type: ignore[arg-type]  # a list by then


def test_a_term_that_is_there_is_not_offered_anew(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "SEMPRE"}, found={"themes": [Option("care", "Care")]})
    picker = themes(desk).focus_target()
    assert isinstance(picker, Picker)
    picker.setFocus()
    type_text(picker, "CARE")
    assert labels(picker) == ["Care"]


@pytest.mark.feature(31)
def test_a_person_is_begun_from_the_voice_that_quotes_them(make_desk: MakeDesk) -> None:
    desk = make_desk("spotlight", {"title": "A voice"}, record="voice")
    picker = desk.row("person").editor.focus_target()
    assert isinstance(picker, Picker)
    picker.setFocus()
    type_text(picker, "Ana Example")
    assert labels(picker) == ["New person “Ana Example”"]
    choose_last(picker)
    assert desk.value("person") == "ana-example"
    assert desk.session.catalogue.draft(RecordKey("person", "ana-example")).data == {"name": "Ana Example"}
    assert desk.steps() == 1


@pytest.mark.feature(31)
def test_a_picker_over_ten_thousand_entries_opens_at_once(make_desk: MakeDesk) -> None:
    many = [
        Option(f"p-{n}", f"Project {n}", f"p-{n}", "", RecordKey("project", f"p-{n}"), "ready") for n in range(10_000)
    ]
    desk = make_desk("spotlight", {"title": "A voice"}, record="voice", found={"project": many})
    picker = desk.row("project").editor.focus_target()
    assert isinstance(picker, Picker)
    start = time.perf_counter()
    picker.open_all()
    opened = time.perf_counter() - start
    assert opened < 0.1
    matching(many, "9999")
    start = time.perf_counter()
    assert [option.value for option in matching(many, "ject 9999")] == ["p-9999"]
    assert time.perf_counter() - start < 0.1


@pytest.mark.feature(37)
def test_the_name_of_a_partner_is_offered_as_others_wrote_it(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "partners": [{"name": ""}]})
    desk.lookups.names["organisation"] = ["City of Lille", "Diaconie of Schleswig-Holstein"]
    editor = desk.row("partners").editor
    assert isinstance(editor, ObjectListEditor)
    editor.cards[0].set_open(True)
    rows = editor.cards[0].rows
    assert rows is not None
    name = rows.rows["name"].editor
    assert isinstance(name, SuggestingEditor)
    name.focus_target().setFocus()
    type_text(name.focus_target(), "lille")
    assert name.suggestions == ("City of Lille",)


@pytest.mark.feature(28)
def test_the_address_of_a_film_gives_service_and_id(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "video": {"provider": "youtube", "title": "A ride"}})
    editor = desk.row("video").editor
    assert isinstance(editor, ObjectEditor)
    line = next(one for one in editor.findChildren(QLineEdit) if one.accessibleName() == "Video id")
    line.setFocus()
    QApplication.clipboard().setText("https://vimeo.com/123456789")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (desk.value("video", "provider"), desk.value("video", "id")) == ("vimeo", "123456789")
    assert line.text() == "123456789"
    assert desk.steps() == 1


def test_an_id_typed_by_hand_is_left_alone(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "video": {"provider": "youtube"}})
    editor = desk.row("video").editor
    line = next(one for one in editor.findChildren(QLineEdit) if one.accessibleName() == "Video id")
    line.setFocus()
    type_text(line, "vimeo.com/1234567")
    assert desk.value("video", "id") == "vimeo.com/1234567"


@pytest.fixture
def spot_desk(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    Image.new("RGB", (400, 200), "teal").save(tmp_path / "map.png")
    return make_desk("media", {"kind": "picture"}, record="map.png")


def spot_editor(desk: Desk) -> SpotEditor:
    editor = desk.row("focus").editor
    assert isinstance(editor, SpotEditor)
    return editor


def test_the_focus_is_set_by_a_click_and_by_keys(spot_desk: Desk) -> None:
    editor = spot_editor(spot_desk)
    picture = editor.picture
    picture.resize(picture.sizeHint())
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(picture.width() // 4, picture.height() // 2))
    assert spot_desk.value("focus") == {"x": 0.25, "y": 0.5}
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    QTest.keyClick(picture, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert spot_desk.value("focus") == {"x": 0.26, "y": 0.4}
    assert "26 % from the left, 40 % from the top" in picture.accessibleDescription()
    for _ in range(8):
        QTest.keyClick(picture, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert spot_desk.value("focus", "y") == 0


def test_a_focus_in_words_is_kept_as_it_is(make_desk: MakeDesk) -> None:
    desk = make_desk("media", {"kind": "picture", "focus": {"x": "left"}}, record="map.png")
    assert not isinstance(desk.row("focus").editor, SpotEditor)
    assert desk.value("focus") == {"x": "left"}


# Every shape of a field, a field of that shape, and something to type that is wrong there.
WRONG: Final[Mapping[Shape, tuple[str, str, tuple[str | int, ...], str]]] = {
    "text": ("project", "acronym", (), "\u201c?!<b>"),
    "long_text": ("project", "notes", (), "tbd\u2026"),
    "markdown": ("project", "body", (), "<b>half"),
    "date": ("project", "start", (), "next spring"),
    "country": ("project", "countries", (0,), "Narnia"),
    "language": ("media", "language", (), "Elvish"),
    "reference": ("spotlight", "project", (), "no such project"),
    "term": ("project", "programme", (), "no such programme"),
    "web_address": ("media", "source_url", (), "see their website"),
    "mail_address": ("person", "mailbox", (), "ask Ana"),
    "whole_number": ("project", "partner_count", (), "about sixteen"),
    "amount": ("project", "budget", ("total",), "about 2 million"),
    "share": ("project", "budget", ("rate",), "most of it"),
    "media": ("person", "portrait", ("media",), "the photo of the workshop"),
}


@pytest.mark.feature(10)
@pytest.mark.parametrize("shape", WRONG)
def test_wrong_input_is_kept_saved_and_shown_again(make_desk: MakeDesk, qtbot: QtBot, shape: Shape) -> None:
    kind, name, inside, words = WRONG[shape]
    data: dict[str, object] = {"budget": {"currency": "EUR"}, "portrait": {"decorative": True}}
    start = {part: value for part, value in data.items() if part == name}
    record = "map.png" if kind == "media" else "entry"
    desk = make_desk(kind, start, record=record)
    target = _input_of(desk, name, inside)
    target.setFocus()
    type_text(target, words)
    desk.form.commit()
    assert desk.value(name, *inside) == words
    assert desk.session.save().failed == {}
    again = Catalogue.open(desk.session.catalogue.root)
    assert value_at(again.draft(desk.form.key).data, (name, *inside)) == words
    other = make_desk_again(desk, make_desk, kind, record, again.draft(desk.form.key).data)
    assert words in _shown(other, name)


def make_desk_again(desk: Desk, make: MakeDesk, kind: str, record: str, data: Mapping[str, object]) -> Desk:
    desk.form.hide()
    return make(kind, data, record=record)


def _input_of(desk: Desk, name: str, inside: tuple[str | int, ...]) -> QWidget:
    editor = desk.row(name).editor
    desk.form.focus_field((name, *inside))
    if inside and isinstance(inside[0], str):
        assert isinstance(editor, ObjectEditor)
        rows = editor.rows
        assert rows is not None
        return rows.rows[inside[0]].editor.focus_target()
    return editor.focus_target()


def _shown(desk: Desk, name: str) -> str:
    editor = desk.row(name).editor
    lines = [one.text() for one in editor.findChildren(QLineEdit)]
    texts = [one.toPlainText() for one in editor.findChildren(QPlainTextEdit)]
    chips = [chip.text for chip in editor.chips] if isinstance(editor, ChipListEditor) else []
    return "\n".join([*lines, *texts, *chips])


def test_every_shape_that_takes_words_is_tried() -> None:
    tried = set(WRONG) | {"question", "colour", "flag", "choice", "object", "list"}
    assert tried == set(Shape.__args__)  # type: ignore[attr-defined]  # what a Literal allows
    assert FieldSpec("a", "A", "text").recurring == ""
