"""Writing files so that a crash, a full disk or a pulled plug leaves either the old file or the new one, whole."""

import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from si_editor.model.sentences import Sentence
from si_editor.store.errors import SaveError, describe

_NAME_KEPT: Final = 15
_CHUNK: Final = 1 << 20


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file beside its target, make sure that it arrived on the disk, and only then put it in place.

    A symbolic link stays a link: the file it leads to is replaced. Permissions are kept.

    Raises:
        SaveError: the file could not be written; the old one is untouched and nothing is left behind.
    """
    _replace_with(path, lambda: [data])


def copy_atomically(source: Path, path: Path) -> None:
    """Copy a file of any size the same careful way.

    Raises:
        SaveError: the copy could not be written; nothing is left behind.
    """
    _replace_with(path, lambda: _chunks(source))


def sync_folder(folder: Path) -> None:
    """Make sure that new names in a folder survive a power cut, where the system can promise that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _replace_with(path: Path, content: Callable[[], Iterable[bytes]]) -> None:
    try:
        target = path.resolve()
        _refuse_protected(target)
        temporary = _temporary(target)
        try:
            _write(temporary, content(), target)
            _compare(temporary, content(), path.name)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise SaveError(describe(error, path.name)) from error
    except RuntimeError as error:  # a symbolic link that leads to itself, before Python 3.13
        raise SaveError(
            Sentence("“{name}” is a link that leads back to itself. Remove the link.", name=path.name)
        ) from error


def _temporary(target: Path) -> Path:
    # Only part of the name: the addition must not push a name that fits over the limit of the disk.
    return target.with_name(f".~{target.name[:_NAME_KEPT]}.{secrets.token_hex(6)}.tmp")


def _refuse_protected(target: Path) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise SaveError(
            Sentence(
                "“{name}” is write-protected. Ask for permission to change it, or save a copy elsewhere.",
                name=target.name,
            )
        )


def _write(temporary: Path, content: Iterable[bytes], target: Path) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(descriptor, "wb") as file:
        for part in content:
            file.write(part)
        file.flush()
        _keep_permissions(temporary, target)
        os.fsync(file.fileno())


def _compare(temporary: Path, content: Iterable[bytes], name: str) -> None:
    """Read back what was written: a dying disk or a dropped network drive does not always complain."""
    with temporary.open("rb") as file:
        is_equal = all(_read(file, len(part)) == part for part in content) and not file.read(1)
    if not is_equal:
        raise SaveError(
            Sentence("What was written for “{name}” came back different. Save a copy on another disk.", name=name)
        )


def _read(file: BinaryIO, size: int) -> bytes:
    return file.read(size)


def _chunks(source: Path) -> Iterator[bytes]:
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _keep_permissions(temporary: Path, target: Path) -> None:
    try:
        known = target.stat()
    except FileNotFoundError:
        return
    with suppress(OSError):
        if hasattr(os, "chown") and (known.st_uid, known.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(temporary, known.st_uid, known.st_gid)
    temporary.chmod(stat.S_IMODE(known.st_mode))
