"""One entry's file: what was read of it, so that a later look can tell whether somebody else changed it."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.sentences import Sentence
from si_editor.store.errors import describe_reading
from si_editor.store.layout import CAMPAIGN_FILE
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlread import decode, parse

Data = dict[str, object]

_OUTSIDE: Final = Sentence("“{name}” is a link to a file outside the catalogue. Put the file itself there.")


@dataclass(frozen=True)
class FileFacts:
    """What a file was like when it was last read or written: a fingerprint of its bytes, its time and its size."""

    digest: bytes
    stamp: tuple[int, int]


@dataclass(frozen=True)
class Unreadable:
    """Why a file could not be read, and in which line (None if it could not even be opened)."""

    sentence: str
    line: int | None = None


@dataclass(frozen=True)
class EntryFile:
    """A file as it lies on the disk; ``facts`` is None and ``data`` is ``MISSING`` where there is none."""

    facts: FileFacts | None
    data: Data | Missing
    unreadable: Unreadable | None = None


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Give time and size of a file, which tell cheaply that it has not been touched; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size)


def digest_of(data: bytes) -> bytes:
    """Give a fingerprint of bytes."""
    return hashlib.sha256(data).digest()


def read_entry(path: Path) -> EntryFile:
    """Read an entry's file; whatever is wrong with it is told in the result, never raised."""
    stamp = stamp_of(path)
    try:
        if stamp is None:
            return _absent(path)
        if path.is_symlink() and not _is_inside(path):
            # Whoever hands a catalogue on must not be able to have other files shown, published or written to.
            return EntryFile(None, MISSING, Unreadable(_OUTSIDE.filled(name=path.name)))
        if not stat.S_ISREG(path.stat().st_mode):
            return EntryFile(
                None,
                MISSING,
                Unreadable(Sentence("“{name}” is not a file that can be read. Remove it.", name=path.name)),
            )
        data = path.read_bytes()
    except OSError as error:
        return EntryFile(None, MISSING, Unreadable(describe_reading(error, path.name)))
    facts = FileFacts(digest_of(data), stamp)
    try:
        return EntryFile(facts, parse(decode(data)))
    except YamlError as error:
        return EntryFile(facts, MISSING, Unreadable(error.sentence, error.line))


def _is_inside(path: Path) -> bool:
    """Tell whether a link leads to a file of the same catalogue."""
    root = path.parent if path.name == CAMPAIGN_FILE else path.parent.parent
    return path.resolve().is_relative_to(root.resolve())


def _absent(path: Path) -> EntryFile:
    if path.is_symlink():
        return EntryFile(
            None, MISSING, Unreadable(Sentence("“{name}” is a link to a file that is not there.", name=path.name))
        )
    return EntryFile(None, MISSING)
