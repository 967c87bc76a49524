"""Saving one record: only the lines of changed values, never over a change that nobody here has seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.atomic import sync_folder, write_atomically
from si_editor.store.backups import Backups
from si_editor.store.changes import Change
from si_editor.store.entryfile import Data, EntryFile, FileFacts, digest_of, read_entry, stamp_of
from si_editor.store.errors import SaveError, describe
from si_editor.store.foreign import ForeignChange
from si_editor.store.held import HeldRecord
from si_editor.store.merging import merge
from si_editor.store.sameness import is_same
from si_editor.store.trash import Trash
from si_editor.store.yamledit import rewrite
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlpatch import KeyOrder
from si_editor.store.yamlread import decode, parse
from si_editor.store.yamlwrite import dump_record


@dataclass(frozen=True)
class SaveReport:
    """What saving came to: written records, those that failed with the reason, and changes from outside.

    ``not_kept`` says why earlier versions could not be kept; the save itself is none the worse for it. ``left`` are
    the records that were not begun, because saving was stopped.
    """

    saved: tuple[RecordKey, ...] = ()
    failed: Mapping[RecordKey, str] = field(default_factory=dict, hash=False)
    foreign: tuple[ForeignChange, ...] = ()
    not_kept: tuple[str, ...] = ()
    left: tuple[RecordKey, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is on the disk."""
        return not self.failed and not self.foreign and not self.left


def find_foreign(held: HeldRecord, file: EntryFile | None = None) -> ForeignChange | None:
    """Give the change that came from outside, if the file now says something else than when it was last seen.

    A file that was only touched, or written anew with the same values, is no change; its new looks are noted.
    """
    now = file if file is not None else read_entry(held.path)
    if now.unreadable is None and held.file.unreadable is None and is_same(now.data, held.saved):
        held.replace_file(EntryFile(now.facts, held.saved))
        return None
    if now == held.file:
        return None
    unreadable = now.unreadable.sentence if now.unreadable else None
    return ForeignChange(
        held.key, held.saved, held.data, now.data, merge(held.saved, held.data, now.data), now, unreadable
    )


@dataclass(frozen=True)
class Keeping:
    """Where what a save replaces or removes is kept, and what could not be kept."""

    trash: Trash | None
    backups: Backups | None
    failures: list[str] = field(default_factory=list)

    def keep(self, key: RecordKey, content: bytes) -> None:
        """Keep what is about to be replaced; that it failed is noted, and keeps nobody from saving."""
        failure = self.backups.keep(key, content) if self.backups is not None else ""
        if failure:
            self.failures.append(failure)


def write_record(held: HeldRecord, order: KeyOrder, keeping: Keeping, base: bytes = b"") -> ForeignChange | None:
    """Bring one record's file to its draft's values; give the change from outside that forbids it, if there is one.

    ``base`` is the text that a new file begins with, because its entry was renamed or brought back.

    Raises:
        SaveError: the file could not be written; it is what it was.
    """
    foreign = _obstacle(held)
    if foreign is None and not isinstance(held.data, Missing) and held.is_unsaved:
        _write(held, held.data, order, keeping, base)
    return foreign


def remove_record(
    held: HeldRecord, keeping: Keeping, media: Path | None = None, together: Sequence[Change] = ()
) -> ForeignChange | None:
    """Take one record's file out of the catalogue; the trash gets it first, so that it is never lost.

    ``media`` is the media file that goes with it, ``together`` what was changed elsewhere in the same step.

    Raises:
        SaveError: it could not be kept or removed; it is what it was.
    """
    foreign = _obstacle(held)
    if foreign is not None or held.saved is MISSING:
        return foreign
    if keeping.trash is None:
        raise SaveError(
            Sentence("“{name}” was not removed, because there is no place to keep a copy of it.", name=held.path.name)
        )
    try:
        keeping.trash.put(held.key, held.path.read_bytes(), media, together)
        _unlink(held)
        if media is not None:
            media.unlink(missing_ok=True)
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    return None


def drop_moved(held: HeldRecord, keeping: Keeping) -> ForeignChange | None:
    """Take away the old file of an entry that was renamed and whose new file is written.

    Raises:
        SaveError: it could not be removed; both files are there.
    """
    foreign = _obstacle(held)
    if foreign is not None or held.saved is MISSING:
        return foreign
    try:
        keeping.keep(held.key, held.path.read_bytes())
        _unlink(held)
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    return None


def read_text(held: HeldRecord) -> bytes:
    """Read the text that is to be edited, and make sure once more that it is the one that was last seen.

    Raises:
        SaveError: it cannot be read, or is another one.
    """
    try:
        content = held.path.read_bytes()
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    if held.file.facts is None or digest_of(content) != held.file.facts.digest:
        raise SaveError(
            Sentence("“{name}” was changed by another program in this very moment. Save again.", name=held.path.name)
        )
    return content


def _obstacle(held: HeldRecord) -> ForeignChange | None:
    if held.file.unreadable is not None:
        raise SaveError(
            Sentence(
                "“{name}” cannot be read, so it is not overwritten: {sentence}",
                name=held.path.name,
                sentence=held.file.unreadable.sentence,
            )
        )
    return find_foreign(held)


def _write(held: HeldRecord, data: Data, order: KeyOrder, keeping: Keeping, base: bytes) -> None:
    before = b"" if held.saved is MISSING else read_text(held)
    content = _new_text(before or base, data, order).encode("utf-8")
    _require_readable(content, data, held.path.name)
    if before:
        keeping.keep(held.key, before)
    try:
        held.path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    write_atomically(held.path, content)
    stamp = stamp_of(held.path)
    facts = FileFacts(digest_of(content), stamp) if stamp is not None else None
    held.file = EntryFile(facts, data)
    held.origin = None


def _new_text(base: bytes, data: Data, order: KeyOrder) -> str:
    try:
        return rewrite(decode(base), data, order) if base else dump_record(data)
    except YamlError:
        return dump_record(data)  # what came back from elsewhere may be damaged; the values are here


def _require_readable(content: bytes, data: Data, name: str) -> None:
    """Make sure that what is about to be written says what is meant, and can be opened again."""
    try:
        is_right = is_same(parse(decode(content)), data)
    except YamlError as error:
        raise SaveError(
            Sentence(
                "“{name}” was not saved, because it could not be opened again: {sentence}",
                name=name,
                sentence=error.sentence,
            )
        ) from error
    if not is_right:
        raise SaveError(
            Sentence("“{name}” was not saved, because the file would say something else than the form.", name=name)
        )


def _unlink(held: HeldRecord) -> None:
    held.path.unlink()
    sync_folder(held.path.parent)
    held.file = EntryFile(None, MISSING)
