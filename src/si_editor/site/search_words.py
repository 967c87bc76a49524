"""Words as the search compares them: the page's script folds what is typed in the same way."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from si_editor.model.ordering import folded

_WORD: Final = re.compile(r"[^\W_]+")
_AROUND: Final = ".,;:!?()[]\"'-"


def search_form(text: str) -> str:
    """Reduce a text to plain small letters: no accents, no marks, one form of every letter, ``@`` left out."""
    plain = folded(text)
    if plain.isascii():
        return plain.lower()
    bare = "".join(sign for sign in plain if not unicodedata.category(sign).startswith("M"))
    return bare.lower().replace("ς", "σ")


def words_in(text: str) -> list[str]:
    """Give the words of a text in their search form."""
    return _WORD.findall(search_form(text))


def tokens(text: str) -> Iterator[str]:
    """Give the folded words of a text; a name with signs inside also counts as one word, and @ as an a."""
    for piece in text.split():
        part = piece.strip(_AROUND)
        if part.isascii() and part.isalnum():
            yield part.lower()
            continue
        words = words_in(part)
        yield from words
        if len(words) > 1:
            yield "".join(words)
        if "@" in part:
            yield "".join(words_in(part.replace("@", "a")))


def joined_name(text: str) -> str:
    """Give a whole name as one word: ``In For Care`` is also found as ``inforcare``."""
    return "".join(words_in(text))
