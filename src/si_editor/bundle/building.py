"""Building a bundle beside its target: as a folder or as a zip file, both with one face."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from si_editor.bundle.contents import Contents, FolderContents, ZipContents, is_equal, open_zip
from si_editor.bundle.errors import TargetError, target_error
from si_editor.bundle.exclusive import TakenError, exclusively
from si_editor.bundle.place import Place, require_ours
from si_editor.bundle.swap import clear_leftovers, remove_tree, swap_folder
from si_editor.site.archive import ZipWriter
from si_editor.store.atomic import sync_folder


class Building(Protocol):
    """A bundle in the making."""

    def previous_names(self) -> frozenset[str]:
        """Give the names of the files of the bundle that lies at the target."""

    def add(self, name: str, content: bytes) -> bool:
        """Put a file in; say whether the last bundle had it with the same bytes."""

    def finish(self) -> Contents:
        """End the building, and give what was built to be read again."""

    def publish(self) -> None:
        """Put it in the place of the last bundle."""


@contextmanager
def building(place: Place) -> Iterator[Building]:
    """Build at a place; whatever is not published when the block ends is removed.

    Raises:
        TargetError: the target is not ours to replace, is in use, or cannot be written.
    """
    require_ours(place)
    made = _make_parents(place)
    try:
        with _telling(place), exclusively(place.lock):
            clear_leftovers(place.new, place.path, place.old)
            require_ours(place)
            with ExitStack() as stack:
                work: _ZipBuilding | _FolderBuilding
                work = _ZipBuilding(place, stack) if place.is_zip else _FolderBuilding(place)
                stack.callback(work.discard)
                yield work
    except TakenError:
        raise TargetError(f"Another export to {place.shown} is running. Wait until it is done.") from None
    finally:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()  # only what is still empty, so after a failure


class _FolderBuilding:
    def __init__(self, place: Place) -> None:
        self._place = place
        self._last = FolderContents(place.path) if place.path.is_dir() else None
        place.new.mkdir()
        if self._last is not None:
            try:
                shutil.copymode(place.path, place.new)
            except OSError:
                self.discard()
                raise

    def previous_names(self) -> frozenset[str]:
        return self._last.names() if self._last is not None else frozenset()

    def add(self, name: str, content: bytes) -> bool:
        path = self._place.new / name
        is_unchanged = self._last is not None and is_equal(self._last, name, content)
        with _telling(self._place):
            path.parent.mkdir(parents=True, exist_ok=True)
            if not (is_unchanged and _keep(self._place.path / name, path)):
                with path.open("xb") as file:
                    file.write(content)
        return is_unchanged

    def finish(self) -> Contents:
        if hasattr(os, "sync"):
            os.sync()  # the new files must lie on the disk before the old ones go
        return FolderContents(self._place.new)

    def publish(self) -> None:
        with _telling(self._place):
            require_ours(self._place)
            swap_folder(self._place.new, self._place.path, self._place.old)
            sync_folder(self._place.path.parent)

    def discard(self) -> None:
        remove_tree(self._place.new)


class _ZipBuilding:
    def __init__(self, place: Place, stack: ExitStack) -> None:
        self._place = place
        self._reading = stack.enter_context(ExitStack())
        self._last: ZipContents | None = None
        if place.path.is_file():
            self._last = self._reading.enter_context(open_zip(place.path))
        self._file = stack.enter_context(place.new.open("xb"))
        self._writer = ZipWriter(self._file)

    def previous_names(self) -> frozenset[str]:
        return self._last.names() if self._last is not None else frozenset()

    def add(self, name: str, content: bytes) -> bool:
        with _telling(self._place):
            self._writer.add(name, content)
        return self._last is not None and is_equal(self._last, name, content)

    def finish(self) -> Contents:
        with _telling(self._place):
            self._writer.finish()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            contents = self._reading.enter_context(open_zip(self._place.new))
        if contents is None:
            raise TargetError(f"What was written to {self._place.shown} came back different. Export to another disk.")
        return contents

    def publish(self) -> None:
        with _telling(self._place):
            self._reading.close()  # Windows replaces no open file
            require_ours(self._place)
            self._place.new.replace(self._place.path)
            sync_folder(self._place.path.parent)

    def discard(self) -> None:
        self._file.close()
        self._reading.close()
        with suppress(OSError):
            self._place.new.unlink()


@contextmanager
def _telling(place: Place) -> Iterator[None]:
    """Turn what the system says about the target into a sentence."""
    try:
        yield
    except OSError as error:
        raise target_error(error, place.shown) from error


def _keep(last: Path, path: Path) -> bool:
    """Let the new bundle have the same file: its time stays, and tools that upload by time skip it."""
    try:
        if last.is_symlink():
            return False
        os.link(last, path)
    except OSError:
        return False
    return True


def _make_parents(place: Place) -> list[Path]:
    """Make the folders above the target that are missing; give them, the innermost first."""
    with _telling(place):
        missing = [folder for folder in place.path.parents if not folder.exists()]
        place.path.parent.mkdir(parents=True, exist_ok=True)
    return missing
