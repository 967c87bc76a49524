"""The site's own words in each language, and how numbers, money and dates are written there."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final

from si_editor.resources import resource
from si_editor.site.customs import Customs, read_customs

FALLBACK: Final = "en"
_CODE_HYPHEN: Final = re.compile(r"(?<=\b[A-Z])-(?=[A-Z]\b)")


@dataclass(frozen=True)
class Words:
    """The interface words of one language; one that the interface does not speak is spoken to in English."""

    language: str
    texts: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]
    customs: Customs

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
        return self.say(self.form(name, number), n=number, **values)

    def form(self, name: str, number: int) -> str:
        """Give the full name of the form that fits a number, for a phrase without the number in it."""
        return self._form(name, self.customs.plural(number))

    def counting(self, name: str) -> dict[str, object]:
        """Give a script what it needs to say a counted phrase: its forms, which number takes which, and the marks.

        The page's own browser is not asked: some know no rules for Irish or Maltese.
        """
        customs = self.customs
        return {
            "forms": [self.texts[self._form(name, form)] for form in customs.plural_names],
            "form_of": customs.plurals,
            "thousands": customs.thousands,
            "grouped_from": customs.grouped_from,
        }

    def name(self, group: str, code: str, otherwise: str = "") -> str:
        """Give what a code is called: a country, a fund, a relation, a kind of link."""
        return self.names.get(group, {}).get(code) or otherwise or code

    def country(self, code: str) -> str:
        """Give the name of a country."""
        return self.name("countries", code)

    def shown(self, value: object) -> str:
        """Write a number with the language's separators; other values as they are."""
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return self.customs.number(int(str(value))) if is_number else str(value)

    def joined(self, items: list[str]) -> str:
        """Write a list of names as a phrase: ``A, B and C``."""
        return self.customs.joined(items)

    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """Give what a name is sorted by in a list of this language."""
        return self.customs.sort_key(text)

    def initial(self, text: str) -> str:
        """Give the letter under which a name stands in a list from A to Z."""
        return self.customs.initial(text)

    def date(self, text: str) -> str:
        """Write a partial date in words: ``2019``, ``April 2019``, ``1 April 2019``."""
        return self.customs.date(text)

    def say_date(self, name: str, text: str) -> str:
        """Give a sentence with a date in it; a language takes ``{of_date}`` where the month is bent."""
        return self.texts[name].format(date=self.customs.date(text), of_date=self.customs.date_of(text))

    def period(self, start: str | None, end: str | None) -> str:
        """Write a period: ``March 2016 – February 2019``, ``since 2019``, ``until 2021``."""
        if start and end:
            return self.date(start) if start == end else f"{self.date(start)} – {self.date(end)}"
        if start:
            return self.say_date("from_date", start)
        return self.say_date("until_date", end) if end else ""

    def money(self, amount: Decimal, currency: str, is_rounded: bool = False) -> str:
        """Write an amount of money in whole units, with ``about`` before a rounded figure."""
        money = self.customs.money(amount, currency)
        return self.texts["about_amount"].format(amount=money) if is_rounded else money

    def share(self, value: float) -> str:
        """Write a share as a percentage with at most one digit after the point."""
        return self.customs.share(value)

    def duration(self, seconds: int) -> str:
        """Write the length of a film: ``2:13 min``."""
        return self.texts["duration_format"].format(minutes=seconds // 60, seconds=f"{seconds % 60:02d}")

    def _form(self, name: str, form: str) -> str:
        own = f"{name}_{form}"
        return own if own in self.texts else f"{name}_other"


@cache
def read_words(language: str) -> Words:
    """Read the words of a language; the main part of its tag counts (``de-AT`` is spoken to in ``de``)."""
    main = language.split("-")[0] if has_words(language) else FALLBACK
    english, own = _read(FALLBACK), _read(main)
    customs = read_customs(main)
    names = {group: {**named, **own["names"].get(group, {})} for group, named in english["names"].items()}
    names |= {"countries": customs.countries, "languages": customs.languages}
    return Words(language, {**english["texts"], **own["texts"]}, names, customs)


def unbroken(text: str) -> str:
    """Keep short codes such as ``V-B`` on one line."""
    return _CODE_HYPHEN.sub("\u2011", text)


def has_words(language: str) -> bool:
    """Tell whether the interface speaks a language."""
    return resource("site", "words", f"{language.split('-')[0]}.json").is_file()


def _read(language: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource("site", "words", f"{language}.json").read_text(encoding="utf-8"))
    return data
