"""The export: what the gate let through, built beside the target, read again, and only then put in its place."""

from collections.abc import Callable, Generator
from pathlib import Path

from si_editor.bundle.errors import BlockedError
from si_editor.bundle.gate import Gate
from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import PrivateWords, private_texts
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.bundle.writing import Bundle, write_bundle
from si_editor.model.scalars import localised
from si_editor.model.snapshot import Snapshot
from si_editor.site.site import Site


def export(
    snapshot: Snapshot, media: Callable[[str], bytes], target: Path, decision: Gate, catalogue: Path | None = None
) -> Generator[Progress, None, Receipt]:
    """Export what the gate let through to a folder or a zip file, step by step.

    Closing the generator cancels the export. Whatever happens, the target holds either the last bundle or
    the new one, whole. `catalogue` is the catalogue's own folder, which is no target.

    Raises:
        BlockedError: the gate is closed.
        ExportError: the target cannot be used, or the new bundle is not fit to replace the last one.
    """
    if not decision.is_open:
        raise BlockedError(decision.blocking)
    site = Site(snapshot, media, decision.published)
    return (yield from write_bundle(site, describe_bundle(snapshot, site, decision), find_place(target, catalogue)))


def describe_bundle(snapshot: Snapshot, site: Site, decision: Gate) -> Bundle:
    """Gather what a bundle of a catalogue says about itself, and what must not be in it."""
    return Bundle(
        localised(snapshot.campaign.title, snapshot.languages[0], snapshot.languages)[0],
        {key: site.address_of(key) for key in decision.published},
        decision.left_out,
        snapshot.campaign.base_url,
        PrivateWords(private_texts(snapshot)),
    )
