"""New catalogues open at once and hold what an editor needs to begin."""

import os
from pathlib import Path

import pytest

from si_editor.model.records import CAMPAIGN_KEY
from si_editor.store import Catalogue, CatalogueError, copy_sample, create


def test_a_new_catalogue_opens_without_a_problem(tmp_path: Path) -> None:
    create(tmp_path / "deep" / "new", "Mine: a title")
    catalogue = Catalogue.open(tmp_path / "deep" / "new")
    assert catalogue.file_problems() == ()
    assert catalogue.draft(CAMPAIGN_KEY).data["title"] == "Mine: a title"
    assert [problem for key in catalogue.keys() for problem in catalogue.reading(key).problems] == []
    assert catalogue.snapshot().campaign.languages == ("en",)
    assert len(catalogue.keys("page")) == 10
    assert {key.id for key in catalogue.keys("vocabulary")} >= {"programmes", "themes", "target-groups", "territories"}
    assert catalogue.snapshot().ready() == frozenset()


def test_the_sample_is_copied_whole(tmp_path: Path) -> None:
    copy_sample(tmp_path / "sample")
    catalogue = Catalogue.open(tmp_path / "sample")
    assert catalogue.file_problems() == ()
    assert catalogue.keys("project")
    assert all(os.access(catalogue.draft(key).path, os.W_OK) for key in catalogue.keys())


@pytest.mark.parametrize("make", [create, copy_sample])
def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, make: object) -> None:
    assert callable(make)
    (tmp_path / "letter.txt").write_bytes(b"dear")
    with pytest.raises(CatalogueError, match="is not empty"):
        make(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    with pytest.raises(CatalogueError, match="is a file"):
        make(tmp_path / "letter.txt")
    with pytest.raises(CatalogueError, match="could not be made"):
        make(tmp_path / "letter.txt" / "inside")


@pytest.mark.parametrize("make", [create, copy_sample])
def test_an_empty_folder_is_filled(tmp_path: Path, make: object) -> None:
    assert callable(make)
    (tmp_path / ".DS_Store").write_bytes(b"")
    make(tmp_path)
    assert Catalogue.open(tmp_path).keys()


def test_when_making_fails_the_folder_is_no_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail)
        with pytest.raises(CatalogueError, match="disk is full"):
            create(tmp_path / "new")
    with pytest.raises(CatalogueError, match="no catalogue"):
        Catalogue.open(tmp_path / "new")
