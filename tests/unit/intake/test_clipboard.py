"""What other programs put on the clipboard becomes plain Markdown."""

import time
from pathlib import Path

import pytest

from si_editor.intake.clipboard import markdown_from, one_line, one_paragraph
from si_editor.site.richtext import plain_text

_FIXTURES = Path(__file__).parent / "clipboard"
_NAMES = ("word", "word_online", "google_docs", "libreoffice", "outlook", "chromium")


@pytest.mark.feature(21)
@pytest.mark.parametrize("name", _NAMES)
def test_a_paste_keeps_what_the_text_says_and_drops_how_it_was_dressed(name: str) -> None:
    html = (_FIXTURES / f"{name}.html").read_text(encoding="utf-8")
    written = markdown_from(html, "")
    assert f"{written}\n" == (_FIXTURES / f"{name}.md").read_text(encoding="utf-8")
    assert "mso" not in written.lower()
    assert "style" not in written
    assert "base64" not in written


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>x <b>bold </b>y<b> </b>z</p>", "x **bold** y z"),
        ("<p><b>Note:</b>text</p>", "**Note**:text"),
        ("<p><b>a</b><b>b</b><i>c</i></p>", "**ab***c*"),
        ("<p><b>one <i>two</i></b></p>", "**one *two***"),
        ("<p>5 * 3, a_b_c, 1 &lt; 2, &amp; co, [1]</p>", "5 * 3, a_b_c, 1 < 2, & co, [1]"),
        (
            "<p>*x* &lt;b&gt; _y_ [a](b) &amp;amp; `t` ~~s~~</p>",
            "\\*x\\* \\<b> \\_y\\_ \\[a](b) \\&amp; \\`t\\` ~\\~s\\~\\~",
        ),
        ("<p># no</p><p>&gt; no</p><p>- no</p>", "\\# no\n\n\\> no\n\n\\- no"),
        ("<p>• Soup</p><p>• Bread</p>", "- Soup\n- Bread"),
        ("<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>", "- One\n\n  more\n- Two"),
        ('<ol start="3"><li>c</li><li>d</li></ol>', "3. c\n4. d"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("a<br>b<br><br>c", "a\\\nb\n\nc"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ('<p><a href="https://x.org/a b(c)">t</a></p>', "[t](https://x.org/a%20b%28c%29)"),
        ('<p><a href="javascript:x()">t</a></p>', "t"),
        ('<p><a href="https://x.org"><b>t</b></a></p>', "[**t**](https://x.org)"),
        ("<h1>A</h1><h2>B</h2>", "## A\n\n### B"),
        ("<h3>A</h3>", "### A"),
        ("<table><tr><td>One cell</td></tr></table>", "One cell"),
        (
            "<table><tr><td colspan=2>a|b</td></tr><tr><td>c</td><td>d</td></tr></table>",
            "| a\\|b |  |\n| --- | --- |\n| c | d |",
        ),
        ("<table><tr><td><ul><li>x</li></ul></td><td>y</td></tr></table>", "- x\n\ny"),
        ("<p>so\u00adci\u200bal\u00a0inno</p>", "social\u00a0inno"),
        ("<p>a <code>x`y</code></p>", "a ``x`y``"),
        ("<p>kept<script>alert(1)</script><style>p{}</style></p>", "kept"),
    ],
)
def test_each_part_is_written_as_the_site_reads_it(html: str, written: str) -> None:
    assert markdown_from(html, "") == written


@pytest.mark.parametrize(
    "text", ["a **b** c", "x_y *z* <b>no</b>", "1) a", "# h", "&lt; [a](b) ~~c~~", "* a", "+ b", "==="]
)
def test_signs_in_a_pasted_text_stay_signs_on_the_page(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert plain_text(markdown_from(f"<p>{escaped}</p>", "")) == text.removeprefix("1) ")


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000 + "x",
        "<b>" * 300_000 + "x",
        "<ul><li>" * 120_000 + "x",
        "<blockquote>" * 80_000 + "x",
        "<table><tr><td>" * 70_000 + "x",
        "<span style='font-weight:bold'>" * 35_000 + "x",
        "<!--" * 250_000,
        "<" * 1_000_000,
        "<a href='" * 100_000,
        "&" * 1_000_000,
        "<p>x" * 4_000_000,
    ],
    ids=lambda html: str(html)[:12],
)
def test_hostile_html_is_answered_in_plain_text_and_at_once(html: str) -> None:
    begun = time.perf_counter()
    written = markdown_from(html, "all\r\nthe words")
    assert time.perf_counter() - begun < 5
    assert "all\nthe words" in written or "<" in written or "&" in written


@pytest.mark.parametrize(
    "html",
    [
        "".join(f"<b id={number}>" for number in range(100)) + "<p>x" * 30_000,
        "<p>word <i>slanted</i> *</p>" * 19_000,
        "<p>" + "<b>x</b> " * 39_000 + "</p>",
        "<table>" + "<tr><td colspan=999999>x<td>y" * 19_000 + "</table>",
        "<ul>" + "<li>x" * 79_000 + "</ul>",
        "<p>" + "*" * 500_000,
        "<p>" + "[" * 500_000,
        "<p>" + "\u00a0 " * 300_000 + "x",
        "<p>" + "`" * 300_000,
        "<p><code>" + "` " * 200_000 + "</code>",
        "<p>" + "_ " * 300_000,
    ],
    ids=lambda html: str(html)[:12],
)
def test_large_html_is_read_in_bounded_time(html: str) -> None:
    begun = time.perf_counter()
    assert markdown_from(html, "plain")
    assert time.perf_counter() - begun < 8


def test_a_picture_in_the_text_does_not_make_it_too_large() -> None:
    html = f'<p>Be<b>fore</b><img src="data:image/png;base64,{"iVBOR" * 500_000}"> after</p>'
    assert markdown_from(html, "") == "Be**fore** after"


def test_html_without_a_word_leaves_the_plain_text() -> None:
    assert markdown_from("<meta charset=utf-8><img src=x>", "Umeå") == "Umeå"
    assert markdown_from("", "a\u2029b") == "a\nb"


def test_one_line_takes_any_paste() -> None:
    assert one_line(" Two\r\nlines\tand a\u200b tab ") == "Two lines and a tab"
    assert one_paragraph("a\r\nb\x00") == "a\nb"
