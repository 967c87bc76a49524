"""A small site that stands for the real one, and a short way to write it somewhere."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import PrivateText, PrivateWords
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.bundle.writing import Bundle, write_bundle
from si_editor.model.records import RecordKey

HOME = b"<!doctype html><html><head><title>Home</title></head><body><a href='a/index.html#top'>A</a></body></html>"
INNER = b"<!doctype html><html><head><title>A</title></head><body><a href='../index.html'>Home</a></body></html>"


@dataclass(frozen=True)
class FakePage:
    content: bytes


@dataclass
class FakePages:
    """Pages by address; an exception in place of bytes is raised when the page is asked for."""

    pages: Mapping[str, bytes | Exception] = field(default_factory=lambda: {"index.html": HOME, "a/index.html": INNER})

    def addresses(self) -> tuple[str, ...]:
        return tuple(self.pages)

    def page(self, address: str) -> FakePage:
        content = self.pages[address]
        if isinstance(content, Exception):
            raise content
        return FakePage(content)


Steps = Generator[Progress, None, Receipt]
Start = Callable[..., Steps]
Write = Callable[..., Receipt]


@pytest.fixture
def start() -> Start:
    """Give a function that begins to write pages to a target."""

    def begin(
        target: Path,
        pages: Mapping[str, bytes | Exception] | None = None,
        base_url: str | None = None,
        private: tuple[PrivateText, ...] = (),
    ) -> Steps:
        fake = FakePages(pages) if pages is not None else FakePages()
        bundle = Bundle("Test", {RecordKey("project", "a"): "a/index.html"}, (), base_url, PrivateWords(private))
        return write_bundle(fake, bundle, find_place(target))

    return begin


@pytest.fixture
def write(start: Start) -> Write:
    """Give a function that writes pages to a target to the end."""

    def run(*arguments: object, **options: object) -> Receipt:
        steps = start(*arguments, **options)
        while True:
            try:
                next(steps)
            except StopIteration as finished:
                receipt = finished.value
                assert isinstance(receipt, Receipt)
                return receipt

    return run


@pytest.fixture
def home() -> bytes:
    """Give the front page of the small site."""
    return HOME


@pytest.fixture
def inner() -> bytes:
    """Give the inner page of the small site."""
    return INNER
