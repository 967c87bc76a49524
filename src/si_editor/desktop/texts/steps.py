"""How the steps that can be undone are called in the Edit menu."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

Verb = Literal["change", "clear", "add", "remove", "move", "duplicate"]

_STEPS: Final[Mapping[Verb, str]] = MappingProxyType(
    {
        "change": "Change {field} of {record}",
        "clear": "Clear {field} of {record}",
        "add": "Add to {field} of {record}",
        "remove": "Remove from {field} of {record}",
        "move": "Move in {field} of {record}",
        "duplicate": "Duplicate in {field} of {record}",
    }
)


def step_text(verb: Verb, field: str, record: str) -> str:
    """Name a step: ``Change teaser of SEMPRE``."""
    return _STEPS[verb].format(field=_inside(field), record=record)


def _inside(label: str) -> str:
    """Write a label the way it stands inside a sentence; what starts with two capitals is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
