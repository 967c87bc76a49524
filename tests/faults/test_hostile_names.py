"""Names that climb out of the folder, mean devices, look like others, or are one file for some systems."""

import hashlib
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from tests.faults.conftest import Figures

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError, Catalogue, Change, MediaError

CLIMBING = (
    "..",
    ".",
    "../x",
    "../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "//server/share/x",
    "\\\\server\\share\\x",
    "\\\\?\\C:\\x",
    "C:\\x",
    "C:x",
    "c:/windows/win.ini",
    "x/../../y",
    "x/y",
    "x\\y",
    "%2e%2e/x",
    "..%2fx",
    "..%c0%afx",
    "file:///etc/passwd",
    "x\0y",
    "x\ny",
    "x:stream",
    "~/x",
    "~root",
    "$HOME",
    "-rf",
    ".hidden",
    "x.",
    "x ",
    " x",
    "",
    "con",
    "NUL",
    "aux.jpg",
    "com1.png",
    "LPT9",
    "x*",
    "x?",
    "x|y",
    "x<y>",
    'x"y',
    "․․∕x",
    "‥/x",
    "．．／x",
    "..∕x",
    "..⁄x",
    "x\u202egnp.exe",
    "x\u200by",
    "аррlе",
    "ｘ",
    "ﬁ",
    "e\u0301",
    "x" * 400,
    "é" * 150,
    "😀" * 80,
    "\ud800",
    "CATALOGUE",
    "Sempre",
)


def state(folder: Path) -> dict[str, str]:
    """Give every file of a folder and what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "outside" / "catalogue"
    for name in ("projects", "media", "people"):
        (root / name).mkdir(parents=True)
    (root / "catalogue.yaml").write_text("format: 1\ntitle: x\n", encoding="utf-8")
    (root / "projects" / "sempre.yaml").write_text("acronym: A\n", encoding="utf-8")
    (root / "media" / "photo.jpg").write_bytes(b"picture")
    (tmp_path / "outside" / "secret.yaml").write_text("acronym: SECRET\nstatus: ready\n", encoding="utf-8")
    (tmp_path / "outside" / "x").write_bytes(b"SECRET")
    return root


@pytest.mark.parametrize("kind", ["project", "person", "page", "spotlight", "post", "vocabulary", "media"])
def test_no_id_leads_out_of_its_folder(kind: str, root: Path, figures: Figures, tmp_path: Path) -> None:
    before = state(tmp_path)
    with figures.measure("Hostile names: ids") as figure:
        for name in CLIMBING:
            figure.tries += 1
            catalogue = Catalogue.open(root, tmp_path / "trash", tmp_path / "backups")
            try:
                catalogue.apply([Change(RecordKey(kind, name), (), MISSING, {"title": "x"})])
            except ApplyError as refusal:
                assert len(refusal.sentence) > 10  # noqa: PT017 - what is accepted is looked at below
                continue
            catalogue.save()
            new = {path for path in state(tmp_path) if path not in before}
            # What is accepted is one file in its own folder.
            for path in new:
                place = tmp_path / path
                if place.resolve().parent.parent != root.resolve():
                    figure.lose(f"{kind} {name!r} wrote {path}")
                place.unlink()
        assert state(tmp_path) == before


def test_no_media_name_leads_out_of_the_folder(root: Path, figures: Figures, tmp_path: Path) -> None:
    catalogue = Catalogue.open(root)
    before = state(tmp_path)
    with figures.measure("Hostile names: media") as figure:
        for name in CLIMBING:
            figure.tries += 1
            with suppress(MediaError, UnicodeEncodeError):
                place = catalogue.media_path(name)
                if place.resolve().parent != (root / "media").resolve():
                    figure.lose(f"{name!r} is {place}")
            with suppress(MediaError):
                if b"SECRET" in catalogue.read_media(name):
                    figure.lose(f"{name!r} was read")
        assert state(tmp_path) == before


def test_files_of_any_name_come_in_under_a_safe_one(root: Path, figures: Figures, tmp_path: Path) -> None:
    catalogue = Catalogue.open(root)
    source_folder = tmp_path / "from"
    source_folder.mkdir()
    with figures.measure("Hostile names: files brought in") as figure:
        for number, name in enumerate(CLIMBING):
            source = source_folder / f"{name}.jpg"
            try:
                source.write_bytes(str(number).encode())
            except (OSError, ValueError):
                continue  # no file can have that name here
            figure.tries += 1
            taken = catalogue.import_media(source)
            if not (root / "media" / taken).is_file() or "/" in taken or not taken.isascii():
                figure.lose(f"{name!r} became {taken!r}")
            assert (root / "media" / taken).read_bytes() == source.read_bytes()
        assert (root / "media" / "photo.jpg").read_bytes() == b"picture"


def test_links_out_of_the_catalogue_show_and_change_nothing(root: Path, figures: Figures, tmp_path: Path) -> None:
    (root / "projects" / "evil.yaml").symlink_to(tmp_path / "outside" / "secret.yaml")
    (root / "media" / "evil.jpg").symlink_to(tmp_path / "outside" / "x")
    before = state(tmp_path / "outside")
    evil = RecordKey("project", "evil")
    with figures.measure("Hostile names: links") as figure:
        figure.tries = 4
        catalogue = Catalogue.open(root, tmp_path / "trash", tmp_path / "backups")
        assert "SECRET" not in str(catalogue.draft(evil).data)
        assert evil not in catalogue.snapshot().ready()
        with pytest.raises(ApplyError):
            catalogue.apply([Change(evil, ("acronym",), "SECRET", "changed")])
        with pytest.raises(MediaError):
            catalogue.read_media("evil.jpg")
        assert catalogue.save().is_complete
        assert state(tmp_path / "outside") == before


def test_names_that_are_one_file_elsewhere_are_told_and_both_are_kept(root: Path, figures: Figures) -> None:
    pairs = [
        ("bild.yaml", "Bild.yaml"),
        (unicodedata.normalize("NFC", "é.yaml"), unicodedata.normalize("NFD", "é.yaml")),
        ("straße.yaml", "strasse.yaml"),
        ("file.yaml", "ﬁle.yaml"),
    ]
    with figures.measure("Hostile names: twins") as figure:
        for first, second in pairs:
            figure.tries += 1
            (root / "projects" / first).write_text("acronym: first\n", encoding="utf-8")
            (root / "projects" / second).write_text("acronym: second\n", encoding="utf-8")
            before = state(root)
            catalogue = Catalogue.open(root)
            if first.casefold() == second.casefold() or unicodedata.normalize("NFC", second) == first:
                codes = {problem.code for problem in catalogue.file_problems()}
                if "file-name-twin" not in codes:
                    figure.lose(f"{first} and {second}")
            for key in catalogue.keys("project"):
                data = catalogue.draft(key).data
                if "acronym" in data:
                    catalogue.apply([Change(key, ("acronym",), data["acronym"], data["acronym"])])
            catalogue.save()
            assert state(root) == before
            (root / "projects" / first).unlink()
            (root / "projects" / second).unlink()
