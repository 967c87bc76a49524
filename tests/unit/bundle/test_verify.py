"""The check of a finished bundle: each fault is found, and named with its file."""

from collections.abc import Mapping

import pytest

from si_editor.bundle.errors import Finding
from si_editor.bundle.privacy import PrivateText, PrivateWords
from si_editor.bundle.receipt import describe_file
from si_editor.bundle.verify import Expected, verify
from si_editor.model.records import RecordKey

SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{}</loc></url></urlset>'
BASE = "https://example.org/si/"


class FilesInMemory:
    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def names(self) -> frozenset[str]:
        return frozenset(self._files)

    def size(self, name: str) -> int | None:
        return len(self._files[name]) if name in self._files else None

    def read(self, name: str) -> bytes:
        if name not in self._files:
            raise FileNotFoundError(name)
        return self._files[name]


def findings(
    files: Mapping[str, str | bytes],
    on_disk: Mapping[str, bytes] | None = None,
    private: tuple[PrivateText, ...] = (),
) -> tuple[Finding, ...]:
    contents = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    expected = Expected(
        [describe_file(name, content) for name, content in contents.items()], BASE, PrivateWords(private)
    )
    steps = verify(FilesInMemory(contents if on_disk is None else {**contents, **on_disk}), expected)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            found: tuple[Finding, ...] = finished.value
            return found


def test_a_good_bundle_has_no_findings() -> None:
    files: dict[str, str | bytes] = {
        "index.html": "<!doctype html><html><head><link rel=canonical href='https://example.org/si/'>"
        "<link rel=stylesheet href=static/s.css><meta property='og:image' content='https://example.org/si/p.png'></head>"
        "<body id=top><a href='a/index.html#here'>a</a><a href='https://elsewhere.org'>b</a>"
        "<a href='list.html#theme=x&amp;q=y'>c</a><a href='mailto:info@example.org'>d</a>"
        "<script type='application/ld+json'>{}</script></body></html>",
        "a/index.html": "<p id='here'><a href='../index.html#top'>x</a></p>",
        "list.html": "<p></p>",
        "static/s.css": "@font-face { src: url(f.woff2) } a { background: url(data:image/png;base64,AA==) }",
        "static/f.woff2": b"\x00\xff",
        "p.png": b"\x89PNG",
        "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://elsewhere.org"/><use href="#a"/></svg>',
        "sitemap.xml": SITEMAP.format(BASE + "a/"),
        "feed.xml": "<feed/>",
        "data/search.js": 'window.siCatalogue={"ids":["x"]};',
        "projects/x/index.html": "<p></p>",
        "data.json": "{}",
        "data.csv": "name,gain\r\n'+RESILIENT,-5\r\n",
    }
    assert findings(files) == ()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("i.html", "<a href='gone.html'>x</a>", "leads to gone.html, which is not in the bundle"),
        ("i.html", "<a href='#gone'>x</a>", "leads to a place that i.html does not have"),
        ("i.html", "<a href='/i.html'>x</a>", "neither from a disk nor in a sub-folder"),
        ("i.html", "<a href='../i.html'>x</a>", "leads out of the bundle"),
        ("i.html", "<a href='javascript:x()'>x</a>", "does not belong on a page"),
        ("i.html", "<img src='gone.png' alt=''>", "leads to gone.png"),
        ("i.html", "<img srcset='gone.png 2x' alt=''>", "leads to gone.png"),
        ("i.html", "<meta http-equiv=refresh content='0; url=gone.html'>", "leads to gone.html"),
        ("i.html", "<meta http-equiv=Refresh content='0; URL=https://elsewhere.org'>", "from another computer"),
        ("i.html", "<svg><script href='https://elsewhere.org/x.js'></script></svg>", "from another computer"),
        ("i.html", "<link rel=canonical href='https://example.org/si/gone/'>", "leads to gone/index.html"),
        ("i.html", "<meta property='og:image' content='https://example.org/si/gone.png'>", "leads to gone.png"),
        ("i.html", "<img src='https://elsewhere.org/x.png' alt=''>", "would be loaded from another computer"),
        ("i.html", "<script src='//elsewhere.org/x.js'></script>", "would be loaded from another computer"),
        ("i.html", "<link rel=preconnect href='https://elsewhere.org'>", "would be loaded from another computer"),
        ("i.html", "<iframe src='https://elsewhere.org'></iframe>", "would be loaded from another computer"),
        ("i.html", "<style>@import 'https://elsewhere.org/x.css';</style>", "would be loaded from another computer"),
        ("i.html", "<p style='background: url(https://elsewhere.org/x)'></p>", "would be loaded from another"),
        ("i.html", "<p>", "<p> is never closed"),
        ("i.html", "<script type='application/ld+json'>{,}</script>", "the JSON is broken"),
        ("i.html", b"\xff\xfe", "not UTF-8"),
        ("s.css", "a { background: url('gone.png') }", "leads to gone.png"),
        ("s.css", "@import url(https://elsewhere.org/x.css);", "would be loaded from another computer"),
        ("x.svg", "<svg><image href='https://elsewhere.org/x.png'/></svg>", "would be loaded from another computer"),
        ("x.svg", "<svg>", "the XML is broken"),
        ("sitemap.xml", SITEMAP.format("https://example.org/si/gone/"), "leads to gone/index.html"),
        ("sitemap.xml", SITEMAP.format("https://elsewhere.org/"), "is not an address of this site"),
        ("feed.xml", "<feed>", "the XML is broken"),
        ("data.json", '{"a": NaN}', "the JSON is broken"),
        ("data.json", "[" * 100_000, "the JSON is broken"),
        ("data/search.js", 'window.siCatalogue={"ids":["x"]};', "finds x, but there is no projects/x/index.html"),
        ("de/data/search.js", 'window.siCatalogue={"ids":["x"]};', "there is no de/projects/x/index.html"),
        ("data/search.js", "window.siCatalogue=[];", "the search index cannot be read"),
        (
            "de/data/search/rows-0.js",
            'siCatalogue.take("rows-0","m",[["x","X"]]);',
            "there is no de/projects/x/index.html",
        ),
        ("data/search/words-0.js", 'siCatalogue.take("words-0","m",[);', "the search index cannot be read"),
        ("data/search.js", "alert(1)", "the search index cannot be read"),
        ("data.csv", "name\r\n+RESILIENT\r\n", "would run the cell “+RESILIENT” in row 2"),
        ("data.csv", '"=1+1"', "would run the cell"),
    ],
)
def test_each_fault_is_found_and_named(name: str, content: str | bytes, sentence: str) -> None:
    found = findings({name: content})
    assert [finding.file for finding in found] == [name] * len(found)
    assert sentence in " ".join(finding.sentence for finding in found)


def test_a_file_that_came_back_different() -> None:
    (finding,) = findings({"a.png": b"right"}, on_disk={"a.png": b"wrong"})
    assert finding == Finding("a.png", "what was written came back different")


def test_a_file_that_nobody_meant() -> None:
    (finding,) = findings({"a.png": b"x"}, on_disk={"b.png": b"x"})
    assert finding.file == "b.png"


def test_private_text_in_any_file() -> None:
    secret = PrivateText(RecordKey("person", "ana"), "Notes", "Keys lie under the mat.")
    (finding,) = findings({"data.bin": b"\x00Keys lie under the mat.\x00"}, private=(secret,))
    assert finding.file == "data.bin"
    assert "private text of person/ana" in finding.sentence
