"""Where a bundle goes: the target, what may lie there, and the hidden working names beside it."""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from si_editor.bundle.contents import FolderContents, open_zip, read_listing
from si_editor.bundle.errors import TargetError, target_error
from si_editor.bundle.receipt import Listing
from si_editor.model.sentences import Sentence

_ZIP_ENDING: Final = ".zip"
_NAME_KEPT: Final = 80
# What file managers leave in every folder they show.
_DROPPINGS: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class Place:
    """A target that can be used. All working names lie beside it, so on the same disk."""

    shown: Path
    path: Path
    is_zip: bool

    @property
    def new(self) -> Path:
        """Where the new bundle is built."""
        return self._beside("new")

    @property
    def old(self) -> Path:
        """Where the last bundle lies for the moment of the swap, on systems that cannot swap in one step."""
        return self._beside("old")

    @property
    def lock(self) -> Path:
        """The file that keeps two exports to this target apart."""
        return self._beside("lock")

    def _beside(self, purpose: str) -> Path:
        name = self.path.name
        if len(name.encode()) > _NAME_KEPT:
            name = f"{name[:20]}-{hashlib.sha256(name.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
        return self.path.with_name(f".{name}.si-editor-{purpose}")


def find_place(target: Path, catalogue: Path | None = None) -> Place:
    """Find out whether a target can be used at all, without touching anything.

    Raises:
        TargetError: it is a drive, a file of another kind, or lies in each other with the catalogue.
    """
    try:
        path = target.resolve()
        if path.is_symlink():  # a link in a circle, which Python 3.13 no longer refuses by itself
            raise RuntimeError(str(path))
        place = Place(target, path, path.suffix.lower() == _ZIP_ENDING)
        _refuse_overlap(place, catalogue)
        _refuse_kind(place)
    except OSError as error:
        raise target_error(error, target) from error
    except (RuntimeError, ValueError) as error:  # a link in a circle before Python 3.13; a null byte
        raise TargetError(
            Sentence("{target!r} cannot be used as a target. Choose another one.", target=str(target))
        ) from error
    return place


def require_ours(place: Place) -> None:
    """Make sure that whatever lies at the target is a bundle of ours and nothing else, before it is replaced.

    Raises:
        TargetError: there are files that no export of ours wrote.
    """
    try:
        if not place.path.exists():
            return
        if place.is_zip:
            _require_our_zip(place)
        else:
            _require_our_folder(place)
    except OSError as error:
        raise target_error(error, place.shown) from error


def last_listing(place: Place) -> Listing | None:
    """Give what the receipt of the bundle at a target lists; None if no bundle of ours lies there."""
    try:
        if place.is_zip:
            with open_zip(place.path) as contents:
                return read_listing(contents) if contents is not None else None
        return read_listing(FolderContents(place.path))
    except OSError:
        return None


def last_file(place: Place, name: str) -> bytes | None:
    """Give a file of the bundle at a target; None if it cannot be read."""
    try:
        if place.is_zip:
            with open_zip(place.path) as contents:
                return contents.read(name) if contents is not None else None
        return FolderContents(place.path).read(name)
    except OSError:
        return None


def _refuse_overlap(place: Place, catalogue: Path | None) -> None:
    if catalogue is None:
        return
    root = catalogue.resolve()
    if _is_within(place.path, root):
        raise TargetError(
            Sentence("{shown} lies inside the catalogue. Choose a target outside of it.", shown=place.shown)
        )
    if _is_within(root, place.path):
        raise TargetError(Sentence("{shown} contains the catalogue. Choose a target that does not.", shown=place.shown))


def _is_within(inner: Path, outer: Path) -> bool:
    """Compare by identity on the disk too: capital letters and links must not hide an overlap."""
    if inner.is_relative_to(outer):
        return True
    if not outer.exists():
        return False
    return any(folder.exists() and folder.samefile(outer) for folder in (inner, *inner.parents))


def _refuse_kind(place: Place) -> None:
    path = place.path
    if not path.name or os.path.ismount(path):
        raise TargetError(Sentence("{shown} is a whole drive. Choose a folder on it.", shown=place.shown))
    if not path.exists():
        return
    mode = path.stat().st_mode
    if place.is_zip and stat.S_ISDIR(mode):
        raise TargetError(
            Sentence("{shown} is a folder, but its name ends in .zip. Choose another name.", shown=place.shown)
        )
    if place.is_zip and not stat.S_ISREG(mode):
        raise TargetError(
            Sentence("{shown} is not a file that can be replaced. Choose another target.", shown=place.shown)
        )
    if not place.is_zip and not stat.S_ISDIR(mode):
        raise TargetError(
            Sentence("{shown} is a file. Choose a folder, or a file name that ends in .zip.", shown=place.shown)
        )


def _require_our_folder(place: Place) -> None:
    contents = FolderContents(place.path)
    listing = read_listing(contents)
    if listing is None:
        # Only the top is looked at: this may be somebody's whole home.
        if all(found.name in _DROPPINGS for found in place.path.iterdir()):
            return
        raise TargetError(
            Sentence(
                "The folder {shown} holds files that si-editor did not write. "
                "Choose an empty or a new folder. Nothing was changed.",
                shown=place.shown,
            )
        )
    names = frozenset(name for name in contents.names() if name.rpartition("/")[2] not in _DROPPINGS)
    foreign = sorted(names - listing.names)
    if foreign:
        others = Sentence(" and {more} more", more=len(foreign) - 1) if len(foreign) > 1 else ""
        raise TargetError(
            Sentence(
                "The folder {shown} holds files that do not belong to the last bundle ({value}{others}). "
                "Move them away, or choose another folder. Nothing was changed.",
                shown=place.shown,
                value=foreign[0],
                others=others,
            )
        )


def _require_our_zip(place: Place) -> None:
    if place.path.stat().st_size == 0:
        return
    with open_zip(place.path) as contents:
        if contents is None or read_listing(contents) is None:
            raise TargetError(
                Sentence(
                    "The file {shown} was not made by si-editor. Choose another name. Nothing was changed.",
                    shown=place.shown,
                )
            )
