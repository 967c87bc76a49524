"""Importing a spreadsheet in the window: columns guessed, every row shown before anything is done, one step back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from shiboken6 import isValid
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk

from si_editor.desktop.importing.dialog import ImportDialog
from si_editor.desktop.importing.model import ImportModel
from si_editor.desktop.theme import Theme
from si_editor.intake.spreadsheetplan import ImportPlan, ImportRow, RowNote
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change

NEW = RecordKey("project", "villages")
LIST = (
    "Akronym;Teaser;Länder;Beginn;Quatsch\r\n"
    "Villages;A bus.;Deutschland, NO;2019;x\r\n"
    "SEMPRE;Neighbours plan the bus.;;;\r\n"
    "ASIS;;;soon;\r\n"
    ";nobody;;;\r\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


def opened(desk: Desk) -> ImportDialog:
    """Use the command, and wait until the rows are worked out."""
    desk.act("import")
    dialog = desk.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(lambda: dialog.progress.isHidden())
    return dialog


def cells(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.model
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def test_the_model_keeps_to_the_rules_of_item_models(theme: Theme, qtmodeltester: ModelTester) -> None:
    model = ImportModel(theme)
    row = ImportRow(2, "new", NEW, "Villages", (Change(NEW, (), MISSING, {"acronym": "Villages"}),))
    note = RowNote("cell-date", "No date.", ("start",))
    change = Change(SEMPRE, ("teaser",), "A", "B")
    model.show(ImportPlan((row, ImportRow(3, "update", SEMPRE, "SEMPRE", (change,), (note,)))))
    qtmodeltester.check(model)
    assert model.chosen() == {2}


@pytest.mark.feature(78)
def test_every_row_is_shown_before_anything_is_done(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table,))
    dialog = opened(desk)
    assert cells(dialog) == [
        ["2", "+  New draft", "Villages", "Acronym, Teaser, Partner countries, Start, Status"],
        ["3", "↻  Changed", "SEMPRE", "Teaser"],
        ["4", "↻  Changed", "ASIS", "△ 1  Start"],
        ["5", "✕  Cannot be read", "", dialog.model.index(3, 3).data()],
    ]
    assert "1 new · 1 " in dialog.summary.text() or "new" in dialog.summary.text()
    assert desk.session.catalogue.unsaved() == ()
    dialog.cancel.click()
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.feature(79)
def test_an_update_is_shown_as_before_and_after(open_desk: OpenDesk, table: Path) -> None:
    dialog = opened(open_desk((table,)))
    dialog.view.selectRow(1)
    text = dialog.details.toPlainText()
    assert "Teaser" in text
    assert "before: People plan their own services." in text
    assert "after: Neighbours plan the bus." in text
    dialog.view.selectRow(2)
    assert "Start: “soon” is no date" in dialog.details.toPlainText()


@pytest.mark.feature(80)
def test_the_ticked_rows_are_imported_as_one_step(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table,))
    dialog = opened(desk)
    assert dialog.accept_button.text() == "Import 2 (Projects)"
    dialog.accept_button.click()
    assert desk.value(NEW, "countries") == ["DE", "NO"]
    assert desk.value(NEW, "status") == "draft"
    assert desk.value(SEMPRE, "teaser") == "Neighbours plan the bus."
    assert desk.session.undo_stack.undoText() == "Import 2 Projects from list.csv"
    desk.act("undo")
    assert desk.session.catalogue.unsaved() == ()
    assert NEW not in desk.session.catalogue.keys()


@pytest.mark.feature(78)
def test_what_was_not_understood_comes_in_as_it_was_typed_if_it_is_ticked(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table,))
    dialog = opened(desk)
    index = dialog.model.index(2, 0)
    assert dialog.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    dialog.accept_button.click()
    assert desk.value(RecordKey("project", "asis"), "start") == "soon"
    desk.wait_for_check()
    assert "date-invalid" in {problem.code for problem in desk.session.problems_of(RecordKey("project", "asis"))}


def test_another_field_can_be_chosen_and_is_remembered(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table, table))
    dialog = opened(desk)
    dialog.columns.choose(4, "notes")
    desk.qtbot.waitUntil(lambda: "Internal notes" in str(dialog.model.index(0, 3).data()))
    dialog.accept_button.click()
    assert desk.value(NEW, "notes") == "x"
    assert opened(desk).columns.mapped()[4].name == "notes"


def test_rows_can_be_filtered_and_ticked_together(open_desk: OpenDesk, table: Path) -> None:
    dialog = opened(open_desk((table,)))
    dialog.filter.setCurrentIndex(dialog.filter.findData("noted"))
    assert dialog.model.rowCount() == 2
    dialog.all_rows.click()
    assert dialog.model.chosen() == {2, 3, 4}
    dialog.filter.setCurrentIndex(0)
    dialog.no_rows.click()
    assert dialog.model.chosen() == frozenset()
    assert not dialog.accept_button.isEnabled()


def test_empty_cells_erase_only_when_that_is_chosen(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table,))
    dialog = opened(desk)
    dialog.erases.click()
    desk.qtbot.waitUntil(lambda: "Partner countries" in str(dialog.model.index(1, 3).data()))
    assert "empty" in dialog.details.toPlainText() or dialog.model.rowCount() == 4


def test_a_table_can_be_read_in_another_way(open_desk: OpenDesk, table: Path) -> None:
    desk = open_desk((table,))
    dialog = opened(desk)
    assert dialog.delimiter.currentData() == ";"
    assert dialog.encoding.currentData() == "windows-1252"
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData("\t"))
    desk.qtbot.waitUntil(lambda: len(dialog.columns.boxes) == 1)


def test_what_is_no_table_is_told_and_nothing_can_be_imported(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    desk = open_desk((path, None))
    dialog = opened(desk)
    assert "damaged" in dialog.failure.text()
    assert not dialog.accept_button.isEnabled()
    dialog.another.click()
    assert desk.window.findChild(ImportDialog) is None or not dialog.isVisible()


def test_closing_in_the_middle_leaves_nothing_running(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Acronym;Teaser\n" + "".join(f"P{number};Text\n" for number in range(8000)), encoding="utf-8")
    desk = open_desk((path,))
    desk.act("import")
    dialog = desk.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)


@pytest.mark.feature(85)
def test_a_long_list_shows_how_far_it_is_and_can_be_given_up(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    rows = "".join(f"P {number};A bus.;DE, NO\n" for number in range(15_000))
    path.write_text("Akronym;Teaser;Länder\n" + rows, encoding="utf-8")
    desk = open_desk((path,))
    desk.act("import")
    dialog = desk.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    seen: list[tuple[bool, bool]] = []

    def give_up(share: int) -> None:
        if 0 < share < 100 and not seen:
            seen.append((dialog.progress.isVisible(), dialog.accept_button.isEnabled()))
            QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    dialog.progress.valueChanged.connect(give_up)
    desk.qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert seen == [(True, False)]
    desk.qtbot.waitUntil(lambda: not isValid(dialog))
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle, timeout=30_000)
    assert desk.session.undo_stack.count() == 0
