"""How fields, values and changes are called when the window speaks of them."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from si_editor.desktop.texts.fields import kind_label, kind_plural, spoken_fields
from si_editor.desktop.texts.steps import inside
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.model.fieldpath import MISSING, FieldPath, is_sequence
from si_editor.model.fieldspec import find_field
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

SEVERITY_SIGNS: Final[Mapping[str, str]] = {"error": "▲", "warning": "△", "hint": "○"}
STATUS_SIGNS: Final[Mapping[str, str]] = {"draft": "○", "ready": "●", "archived": "◌"}
STATUS_WORDS: Final[Mapping[str, str]] = {
    "draft": QT_TRANSLATE_NOOP("wording", "Draft"),
    "ready": QT_TRANSLATE_NOOP("wording", "Ready"),
    "archived": QT_TRANSLATE_NOOP("wording", "Archived"),
}

_SEVERITY_WORDS: Final[Mapping[str, str]] = {
    "error": QT_TRANSLATE_NOOP("wording", "Error"),
    "warning": QT_TRANSLATE_NOOP("wording", "Warning"),
    "hint": QT_TRANSLATE_NOOP("wording", "Hint"),
}
_SHOWN_LENGTH: Final = 80


def status_word(status: str) -> str:
    """Name a status: “Draft”; nothing for what is none."""
    return QCoreApplication.translate("wording", STATUS_WORDS[status]) if status in STATUS_WORDS else ""


def severity_word(severity: str) -> str:
    """Name a severity: “Error”; nothing for what is none."""
    if severity not in _SEVERITY_WORDS:
        return ""
    return QCoreApplication.translate("wording", _SEVERITY_WORDS[severity])


def severity_count(severity: str, number: int) -> str:
    """Count problems of a severity: “3 errors”."""
    match severity:
        case "error":
            return QCoreApplication.translate("wording", "%n errors", "", number)
        case "warning":
            return QCoreApplication.translate("wording", "%n warnings", "", number)
        case _:
            return QCoreApplication.translate("wording", "%n hints", "", number)


def counted_entries(keys: Sequence[RecordKey]) -> str:
    """Say how many entries of what kind: “12 projects”, “1 page”, “3 entries” where they are of several kinds."""
    kinds = {key.kind for key in keys}
    if len(kinds) != 1:
        return QCoreApplication.translate("wording", "%n entries", "", len(keys))
    kind = kinds.pop()
    noun = kind_label(kind) if len(keys) == 1 else kind_plural(kind)
    text = QCoreApplication.translate("wording", "%1 %2", "a number and what is counted")
    return text.replace("%1", QLocale().toString(len(keys))).replace("%2", inside(noun))


def field_label(key: RecordKey, path: FieldPath) -> str:
    """Name the field at a path as its form does: ``Partners 2 › Country``."""
    if key.kind not in KINDS or not path:
        return kind_label(key.kind) if key.kind in KINDS else ""
    specs = spoken_fields(KINDS[key.kind].model)
    words: list[str] = []
    for position, step in enumerate(path):
        if isinstance(step, int):
            words[-1:] = [f"{words[-1]} {step + 1}"] if words else [str(step + 1)]
            continue
        spec = find_field(specs, path[: position + 1])
        before = find_field(specs, path[:position]) if position else None
        if spec is not None and spec is before:
            words[-1:] = [f"{words[-1]} ({step})"]
        else:
            words.append(spec.label if spec is not None else str(step))
    return " › ".join(words)


def shown_value(value: object) -> str:
    """Put a value into a few words for people: short, on one line, and clear about what is empty."""
    if value is MISSING or value is None or value == "":
        return QCoreApplication.translate("wording", "empty")
    if isinstance(value, bool):
        return QCoreApplication.translate("wording", "yes") if value else QCoreApplication.translate("wording", "no")
    if isinstance(value, Mapping):
        return _shortened("; ".join(f"{name}: {shown_value(part)}" for name, part in value.items()))
    if is_sequence(value):
        assert isinstance(value, list | tuple)
        plain = all(not isinstance(part, Mapping | list) for part in value)
        if plain:
            return _shortened(", ".join(map(str, value)))
        return QCoreApplication.translate("wording", "%n entries", "", len(value))
    return QCoreApplication.translate("wording", "“%1”").replace("%1", _shortened(str(value)))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_LENGTH else f"{line[: _SHOWN_LENGTH - 1]}…"
