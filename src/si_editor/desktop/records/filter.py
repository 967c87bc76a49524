"""Which entries of a kind are shown: words, status, programme, and only those with problems."""

from dataclasses import dataclass

from si_editor.desktop.records.rows import Row
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey


@dataclass(frozen=True)
class Filter:
    """A choice of entries. Every word must occur somewhere; empty choices let everything pass.

    ``only`` admits these entries alone, and ``label`` says why.
    """

    words: str = ""
    status: str = ""
    programme: str = ""
    only_problems: bool = False
    only_unsaved: bool = False
    only: frozenset[RecordKey] | None = None
    label: str = ""

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self == Filter()

    @property
    def needed_words(self) -> tuple[str, ...]:
        """The words that must occur, folded as texts are when they are searched."""
        return tuple(folded(self.words).split())

    def admits(self, row: Row) -> bool:
        """Tell whether a line passes all choices but the words, which need the whole text."""
        return (
            (not self.status or row.status == self.status)
            and (not self.programme or row.programme == self.programme)
            and (not self.only_problems or row.problems > 0)
            and (not self.only_unsaved or row.is_unsaved)
            and (self.only is None or row.key in self.only)
        )
