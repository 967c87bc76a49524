"""Names that work on every system."""

import pytest

from si_editor.bundle.names import refuse_names


@pytest.mark.parametrize("name", ["index.html", "a/b/c.html", ".htaccess", "media/straße – 1.jpg"])
def test_accepts_usual_names(name: str) -> None:
    assert refuse_names([name]) == ()


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a\\b",
        "con/index.html",
        "a:b.html",
        "a/b.",
        "a/ b",
        "nul",
        "x" * 300,
        "",
    ],
)
def test_refuses_names_that_do_not_work_everywhere(name: str) -> None:
    assert [finding.file for finding in refuse_names([name])] == [name]


def test_refuses_two_names_that_windows_takes_for_one() -> None:
    (finding,) = refuse_names(["a/Index.html", "A/index.html"])
    assert finding.file == "A/index.html"
    assert "a/Index.html" in finding.sentence
