"""What the palette can lead to, and how what was typed finds it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from si_editor.model.fuzzy import FuzzyQuery
from si_editor.model.ordering import folded

_MOST = 80


@dataclass(frozen=True)
class Item:
    """One thing to do or to go to. An item with a ``refusal`` cannot be used now, and says why.

    ``order`` puts kinds of items that fit equally well behind each other: commands, fields, entries, help.
    """

    title: str
    detail: str
    icon: str
    act: Callable[[], None]
    keys: str = ""
    refusal: str = ""
    order: int = 0
    found_by: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "found_by", folded(f"{self.title} {self.detail}"))


class Finder:
    """Finds items while somebody types; longer words are looked for among what the shorter ones found."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = tuple(items)
        self._last = ""
        self._found = self._items

    def find(self, text: str) -> list[Item]:
        """Give the items that fit a text, best first; all of them, in their order, for an empty one."""
        query = folded(text.strip())
        if not query:
            self._last, self._found = "", self._items
            return list(self._items[:_MOST])
        among = self._found if self._last and query.startswith(self._last) else self._items
        asked = FuzzyQuery(query)
        ranked = [
            (rank, item.order, len(item.title), item)
            for item in among
            if (rank := asked.rank(item.found_by)) is not None
        ]
        ranked.sort(key=_by_rank)
        self._last, self._found = query, tuple(item for *_, item in ranked)
        return list(self._found[:_MOST])


def _by_rank(ranked: tuple[int, int, int, Item]) -> tuple[int, int, int, str]:
    rank, order, length, item = ranked
    return rank, order, length, item.found_by
