"""What an export needs of a site: the addresses of its pages, and each page's bytes."""

from typing import Protocol


class PageLike(Protocol):
    """One file of the website."""

    @property
    def content(self) -> bytes:
        """The bytes, exactly as they are published."""


class Pages(Protocol):
    """A site, or whatever else stands for one in a test."""

    def addresses(self) -> tuple[str, ...]:
        """Give the addresses of all files, relative to the front page's folder."""

    def page(self, address: str) -> PageLike:
        """Make the file at an address."""
