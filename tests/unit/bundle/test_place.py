"""Targets that cannot be used at all."""

from pathlib import Path

import pytest

from si_editor.bundle.errors import TargetError
from si_editor.bundle.place import find_place


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    folder = tmp_path / "mine" / "catalogue"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("target", [".", "out", "out/site.zip", "projects/deep/site"])
def test_target_inside_the_catalogue(catalogue: Path, target: str) -> None:
    with pytest.raises(TargetError, match=r"inside the catalogue|contains the catalogue"):
        find_place(catalogue / target, catalogue)


def test_target_around_the_catalogue(catalogue: Path) -> None:
    with pytest.raises(TargetError, match="contains the catalogue"):
        find_place(catalogue.parent, catalogue)


def test_a_link_does_not_hide_that_they_overlap(catalogue: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(catalogue)
    with pytest.raises(TargetError, match="inside the catalogue"):
        find_place(tmp_path / "link" / "out", catalogue)
    with pytest.raises(TargetError, match="inside the catalogue"):
        find_place(catalogue / "out", tmp_path / "link")


def test_a_neighbour_with_a_similar_name_is_fine(catalogue: Path) -> None:
    assert find_place(catalogue.with_name("catalogue-site"), catalogue).is_zip is False
    assert find_place(catalogue.with_name("catalogue.zip"), catalogue).is_zip is True


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(TargetError, match="is a file"):
        find_place(tmp_path / "letter.txt")


def test_a_folder_is_no_zip_file(tmp_path: Path) -> None:
    (tmp_path / "site.zip").mkdir()
    with pytest.raises(TargetError, match=r"ends in \.zip"):
        find_place(tmp_path / "site.zip")


def test_a_whole_drive_is_no_target() -> None:
    with pytest.raises(TargetError, match="whole drive"):
        find_place(Path("/"))


def test_a_link_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(TargetError):
        find_place(tmp_path / "a")


def test_a_name_that_no_system_can_have() -> None:
    with pytest.raises(TargetError):
        find_place(Path("a\0b"))


def test_an_overlap_that_only_the_disk_knows_of(
    catalogue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Capital letters can hide an overlap where they do not count; a link that is not resolved stands for that."""
    (tmp_path / "Link").symlink_to(catalogue)
    monkeypatch.setattr(Path, "resolve", Path.absolute)
    with pytest.raises(TargetError, match="inside the catalogue"):
        find_place(tmp_path / "Link" / "out", catalogue)
