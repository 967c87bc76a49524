"""Where the program keeps its own things: never in the catalogue, and all of it may be deleted without harm."""

import hashlib
import json
from dataclasses import dataclass
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


class RecentCatalogues:
    """The catalogues that were opened lately, the last one first."""

    def __init__(self, folders: UserFolders) -> None:
        self._file = folders.settings / _RECENT

    def paths(self) -> tuple[Path, ...]:
        """Give the folders; a list that cannot be read counts as empty."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ()
        if not isinstance(found, list):
            return ()
        return tuple(Path(text) for text in found if isinstance(text, str))[:_MOST]

    def add(self, path: Path) -> None:
        """Put a folder first."""
        self._write((path, *(known for known in self.paths() if known != path)))

    def remove(self, path: Path) -> None:
        """Take a folder off the list."""
        self._write(tuple(known for known in self.paths() if known != path))

    def _write(self, paths: tuple[Path, ...]) -> None:
        text = json.dumps([str(path) for path in paths[:_MOST]], indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode("utf-8"))
        except (OSError, SaveError):
            return  # A list that cannot be kept is no reason to disturb anybody.
