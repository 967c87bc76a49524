"""What the open catalogue holds of one record: its file as last seen, and its values as they stand."""

from dataclasses import dataclass
from pathlib import Path

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.problems import Problem
from si_editor.model.reading import Reading, read_record
from si_editor.model.records import RecordKey
from si_editor.store.draft import Draft
from si_editor.store.entryfile import Data, EntryFile
from si_editor.store.fileproblems import file_problem
from si_editor.store.sameness import is_same


@dataclass
class HeldRecord:
    """One record of an open catalogue. Values are replaced as a whole, never changed in place.

    ``origin`` is the record whose file becomes this one's with the next save, because the entry was renamed.
    """

    key: RecordKey
    path: Path
    file: EntryFile
    data: Data | Missing
    origin: RecordKey | None = None
    cached_reading: Reading | None = None

    @classmethod
    def from_file(cls, key: RecordKey, path: Path, file: EntryFile) -> "HeldRecord":
        """Begin with what the file says."""
        return cls(key, path, file, file.data)

    @property
    def saved(self) -> Data | Missing:
        """The values of the file when it was last read or written."""
        return self.file.data

    @property
    def is_present(self) -> bool:
        """Whether there is such a record: its file may be unreadable, but it was not deleted."""
        return self.data is not MISSING or self.file.unreadable is not None

    @property
    def is_unsaved(self) -> bool:
        """Whether the values differ from those of the file."""
        return not is_same(self.data, self.saved)

    def replace_data(self, data: Data | Missing) -> None:
        """Take on new values."""
        self.data = data
        self.cached_reading = None

    def replace_file(self, file: EntryFile) -> None:
        """Take note of what the file is like now."""
        self.file = file

    def draft(self) -> Draft:
        """Give the record as others may look at it."""
        unreadable = self.file.unreadable
        data: Data = {} if isinstance(self.data, Missing) else self.data
        return Draft(self.key, data, self.saved, self.path, unreadable.sentence if unreadable else None)

    def reading(self) -> Reading:
        """Give what the model makes of the values; the same answer until they change."""
        if self.cached_reading is None:
            if isinstance(self.data, Missing):
                self.cached_reading = Reading(self.key, {}, None, ())
            else:
                self.cached_reading = read_record(self.key, self.data)
        return self.cached_reading

    def problem(self, shown_path: str) -> Problem | None:
        """Give the problem of a file that cannot be read."""
        unreadable = self.file.unreadable
        if unreadable is None:
            return None
        params = {"file": shown_path, "reason": unreadable.sentence}
        return file_problem("file-unreadable", self.key, params, unreadable.line)
