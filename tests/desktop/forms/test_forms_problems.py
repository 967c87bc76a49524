"""Problems stand at their fields, are counted where they are folded away, and are spoken to screen readers."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.editors.card import Card
from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.problemline import ProblemLine, SeverityMark
from si_editor.desktop.forms.section import Section
from si_editor.model.fieldpath import FieldPath
from si_editor.model.problems import Problem, Severity

PROJECT = {
    "acronym": "SEMPRE",
    "partners": [{"name": "A"}, {"name": "B", "country": "XX"}],
    "countries": ["DE", "XX"],
    "budget": {"total": "much"},
    "teaser": {"en": "a", "de": "b"},
}


def problem(severity: Severity, *path: str | int, message: str = "Mend it.") -> Problem:
    return Problem("some-code", severity, message, None, path)


def show(desk: Desk, *problems: Problem) -> None:
    desk.form.show_problems(problems)


def section(desk: Desk, name: str) -> Section:
    return next(one for one in desk.form.sections if one.name == name)


def badge(widget: QWidget) -> str:
    labels = [label for label in widget.findChildren(QLabel) if label.property("role") == "badge"]
    return labels[0].text() if labels and not labels[0].isHidden() else ""


def sentences(widget: QWidget) -> list[str]:
    return [line.problem.message for line in widget.findChildren(ProblemLine) if not line.isHidden()]


@pytest.mark.parametrize(("severity", "word"), [("error", "Error"), ("warning", "Warning"), ("hint", "Hint")])
def test_a_problem_is_shown_by_shape_word_and_bar_under_its_field(
    make_desk: MakeDesk, severity: Severity, word: str
) -> None:
    desk = make_desk("project", PROJECT)
    row = desk.row("acronym")
    show(desk, problem(severity, "acronym", message="Too <short>."))
    line = row.findChild(ProblemLine)
    assert line is not None
    assert line.sentence.text() == f"<b>{word}:</b> Too &lt;short&gt;."
    assert row.findChild(SeverityMark) is not None
    assert row.property("severity") == severity
    assert row.editor.focus_target().property("severity") == severity
    spoken = row.editor.focus_target().accessibleDescription()
    assert spoken.startswith("Letter by letter")
    assert spoken.endswith(f"{word}: Too <short>.")
    assert row.editor.focus_target().accessibleName() == "Acronym, required"
    show(desk)
    assert sentences(row) == []
    assert row.property("severity") == ""
    assert "Too" not in row.editor.focus_target().accessibleDescription()


def test_the_three_signs_differ_by_shape(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    kinds: tuple[Severity, ...] = ("error", "warning", "hint")
    show(desk, *(problem(kind, "acronym", message=kind) for kind in kinds))
    marks = desk.row("acronym").findChildren(SeverityMark)
    for mark in marks:
        mark.setStyleSheet("color: black")
    pictures = [mark.grab().toImage() for mark in marks]
    assert len(pictures) == 3
    assert all(pictures[one] != pictures[other] for one in range(3) for other in range(one))


@pytest.mark.parametrize(
    ("path", "where"),
    [
        (("budget", "total"), "budget"),
        (("budget",), "budget"),
        (("budget", "source"), "budget"),
        (("countries", 1), "countries"),
        (("countries",), "countries"),
        (("teaser", "de"), "teaser"),
        (("teaser",), "teaser"),
        (("partners",), "partners"),
        (("partners", 9, "name"), "partners"),
        (("budget", "unknown"), "budget"),
    ],
)
def test_every_problem_is_shown_somewhere_at_its_field(make_desk: MakeDesk, path: FieldPath, where: str) -> None:
    desk = make_desk("project", PROJECT)
    row = desk.row(where)
    show(desk, problem("error", *path))
    assert sentences(row) == ["Mend it."]


def test_a_problem_of_a_folded_card_is_counted_on_it_and_shown_inside_when_it_opens(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    editor = desk.row("partners").editor
    assert isinstance(editor, ObjectListEditor)
    show(desk, problem("warning", "partners", 1, "country"), problem("error", "partners", 1, "name"))
    first, second = editor.cards
    assert (badge(first), badge(second)) == ("", "▲ 2")
    assert "2 problems" in second.heading.accessibleName()
    assert sentences(second) == []
    assert desk.form.focus_field(("partners", 1, "country"))
    assert second.is_open
    assert sorted(sentences(second)) == ["Mend it.", "Mend it."]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Country"


@pytest.mark.feature(13)
def test_a_folded_section_counts_its_worst_problems_and_opens_when_one_is_looked_for(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    money = section(desk, "Money")
    assert not money.is_open
    assert money.heading.detail == "1 of 2 filled in"
    show(desk, problem("error", "budget", "total"), problem("hint", "budget"))
    assert badge(money) == "▲ 1 error"
    assert money.heading.accessibleName() == "Money, 1 error"
    assert desk.form.focus_field(("budget", "total"))
    assert money.heading.isChecked()
    assert sorted(sentences(money)) == ["Mend it.", "Mend it."]


def test_jumping_to_a_field_scrolls_it_into_view(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", PROJECT)
    desk.form.resize(500, 300)
    desk.form.activateWindow()
    assert desk.form.focus_field(("aliases",))
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.waitUntil(lambda: desk.form.rect().contains(target.mapTo(desk.form, target.rect().center())))


@pytest.mark.feature(11)
def test_problems_come_from_the_session_and_follow_the_typing(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {**PROJECT, "start": "2019"})
    row = desk.row("start")
    with qtbot.waitSignal(desk.session.problems_changed):
        QTest.keyClicks(row.editor.focus_target(), "x")
    qtbot.waitUntil(lambda: len(sentences(row)) > 0)
    assert "is not a date" in sentences(row)[0]


def test_a_problem_follows_its_field_when_the_value_turns_raw(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    row = desk.row("acronym")
    show(desk, problem("error", "acronym"))
    desk.change(("acronym",), ["a"])
    assert sentences(row) == ["Mend it."]
    desk.session.undo_stack.undo()
    assert row.editor.focus_target().property("severity") == "error"


def test_unchanged_problems_are_not_drawn_anew(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    show(desk, problem("error", "acronym"))
    line = desk.row("acronym").findChild(ProblemLine)
    show(desk, problem("error", "acronym"))
    assert desk.row("acronym").findChildren(ProblemLine) == [line]


def test_fields_nobody_knows_are_shown_and_kept(make_desk: MakeDesk) -> None:
    data = {"acronym": "X", "colour": {"of": "sky"}, "partners": [{"name": "A", "mood": "good"}]}
    desk = make_desk("project", data)
    shown = [label.text() for label in desk.form.findChildren(QLabel) if label.property("role") == "raw"]
    assert "colour:\n  of: sky" in shown
    assert any(label.text() == "Other fields (1)" for label in desk.form.findChildren(QLabel))
    assert desk.form.focus_field(("partners", 0, "name"))
    card = desk.form.findChild(Card)
    assert card is not None
    assert "mood: good" in [label.text() for label in card.findChildren(QLabel)]
    QTest.keyClicks(desk.form.focusWidget(), "B")
    assert desk.value("partners", 0, "mood") == "good"
    assert desk.value("colour") == {"of": "sky"}


def test_a_problem_of_the_whole_record_stands_above_its_fields(make_desk: MakeDesk) -> None:
    desk = make_desk("project", PROJECT)
    show(desk, problem("warning", message="Nobody refers to it."))
    lines = desk.form.findChildren(ProblemLine)
    assert [line.problem.message for line in lines] == ["Nobody refers to it."]
    show(desk)
    assert sentences(desk.form) == []
