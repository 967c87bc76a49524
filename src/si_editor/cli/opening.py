"""`si-editor open`: the window, or a sentence where there can be none."""

import os
import sys

from si_editor.cli.arguments import Options
from si_editor.cli.refusal import RefusalError
from si_editor.cli.screen import has_screen
from si_editor.store.errors import CatalogueError
from si_editor.store.opening import require_catalogue


def run_open(options: Options) -> int:
    """Open the editor, on a catalogue or on its start page.

    Raises:
        RefusalError: there is no screen, the folder is no catalogue, or a library of the system is missing.
    """
    if not has_screen(sys.platform, os.environ):
        raise RefusalError(
            "There is no screen here, so the window cannot open. "
            "Use “si-editor check” and “si-editor export” instead, or start it on a desktop."
        )
    if options.catalogue is not None:
        try:
            require_catalogue(options.catalogue)
        except CatalogueError as error:
            raise RefusalError(error.sentence) from error
    try:
        from si_editor.desktop.app import run
    except ImportError as error:
        raise RefusalError(f"The window cannot open, because a part of the system is missing: {error}.") from error
    return run(options.catalogue)
