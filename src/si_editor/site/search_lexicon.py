"""The words of the search in order: with their projects, and once more for those who mistype them.

A word is looked up by its beginning. One that is mistyped in its first two letters is found by its third and fourth,
which one slip leaves as they are or moves by one place; so no visitor has to load all words.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from si_editor.site.search_packing import packed
from si_editor.site.search_parts import SearchParts

# Stands before the id of a project: nobody can type it, and no word begins with it.
ID_SIGN: Final = "="
_SHORTEST_SLIP: Final = 3
_MIDDLE: Final = slice(2, 4)
_NO_WORD: Final = "\uffff"

# For the sign of each kind of place: the words that stand there, and in which projects, in order.
Places = Mapping[str, Mapping[str, Sequence[int]]]


@dataclass(frozen=True)
class Lexicon:
    """The parts that hold words, and for each kind of part with what each of them starts."""

    parts: Mapping[str, object]
    starts: Mapping[str, Sequence[str]]


def build_lexicon(places: Places, layout: SearchParts) -> Lexicon:
    """Write words and the projects in which they stand, each project behind the sign of the best place there."""
    lists_by_word = _lists(places, layout.count)
    order = sorted(lists_by_word, key=_units)
    lists = [lists_by_word[word] for word in order]
    sizes = [len(word) + len(text) for word, text in zip(order, lists, strict=True)]
    runs = _runs(sizes, layout.words)
    parts: dict[str, object] = {
        f"words-{number}": [" ".join(order[start:end]), " ".join(lists[start:end])]
        for number, (start, end) in enumerate(runs)
    }
    starts = {"words": _starts(order, runs, _whole)}
    if not layout.is_whole:
        slips = [word for word in order if len(word) >= _SHORTEST_SLIP and not word.startswith(ID_SIGN)]
        middles = sorted((word for word in slips if len(word) > _SHORTEST_SLIP), key=_units_of_middle)
        for kind, words, by in (("slips", slips, _whole), ("middles", middles, _middle)):
            runs = _runs([len(word) + 1 for word in words], layout.slips)
            parts |= {f"{kind}-{number}": " ".join(words[start:end]) for number, (start, end) in enumerate(runs)}
            starts[kind] = _starts(words, runs, by)
    return Lexicon(parts, starts)


def _lists(places: Places, size: int) -> dict[str, str]:
    """Write for each word its projects; most words stand in one, which is written only once for all of them."""
    singles: dict[int, str] = {}
    written: dict[str, str] = {}
    for sign, words in places.items():
        for word, numbers in words.items():
            if len(numbers) > 1:
                text = packed(numbers, size)
            else:
                text = singles.get(numbers[0]) or singles.setdefault(numbers[0], packed(numbers, size))
            written[word] = f"{written.get(word, '')}{sign}{text}"
    return written


def _units(word: str) -> bytes:
    """Order words as the page's script compares them: by UTF-16 units."""
    return word.encode("utf-16-be")


def _units_of_middle(word: str) -> bytes:
    return _units(_middle(word))


def _middle(word: str) -> str:
    return word[_MIDDLE]


def _whole(word: str) -> str:
    return word


def _runs(sizes: Iterable[int], many: int) -> list[tuple[int, int]]:
    """Cut a list into a number of runs of about the same size; some are empty where one word fills a run."""
    reached = list(accumulate(sizes))
    ends = [0] * many
    for index, size in enumerate(reached, start=1):
        ends[min(many - 1, (size - 1) * many // reached[-1])] = index
    filled = list(accumulate(ends, max))
    return list(zip([0, *filled[:-1]], filled, strict=True))


def _starts(words: Sequence[str], runs: Sequence[tuple[int, int]], by: Callable[[str], str]) -> list[str]:
    """Say with what each run starts; an empty one with what comes after it."""
    return [by(words[start]) if start < len(words) else _NO_WORD for start, _ in runs]
