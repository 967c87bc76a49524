"""Writing whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from si_editor.store.atomic import copy_atomically, write_atomically
from si_editor.store.errors import SaveError, describe, describe_reading


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a.yaml"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert names(tmp_path) == ["a.yaml"]


def test_permissions_stay_and_new_files_get_the_usual_ones(tmp_path: Path) -> None:
    target, usual = tmp_path / "a.yaml", tmp_path / "usual"
    usual.write_bytes(b"")
    write_atomically(target, b"one")
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    target.chmod(0o604)
    write_atomically(target, b"two")
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder / "a.yaml")
    write_atomically(tmp_path / "link", b"one")
    assert (tmp_path / "link").is_symlink()
    assert (folder / "a.yaml").read_bytes() == b"one"
    assert names(folder) == ["a.yaml"]


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(SaveError, match="leads back to itself"):
        write_atomically(tmp_path / "loop", b"one")


@pytest.mark.parametrize("name", ["a" * 255, "é" * 127])
def test_the_longest_names_are_possible(tmp_path: Path, name: str) -> None:
    write_atomically(tmp_path / name, b"x")
    assert names(tmp_path) == [name]


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="too long"):
        write_atomically(tmp_path / ("a" * 300), b"x")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    with pytest.raises(SaveError):
        write_atomically(tmp_path / "a.yaml", b"x")
    assert names(tmp_path) == ["a.yaml"]


def test_what_comes_back_different_from_the_disk_does_not_replace_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.yaml"
    target.write_bytes(b"old")

    def damage(descriptor: int) -> None:
        os.pwrite(descriptor, b"?", 0)

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", damage)
        with pytest.raises(SaveError, match="came back different"):
            write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.yaml"]


def test_a_file_without_permission_to_write_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.yaml"
    target.write_bytes(b"old")
    # Permissions do not hold back a superuser, so the answer of the system is given here.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(SaveError, match="write-protected"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"


def test_an_interruption_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.yaml"
    target.write_bytes(b"old")

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.yaml"]


def test_a_large_file_is_copied_whole(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(3_000_000))
    copy_atomically(source, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == source.read_bytes()
    copy_atomically(tmp_path / "copy", source)
    assert names(tmp_path) == ["copy", "source"]


def test_every_failure_of_the_system_has_a_sentence() -> None:
    for code in errno.errorcode:
        sentence = describe(OSError(code, os.strerror(code)), "a.yaml")
        assert "a.yaml" in sentence
        assert sentence.endswith(".")
        assert describe_reading(OSError(code, os.strerror(code)), "a.yaml").endswith(".")


def test_a_file_that_windows_holds_for_another_program_is_told_as_such() -> None:
    class InUseError(OSError):
        winerror = 32

    assert "open in another program" in describe(InUseError(errno.EACCES, "in use"), "a.yaml")
