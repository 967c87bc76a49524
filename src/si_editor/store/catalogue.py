"""The open catalogue: every record as a draft, one door for edits, and saving that loses nothing."""

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.reading import Reading
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.store.applying import Attempt, Touched
from si_editor.store.backups import Backups
from si_editor.store.changes import Change, diff
from si_editor.store.copies import SecondVersion, put_away
from si_editor.store.draft import Draft
from si_editor.store.entryfile import EntryFile, stamp_of
from si_editor.store.errors import ApplyError, MediaError
from si_editor.store.foreign import ForeignChange
from si_editor.store.held import HeldRecord
from si_editor.store.layout import MEDIA_KIND, file_of
from si_editor.store.limits import DEFAULT_LIMITS, Limits
from si_editor.store.mediafolder import MediaFolder
from si_editor.store.moving import SaveGroup, is_one_file
from si_editor.store.opening import Findings, Progress, look_through, read_all, require_catalogue, require_known_format
from si_editor.store.plain import as_plain
from si_editor.store.saving import Keeping, SaveReport, find_foreign
from si_editor.store.trash import Discarded, Trash
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlpatch import KeyOrder
from si_editor.store.yamlread import decode, line_at


class Catalogue:
    """A folder of records, opened for editing.

    Values handed out are never changed afterwards, and must not be changed by those who get them: an edit makes
    new ones. ``apply`` is the only door for edits.
    """

    def __init__(
        self,
        root: Path,
        held: dict[RecordKey, HeldRecord],
        findings: Findings,
        trash: Path | None,
        backups: Path | None,
        limits: Limits,
    ) -> None:
        """Use `Catalogue.open`; this only puts together what was read."""
        self.root = root
        self._held = held
        self._findings = findings
        self.trash = Trash(trash, limits.trash_days, limits.trash_bytes) if trash is not None else None
        self.backups = Backups(backups, limits.versions, days=limits.version_days) if backups is not None else None
        self._together: dict[RecordKey, tuple[Change, ...]] = {}
        self._media = MediaFolder(root)
        self._edited: set[RecordKey] = set()
        self._snapshot: Snapshot | None = None

    @classmethod
    def open(
        cls, root: Path, trash: Path | None = None, backups: Path | None = None, limits: Limits = DEFAULT_LIMITS
    ) -> "Catalogue":
        """Open the catalogue in a folder.

        Files that cannot be read become problems; they do not keep the rest from opening. ``trash`` is a folder
        outside the catalogue where removed files are kept; without one, removals cannot be saved. ``backups`` is
        one where the earlier versions of files are kept that a save replaces; without one, there are none. ``limits``
        says how much of both is kept.

        Raises:
            CatalogueError: the folder is no catalogue.
        """
        steps = cls.opening(root, trash, backups, limits)
        while True:
            try:
                next(steps)
            except StopIteration as finished:
                catalogue: Catalogue = finished.value
                return catalogue

    @classmethod
    def opening(
        cls, root: Path, trash: Path | None = None, backups: Path | None = None, limits: Limits = DEFAULT_LIMITS
    ) -> Generator[Progress, None, "Catalogue"]:
        """Open a catalogue step by step, for a progress bar; closing the generator gives up.

        Raises:
            CatalogueError: the folder is no catalogue.
        """
        require_catalogue(root)
        findings = look_through(root)
        files = yield from read_all(findings.paths)
        require_known_format(files[CAMPAIGN_KEY], root)
        held = {key: HeldRecord.from_file(key, findings.paths[key], file) for key, file in sorted(files.items())}
        catalogue = cls(root, held, findings, trash, backups, limits)
        catalogue._media.look()
        return catalogue

    # What there is

    def keys(self, kind: str | None = None) -> tuple[RecordKey, ...]:
        """Give the records of a kind, or all, in the order of their ids; unreadable ones are among them."""
        return tuple(
            sorted(key for key, held in self._held.items() if held.is_present and (kind is None or key.kind == kind))
        )

    def draft(self, key: RecordKey) -> Draft:
        """Give a record as it stands, with what its file says.

        Raises:
            KeyError: there is no such record.
        """
        return self._present(key).draft()

    def reading(self, key: RecordKey) -> Reading:
        """Give what the model makes of a record: its valid form, if it has one, and its problems.

        Raises:
            KeyError: there is no such record.
        """
        return self._present(key).reading()

    def snapshot(self) -> Snapshot:
        """Give an unchanging picture of everything, for checks, pages and bundles, also in another thread.

        As long as nothing changes it is the same picture. New media files are seen after `foreign_changes`.
        """
        if self._snapshot is None:
            readings = {key: held.reading() for key, held in self._held.items() if held.is_present}
            self._snapshot = Snapshot(MappingProxyType(readings), self._media.facts, self.file_problems())
        return self._snapshot

    def file_problems(self) -> tuple[Problem, ...]:
        """Give the problems of files: unreadable ones with the line, conflict copies, names that cause trouble."""
        unreadable = (held.problem(str(self._place(held))) for held in self._held.values())
        return (*(problem for problem in unreadable if problem is not None), *self._findings.problems)

    def line_of(self, key: RecordKey, path: FieldPath) -> int | None:
        """Give the line (from 1) of the file on the disk where a value is written, or of what would hold it."""
        held = self._held.get(key)
        if held is None or not held.path.is_file():
            return None
        try:
            return line_at(decode(held.path.read_bytes()), path)
        except YamlError as error:
            return error.line
        except OSError:
            return None

    # Edits

    def apply(self, changes: Sequence[Change]) -> Touched:
        """Make a group of changes: all of it or, if one does not fit, nothing.

        The result names what was touched, and holds the exact changes: their inverse brings back what was there.

        Raises:
            ApplyError: a change does not fit, with the reason.
        """
        attempt = Attempt(self._held)
        touched = attempt.make([self._with_origin(change) for change in changes])
        self._require_free_media(touched.changes)
        for key, data in attempt.results.items():
            if key not in self._held:
                path = self.root / file_of(key)
                self._held[key] = HeldRecord(key, path, EntryFile(None, MISSING), MISSING)
            self._held[key].replace_data(data)
            self._edited.add(key)
        self._note_moves(touched.changes)
        self._snapshot = None
        return touched

    def is_unsaved(self, key: RecordKey) -> bool:
        """Tell whether a record's values differ from those of its file."""
        return key in self._edited and self._held[key].is_unsaved

    def unsaved(self) -> tuple[RecordKey, ...]:
        """Give the records whose values differ from those of their files, removed ones included."""
        return tuple(sorted(key for key in self._edited if self._held[key].is_unsaved))

    def unsaved_changes(self, key: RecordKey) -> tuple[Change, ...]:
        """Give what saving a record would change in its file, value by value."""
        held = self._held.get(key)
        if held is None:
            return ()
        changes = diff(key, held.saved, held.data)
        other = held.origin or self._successor_of(key)
        if other is None:
            return changes
        return tuple(change if change.path else replace(change, moved=other.id) for change in changes)

    # Files

    def save(self, keys: Iterable[RecordKey] | None = None) -> SaveReport:
        """Write the given records, or all unsaved ones; each file changes only in the lines of changed values.

        A file that somebody else changed is not overwritten: its change is in the report, to be settled with
        `accept_foreign`. One record that fails does not keep the others from being saved.
        """
        steps = self.saving(keys)
        while True:
            try:
                next(steps)
            except StopIteration as finished:
                report: SaveReport = finished.value
                return report

    def saving(
        self, keys: Iterable[RecordKey] | None = None, is_stopped: Callable[[], bool] = bool
    ) -> Generator[Progress, None, SaveReport]:
        """Save step by step, a record each, for a progress bar; nothing may be edited before the end.

        Once ``is_stopped`` says so, what is written stays written, and the rest is told as left.
        """
        chosen = self.unsaved() if keys is None else [key for key in sorted(set(keys)) if self.is_unsaved(key)]
        orders = {kind: _key_order(kind) for kind in KINDS}
        group = SaveGroup(self._held, self._media, Keeping(self.trash, self.backups), self._together)
        try:
            return (yield from group.run(chosen, orders, is_stopped))
        finally:
            self._note_saved(group.saved)

    def _note_saved(self, saved: frozenset[RecordKey]) -> None:
        for key in saved:
            self._edited.discard(key)
            self._together.pop(key, None)
        if any(key.kind == MEDIA_KIND for key in saved):
            self._rename_media()
            self._media.look()
            self._snapshot = None
        if self.trash is not None and any(not self._held[key].is_present for key in saved):
            self.trash.tidy()

    def foreign_changes(self) -> tuple[ForeignChange, ...]:
        """Give the files that changed on the disk since they were last read or saved; new and removed ones too.

        Files whose time and size are as they were are not read again.
        """
        findings = look_through(self.root)
        self._note_looks(findings)
        changes: list[ForeignChange] = []
        for key in sorted({*self._held, *findings.paths}):
            held = self._held.get(key) or HeldRecord(key, findings.paths[key], EntryFile(None, MISSING), MISSING)
            stamp = stamp_of(held.path)
            known = held.file.facts
            if known is not None and known.stamp == stamp:
                continue
            if held.origin is not None and is_one_file(held.path, self._held[held.origin].path):
                continue  # a rename of small and capital letters, which the next save carries out
            found = find_foreign(held)
            if found is not None:
                changes.append(found)
        return tuple(changes)

    def second_versions(self) -> tuple[SecondVersion, ...]:
        """Read the second versions of entries that sync programs left in the folder when it was last looked through."""
        found = (SecondVersion.read(key, path) for key, path in self._findings.copies if path.is_file())
        return tuple(version for version in found if version.key in self._held and self._held[version.key].is_present)

    def put_away(self, version: SecondVersion) -> None:
        """Move a second version to the trash, once what it says was taken over or declined.

        Raises:
            SaveError: it cannot be moved, or was changed since it was read; it stays where it is.
        """
        put_away(version, self.trash)
        self._note_looks(look_through(self.root))

    def accept_foreign(self, change: ForeignChange, value: object = None) -> Touched:
        """Settle a change from outside: go on with theirs, or with the given value (mine, or a merged one).

        This is no second door for edits: it renews what a record is compared with. The changes it gives can be
        undone through `apply`.

        The file as it is now counts as seen, so a value other than theirs is unsaved and the next save writes it.
        """
        held = self._held.get(change.key)
        if held is None:
            held = HeldRecord(change.key, self.root / file_of(change.key), EntryFile(None, MISSING), MISSING)
            self._held[change.key] = held
        before = held.data
        self._snapshot = None
        held.replace_file(change.file)
        plain = as_plain(change.theirs if value is None else value)
        held.replace_data(plain if isinstance(plain, dict) else MISSING)
        self._edited.add(change.key)
        return Touched(frozenset({change.key}), diff(change.key, before, held.data))

    # Media

    def media_path(self, name: str) -> Path:
        """Give the place of a media file.

        Raises:
            MediaError: the name leads out of the media folder.
        """
        return self._media.path(name)

    def read_media(self, name: str) -> bytes:
        """Give the bytes of a media file.

        Raises:
            MediaError: it is not there or cannot be read.
        """
        return self._media.read(name)

    def import_media(self, source: Path) -> str:
        """Copy a file into the media folder under a safe name of its own, which is returned; the source stays.

        Raises:
            MediaError: the source cannot be read, or the copy cannot be written.
        """
        self._snapshot = None
        return self._media.bring_in(source)

    def bring_back(self, entry: Discarded, name: str) -> None:
        """Put the media file of an entry in the trash back into the media folder, under its name or another.

        Raises:
            MediaError: there is a file of that name, or it cannot be written.
        """
        if entry.media is not None:
            self._snapshot = None
            self._media.bring_back(entry.media, name)

    def tidy(self) -> int:
        """Delete from trash and backups what is too old or too much; give how many files went."""
        thrown = self.trash.tidy() if self.trash is not None else 0
        return thrown + (self.backups.tidy() if self.backups is not None else 0)

    def _require_free_media(self, changes: Sequence[Change]) -> None:
        """Let no renamed media file take the place of another that is on the disk."""
        for change in changes:
            key = change.record
            if key.kind != MEDIA_KIND or not change.moved or change.path or change.after is MISSING:
                continue
            place = self._media.folder / key.id
            origin = self._file_behind(RecordKey(key.kind, change.moved))
            source = self._media.folder / origin.id
            # Where the old file is gone, the one that is there was brought back from the trash for this very entry.
            is_taken = os.path.lexists(place) and os.path.lexists(source)
            if origin != key and is_taken and not is_one_file(place, source):
                raise ApplyError(
                    Sentence("There is already a media file “{name}”. Choose another name, or save first.", name=key.id)
                )

    def _note_moves(self, changes: Sequence[Change]) -> None:
        """Take note of which file becomes whose, and of what was changed together with a deletion."""
        for change in changes:
            if change.path:
                continue
            key = change.record
            if change.after is MISSING:
                others = tuple(other for other in changes if other.path and other.record != key)
                self._together[key] = () if change.moved else others
            elif change.moved:
                origin = self._file_behind(RecordKey(key.kind, change.moved))
                self._held[key].origin = origin if origin != key else None
                self._bring_media_back(origin, key)
            elif change.before is MISSING:
                self._held[key].origin = None
                self._bring_media_back(key, key)
        if any(change.record.kind == MEDIA_KIND and not change.path for change in changes):
            self._rename_media()

    def _successor_of(self, key: RecordKey) -> RecordKey | None:
        """Give the entry that one was renamed to since the last save."""
        return next((one.key for one in self._held.values() if one.origin == key and one.data is not MISSING), None)

    def _file_behind(self, key: RecordKey) -> RecordKey:
        """Give the record whose file holds an entry that may have been renamed several times since."""
        held = self._held.get(key)
        return held.origin if held is not None and held.saved is MISSING and held.origin is not None else key

    def _rename_media(self) -> None:
        renamed = {
            key.id: held.origin.id
            for key, held in self._held.items()
            if key.kind == MEDIA_KIND and held.origin is not None and held.data is not MISSING
        }
        self._media.rename(renamed)

    def _bring_media_back(self, thrown_as: RecordKey, key: RecordKey) -> None:
        """Let the media file of an entry that comes back come back too, if the trash has it and the folder does not."""
        if key.kind != MEDIA_KIND or self.trash is None or os.path.lexists(self._media.folder / thrown_as.id):
            return
        thrown = self.trash.latest(thrown_as)
        if thrown is None or thrown.media is None:
            return
        with suppress(MediaError, OSError):
            if not self._media.path(key.id).exists():
                self._media.bring_back(thrown.media, key.id)

    def _with_origin(self, change: Change) -> Change:
        """Let an entry that was renamed, deleted and comes back still know which file is its own."""
        held = self._held.get(change.record)
        if change.path or change.moved or change.before is not MISSING or held is None or held.origin is None:
            return change
        is_free = self._held[held.origin].data is MISSING and self._successor_of(held.origin) is None
        return replace(change, moved=held.origin.id) if is_free else change

    def _present(self, key: RecordKey) -> HeldRecord:
        held = self._held[key]
        if not held.is_present:
            raise KeyError(key)
        return held

    def _note_looks(self, findings: Findings) -> None:
        """Take note of media files and of names that cause trouble, as they are now."""
        if self._media.look() or findings.problems != self._findings.problems:
            self._snapshot = None
        self._findings = findings

    def _place(self, held: HeldRecord) -> str:
        return held.path.relative_to(self.root).as_posix()


def _key_order(kind: str) -> KeyOrder:
    specs = read_fields(KINDS[kind].model)

    def order(path: FieldPath) -> tuple[str, ...]:
        if not path:
            return tuple(spec.name for spec in specs)
        found = find_field(specs, path)
        return tuple(spec.name for spec in found.fields) if found is not None else ()

    return order
