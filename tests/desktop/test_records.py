"""The list of entries as a model, its lines, its filter, and the numbers of the kinds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import ASIS, SEMPRE, VOICE, Desk

from si_editor.desktop.records.filter import Filter
from si_editor.desktop.records.model import RecordModel
from si_editor.desktop.records.rows import codes_text, make_row
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change


@pytest.fixture
def model(desk: Desk) -> RecordModel:
    model = RecordModel(desk.session, desk.window.panes.finder, desk.window)
    model.show_kind("project")
    return model


def test_the_model_keeps_to_the_rules_of_item_models(
    desk: Desk, model: RecordModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.set_filter(Filter(words="asis"))
    qtmodeltester.check(model)
    desk.session.apply([Change(SEMPRE, (), dict(desk.session.catalogue.draft(SEMPRE).data), MISSING)], "Delete")
    model.set_filter(Filter())
    qtmodeltester.check(model)
    assert model.rowCount() == 2


def test_a_line_tells_what_an_editor_wants_to_know(desk: Desk) -> None:
    row = make_row(desk.session, SEMPRE)
    assert (row.title, row.detail, row.countries, row.status) == ("SEMPRE", "Baltic Sea Region", ("DE", "SE"), "ready")
    assert not row.is_unsaved
    voice = make_row(desk.session, VOICE)
    assert voice.detail == "ASIS"
    assert make_row(desk.session, RecordKey("vocabulary", "programmes")).detail == "2 terms"


def test_a_project_and_its_voice_share_one_cloth(desk: Desk) -> None:
    project, voice = make_row(desk.session, ASIS).cloth, make_row(desk.session, VOICE).cloth
    assert project is not None
    assert project == voice


def test_a_voice_follows_the_name_of_its_project(desk: Desk) -> None:
    model = desk.window.panes.records.model
    model.show_kind("spotlight")
    desk.session.apply([Change(ASIS, ("acronym",), "ASIS", "ASIS 2")], "Rename")
    model.refresh([ASIS])
    assert "ASIS 2" in str(model.index_of(VOICE).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(
    ("countries", "text"),
    [((), ""), (("DE",), "DE"), (("DE", "SE"), "DE SE"), (("DE", "SE", "FI", "NO"), "DE SE +2")],
)
def test_codes_are_cut_with_their_number(countries: tuple[str, ...], text: str) -> None:
    assert codes_text(countries, 2) == text


def test_every_word_must_occur(model: RecordModel) -> None:
    model.set_filter(Filter(words="alpine MALMO"))
    assert model.keys() == (ASIS,)
    model.set_filter(Filter(words="alpine sempre"))
    assert model.keys() == ()


def test_the_filter_for_unsaved_entries_follows_edits(desk: Desk, model: RecordModel) -> None:
    model.set_filter(Filter(chosen=frozenset({("@unsaved", "yes")})))
    assert model.keys() == ()
    desk.session.apply([Change(ASIS, ("notes",), "Ask in Malmö.", "Asked.")], "Change notes")
    model.refresh([ASIS])
    assert model.keys() == (ASIS,)


def test_the_number_of_a_kind_follows_edits(desk: Desk) -> None:
    kinds = desk.window.panes.kinds
    assert kinds.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Projects, 3"
    desk.session.apply([Change(RecordKey("project", "more"), (), MISSING, {"acronym": "More"})], "New")
    assert kinds.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Projects, 4"


def test_an_unreadable_entry_says_so(desk: Desk, root: Path, qtbot: QtBot) -> None:
    (root / "projects/asis.yaml").write_text("acronym: [\n", encoding="utf-8")
    (change,) = desk.session.catalogue.foreign_changes()
    desk.session.settle_foreign(change)
    assert make_row(desk.session, ASIS).is_unreadable
    assert make_row(desk.session, ASIS).status == ""
    assert "Draft" not in make_row(desk.session, ASIS).spoken


def test_several_selected_entries_are_given_in_the_order_of_the_list(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.window.panes.records
    desk.show(ASIS)
    assert panel.selected == (ASIS,)
    with qtbot.waitSignal(panel.selection_changed):
        qtbot.keyClick(panel.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.selected == panel.model.keys()
    assert panel.current == ASIS


def test_only_some_entries_are_listed_until_the_chip_is_removed(desk: Desk, qtbot: QtBot) -> None:
    panes = desk.window.panes
    desk.show(VOICE)
    panes.show_only("project", [SEMPRE], "1 of 3: no picture")
    assert desk.titles() == ["SEMPRE"]
    assert panes.records.current == SEMPRE
    assert panes.records.chips.labels == ("1 of 3: no picture",)
    qtbot.keyClick(panes.records.chips.chips[0], Qt.Key.Key_Delete)
    assert len(desk.titles()) == 3
    assert not panes.records.chips.isVisible()


def test_another_kind_lifts_the_chip(desk: Desk) -> None:
    panes = desk.window.panes
    panes.show_only("project", [SEMPRE], "1 of 3: no picture")
    panes.kinds.show_kind("spotlight")
    assert desk.titles() == ["A voice"]
    panes.show_only("project", [SEMPRE], "1 of 3: no picture")
    desk.show(ASIS)
    assert desk.titles() == ["ASIS", "SEMPRE", "Zukunft"]
    assert not panes.records.chips.isVisible()


def test_what_is_out_of_sight_is_not_selected(desk: Desk) -> None:
    records = desk.window.panes.records
    desk.window.panes.show_record(SEMPRE)
    records.select(records.model.keys())
    assert len(set(records.selected)) == len(desk.titles()) > 1
    desk.window.panes.show_only("project", [SEMPRE], "1 of 3: no picture")
    records.set_filter(Filter())
    assert list(records.selected) == [SEMPRE]
