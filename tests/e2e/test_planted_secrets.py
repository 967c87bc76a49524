"""Nothing private gets out: a marker in every private field of every model, in drafts, withheld people, unproven
values, comments, names and pictures; and then a search through every byte of the bundle, packed ones included.
"""

import gzip
import io
import json
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import pytest
from PIL import Image, PngImagePlugin
from tests.e2e.markers import PLANTABLE, Mint, markers_in, private_leaves

from si_editor.bundle.errors import FaultyBundleError
from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check.checking import check
from si_editor.model import hints
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import Entry, Record, Value
from si_editor.site import opendata, tables
from si_editor.store.catalogue import Catalogue

TODAY = date(2026, 1, 1)
FULL = {"purposes": ["name", "quote", "portrait", "video"], "channels": ["website", "feed"], "given_on": "2021"}
Data = dict[str, object]


def jpeg(mint: Mint, where: str) -> bytes:
    """Give a photograph whose metadata tell who took it and where."""
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = mint.word(f"{where} EXIF description"), mint.word(f"{where} EXIF artist")
    exif.get_ifd(0x8825)[0x001D] = mint.word(f"{where} GPS")
    target = io.BytesIO()
    Image.new("RGB", (80, 60), "#884422").save(
        target, "JPEG", exif=exif, comment=mint.word(f"{where} comment").encode()
    )
    return target.getvalue()


def png(mint: Mint, where: str) -> bytes:
    """Give a picture with texts in its chunks, one of them compressed."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", mint.word(f"{where} text"))
    texts.add_text("Comment", mint.word(f"{where} compressed text") * 9, zip=True)
    target = io.BytesIO()
    Image.new("RGB", (80, 60), "#224488").save(target, "PNG", pnginfo=texts)
    return target.getvalue()


@dataclass
class Planted:
    """A catalogue full of secrets. ``partly`` are those that some files may hold, with the beginnings of others."""

    root: Path
    mint: Mint
    partly: dict[str, tuple[str, ...]]
    public: str
    english_name: str
    website_name: str


def hosts(public: str) -> dict[str, Data]:
    """Give one published record of each kind, in which the private fields are planted."""
    ready = {"status": "ready"}
    return {
        "campaign/catalogue": {
            "format": 1,
            "title": "Threads",
            "description": "A campaign.",
            "languages": ["en", "de"],
            "base_url": "https://threads.example/",
            "licence": "CC-BY-4.0",
            "questions": [{"id": "meaning", "text": "What does it mean?"}],
        },
        "project/host": {
            "acronym": public,
            "teaser": "Told in public.",
            "themes": ["care"],
            "countries": ["SE"],
            "image": {"media": "host.png", "alt": "A map."},
            "sources": [{"citation": "A book"}],
            **ready,
        },
        "spotlight/host": {"project": "host", "person": "host", "title": "A voice", "date": "2021-02", **ready},
        "person/host": {"name": "Ana Open", "portrait": {"media": "host.jpg", "alt": "Ana."}},
        "page/host": {
            "title": "Why",
            "role": "why",
            "quote": {"text": "Social in ends", "work": "A book"},
            **ready,
        },
        "post/host": {"text": "A post.", "person": "host", "date": "2021-03", **ready},
        "media/host.jpg": {"alt": "Ana.", "people": ["host"], "licence": "CC0-1.0"},
        "media/host.png": {"alt": "A map.", "licence": "CC0-1.0"},
        "vocabulary/themes": {"label": "Themes", "terms": [{"id": "care", "label": "Care"}]},
    }


def everything(mint: Mint, kind: str, where: str) -> Data:
    """Give a record whose every field that can hold a word holds a marker."""
    return {spec.name: mint.value(spec, f"{where}.{spec.name}") for spec in read_fields(KINDS[kind].model)}


def withheld(mint: Mint) -> dict[str, Data]:
    """Give records that must not be published, or of which a part must not: each for a reason of its own."""
    found: dict[str, Data] = {}
    for kind, entry in KINDS.items():
        if issubclass(entry.model, Entry):
            for status in ("draft", "archived"):
                name = mint.word(f"file name of a {status} {kind}")
                found[f"{kind}/{name}"] = {**everything(mint, kind, f"{status} {kind}"), "status": status}
    drafts = [key.partition("/")[2] for key in found if key.startswith("project/")]
    found["person/" + mint.word("file name of a person not shown")] = everything(mint, "person", "person not shown")
    for name, consent in (
        ("gone", {**FULL, "withdrawn_on": "2022-05-01"}),
        ("over", {**FULL, "expires_on": "2020"}),
        ("never", {"purposes": [], "channels": []}),
    ):
        person = everything(mint, "person", f"person who is {name}")
        found[f"person/{name}"] = {**person, "consents": [consent], "legal_basis": None, "portrait": None}
    for name in ("gone", "over"):
        voice = everything(mint, "spotlight", f"voice of who is {name}")
        found[f"spotlight/{name}"] = {**voice, "project": "host", "person": name, "status": "ready"}
    found["post/never"] = {
        "text": "A shy post.",
        "person": "never",
        "author": mint.word("author of a post without consent"),
        "status": "ready",
    }
    film = mint.word("id of a film without consent")[:11]
    found["project/shown"] = {
        "acronym": "SHOWN",
        "status": "ready",
        "body": f"See [the other one](project:{drafts[0]}) and [a page](page:{drafts[1]}).",
        "related": [{"project": drafts[0]}],
        "need": mint.word("need that is not sure"),
        "contact": {"organisation": mint.word("contact that is not sure")},
        "budget": {"total": 5, "source": f"https://{mint.word('source that is not sure')}.example"},
        "unsure": ["need", "contact", "budget.source"],
        "image": {
            "media": "withheld.png",
            "alt": mint.word("alt text of a withheld picture"),
            "caption": mint.word("caption of a withheld picture"),
        },
        "video": {
            "provider": "youtube",
            "id": film,
            "people": ["never"],
            "title": mint.word("title of a withheld film"),
            "transcript": mint.word("transcript of a withheld film"),
        },
    }
    found["project/gone"] = {
        "acronym": "GONE",
        "status": "ready",
        "teaser": mint.word("teaser of a project that shows who withdrew"),
        "video": {"provider": "youtube", "id": "abcdefghijk", "people": ["gone"], "title": mint.word("their film")},
    }
    found["media/withheld.png"] = {"people": ["never"], "alt": mint.word("description of a withheld picture")}
    return found


def plant(root: Path) -> Planted:
    """Write the catalogue."""
    mint = Mint()
    public = f"OPEN-{mint.word('a public field')}"
    records = hosts(public)
    for key, data in records.items():
        kind = key.partition("/")[0]
        mint.plant(data, read_fields(KINDS[kind].model), key)
    for evidence in _consents(records["person/host"]):
        evidence |= {**FULL, "languages": [], "withdrawn_on": None, "expires_on": None}
    english, website = mint.word("name for English only"), mint.word("name for the website only")
    records |= withheld(mint)
    records["person/english"] = {"name": english, "consents": [{**FULL, "languages": ["en"]}]}
    records["person/website"] = {"name": website, "consents": [{**FULL, "channels": ["website"]}]}
    for name in ("english", "website"):
        voice: Data = {"project": "host", "person": name, "title": "Another voice", "date": "2021-04"}
        records[f"spotlight/{name}"] = {**voice, "status": "ready"}
    files = {
        "host.jpg": jpeg(mint, "photograph"),
        "host.png": png(mint, "picture"),
        "withheld.png": png(mint, "withheld picture"),
        f"{mint.word('name of an unused picture')}.jpg": jpeg(mint, "unused picture"),
    }
    _write(root, mint, records, files)
    in_english = ("de/", "data/", "sitemap", "receipt.json")
    in_feeds = ("feed.", "de/feed.", "receipt.json")
    return Planted(root, mint, {english: in_english, website: in_feeds}, public, english, website)


def _consents(person: Data) -> Iterator[Data]:
    consents = person["consents"]
    assert isinstance(consents, list)
    yield from consents


def _write(root: Path, mint: Mint, records: dict[str, Data], files: dict[str, bytes]) -> None:
    for key, data in records.items():
        kind, _, name = key.partition("/")
        path = root / KINDS[kind].folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        known = {name: value for name, value in data.items() if value is not None}
        lines = [f"# {mint.word(f'comment in {key}')}"]
        lines += [f"{field}: {json.dumps(value, ensure_ascii=False)}" for field, value in known.items()]
        lines += [f"x_unknown: {mint.word(f'unknown key in {key}')}", ""]
        path.write_text("\n".join(lines), encoding="utf-8")
    for name, content in files.items():
        (root / "media" / name).write_bytes(content)
    broken = f"acronym: [{mint.word('broken file')}\nstatus: ready\n"
    (root / "projects" / f"{mint.word('name of a broken file')}.yaml").write_text(broken, encoding="utf-8")
    for place in ("notes.txt", "projects/.hidden", "media/.hidden"):
        (root / place).write_text(mint.word(f"stray file {place}"), encoding="utf-8")


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    return plant(tmp_path / "zq9999vault")  # the folder's own name is nobody's business either


def exported(planted: Planted, target: Path) -> dict[str, bytes]:
    """Export with force, so that as much as can be goes out, and give all files of the bundle."""
    catalogue = Catalogue.open(planted.root)
    snapshot = catalogue.snapshot()
    decision = gate(snapshot, check(snapshot, TODAY), force=True)
    for _ in export(snapshot, catalogue.read_media, target, decision, catalogue.root):
        pass
    if target.is_dir():
        return {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def leaks(planted: Planted, files: dict[str, bytes]) -> dict[str, set[str]]:
    """Give the markers that stand where they must not, with the files."""
    found: dict[str, set[str]] = {}
    allowed = planted.public.removeprefix("OPEN-")
    for name, content in files.items():
        for marker in markers_in(name.encode() + b"\n" + content) | markers_in(content):
            is_free = marker in planted.partly and not name.startswith(planted.partly[marker])
            if marker != allowed and not is_free:
                found.setdefault(f"{marker}: {planted.mint.planted.get(marker, 'folder')}", set()).add(name)
    return found


def test_every_private_value_of_every_model_bears_a_marker(planted: Planted) -> None:
    places = set(planted.mint.planted.values())
    expected = {
        f"{key}{path}"
        for key, data in hosts("x").items()
        for path, shape in private_leaves(read_fields(KINDS[key.partition("/")[0]].model))
        if shape in PLANTABLE
    }
    assert {key.partition("/")[0] for key in hosts("x")} == set(KINDS)
    assert expected <= places
    assert len(expected) >= 15
    shapes = {shape for kind in KINDS.values() for _, shape in private_leaves(read_fields(kind.model))}
    assert shapes - PLANTABLE <= {"choice", "date", "flag", "language"}, "these hold no word: how is a leak seen?"


def test_a_new_private_field_would_bear_one_by_itself() -> None:
    class Inner(Value):
        secret: Annotated[str | None, hints.Private()] = None

    class Outer(Record):
        name: str
        secrets: Annotated[tuple[Inner, ...], hints.Private()] = ()
        parts: tuple[Inner, ...] = ()

    mint, data = Mint(), dict[str, object]()
    mint.plant(data, read_fields(Outer), "new")
    assert set(mint.planted.values()) == {"new.secrets.secret", "new.parts.secret"}
    assert {path for path, _ in private_leaves(read_fields(Outer))} == {".secrets.secret", ".parts.secret"}


@pytest.mark.parametrize("target", ["out", "out.zip"])
def test_no_byte_of_the_bundle_holds_a_secret(planted: Planted, tmp_path: Path, target: str) -> None:
    assert len(planted.mint.planted) > 300
    files = exported(planted, tmp_path / target)
    assert leaks(planted, files) == {}
    if target.endswith(".zip"):
        assert "folder" not in str(markers_in((tmp_path / target).read_bytes()) & {"zq9999vault"})


def test_what_may_be_told_is_told_where_it_may(planted: Planted, tmp_path: Path) -> None:
    """The search sees: public markers turn up, also inside the workbook, and names only where they were agreed to."""
    files = exported(planted, tmp_path / "out")
    marker = planted.public.removeprefix("OPEN-")
    for name in ("projects/host/index.html", "data/catalogue.json", "data/catalogue.xlsx", "data/projects.csv"):
        assert marker in markers_in(files[name]), name
    assert planted.english_name in markers_in(files["spotlights/english/index.html"])
    assert planted.website_name in markers_in(files["de/spotlights/website/index.html"])
    assert b"Ana Open" in files["feed.xml"] + files["spotlights/host/index.html"]
    assert any(name.startswith("media/host-jpg/") for name in files)
    assert any(name.startswith("media/host-png/") for name in files)
    assert b"A shy post." in files["wall/index.html"]
    assert b"See the other one and a page." in files["projects/shown/index.html"]


def _opened(specs: tuple[FieldSpec, ...]) -> tuple[FieldSpec, ...]:
    return tuple(
        replace(
            spec,
            private=False,
            fields=_opened(spec.fields),
            item=replace(spec.item, private=False, fields=_opened(spec.item.fields)) if spec.item else None,
        )
        for spec in specs
    )


@pytest.mark.parametrize("module", [opendata, tables])
def test_a_broken_protection_is_seen(
    planted: Planted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object
) -> None:
    def everything_is_public(model: type[Value]) -> tuple[FieldSpec, ...]:
        return _opened(read_fields(model))

    monkeypatch.setattr(module, "read_fields", everything_is_public)
    files = exported(planted, tmp_path / "out")
    if module is opendata:
        found = leaks(planted, files)
        assert any("project/host.notes" in leak for leak in found)
        assert all("data/catalogue.json" in names for names in found.values())
    else:
        assert leaks(planted, files) == {}  # the columns are chosen by themselves: a second wall stands


def test_the_export_itself_refuses_a_secret_in_a_packed_file(
    planted: Planted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = "Ana keeps the signed papers in binder four"
    path = planted.root / "projects" / "host.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(f"notes: {note}" if line.startswith("notes:") else line for line in lines))

    def about_the_notes(_desk: object) -> list[tuple[str, str]]:
        return [("Note", note)]

    monkeypatch.setattr("si_editor.site.workbook._about", about_the_notes)
    with pytest.raises(FaultyBundleError, match=r"catalogue\.xlsx: holds private text of project/host"):
        exported(planted, tmp_path / "out.zip")


MARK = "zq1234vault"


@pytest.mark.parametrize(
    "content",
    [
        MARK.upper().encode(),
        MARK.encode("utf-16-le"),
        b"x" + MARK.encode("utf-16-be"),
        *(b64encode(b"x" * start + MARK.encode() + b"yy") for start in range(3)),
        "".join(f"&#{ord(sign)};" for sign in MARK).encode(),
        "".join(f"&amp;#x{ord(sign):x};" for sign in MARK).encode(),
        "".join(f"%{ord(sign):02X}" for sign in MARK).encode(),
        "".join(f"\\u{ord(sign):04x}" for sign in MARK).encode(),
        MARK.encode().hex().encode(),
        gzip.compress(MARK.encode()),
    ],
)
def test_the_search_finds_a_marker_however_it_is_written(content: bytes) -> None:
    assert markers_in(content) == {MARK}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner", content)
    assert MARK in markers_in(packed.getvalue())


def test_the_search_finds_markers_in_pictures() -> None:
    mint = Mint()
    assert markers_in(png(mint, "x")) == set(mint.planted)
    mint = Mint()
    assert markers_in(jpeg(mint, "x")) == set(mint.planted)
