"""The names in a catalogue, which no dictionary knows: of projects, people, organisations and places."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

_FIELDS: Final = frozenset(
    ("acronym", "name", "local_name", "organisation", "city", "aliases", "hashtag", "holder", "authors")
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def names_in(records: Iterable[object]) -> frozenset[str]:
    """Give the words of all names in the data of some records."""
    found: set[str] = set()
    for data in records:
        _collect(data, found, is_name=False)
    return frozenset(found)


def _collect(value: object, found: set[str], is_name: bool) -> None:
    if isinstance(value, str):
        if is_name:
            found.update(_WORD.findall(value))
    elif isinstance(value, Mapping):
        for name, part in value.items():
            _collect(part, found, is_name or name in _FIELDS)
    elif isinstance(value, list | tuple):
        for part in value:
            _collect(part, found, is_name)
