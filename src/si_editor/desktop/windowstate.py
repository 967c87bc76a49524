"""Where the window was, how wide its panes were, and which were shown: kept for each catalogue."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from si_editor.desktop.folders import UserFolders
from si_editor.store import SaveError, write_atomically

_LONGEST: Final = 200_000


@dataclass(frozen=True)
class WindowState:
    """How the window looked when it was closed; empty values mean: as it is by default."""

    geometry: str = ""
    columns: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    has_preview: bool = True
    has_problems: bool = True
    has_kinds: bool = True
    has_facets: bool = True
    is_table: bool = False
    facets: tuple[str, ...] = ()
    closed_facets: tuple[str, ...] = ()
    looks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    has_history: bool = False
    kind: str = "project"
    record: str = ""


class WindowStates:
    """Keeps the look of the window for each catalogue in the user's settings."""

    def __init__(self, folders: UserFolders) -> None:
        self._folder = folders.settings / "windows"

    def load(self, root: Path) -> WindowState:
        """Give the last look; the default one where there is none or it cannot be read."""
        try:
            text = self._file(root).read_text(encoding="utf-8")
            found = json.loads(text) if len(text) < _LONGEST else None
        except (OSError, ValueError):
            return WindowState()
        if not isinstance(found, dict):
            return WindowState()
        default = WindowState()
        names = [one.name for one in fields(WindowState)]
        values: dict[str, Any] = {name: _fitting(found.get(name), getattr(default, name)) for name in names}
        return WindowState(**values)

    def save(self, root: Path, state: WindowState) -> None:
        """Keep the look of the window."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file(root), json.dumps(asdict(state), indent=1).encode("utf-8"))
        except (OSError, SaveError):
            return  # The look of a window is no reason to disturb anybody.

    def _file(self, root: Path) -> Path:
        mark = hashlib.sha256(str(root).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return self._folder / f"{mark}.json"


def _fitting(value: object, default: object) -> object:
    if isinstance(default, tuple):
        is_fine = isinstance(value, list) and all(_fits(part) for part in value)
        return tuple(value) if is_fine and isinstance(value, list) else default
    if isinstance(default, dict):
        is_fine = isinstance(value, dict) and all(isinstance(part, dict) for part in value.values())
        return value if is_fine else default
    return value if type(value) is type(default) else default


def _fits(part: object) -> bool:
    return isinstance(part, str) or (type(part) is int and 0 <= part < 100_000)
