"""What people call countries: names in German and in the countries' own languages, beside the English ones."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.model.countries import COUNTRIES, country_code
from si_editor.model.ordering import folded

# The German name first, then the names at home, in the order of how many people use them.
OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "AD": ("Andorra",),
        "AL": ("Albanien", "Shqipëri", "Shqipëria"),
        "AT": ("Österreich",),
        "BA": ("Bosnien und Herzegowina", "Bosna i Hercegovina", "Босна и Херцеговина"),
        "BE": ("Belgien", "België", "Belgique"),
        "BG": ("Bulgarien", "България", "Bulgaria"),
        "BR": ("Brasilien", "Brasil"),
        "BY": ("Belarus", "Беларусь", "Weißrussland"),
        "CA": ("Kanada",),
        "CH": ("Schweiz", "Suisse", "Svizzera", "Svizra"),
        "CY": ("Zypern", "Κύπρος", "Kıbrıs"),
        "CZ": ("Tschechien", "Česko", "Česká republika"),
        "DE": ("Deutschland",),
        "DK": ("Dänemark", "Danmark"),
        "EE": ("Estland", "Eesti"),
        "ES": ("Spanien", "España"),
        "FI": ("Finnland", "Suomi"),
        "FO": ("Färöer", "Føroyar"),
        "FR": ("Frankreich",),
        "GB": ("Vereinigtes Königreich", "Großbritannien", "Great Britain"),
        "GI": ("Gibraltar",),
        "GL": ("Grönland", "Kalaallit Nunaat"),
        "GR": ("Griechenland", "Ελλάδα"),
        "GY": ("Guyana",),
        "HR": ("Kroatien", "Hrvatska"),
        "HU": ("Ungarn", "Magyarország"),
        "IE": ("Irland", "Éire"),
        "IS": ("Island", "Ísland"),
        "IT": ("Italien", "Italia"),
        "LI": ("Liechtenstein",),
        "LT": ("Litauen", "Lietuva"),
        "LU": ("Luxemburg", "Lëtzebuerg"),
        "LV": ("Lettland", "Latvija"),
        "MD": ("Republik Moldau", "Republica Moldova", "Moldau"),
        "ME": ("Montenegro", "Crna Gora"),
        "MK": ("Nordmazedonien", "Северна Македонија"),
        "MT": ("Malta",),
        "NL": ("Niederlande", "Nederland", "The Netherlands", "Holland"),
        "NO": ("Norwegen", "Norge", "Noreg"),
        "PL": ("Polen", "Polska"),
        "PT": ("Portugal",),
        "RO": ("Rumänien", "România"),
        "RS": ("Serbien", "Srbija", "Србија"),
        "RU": ("Russland", "Россия", "Russische Föderation", "Russian Federation"),
        "SE": ("Schweden", "Sverige"),
        "SI": ("Slowenien", "Slovenija"),
        "SK": ("Slowakei", "Slovensko"),
        "SR": ("Suriname",),
        "TR": ("Türkei",),
        "UA": ("Ukraine", "Україна"),
        "XK": ("Kosovo", "Kosovë", "Косово"),
    }
)


def country_words(code: str) -> str:
    """Give all names and codes by which a country is searched for."""
    country = COUNTRIES.get(code)
    aliases = country.aliases if country is not None else ()
    return " ".join((*OTHER_NAMES.get(code, ()), *aliases))


def country_called(text: str) -> str | None:
    """Give the code of the country that a text can only mean: a code, or a name in one of many spellings.

    A code in brackets behind the name, as in ``Griechenland (EL)``, is looked at too; the two must agree.
    """
    name, bracket, rest = text.strip().rstrip(".").partition("(")
    code = _one_country(name)
    if not bracket or code is None:
        return code
    return code if _one_country(rest.rstrip(") ")) == code else None


def _one_country(text: str) -> str | None:
    return country_code(text) or _BY_NAME.get(folded(text.strip()))


_BY_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {
        folded(name): code
        for code, country in COUNTRIES.items()
        for name in (country.name, *country.aliases, *OTHER_NAMES.get(code, ()))
    }
)
