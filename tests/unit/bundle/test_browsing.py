"""A site to look at in a browser: the wanted page first, nothing written twice, nothing left over."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from si_editor.bundle.browsing import Written, write_to_browse
from si_editor.bundle.errors import PageError, TargetError
from si_editor.store.errors import MediaError

SITE = {
    "a/index.html": b'<link rel="stylesheet" href="../static/s.css"><img src="../media/m.png"><a href="../b.html">',
    "b.html": b"<p>b</p>",
    "media/m.png": b"m",
    "media/other.png": b"o",
    "static/s.css": b"s",
}


@dataclass(frozen=True)
class Page:
    content: bytes


@dataclass(frozen=True)
class Pages:
    pages: Mapping[str, bytes]

    def addresses(self) -> tuple[str, ...]:
        return tuple(self.pages)

    def page(self, address: str) -> Page:
        if not self.pages[address]:
            raise MediaError("It is not there.")
        return Page(self.pages[address])


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def written(pages: Mapping[str, bytes], folder: Path) -> int:
    steps = write_to_browse(Pages(pages), "a/index.html", folder)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return int(finished.value)


def test_the_page_can_be_opened_as_soon_as_it_is_whole(tmp_path: Path) -> None:
    for step in write_to_browse(Pages(SITE), "a/index.html", tmp_path):
        if step.is_open:
            assert step == Written(3, 5, True)
            break
    assert files_of(tmp_path) == {"a/index.html", "media/m.png", "static/s.css"}


def test_what_is_there_already_is_not_written_again(tmp_path: Path) -> None:
    assert written(SITE, tmp_path) == 5
    assert written({**SITE, "b.html": b"<p>new</p>"}, tmp_path) == 1
    assert (tmp_path / "b.html").read_bytes() == b"<p>new</p>"


def test_what_the_site_no_longer_has_is_removed(tmp_path: Path) -> None:
    written(SITE, tmp_path)
    written({name: content for name, content in SITE.items() if name != "media/other.png"}, tmp_path)
    assert "media/other.png" not in files_of(tmp_path)


def test_another_page_that_cannot_be_made_is_left_out(tmp_path: Path) -> None:
    written({**SITE, "b.html": b""}, tmp_path)
    assert "b.html" not in files_of(tmp_path)


def test_the_wanted_page_must_be_made(tmp_path: Path) -> None:
    with pytest.raises(PageError):
        written({**SITE, "a/index.html": b""}, tmp_path)


def test_a_name_that_leaves_the_folder_is_never_written(tmp_path: Path) -> None:
    written({**SITE, "../evil.html": b"e"}, tmp_path / "site")
    assert not (tmp_path / "evil.html").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")
    with pytest.raises(TargetError):
        written(SITE, tmp_path / "site")
