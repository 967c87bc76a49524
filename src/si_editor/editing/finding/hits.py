"""Where a search hits: the best entries first, and the passage of each with the hit marked."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from si_editor.editing.finding.facts import Facts
from si_editor.editing.finding.query import Query
from si_editor.editing.finding.texts import CODED, CodeWords, Passage, passages
from si_editor.model.fieldpath import FieldPath
from si_editor.model.ordering import folded
from si_editor.model.reading import Reading

_BEFORE: Final = 28
_LONGEST: Final = 110


@dataclass(frozen=True)
class Hit:
    """A passage in which a search was found: the way to its value, its column, and the text around the marked part."""

    path: FieldPath
    column: str
    before: str
    marked: str
    after: str


def best(found: Iterable[Facts], query: Query, most: int) -> list[Facts]:
    """Give the best of what was found: names that begin with a word, then names that hold it, then the rest by name."""
    words = query.words
    return heapq.nsmallest(most, found, key=lambda facts: (_distance(facts, words), facts.sort, facts.key))


def find_hit(reading: Reading, query: Query, words: CodeWords) -> Hit | None:
    """Give the first passage of an entry that holds a word of the search, those fields first that it names."""
    columns = query.columns
    texts = [(one, _shown(one, words)) for one in passages(reading)]
    texts.sort(key=lambda pair: not _is_in(pair[0].column, columns))
    for word in query.words:
        for passage, text in texts:
            place = find_folded(text, word)
            if place is not None:
                return _cut(passage, text, *place)
    return None


def find_folded(text: str, word: str) -> tuple[int, int] | None:
    """Tell where a folded word begins and ends in a text, whatever its accents, signs and capitals."""
    if word not in folded(text):
        return None
    origins: list[int] = []
    plain = ""
    for position, character in enumerate(text):
        part = folded(character)
        plain += part
        origins += [position] * len(part)
    start = plain.find(word)
    if start < 0:
        return None
    return origins[start], origins[start + len(word) - 1] + 1


def _distance(facts: Facts, words: tuple[str, ...]) -> int:
    if not words:
        return 0
    title = folded(facts.title)
    if title.startswith(words[0]) or facts.sort.startswith(words[0]):
        return 0
    return 1 if words[0] in title else 2


def _shown(passage: Passage, words: CodeWords) -> str:
    if passage.spec is not None and passage.spec.shape in CODED:
        return ", ".join(words.words(passage.spec, passage.text))
    return passage.text


def _is_in(column: str, columns: tuple[str, ...]) -> bool:
    return any(column == name or column.startswith(f"{name}.") for name in columns)


def _cut(passage: Passage, text: str, start: int, end: int) -> Hit:
    first = 0 if start <= _BEFORE else text.rfind(" ", 0, start - _BEFORE // 2) + 1
    first = first if start - first <= 2 * _BEFORE else start - _BEFORE
    last = min(len(text), first + _LONGEST)
    last = max(last, end)
    before = ("…" if first else "") + text[first:start]
    after = text[end:last] + ("…" if last < len(text) else "")
    return Hit(passage.path, passage.column, before, text[start:end], after)
