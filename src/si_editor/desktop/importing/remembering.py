"""Which column filled which field the last time, kept for the next table with the same headings."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from si_editor.store import SaveError, write_atomically

_FILE: Final = "import-columns.json"
_MOST: Final = 500


class ColumnMemory:
    """A small file in the settings folder; a damaged one is forgotten."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE

    def known(self, kind: str) -> Mapping[str, str]:
        """Give the field that was chosen for each heading; an empty one where the column was left out."""
        return self._load().get(kind, {})

    def remember(self, kind: str, chosen: Mapping[str, str]) -> None:
        """Keep what was chosen; what cannot be written is asked again the next time."""
        table = self._load()
        merged = {**table.get(kind, {}), **chosen}
        table[kind] = dict(list(merged.items())[-_MOST:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(table, ensure_ascii=False, indent=1).encode("utf-8"))
        except (OSError, SaveError):
            return

    def _load(self) -> dict[str, dict[str, str]]:
        try:
            table = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(table, dict):
            return {}
        return {
            str(kind): {str(heading): str(name) for heading, name in chosen.items()}
            for kind, chosen in table.items()
            if isinstance(chosen, dict)
        }
