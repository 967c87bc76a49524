"""Media files: found, read and brought in without ever leaving their folder."""

import hashlib
import os
from pathlib import Path

import pytest

from si_editor.store import Catalogue, MediaError


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    (root / "media" / "photo.jpg").write_bytes(b"picture")
    (root / "media" / "photo.jpg.yaml").write_bytes(b"kind: picture\n")
    (root / "media" / ".hidden.jpg").write_bytes(b"x")
    (root / "media" / "deep").mkdir()
    return Catalogue.open(root)


def test_the_facts_of_every_file_are_known(catalogue: Catalogue) -> None:
    (facts,) = catalogue.snapshot().media_files.values()
    assert facts.name == "photo.jpg"
    assert facts.size == 7
    assert facts.sha256 == hashlib.sha256(b"picture").hexdigest()


def test_a_file_is_read_by_its_name(catalogue: Catalogue, root: Path) -> None:
    assert catalogue.read_media("photo.jpg") == b"picture"
    assert catalogue.media_path("photo.jpg") == root / "media" / "photo.jpg"
    assert catalogue.media_path("absent.jpg") == root / "media" / "absent.jpg"


@pytest.mark.parametrize("name", ["absent.jpg", "deep", "x" * 300])
def test_what_is_not_there_is_told(catalogue: Catalogue, name: str) -> None:
    with pytest.raises(MediaError) as caught:
        catalogue.read_media(name)
    assert name in caught.value.sentence


@pytest.mark.parametrize("name", ["", ".", "..", "../catalogue.yaml", "/etc/passwd", "a/b.jpg", "..\\x", "C:x", "a\0b"])
def test_no_name_leads_out_of_the_folder(catalogue: Catalogue, name: str) -> None:
    for use in (catalogue.read_media, catalogue.media_path):
        with pytest.raises(MediaError):
            use(name)


def test_no_link_leads_out_of_the_catalogue(catalogue: Catalogue, root: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    (root / "media" / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (root / "media" / "loop.jpg").symlink_to("loop.jpg")
    (root / "media" / "inside.jpg").symlink_to(root / "media" / "photo.jpg")
    with pytest.raises(MediaError, match="outside the catalogue"):
        catalogue.read_media("link.jpg")
    with pytest.raises(MediaError, match=r"cannot be found|is not there"):
        catalogue.read_media("loop.jpg")
    assert catalogue.read_media("inside.jpg") == b"picture"
    assert "link.jpg" not in Catalogue.open(root).snapshot().media_files


def test_a_name_with_taken_apart_accents_is_found(catalogue: Catalogue, root: Path) -> None:
    (root / "media" / "cafe\u0301.jpg").write_bytes(b"coffee")
    assert catalogue.read_media("caf\xe9.jpg") == b"coffee"
    assert "caf\xe9.jpg" in Catalogue.open(root).snapshot().media_files


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ünïcode Photo (1).JPG", "unicode-photo-1.jpg"),
        ("photo.jpg", "photo-2.jpg"),
        ("PHOTO.JPG", "photo-2.jpg"),
        ("Фото.png", "file.png"),
        ("con.txt", "file-con.txt"),
        (".profile", "profile"),
        ("a" * 200 + ".webp", "a" * 60 + ".webp"),
        ("archive.tar.gz", "archive-tar.gz"),
    ],
)
def test_a_file_is_brought_in_under_a_safe_name(
    catalogue: Catalogue, root: Path, tmp_path: Path, source: str, name: str
) -> None:
    path = tmp_path / source
    path.write_bytes(b"new")
    assert catalogue.import_media(path) == name
    assert (root / "media" / name).read_bytes() == b"new"
    assert path.read_bytes() == b"new"
    assert (root / "media" / "photo.jpg").read_bytes() == b"picture"
    assert name in catalogue.snapshot().media_files


def test_the_same_file_is_not_brought_in_twice(catalogue: Catalogue, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"picture")
    assert catalogue.import_media(source) == "photo.jpg"


@pytest.mark.parametrize("name", ["absent.jpg", "entry.yaml", "folder"])
def test_what_is_no_media_file_is_not_brought_in(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    (tmp_path / "entry.yaml").write_bytes(b"a: 1")
    (tmp_path / "folder").mkdir()
    with pytest.raises(MediaError) as caught:
        catalogue.import_media(tmp_path / name)
    assert name in caught.value.sentence


def test_a_full_disk_is_told_when_bringing_in(
    catalogue: Catalogue, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new.jpg").write_bytes(b"new")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(MediaError, match="disk is full"):
        catalogue.import_media(tmp_path / "new.jpg")
    assert not (root / "media" / "new.jpg").exists()
