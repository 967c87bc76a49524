"""Reading pages strictly: links, loads, anchors and faults."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_editor.bundle.markup import picture_addresses, read_page, style_addresses


def test_tells_what_is_loaded_from_what_is_followed() -> None:
    facts = read_page(
        '<!doctype html><html><head><link rel="stylesheet" href="s.css"><link rel="canonical" href="https://x.org/">'
        '<script src="a.js"></script></head><body style="background: url(b.png)"><a href="n.html#x">n</a>'
        "<img src='p.png' srcset='p1.png 1x, p2.png 2x' alt=''>"
        '<svg viewBox="0 0 1 1"><use href="#shape"/><path d="M0 0"/></svg><video poster="v.jpg"></video></body></html>'
    )
    assert facts.faults == []
    assert set(facts.loads) == {"s.css", "a.js", "b.png", "p.png", "p1.png", "p2.png", "#shape", "v.jpg"}
    assert facts.leads == ["n.html#x"]
    assert facts.absolute == ["https://x.org/"]


def test_gathers_anchors_and_embedded_data() -> None:
    facts = read_page('<h1 id="a">x</h1><h2 id=b>y</h2><script type="application/ld+json">{"a": "</p>"}</script>')
    assert facts.anchors == {"a", "b"}
    assert facts.data == ['{"a": "</p>"}']


def test_addresses_are_unescaped() -> None:
    assert read_page('<a href="a.html?x=1&amp;y=2">x</a>').leads == ["a.html?x=1&y=2"]


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ("<p>never closed", "<p> is never closed"),
        ("<p><b>x</p></b>", "</p> stands where </b> should be closed"),
        ("x</p>", "</p> stands where nothing should be closed"),
        ("<p>1 < 2</p>", "there is a broken tag: < 2</p>"),
        ('<a href="x>y</a>', 'there is a broken tag: <a href="x>y</a>'),
        ("<!-- open", "there is a comment without an end: <!-- open"),
        ("<script>x", "<script> is never closed"),
        ('<p id="a"></p><p id="a"></p>', "the id “a” stands twice"),
        ('<iframe srcdoc="&lt;p>"></iframe>', "a page inside the page (srcdoc) is never checked"),
        ('<base href="/">', "<base> changes where all links lead"),
    ],
)
def test_names_the_fault(page: str, fault: str) -> None:
    assert read_page(page).faults == [fault]


@pytest.mark.parametrize(
    "page", ["", "no tags at all", "<br><img src=x alt=''/><input disabled>", "<TITLE>a < b</title>"]
)
def test_accepts_what_is_right(page: str) -> None:
    assert read_page(page).faults == []


def test_styles_load_imports_and_pictures_but_not_comments() -> None:
    css = "@import 'a.css'; /* url(old.png) */ a { background: url( \"b c.png\" ) } @font-face { src: url(f.woff2) }"
    assert style_addresses(css) == ["a.css", "b c.png", "f.woff2"]


def test_picture_sets_give_their_addresses() -> None:
    assert list(picture_addresses("a.png 480w, b.png 2x,c.png")) == ["a.png", "b.png", "c.png"]


def test_a_long_page_of_broken_attributes_takes_no_time() -> None:
    assert read_page("<a " + "x=" * 20_000).faults


@given(st.text(st.sampled_from("<>/!-=\"' abpidhref&;"), max_size=200))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    facts = read_page(text)
    assert facts.faults or "<" not in text or ">" in text


@given(st.recursive(st.text("ab &;", max_size=5), lambda inner: st.lists(inner, max_size=4), max_leaves=20))
def test_whatever_is_nested_rightly_has_no_fault(tree: object) -> None:
    def write(node: object) -> str:
        return f"<b>{''.join(map(write, node))}</b>" if isinstance(node, list) else html.escape(str(node))

    assert read_page(write(tree)).faults == []
