"""Says in the language of the window what comes in English from the layers below."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from si_editor.model.sentences import Sentence

DOMAIN: Final = "Domain"
"""The context of all texts from the layers below in the files of translations."""


class _Values(Formatter):
    """Puts values into a template; those that are words are translated too, numbers are written as people do."""

    def get_value(self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:
        value = super().get_value(key, args, kwargs)
        return spoken(value) if isinstance(value, Sentence) else value

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, int | float | Decimal) and format_spec.startswith(","):
            digits = int(format_spec.removeprefix(",").strip(".f") or 0)
            return QLocale().toString(float(value), "f", digits)
        return str(super().format_field(value, format_spec))


def spoken(text: str) -> str:
    """Say a sentence in the language of the window; a text that is none stays as it is."""
    if not isinstance(text, Sentence):
        return text
    template = word(text.template)
    if not text.params:
        return template
    try:
        return _Values().format(template, **text.params)
    except (LookupError, ValueError):
        return str(text)  # A translation that asks for values it cannot have is no reason to say nothing.


def word(text: str) -> str:
    """Say a label or another fixed text of the layers below in the language of the window."""
    return QCoreApplication.translate(DOMAIN, text) if text else ""
