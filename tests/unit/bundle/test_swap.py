"""Putting a finished folder in place: in one step or in two, and back if it fails."""

from pathlib import Path

import pytest

from si_editor.bundle.swap import Exchange, exchange_names, swap_folder


def _cannot(_first: Path, _second: Path) -> bool:
    return False


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    new, target, old = (tmp_path / name for name in ("new", "target", "old"))
    for folder in (new, target):
        folder.mkdir()
        (folder / "x").write_text(folder.name)
    return new, target, old


@pytest.mark.parametrize("exchange", [exchange_names, _cannot])
def test_the_new_folder_is_in_place_and_nothing_else_is_left(
    folders: tuple[Path, Path, Path], exchange: Exchange
) -> None:
    new, target, old = folders
    swap_folder(new, target, old, exchange)
    assert (target / "x").read_text() == "new"
    assert not new.exists()
    assert not old.exists()


def test_a_swap_that_fails_halfway_is_rolled_back(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, target, old = folders
    rename = Path.rename

    def fail_for_new(path: Path, to: Path) -> Path:
        if path == new:
            raise OSError("in use")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", fail_for_new)
    with pytest.raises(OSError, match="in use"):
        swap_folder(new, target, old, _cannot)
    assert (target / "x").read_text() == "target"
    assert not old.exists()
