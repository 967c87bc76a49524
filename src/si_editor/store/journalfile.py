"""One journal file on the disk, held by one running program at a time."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from si_editor.store.filelock import is_still, lock


class JournalFile:
    """A file that is open, locked, and written at its end."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Use `JournalFile.take`, which makes sure that nobody else holds the file."""
        self._path = path
        self._descriptor = descriptor
        self._is_torn = False
        self.size = os.fstat(descriptor).st_size

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.name

    @classmethod
    def take(cls, path: Path, is_new: bool) -> "JournalFile | None":
        """Take hold of a file; None if another program holds it, or if a new one is wanted and this one has content.

        Raises:
            OSError: a new file could not be made.
        """
        flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | (os.O_CREAT if is_new else 0)
        try:
            descriptor = os.open(path, flags, 0o600)
        except OSError:
            if is_new:
                raise
            return None
        if not lock(descriptor) or not is_still(path, descriptor):
            os.close(descriptor)
            return None
        file = cls(path, descriptor)
        if is_new and file.size > 0:
            file.release()
            return None
        return file

    def read(self) -> bytes:
        """Give everything in the file."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        parts: list[bytes] = []
        while part := os.read(self._descriptor, 1 << 20):
            parts.append(part)
        return b"".join(parts)

    def append(self, line: bytes) -> None:
        """Write a line at the end; it is out of this program's hands when this returns."""
        if self._is_torn:
            line = b"\n" + line
        self._is_torn = True
        os.lseek(self._descriptor, 0, os.SEEK_END)
        self._write(line)
        self._is_torn = False

    def sync(self) -> None:
        """Wait until the disk has everything."""
        os.fsync(self._descriptor)

    def release(self) -> None:
        """Let go of the file and leave it where it is."""
        os.close(self._descriptor)

    def remove(self) -> None:
        """Let go of the file and delete it; one that cannot be deleted has nothing to tell any more."""
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
        if sys.platform == "win32":  # an open file cannot be deleted there
            os.close(self._descriptor)
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                self._path.unlink()
            os.close(self._descriptor)

    def _write(self, content: bytes) -> None:
        view = memoryview(content)
        while view:
            written = os.write(self._descriptor, view)
            self.size += written
            view = view[written:]
