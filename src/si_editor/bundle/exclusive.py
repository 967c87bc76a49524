"""One export at a time for one target: a lock that ends with its process, however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class TakenError(Exception):
    """Another process holds the lock."""


@contextmanager
def exclusively(lock: Path) -> Iterator[None]:
    """Hold a lock file while the block runs; leave no file behind.

    Network drives without locks let everybody through: there the lock is a courtesy, not a promise.

    Raises:
        TakenError: another process holds it.
        OSError: the lock file cannot be made.
    """
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            raise TakenError from None
        except OSError:
            pass
        if _was_replaced(descriptor, lock):
            raise TakenError
        try:
            yield
        finally:
            with suppress(OSError):
                lock.unlink()
    finally:
        os.close(descriptor)
        # Windows removes no open file, so there it goes only now.
        if sys.platform == "win32":
            with suppress(OSError):
                lock.unlink()


def _was_replaced(descriptor: int, lock: Path) -> bool:
    """Tell whether somebody removed the file between our opening it and our locking it."""
    try:
        return not os.path.samestat(os.fstat(descriptor), lock.stat())
    except OSError:
        return True
