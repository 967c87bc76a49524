"""Backups: what each save replaced, outside the catalogue, so that an earlier version can be brought back."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from si_editor.model.fieldpath import Missing
from si_editor.model.records import RecordKey
from si_editor.store.entryfile import read_entry
from si_editor.store.errors import describe
from si_editor.store.kept import KeptFile, files_in, kept_name, read_kept_name, size_of
from si_editor.store.layout import file_of

BACKUP_DAYS: Final = 365
BACKUPS_OF_AN_ENTRY: Final = 40
BACKUP_BYTES: Final = 300_000_000

# Of older ones the last of each day is enough; saving every minute must not push out last month.
_KEPT_IN_FULL: Final = 15


class Backups:
    """The earlier versions of one catalogue's files, bounded by age, number and size; the oldest go first."""

    def __init__(
        self, folder: Path, most: int = BACKUPS_OF_AN_ENTRY, limit: int = BACKUP_BYTES, days: int = BACKUP_DAYS
    ) -> None:
        """Look at nothing yet. ``folder`` belongs to this catalogue alone and lies outside it."""
        self._folder = folder
        self.most = most
        self.days = days
        self._limit = limit

    def keep(self, key: RecordKey, content: bytes) -> str:
        """Keep what is about to be replaced; give the sentence that says why it did not work, or nothing.

        It never raises: a disk that has no room for backups must not keep anybody from saving.
        """
        folder = self._folder_of(key)
        path = folder / kept_name(key, content, datetime.now(UTC))
        # Under a name that is no version's until it is whole: half a text must not be offered as an earlier one.
        unfinished = path.with_name(f"{path.name}.tmp")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(content)
            unfinished.replace(path)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink()
            return describe(error, path.name)
        self._thin(key)
        return ""

    def versions(self, key: RecordKey) -> tuple[KeptFile, ...]:
        """Give the earlier versions of an entry, the latest first."""
        found = (read_kept_name(key.kind, path) for path in files_in(self._folder_of(key)))
        return tuple(sorted((one for one in found if one is not None), key=_age, reverse=True))

    def data(self, version: KeptFile) -> Mapping[str, object] | None:
        """Give the values of a version, or None where it cannot be read."""
        data = read_entry(version.path).data
        return None if isinstance(data, Missing) else data

    def follow(self, old: RecordKey, new: RecordKey) -> None:
        """Let the earlier versions of an entry go along when it is renamed; where they cannot, they stay."""
        target = self._folder_of(new)
        for version in self.versions(old):
            with suppress(OSError):
                target.mkdir(parents=True, exist_ok=True)
                stem = file_of(new).stem
                version.path.replace(target / f"{stem}{version.path.name.removeprefix(version.key.id)}")

    def tidy(self, now: datetime | None = None) -> int:
        """Delete what is too old, and the oldest of what is too much; give how many went."""
        moment = now if now is not None else datetime.now(UTC)
        found = [
            (version, size_of(version.path))
            for folder in _folders_below(self._folder)
            for path in files_in(folder)
            if (version := read_kept_name(folder.parent.name, path)) is not None
        ]
        room = self._limit
        removed = 0
        for version, size in sorted(found, key=lambda pair: pair[0].moment, reverse=True):
            room -= size
            if room < 0 or moment - version.moment > timedelta(days=self.days):
                removed += _is_removed(version)
        return removed

    def _folder_of(self, key: RecordKey) -> Path:
        place = file_of(key)
        return self._folder / (place.parent.name or "catalogue") / place.stem

    def _thin(self, key: RecordKey) -> None:
        """Keep the newest versions, of older ones the last of each day, and no more than the number."""
        versions = self.versions(key)
        if len(versions) <= _KEPT_IN_FULL:
            return
        kept: list[KeptFile] = list(versions[:_KEPT_IN_FULL])
        days = {version.moment.date() for version in kept}
        for version in versions[_KEPT_IN_FULL:]:
            if version.moment.date() in days or len(kept) >= self.most:
                _is_removed(version)
            else:
                days.add(version.moment.date())
                kept.append(version)


def _folders_below(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(path for kind in folder.iterdir() if kind.is_dir() for path in kind.iterdir() if path.is_dir())
    except OSError:
        return ()


def _age(version: KeptFile) -> datetime:
    return version.moment


def _is_removed(version: KeptFile) -> bool:
    try:
        version.path.unlink()
    except OSError:
        return False
    return True
