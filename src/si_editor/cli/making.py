"""`si-editor new`: a catalogue to begin with, empty or with the sample in it."""

from si_editor.cli.arguments import Options
from si_editor.cli.console import Console
from si_editor.cli.refusal import DONE, RefusalError
from si_editor.store.errors import CatalogueError
from si_editor.store.starting import copy_sample, create


def run_new(options: Options, console: Console) -> int:
    """Make a catalogue and say how to open it."""
    try:
        if options.sample:
            copy_sample(options.folder)
        else:
            create(options.folder)
    except CatalogueError as error:
        raise RefusalError(error.sentence) from error
    what = "A copy of the sample catalogue" if options.sample else "A new catalogue"
    console.say(f"{what} is in {options.folder}. Open it with: si-editor open {options.folder}")
    return DONE
