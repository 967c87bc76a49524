"""Language tags: the 24 official languages of the European Union and how any BCP 47 tag looks."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

OFFICIAL_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bg": "български",
        "cs": "čeština",
        "da": "dansk",
        "de": "Deutsch",
        "el": "ελληνικά",
        "en": "English",
        "es": "español",
        "et": "eesti",
        "fi": "suomi",
        "fr": "français",
        "ga": "Gaeilge",
        "hr": "hrvatski",
        "hu": "magyar",
        "it": "italiano",
        "lt": "lietuvių",
        "lv": "latviešu",
        "mt": "Malti",
        "nl": "Nederlands",
        "pl": "polski",
        "pt": "português",
        "ro": "română",
        "sk": "slovenčina",
        "sl": "slovenščina",
        "sv": "svenska",
    }
)

_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def is_language_tag(text: str) -> bool:
    """Tell whether a text looks like a BCP 47 language tag (``en``, ``pt-BR``, ``sr-Latn``)."""
    return _TAG.fullmatch(text) is not None
