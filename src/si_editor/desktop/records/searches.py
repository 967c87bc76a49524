"""Saved searches: what somebody looks for again and again, kept by name in the user's settings for each catalogue."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.records.columns import NAME
from si_editor.desktop.records.filter import Filter
from si_editor.model.kinds import KINDS
from si_editor.store import SaveError, write_atomically

_LONGEST: Final = 500_000
_MOST: Final = 200


@dataclass(frozen=True)
class SavedSearch:
    """A search with its name: the kind, what was written, what was ticked, and the order."""

    name: str
    kind: str
    words: str = ""
    chosen: tuple[tuple[str, str], ...] = ()
    sort: str = NAME
    is_turned: bool = False

    @property
    def filter(self) -> Filter:
        """What it lets pass."""
        return Filter(words=self.words, chosen=frozenset(self.chosen))


class SavedSearches(QObject):
    """The saved searches of one catalogue.

    Signals:
        changed: there are others, or under other names.
    """

    changed = Signal()

    def __init__(self, folders: UserFolders, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = hashlib.sha256(str(root).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._file = folders.settings / "searches" / f"{mark}.json"
        self._all = self._load()

    def all(self) -> tuple[SavedSearch, ...]:
        """Give all saved searches in the order in which they are listed."""
        return self._all

    def put(self, search: SavedSearch) -> None:
        """Save a search; one of the same name is replaced."""
        others = [one for one in self._all if one.name != search.name]
        place = next((place for place, one in enumerate(self._all) if one.name == search.name), len(others))
        self._keep([*others[:place], search, *others[place:]])

    def rename(self, name: str, new_name: str) -> None:
        """Give a search another name."""
        taken = [one for one in self._all if one.name != new_name or one.name == name]
        self._keep([_named(one, new_name) if one.name == name else one for one in taken])

    def remove(self, name: str) -> None:
        """Forget a search; the entries that it found are not touched."""
        self._keep([one for one in self._all if one.name != name])

    def _keep(self, searches: Sequence[SavedSearch]) -> None:
        self._all = tuple(searches[:_MOST])
        text = json.dumps([asdict(one) for one in self._all], ensure_ascii=False, indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode("utf-8"))
        except (OSError, SaveError):
            pass  # It is still there until the window is closed.
        self.changed.emit()

    def _load(self) -> tuple[SavedSearch, ...]:
        try:
            text = self._file.read_text(encoding="utf-8")
            found = json.loads(text) if len(text) < _LONGEST else None
        except (OSError, ValueError, RecursionError):
            return ()
        searches = [_read(one) for one in found] if isinstance(found, list) else []
        return tuple(one for one in searches if one is not None)[:_MOST]


def _named(search: SavedSearch, name: str) -> SavedSearch:
    return SavedSearch(name, search.kind, search.words, search.chosen, search.sort, search.is_turned)


def _read(found: object) -> SavedSearch | None:
    if not isinstance(found, dict) or found.get("kind") not in KINDS or not isinstance(found.get("name"), str):
        return None
    words, sort, chosen = found.get("words", ""), found.get("sort", NAME), found.get("chosen", [])
    if not isinstance(words, str) or not isinstance(sort, str) or not isinstance(chosen, list):
        return None
    pairs = tuple((str(one[0]), str(one[1])) for one in chosen if isinstance(one, list) and len(one) == 2)
    return SavedSearch(found["name"], found["kind"], words, pairs, sort, found.get("is_turned") is True)
