"""Opening a catalogue for a command, or refusing with a sentence."""

from pathlib import Path

from si_editor.cli.refusal import RefusalError
from si_editor.store.catalogue import Catalogue
from si_editor.store.errors import CatalogueError


def open_catalogue(folder: Path | None) -> Catalogue:
    """Open the catalogue in a folder.

    Raises:
        RefusalError: the folder is no catalogue.
    """
    assert folder is not None
    try:
        return Catalogue.open(folder)
    except CatalogueError as error:
        raise RefusalError(error.sentence) from error
