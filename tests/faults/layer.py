"""A layer between the program and the disk that kills or fails at one chosen call; it is counted, so nothing is luck.

It replaces what Python's own modules call: the functions of `os`, the files of `io.open`, and the swap of two folders.
"""

import builtins
import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from si_editor.bundle import swap

CHANGING: Final = (
    *("open", "write", "replace", "rename", "unlink", "remove", "mkdir", "rmdir", "link", "symlink", "fsync"),
    *("ftruncate", "truncate", "chmod", "chown", "sync"),
)
READING: Final = ("stat", "lstat", "scandir", "listdir", "access", "read", "readlink", "fstat")
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
# What a system answers for a whole disk that is no longer there or may not be written.
_ONLY_WRITING: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
_MAKES_ROOM: Final = frozenset({"unlink", "remove", "rmdir", "replace", "rename", "stat", "close"})


@dataclass(frozen=True)
class Plan:
    """What happens at which call: an error with that number, or a kill where there is none.

    ``half`` writes half of the bytes first, ``stays`` lets every later call that can fail this way fail too.
    """

    at: int
    error: int = 0
    half: bool = False
    stays: bool = False


class FaultLayer:
    """Counts the calls that touch anything below some folders, and strikes at the planned one."""

    def __init__(self, roots: tuple[Path, ...], plan: Plan) -> None:
        self._roots = tuple(str(root) for root in roots)
        self._plan = plan
        self._open: dict[int, str] = {}
        self._is_armed = False
        self._saved: dict[str, Callable[..., Any]] = {}
        self.calls = 0
        # The call that was struck, and its path; empty if there was none.
        self.struck: tuple[str, str] = ("", "")

    @contextmanager
    def armed(self) -> Iterator[None]:
        """Let calls be counted, and one of them struck, while the block runs."""
        self._install()
        self._is_armed = True
        try:
            yield
        finally:
            self._is_armed = False
            self._remove()

    def _install(self) -> None:
        for name in (*CHANGING, *READING):
            self._saved[name] = getattr(os, name)
            setattr(os, name, self._counted(name, self._saved[name]))
        self._saved["io.open"] = io.open
        io.open = builtins.open = self._open_file
        self._swap = swap.swap_folder.__defaults__
        swap.swap_folder.__defaults__ = (self._exchange,)

    def _remove(self) -> None:
        for name in (*CHANGING, *READING):
            setattr(os, name, self._saved[name])
        io.open = builtins.open = self._saved["io.open"]
        swap.swap_folder.__defaults__ = self._swap

    def _counted(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            path = self._path_of(arguments, options)
            if not self._is_armed or path is None or not self._counts(name, arguments):
                result = call(*arguments, **options)
            elif name == "write" and isinstance(arguments[0], int):
                result = self._write(path, lambda data: call(arguments[0], data), arguments[1])
            else:
                is_reading = name == "open" and not arguments[1] & _WRITING
                self.meet("look" if is_reading else name, path)
                # Waiting for all disks of this machine would only make it slow: no kill undoes what was written.
                result = None if name == "sync" else call(*arguments, **options)
            if name == "open" and isinstance(result, int):
                self._open[result] = path or ""
            return result

        return counted

    def _counts(self, name: str, arguments: tuple[Any, ...]) -> bool:
        if self._plan.error:
            return True
        # A kill before a call that changes nothing is one before the next that does.
        return name in CHANGING and (name != "open" or bool(arguments[1] & _WRITING))

    def _path_of(self, arguments: tuple[Any, ...], options: dict[str, Any]) -> str | None:
        if not arguments:
            return self._roots[0]  # os.sync, which means every disk
        first = arguments[0]
        if isinstance(first, int):
            path = self._open.get(first, "")
        elif isinstance(options.get("dir_fd"), int):
            path = f"{self._open.get(options['dir_fd'], '')}/{os.fsdecode(first)}"
        else:
            path = os.fsdecode(os.fspath(first))
        return path if path.startswith(self._roots) else None

    def _exchange(self, first: Path, second: Path) -> bool:
        self.meet("rename", str(first))
        return swap.exchange_names(first, second)

    def _open_file(self, file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **options: Any) -> Any:
        path = self._open.get(file, "") if isinstance(file, int) else os.fsdecode(os.fspath(file))
        if not self._is_armed or not path.startswith(self._roots):
            return self._saved["io.open"](file, mode, buffering, *rest, **options)
        is_changing = any(letter in mode for letter in "wax+")
        if not isinstance(file, int) and (is_changing or self._plan.error):
            self.meet("open" if is_changing else "look", path)
        raw = _CountedFile(self, path, file, mode.replace("b", "").replace("t", ""))
        if buffering == 0:
            return raw
        buffered: Any = io.BufferedWriter(raw) if is_changing else io.BufferedReader(raw)
        if "+" in mode:
            buffered = io.BufferedRandom(raw)
        if "b" in mode:
            return buffered
        return io.TextIOWrapper(buffered, *rest, **options)

    def _write(self, path: str, write: Callable[[Any], Any], data: Any) -> Any:
        self.meet("write", path, lambda: write(memoryview(data)[: len(data) // 2]))
        return write(data)

    def meet(self, name: str, path: str, half: Callable[[], object] | None = None) -> None:
        """Count a call, and strike if it is the one."""
        number = self.calls
        self.calls += 1
        plan = self._plan
        is_hit = number == plan.at or (plan.stays and number > plan.at and self._can_fail(name))
        if not is_hit or (plan.error in _ONLY_WRITING and not self._can_fail(name)):
            return
        if not self.struck[0]:
            self.struck = (name, path)
        if plan.half and half is not None:
            half()
        if plan.error:
            raise OSError(plan.error, os.strerror(plan.error), path)
        os.kill(os.getpid(), signal.SIGKILL)

    def _can_fail(self, name: str) -> bool:
        if self._plan.error not in _ONLY_WRITING:
            return True
        return name in CHANGING and name not in _MAKES_ROOM

    def write_through(self, path: str, write: Callable[[Any], Any], data: Any) -> Any:
        """Write to an open file of `io`, unless the layer strikes."""
        return self._write(path, write, data) if self._is_armed else write(data)

    def meet_reading(self, path: str) -> None:
        """Count a reading from an open file of `io`."""
        if self._is_armed and self._plan.error:
            self.meet("read", path)


class _CountedFile(io.FileIO):
    """A file whose every reading and writing passes the layer."""

    def __init__(self, layer: FaultLayer, path: str, file: Any, mode: str) -> None:
        super().__init__(file, mode)
        self._layer = layer
        self._path = path

    def write(self, data: Any) -> int:
        return int(self._layer.write_through(self._path, super().write, data))

    def readinto(self, buffer: Any) -> int:
        self._layer.meet_reading(self._path)
        return int(super().readinto(buffer))

    def readall(self) -> bytes:
        self._layer.meet_reading(self._path)
        return bytes(super().readall() or b"")

    def read(self, size: int | None = -1) -> bytes:
        self._layer.meet_reading(self._path)
        return bytes(super().read(-1 if size is None else size) or b"")
