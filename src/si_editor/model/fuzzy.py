"""How what somebody half remembers is found: beginnings first, then words, then letters in their order."""

import re
from typing import Final

_AT_START: Final = 0
_AT_WORD: Final = 2
_INSIDE: Final = 5
_SCATTERED: Final = 9
# Two letters are found in their order in nearly everything.
_LEAST_SCATTERED: Final = 3
_WIDE: Final = 4


class FuzzyQuery:
    """Words to look for in folded texts (see `si_editor.model.ordering.folded`), made once and asked often."""

    def __init__(self, folded_text: str) -> None:
        self.words = tuple(folded_text.split())
        self._scattered = tuple(_scattered(word) for word in self.words)

    def rank(self, text: str) -> int | None:
        """Tell how well a folded text fits, 0 being best; None if a word is not in it."""
        total = 0
        for word, scattered in zip(self.words, self._scattered, strict=True):
            place = text.find(word)
            if place == 0:
                total += _AT_START
            elif place > 0:
                total += _AT_WORD if _starts_a_word(text, word, place) else _INSIDE
            else:
                found = scattered.search(text) if scattered is not None else None
                if found is None:
                    return None
                total += _SCATTERED + (found.end() - found.start() - len(word)) // _WIDE
        return total


def _scattered(word: str) -> re.Pattern[str] | None:
    if len(word) < _LEAST_SCATTERED:
        return None
    return re.compile(r"\b" + ".*?".join(map(re.escape, word)))


def _starts_a_word(text: str, word: str, place: int) -> bool:
    while place > 0:
        if not text[place - 1].isalnum():
            return True
        place = text.find(word, place + 1)
    return False
