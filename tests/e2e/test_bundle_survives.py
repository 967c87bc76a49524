"""The last good bundle survives: a process that is killed at any step, a disk that is full."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

# Writes a small bundle and stops at one moment, the way a power cut would.
_WRITING = """
import os, resource, signal, sys
from dataclasses import dataclass
from pathlib import Path
from si_editor.bundle import swap
from si_editor.bundle.errors import ExportError
from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import PrivateWords
from si_editor.bundle.writing import Bundle, write_bundle

@dataclass
class Page:
    content: bytes

class Pages:
    def addresses(self): return ("index.html", "a/index.html")
    def page(self, address): return Page(f"<p>{version}</p>".encode() * 1000)

def die(*_arguments, **_options): os.kill(os.getpid(), signal.SIGKILL)

target, version, moment = sys.argv[1:]
rename = Path.rename

def rename_once_and_die(path, to):
    rename(path, to)
    die()

if moment == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))
if moment == "renamed":
    swap.swap_folder.__defaults__ = (lambda first, second: False,)
    Path.rename = rename_once_and_die
if moment == "swapped":
    swap.shutil.rmtree = die
try:
    bundle = Bundle("Test", {}, (), None, PrivateWords(()))
    for number, step in enumerate(write_bundle(Pages(), bundle, find_place(Path(target)))):
        if moment == str(number):
            die()
except ExportError as error:
    sys.exit(error.sentence)
"""


def write(target: Path, version: str, moment: str = "never") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", _WRITING, str(target), version, moment], capture_output=True, text=True, check=False
    )


def version_of(folder: Path) -> set[str]:
    """Give the versions of all pages of a bundle; one that is whole has one."""
    return {(folder / name).read_text()[:10] for name in ("index.html", "a/index.html")}


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("moment", ["0", "2", "4", "7"])
def test_killed_at_any_step(tmp_path: Path, moment: str) -> None:
    target = tmp_path / "site"
    assert write(target, "old").returncode == 0
    assert write(target, "new", moment).returncode == -signal.SIGKILL
    assert version_of(target) == {"<p>old</p>"}
    assert write(target, "next").returncode == 0
    assert version_of(target) == {"<p>next</p"}
    assert names_in(tmp_path) == ["site"]


def test_killed_between_the_two_names_of_a_swap(tmp_path: Path) -> None:
    """Where the system cannot swap in one step, the last bundle has another name for a moment: it comes back."""
    target = tmp_path / "site"
    write(target, "old")
    assert write(target, "new", "renamed").returncode == -signal.SIGKILL
    assert not target.exists()
    failed = write(target, "next", "full")
    assert failed.returncode == 1
    assert version_of(target) == {"<p>old</p>"}
    assert names_in(tmp_path) == ["site"]


def test_killed_right_after_the_swap(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write(target, "old")
    assert write(target, "new", "swapped").returncode == -signal.SIGKILL
    assert version_of(target) == {"<p>new</p>"}
    assert write(target, "next").returncode == 0
    assert names_in(tmp_path) == ["site"]


@pytest.mark.parametrize("moment", ["0", "2", "4", "7"])
def test_a_zip_file_survives_too(tmp_path: Path, moment: str) -> None:
    target = tmp_path / "site.zip"
    write(target, "old")
    before = target.read_bytes()
    assert write(target, "new", moment).returncode == -signal.SIGKILL
    assert target.read_bytes() == before
    assert write(target, "next").returncode == 0
    assert target.read_bytes() != before
    assert names_in(tmp_path) == ["site.zip"]


def test_a_disk_that_takes_no_more(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write(target, "old")
    result = write(target, "new", "full")
    assert result.returncode == 1
    assert "cannot hold a file of this size" in result.stderr
    assert "Nothing was changed." in result.stderr
    assert version_of(target) == {"<p>old</p>"}
    assert names_in(tmp_path) == ["site"]
