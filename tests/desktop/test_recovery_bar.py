"""After a crash: both versions are shown, nothing is forced, nothing is offered twice."""

from pathlib import Path

import pytest
from tests.desktop.conftest import ASIS, SEMPRE, Desk, OpenDesk

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.recovery import RecoveryBar
from si_editor.store import Change, Journal

UNSAVED = (
    Change(SEMPRE, ("teaser",), "People plan their own services.", "Neighbours plan the bus."),
    Change(ASIS, ("notes",), "Ask in Malmö.", "Asked."),
)


def crash(folders: UserFolders, root: Path, changes: tuple[Change, ...] = UNSAVED) -> None:
    """Leave behind what a run leaves that ends in the middle of an edit."""
    journal = Journal(folders.journals, root)
    journal.append(changes)
    journal.close()


def bar_of(desk: Desk) -> RecoveryBar | None:
    return next((bar for bar in desk.window.findChildren(RecoveryBar) if not bar.isHidden()), None)


def test_without_a_crash_nothing_is_offered(desk: Desk) -> None:
    assert bar_of(desk) is None


@pytest.mark.feature(58)
def test_both_versions_can_be_seen_before_deciding(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    desk = open_desk()
    bar = bar_of(desk)
    assert bar is not None
    assert "2 changes" in bar.text.text()
    assert bar.table.isVisible()
    assert "People plan" in bar.details.toPlainText()
    bar.buttons["look"].click()
    assert not bar.table.isVisible()
    cells = [[_cell(bar, row, column) for column in range(4)] for row in range(2)]
    assert ["SEMPRE", "Teaser", "“People plan their own services.”", "“Neighbours plan the bus.”"] in cells


def _cell(bar: RecoveryBar, row: int, column: int) -> str:
    item = bar.table.item(row, column)
    assert item is not None
    return item.text()


def test_restored_edits_are_unsaved_and_one_step(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    desk = open_desk()
    bar = bar_of(desk)
    assert bar is not None
    assert bar.buttons["restore"].text() == "Restore 2 unsaved changes"
    bar.buttons["restore"].click()
    assert desk.value(SEMPRE, "teaser") == "Neighbours plan the bus."
    assert desk.session.catalogue.unsaved() == (ASIS, SEMPRE)
    assert bar_of(desk) is None
    desk.act("undo")
    assert desk.session.catalogue.unsaved() == ()


@pytest.mark.feature(56)
def test_single_edits_can_be_chosen(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    desk = open_desk()
    bar = bar_of(desk)
    assert bar is not None
    row = next(row for row in range(2) if _cell(bar, row, 0) == "ASIS")
    bar.tick(row, False)
    assert bar.buttons["restore"].text() == "Restore 1, forget 1"
    bar.buttons["restore"].click()
    assert desk.session.catalogue.unsaved() == (SEMPRE,)


@pytest.mark.feature(56)
def test_the_decision_can_be_put_off(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    desk = open_desk()
    bar = bar_of(desk)
    assert bar is not None
    bar.buttons["later"].click()
    assert bar_of(desk) is None
    assert desk.session.catalogue.unsaved() == ()
    desk.window.close()
    assert bar_of(open_desk()) is not None


def test_a_second_crash_loses_nothing(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    desk = open_desk()
    bar = bar_of(desk)
    assert bar is not None
    bar.buttons["restore"].click()
    desk.session.close()
    second = Journal(folders.journals, root)
    assert {change.after for change in second.left_behind()} == {"Neighbours plan the bus.", "Asked."}
    second.settle()
    second.close()


def test_discarded_edits_stay_discarded(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    first = open_desk()
    bar = bar_of(first)
    assert bar is not None
    bar.buttons["discard"].click()
    first.window.close()
    assert bar_of(open_desk()) is None


def test_an_edit_whose_file_says_something_else_now_is_told_apart(
    open_desk: OpenDesk, folders: UserFolders, root: Path
) -> None:
    crash(folders, root, (Change(SEMPRE, ("teaser",), "Something older.", "Neighbours plan the bus."),))
    bar = bar_of(open_desk())
    assert bar is not None
    assert "For 1 of them the file says something else now" in bar.text.text()


def test_an_undecided_offer_is_there_again_next_time(open_desk: OpenDesk, folders: UserFolders, root: Path) -> None:
    crash(folders, root)
    open_desk().window.close()
    assert bar_of(open_desk()) is not None
