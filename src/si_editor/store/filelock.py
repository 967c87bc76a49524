"""Locks on open files: the system lifts them when the program ends, however it ends."""

import os
import sys
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows locks stretches of a file; this one lies far behind anything that is ever written.
_LOCKED_BYTE: Final = 1 << 40


def lock(descriptor: int) -> bool:
    """Lock an open file for this program; False if another one holds it."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_still(path: Path, descriptor: int) -> bool:
    """Tell whether an open file is still the one of that name: another program may have just deleted it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False
