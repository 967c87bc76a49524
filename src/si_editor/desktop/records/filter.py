"""Which entries of a kind are shown: what was searched for, what was chosen in the facets, and only those handed in."""

from dataclasses import dataclass

from si_editor.editing.finding.bits import has_position
from si_editor.editing.finding.facets import Choices, chosen_bits
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.query import Query, read_query
from si_editor.model.records import RecordKey


@dataclass(frozen=True)
class Filter:
    """A choice of entries; an empty one lets everything pass.

    ``words`` is a search as it is written, ``chosen`` the choices in the facets. ``only`` admits these entries
    alone, and ``label`` says why.
    """

    words: str = ""
    chosen: Choices = frozenset()
    only: frozenset[RecordKey] | None = None
    label: str = ""

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self == Filter()

    @property
    def query(self) -> Query:
        """The search as it was read."""
        return read_query(self.words)

    def base(self, index: KindIndex) -> int:
        """Give the entries that pass all but the facets."""
        found = self.query.select(index)
        return found if self.only is None else found & index.only(self.only)

    def select(self, index: KindIndex) -> int:
        """Give the entries that pass."""
        return self.base(index) & chosen_bits(index, self.chosen)

    def admits(self, index: KindIndex, key: RecordKey) -> bool:
        """Tell whether one entry passes."""
        position = index.position(key)
        if position is None or (self.only is not None and key not in self.only):
            return False
        found = self.query.select(index, 1 << position) & chosen_bits(index, self.chosen)
        return has_position(found, position)
