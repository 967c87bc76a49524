"""Putting a finished folder in the place of the last one, in one step where the system can do that."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

Exchange = Callable[[Path, Path], bool]

_SYSTEM: Final[str] = sys.platform
_HERE: Final = -100  # AT_FDCWD: paths are not relative to an open folder
_LINUX_EXCHANGE: Final = 2
_MACOS_SWAP: Final = 2


def exchange_names(first: Path, second: Path) -> bool:
    """Let two folders swap their names in one step; say whether the system could."""
    try:
        library = ctypes.CDLL(None)
        names = os.fsencode(first), os.fsencode(second)
        if _SYSTEM == "linux":
            return bool(library.renameat2(_HERE, names[0], _HERE, names[1], _LINUX_EXCHANGE) == 0)
        if _SYSTEM == "darwin":
            return bool(library.renamex_np(names[0], names[1], _MACOS_SWAP) == 0)
    except (OSError, AttributeError, TypeError):
        return False
    return False


def swap_folder(new: Path, target: Path, old: Path, exchange: Exchange = exchange_names) -> None:
    """Put `new` where `target` is and remove what was there; on any failure the target is as before.

    Raises:
        OSError: the folder could not be put in place.
    """
    if not target.exists():
        new.rename(target)
        return
    if exchange(new, target):
        remove_tree(new)
        return
    target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        if not target.exists():
            old.rename(target)
        raise
    remove_tree(old)


def clear_leftovers(new: Path, target: Path, old: Path) -> None:
    """Remove what a killed export left behind; a last bundle that was just being swapped goes back first."""
    if old.is_dir() and not target.exists():
        old.rename(target)
    for leftover in (old, new):
        if leftover.is_symlink() or leftover.is_file():
            leftover.unlink()
        elif leftover.exists():
            remove_tree(leftover)


def remove_tree(folder: Path) -> None:
    """Remove a working folder; what another program holds open stays for the next export to remove."""
    shutil.rmtree(folder, ignore_errors=True)
