"""How the steps that can be undone are called in the Edit menu."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.translation import QT_TRANSLATE_NOOP, SOURCE_LANGUAGE, spoken_language

Verb = Literal["change", "clear", "add", "remove", "move", "duplicate", "restore"]

_PLACES: Final = re.compile("(%[12])")
_STEPS: Final[Mapping[Verb, str]] = MappingProxyType(
    {
        "change": QT_TRANSLATE_NOOP("steps", "Change %1 of %2"),
        "clear": QT_TRANSLATE_NOOP("steps", "Clear %1 of %2"),
        "add": QT_TRANSLATE_NOOP("steps", "Add to %1 of %2"),
        "remove": QT_TRANSLATE_NOOP("steps", "Remove from %1 of %2"),
        "move": QT_TRANSLATE_NOOP("steps", "Move in %1 of %2"),
        "duplicate": QT_TRANSLATE_NOOP("steps", "Duplicate in %1 of %2"),
        "restore": QT_TRANSLATE_NOOP("steps", "Put back %1 of %2"),
    }
)


def step_text(verb: Verb, field: str, record: str) -> str:
    """Name a step: ``Change teaser of SEMPRE``."""
    template = QCoreApplication.translate("steps", _STEPS[verb])
    # One pass, so that a record called “%1” stays what it is called.
    return "".join({"%1": inside(field), "%2": record}.get(part, part) for part in _PLACES.split(template))


def inside(label: str) -> str:
    """Write a label the way it stands inside a sentence: only English begins it with a small letter there."""
    if spoken_language() != SOURCE_LANGUAGE or label[1:2].isupper():
        return label
    return label[:1].lower() + label[1:]
