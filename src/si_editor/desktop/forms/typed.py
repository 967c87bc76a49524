"""From values to the text of an input and back: what was typed is kept, whether it is right or wrong."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from si_editor.model.fieldpath import MISSING
from si_editor.model.writtennumbers import is_number, written_number

_ACCENT: Final = re.compile(r"(?<=\w)\u00b4(?=\w)")

THIN_SPACE: Final = "\u202f"


def shown(value: object) -> str:
    """Write a plain value the way it stands in an input."""
    if value is MISSING or value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def is_plain(value: object) -> bool:
    """Tell whether a value fits on the line of an input: text, a number, a flag or nothing."""
    return value is MISSING or value is None or isinstance(value, str | int | float | Decimal)


def raw_text(value: object) -> str:
    """Write any value so that a person can see all of it, one line a part."""
    return "\n".join(_raw_lines(value, ""))


def _raw_lines(value: object, indent: str) -> list[str]:
    if isinstance(value, Mapping):
        return [line for name, part in value.items() for line in _named_lines(f"{name}:", part, indent)] or ["{}"]
    if isinstance(value, list | tuple):
        return [line for part in value for line in _named_lines("-", part, indent)] or ["[]"]
    return [f"{indent}{line}" for line in shown(value).splitlines()] or [indent]


def _named_lines(name: str, part: object, indent: str) -> list[str]:
    if isinstance(part, Mapping | list | tuple) and part:
        return [f"{indent}{name}", *_raw_lines(part, f"{indent}  ")]
    lines = _raw_lines(part, "")
    return [f"{indent}{name} {lines[0]}".rstrip(), *(f"{indent}  {line}" for line in lines[1:])]


def storable(text: str) -> str:
    """Leave out what no file can hold: control characters and halves of characters."""
    return "".join(
        character for character in text if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cs"}
    )


def tidied(text: str) -> str:
    """Give a text as it should rest: composed letters, real apostrophes, no blanks at its ends.

    Quotation marks stay as they were typed or pasted, since languages differ in them. Only an accent that stands
    for an apostrophe becomes one.
    """
    return _ACCENT.sub("\u2019", unicodedata.normalize("NFC", text)).strip()


def text_value(text: str) -> object:
    """Read typed text; blanks alone are no value."""
    kept = storable(text)
    return kept if kept.strip() else MISSING


def number_value(text: str, with_fraction: bool) -> object:
    """Read a typed number, digits grouped in any clear way; what is no number stays the text it is."""
    kept = storable(text).strip()
    if not kept:
        return MISSING
    number = written_number(kept, with_fraction)
    return kept if number is None else number


def grouped(value: object) -> str:
    """Write an amount with thin spaces between its thousands, to be read and not to be edited."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return shown(value)
    text = shown(value)
    if not is_number(text):
        return text
    whole, point, fraction = text.partition(".")
    digits = whole.lstrip("+-")
    return whole[: -len(digits)] + f"{int(digits):,}".replace(",", THIN_SPACE) + point + fraction
