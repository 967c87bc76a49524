"""How names are compared: accent-blind, case-blind, signs ignored, the same on every machine."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.model.kinds import Media, Page, Person, Post, Project, Spotlight, Vocabulary
from si_editor.model.records import Record
from si_editor.model.scalars import LocalisedValue, localised

# Letters that Unicode does not take apart into a plain letter and an accent.
_UNDIVIDED: Final[Mapping[int, str]] = MappingProxyType(
    str.maketrans(
        {
            "ø": "o",
            "đ": "d",
            "ł": "l",
            "ħ": "h",
            "ŧ": "t",
            "æ": "ae",
            "œ": "oe",
            "ß": "ss",
            "þ": "th",
            "ð": "d",
            "ı": "i",
            "@": "",
        }
    )
)


def folded(text: str) -> str:
    """Reduce a text to what search and sorting compare: ``BaltSe@nioR`` and ``Malmö`` become plain letters."""
    plain = text.casefold().translate(_UNDIVIDED)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def sort_name(record: Record | None, fallback: str) -> str:
    """Give the folded name by which a record is sorted among its kind, signs at the front left out."""
    name = display_name(record, fallback)
    if isinstance(record, Project) and record.sort_key:
        name = record.sort_key
    plain = folded(name)
    return plain.lstrip("".join(character for character in plain if not character.isalnum())) or plain


def display_name(record: Record | None, fallback: str) -> str:
    """Give the name under which people know a record, or the fallback (its id) if it has none yet."""
    name: LocalisedValue | None = None
    match record:
        case Project():
            name = record.acronym
        case Person():
            name = record.name
        case Spotlight() | Page() | Media():
            name = record.title
        case Vocabulary():
            name = record.label
        case Post():
            name = record.text
    text = localised(name, "en", ("en",))[0]
    return text or fallback
