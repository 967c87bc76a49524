"""The readiness board: honest numbers, and behind each number the entries."""

from datetime import date
from types import MappingProxyType

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from tests.desktop.conftest import ASIS, SEMPRE, Desk

from si_editor.desktop.board.counting import Wish, count_up
from si_editor.desktop.board.model import FIRST_PROPERTY, BoardModel
from si_editor.desktop.board.panel import BoardPanel
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change

ZUKUNFT = RecordKey("project", "zukunft")
TODAY = date(2021, 6, 29)


def shown(desk: Desk) -> BoardPanel:
    """Show the board and wait until it is counted."""
    desk.act("readiness")
    board = desk.window.board
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish == board.wish())
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
    return board


def cell_at(board: BoardPanel, line: str, column: str) -> QModelIndex:
    model = board.model
    headings = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    rows = [model.cell(row, 0).label for row in range(model.rowCount())]
    return model.index(rows.index(line), headings.index(column))


def snapshot_of(number: int) -> Snapshot:
    keys = [RecordKey("project", f"p{position}") for position in range(number)]
    data = [
        {"acronym": f"P {position}", "teaser": "One." if position % 3 else "", "programme": f"programme-{position % 7}"}
        for position in range(number)
    ]
    return Snapshot(MappingProxyType({key: read_record(key, one) for key, one in zip(keys, data, strict=True)}))


def test_the_model_keeps_to_the_rules_of_item_models(qtmodeltester: ModelTester) -> None:
    model = BoardModel()
    qtmodeltester.check(model)
    model.show(count_up(snapshot_of(20), frozenset(), TODAY, Wish()))
    model.sort(FIRST_PROPERTY, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(model)


@pytest.mark.feature(67)
def test_the_board_counts_by_programme(desk: Desk) -> None:
    board = shown(desk)
    assert desk.window.stage.has_board
    assert cell_at(board, "All together", "Teaser").data() == "2 of 3"
    assert cell_at(board, "Interreg Alpine Space", "Teaser").data() == "1 of 1"
    assert cell_at(board, "Interreg Baltic Sea Region", "Teaser").data() == "✓"
    assert cell_at(board, "No programme", "Picture").data() == "1 of 1"


@pytest.mark.feature(67)
def test_a_click_on_a_number_lists_exactly_these_entries(desk: Desk) -> None:
    board = shown(desk)
    index = cell_at(board, "All together", "Teaser")
    board.view.scrollTo(index)
    place = board.view.visualRect(index).center()
    desk.qtbot.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not desk.window.stage.has_board
    assert not desk.window.actions_["readiness"].isChecked()
    assert desk.titles() == ["ASIS", "Zukunft"]


def test_enter_lists_too_and_a_finished_line_lists_who_has_it(desk: Desk) -> None:
    board = shown(desk)
    board.view.setCurrentIndex(cell_at(board, "Interreg Baltic Sea Region", "Teaser"))
    desk.qtbot.keyClick(board.view, Qt.Key.Key_Return)
    assert desk.titles() == ["SEMPRE"]


def test_the_greatest_gaps_are_named_and_lead_there(desk: Desk) -> None:
    board = shown(desk)
    gaps = [button for button in board.gaps.findChildren(QPushButton) if not button.isHidden()]
    assert gaps[0].text().startswith("3 of 3: ")
    gaps[0].click()
    assert desk.titles() == ["ASIS", "SEMPRE", "Zukunft"]


def test_each_entry_has_its_own_count(desk: Desk) -> None:
    board = shown(desk)
    board.choose("project", "entry")
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish.view == "entry")
    complete = str(cell_at(board, "SEMPRE", "Complete").data())
    held, wanted = complete.split(" of ")
    assert 0 < int(held) < int(wanted)
    assert cell_at(board, "SEMPRE", "Status").data() == "● Ready"
    board.open_cell(cell_at(board, "ASIS", "Teaser"))
    assert desk.window.panes.entry.key == ASIS
    assert not desk.window.stage.has_board


def test_sorting_keeps_everything_together_on_top(desk: Desk) -> None:
    board = shown(desk)
    board.choose("project", "country")
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish.view == "country")
    board.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    names = [board.model.cell(row, 0).label for row in range(board.model.rowCount())]
    assert names[:2] == ["All together", "Austria"]


def test_kinds_stand_side_by_side(desk: Desk) -> None:
    board = shown(desk)
    board.choose("project", "kind")
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish.view == "kind")
    assert [board.model.cell(row, 0).label for row in range(board.model.rowCount())] == [
        "All together",
        "Projects",
        "Spotlights",
        "Pages",
    ]
    assert cell_at(board, "Pages", "Picture").data() == "·"


def test_an_edit_is_counted_at_once(desk: Desk) -> None:
    board = shown(desk)
    desk.session.apply([Change(ZUKUNFT, ("teaser",), desk.value(ZUKUNFT, "teaser"), "One sentence.")], "Write")
    desk.qtbot.waitUntil(lambda: cell_at(board, "All together", "Teaser").data() == "1 of 3")


def test_only_ready_ones_can_be_counted(desk: Desk) -> None:
    board = shown(desk)
    board.only_ready.click()
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish.only_ready)
    assert board.model.count is not None
    assert board.model.count.total.line.keys == (SEMPRE,)


def test_nothing_to_count_is_said(desk: Desk) -> None:
    board = shown(desk)
    board.choose("post", "status")
    desk.qtbot.waitUntil(lambda: board.model.count is not None and board.model.count.wish.kind == "post")
    assert "Posts" in board.empty.text.text()
    assert board.empty.isVisible()


def test_escape_and_f8_lead_back(desk: Desk) -> None:
    board = shown(desk)
    desk.qtbot.keyClick(board.view, Qt.Key.Key_Escape)
    assert not desk.window.stage.has_board
    desk.act("readiness")
    desk.act("next-problem")
    assert not desk.window.stage.has_board


@pytest.mark.feature(83)
def test_a_cell_is_read_out_in_words(desk: Desk) -> None:
    board = shown(desk)
    spoken = cell_at(board, "Interreg Alpine Space", "Picture").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Interreg Alpine Space, 1 of 1: no picture"


def test_the_context_menu_offers_both_sides_and_the_table_as_text(desk: Desk) -> None:
    board = shown(desk)
    menu = board.menu_at(cell_at(board, "All together", "Teaser"))
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert texts == ["List: 2 of 3: no teaser", "List: 1 of 3: with a teaser", "Copy the table as text"]
    menu.actions()[2].trigger()
    menu.close()
    assert QApplication.clipboard().text().splitlines()[1].startswith("All together\t3\t")


def test_ten_thousand_entries_are_counted_in_reasonable_time() -> None:
    count = count_up(snapshot_of(10_000), frozenset(), TODAY, Wish())
    assert len(count.total.line.keys) == 10_000
    assert len(count.total.line.tallies["teaser"].lacking) == 3_334
