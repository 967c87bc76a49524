"""Problems as text, JSON and annotations."""

import json
from pathlib import Path

import pytest

from si_editor.cli.reports import Located, as_annotations, as_json, as_text
from si_editor.model.problems import Problem, Severity
from si_editor.model.records import RecordKey

KEY = RecordKey("project", "sempre")


def located(severity: Severity, message: str = "It is wrong.", is_draft: bool = False) -> Located:
    problem = Problem("some-code", severity, message, KEY, ("partners", 0, "name"), rule="DQ-01")
    return Located(problem, "projects/sempre.yaml", 7, is_draft)


def test_json_has_every_field_of_the_contract() -> None:
    report = json.loads(as_json("my/catalogue", {"project": 1}, [located("error", is_draft=True)]))
    assert report == {
        "catalogue": "my/catalogue",
        "counts": {"project": 1},
        "problems": [
            {
                "severity": "error",
                "code": "some-code",
                "rule": "DQ-01",
                "file": "projects/sempre.yaml",
                "line": 7,
                "kind": "project",
                "record": "sempre",
                "field": "partners.0.name",
                "message": "It is wrong.",
                "draft": True,
            }
        ],
    }


def test_text_puts_the_worst_first_and_drafts_last_and_ends_with_totals() -> None:
    problems = [located("hint"), located("error", is_draft=True), located("warning"), located("error", "a\nb")]
    lines = as_text({"project": 1, "spotlight": 2, "campaign": 1}, problems).splitlines()
    assert [line for line in lines if line and not line.startswith(" ")] == [
        "Errors (1)",
        "Warnings (1)",
        "Hints (1)",
        "Errors in drafts (1)",
        "1 project, 2 spotlights: 1 error, 1 warning, 1 hint; in drafts 1 error.",
    ]
    assert "  projects/sempre.yaml:7: partners.0.name: a b [some-code]" in lines


def test_text_of_a_perfect_catalogue() -> None:
    assert as_text({"project": 2, "campaign": 1}, []) == "2 projects: no problems."
    assert as_text({"campaign": 1}, []) == "No entries: no problems."


@pytest.mark.parametrize(
    ("one", "is_strict", "level"),
    [
        (located("error"), False, "error"),
        (located("warning"), False, "warning"),
        (located("hint"), False, "notice"),
        (located("error", is_draft=True), False, "warning"),
        (located("error", is_draft=True), True, "error"),
    ],
)
def test_annotations_have_a_level_that_fits(one: Located, is_strict: bool, level: str) -> None:
    text = as_annotations(Path("data/catalogue"), [one], is_strict)
    assert text == f"::{level} file=data/catalogue/projects/sempre.yaml,line=7,title=some-code::It is wrong."


def test_annotations_escape_what_github_would_misread() -> None:
    problem = Problem("c", "error", "50 % of it:\r\nwrong, really", KEY)
    text = as_annotations(Path("a,b: c"), [Located(problem, "x.yaml", None, False)], is_strict=False)
    assert text == "::error file=a%2Cb%3A c/x.yaml,title=c::50 %25 of it:%0D%0Awrong, really"
