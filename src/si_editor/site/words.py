"""The site's own words in each language, and how numbers, money and dates are written there."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from si_editor.model.countries import COUNTRIES
from si_editor.resources import resource

FALLBACK: Final = "en"
_CODE_HYPHEN: Final = re.compile(r"(?<=\b[A-Z])-(?=[A-Z]\b)")


@dataclass(frozen=True)
class Words:
    """The interface words of one language; what it lacks is said in English."""

    language: str
    texts: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]

    @property
    def spoken(self) -> str:
        """The language that the words are really in: English where there are none in their own."""
        return self.language if has_words(self.language) else FALLBACK

    def say(self, name: str, /, **values: object) -> str:
        """Give a sentence by its name, with values put in."""
        text = self.texts[name]
        return text.format(**{key: self.shown(value) for key, value in values.items()}) if values else text

    def count(self, name: str, number: int, /, **values: object) -> str:
        """Give the form of a counted phrase that fits the number: ``1 project``, ``34 projects``."""
        form = "one" if number == 1 else "other"
        return self.say(f"{name}_{form}", n=number, **values)

    def name(self, group: str, code: str, otherwise: str = "") -> str:
        """Give what a code is called: a country, a fund, a relation, a kind of link."""
        return self.names.get(group, {}).get(code) or otherwise or code

    def country(self, code: str) -> str:
        """Give the name of a country."""
        return self.name("countries", code, COUNTRIES[code].name if code in COUNTRIES else code)

    def shown(self, value: object) -> str:
        """Write a number with the language's separators; other values as they are."""
        if isinstance(value, int) and not isinstance(value, bool):
            return f"{value:,}".replace(",", self.texts["thousands"])
        return str(value)

    def joined(self, items: list[str]) -> str:
        """Write a list of names as a phrase: ``A, B and C``."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.texts['and']} {items[-1]}"

    def date(self, text: str) -> str:
        """Write a partial date in words: ``2019``, ``April 2019``, ``1 April 2019``."""
        year, *rest = text.split("-")
        if not rest:
            return year
        month = self.texts["months"].split(" ")[int(rest[0]) - 1]
        if len(rest) == 1:
            return f"{month} {year}"
        return self.texts["day_format"].format(day=int(rest[1]), month=month, year=year)

    def period(self, start: str | None, end: str | None) -> str:
        """Write a period: ``March 2016 – February 2019``, ``since 2019``, ``until 2021``."""
        if start and end:
            return self.date(start) if start == end else f"{self.date(start)} – {self.date(end)}"
        if start:
            return self.texts["from_date"].format(date=self.date(start))
        return self.texts["until_date"].format(date=self.date(end)) if end else ""

    def money(self, amount: Decimal, currency: str, is_rounded: bool = False) -> str:
        """Write an amount of money in whole units, with ``about`` before a rounded figure."""
        whole = self.shown(int(amount.to_integral_value()))
        sign = {"EUR": "€", "GBP": "£"}.get(currency, currency)
        form = "money_sign" if sign in {"€", "£"} else "money_code"
        money = self.texts[form].format(sign=sign, amount=whole)
        return self.texts["about_amount"].format(amount=money) if is_rounded else money

    def share(self, value: float) -> str:
        """Write a share as a percentage with at most one digit after the point."""
        percent = f"{value * 100:.1f}".removesuffix(".0").replace(".", self.texts["decimal"])
        return self.texts["percent_format"].format(number=percent)

    def duration(self, seconds: int) -> str:
        """Write the length of a film: ``2:13 min``."""
        return self.texts["duration_format"].format(minutes=seconds // 60, seconds=f"{seconds % 60:02d}")


@cache
def read_words(language: str) -> Words:
    """Read the words of a language; the main part of its tag counts (``de-AT`` is spoken to in ``de``)."""
    english, own = _read(FALLBACK), _read(language.split("-")[0])
    names = {group: {**named, **own.names.get(group, {})} for group, named in english.names.items()}
    return Words(language, {**english.texts, **own.texts}, names)


def unbroken(text: str) -> str:
    """Keep short codes such as ``V-B`` on one line."""
    return _CODE_HYPHEN.sub("\u2011", text)


def has_words(language: str) -> bool:
    """Tell whether the interface speaks a language."""
    return resource("site", "words", f"{language.split('-')[0]}.json").is_file()


def _read(language: str) -> Words:
    if not has_words(language):
        return Words(language, {}, {})
    data = json.loads(resource("site", "words", f"{language}.json").read_text(encoding="utf-8"))
    return Words(language, data["texts"], data["names"])
