"""What an export would change: the site as it would be now, held against the bundle that lies at the target."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from si_editor.bundle.gate import Gate
from si_editor.bundle.pages import Pages
from si_editor.bundle.place import find_place, last_file, last_listing
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Listing, describe_file
from si_editor.bundle.valuechanges import OPEN_DATA, public_changes
from si_editor.bundle.writing import page_content
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.site.site import Site
from si_editor.store.changes import Change

Kind = Literal["new", "changed", "gone"]


@dataclass(frozen=True)
class Changes:
    """What would be new, changed or gone: the entries by their own pages, and all files.

    ``is_first`` says that no bundle of ours lies at the target yet, so that everything is new. ``values`` are the
    public values that differ, as far as the last bundle tells them in its open data.
    """

    is_first: bool
    entries: Mapping[RecordKey, Kind]
    files: Mapping[str, Kind]
    values: tuple[Change, ...] = ()


def changes(
    snapshot: Snapshot, media: Callable[[str], bytes], target: Path, decision: Gate
) -> Generator[Progress, None, Changes]:
    """Find out, step by step, what an export to a target would change; nothing is written.

    Raises:
        ExportError: the target cannot be used, or a page cannot be made.
    """
    site = Site(snapshot, media, decision.published)
    entries = {key: site.address_of(key) for key in decision.published}
    place = find_place(target)
    found = yield from compare(site, entries, last_listing(place))
    if found.files.get(OPEN_DATA) != "changed":
        return found
    return replace(found, values=public_changes(last_file(place, OPEN_DATA), page_content(site, OPEN_DATA)))


def compare(
    pages: Pages, entries: Mapping[RecordKey, str | None], last: Listing | None
) -> Generator[Progress, None, Changes]:
    """Hold all pages against what the receipt of the last bundle lists."""
    known = last or Listing({}, {})
    addresses = pages.addresses()
    files: dict[str, Kind] = {}
    for done, address in enumerate(addresses):
        yield Progress("pages", done, len(addresses))
        digest = describe_file(address, page_content(pages, address)).sha256
        if known.files.get(address) != digest:
            files[address] = "changed" if address in known.files else "new"
    files.update((name, "gone") for name in sorted(known.files.keys() - set(addresses)))
    return Changes(last is None, _entries(entries, known.entries, files), files)


def _entries(
    now: Mapping[RecordKey, str | None], before: Mapping[RecordKey, str | None], files: Mapping[str, Kind]
) -> dict[RecordKey, Kind]:
    found: dict[RecordKey, Kind] = {}
    for key in sorted({*now, *before}):
        page = now.get(key)
        if key not in now:
            found[key] = "gone"
        elif key not in before:
            found[key] = "new"
        elif page in files or page != before[key]:
            found[key] = "changed"
    return found
