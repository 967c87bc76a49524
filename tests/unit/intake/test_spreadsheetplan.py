"""What an import would do: new entries as drafts, updates as differences, nothing erased, nothing dropped."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.unit.intake.tables import Rows, catalogue, xlsx

from si_editor.intake.spreadsheet import Sheet, read_workbook
from si_editor.intake.spreadsheetcolumns import guess, heading_row, targets
from si_editor.intake.spreadsheetplan import ImportPlan, ImportRow, ImportWish, plan_import
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change, diff, refuse_key

SEMPRE = RecordKey("project", "sempre")


def plan(rows: Rows, erases_empty: bool = False, kind: str = "project") -> ImportPlan:
    return plan_of(Sheet("x", tuple(tuple(row) for row in rows)), erases_empty, kind)  # type: ignore[arg-type]  # as typed


def plan_of(sheet: Sheet, erases_empty: bool = False, kind: str = "project") -> ImportPlan:
    heading = heading_row(sheet.rows)
    mapped = guess(sheet.rows[heading], targets(kind, ("en", "de")))
    steps = plan_import(catalogue(), sheet, ImportWish(kind, heading, mapped, erases_empty))
    while True:
        try:
            assert 0 <= next(steps) <= 1
        except StopIteration as end:
            found: ImportPlan = end.value
            return found


def only(found: ImportPlan) -> ImportRow:
    assert len(found.rows) == 1
    return found.rows[0]


def states(found: ImportPlan) -> Sequence[str]:
    return [row.state for row in found.rows]


@pytest.mark.feature(78)
def test_a_new_entry_is_a_draft_with_an_id_of_its_name() -> None:
    row = only(plan([["Acronym", "Title", "Status"], ["Málaga Net", "A net", "ready"]]))
    assert row.state == "new"
    assert row.key == RecordKey("project", "malaga-net")
    data = {"acronym": "Málaga Net", "title": "A net", "status": "draft"}
    assert row.changes == (Change(row.key, (), MISSING, data),)
    assert [note.code for note in row.notes] == ["cell-status"]


@pytest.mark.feature(79)
def test_an_entry_that_is_there_is_changed_field_by_field() -> None:
    row = only(plan([["Acronym", "Teaser", "Countries", "Start"], ["sempre", "New.", "DE; SE; NO", 2016]]))
    assert row.state == "update"
    assert row.changes == (
        Change(SEMPRE, ("teaser",), "People plan their own services.", "New."),
        Change(SEMPRE, ("countries", 2), MISSING, "NO"),
    )


@pytest.mark.feature(79)
def test_the_id_says_which_entry_it_is_even_under_another_name() -> None:
    row = only(plan([["Id", "Acronym"], ["sempre", "SEMPRE II"]]))
    assert row.changes == (Change(SEMPRE, ("acronym",), "SEMPRE", "SEMPRE II"),)


@pytest.mark.feature(79)
def test_importing_the_same_again_changes_nothing() -> None:
    rows = [["Id", "Acronym", "Teaser", "Start", "Countries", "Partners"]]
    rows.append(
        ["sempre", "SEMPRE", "People plan their own services.", "2016", "DE;SE", "City of Lille;Village Office"]
    )
    assert states(plan(rows)) == ["unchanged"]


def test_empty_cells_erase_only_when_that_is_chosen() -> None:
    rows: Rows = [["Acronym", "Teaser"], ["SEMPRE", None]]
    assert states(plan(rows)) == ["unchanged"]
    row = only(plan(rows, erases_empty=True))
    assert row.changes == (Change(SEMPRE, ("teaser",), "People plan their own services.", MISSING),)


def test_a_text_goes_into_its_language_and_the_other_stays() -> None:
    row = only(plan([["Acronym", "Teaser", "Teaser (de)"], ["BaltSenior", "Old.", "Neu."]]))
    assert row.changes == (Change(RecordKey("project", "baltsenior"), ("teaser", "de"), "Alt.", "Neu."),)
    row = only(plan([["Acronym", "Teaser (de)"], ["SEMPRE", "Neu."]]))
    before = "People plan their own services."
    assert row.changes == diff(SEMPRE, {"teaser": before}, {"teaser": {"en": before, "de": "Neu."}})


@pytest.mark.feature(78)
def test_rows_that_name_no_entry_or_several_are_told() -> None:
    found = plan([["Acronym", "Teaser"], [None, "x"], ["Twin", "x"], ["SEMPRE", "x"], ["sempre", "y"]])
    assert states(found) == ["unreadable", "unreadable", "update", "unreadable"]
    assert [row.notes[0].code for row in found.rows if row.notes] == ["row-nameless", "row-ambiguous", "row-twice"]
    assert "Row 4" in found.rows[3].notes[0].message
    assert [row.number for row in found.rows] == [2, 3, 4, 5]


def test_two_new_entries_whose_names_give_one_id_get_two() -> None:
    found = plan([["Acronym"], ["A+B"], ["A-B"]])
    assert [row.key.id for row in found.rows if row.key] == ["a-b", "a-b-2"]


def test_rows_can_name_each_other() -> None:
    found = plan([["Acronym", "Related projects"], ["Alpha", "Beta"], ["Beta", "SEMPRE"]])
    after = [row.changes[0].after for row in found.rows]
    assert after[0] == {"acronym": "Alpha", "related": [{"project": "beta"}], "status": "draft"}
    assert found.rows[0].notes == ()


@pytest.mark.feature(78)
def test_wrong_values_are_kept_as_typed_and_told_with_their_field() -> None:
    row = only(plan([["Acronym", "Start", "E-Mail"], ["New", "soon", "nobody"]]))
    after = row.changes[0].after
    assert after == {"acronym": "New", "start": "soon", "contact": {"mailbox": "nobody"}, "status": "draft"}
    assert [(note.code, note.path) for note in row.notes] == [
        ("cell-date", ("start",)),
        ("mail-invalid", ("contact", "mailbox")),
    ]


def test_only_the_chosen_rows_count() -> None:
    found = plan([["Acronym"], ["A"], ["B"], ["C"]])
    assert [change.record.id for change in found.changes([2, 4])] == ["a", "c"]


def test_a_title_above_and_empty_rows_keep_the_numbers_of_the_file(tmp_path: Path) -> None:
    rows: Rows = [["Our projects", None], [None, None], ["Acronym", "Title"], ["A", "x"], [None, None], ["B", "y"]]
    found = plan_of(read_workbook(xlsx(tmp_path / "list.xlsx", rows)).sheet)
    assert [row.number for row in found.rows] == [4, 6]


def test_people_and_spotlights_come_in_too() -> None:
    person = only(plan([["Name", "Role"], ["Ana", "Driver"]], kind="person"))
    assert person.changes[0].after == {"name": "Ana", "role": "Driver"}
    voice = only(plan([["Headline", "Project"], ["The bus", "SEMPRE"]], kind="spotlight"))
    assert voice.changes[0].after == {"title": "The bus", "project": "sempre", "status": "draft"}


@pytest.mark.parametrize("name", ["../../etc/passwd", "con", "a/b", "…", "=cmd()", "x" * 300])
def test_hostile_names_become_harmless_ids(name: str) -> None:
    row = only(plan([["Id", "Acronym"], [name, "New"]]))
    assert row.key is not None
    assert refuse_key(row.key) is None


def test_a_media_file_with_an_impossible_name_is_told() -> None:
    found = plan([["Id", "Credit"], ["a:b.jpg", "Ana"], ["map.png", "Ana"]], kind="media")
    assert states(found) == ["unreadable", "new"]
