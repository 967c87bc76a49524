"""Drawings only draw: whatever could run a program or load a file is refused, however it is written."""

import pytest

from si_editor.store.drawings import BROKEN, DECLARES, LOADS, PROGRAM, fault_of_drawing
from si_editor.store.mediafolder import media_facts

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def _drawing(inside: str) -> bytes:
    return f"{_HEAD}{inside}</svg>".encode()


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="9" height="9" fill="#036"/>',
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="filter: url( \'#b\' )"/>',
        '<use xlink:href="#a"/><use href="#b"/>',
        '<image href="data:image/png;base64,iVBORw0KGgo="/><image xlink:href=" data:image/jpeg;base64,/9j="/>',
        '<style><![CDATA[ .a { fill: url(#a); content: "\\2014" } ]]></style>',
        '<animate attributeName="opacity" values="0;1" dur="1s"/>',
        "<title>A description on its own: object, video, script</title><!-- url(x) -->",
        '<metadata xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:RDF rdf:about="x"/></metadata>',
    ],
)
def test_what_only_draws_is_published(inside: str) -> None:
    data = b'<?xml version="1.0" encoding="UTF-8"?>\n' + _drawing(inside)
    assert media_facts("a.svg", data).fault is None


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', PROGRAM),
        ("<SCRIPT>alert(1)</SCRIPT>", PROGRAM),
        ('<g><foreignObject width="9" height="9"/></g>', PROGRAM),
        ('<h:img xmlns:h="http://www.w3.org/1999/xhtml" alt=""/>', PROGRAM),
        ('<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0"/>', PROGRAM),
        *((f"<{name}/>", PROGRAM) for name in ("iframe", "embed", "object", "audio", "video", "handler")),
        ('<a href="#a"><set attributeName="href" to="#b"/></a>', PROGRAM),
        ('<animate attributeName=" xlink:href" values="#b"/>', PROGRAM),
        ('<set attributeName="onclick" to="x()"/>', PROGRAM),
        ('<rect onclick="x()"/>', PROGRAM),
        ('<rect\nonbegin="x()"/>', PROGRAM),
        ('<a href="java&#10;script:x()"/>', PROGRAM),
        ('<a xlink:href="&#106;avascript:x()"/>', PROGRAM),
        ('<a href="https://example.org"/>', LOADS),
        ('<image xlink:href="//example.org/a.png"/>', LOADS),
        ('<image href="data:image/svg+xml,x"/>', LOADS),
        ('<use href="data:text/html,x"/>', LOADS),
        ('<a href="#a" ping="https://example.org"/>', LOADS),
        ('<g xml:base="https://example.org/"><use href="#a"/></g>', LOADS),
        ('<rect fill="url(https://example.org/a.svg#a)"/>', LOADS),
        ('<rect style="fill: URL( https://example.org/a)"/>', LOADS),
        ("<style>a { fill: \\75rl(https://example.org/a) }</style>", LOADS),
        ('<style>@im<![CDATA[port]]> "https://example.org/a.css";</style>', LOADS),
        ('<style>a { background: image-set("https://example.org/a.png" 1x) }</style>', LOADS),
        ('<style>a { content: "/*"; fill: url(x); content: "*/" }</style>', LOADS),
        ('<?xml-stylesheet href="https://example.org/a.css"?>', LOADS),
        ("<g>", BROKEN),
        ("<x:g/>", BROKEN),
        ("\x00", BROKEN),
    ],
)
def test_what_runs_or_loads_is_refused(inside: str, fault: str) -> None:
    assert fault_of_drawing(_drawing(inside)) == fault
    assert media_facts("a.svg", _drawing(inside)).fault == fault


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", BROKEN),
        (b"no drawing", BROKEN),
        (b'<html xmlns="http://www.w3.org/2000/svg"/>', BROKEN),
        (b'<svg xmlns="http://else.example/svg"/>', BROKEN),
        (b'<a:svg xmlns:a="urn:a" xmlns="http://www.w3.org/2000/svg"/>', BROKEN),
        (_drawing("").decode().encode("utf-16"), BROKEN),
        (b'<?xml version="1.0" encoding="nobody-knows"?>' + _drawing(""), BROKEN),
        (b'<!DOCTYPE svg [<!ENTITY a "<script/>">]>' + _drawing("&a;"), DECLARES),
        (b"<!doctype svg>" + _drawing(""), DECLARES),
    ],
)
def test_what_is_no_plain_drawing_is_refused(data: bytes, fault: str) -> None:
    assert fault_of_drawing(data) == fault


@pytest.mark.parametrize(
    "style",
    [
        "<style>a{}<style>b{}</style>*{fill:url(https://evil.example)}</style>",
        "<style>*{fill:ur<b>x</b>l(https://evil.example)}</style>",
        "<style>a{}<x:note xmlns:x='urn:x'/></style>",
        "<style>*{fill:ur<!-- -->l(https://evil.example)}</style>",
        "<style>*{fill:ur<![CDATA[l(https://evil.example)]]>}</style>",
    ],
)
def test_a_style_in_pieces_hides_nothing(style: str) -> None:
    assert fault_of_drawing(_drawing(style)) in {PROGRAM, LOADS}
