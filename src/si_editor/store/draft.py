"""A draft: what a record's file says and what was typed since. It may be wrong, and can always be saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from si_editor.model.fieldpath import Missing
from si_editor.model.records import RecordKey
from si_editor.store.sameness import is_same


@dataclass(frozen=True)
class Draft:
    """One record as it stands now, and as its file says; treat both as unchangeable.

    ``saved_data`` is ``MISSING`` for a record that has no file yet. ``unreadable`` is the sentence that says why
    the file could not be read; such a draft has no data and cannot be edited.
    """

    key: RecordKey
    data: Mapping[str, object]
    saved_data: Mapping[str, object] | Missing
    path: Path
    unreadable: str | None = None

    @property
    def is_unsaved(self) -> bool:
        """Whether the values differ from those of the file."""
        return not is_same(self.data, self.saved_data)
