"""Saving one record: only the lines of changed values, never over a change that nobody here has seen."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.atomic import sync_folder, write_atomically
from si_editor.store.entryfile import Data, EntryFile, FileFacts, digest_of, read_entry, stamp_of
from si_editor.store.errors import SaveError, describe
from si_editor.store.foreign import ForeignChange
from si_editor.store.held import HeldRecord
from si_editor.store.merging import merge
from si_editor.store.sameness import is_same
from si_editor.store.yamledit import rewrite
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlpatch import KeyOrder
from si_editor.store.yamlread import decode, parse
from si_editor.store.yamlwrite import dump_record


@dataclass(frozen=True)
class SaveReport:
    """What saving came to: written records, those that failed with the reason, and changes from outside."""

    saved: tuple[RecordKey, ...] = ()
    failed: Mapping[RecordKey, str] = field(default_factory=dict, hash=False)
    foreign: tuple[ForeignChange, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is on the disk."""
        return not self.failed and not self.foreign


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


def save_record(held: HeldRecord, order: KeyOrder, trash: Path | None) -> ForeignChange | None:
    """Bring one record's file to its draft's values; give the change from outside that forbids it, if there is one.

    Raises:
        SaveError: the file could not be written; it is what it was.
    """
    if held.file.unreadable is not None:
        raise SaveError(
            Sentence(
                "“{name}” cannot be read, so it is not overwritten: {sentence}",
                name=held.path.name,
                sentence=held.file.unreadable.sentence,
            )
        )
    foreign = find_foreign(held)
    if foreign is not None:
        return foreign
    if isinstance(held.data, Missing):
        _remove(held, trash)
    elif not held.is_unsaved:
        return None
    else:
        _write(held, held.data, order)
    return None


def _write(held: HeldRecord, data: Data, order: KeyOrder) -> None:
    text = dump_record(data) if held.saved is MISSING else rewrite(_text_of(held), data, order)
    content = text.encode("utf-8")
    _require_readable(content, data, held.path.name)
    try:
        held.path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    write_atomically(held.path, content)
    stamp = stamp_of(held.path)
    facts = FileFacts(digest_of(content), stamp) if stamp is not None else None
    held.file = EntryFile(facts, data)


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


def _text_of(held: HeldRecord) -> str:
    """Read the text that is to be edited, and make sure once more that it is the one that was last seen."""
    try:
        content = held.path.read_bytes()
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    if held.file.facts is None or digest_of(content) != held.file.facts.digest:
        raise SaveError(
            Sentence("“{name}” was changed by another program in this very moment. Save again.", name=held.path.name)
        )
    return decode(content)


def _remove(held: HeldRecord, trash: Path | None) -> None:
    """Take a file out of the catalogue; a copy goes to the trash folder first, so that it is never lost."""
    if held.saved is MISSING:
        return
    if trash is None:
        raise SaveError(
            Sentence("“{name}” was not removed, because there is no place to keep a copy of it.", name=held.path.name)
        )
    try:
        content = held.path.read_bytes()
        folder = trash / held.path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        mark = hashlib.sha256(content).hexdigest()[:8]
        write_atomically(folder / f"{held.path.stem}.{moment}.{mark}{held.path.suffix}", content)
        held.path.unlink()
    except OSError as error:
        raise SaveError(describe(error, held.path.name)) from error
    sync_folder(held.path.parent)
    held.file = EntryFile(None, MISSING)
