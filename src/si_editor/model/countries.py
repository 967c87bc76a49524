"""Countries by ISO 3166-1 alpha-2 code, with the names and codes that sources use for them.

The European Union writes EL for Greece and UK for the United Kingdom; both are understood on the way in
and stored as GR and GB.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Country:
    """A country that can take part in an Interreg programme."""

    code: str
    name: str
    in_eu: bool = False
    aliases: tuple[str, ...] = ()


_ALL = (
    Country("AD", "Andorra"),
    Country("AL", "Albania"),
    Country("AT", "Austria", in_eu=True),
    Country(
        "BA",
        "Bosnia and Herzegovina",
        aliases=(
            "BiH",
            "Bosnia-Herzegovina",
        ),
    ),
    Country("BE", "Belgium", in_eu=True),
    Country("BG", "Bulgaria", in_eu=True),
    Country("BR", "Brazil"),
    Country("BY", "Belarus"),
    Country("CA", "Canada"),
    Country("CH", "Switzerland"),
    Country("CY", "Cyprus", in_eu=True),
    Country(
        "CZ",
        "Czechia",
        in_eu=True,
        aliases=(
            "Czech Republic",
            "CZE",
        ),
    ),
    Country("DE", "Germany", in_eu=True),
    Country("DK", "Denmark", in_eu=True),
    Country("EE", "Estonia", in_eu=True),
    Country("ES", "Spain", in_eu=True),
    Country("FI", "Finland", in_eu=True, aliases=("FIN",)),
    Country("FO", "Faroe Islands"),
    Country("FR", "France", in_eu=True),
    Country(
        "GB",
        "United Kingdom",
        aliases=(
            "UK",
            "GBR",
            "United Kingdom of Great Britain and Northern Ireland",
            "Scotland",
            "Northern Ireland",
            "Wales",
            "England",
        ),
    ),
    Country("GI", "Gibraltar"),
    Country("GL", "Greenland"),
    Country(
        "GR",
        "Greece",
        in_eu=True,
        aliases=(
            "EL",
            "GRC",
            "Elláda",
            "Hellas",
        ),
    ),
    Country("GY", "Guyana"),
    Country("HR", "Croatia", in_eu=True),
    Country("HU", "Hungary", in_eu=True),
    Country("IE", "Ireland", in_eu=True),
    Country("IS", "Iceland"),
    Country("IT", "Italy", in_eu=True),
    Country("LI", "Liechtenstein"),
    Country("LT", "Lithuania", in_eu=True),
    Country("LU", "Luxembourg", in_eu=True),
    Country("LV", "Latvia", in_eu=True),
    Country("MD", "Moldova", aliases=("Republic of Moldova",)),
    Country("ME", "Montenegro", aliases=("MN",)),
    Country(
        "MK",
        "North Macedonia",
        aliases=(
            "FYROM",
            "Macedonia",
            "The former Yugoslav Republic of Macedonia",
            "MKD",
        ),
    ),
    Country("MT", "Malta", in_eu=True),
    Country("NL", "Netherlands", in_eu=True),
    Country(
        "NO",
        "Norway",
        aliases=(
            "Norge",
            "Noreg",
        ),
    ),
    Country("PL", "Poland", in_eu=True),
    Country("PT", "Portugal", in_eu=True),
    Country("RO", "Romania", in_eu=True),
    Country("RS", "Serbia", aliases=("SRB",)),
    Country("RU", "Russia"),
    Country("SE", "Sweden", in_eu=True),
    Country("SI", "Slovenia", in_eu=True),
    Country(
        "SK",
        "Slovakia",
        in_eu=True,
        aliases=(
            "Slovak Republic",
            "SVK",
        ),
    ),
    Country("SR", "Suriname"),
    Country("TR", "Türkiye", aliases=("Turkey",)),
    Country("UA", "Ukraine"),
    Country("XK", "Kosovo"),
)

COUNTRIES: Final[Mapping[str, Country]] = MappingProxyType({country.code: country for country in _ALL})


_ALIASES: Final[Mapping[str, str]] = MappingProxyType(
    {alias.casefold(): country.code for country in _ALL for alias in (*country.aliases, country.name)}
)


def country_code(text: str) -> str | None:
    """Give the ISO code for a code, a name or an EU-style alias (``EL``, ``UK``), or None if unknown."""
    stripped = text.strip()
    if stripped.upper() in COUNTRIES:
        return stripped.upper()
    return _ALIASES.get(stripped.casefold())
