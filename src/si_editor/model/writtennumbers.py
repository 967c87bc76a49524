"""Numbers the way people write them: digits grouped in any clear way, with a comma or a point."""

import re
from typing import Final

_WHOLE: Final = re.compile(r"[+-]?\d{1,15}")
_DECIMAL: Final = re.compile(r"[+-]?\d{1,15}\.\d{1,9}")
_GROUPING: Final = re.compile(r"(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))")
_GROUPED_BY: Final = re.compile(r"\d{1,3}(?P<group>[.,])\d{3}(?:(?P=group)\d{3})*(?P<point>[.,])\d{1,2}")
_REPEATED: Final = re.compile(r"\d{1,3}(?P<group>[.,])\d{3}(?:(?P=group)\d{3})+")
_CENTS: Final = re.compile(r"\d+,\d{1,2}")


def written_number(text: str, with_fraction: bool = True) -> int | float | None:
    """Read a number, or give None where the text is none."""
    plain = _without_grouping(text.strip())
    if _WHOLE.fullmatch(plain):
        return int(plain)
    return float(plain) if with_fraction and _DECIMAL.fullmatch(plain) else None


def is_number(text: str) -> bool:
    """Tell whether a text is a plain number already."""
    return bool(_WHOLE.fullmatch(text) or _DECIMAL.fullmatch(text))


def _without_grouping(text: str) -> str:
    plain = _GROUPING.sub("", text)
    if (found := _GROUPED_BY.fullmatch(plain)) and found["group"] != found["point"]:
        return plain.replace(found["group"], "").replace(",", ".")
    if found := _REPEATED.fullmatch(plain):
        return plain.replace(found["group"], "")
    return plain.replace(",", ".") if _CENTS.fullmatch(plain) else plain
