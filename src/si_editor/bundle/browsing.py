"""A site to look at in a browser, as it is now: written page by page, the one that is wanted first.

It is no bundle: nothing is verified or published, and drafts may be in it.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from si_editor.bundle.errors import PageError, target_error
from si_editor.bundle.links import resolve
from si_editor.bundle.markup import read_page
from si_editor.bundle.names import refuse_names
from si_editor.bundle.pages import Pages
from si_editor.bundle.writing import page_content

_ASSETS: Final = "static/"


@dataclass(frozen=True)
class Written:
    """How far the writing has come; from `is_open` on the wanted page can be looked at."""

    done: int
    total: int
    is_open: bool


def write_to_browse(pages: Pages, wanted: str, folder: Path) -> Generator[Written, None, int]:
    """Write a site into a folder of its own, and give how many files were written; what is there already stays.

    A page that cannot be made is left out; what the site no longer has is removed.

    Raises:
        TargetError: the folder cannot be written.
        PageError: the wanted page itself cannot be made.
    """
    addresses = pages.addresses()
    refused = {finding.file for finding in refuse_names(addresses)}
    first = _needed(page_content(pages, wanted), wanted, addresses)
    order = [*first, *(address for address in addresses if address not in set(first))]
    written = 0
    try:
        for done, address in enumerate(order):
            if address not in refused:
                written += _write(pages, address, folder)
            yield Written(done + 1, len(order), done + 1 >= len(first))
        _remove_others(folder, frozenset(addresses))
    except OSError as error:
        raise target_error(error, folder) from error
    return written


def _needed(content: bytes, wanted: str, addresses: Iterable[str]) -> list[str]:
    """Give what a page needs to be shown whole: itself, what it embeds, styles and fonts."""
    loaded = {resolve(link, wanted).name for link in read_page(content.decode("utf-8")).loads}
    return [wanted, *(one for one in addresses if one != wanted and (one.startswith(_ASSETS) or one in loaded))]


def _write(pages: Pages, address: str, folder: Path) -> bool:
    try:
        content = page_content(pages, address)
    except PageError:
        return False
    path = folder / address
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True


def _remove_others(folder: Path, addresses: frozenset[str]) -> None:
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if path.relative_to(folder).as_posix() not in addresses:
            path.unlink()
