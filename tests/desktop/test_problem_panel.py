"""The problems panel at work: filters, groups, mends one by one and all at once."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from tests.desktop.conftest import ASIS, SEMPRE, Desk

from si_editor.desktop.problems.arranging import Filter, arrange, choose
from si_editor.desktop.problems.mendall import gather
from si_editor.desktop.problems.model import MEND_COLUMN, ProblemModel
from si_editor.desktop.problems.panel import ProblemPanel
from si_editor.desktop.theme import Theme
from si_editor.editing.mends import Mend
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change


def problem(number: int, code: str = "teaser-missing", severity: str = "warning") -> Problem:
    key = RecordKey("project", f"p{number}")
    return Problem(code, "error" if severity == "error" else "warning", f"Mend {number}.", key, ("teaser",))


def never(_problem: Problem) -> bool:
    return False


def message(one: Problem) -> str:
    return one.message.lower()


def group_name(group: str, members: Sequence[Problem]) -> str:
    return f"{group} of {len(members)}"


def break_countries(desk: Desk) -> ProblemPanel:
    """Make the same mistake in two entries."""
    for key in (SEMPRE, ASIS):
        desk.session.apply([Change(key, ("countries",), desk.value(key, "countries"), ["Griechenland", "AT"])], "Break")
    desk.wait_for_check()
    return desk.window.panes.problems


def rows_with(panel: ProblemPanel, code: str) -> list[int]:
    model = panel.model
    return [row for row in range(model.rowCount()) if model.heading(row) is None and model.problem(row).code == code]


@pytest.mark.feature(14)
def test_problems_are_chosen_by_severity_kind_and_words() -> None:
    all_of = (problem(1), problem(2, severity="error"), Problem("x", "hint", "Look at the folder."))
    assert choose(all_of, Filter(frozenset({"warning", "hint"})), never, message) == (all_of[1],)
    assert choose(all_of, Filter(kind="campaign"), never, message) == (all_of[2],)
    assert choose(all_of, Filter(words=("folder",)), never, message) == (all_of[2],)
    assert choose(all_of, Filter(share="drafts"), never, message) == ()


def test_groups_come_worst_first_and_can_be_folded() -> None:
    problems = (problem(1), problem(2), problem(3, "country-unknown", "error"))
    lines = arrange(problems, "rule", frozenset({"teaser-missing"}), group_name)
    texts = [line.message if isinstance(line, Problem) else line.text for line in lines]
    assert texts == ["country-unknown of 1", "Mend 3.", "teaser-missing of 2"]


@pytest.mark.feature(63)
def test_problems_can_be_grouped_by_rule_with_counts(desk: Desk) -> None:
    panel = break_countries(desk)
    panel.filters.grouping.setCurrentIndex(panel.filters.grouping.findData("rule"))
    headings = [panel.model.heading(row) for row in range(panel.model.rowCount())]
    texts = [heading.text for heading in headings if heading is not None]
    assert "Country unknown" in texts
    row = next(row for row, heading in enumerate(headings) if heading is not None and heading.text == "Country unknown")
    assert str(panel.model.index(row, 0).data()).endswith("Country unknown (2)")
    panel.view.setCurrentIndex(panel.model.index(row, 0))
    before = panel.model.rowCount()
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert panel.model.rowCount() == before - 2
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.model.rowCount() == before


@pytest.mark.feature(63)
def test_f8_passes_over_headings(desk: Desk) -> None:
    panel = break_countries(desk)
    panel.filters.grouping.setCurrentIndex(panel.filters.grouping.findData("entry"))
    for _ in range(4):
        desk.act("next-problem")
        assert panel.model.heading(panel.view.currentIndex().row()) is None


def test_problems_of_drafts_are_marked_and_can_be_left_out(desk: Desk) -> None:
    panel = break_countries(desk)
    panel.filters.words.setText("Griechenland")
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    entries = {str(panel.model.index(row, 1).data()) for row in range(2)}
    assert entries == {"● SEMPRE", "○ ASIS · Draft"}
    panel.filters.share.setCurrentIndex(panel.filters.share.findData("ready"))
    assert [panel.model.problem(row).record for row in range(panel.model.rowCount())] == [SEMPRE]
    panel.filters.share.setCurrentIndex(panel.filters.share.findData("drafts"))
    assert [panel.model.problem(row).record for row in range(panel.model.rowCount())] == [ASIS]


@pytest.mark.feature(68)
def test_one_click_mends(desk: Desk) -> None:
    panel = break_countries(desk)
    row = next(row for row in rows_with(panel, "country-unknown") if panel.model.problem(row).record == SEMPRE)
    index = panel.model.index(row, MEND_COLUMN)
    assert index.data() == "Use ISO code GR"
    panel.view.scrollTo(index)
    place = panel.view.visualRect(index).center()
    desk.qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.value(SEMPRE, "countries") == ["GR", "AT"]
    assert desk.session.undo_stack.undoText() == "Use ISO code GR in SEMPRE"


@pytest.mark.feature(68)
def test_all_of_a_kind_are_mended_in_one_step_after_a_look(desk: Desk) -> None:
    panel = break_countries(desk)
    panel.view.setCurrentIndex(panel.model.index(rows_with(panel, "country-unknown")[0], 0))
    assert panel.mend_all.isVisible()
    one = panel.model.problem(panel.view.currentIndex().row())
    dialog = panel.offer_mend_all(one, panel.model.mends(one)[0])
    assert dialog is not None
    text = dialog.details.toPlainText()
    assert "SEMPRE" in text
    assert "ASIS" in text
    assert desk.value(ASIS, "countries") == ["Griechenland", "AT"]
    dialog.mend.click()
    assert desk.value(ASIS, "countries") == ["GR", "AT"]
    assert desk.value(SEMPRE, "countries") == ["GR", "AT"]
    assert desk.session.undo_stack.undoText() == "Mend 2 problems"
    desk.act("undo")
    assert desk.value(SEMPRE, "countries") == ["Griechenland", "AT"]


def test_mends_that_touch_the_same_field_wait_for_the_next_time() -> None:
    def mends_of(one: Problem) -> Sequence[Mend]:
        return (Mend("m", "Do it", {}, (Change(SEMPRE, ("teaser",), "a", one.message),)),)

    many = gather((problem(1), problem(2)), "m", mends_of)
    assert len(many.mends) == 1
    assert many.left == 1
    assert gather((problem(1),), "other", mends_of).mends == ()


def test_the_context_menu_offers_mends_and_copies(desk: Desk) -> None:
    panel = break_countries(desk)
    row = rows_with(panel, "country-unknown")[0]
    menu = panel.menu_at(row)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Go to the field",
        "Use ISO code GR",
        "Mend all 2 of this kind…",
        "Copy this line",
        "Copy all listed problems",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == panel.model.rowCount()
    assert all(line.count("\t") == 3 for line in lines)


@pytest.mark.feature(83)
def test_the_number_is_told_to_those_who_cannot_see_it(desk: Desk) -> None:
    panel = break_countries(desk)
    told: list[str] = []
    desk.window.announcer.announced.connect(told.append)
    panel.filters.words.setText("Griechenland")
    desk.qtbot.waitUntil(lambda: "2 problems listed." in told)


@pytest.mark.feature(14)
def test_no_line_of_filters_is_cut_and_sentences_have_the_room(desk: Desk) -> None:
    panel = break_countries(desk)
    panel.setParent(None)
    panel.show()
    panel.resize(400, panel.height())
    desk.qtbot.waitUntil(lambda: panel.filters.minimumHeight() >= panel.filters.heightForWidth(panel.filters.width()))
    parts = (panel.filters.words, panel.filters.entry_only)
    assert all(part.geometry().bottom() <= panel.filters.height() for part in parts)
    narrow = panel.view.columnWidth(3)
    panel.resize(2400, panel.height())
    desk.qtbot.waitUntil(lambda: panel.view.columnWidth(3) > narrow)
    panel.close()
    panel.setParent(desk.window)


def test_the_model_with_headings_keeps_to_the_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    panel = break_countries(desk)
    panel.filters.grouping.setCurrentIndex(panel.filters.grouping.findData("rule"))
    qtmodeltester.check(panel.model)


@pytest.mark.feature(63)
def test_five_thousand_problems_are_listed_and_searched(root: Path, theme: Theme) -> None:
    model = ProblemModel(Catalogue.open(root), theme)
    problems = [problem(number) for number in range(5_000)]
    model.show(problems)
    assert model.row_of(problems[4_999]) == 4_999
    model.narrow(Filter(words=("4999",)))
    assert model.rowCount() == 1
    model.narrow(Filter())
    model.group("rule")
    assert model.rowCount() == 5_001
