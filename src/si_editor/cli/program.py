"""The outermost boundary: whatever happens inside, a person gets a sentence and a script an exit code."""

import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from si_editor.cli.arguments import Options, read_arguments
from si_editor.cli.console import Console
from si_editor.cli.refusal import UNUSABLE, RefusalError

_INTERRUPTED: Final = 130
_NOBODY_LISTENS: Final = 141


def main(words: Sequence[str] | None = None) -> int:
    """Do what was typed and give the exit code."""
    console = Console.of_process()
    typed = list(sys.argv[1:] if words is None else words)
    try:
        code = _run(typed, console)
        console.flush()
    except SystemExit as leaving:  # help and version
        code = leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        with suppress(OSError):
            console.tell("si-editor: Stopped.")
        console.give_up()
        return _INTERRUPTED
    except BrokenPipeError:
        console.give_up()
        return _NOBODY_LISTENS
    except Exception as error:  # noqa: BLE001 - the outermost boundary: nobody is to see a traceback
        _report(error, "--debug" in typed, console)
        console.give_up()
        return UNUSABLE
    return code


def _run(words: list[str], console: Console) -> int:
    try:
        return _dispatch(read_arguments(words), console)
    except RefusalError as refusal:
        console.tell(f"si-editor: {refusal.sentence}")
        return UNUSABLE


def _dispatch(options: Options, console: Console) -> int:
    """Load only what a command needs: checking takes no window, describing no catalogue."""
    match options.command:
        case "check":
            from si_editor.cli.checking import run_check

            return run_check(options, console)
        case "export":
            from si_editor.cli.exporting import run_export

            return run_export(options, console)
        case "new":
            from si_editor.cli.making import run_new

            return run_new(options, console)
        case "schema":
            from si_editor.cli.describing import run_schema

            return run_schema(options, console)
        case _:
            from si_editor.cli.opening import run_open

            return run_open(options)


def _report(error: Exception, shows_all: bool, console: Console) -> None:
    if isinstance(error, OSError) and error.strerror and not shows_all:
        where = f" ({error.filename})" if error.filename else ""
        sentence = f"The system refused something: {error.strerror}{where}. Check the disk and the permissions."
    elif shows_all:
        sentence = "".join(traceback.format_exception(error)).rstrip()
    else:
        sentence = f"The program failed unexpectedly ({type(error).__name__}). {_write_log(error)}"
    with suppress(OSError):  # there may be nowhere left to say it
        console.tell(f"si-editor: {sentence}")


def _write_log(error: Exception) -> str:
    from platformdirs import user_data_path

    log = user_data_path("si-editor", appauthor=False) / "logs" / "error.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace")
    except OSError:
        return "Type the same again with --debug and report what it shows."
    return f"Please report it with the file {Path(log)}."
