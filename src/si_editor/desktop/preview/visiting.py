"""The site for the browser: the one that the preview shows, drafts and unsaved edits included."""

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from si_editor.bundle.browsing import Written, write_to_browse
from si_editor.bundle.errors import PageError
from si_editor.desktop.preview.rendering import MediaReader, Wish, render
from si_editor.model.snapshot import Snapshot

_NAME_KEPT = 40


@dataclass(frozen=True)
class Arrival:
    """How far the site has come, and the file to open as soon as it can be opened."""

    written: Written
    page: Path


def visit(snapshot: Snapshot, read_media: MediaReader, wish: Wish, folder: Path) -> Generator[Arrival, None, Path]:
    """Write the site of the preview into a folder, the wanted page first.

    Raises:
        ExportError: the page cannot be made, or the folder cannot be written.
    """
    rendering = render(snapshot, read_media, wish)
    if rendering.page is None:
        obstacle = rendering.obstacle
        assert obstacle is not None
        raise PageError(rendering.address, obstacle.sentence, obstacle.record, obstacle.path)
    page = folder / rendering.address
    steps = write_to_browse(rendering.site, rendering.address, folder)
    for written in steps:
        yield Arrival(written, page)
    return page


def folder_of(caches: Path, root: Path) -> Path:
    """Give the folder for the site of one catalogue; two catalogues of one name have two."""
    digest = hashlib.sha256(str(root).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return caches / f"{root.name[:_NAME_KEPT]}-{digest}"
