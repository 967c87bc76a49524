"""What stands on a folded card: the first things one would say of an entry."""

from collections.abc import Mapping

from si_editor.desktop.forms.services import Lookups
from si_editor.desktop.forms.typed import raw_text, shown
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.spoken import word
from si_editor.model.countries import COUNTRIES
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.scalars import localised

_LENGTH = 76
_NAMES = ("text", "long_text", "markdown", "reference", "media", "web_address")
_DETAILS = ("country", "choice", "date", "language")
_PROSE = ("long_text", "markdown")
_MOST_DETAILS = 2


def summary_of(spec: FieldSpec, value: object, lookups: Lookups) -> tuple[str, str]:
    """Sum an entry up in one line: its name, and one or two details."""
    if not isinstance(value, Mapping):
        return _shortened(raw_text(value)), ""
    name = ""
    details: list[str] = []
    for field in _by_weight(spec):
        text = _said(field, value.get(field.name), lookups)
        if not text:
            continue
        if not name and field.shape in _NAMES:
            name = text
        elif field.shape in (*_DETAILS, *_PROSE) and len(details) < _MOST_DETAILS:
            details.append(_shortened(text))
    return _shortened(name), " · ".join(details)


def _by_weight(spec: FieldSpec) -> list[FieldSpec]:
    """Bring what names an entry to the front: a label or title before an id."""
    return sorted(spec.fields, key=lambda field: (field.name not in ("label", "title"), field.name == "id"))


def _said(field: FieldSpec, value: object, lookups: Lookups) -> str:
    if isinstance(value, Mapping) and field.localised:
        texts = {str(tag): text for tag, text in value.items() if isinstance(text, str)}
        return localised(texts, lookups.languages()[0], lookups.languages())[0]
    if value is None or isinstance(value, Mapping | list | tuple):
        return ""
    text = " ".join(shown(value).split())
    if field.shape == "choice":
        return choice_word(field.name, text) if text != shown(field.default) else ""
    if field.shape == "country":
        return word(COUNTRIES[text].name) if text in COUNTRIES else text
    if field.shape == "reference":
        return next((option.label for option in lookups.records(field.target) if option.value == text), text)
    return text


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LENGTH else f"{line[: _LENGTH - 1]}…"
