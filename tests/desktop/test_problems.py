"""The problems panel: it lists, filters and leads to the field that mends each."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import ASIS, SEMPRE, Desk, OpenDesk

from si_editor.desktop.problems.model import ProblemModel
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import MISSING
from si_editor.model.problems import Problem
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Catalogue, Change

ERROR = Problem("a", "error", "Mend this.", SEMPRE, ("teaser",))
HINT = Problem("b", "hint", "Think of this.", ASIS, ("notes",))
OF_CATALOGUE = Problem("c", "warning", "Look at the folder.")


def test_the_model_keeps_to_the_rules_of_item_models(
    root: Path, theme: Theme, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    model = ProblemModel(Catalogue.open(root), theme)
    qtmodeltester.check(model)
    model.show([ERROR, HINT, OF_CATALOGUE])
    model.hide(frozenset({"hint"}))
    qtmodeltester.check(model)


def test_a_line_says_how_bad_where_and_what(root: Path, theme: Theme) -> None:
    model = ProblemModel(Catalogue.open(root), theme)
    model.show([ERROR, OF_CATALOGUE])
    lines = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert lines == [
        ["▲  Error", "● SEMPRE", "Teaser", "Mend this."],
        ["△  Warning", "Catalogue", "", "Look at the folder."],
    ]


def test_severities_can_be_hidden(root: Path, theme: Theme) -> None:
    model = ProblemModel(Catalogue.open(root), theme)
    model.show([ERROR, HINT])
    model.hide(frozenset({"hint"}))
    assert [model.problem(row) for row in range(model.rowCount())] == [ERROR]
    assert model.count("hint") == 1


def break_country(desk: Desk) -> Problem:
    """Make a mistake in a file that is not shown, and give the problem."""
    before = desk.value(SEMPRE, "countries")
    desk.session.apply([Change(SEMPRE, ("countries",), before, ["DE", "Nowhere"])], "Break")
    desk.wait_for_check()
    return next(problem for problem in desk.session.problems_of(SEMPRE) if problem.code == "country-unknown")


def test_enter_leads_to_the_field(desk: Desk) -> None:
    problem = break_country(desk)
    desk.show(ASIS)
    panel = desk.window.panes.problems
    desk.act("go-problems")
    panel.view.setCurrentIndex(panel.model.index(panel.model.row_of(problem), 0))
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert desk.window.panes.entry.key == SEMPRE
    form = desk.window.panes.entry.form
    focused = QApplication.focusWidget()
    assert form is not None
    assert focused is not None
    assert form.isAncestorOf(focused)
    assert form.focused_path is not None
    assert form.focused_path[0] == "countries"


@pytest.mark.feature(12)
def test_one_click_leads_to_the_field(desk: Desk) -> None:
    problem = break_country(desk)
    desk.show(ASIS)
    panel = desk.window.panes.problems
    index = panel.model.index(panel.model.row_of(problem), 3)
    panel.view.scrollTo(index)
    place = panel.view.visualRect(index).center()
    desk.qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    form = desk.window.panes.entry.form
    assert desk.window.panes.entry.key == SEMPRE
    assert form is not None
    assert form.focused_path is not None
    assert form.focused_path[0] == "countries"


def test_the_entry_has_room_for_its_name_and_can_be_given_more(desk: Desk) -> None:
    header = desk.window.panes.problems.view.horizontalHeader()
    assert header.sectionSize(1) >= 200
    assert header.sectionResizeMode(1) == QHeaderView.ResizeMode.Interactive


def test_f8_goes_round_all_problems(desk: Desk) -> None:
    break_country(desk)
    panel = desk.window.panes.problems
    seen = []
    for _ in range(panel.model.rowCount() + 1):
        desk.act("next-problem")
        seen.append(panel.view.currentIndex().row())
    assert seen == [*range(panel.model.rowCount()), 0]
    desk.act("previous-problem")
    assert panel.view.currentIndex().row() == panel.model.rowCount() - 1


def test_a_problem_of_the_catalogue_leads_to_the_campaign(desk: Desk) -> None:
    desk.window.panes.go_to_problem(OF_CATALOGUE)
    assert desk.window.panes.entry.key == CAMPAIGN_KEY


def test_the_header_shows_only_the_problems_of_its_entry(desk: Desk) -> None:
    break_country(desk)
    desk.show(SEMPRE)
    desk.window.panes.entry.header.problems.click()
    panel = desk.window.panes.problems
    assert {panel.model.problem(row).record for row in range(panel.model.rowCount())} == {SEMPRE}


@pytest.mark.feature(14)
def test_errors_and_warnings_are_counted_apart(desk: Desk) -> None:
    break_country(desk)
    errors, warnings = desk.session.count("error"), desk.session.count("warning")
    assert errors
    assert warnings
    assert desk.window.actions_["check"].iconText() == f"Check ▲{errors} △{warnings}"
    words = f"{errors} error{'s' * (errors > 1)} · {warnings} warning{'s' * (warnings > 1)}"
    assert words in desk.window.status.text()


def test_the_header_tells_every_severity_that_there_is(desk: Desk) -> None:
    break_country(desk)
    desk.show(SEMPRE)
    found = Counter(str(problem.severity) for problem in desk.session.problems_of(SEMPRE))
    assert len(found) > 1
    button = desk.window.panes.entry.header.problems
    for severity, sign in (("error", "▲"), ("warning", "△"), ("hint", "○")):
        number = found[severity]
        assert (f"{sign} {number}" in button.text()) == bool(number)
        assert (f"{number} {severity}" in button.accessibleName()) == bool(number)


def test_a_mended_problem_is_gone_everywhere(desk: Desk) -> None:
    problem = break_country(desk)
    model = desk.window.panes.problems.model
    assert model.row_of(problem) >= 0
    desk.act("undo")
    desk.qtbot.waitUntil(lambda: model.row_of(problem) < 0)


def test_problems_lie_in_the_list_of_a_fresh_window(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert desk.window.panes.problems.model.rowCount() == len(desk.session.problems())


@pytest.mark.parametrize("position", [0, 5, 11])
def test_a_field_in_a_long_list_of_a_folded_section_comes_into_view(desk: Desk, position: int) -> None:
    desk.window.resize(1200, 600)
    new = RecordKey("project", "new")
    sources = [{"citation": f"Report {number}", "url": "https://example.org"} for number in range(12)]
    desk.session.apply([Change(new, (), MISSING, {"acronym": "New", "sources": sources})], "New")
    desk.show(ASIS)
    with desk.qtbot.waitSignal(desk.window.panes.entry.settled):
        desk.window.panes.go_to_problem(Problem("x", "error", "Mend this.", new, ("sources", position, "url")))
    form = desk.window.panes.entry.form
    focused = QApplication.focusWidget()
    assert form is not None
    assert form.focused_path == ("sources", position, "url")
    assert focused is not None
    assert focused.visibleRegion().boundingRect().height() == focused.height()


def test_a_field_far_down_in_a_new_form_comes_into_view(desk: Desk) -> None:
    desk.window.resize(1200, 500)
    body = "\n\n".join(["A paragraph that is long enough to be wrapped, " * 4] * 6)
    desk.session.apply([Change(SEMPRE, ("body",), MISSING, body)], "Write")
    desk.show(ASIS)
    desk.window.panes.go_to_problem(Problem("x", "error", "Mend this.", SEMPRE, ("partners",)))
    form = desk.window.panes.entry.form
    focused = QApplication.focusWidget()
    assert form is not None
    assert focused is not None
    assert form.isAncestorOf(focused)

    with desk.qtbot.waitSignal(desk.window.panes.entry.settled):
        pass
    assert focused.visibleRegion().boundingRect().height() == focused.height()
