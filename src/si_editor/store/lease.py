"""Who has a catalogue open: a small file in its folder that says so to everybody the folder is shared with.

It warns and keeps nobody out, since a synchronised folder tells of it minutes late. What two people change at the same
time is put together by `store.merging` all the same.
"""

import json
import os
import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from si_editor.store.filelock import is_still, lock

LEASE_FILE: Final = ".open-in-si-editor.json"
"""The only file that the program puts into a catalogue for itself. Its name is hidden, so it is no entry."""

BEAT: Final = timedelta(minutes=1)
"""How often the program says that it still has the catalogue open."""

PATIENCE: Final = timedelta(minutes=10)
"""How long nobody is heard of before a lease counts as left behind: synchronised folders are slow."""

_NONSENSE: Final = timedelta(days=1)
_MOST_BYTES: Final = 4096
_LONGEST_NAME: Final = 60
_MODE: Final = 0o666


@dataclass(frozen=True)
class Holder:
    """Who has the catalogue open. ``who`` and ``machine`` are empty where the file does not tell."""

    run: str
    who: str
    machine: str
    since: datetime
    seen: datetime


@dataclass(frozen=True)
class Standing:
    """Whether the lease is ours, and who else is concerned.

    With ``is_mine``, ``other`` is whoever left it behind; without, it is whoever has it. Where the folder takes no
    lease at all (it is write-protected), it is not ours and there is no other.
    """

    is_mine: bool
    other: Holder | None = None


class Lease:
    """The lease of one window on one catalogue. Every call reads or writes the disk: keep them out of the window."""

    def __init__(
        self, root: Path, who: str, machine: str, presence: Path, now: Callable[[], datetime] | None = None
    ) -> None:
        """Prepare a lease; nothing is written yet.

        ``presence`` is a folder of this user on this machine. A locked file in it shows other windows that this one
        lives, so that a crash is noticed at once and not after `PATIENCE`.
        """
        self._path = root / LEASE_FILE
        self._who = who
        self._machine = machine
        self._presence = presence
        self._now = now or _now
        self._run = secrets.token_hex(8)
        self._since = self._now()
        self._is_mine = False
        self._descriptor: int | None = None

    def claim(self) -> Standing:
        """Take the lease if nobody has it, or if whoever had it is gone."""
        holder = self._read()
        if holder is not None and holder.run != self._run and not self._is_gone(holder):
            return Standing(is_mine=False, other=holder)
        left = holder if holder is not None and holder.run != self._run else None
        self._is_mine = self._write()
        return Standing(self._is_mine, left if self._is_mine else None)

    def take_over(self) -> Standing:
        """Take the lease from whoever has it; their window notices with its next beat."""
        self._is_mine = self._write()
        return Standing(self._is_mine)

    def renew(self) -> Standing:
        """Say that the catalogue is still open here, or try again to get the lease; call it every `BEAT`."""
        if not self._is_mine:
            return self.claim()
        holder = self._read()
        if holder is not None and holder.run != self._run:
            self._is_mine = False
            return Standing(is_mine=False, other=holder)
        self._is_mine = self._write()
        return Standing(self._is_mine)

    def release(self) -> None:
        """Give the lease back; one that somebody else took stays."""
        holder = self._read() if self._is_mine else None
        if holder is not None and holder.run == self._run:
            with suppress(OSError):
                self._path.unlink()
        self._is_mine = False
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
            with suppress(OSError):
                self._presence_of(self._run).unlink()

    def _read(self) -> Holder | None:
        try:
            found = self._path.lstat()
            if not stat.S_ISREG(found.st_mode):
                return None
            with self._path.open("rb") as file:
                told = file.read(_MOST_BYTES)
        except OSError:
            return None
        # What is half written or damaged still tells that somebody was here a moment ago.
        touched = datetime.fromtimestamp(found.st_mtime, UTC)
        return _holder(told) or Holder("", "", "", touched, touched)

    def _write(self) -> bool:
        told = {
            "run": self._run,
            "who": self._who,
            "machine": self._machine,
            "since": self._since.isoformat(timespec="seconds"),
            "seen": self._now().isoformat(timespec="seconds"),
        }
        data = json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"
        # Never through a link: a catalogue from elsewhere could lead it to any file of this user.
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            if self._path.is_symlink():
                return False
            self._show_presence()
            descriptor = os.open(self._path, flags, _MODE)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
        except OSError:
            return False
        return True

    def _show_presence(self) -> None:
        if self._descriptor is None:
            self._presence.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(self._presence_of(self._run), os.O_RDWR | os.O_CREAT, 0o600)
            lock(self._descriptor)

    def _presence_of(self, run: str) -> Path:
        return self._presence / f"{run}.lock"

    def _is_gone(self, holder: Holder) -> bool:
        if (holder.who, holder.machine) == (self._who, self._machine) and holder.run.isalnum():
            return self._has_ended(self._presence_of(holder.run))
        return not -_NONSENSE < self._now() - holder.seen < PATIENCE

    def _has_ended(self, presence: Path) -> bool:
        """Tell whether a window of this user on this machine has ended, and sweep up what it left behind."""
        try:
            descriptor = os.open(presence, os.O_RDWR)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        try:
            is_free = lock(descriptor) and is_still(presence, descriptor)
        finally:
            os.close(descriptor)
        if is_free:
            with suppress(OSError):
                presence.unlink()
        return is_free


def _holder(told: bytes) -> Holder | None:
    try:
        found = json.loads(told)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    since, seen = _moment(found.get("since")), _moment(found.get("seen"))
    if since is None or seen is None:
        return None
    return Holder(_name(found.get("run")), _name(found.get("who")), _name(found.get("machine")), since, seen)


def _name(value: object) -> str:
    """Give a short text without signs that could disturb a sentence."""
    text = value if isinstance(value, str) else ""
    return "".join(sign for sign in text if sign.isprintable())[:_LONGEST_NAME]


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _now() -> datetime:
    return datetime.now(UTC)
