"""The form of every kind is built from its model: empty, full, wrong; quickly, and without leaving anything behind."""

import gc
import time
import weakref
from typing import Annotated

import pytest
from pydantic import Field
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import FixedLookups, MakeDesk, ScriptedMedia

from si_editor.desktop.forms.editor import FormContext, Requests
from si_editor.desktop.forms.editors.card import Card
from si_editor.desktop.forms.editors.objects import FieldRows
from si_editor.desktop.forms.folds import Folds
from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.registry import EDITORS, editor_class, make_editor
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.forms.style import form_style
from si_editor.desktop.session import Session
from si_editor.model import hints
from si_editor.model.fieldspec import FieldSpec, read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.kinds.person import Person
from si_editor.model.records import RecordKey
from si_editor.model.scalars import PartialDate
from si_editor.site.tokens import read_tokens

KIND_NAMES = tuple(KINDS)


def full(spec: FieldSpec) -> object:
    """Make a value that fits a field, with three entries in each list."""
    match spec.shape:
        case "object":
            return {part.name: full(part) for part in spec.fields}
        case "list":
            assert spec.item is not None
            return [full(spec.item) for _ in range(3)]
        case "flag":
            return True
        case "whole_number" | "amount" | "share":
            return 1
        case "choice":
            return spec.default if isinstance(spec.default, int) else spec.choices[-1]
        case "date":
            return "2019-04"
        case "country":
            return "NO"
        case "language":
            return "en"
        case "web_address":
            return "https://example.org"
        case _:
            return "Ein ziemlich langes Wort: Donaudampfschifffahrt"


def record_of(kind: str) -> str:
    return "programmes" if kind == "vocabulary" else "record"


def everything(kind: str) -> dict[str, object]:
    return {spec.name: full(spec) for spec in read_fields(KINDS[kind].model)}


def open_all(form: RecordForm) -> None:
    for section in form.sections:
        section.set_open(True)
    for card in form.findChildren(Card):
        card.set_open(True)


@pytest.mark.feature(9)
def test_every_shape_of_the_model_has_an_editor() -> None:
    for kind in KINDS.values():
        for _, spec in walk_fields(read_fields(kind.model)):
            assert spec.shape in EDITORS or (spec.shape == "list" and spec.item is not None)
            editor_class(spec)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_a_full_record_shows_all_its_fields_and_leaves_its_data_alone(make_desk: MakeDesk, kind: str) -> None:
    data = everything(kind)
    desk = make_desk(kind, data, record=record_of(kind))
    open_all(desk.form)
    desk.form.commit()
    assert {name for section in desk.form.sections for name in section.rows} == set(data)
    assert desk.form.findChildren(RawEditor) == []
    assert desk.data() == data
    assert desk.steps() == 0


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_an_empty_record_can_be_filled_in(make_desk: MakeDesk, kind: str) -> None:
    desk = make_desk(kind, {}, record=record_of(kind))
    open_all(desk.form)
    assert desk.data() == {}
    assert desk.steps() == 0


@pytest.mark.parametrize("wrong", [["a"], {"a": 1}, "text", 5, True, None], ids=str)
@pytest.mark.parametrize("kind", KIND_NAMES)
@pytest.mark.feature(10)
def test_wrong_values_in_every_field_are_shown_and_kept(make_desk: MakeDesk, kind: str, wrong: object) -> None:
    data = {spec.name: wrong for spec in read_fields(KINDS[kind].model)}
    desk = make_desk(kind, data, record=record_of(kind))
    open_all(desk.form)
    desk.form.commit()
    assert desk.data() == data
    assert desk.steps() == 0


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_tab_reaches_every_field_from_top_to_bottom_and_each_has_a_name(make_desk: MakeDesk, kind: str) -> None:
    desk = make_desk(kind, everything(kind), record=record_of(kind))
    open_all(desk.form)
    desk.form.activateWindow()
    desk.form.sections[0].heading.setFocus()
    first = QApplication.focusWidget()
    seen: list[QWidget] = []
    reached: list[str] = []
    current = first
    while current is not None and len(seen) < 3000:
        seen.append(current)
        path = desk.form.focused_path
        if path and (not reached or reached[-1] != path[0]):
            reached.append(str(path[0]))
        QTest.keySequence(current, QKeySequence("Tab"))
        current = QApplication.focusWidget()
        if current is first:
            break
    fixed = {"format"}
    assert list(dict.fromkeys(reached)) == [name for name in _names_in_order(desk.form) if name not in fixed]
    assert [one for one in seen if not (one.accessibleName() or one.property("text"))] == []


def _names_in_order(form: RecordForm) -> list[str]:
    return [name for section in form.sections for name in section.rows]


def test_a_new_field_of_a_model_brings_up_its_editor(qtbot: QtBot) -> None:
    class PersonWithBirthday(Person):
        """A person with one more field."""

        birthday: Annotated[
            PartialDate | None, hints.Group("Basics"), Field(title="Birthday", description="If they like cake.")
        ] = None

    requests = Requests()
    context = FormContext(RecordKey("person", "x"), FixedLookups(), ScriptedMedia(), requests, make_editor)
    rows = FieldRows(read_fields(PersonWithBirthday), context)
    qtbot.addWidget(rows)
    edits: list[object] = []
    rows.edited.connect(edits.append)
    row = rows.rows["birthday"]
    assert row.editor.focus_target().accessibleName() == "Birthday"
    QTest.keyClicks(row.editor.focus_target(), "2")
    assert [(edit.path, edit.value) for edit in edits] == [(("birthday",), "2")]  # type: ignore[attr-defined]


def test_set_value_never_emits(qtbot: QtBot) -> None:
    context = FormContext(
        RecordKey("project", "x"), FixedLookups(("en", "de")), ScriptedMedia(), Requests(), make_editor
    )
    for kind in KINDS.values():
        rows = FieldRows(read_fields(kind.model), context)
        qtbot.addWidget(rows)
        edits: list[object] = []
        rows.edited.connect(edits.append)
        for data in ({}, everything(kind.name), {name: ["x"] for name in rows.rows}, everything(kind.name), {}):
            rows.set_value(data)
        assert edits == []


def test_sections_stay_as_they_were_left_for_all_records_of_a_kind(make_desk: MakeDesk, session: Session) -> None:
    desk = make_desk("project", {"acronym": "X"})
    folds = Folds()
    for place in (0, 1):
        form = RecordForm(session, RecordKey("project", "sempre"), desk.lookups, desk.media, folds)
        states = [section.is_open for section in form.sections]
        assert states[0] is (place == 0)
        assert states[3] is (place == 1)
        form.sections[0].set_open(False)
        form.sections[3].set_open(True)
        form.deleteLater()


# How fast


def test_a_long_vocabulary_and_a_large_partnership_open_at_once(make_desk: MakeDesk, session: Session) -> None:
    terms = [{**_term(), "id": f"term-{number}"} for number in range(40)]
    project = {**everything("project"), "partners": [{"name": f"P {n}", "country": "NO"} for n in range(30)]}
    for kind, record, data in (
        ("vocabulary", "programmes", {"label": "L", "terms": terms}),
        ("project", "big", project),
    ):
        desk = make_desk(kind, data, record=record)
        started = time.perf_counter()
        form = RecordForm(session, desk.form.key, desk.lookups, desk.media)
        passed = time.perf_counter() - started
        form.deleteLater()
        assert passed < 0.5, f"{kind}: {passed:.3f} s"


def test_a_keystroke_in_a_large_form_costs_no_more_than_in_a_small_one(make_desk: MakeDesk) -> None:
    data = {**everything("project"), "partners": [{"name": f"P {n}", "country": "NO"} for n in range(30)]}
    desk = make_desk("project", data)
    open_all(desk.form)
    widget = desk.row("acronym").editor.focus_target()
    started = time.perf_counter()
    QTest.keyClicks(widget, "abcdefghij")
    assert (time.perf_counter() - started) / 10 < 0.1


def _term() -> dict[str, object]:
    spec = next(spec for spec in read_fields(KINDS["vocabulary"].model) if spec.name == "terms")
    assert spec.item is not None
    return {part.name: full(part) for part in spec.item.fields}


# What is left behind


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_a_closed_form_is_freed_with_everything_in_it(
    make_desk: MakeDesk, session: Session, qtbot: QtBot, kind: str
) -> None:
    desk = make_desk(kind, everything(kind), record=record_of(kind))
    gc.collect()
    before = len(QApplication.allWidgets())
    form = RecordForm(session, desk.form.key, desk.lookups, desk.media)
    open_all(form)
    known = weakref.ref(form)
    rows = [weakref.ref(row) for row in form.findChildren(FieldRow)]
    with qtbot.waitSignal(form.destroyed):
        form.deleteLater()
        del form
    gc.collect()
    assert known() is None
    assert [row for row in rows if row() is not None] == []
    assert len(QApplication.allWidgets()) == before
    desk.change(("notes",), "still works")


# How it looks


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_style_sheet_names_only_colours_of_the_token_file(qtbot: QtBot, scheme: str) -> None:
    codes = {name: str(getattr(shade, scheme)) for name, shade in read_tokens().colours.items()}
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(form_style(codes))
    widget.ensurePolished()
    assert "$" not in form_style(codes)


@pytest.mark.parametrize("width", [360, 700])
def test_nothing_is_cut_off_at_any_width(make_desk: MakeDesk, qtbot: QtBot, width: int) -> None:
    desk = make_desk("project", everything("project"), tags=("en", "de"))
    open_all(desk.form)
    desk.form.resize(width, 900)
    rows = desk.form.findChildren(FieldRow)
    qtbot.waitUntil(lambda: all(_is_whole(row) for row in rows))
    for row in rows:
        right = row.mapTo(desk.form, row.rect().topRight()).x()
        assert right <= width, (row.spec.name, right)


def _is_whole(row: FieldRow) -> bool:
    if not row.isVisible():
        return True
    layout = row.layout()
    assert layout is not None
    needed = layout.heightForWidth(row.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
    return row.height() >= needed - 1
