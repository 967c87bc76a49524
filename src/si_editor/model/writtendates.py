"""Dates the way people write them, read into the partial dates that files hold."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.model.ordering import folded
from si_editor.model.scalars import date_range

_MONTHS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "en": tuple("january february march april may june july august september october november december".split()),
        "de": tuple("januar februar märz april mai juni juli august september oktober november dezember".split()),
        "de-AT": tuple("jänner feber märz april mai juni juli august september oktober november dezember".split()),
        "fr": tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
        "it": tuple(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
        ),
        "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
        "pl": tuple(
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split()
        ),
        "nl": tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
        "da": tuple("januar februar marts april maj juni juli august september oktober november december".split()),
    }
)
_SHORT: Final = 3


def _month_numbers() -> Mapping[str, int]:
    """Gather full names, and the beginnings of them that mean one month only."""
    found: dict[str, int] = {}
    beginnings: dict[str, set[int]] = {}
    for names in _MONTHS.values():
        for number, name in enumerate(names, 1):
            plain = folded(name)
            found[plain] = number
            for length in range(_SHORT, len(plain)):
                beginnings.setdefault(plain[:length], set()).add(number)
    sure = {text: numbers.copy().pop() for text, numbers in beginnings.items() if len(numbers) == 1}
    return MappingProxyType({"sept": 9, "mrz": 3, **sure, **found})


_NUMBERS: Final = _month_numbers()
_YEAR_MONTH_DAY: Final = re.compile(r"(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?\.?(?:[T ][\d:.+Z-]+)?")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})\s?[-./]\s?(\d{4})")
_DAY_MONTH_YEAR: Final = re.compile(r"(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(\d{4})")
_DIGITS: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NAMED: Final = re.compile(r"(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(?:of\s+|de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})")
_NAMED_FIRST: Final = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_YEAR_NAMED: Final = re.compile(r"(\d{4}),?\s+([^\W\d_]+)")


def written_dates(text: str) -> tuple[str, ...]:
    """Give every partial date that a text can mean: none, one, or two where day and month may have changed places.

    ``3/2019``, ``März 2019`` and ``12.03.2020`` mean one each; ``03/04/2020`` may be in March or in April.
    """
    plain = " ".join(text.split()).strip(" ,;")
    candidates = dict.fromkeys(_readings(plain))
    return tuple(date for date in candidates if date_range(date) is not None)


def written_date(text: str) -> str | None:
    """Give the one partial date that a text means, or None if it means none or several."""
    found = written_dates(text)
    return found[0] if len(found) == 1 else None


def _readings(text: str) -> list[str]:
    if date_range(text) is not None:
        return [text]
    if found := _DIGITS.fullmatch(text):
        return ["-".join(found.groups())]
    if found := _YEAR_MONTH_DAY.fullmatch(text):
        return [_joined(found[1], found[2], found[3])]
    if found := _MONTH_YEAR.fullmatch(text):
        return [_joined(found[2], found[1])]
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        day, sign, month, year = found.groups()
        # With points the day always comes first; a slash is written both ways.
        return [_joined(year, month, day), *([] if sign == "." else [_joined(year, day, month)])]
    return _named(text)


def _named(text: str) -> list[str]:
    if found := _NAMED.fullmatch(text):
        return _with_name(found[3], found[2], found[1])
    if found := _NAMED_FIRST.fullmatch(text):
        return _with_name(found[3], found[1], found[2])
    if found := _YEAR_NAMED.fullmatch(text):
        return _with_name(found[1], found[2], None)
    return []


def _with_name(year: str, name: str, day: str | None) -> list[str]:
    number = _NUMBERS.get(folded(name))
    return [] if number is None else [_joined(year, str(number), day)]


def _joined(year: str, month: str, day: str | None = None) -> str:
    return "-".join(part.zfill(2) for part in (year, month, day) if part is not None)
