"""The export: what the gate let through, built beside the target, read again, and only then put in its place."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from si_editor.bundle.errors import BlockedError, PageError, PagesError
from si_editor.bundle.gate import UNUSABLE, Gate, narrow
from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import PrivateWords, private_texts
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.bundle.writing import Bundle, page_content, write_bundle
from si_editor.model.records import RecordKey
from si_editor.model.scalars import localised
from si_editor.model.snapshot import Snapshot
from si_editor.site.site import Site
from si_editor.store.picturefile import DAMAGED


def export(
    snapshot: Snapshot, media: Callable[[str], bytes], target: Path, decision: Gate, catalogue: Path | None = None
) -> Generator[Progress, None, Receipt]:
    """Export what the gate let through to a folder or a zip file, step by step.

    An entry whose page cannot be made is left out as well, if the gate leaves out what is unfit.

    Closing the generator cancels the export. Whatever happens, the target holds either the last bundle or
    the new one, whole. `catalogue` is the catalogue's own folder, which is no target.

    Raises:
        BlockedError: the gate is closed.
        PagesError: pages cannot be made; it names every value that keeps one from it.
        ExportError: the target cannot be used, or the new bundle is not fit to replace the last one.
    """
    if not decision.is_open:
        raise BlockedError(decision.blocking)
    place = find_place(target, catalogue)
    while True:
        site = Site(snapshot, media, decision.published)
        try:
            return (yield from write_bundle(site, describe_bundle(snapshot, site, decision), place))
        except PageError as error:
            faults = yield from _page_errors(site)
            decision = _without_faulty(snapshot, decision, faults or [error])
            snapshot = _without_unusable(snapshot, decision)


def _page_errors(site: Site) -> Generator[Progress, None, list[PageError]]:
    """Make every page once to find all that cannot be made, so that nobody has to mend them one by one."""
    errors: list[PageError] = []
    addresses = site.addresses()
    for done, address in enumerate(addresses):
        yield Progress("pages", done, len(addresses))
        try:
            page_content(site, address)
        except PageError as error:
            errors.append(error)
    return errors


def _without_faulty(snapshot: Snapshot, decision: Gate, errors: list[PageError]) -> Gate:
    """Give the decision without the entries that keep pages from being made.

    Raises:
        PagesError: they are not to be left out, or leaving out entries does not help.
    """
    fault = PagesError(errors)
    if not decision.leaves_out_unfit:
        raise fault
    narrowed = narrow(snapshot, decision, fault.problems)
    if narrowed.blocking or _left_out_of(narrowed) == _left_out_of(decision):
        raise fault
    return narrowed


def _left_out_of(decision: Gate) -> frozenset[RecordKey]:
    return frozenset(entry.key for entry in decision.left_out)


def _without_unusable(snapshot: Snapshot, decision: Gate) -> Snapshot:
    """Give the snapshot in which the files that turned out to be broken are known to be so."""
    broken = {entry.key.id for entry in decision.left_out if entry.reason == UNUSABLE}
    files = {
        name: replace(facts, fault=facts.fault or DAMAGED) if name in broken else facts
        for name, facts in snapshot.media_files.items()
    }
    return replace(snapshot, media_files=MappingProxyType(files))


def describe_bundle(snapshot: Snapshot, site: Site, decision: Gate) -> Bundle:
    """Gather what a bundle of a catalogue says about itself, and what must not be in it."""
    return Bundle(
        localised(snapshot.campaign.title, snapshot.languages[0], snapshot.languages)[0],
        {key: site.address_of(key) for key in decision.published},
        decision.left_out,
        snapshot.campaign.base_url,
        PrivateWords(private_texts(snapshot)),
    )
