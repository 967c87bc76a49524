"""What an export would change, said before it is done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from si_editor.bundle.changes import Changes, compare
from si_editor.bundle.errors import PageError
from si_editor.bundle.place import find_place, last_listing
from si_editor.bundle.receipt import Listing, Receipt, describe_file
from si_editor.model.records import RecordKey
from si_editor.store.errors import MediaError

A, B, C = (RecordKey("project", name) for name in "abc")


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


def found(pages: Mapping[str, bytes], entries: Mapping[RecordKey, str | None], last: Listing | None) -> Changes:
    steps = compare(Pages(pages), entries, last)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            changes = finished.value
            assert isinstance(changes, Changes)
            return changes


def listing(pages: Mapping[str, bytes], entries: Mapping[RecordKey, str | None]) -> Listing:
    return Listing({name: describe_file(name, content).sha256 for name, content in pages.items()}, entries)


def test_without_a_last_bundle_everything_is_new() -> None:
    assert found({"a.html": b"a"}, {A: "a.html"}, None) == Changes(True, {A: "new"}, {"a.html": "new"})


def test_entries_and_files_that_are_new_changed_or_gone() -> None:
    last = listing({"a.html": b"a", "b.html": b"b", "i.html": b"1", "s.css": b"s"}, {A: "a.html", B: "b.html"})
    now = {"a.html": b"a!", "c.html": b"c", "i.html": b"2", "s.css": b"s"}
    assert found(now, {A: "a.html", C: "c.html"}, last) == Changes(
        False,
        {A: "changed", B: "gone", C: "new"},
        {"a.html": "changed", "b.html": "gone", "c.html": "new", "i.html": "changed"},
    )


def test_nothing_changes_when_nothing_changed() -> None:
    pages: dict[str, bytes] = {"a.html": b"a", "b.html": b"b"}
    entries: dict[RecordKey, str | None] = {A: "a.html", B: "b.html", C: None}
    assert found(pages, entries, listing(pages, entries)) == Changes(False, {}, {})


def test_an_entry_whose_page_moved_has_changed() -> None:
    assert found({"n.html": b"a"}, {A: "n.html"}, listing({"o.html": b"a"}, {A: "o.html"})).entries == {A: "changed"}


def test_a_page_that_cannot_be_made_is_told() -> None:
    with pytest.raises(PageError, match="It is not there"):
        found({"a.html": b""}, {}, None)


@pytest.mark.parametrize("name", ["site", "site.zip"])
def test_the_listing_of_a_bundle_is_read_from_its_receipt(
    write: Callable[..., Receipt], tmp_path: Path, home: bytes, name: str
) -> None:
    assert last_listing(find_place(tmp_path / name)) is None
    write(tmp_path / name)
    read = last_listing(find_place(tmp_path / name))
    assert read is not None
    assert read.files["index.html"] == describe_file("", home).sha256
    assert read.names == {"index.html", "a/index.html", "receipt.json"}
    assert read.entries == {A: "a/index.html"}
