"""Saving a group of records in an order that loses nothing: what is new first, what goes away last.

An entry that was renamed is a new file and one that goes. The new one begins with the text of the old one, so that
comments and formatting go along, and a media file is there under its new name before the old name is given up. A
crash in between leaves both; the recovery journal then finishes what was begun.
"""

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.atomic import copy_atomically
from si_editor.store.changes import Change
from si_editor.store.entryfile import EntryFile
from si_editor.store.errors import MediaError, SaveError, describe
from si_editor.store.foreign import ForeignChange
from si_editor.store.held import HeldRecord
from si_editor.store.mediafolder import MediaFolder
from si_editor.store.opening import Progress, folded_key
from si_editor.store.sameness import is_same
from si_editor.store.saving import Keeping, SaveReport, drop_moved, read_text, remove_record, write_record
from si_editor.store.yamlpatch import KeyOrder


class SaveGroup:
    """One save of some records."""

    def __init__(
        self,
        held: Mapping[RecordKey, HeldRecord],
        media: MediaFolder,
        keeping: Keeping,
        together: Mapping[RecordKey, Sequence[Change]],
    ) -> None:
        self._held = held
        self._media = media
        self._keeping = keeping
        self._together = together
        self._saved: set[RecordKey] = set()
        self._failed: dict[RecordKey, str] = {}
        self._foreign: list[ForeignChange] = []

    @property
    def saved(self) -> frozenset[RecordKey]:
        """The records that are on the disk by now."""
        return frozenset(self._saved)

    def run(
        self, keys: Iterable[RecordKey], order_of: Mapping[str, KeyOrder], is_stopped: Callable[[], bool]
    ) -> Generator[Progress, None, SaveReport]:
        """Save the records, one a step; one that fails does not keep the others from being saved.

        Once ``is_stopped`` no other record is begun, but a renaming that has a new file gives up its old one.
        """
        unsaved = [key for key in keys if self._held[key].is_unsaved]
        written = [key for key in unsaved if not isinstance(self._held[key].data, Missing)]
        removed = [key for key in unsaved if isinstance(self._held[key].data, Missing)]
        successors = self._successors()
        texts: dict[RecordKey, bytes] = {}
        yield Progress(0, len(unsaved))
        for key in written:
            if not is_stopped():
                self._rename_in_place(key)
                yield Progress(0, len(unsaved))
        for key in written:
            if not is_stopped():
                texts[key] = self._text_to_begin_with(key)
                yield Progress(0, len(unsaved))
        for done, key in enumerate(written, 1):
            if not is_stopped():
                self._write(key, order_of[key.kind], texts[key])
                yield Progress(done, len(unsaved))
        for done, key in enumerate(removed, len(written) + 1):
            if not is_stopped() or successors.get(key) in self._saved:
                self._remove(key, successors.get(key))
                yield Progress(done, len(unsaved))
        return self._report(unsaved)

    def _report(self, unsaved: Sequence[RecordKey]) -> SaveReport:
        met = {*self._saved, *self._failed, *(change.key for change in self._foreign)}
        return SaveReport(
            tuple(sorted(self._saved)),
            MappingProxyType(self._failed),
            tuple(self._foreign),
            tuple(dict.fromkeys(self._keeping.failures)),
            tuple(key for key in unsaved if key not in met),
        )

    def _successors(self) -> dict[RecordKey, RecordKey]:
        """Give for each entry that was renamed the one that it is now."""
        return {
            held.origin: key for key, held in self._held.items() if held.origin is not None and held.data is not MISSING
        }

    def _text_to_begin_with(self, key: RecordKey) -> bytes:
        """Give the text of the file that a new one comes from: the one before its renaming, or one in the trash."""
        held = self._held[key]
        if held.saved is not MISSING:
            return b""
        origin = self._held.get(held.origin) if held.origin is not None else None
        if origin is not None and origin.saved is not MISSING and origin.file.unreadable is None:
            with suppress(SaveError):
                return read_text(origin)
        trash = self._keeping.trash
        for known in (key, held.origin):
            thrown = trash.latest(known) if trash is not None and known is not None else None
            if trash is not None and thrown is not None and _is_akin(trash.data(thrown), held.data):
                return trash.text(thrown)
        return b""

    def _write(self, key: RecordKey, order: KeyOrder, base: bytes) -> None:
        held = self._held[key]
        origin = held.origin
        try:
            if origin is not None:
                self._bring_media_along(origin, key)
            self._note(key, write_record(held, order, self._keeping, base))
        except SaveError as error:
            self._failed[key] = error.sentence
        except OSError as error:  # a disk that cannot even be looked at
            self._failed[key] = describe(error, held.path.name)

    def _remove(self, key: RecordKey, successor: RecordKey | None) -> None:
        held = self._held[key]
        try:
            if successor is None:
                media = self._own_media(key)
                found = remove_record(held, self._keeping, media, self._together.get(key, ()))
            elif successor in self._saved:
                found = drop_moved(held, self._keeping)
                if found is None:
                    self._give_up_old_name(key, successor)
            else:
                raise SaveError(
                    Sentence("“{name}” stays for now, because its new file could not be written.", name=held.path.name)
                )
            self._note(key, found)
        except SaveError as error:
            self._failed[key] = error.sentence
        except OSError as error:
            self._failed[key] = describe(error, held.path.name)

    def _note(self, key: RecordKey, obstacle: ForeignChange | None) -> None:
        if obstacle is None:
            self._saved.add(key)
        else:
            self._foreign.append(obstacle)

    def _own_media(self, key: RecordKey) -> Path | None:
        """Give the media file that goes with an entry."""
        if key.kind != "media":
            return None
        try:
            path = self._media.path(key.id)
        except MediaError:
            return None
        return path if path.is_file() and not path.is_symlink() else None

    def _bring_media_along(self, old: RecordKey, new: RecordKey) -> None:
        """Let a media file have its new name too; the old one is given up only at the end."""
        if new.kind != "media":
            return
        source, target = self._media.folder / old.id, self._media.folder / new.id
        if not source.is_file() or os.path.lexists(target):
            return
        try:
            os.link(source, target)
        except OSError:
            copy_atomically(source, target)

    def _give_up_old_name(self, old: RecordKey, new: RecordKey) -> None:
        if self._keeping.backups is not None:
            self._keeping.backups.follow(old, new)
        if old.kind != "media":
            return
        source, target = self._media.folder / old.id, self._media.folder / new.id
        # Where capital letters do not count, both names are one file, and the folder lists it once.
        if not {old.id, new.id} <= {path.name for path in self._media.folder.iterdir()}:
            return
        if source.stat().st_size == target.stat().st_size:
            try:
                source.unlink()
            except OSError as error:
                raise SaveError(describe(error, old.id)) from error

    def _rename_in_place(self, key: RecordKey) -> None:
        """Rename at once where the old and the new name are one file: capital letters do not count on many disks."""
        held = self._held[key]
        origin = self._held.get(held.origin) if held.origin is not None else None
        if origin is None or not _is_one_name(origin.key, key) or not is_one_file(origin.path, held.path):
            return
        with suppress(OSError):
            origin.path.rename(held.path)
            held.file, origin.file = origin.file, EntryFile(None, MISSING)
            held.origin = None
            source, target = self._media.folder / origin.key.id, self._media.folder / key.id
            if key.kind == "media" and is_one_file(source, target):
                source.rename(target)


def _is_one_name(one: RecordKey, other: RecordKey) -> bool:
    return folded_key(one) == folded_key(other)


def is_one_file(one: Path, other: Path) -> bool:
    """Tell whether two names lead to the same file, as they do where capital letters do not count."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _is_akin(one: Mapping[str, object] | None, other: object) -> bool:
    """Tell whether two states are of one entry: at least half of what they say is the same."""
    if one is None or not isinstance(other, Mapping):
        return False
    names = {*one, *other}
    return 2 * sum(is_same(one.get(name, MISSING), other.get(name, MISSING)) for name in names) >= len(names)
