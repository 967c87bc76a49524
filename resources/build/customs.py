"""Writes down how each language counts, sorts and writes numbers, money and dates, out of Unicode's data (CLDR).

The program reads the small files that this command leaves in `resources/site/customs`, never the data itself: so the
ten megabytes stay here, and no library's next version changes a page. Whoever wants newer data raises the pinned
version of Babel, types `python -m resources.build.customs` and reads what changed.
"""

import json
import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.core import get_global

from si_editor.model.countries import COUNTRIES
from si_editor.model.languages import OFFICIAL_LANGUAGES

FOLDER: Final = Path(__file__).resolve().parents[1] / "site" / "customs"
LICENCE_FILE: Final = "LICENSE.unicode.txt"

# CLDR's plain "en" and "pt" are those of America.
_HOMES: Final[Mapping[str, str]] = MappingProxyType({"en": "en_GB", "pt": "pt_PT"})
# In these languages numbers of four figures are written without a mark; Babel does not hand that part of CLDR on.
_GROUPED_FROM_FIVE: Final = frozenset("bg es hu pl pt".split())
# In Hungarian the full stop belongs to a date, not to a year that stands alone.
_YEARS: Final[Mapping[str, str]] = MappingProxyType({"hu": "{year}"})
# What a film or a quotation may be in, beyond the official languages.
_OTHER_LANGUAGES: Final = "ar be bs ca cy eu fa fy gl is ka lb me mk no ru se sq sr tr uk".split()
_SIGNS: Final = ("EUR", "GBP")
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
# Letters that have a place of their own in a list, in order; a stroke parts those that share one. What is not named
# is sorted as its plain letter. CLDR's order of letters is no part of Babel.
_ALPHABETS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bg": " ".join("абвгдежзийклмнопрстуфхцчшщъьюя"),
        "cs": "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž",
        "da": f"{' '.join(_LATIN)} æ/ä ø/ö å",
        "el": " ".join("αβγδεζηθικλμνξοπρστυφχψω"),
        "es": "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
        "et": "a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü x y",
        "fi": f"{' '.join(_LATIN)} å ä/æ ö/ø",
        "hr": "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž",
        "hu": "a b c cs d dz dzs e f g gy h i j k l ly m n ny o ö/ő p q r s sz t ty u ü/ű v w x y z zs",
        "lt": "a b c č d e f g h i/y j k l m n o p q r s š t u v w x z ž",
        "lv": "a b c č d e f g ģ h i/y j k ķ l ļ m n ņ o p q r s š t u v w x z ž",
        "mt": "a b ċ c d e f ġ g għ h ħ i j k l m n o p q r s t u v w x y ż z",
        "pl": "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
        "ro": "a ă â b c d e f g h i î j k l m n o p q r s ș/ş t ț/ţ u v w x y z",
        "sk": "a ä b c č d e f g h ch i j k l m n o ô p q r s š t u v w x y z ž",
        "sl": "a b c č ć d đ e f g h i j k l m n o p q r s š t u v w x y z ž",
        "sv": f"{' '.join(_LATIN)} å ä/æ ö/ø",
    }
)
# Articles that do not count in a list of names.
_ARTICLES: Final[Mapping[str, str]] = MappingProxyType(
    {"ga": "an |na ", "mt": "il-|l-|iċ-|id-|in-|ir-|is-|it-|ix-|iz-|iż-"}
)
_PATTERN: Final = re.compile(r"'([^']*)'|(d|MMMM|LLLL|y)|(.)")
_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {"d": "{day}", "MMMM": "{of_month}", "LLLL": "{month}", "y": "{year}"}
)


def customs_of(language: str) -> dict[str, object]:
    """Gather the customs of one language."""
    locale = Locale.parse(_HOMES.get(language, language))
    figures = locale.number_symbols["latn"]
    lists = locale.list_patterns["standard"]
    names, kinds = _plurals(locale)
    return {
        "cldr": str(get_global("cldr")["version"]),
        "plural_names": names,
        "plurals": kinds,
        "thousands": figures["group"],
        "grouped_from": 10_000 if language in _GROUPED_FROM_FIVE else 1_000,
        "decimal": figures["decimal"],
        "percent": locale.percent_formats[None].pattern.replace("#,##0", "{number}"),
        "money_format": locale.currency_formats["standard"]
        .pattern.split(";")[0]
        .replace("#,##0.00", "{amount}")
        .replace("¤", "{sign}"),
        "signs": {code: locale.currency_symbols[code] for code in _SIGNS if code in locale.currency_symbols},
        "months": list(locale.months["stand-alone"]["wide"].values()),
        "of_months": list(locale.months["format"]["wide"].values()),
        "year": _YEARS.get(language) or _template(str(locale.datetime_skeletons["y"])),
        "month": _template(str(locale.datetime_skeletons["yMMMM"])),
        "day": _template(locale.date_formats["long"].pattern),
        "pair": lists["2"],
        "last": lists["end"],
        "alphabet": _ALPHABETS.get(language, " ".join(_LATIN)),
        "articles": _ARTICLES.get(language, ""),
        "countries": _countries(locale),
        "languages": {
            tag: locale.languages[tag]
            for tag in sorted({*OFFICIAL_LANGUAGES, *_OTHER_LANGUAGES})
            if tag in locale.languages
        },
    }


def written(customs: Mapping[str, object]) -> str:
    """Write customs as a file that people can read."""
    return json.dumps(customs, ensure_ascii=False, indent=1) + "\n"


def renew(folder: Path = FOLDER, languages: Iterable[str] = OFFICIAL_LANGUAGES) -> None:
    """Write the files of all languages anew."""
    folder.mkdir(exist_ok=True)
    for language in languages:
        (folder / f"{language}.json").write_text(written(customs_of(language)), encoding="utf-8", newline="\n")
    licence = files("babel").joinpath("locale-data", "LICENSE.unicode").read_text(encoding="utf-8")
    (folder / LICENCE_FILE).write_text(licence, encoding="utf-8", newline="\n")


def _plurals(locale: Locale) -> tuple[list[str], str]:
    """Give the names of the forms, and which one each number takes: to 99 its own, then by the last two figures."""
    form = locale.plural_form
    for number in range(200, 5_000):
        if form(number) != form(100 + number % 100):
            raise AssertionError(f"{locale}: {number} does not count like {100 + number % 100}")
    found = [form(number) for number in range(200)]
    names = sorted(set(found), key=["zero", "one", "two", "few", "many", "other"].index)
    return names, "".join(str(names.index(name)) for name in found)


def _countries(locale: Locale) -> dict[str, str]:
    if locale.language == "en":
        return {code: country.name for code, country in COUNTRIES.items()}
    return {code: locale.territories[code] for code in COUNTRIES}


def _template(pattern: str) -> str:
    return "".join(_FIELDS.get(mark, "") or quoted or other for quoted, mark, other in _PATTERN.findall(pattern))


if __name__ == "__main__":
    renew()
