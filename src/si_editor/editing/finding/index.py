"""The entries of one kind, kept so that words, fields and facets are found at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from si_editor.editing.finding.bits import bits_of, positions_of
from si_editor.editing.finding.facts import Facts
from si_editor.model.records import RecordKey

_REMEMBERED: Final = 24


class KindIndex:
    """Facts by position, and for every code the set of positions that carry it.

    Marks are codes that no file holds: has problems, is unsaved. They are put on and taken off from outside.
    """

    def __init__(self) -> None:
        self._positions: dict[RecordKey, int] = {}
        self._facts: list[Facts | None] = []
        self._texts: list[str] = []
        self._coded: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._marked: dict[RecordKey, Mapping[str, tuple[str, ...]]] = {}
        self._found: dict[str, int] = {}
        self.everything = 0

    # What there is

    def __len__(self) -> int:
        return len(self._positions)

    def facts(self, key: RecordKey) -> Facts | None:
        """Give what is known of an entry."""
        position = self._positions.get(key)
        return self._facts[position] if position is not None else None

    def position(self, key: RecordKey) -> int | None:
        """Give the position of an entry in all sets."""
        return self._positions.get(key)

    def at(self, bits: int) -> list[Facts]:
        """Give the entries of a set."""
        return [facts for position in positions_of(bits) if (facts := self._facts[position]) is not None]

    def only(self, keys: Iterable[RecordKey]) -> int:
        """Give the set of some entries."""
        return bits_of(position for key in keys if (position := self._positions.get(key)) is not None)

    # Keeping up

    def put(self, facts: Facts) -> None:
        """Take in an entry, or what it says now."""
        position = self._positions.get(facts.key)
        if position is None:
            position = self._positions[facts.key] = len(self._facts)
            self._facts.append(None)
            self._texts.append("")
            self.everything |= 1 << position
        before = self._facts[position]
        self._facts[position] = facts
        self._texts[position] = facts.text
        if before is None or before.codes != facts.codes:
            self._sort_out(position, before.codes if before is not None else {}, facts.codes)
        bit = 1 << position
        for text, bits in self._found.items():
            self._found[text] = bits | bit if text in facts.text else bits & ~bit

    def drop(self, key: RecordKey) -> None:
        """Forget an entry; its position stays empty."""
        position = self._positions.pop(key, None)
        if position is None:
            return
        before = self._facts[position]
        self._sort_out(position, before.codes if before is not None else {}, {})
        self._sort_out(position, self._marked.pop(key, {}), {})
        self._facts[position] = None
        self._texts[position] = ""
        self.everything &= ~(1 << position)
        self._found.clear()

    def mark(self, key: RecordKey, marks: Mapping[str, tuple[str, ...]]) -> None:
        """Put marks on an entry in place of those it had."""
        position = self._positions.get(key)
        before = self._marked.get(key, {})
        if position is not None and before != marks:
            self._sort_out(position, before, marks)
            self._marked[key] = marks

    def _sort_out(
        self, position: int, before: Mapping[str, tuple[str, ...]], after: Mapping[str, tuple[str, ...]]
    ) -> None:
        bit = 1 << position
        for name, codes in before.items():
            for code in codes:
                self._coded[name, code] &= ~bit
        for name, codes in after.items():
            for code in codes:
                self._coded[name, code] |= bit

    # Finding

    def carrying(self, name: str, code: str) -> int:
        """Give the set of entries that carry a code."""
        return self._coded.get((name, code), 0)

    def codes(self, name: str) -> tuple[str, ...]:
        """Give all codes that entries carry in a field."""
        return tuple(code for (field, code), bits in self._coded.items() if field == name and bits)

    def containing(self, text: str, among: int) -> int:
        """Give those entries of a set that say a folded text anywhere."""
        known = self._found.get(text)
        if known is not None:
            return known & among
        # What a shorter text did not find, a longer one will not find either.
        scope = self.everything
        for shorter, bits in self._found.items():
            if shorter in text:
                scope &= bits
        if among.bit_count() * 4 < scope.bit_count():
            return bits_of(position for position in positions_of(among & scope) if text in self._texts[position])
        if scope == self.everything:
            found = bits_of(position for position, own in enumerate(self._texts) if text in own)
        else:
            found = bits_of(position for position in positions_of(scope) if text in self._texts[position])
        if len(self._found) >= _REMEMBERED:
            del self._found[next(iter(self._found))]
        self._found[text] = found
        return found & among
