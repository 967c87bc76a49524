"""Tells what the website's words still lack in each language: `python -m resources.build.words`.

English is the measure. A counted phrase needs a text for each form that its language has, so Polish has another one
than English. A text that is the same as in English is told as well, unless it stands among those that may be.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from string import Formatter
from types import MappingProxyType
from typing import Any, Final

from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.resources import resource
from si_editor.site.customs import read_customs

_MEASURE: Final = "en"
_FORMS: Final = ("zero", "one", "two", "few", "many", "other")
# Names of products, licences, standards and formats are the same everywhere.
_NAMES: Final = frozenset(
    "keep.eu Kohesio Mastodon LinkedIn Facebook Instagram Twitter YouTube".split()
    + "{amount} {sign},{n},{amount},{minutes}:{seconds} min,p. {page},“,”".split(",")
)
# Words that a language shares with English, by the English text.
_SHARED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Budget": "da de fr sv",
        "Contact": "fr nl ro",
        "Dates": "fr",
        "Documents": "fr",
        "E-mail": "cs da hu it nl pl ro sk",
        "Film": "cs da de et fr hr hu mt nl pl ro sk sl sv",
        "Film: {name}": "cs da de et hr hu mt nl pl ro sk sl sv",
        "Filters": "nl",
        "Letters": "nl",
        "Licence": "cs fr lv",
        "Open data": "nl",
        "Partners": "nl",
        "Platform": "da hu nl",
        "Post": "it mt",
        "Programme": "fr",
        "Programmes": "fr",
        "Publication": "fr",
        "Social innovation": "da sv",
        "Social network": "it",
        "Source": "fr",
        "Sources": "fr",
        "Website": "de nl",
        "{n} organisations": "fr",
    }
)


def gaps(language: str) -> tuple[str, ...]:
    """Give what a language's words lack or have too much, each as a short sentence; none if they are complete."""
    english, own = _flat(_MEASURE), _flat(language)
    wanted = dict(_wanted(english, language))
    return (
        *(f"{name} is missing" for name in wanted if name not in own),
        *(f"{name} is not asked for" for name in own if name not in wanted),
        *(f"{name} has other values than English" for name, like in wanted.items() if name in own
          and _values(own[name]) != _values(english[like])),
        *(f"{name} is still English" for name, like in wanted.items() if language != _MEASURE
          and own.get(name) == english[like] and not _may_be_same(english[like], language)),
    )  # fmt: skip


def _flat(language: str) -> dict[str, str]:
    path = resource("site", "words", f"{language}.json")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    names = {f"{group}.{code}": text for group, named in data["names"].items() for code, text in named.items()}
    return {**data["texts"], **names}


def _wanted(english: Mapping[str, str], language: str) -> Iterator[tuple[str, str]]:
    """Give the names that a language must have, each with the English one that it answers to."""
    for name in english:
        base, _, form = name.rpartition("_")
        if form not in _FORMS or f"{base}_other" not in english:
            yield name, name
        elif form == "other":
            yield from ((f"{base}_{own}", name) for own in read_customs(language).plural_names)


def _values(text: str) -> set[str]:
    found = {field for _, field, _, _ in Formatter().parse(text) if field}
    return {"date" if field == "of_date" else field for field in found}


def _may_be_same(text: str, language: str) -> bool:
    is_code = text.startswith("CC") or not any(sign.isalpha() for sign in text)
    return is_code or text in _NAMES or language in _SHARED.get(text, "").split()


if __name__ == "__main__":
    found = [f"{language}: {gap}" for language in OFFICIAL_LANGUAGES for gap in gaps(language)]
    print("\n".join(found) or "Complete in all languages.")
    sys.exit(1 if found else 0)
