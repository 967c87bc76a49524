"""Reading a bundle again: the files of a folder or of a zip file, by their names inside it."""

import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from si_editor.bundle.receipt import RECEIPT_NAME, Listing, read_receipt

# A receipt larger than this is none of ours; and no file may grow without end when it is unpacked.
_MAX_RECEIPT = 64 << 20


class Contents(Protocol):
    """The files of a bundle as they lie on the disk."""

    def names(self) -> frozenset[str]:
        """Give the names of all files, with forward slashes."""

    def size(self, name: str) -> int | None:
        """Give the size of a file, or None if there is none of that name."""

    def read(self, name: str) -> bytes:
        """Give the bytes of a file.

        Raises:
            OSError: it is not there, or cannot be read.
        """


class FolderContents:
    """A bundle that is a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> frozenset[str]:
        """Give the names of all files, links and empty folders included."""
        return frozenset(self._walk(self._folder, ""))

    def size(self, name: str) -> int | None:
        """Give the size of a file, or None if there is none of that name."""
        try:
            return (self._folder / name).stat().st_size
        except OSError:
            return None

    def read(self, name: str) -> bytes:
        """Give the bytes of a file."""
        return (self._folder / name).read_bytes()

    def _walk(self, folder: Path, prefix: str) -> Iterator[str]:
        with os.scandir(folder) as found:
            entries = sorted(found, key=_entry_name)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from self._walk(Path(entry.path), f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name


class ZipContents:
    """A bundle that is a zip file."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._sizes = {entry.filename: entry.file_size for entry in archive.infolist() if not entry.is_dir()}

    def names(self) -> frozenset[str]:
        """Give the names of all files."""
        return frozenset(self._sizes)

    def size(self, name: str) -> int | None:
        """Give the size of a file as the directory of the zip file has it, or None."""
        return self._sizes.get(name)

    def read(self, name: str) -> bytes:
        """Give the bytes of a file; what does not unpack counts as unreadable."""
        try:
            return self._archive.read(name)
        except (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, EOFError) as error:
            raise OSError(f"{name} does not unpack") from error


@contextmanager
def open_zip(path: Path) -> Iterator[ZipContents | None]:
    """Open a zip file for reading; None if it is no zip file."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        yield None
        return
    with archive:
        yield ZipContents(archive)


def read_listing(contents: Contents) -> Listing | None:
    """Read the receipt of a bundle; None if this is no bundle of ours."""
    size = contents.size(RECEIPT_NAME)
    if size is None or size > _MAX_RECEIPT:
        return None
    try:
        return read_receipt(contents.read(RECEIPT_NAME))
    except OSError:
        return None


def is_equal(contents: Contents, name: str, content: bytes) -> bool:
    """Tell whether a file is there already with exactly these bytes."""
    try:
        return contents.size(name) == len(content) and contents.read(name) == content
    except OSError:
        return False


def _entry_name(entry: os.DirEntry[str]) -> str:
    return entry.name
