"""The trash: removed entries with their files, outside the catalogue, for a time long enough to notice a mistake."""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from si_editor.model.fieldpath import Missing
from si_editor.model.records import RecordKey
from si_editor.store.atomic import copy_atomically, write_atomically
from si_editor.store.changes import Change
from si_editor.store.entryfile import read_entry
from si_editor.store.errors import SaveError, describe
from si_editor.store.journallines import pack_change, unpack_change
from si_editor.store.kept import files_in, folders_of, kept_name, read_kept_name, size_of
from si_editor.store.layout import file_of

TRASH_DAYS: Final = 90
TRASH_BYTES: Final = 200_000_000

_MEDIA: Final = ".media"
_NOTE: Final = ".json"


@dataclass(frozen=True)
class Discarded:
    """An entry in the trash. ``media`` is its media file where it had one, ``size`` that of everything together."""

    key: RecordKey
    moment: datetime
    path: Path
    size: int
    media: Path | None = None


class Trash:
    """The removed entries of one catalogue, bounded by age in days and size in bytes; the oldest go first."""

    def __init__(self, folder: Path, days: int = TRASH_DAYS, limit: int = TRASH_BYTES) -> None:
        """Look at nothing yet. ``folder`` belongs to this catalogue alone and lies outside it."""
        self._folder = folder
        self.days = days
        self.limit = limit

    def put(self, key: RecordKey, content: bytes, media: Path | None = None, together: Sequence[Change] = ()) -> None:
        """Keep an entry's text, its media file, and the changes of others that were made when it was deleted.

        Raises:
            SaveError: it could not be kept; nothing may be removed then.
        """
        place = self._folder / file_of(key).parent / kept_name(key, content, datetime.now(UTC))
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            if media is not None and media.is_file():
                _link_or_copy(media, _beside(place, _MEDIA))
        except OSError as error:
            raise SaveError(describe(error, place.name)) from error
        if together:
            note = json.dumps([pack_change(change) for change in together])
            write_atomically(_beside(place, _NOTE), note.encode())
        write_atomically(place, content)

    def entries(self) -> tuple[Discarded, ...]:
        """Give what is in the trash, the latest first."""
        found = [self._discarded(kind, path) for kind, folder in folders_of(self._folder) for path in files_in(folder)]
        return tuple(sorted((one for one in found if one is not None), key=_age, reverse=True))

    def latest(self, key: RecordKey) -> Discarded | None:
        """Give what was last thrown away under an id."""
        folder = self._folder / file_of(key).parent
        stem = f"{file_of(key).stem}."
        paths = (path for path in files_in(folder) if path.name.startswith(stem))
        found = (self._discarded(key.kind, path) for path in paths)
        return max((one for one in found if one is not None and one.key == key), key=_age, default=None)

    def data(self, entry: Discarded) -> Mapping[str, object] | None:
        """Give the values of an entry, or None where its text cannot be read any more."""
        data = read_entry(entry.path).data
        return None if isinstance(data, Missing) else data

    def text(self, entry: Discarded) -> bytes:
        """Give the text of an entry as it was, comments included; nothing where it cannot be read any more."""
        try:
            return entry.path.read_bytes()
        except OSError:
            return b""

    def together(self, entry: Discarded) -> tuple[Change, ...]:
        """Give the changes of other entries that were made in the same step, such as references taken out."""
        try:
            packed = json.loads(_beside(entry.path, _NOTE).read_bytes())
            return tuple(unpack_change(one) for one in packed)
        except (OSError, ValueError, TypeError, KeyError):
            return ()

    def remove(self, entries: Iterable[Discarded]) -> int:
        """Delete entries for good; give how many are gone."""
        return sum(_is_removed(entry) for entry in entries)

    def tidy(self, now: datetime | None = None) -> int:
        """Delete what is too old, and the oldest of what is too much; give how many went."""
        moment = now if now is not None else datetime.now(UTC)
        room = self.limit
        doomed: list[Discarded] = []
        for entry in self.entries():
            room -= entry.size
            if room < 0 or moment - entry.moment > timedelta(days=self.days):
                doomed.append(entry)
        return self.remove(doomed)

    def _discarded(self, kind: str, path: Path) -> Discarded | None:
        kept = read_kept_name(kind, path)
        if kept is None:
            return None
        media = _beside(path, _MEDIA)
        size = sum(size_of(one) for one in (path, media, _beside(path, _NOTE)))
        return Discarded(kept.key, kept.moment, path, size, media if _is_file(media) else None)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _age(entry: Discarded) -> tuple[datetime, RecordKey]:
    return entry.moment, entry.key


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _is_removed(entry: Discarded) -> bool:
    try:
        entry.path.unlink()
    except OSError:
        return False
    for ending in (_MEDIA, _NOTE):
        with suppress(OSError):
            _beside(entry.path, ending).unlink()
    return True


def _link_or_copy(source: Path, target: Path) -> None:
    """Put a file into the trash without writing it again where both lie on one disk; nobody edits media in place."""
    try:
        os.link(source, target)
    except OSError:
        copy_atomically(source, target)
