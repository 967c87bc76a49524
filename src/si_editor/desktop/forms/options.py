"""What can be picked that does not depend on the catalogue: countries and languages."""

from collections.abc import Sequence
from functools import cache

from si_editor.desktop.forms.services import Option
from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import spoken_language
from si_editor.model.countries import COUNTRIES
from si_editor.model.countrynames import country_words
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.model.ordering import folded


def country_options() -> tuple[Option, ...]:
    """Give all countries by name, found by code and by their English, German and native names as well."""
    return _countries(spoken_language())


@cache
def _countries(_language: str) -> tuple[Option, ...]:
    options = (
        Option(country.code, word(country.name), country.code, f"{country.name} {country_words(country.code)}")
        for country in COUNTRIES.values()
    )
    return tuple(sorted(options, key=_label))


def language_options(first: Sequence[str] = ()) -> tuple[Option, ...]:
    """Give the official languages of the European Union, those of the catalogue first."""
    known = [Option(tag, name, tag) for tag, name in OFFICIAL_LANGUAGES.items()]
    others = [Option(tag, tag, tag) for tag in first if tag not in OFFICIAL_LANGUAGES]
    return tuple(sorted([*known, *others], key=lambda option: (option.value not in first, _label(option))))


def language_name(tag: str) -> str:
    """Name a language in itself, or by its tag if the name is not known."""
    return OFFICIAL_LANGUAGES.get(tag, tag)


def _label(option: Option) -> str:
    return folded(option.label)
