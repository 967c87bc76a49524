"""Changes that came from outside: another editor, a sync program, a text editor."""

from collections.abc import Mapping
from dataclasses import dataclass

from si_editor.model.fieldpath import Missing
from si_editor.model.records import RecordKey
from si_editor.store.entryfile import EntryFile
from si_editor.store.merging import Merge
from si_editor.store.sameness import is_same

State = Mapping[str, object] | Missing


@dataclass(frozen=True)
class ForeignChange:
    """A file that says something else than when it was last read or saved.

    ``base`` is what both sides started from, ``mine`` the draft, ``theirs`` the file as it is now; ``MISSING``
    stands for no record. ``merge`` puts the two together field by field. Where the file cannot be read now,
    ``unreadable`` says why and ``theirs`` is ``MISSING``.
    """

    key: RecordKey
    base: State
    mine: State
    theirs: State
    merge: Merge
    file: EntryFile
    unreadable: str | None = None

    @property
    def is_harmless(self) -> bool:
        """Whether nothing typed here is at stake, so that the change can be followed without asking."""
        return self.unreadable is None and is_same(self.mine, self.base)
