"""The site as the preview shows it: what is ready, and the entry that is being edited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from si_editor.model.records import Entry, RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.site import Page, RenderError, Site

WELCOME: Final = "index.html"

MediaReader = Callable[[str], bytes]


@dataclass(frozen=True)
class Obstacle:
    """Why a page cannot be shown: a sentence and the field that stops it."""

    record: RecordKey | None
    path: tuple[str | int, ...]
    sentence: str


@dataclass(frozen=True)
class Rendering:
    """One state of the site: every page on demand, and the one that is to be shown.

    ``page`` is None when that page cannot be made; ``obstacle`` then says why.
    """

    site: Site
    address: str
    page: Page | None
    obstacle: Obstacle | None

    def find_page(self, address: str) -> Page | None:
        """Give a page or file of the site, None where there is none or it cannot be made."""
        if self.page is not None and address == self.page.address:
            return self.page
        try:
            return self.site.page(address)
        except (KeyError, RenderError):
            return None


def render(snapshot: Snapshot, read_media: MediaReader, key: RecordKey | None, address: str | None = None) -> Rendering:
    """Make the page of an entry, or the page at an address, from a catalogue as it is now.

    Published are the entries that are ready, as in an export, and the edited entry whatever its status.
    """
    published = snapshot.ready()
    if key is not None and isinstance(snapshot.record(key), Entry):
        published |= {key}
    site = Site(snapshot, read_media, published)
    home = _address_of_entry(site, snapshot, key)
    if home is None and address is None:
        return Rendering(site, WELCOME, None, _obstacle_of_draft(snapshot, key))
    wanted = address or home or WELCOME
    try:
        return Rendering(site, wanted, site.page(wanted), None)
    except KeyError:
        return Rendering(site, wanted, None, Obstacle(key, (), "This page is not part of the site any more."))
    except RenderError as error:
        return Rendering(site, wanted, None, Obstacle(error.key, error.path, error.sentence))


def _address_of_entry(site: Site, snapshot: Snapshot, key: RecordKey | None) -> str | None:
    """Where an entry is to be seen: its own page, else the welcome page; nowhere while it is unreadable."""
    if key is None:
        return WELCOME
    if snapshot.record(key) is None:
        return None
    return site.address_of(key) or WELCOME


def _obstacle_of_draft(snapshot: Snapshot, key: RecordKey | None) -> Obstacle:
    reading = snapshot.readings.get(key) if key is not None else None
    errors = [found for found in reading.problems if found.severity == "error"] if reading is not None else []
    first = errors[0] if errors else None
    if first is None:
        return Obstacle(key, (), "This entry cannot be read at the moment.")
    return Obstacle(key, first.path, first.message)
