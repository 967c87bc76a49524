"""Ids made from names: what an entry is called in file names and addresses when nobody has chosen an id."""

from collections.abc import Collection
from typing import Final

from si_editor.model.ordering import folded

_LENGTH: Final = 60


def free_identifier(name: str, fallback: str, taken: Collection[str]) -> str:
    """Make an id of small letters, digits and hyphens that is not among the taken ones, which are in small letters."""
    plain = "".join(character if character.isascii() and character.isalnum() else "-" for character in folded(name))
    stem = "-".join(part for part in plain.split("-") if part)[:_LENGTH].strip("-") or fallback
    candidate, number = stem, 1
    while candidate in taken:
        number += 1
        candidate = f"{stem}-{number}"
    return candidate
