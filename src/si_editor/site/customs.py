"""How a language counts, sorts and writes numbers, money, dates and lists: Unicode's data, kept as one file each."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from typing import Final

from si_editor.model.ordering import folded
from si_editor.resources import resource

_HUNDRED: Final = 100
# Before such a sound, which may stand in a mark of another language, the Spanish “y” becomes “e”.
_SOUND_OF_I: Final = re.compile(r"(?:<[^>]*>)*(?:[ií]|hi(?![ae]))", re.IGNORECASE)
_LETTER, _OTHER_SCRIPT = 1_000, 1_000_000


@dataclass(frozen=True)
class Customs:
    """The customs of one language, as its file has them."""

    cldr: str
    plural_names: tuple[str, ...]
    plurals: str
    thousands: str
    grouped_from: int
    decimal: str
    percent: str
    money_format: str
    signs: dict[str, str]
    months: tuple[str, ...]
    of_months: tuple[str, ...]
    year: str
    month: str
    day: str
    pair: str
    last: str
    alphabet: str
    articles: str
    countries: dict[str, str]
    languages: dict[str, str]

    def plural(self, number: int) -> str:
        """Name the form that a number takes: ``one``, ``few``, ``other`` and their like."""
        place = number if number < _HUNDRED else _HUNDRED + number % _HUNDRED
        return self.plural_names[int(self.plurals[place])]

    def number(self, value: int) -> str:
        """Write a whole number with the marks of its thousands."""
        return f"{value:,}".replace(",", self.thousands) if abs(value) >= self.grouped_from else str(value)

    def share(self, value: float) -> str:
        """Write a share as a percentage with at most one digit after the point."""
        figure = f"{value * 100:.1f}".removesuffix(".0").replace(".", self.decimal)
        return self.percent.format(number=figure)

    def money(self, amount: Decimal, currency: str) -> str:
        """Write an amount of money in whole units, with the currency's sign or its code."""
        sign = self.signs.get(currency, currency)
        pattern = "{amount}\u00a0{sign}" if sign.isalpha() else self.money_format
        return pattern.format(sign=sign, amount=self.number(int(amount.to_integral_value())))

    def date(self, text: str) -> str:
        """Write a partial date in words: ``2019``, ``April 2019``, ``1 April 2019``."""
        return self._date(text, self.month)

    def date_of(self, text: str) -> str:
        """Write a partial date as it stands after a preposition, where the language bends its months."""
        return self._date(text, self.month.replace("{month}", "{of_month}"))

    def joined(self, items: list[str]) -> str:
        """Write a list of names as a phrase: ``A, B and C``."""
        if len(items) < 2:
            return "".join(items)
        pattern = self.pair if len(items) == 2 else self.last
        if _SOUND_OF_I.match(items[-1]):
            pattern = pattern.replace("} y {", "} e {")
        return pattern.format(", ".join(items[:-1]), items[-1])

    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """Give what a name is sorted by in a list of this language."""
        name = text.casefold()
        for article in self.articles.split("|"):
            if article and name.startswith(article):
                name = name.removeprefix(article)
                break
        return tuple(self._places(name)), name

    def initial(self, text: str) -> str:
        """Give the letter under which a name stands in a list from A to Z; ``#`` for figures and signs."""
        places = self.sort_key(text)[0]
        first = next((place for place in places if place >= _LETTER), 0)
        if first >= _OTHER_SCRIPT:
            return chr(first - _OTHER_SCRIPT).upper()
        return self._letters[first - _LETTER].capitalize() if first else "#"

    @cached_property
    def _letters(self) -> tuple[str, ...]:
        return tuple(shared.split("/")[0] for shared in self.alphabet.split(" "))

    @cached_property
    def _rank(self) -> dict[str, int]:
        shared = enumerate(self.alphabet.split(" "))
        return {letter: _LETTER + place for place, letters in shared for letter in letters.split("/")}

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._rank))

    def _places(self, name: str) -> list[int]:
        places: list[int] = []
        at = 0
        while at < len(name):
            length = next((size for size in range(self._longest, 0, -1) if name[at : at + size] in self._rank), 0)
            if length:
                places.append(self._rank[name[at : at + length]])
            else:
                places.extend(self._place(sign) for sign in folded(name[at]))
            at += length or 1
        return places

    def _place(self, sign: str) -> int:
        if sign in self._rank:
            return self._rank[sign]
        return _OTHER_SCRIPT + ord(sign) if sign.isalpha() else min(ord(sign), _LETTER - 1)

    def _date(self, text: str, month_format: str) -> str:
        year, *rest = text.split("-")
        if not rest:
            return self.year.format(year=year)
        place = int(rest[0]) - 1
        months = {"month": self.months[place], "of_month": self.of_months[place]}
        if len(rest) == 1:
            return month_format.format(year=year, **months)
        return self.day.format(day=int(rest[1]), year=year, **months)


@cache
def read_customs(language: str) -> Customs:
    """Read the customs of a language that has a file."""
    data = json.loads(resource("site", "customs", f"{language}.json").read_text(encoding="utf-8"))
    lists = {name: tuple(value) for name, value in data.items() if isinstance(value, list)}
    return Customs(**{**data, **lists})
