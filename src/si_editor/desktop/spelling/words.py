"""The words of a text that spelling has a say in; addresses, numbers, acronyms and formatting are left out."""

import re
from collections.abc import Iterator
from typing import Final

from si_editor.model.fieldspec import FieldSpec

_PROSE: Final = ("text", "long_text", "markdown")
# Texts in several languages are written to be read; names, places and references of one language are not.
_NAMES: Final = frozenset(("name", "address", "title_original"))
_NOT_WORDS: Final = re.compile(
    r"(?:https?://|www\.|mailto:|(?:project|page|spotlight):)[^\s<>)\]]*"
    r"|[^\s@<>()\[\]]+@[^\s@<>()\[\]]*"
    r"|#\w+"
    r"|\b(?:[\w-]+\.)+(?:org|com|net|eu|int|[a-z]{2})\b(?:/[^\s<>)\]]*)?"
    r"|`[^`]*`"
    r"|</?[a-zA-Z!][^<>]*>"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST: Final = 48


def is_prose(spec: FieldSpec) -> bool:
    """Tell whether a field holds words that spelling has a say in."""
    if spec.shape not in _PROSE or spec.name in _NAMES:
        return False
    return spec.localised or spec.shape == "markdown" or (spec.shape == "long_text" and spec.name == "notes")


def words_in(line: str) -> Iterator[tuple[int, int, str]]:
    """Give the words of a line with their places."""
    spans = [found.span() for found in _NOT_WORDS.finditer(line)]
    position = 0
    for found in _WORD.finditer(line):
        start, end = found.span()
        while position < len(spans) and spans[position][1] <= start:
            position += 1
        is_inside = position < len(spans) and spans[position][0] < end
        if not is_inside and not _touches_figures(line, start, end) and _is_plain_word(found[0]):
            yield start, end, found[0]


def _touches_figures(line: str, start: int, end: int) -> bool:
    """Tell whether a digit or an underscore makes a word part of a code."""
    return any(
        character.isdigit() or character == "_" for character in line[max(start - 1, 0) : start] + line[end : end + 1]
    )


def _is_plain_word(word: str) -> bool:
    """Tell a word from an acronym or the name of a project: those have capitals inside."""
    return 1 < len(word) <= _LONGEST and word[1:] == word[1:].lower()
