"""Markdown becomes HTML that is safe, with links resolved and headings in order."""

import re
import time
from html import unescape

import pytest

from si_editor.site.richtext import plain_text, render_richtext


def _link(scheme: str, record_id: str) -> str | None:
    return f"../{scheme}s/{record_id}/index.html" if record_id == "known" else None


def _render(markdown: str, first_level: int = 2) -> str:
    return render_richtext(markdown, _link, "external link", first_level)


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](vbscript:alert(1))",
        "[x](data:text/html;base64,xx)",
        "[x](file:///etc/passwd)",
        "<a href='https://x.example' onclick='alert(1)'>y</a>",
        "<iframe src='https://x.example'></iframe>",
        "<style>body{display:none}</style>",
        "![x](https://tracker.example/pixel.gif)",
        "[x](&#106;avascript:alert(1))",
        '[x](project:known"onmouseover="alert(1))',
        "[relative](secret.html)",
    ],
)
def test_nothing_that_runs_or_loads_comes_through(evil: str) -> None:
    html = _render(evil)
    for danger in ("<script", "<img", "<iframe", "<style", "onerror=", "onclick=", 'onmouseover="', "href="):
        assert danger not in html


def test_links_to_entries_are_resolved_or_become_words() -> None:
    assert '<a href="../projects/known/index.html">A</a>' in _render("[A](project:known)")
    assert _render("[A](page:unknown)").strip() == "<p>A</p>"


def test_links_to_the_outside_say_so() -> None:
    html = _render("[A](https://a.example/?b=1&c=2)")
    assert 'href="https://a.example/?b=1&amp;c=2"' in html
    assert "external link" in html
    assert 'rel="noopener external"' in html
    assert "target" not in html


def test_headings_begin_below_the_page_and_skip_none() -> None:
    html = _render("# One\n\n#### Two\n\n## Three\n\n# Four")
    assert [html[i + 2] for i in range(len(html)) if html.startswith("<h", i)] == ["2", "3", "3", "2"]
    assert "<h4>" in _render("# One", 4)


def test_plain_text_has_words_only() -> None:
    assert plain_text("## Bus\n\nIt *comes* [when](project:known) called & goes.") == "Bus It comes when called & goes."


def test_tables_can_be_scrolled_by_keyboard() -> None:
    assert '<div class="scrolls" tabindex="0"><table>' in _render("|a|b|\n|-|-|\n|1|2|")


@pytest.mark.parametrize(
    "text", ["> " * 100_000 + "& <b>", "&" * 1_000_000, '"' * 400_000, "\0" + ">" * 500_000 + "\n\n<script>"]
)
def test_texts_that_nobody_writes_are_shown_word_for_word_at_once(text: str) -> None:
    began = time.process_time()
    html = render_richtext(text, lambda _scheme, _rest: None, "outside")
    assert time.process_time() - began < 2
    assert "<script" not in html
    assert "<b>" not in html
    words = re.sub(r"<[^>]+>", " ", html)
    assert unescape(words).split() == text.replace("\0", "\ufffd").split()


def test_a_link_to_an_entry_is_one_in_capital_letters_too() -> None:
    assert 'href="../projects/known/index.html"' in _render("[a](ProJect:known)")
    assert _render("[a](PAGE:unknown)") == "<p>a</p>\n"
    assert 'class="outside"' not in _render("[a](MAILTO:office@example.org)")
