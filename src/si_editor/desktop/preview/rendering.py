"""The site as the preview shows it: what is ready, and the entry that is being edited."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from si_editor.model.records import Entry, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.site import Page, RenderError, Site

WELCOME: Final = "index.html"
_VOCABULARY_PAGES: Final = frozenset({"programmes", "themes"})
_GONE: Final = Sentence("This page is not part of the site any more.")
_UNREADABLE: Final = Sentence("This entry cannot be read at the moment.")
_SCRIPT: Final = re.compile(rb'<script src="([^"]+)"></script>')

MediaReader = Callable[[str], bytes]
# How an entry is looked at: its own page, its card in a list, what the site's search finds, what a shared link shows.
View = Literal["page", "card", "search", "social"]


@dataclass(frozen=True)
class Wish:
    """What somebody wants to see: an entry in a view, or whatever stands at an address that was gone to.

    ``hosts`` are the entries in which one without a page of its own is shown; the first that has a page counts.
    """

    key: RecordKey | None
    view: View = "page"
    address: str | None = None
    hosts: tuple[RecordKey, ...] = ()


@dataclass(frozen=True)
class Obstacle:
    """Why a page cannot be shown: a sentence and the field that stops it."""

    record: RecordKey | None
    path: tuple[str | int, ...]
    sentence: str


@dataclass(frozen=True)
class Rendering:
    """One state of the site: every page on demand, and the one that is to be shown.

    ``page`` is None when that page cannot be made; ``obstacle`` then says why. ``scripts`` are those of the page.
    """

    site: Site
    address: str
    page: Page | None
    obstacle: Obstacle | None
    scripts: tuple[str, ...] = ()

    def find_page(self, address: str) -> Page | None:
        """Give a page or file of the site, None where there is none or it cannot be made."""
        if self.page is not None and address == self.page.address:
            return self.page
        try:
            return self.site.page(address)
        except (KeyError, RenderError):
            return None


def render(snapshot: Snapshot, read_media: MediaReader, wish: Wish) -> Rendering:
    """Make the page of an entry, or the page at an address, from a catalogue as it is now.

    Published are the entries that are ready, as in an export, and the edited entry whatever its status.
    """
    site = Site(snapshot, read_media, published_in_preview(snapshot, wish))
    home = _address_of(site, snapshot, wish)
    if home is None and wish.address is None:
        return Rendering(site, WELCOME, None, _obstacle_of_draft(snapshot, wish.key))
    wanted = wish.address or home or WELCOME
    try:
        page = site.page(wanted)
    except KeyError:
        return Rendering(site, wanted, None, Obstacle(wish.key, (), _GONE))
    except RenderError as error:
        return Rendering(site, wanted, None, Obstacle(error.key, error.path, error.sentence))
    return Rendering(site, wanted, page, None, _scripts_of(site, page))


def published_in_preview(snapshot: Snapshot, wish: Wish) -> frozenset[RecordKey]:
    """Give what the site of the preview holds: what is ready, the edited entry and the entries that show it."""
    seen = {wish.key, *wish.hosts} - {None}
    return snapshot.ready() | {key for key in seen if key is not None and isinstance(snapshot.record(key), Entry)}


def _address_of(site: Site, snapshot: Snapshot, wish: Wish) -> str | None:
    """Where an entry is to be seen; nowhere while it is unreadable."""
    key = wish.key
    if key is None:
        return WELCOME
    if snapshot.record(key) is None:
        return None
    if wish.view in {"card", "search"} and (its_list := site.list_of(key)) is not None:
        return its_list
    return site.address_of(key) or _address_of_guest(site, wish, key)


def _address_of_guest(site: Site, wish: Wish, key: RecordKey) -> str:
    """Where an entry without a page of its own shows: its overview, the page of an entry that names it, or welcome."""
    if key.kind == "vocabulary" and key.id in _VOCABULARY_PAGES:
        return f"{key.id}/index.html"
    return next((address for host in wish.hosts if (address := site.address_of(host)) is not None), WELCOME)


def _scripts_of(site: Site, page: Page) -> tuple[str, ...]:
    folder = posixpath.dirname(page.address)
    found = [posixpath.normpath(posixpath.join(folder, name.decode())) for name in _SCRIPT.findall(page.content)]
    try:
        return tuple(site.page(address).content.decode("utf-8") for address in found)
    except (KeyError, RenderError):
        return ()


def _obstacle_of_draft(snapshot: Snapshot, key: RecordKey | None) -> Obstacle:
    reading = snapshot.readings.get(key) if key is not None else None
    errors = [found for found in reading.problems if found.severity == "error"] if reading is not None else []
    first = errors[0] if errors else None
    if first is None:
        return Obstacle(key, (), _UNREADABLE)
    return Obstacle(key, first.path, first.message)
