"""The numbers of books."""

import re
from typing import Final

_SIGNS: Final = re.compile(r"[\s\u2010-\u2015-]+")
_OLD: Final = re.compile(r"\d{9}[\dX]")
_NEW: Final = re.compile(r"97[89]\d{10}")


def is_isbn(text: str) -> bool:
    """Tell whether a text is an ISBN of ten or thirteen digits whose last digit fits the others."""
    digits = _SIGNS.sub("", text.upper().removeprefix("ISBN").lstrip(":"))
    if _NEW.fullmatch(digits):
        return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
    if _OLD.fullmatch(digits):
        values = [10 if digit == "X" else int(digit) for digit in digits]
        return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
    return False
