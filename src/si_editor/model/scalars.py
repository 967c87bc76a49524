"""Single values with a meaning: each is an annotated type that a field can take, and reads strictly.

A wrong value raises a `PydanticCustomError` whose type is the problem code of `model.sentences`.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from si_editor.model import hints
from si_editor.model.countries import country_code
from si_editor.model.languages import is_language_tag
from si_editor.model.sentences import shown

LocalisedValue = str | Mapping[str, str]

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")


def _read_text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("text-expected", "text expected", {"value": shown(value)})
    return value


def _read_localised(value: object) -> LocalisedValue:
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        raise PydanticCustomError("text-expected", "text expected", {"value": shown(value)})
    texts: dict[str, str] = {}
    for language, text in value.items():
        if not isinstance(language, str) or not is_language_tag(language):
            raise PydanticCustomError("language-unknown", "unknown language", {"value": shown(language)})
        if text is None or text == "":
            continue
        texts[language] = _read_text(text)
    if not texts:
        raise PydanticCustomError("value-missing", "empty", {})
    return texts


def _read_partial_date(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and date_range(value) is not None:
        return value
    raise PydanticCustomError("date-invalid", "no date", {"value": shown(value)})


def _read_country(value: object) -> str:
    code = country_code(value) if isinstance(value, str) else None
    if code is None:
        raise PydanticCustomError("country-unknown", "unknown country", {"value": shown(value)})
    return code


def _read_language(value: object) -> str:
    if isinstance(value, str) and is_language_tag(value):
        return value
    raise PydanticCustomError("language-unknown", "unknown language", {"value": shown(value)})


def _read_web_address(value: object) -> str:
    if isinstance(value, str) and is_web_address(value):
        return value
    raise PydanticCustomError("address-invalid", "no web address", {"value": shown(value)})


def _read_mail_address(value: object) -> str:
    if isinstance(value, str) and _MAIL.fullmatch(value):
        return value
    raise PydanticCustomError("mail-invalid", "no e-mail address", {"value": shown(value)})


def _read_identifier(value: object) -> str:
    if isinstance(value, str) and is_identifier(value):
        return value
    raise PydanticCustomError("id-invalid", "no id", {"value": shown(value)})


def _read_colour(value: object) -> str:
    if isinstance(value, str) and _COLOUR.fullmatch(value):
        return value.lower()
    raise PydanticCustomError("colour-invalid", "no colour", {"value": shown(value)})


def _refuse_flag(value: object) -> object:
    if isinstance(value, bool):
        raise PydanticCustomError("number-expected", "number expected", {"value": shown(value)})
    return value


Text = Annotated[str, PlainValidator(_read_text), WithJsonSchema({"type": "string"})]
LocalisedText = Annotated[
    LocalisedValue,
    PlainValidator(_read_localised),
    hints.Localised(),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1},
            ]
        }
    ),
]
PartialDate = Annotated[
    str,
    PlainValidator(_read_partial_date),
    hints.PartialDate(),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
CountryCode = Annotated[
    str, PlainValidator(_read_country), hints.CountryCode(), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"})
]
LanguageTag = Annotated[str, PlainValidator(_read_language), hints.LanguageTag(), WithJsonSchema({"type": "string"})]
WebAddress = Annotated[
    str, PlainValidator(_read_web_address), hints.WebAddress(), WithJsonSchema({"type": "string", "format": "uri"})
]
MailAddress = Annotated[
    str, PlainValidator(_read_mail_address), hints.MailAddress(), WithJsonSchema({"type": "string", "format": "email"})
]
Identifier = Annotated[
    str, PlainValidator(_read_identifier), WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$"})
]
Colour = Annotated[
    str,
    PlainValidator(_read_colour),
    hints.Colour(),
    WithJsonSchema({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"}),
]
Amount = Annotated[Decimal, BeforeValidator(_refuse_flag), Field(ge=0, max_digits=15, decimal_places=2)]
Count = Annotated[int, BeforeValidator(_refuse_flag), Field(ge=0, le=1_000_000)]
Share = Annotated[float, BeforeValidator(_refuse_flag), Field(ge=0, le=1)]


def date_range(text: str) -> tuple[date, date] | None:
    """Give the first and the last day that a partial date covers, or None if it is no date."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if day is not None and month is not None:
            return date(year, month, day), date(year, month, day)
        if month is not None:
            following = date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else date.max
            return date(year, month, 1), following - timedelta(days=1)
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def is_web_address(text: str) -> bool:
    """Tell whether a text is an absolute http(s) address with a host and without a password."""
    if any(character.isspace() or ord(character) < 33 for character in text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def is_identifier(text: str) -> bool:
    """Tell whether a text can be an id: small letters, digits and single hyphens (rule DQ-01)."""
    return len(text) <= 80 and _ID.fullmatch(text) is not None


def localised(value: LocalisedValue | None, language: str, languages: tuple[str, ...]) -> tuple[str, str]:
    """Choose the text for a language: ``(text, language of that text)``, both empty if there is none.

    A plain string is in the catalogue's first language. Where the wanted language is missing, the
    catalogue's languages follow in their order, then any other by its tag.
    """
    if not value:
        return "", ""
    if isinstance(value, str):
        return value, languages[0]
    for candidate in (language, *languages, *sorted(value)):
        if value.get(candidate):
            return value[candidate], candidate
    return "", ""
