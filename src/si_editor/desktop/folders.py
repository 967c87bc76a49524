"""Where the program keeps its own things: never in the catalogue, and all of it may be deleted without harm."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

from si_editor.store import SaveError, write_atomically
from si_editor.store.mediafolder import safe_stem

_RECENT: Final = "recent.json"
_MOST: Final = 12


@dataclass(frozen=True)
class UserFolders:
    """The folders of the user: data for recovery, trash and backups, settings, documents for new catalogues."""

    data: Path
    settings: Path
    documents: Path
    caches: Path | None = None

    @classmethod
    def of_system(cls) -> "UserFolders":
        """Find the folders where this system keeps such things."""
        folders = PlatformDirs("si-editor", appauthor=False)
        return cls(
            folders.user_data_path, folders.user_config_path, Path(folders.user_documents_dir), folders.user_cache_path
        )

    @property
    def journals(self) -> Path:
        """Where unsaved edits survive a crash."""
        return self.data / "recovery"

    def trash_of(self, root: Path) -> Path:
        """Where the removed files of a catalogue are kept."""
        return self.data / "trash" / _folder_name(root)

    def backups_of(self, root: Path) -> Path:
        """Where the earlier versions of a catalogue's files are kept."""
        return self.data / "backups" / _folder_name(root)

    @property
    def presence(self) -> Path:
        """Where each open window shows that it lives."""
        return self.data / "open"

    @property
    def browsing(self) -> Path:
        """Where the site lies that is looked at in the browser."""
        return (self.caches or self.data / "cache") / "browser"

    @property
    def logs(self) -> Path:
        """Where the program writes down what went wrong."""
        return self.data / "logs"


def _folder_name(root: Path) -> str:
    """Name a catalogue so that two in folders of the same name are kept apart."""
    whole = root.resolve()
    mark = hashlib.sha256(str(whole).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{safe_stem(whole.name)}-{mark}"


@dataclass(frozen=True)
class RecentCatalogue:
    """A catalogue that was opened lately: where it lies, what it is called, and when it was opened."""

    path: Path
    title: str = ""
    opened: datetime | None = None


class RecentCatalogues:
    """The catalogues that were opened lately, the last one first."""

    def __init__(self, folders: UserFolders) -> None:
        self._file = folders.settings / _RECENT

    def all(self) -> tuple[RecentCatalogue, ...]:
        """Give what is known of them; a list that cannot be read counts as empty."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(found, list):
            return ()
        return tuple(one for one in map(_read, found) if one is not None)[:_MOST]

    def paths(self) -> tuple[Path, ...]:
        """Give the folders."""
        return tuple(one.path for one in self.all())

    def add(self, path: Path, title: str = "", opened: datetime | None = None) -> None:
        """Put a folder first."""
        self._write((RecentCatalogue(path, title, opened), *(one for one in self.all() if one.path != path)))

    def remove(self, path: Path) -> None:
        """Take a folder off the list."""
        self._write(tuple(one for one in self.all() if one.path != path))

    def _write(self, known: tuple[RecentCatalogue, ...]) -> None:
        text = json.dumps([_written(one) for one in known[:_MOST]], indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode("utf-8"))
        except (OSError, SaveError):
            return  # A list that cannot be kept is no reason to disturb anybody.


def _read(found: object) -> RecentCatalogue | None:
    """Read one line of the list; earlier versions wrote the folder alone."""
    if isinstance(found, str):
        return RecentCatalogue(Path(found))
    if not isinstance(found, dict) or not isinstance(found.get("path"), str):
        return None
    title, opened = found.get("title"), found.get("opened")
    try:
        moment = datetime.fromisoformat(opened) if isinstance(opened, str) else None
    except ValueError:
        moment = None
    return RecentCatalogue(Path(found["path"]), title if isinstance(title, str) else "", moment)


def _written(one: RecentCatalogue) -> dict[str, str]:
    written = {"path": str(one.path), "title": one.title}
    return written | ({"opened": one.opened.isoformat(timespec="seconds")} if one.opened is not None else {})
