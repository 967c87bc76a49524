"""What can be typed: commands, their arguments and options, and what each means in plain words."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NoReturn

from si_editor import __version__
from si_editor.cli.refusal import RefusalError

_COMMANDS: Final = ("open", "check", "export", "new", "schema")
_FORMATS: Final = ("text", "json", "github")


@dataclass
class Options:
    """One command as it was typed."""

    command: str = ""
    catalogue: Path | None = None
    target: Path = field(default_factory=Path)
    folder: Path = field(default_factory=Path)
    format: str = "text"
    strict: bool = False
    json: bool = False
    leave_out_unfit: bool = False
    force: bool = False
    sample: bool = False
    kind: str | None = None
    reference: bool = False
    debug: bool = False


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, in place of the usage and a code of its own."""

    def error(self, message: str) -> NoReturn:
        raise RefusalError(f"{message[:1].upper()}{message[1:]}. Type “{self.prog} --help” to see what is possible.")


def read_arguments(words: Sequence[str]) -> Options:
    """Read what was typed after the program's name.

    Raises:
        RefusalError: it makes no sense, and the sentence says why.
        SystemExit: help or the version was asked for, and is printed.
    """
    return _make_parser().parse_args(_with_command(list(words)), namespace=Options())


def _with_command(words: list[str]) -> list[str]:
    """Put in `open`, which may be left out."""
    first = next((word for word in words if not word.startswith("-")), None)
    if first in _COMMANDS or (first is None and any(word in {"-h", "--help", "--version"} for word in words)):
        return words
    if first is not None and not Path(first).exists():
        commands = ", ".join(_COMMANDS)
        raise RefusalError(f"There is no command and no folder called “{first}”. The commands are {commands}.")
    return ["open", *words]


def _make_parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(
        prog="si-editor",
        description="Edit, check and publish a catalogue of social innovation projects.",
        epilog="Exit codes: 0 done and no error found, 1 errors found or export refused, 2 the input cannot be used.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"si-editor {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--debug", action="store_true", help="if the program itself fails, show where")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_add_open, _add_check, _add_export, _add_new, _add_schema):
        add(commands.add_parser, shared)
    return parser


_AddCommand = Callable[..., argparse.ArgumentParser]


def _add_open(add_command: _AddCommand, shared: argparse.ArgumentParser) -> None:
    parser = _add(add_command, shared, "open", "open the editor in a window (also without this word)")
    parser.add_argument("catalogue", metavar="CATALOGUE", nargs="?", type=_path, help="the catalogue's folder")


def _add_check(add_command: _AddCommand, shared: argparse.ArgumentParser) -> None:
    parser = _add(add_command, shared, "check", "list what is wrong or missing in a catalogue")
    parser.add_argument("catalogue", metavar="CATALOGUE", type=_path, help="the catalogue's folder")
    parser.add_argument("--format", choices=_FORMATS, default="text", help="for people, programs or GitHub Actions")
    parser.add_argument("--strict", action="store_true", help="let errors in drafts count as well")


def _add_export(add_command: _AddCommand, shared: argparse.ArgumentParser) -> None:
    parser = _add(add_command, shared, "export", "make the website, as a folder or as a zip file")
    parser.add_argument("catalogue", metavar="CATALOGUE", type=_path, help="the catalogue's folder")
    parser.add_argument("target", metavar="TARGET", type=_path, help="a folder, or a file that ends in .zip")
    parser.add_argument("--json", action="store_true", help="print the receipt as JSON, and nothing else")
    parser.add_argument(
        "--leave-out-unfit", action="store_true", help="leave out entries with errors, publish the rest"
    )
    parser.add_argument("--force", action="store_true", help="publish everything that can be shown, errors or not")


def _add_new(add_command: _AddCommand, shared: argparse.ArgumentParser) -> None:
    parser = _add(add_command, shared, "new", "make a new catalogue")
    parser.add_argument("folder", metavar="FOLDER", type=_path, help="a folder that is empty or not there yet")
    parser.add_argument("--sample", action="store_true", help="fill it with the sample catalogue")


def _add_schema(add_command: _AddCommand, shared: argparse.ArgumentParser) -> None:
    parser = _add(add_command, shared, "schema", "print what the files of a catalogue can hold")
    parser.add_argument("kind", metavar="KIND", nargs="?", help="a kind of record, such as project; without it, all")
    parser.add_argument("--reference", action="store_true", help="print a description to read, in place of JSON Schema")


def _add(add_command: _AddCommand, shared: argparse.ArgumentParser, name: str, purpose: str) -> argparse.ArgumentParser:
    return add_command(
        name, parents=[shared], help=purpose, description=f"{purpose[:1].upper()}{purpose[1:]}.", allow_abbrev=False
    )


def _path(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("a path is empty")
    return Path(text)
