"""What was in the last bundle of each catalogue: remembered in the user's settings, so that changes since then show."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from si_editor.desktop.folders import UserFolders
from si_editor.model.records import RecordKey
from si_editor.store import SaveError, write_atomically

_LONGEST: Final = 20_000_000


@dataclass(frozen=True)
class LastBundle:
    """Where the last bundle lies, the day it was made, and a mark of each entry's data as it was published."""

    target: str
    day: str
    entries: Mapping[RecordKey, str] = field(default_factory=dict)

    def state(self, key: RecordKey, digest: str) -> str:
        """Tell whether an entry is ``new``, ``changed`` or the ``same`` since this bundle."""
        known = self.entries.get(key)
        if known is None:
            return "new"
        return "same" if known == digest else "changed"


class BundleMemory:
    """Remembers the last bundle of one catalogue."""

    def __init__(self, folders: UserFolders, root: Path) -> None:
        mark = hashlib.sha256(str(root).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._file = folders.settings / "bundles" / f"{mark}.json"
        self.last = self._load()

    def note(self, last: LastBundle) -> None:
        """Remember a bundle that was just made."""
        self.last = last
        entries = {str(key): digest for key, digest in last.entries.items()}
        text = json.dumps({"target": last.target, "day": last.day, "entries": entries}, indent=0)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode("utf-8"))
        except (OSError, SaveError):
            return  # Not to know what changed is no reason to disturb anybody.

    def _load(self) -> LastBundle | None:
        try:
            text = self._file.read_text(encoding="utf-8")
            found = json.loads(text) if len(text) < _LONGEST else None
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(found, dict) or not isinstance(found.get("entries"), dict):
            return None
        entries = {
            RecordKey(*name.split("/", 1)): digest
            for name, digest in found["entries"].items()
            if "/" in name and isinstance(digest, str)
        }
        return LastBundle(str(found.get("target", "")), str(found.get("day", "")), entries)
