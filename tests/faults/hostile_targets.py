"""The doors through which foreign bytes come in, each as a function of bytes that must end in an answer or a refusal.

The same doors are tried by chance (`hostile_child.py`) and, where atheris is there, led by coverage.
"""

import io
import json
import shlex
import tempfile
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

from PIL import Image

from si_editor.cli import main
from si_editor.cli.arguments import read_arguments
from si_editor.cli.refusal import RefusalError
from si_editor.intake.clipboard import markdown_from, one_line, one_paragraph
from si_editor.intake.picture import PictureError, check_whole, look_at, reducing
from si_editor.intake.spreadsheet import read_workbook
from si_editor.intake.spreadsheetcells import read_cell
from si_editor.intake.spreadsheetcolumns import guess, heading_row, targets
from si_editor.intake.spreadsheetlimits import SheetError
from si_editor.intake.spreadsheetlookup import Lookup
from si_editor.intake.spreadsheetplan import ImportWish, plan_import
from si_editor.model.kinds import KINDS
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.resources import sample_catalogue
from si_editor.site.barefilm import bare_film
from si_editor.site.plaindrawing import plain_drawing
from si_editor.site.richtext import plain_text, render_richtext
from si_editor.store import Catalogue
from si_editor.store.drawings import fault_of_drawing
from si_editor.store.picturefile import look_at_picture
from si_editor.store.sameness import is_same
from si_editor.store.yamledit import rewrite
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlread import decode, line_at, parse

ALLOWED_TAGS = frozenset(
    "a abbr b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre span strong sub sup table "
    "tbody td th thead tr ul".split()
)
ALLOWED_ATTRIBUTES = frozenset("href title start align class rel tabindex".split())
ALLOWED_SCHEMES = ("http://", "https://", "http:", "https:", "mailto:", "../")
PICTURE_NAMES = ("a.jpg", "a.png", "a.webp", "a.gif", "a.avif", "a.svg", "a.bmp")


@dataclass(frozen=True)
class Door:
    """One way in: what good input looks like, words that mean something there, and what is done with any input."""

    seeds: tuple[bytes, ...]
    words: tuple[bytes, ...]
    enter: Callable[[bytes], None]


class AuthorsPart(HTMLParser):
    """Reads what became of an author's text, and refuses what could act."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS, tag
        for name, value in attrs:
            assert name in ALLOWED_ATTRIBUTES, name
            if name == "href":
                assert (value or "").lower().startswith(ALLOWED_SCHEMES), value

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def enter_yaml(data: bytes) -> None:
    try:
        text = decode(data)
        values = parse(text)
    except YamlError:
        return
    for name in [*values][:3]:
        line_at(text, (name, 0, "x"))
    wishes: list[dict[str, object]] = [
        {**values, "added": ["x: y", {"no": None}]},
        {name: value for number, (name, value) in enumerate(values.items()) if number},
        {name: f"{str(value)[:200]}\n# not a comment\n" for name, value in values.items()},
    ]
    for wish in wishes:
        assert is_same(parse(rewrite(text, wish)), wish)


def enter_markdown(data: bytes) -> None:
    text = _text(data)
    html = render_richtext(text, lambda scheme, rest: f"../{scheme}/" if rest != "no" else None, "leaves the site")
    reader = AuthorsPart(convert_charrefs=True)
    reader.feed(html)
    reader.close()
    plain_text(text)


def enter_record(data: bytes) -> None:
    with suppress(YamlError):
        values = parse(decode(data))
        for kind in KINDS:
            reading = read_record(RecordKey(kind, "x"), values)
            assert reading.record is not None or reading.problems
            assert all(problem.message for problem in reading.problems)


def enter_picture(data: bytes) -> None:
    name = PICTURE_NAMES[len(data) % len(PICTURE_NAMES)]
    look_at_picture(name, data)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, name)
        source.write_bytes(data)
        with suppress(PictureError):
            look_at(source)
        with suppress(PictureError):
            check_whole(source)
        if not name.endswith(".svg"):
            with suppress(PictureError):
                for _ in reducing(source, 64):
                    pass


def _bare(_data: bytes) -> tuple[str, bytes]:
    return "image/png", b""


def enter_drawing(data: bytes) -> None:
    if fault_of_drawing(data) is None:
        written = plain_drawing(data, _bare)
        fault = fault_of_drawing(written)
        assert fault is None, (fault, written)


def enter_film(data: bytes) -> None:
    assert len(bare_film(data)) == len(data)


def enter_clipboard(data: bytes) -> None:
    html, _, plain = _text(data).partition("\0")
    markdown = markdown_from(html, plain)
    one_line(plain)
    one_paragraph(plain)
    enter_markdown(markdown.encode("utf-8", "replace"))


class _Sample:
    """The sample's snapshot, read once."""

    def __init__(self) -> None:
        self._snapshot: Snapshot | None = None

    def snapshot(self) -> Snapshot:
        if self._snapshot is None:
            self._snapshot = Catalogue.open(sample_catalogue()).snapshot()
        return self._snapshot


_SAMPLE = _Sample()


def enter_sheet(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "table.xlsx")
        path.write_bytes(data)
        with suppress(SheetError):
            sheet = read_workbook(path).sheet
            snapshot = _SAMPLE.snapshot()
            if not sheet.rows or len(sheet.rows) > 50:
                return
            heading = heading_row(sheet.rows)
            columns = guess(sheet.rows[heading], targets("project", snapshot.languages))
            for _ in plan_import(snapshot, sheet, ImportWish("project", heading, columns)):
                pass


def enter_cell(data: bytes) -> None:
    snapshot = _SAMPLE.snapshot()
    lookup = Lookup(snapshot)
    for kind in KINDS:
        for target in targets(kind, ("en", "de")):
            if target.spec is not None:
                read_cell(_text(data), target, lookup)


def enter_command(data: bytes) -> None:
    """Type a line. What would open a window is only read."""
    try:
        words = shlex.split(_text(data).replace("\0", ""))
    except ValueError:
        words = _text(data).split()
    heard = io.BytesIO()
    told = io.TextIOWrapper(heard, encoding="utf-8", errors="backslashreplace")
    with redirect_stdout(told), redirect_stderr(told):
        try:
            options = read_arguments(words)
        except (RefusalError, SystemExit, OSError):  # what the system refuses, the program itself says
            options = None
        if options is None or options.command != "open":
            main(words)
        told.flush()
        said = heard.getvalue()
    assert b"failed unexpectedly" not in said, said
    assert b"Traceback" not in said, said


def _pictures() -> tuple[bytes, ...]:
    made = []
    picture = Image.effect_mandelbrot((24, 18), (-2, -1.5, 1, 1.5), 20).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a note"
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP"):
        target = io.BytesIO()
        picture.save(target, kind, **({"exif": exif} if kind in {"JPEG", "PNG", "WEBP"} else {}))
        made.append(target.getvalue())
    moving = io.BytesIO()
    picture.save(moving, "GIF", save_all=True, append_images=[picture.rotate(90)], duration=40)
    return (*made, moving.getvalue(), DRAWING)


DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
    b'<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>'
    b'<g class="a"><path d="M0 0h9v9z"/><use xlink:href="#g"/><text x="1">word</text></g></svg>'
)
FILM = (
    b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2\x00\x00\x00\x28moov\x00\x00\x00\x20udta"
    b"\x00\x00\x00\x18meta\x00\x00\x00\x00name of one\x00\x00\x00\x00\x10mdat12345678"
)
HTML = (
    b"<html><body><!--StartFragment--><h1 style='mso-style-name:x'>Title</h1><p class=MsoListParagraph "
    b"style='mso-list:l0 level1 lfo1'>1. one</p><table><tr><td colspan=2>a</td></tr></table><ul><li>x<ol start=3><li>y"
    b"</ol></ul><a href='https://a.example/(x)'>link</a><b>bold</b><img src=x onerror=alert(1)><!--EndFragment-->\0text"
)
MARKDOWN = (
    b'# Head\n\nA *word*, a [link](https://a.example "t"), [entry](project:x) and `code`.\n\n- [ ] one\n  1. two\n\n'
    b"> quote\n\n| a | b |\n|---|:-:|\n| 1 | <script>alert(1)</script> |\n\n[ref]: javascript:alert(1)\n[ref] ![i](x)\n"
)


CONTENT_TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    b'ContentType="application/xml"/></Types>'
)
BOOK = (
    b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.'
    b'openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets>'
    b"</workbook>"
)
RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    b'Target="worksheets/sheet1.xml"/></Relationships>'
)
WORKBOOK = {"[Content_Types].xml": CONTENT_TYPES, "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELATIONS}


def _workbook(sheet: bytes) -> bytes:
    target = io.BytesIO()
    with ZipFile(target, "w") as packed:
        for name, content in WORKBOOK.items():
            packed.writestr(name, content)
        packed.writestr("xl/worksheets/sheet1.xml", sheet)
    return target.getvalue()


SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B2"/><sheetData>'
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>Acronym</t></is></c><c r="B1" t="inlineStr"><is><t>Start</t></is></c>'
    b'</row><row r="2"><c r="A2" t="str"><v>NEW</v></c><c r="B2"><v>43831.5</v></c></row></sheetData></worksheet>'
)
CSV = 'Acronym;Title;Countries;Start;Budget\nNEW;"Tïtle; 1";DE, FR;2019-04;1.000,50\n'.encode()
CELLS = (b"2019-04-01", b"01/04/2019", b"1.234.567,89 EUR", b"DE; FR, Sweden", b"yes", b"85 %", b"https://x.example")
COMMANDS = (
    b"check .",
    b"check . --format json --as-of 2026-11-22",
    b"export . out --publish",
    b"export catalogue out.zip",
    b"new catalogue --sample",
    b"schema --reference",
    b"schema project",
    b"--version",
    b"--help",
    b"open nowhere",
)


def _yaml_seeds() -> tuple[bytes, ...]:
    root = sample_catalogue()
    found = [sorted((root / folder).glob("*.yaml"))[0] for folder in ("projects", "spotlights", "people", "pages")]
    return (
        *(path.read_bytes() for path in [root / "catalogue.yaml", *found]),
        b"a: &x [1, 2]\nb: *x\nc: !!str 1\nd: |\n  text\n\n  more\ne: {f: 'g', h: \"i\\n\"} # note\n",
    )


def make_doors() -> Mapping[str, Door]:
    """Give all doors by their names."""
    yaml = _yaml_seeds()
    signs = (
        b"&a|*a|!!str |!!binary |!!python/object:os.system |<<: *a|- |? |: |{|}|[|]|---\n|...\n|%YAML 1.1\n|%TAG ! x\n|"
        b"\t|\xef\xbb\xbf|\xc2\x85|\xe2\x80\xa8|~|NO|0x1F|1e999|2019-01-01|\\u0000|>-\n|\r\n|\r|#|''|\""
    )
    yaml_words = (*signs.split(b"|"), b"|\n  ", b"\x00", b"[" * 60)
    markup = tuple(
        b"<script>|</script>|<svg onload=alert(1)>|<img src=x onerror=alert(1)>|javascript:alert(1)|data:text/html,x|"
        b"<![CDATA[|]]>|<!--|-->|&#x6a;|&colon;|\"|'|<a href=|<style>@import|]( |](javascript:|**|__|```|~~~|> |\n\n|"
        b"[x]: |![|<http://|project:|page:../../x|<iframe srcdoc=|<base href=|<math>|<table>|<td>|<ol start=-1>".split(
            b"|"
        )
    )
    extremes = (b"\x00" * 8, b"\xff" * 8, b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b"\x00\x00\x00\x00", b"\x00\x01")
    return {
        "yaml": Door(yaml, yaml_words, enter_yaml),
        "record": Door(yaml, (*yaml_words, *CELLS, b"1" * 400, b"-1", b".inf", b".nan"), enter_record),
        "markdown": Door((MARKDOWN, b"[" * 20 + b"]" * 20), markup, enter_markdown),
        "clipboard": Door((HTML, MARKDOWN), markup, enter_clipboard),
        "picture": Door(_pictures(), extremes, enter_picture),
        "drawing": Door(
            (DRAWING,),
            (
                *markup,
                b"onload='x'",
                b"href='//x'",
                b"xlink:href='data:image/png;base64,QQ=='",
                b"style='fill:url(http://x)'",
                b"<!DOCTYPE x>",
                b"xmlns:a='http://www.w3.org/1999/xhtml'",
                b"<?xml-stylesheet href='x'?>",
            ),
            enter_drawing,
        ),
        "film": Door((FILM,), (*extremes, b"moov", b"udta", b"meta", b"mdat", b"free", b"ftyp"), enter_film),
        "sheet": Door(
            (_workbook(SHEET), CSV, CSV.decode().encode("utf-16")),
            (*extremes, b"PK\x03\x04", b";", b'"', b"\r", b"sep=;\n", b"=1+1", b"<c r='XFD1048576'>"),
            enter_sheet,
        ),
        "cell": Door(
            CELLS, (b";", b"|", b"\n", b"(", b")", b"%", b"-", b"/", b".", b"\xc2\xa0", b"9" * 30), enter_cell
        ),
        "command": Door(
            COMMANDS,
            (b" --format ", b" json", b" --debug", b" -", b" --", b" ..", b" /", b" ''", b"=", b" --as-of 0000-99-99"),
            enter_command,
        ),
    }


def describe() -> str:
    """Say which doors there are, as JSON."""
    return json.dumps([*make_doors()])
