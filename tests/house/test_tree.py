"""The source tree keeps its shape: nothing stray at the top, nothing of anyone's machine in a file."""

import getpass
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    *(
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "FAULTS.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "SECURITY.md",
        "pyproject.toml",
    ),
    *("resources", "sample_catalogue", "src", "tests"),
    *(".ci", ".editorconfig", ".gitattributes", ".gitignore"),
}
# A folder of a person, on any of the three systems; written so that this file does not contain one.
HOME_FOLDERS = re.compile(r"/(?:home|Users)/[a-z][\w.-]*/|/root/[\w.]|\b[A-Z]:\\+Users\\+\w")


def is_ignored(path: Path) -> bool:
    place = f"/{path.relative_to(ROOT).as_posix()}"
    for pattern in (ROOT / ".gitignore").read_text(encoding="utf-8").split():
        if fnmatch(place, pattern.rstrip("/")) if pattern.startswith("/") else fnmatch(path.name, pattern.rstrip("/")):
            return True
    # In a work tree that is linked to another, .git is a file.
    return path.name == ".git"


def own_files(folder: Path = ROOT) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if is_ignored(path):
            continue
        if path.is_dir():
            yield from own_files(path)
        else:
            yield path


def test_the_top_level_holds_only_what_belongs_there() -> None:
    found = {path.name for path in ROOT.iterdir() if not is_ignored(path)}
    assert found == TOP_LEVEL


def test_no_file_tells_of_a_machine() -> None:
    here = str(ROOT)
    tellers = []
    for path in own_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        if here in text or HOME_FOLDERS.search(text):
            tellers.append(path.relative_to(ROOT).as_posix())
    assert tellers == []


def test_every_text_file_ends_its_lines_like_unix() -> None:
    with_returns = [
        path.relative_to(ROOT).as_posix()
        for path in own_files()
        if path.suffix in {".py", ".toml", ".md", ".yaml", ".lock", ".sh", ".css", ".js"}
        and "golden" not in path.parts
        and b"\r" in path.read_bytes()
    ]
    assert with_returns == []


def test_the_guard_knows_a_home_folder() -> None:
    person = getpass.getuser()
    assert HOME_FOLDERS.search("/".join(["", "home", "ana", "catalogue"]))
    assert HOME_FOLDERS.search("\\".join(["C:", "Users", "Ana"]))
    assert not HOME_FOLDERS.search(f"https://example.org/homes/{person}")
