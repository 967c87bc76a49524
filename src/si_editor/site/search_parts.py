"""Into how many files the search is split: known from the number of projects alone, before any of them is read.

A small catalogue has one file. A large one has a head that every visitor loads, and parts that are loaded when they
are needed: words with their places, words alone for forgiving slips, facets, and rows of the list.
"""

from dataclasses import dataclass
from typing import Final

# In the order in which visitors meet them.
FACETS: Final = (
    "theme",
    "country",
    "programme",
    "target",
    "territory",
    "strand",
    "lead",
    "period",
    "year",
    "language",
    "film",
)
MOST_WHOLE: Final = 120
BLOCK: Final = 8
FIRST_ROWS: Final = 30
_PROJECTS_A_WORDS_PART: Final = 50
_PROJECTS_A_SLIPS_PART: Final = 100


@dataclass(frozen=True)
class SearchParts:
    """The files of one language's search for a number of projects."""

    count: int

    @property
    def is_whole(self) -> bool:
        """Tell whether one file holds it all, and one page the whole list."""
        return self.count <= MOST_WHOLE

    @property
    def words(self) -> int:
        """In how many parts the words stand."""
        return _ceiling(self.count, _PROJECTS_A_WORDS_PART)

    @property
    def slips(self) -> int:
        """In how many parts the words stand a second time, for those who mistype them."""
        return _ceiling(self.count, _PROJECTS_A_SLIPS_PART)

    @property
    def rows(self) -> int:
        """In how many blocks the rows of the list stand."""
        return _ceiling(self.count, BLOCK)

    def names(self) -> tuple[str, ...]:
        """Give the names of all parts; none where the head holds everything."""
        if self.is_whole:
            return ()
        numbered = (("words", self.words), ("slips", self.slips), ("middles", self.slips), ("rows", self.rows))
        return (
            *(f"facet-{name}" for name in FACETS),
            *(f"{kind}-{number}" for kind, many in numbered for number in range(many)),
        )


def _ceiling(count: int, each: int) -> int:
    return max(1, -(-count // each))
