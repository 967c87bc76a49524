"""Files kept outside the catalogue: how they are named, found again and measured."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from si_editor.model.records import RecordKey
from si_editor.store.layout import ENDING, FOLDERS, file_of

_MOMENT: Final = "%Y%m%d-%H%M%S-%f"
_MOMENT_TO_THE_SECOND: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class KeptFile:
    """A file that was kept: of which record, since when, and where it lies."""

    key: RecordKey
    moment: datetime
    path: Path


def kept_name(key: RecordKey, content: bytes, moment: datetime) -> str:
    """Give a name that says which record it was and when, and that sorts by time."""
    mark = hashlib.sha256(content).hexdigest()[:8]
    return f"{file_of(key).stem}.{moment.astimezone(UTC).strftime(_MOMENT)}.{mark}{ENDING}"


def read_kept_name(kind: str, path: Path) -> KeptFile | None:
    """Read what `kept_name` wrote; None for any other file."""
    parts = path.name.removesuffix(ENDING).rsplit(".", 2)
    moment = _read_moment(parts[1]) if path.name.endswith(ENDING) and len(parts) == 3 else None
    return KeptFile(RecordKey(kind, parts[0]), moment, path) if moment is not None else None


def folders_of(root: Path) -> tuple[tuple[str, Path], ...]:
    """Give the kinds and the folders in which their files are kept."""
    return tuple((kind, root / folder) for kind, folder in FOLDERS)


def files_in(folder: Path) -> tuple[Path, ...]:
    """Give the files of a folder; none where it cannot be looked into."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
    except OSError:
        return ()


def size_of(path: Path) -> int:
    """Give the size of a file, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _read_moment(text: str) -> datetime | None:
    for form in (_MOMENT, _MOMENT_TO_THE_SECOND):
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None
