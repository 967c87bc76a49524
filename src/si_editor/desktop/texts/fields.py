"""The fields and kinds of the model, described in the language of the window."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import QT_TRANSLATE_N_NOOP, spoken_language
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import Value

_COUNTS: Final[Mapping[str, str]] = {
    "project": QT_TRANSLATE_N_NOOP("kinds", "%n projects"),
    "spotlight": QT_TRANSLATE_N_NOOP("kinds", "%n spotlights"),
    "person": QT_TRANSLATE_N_NOOP("kinds", "%n people"),
    "page": QT_TRANSLATE_N_NOOP("kinds", "%n pages"),
    "post": QT_TRANSLATE_N_NOOP("kinds", "%n posts"),
    "media": QT_TRANSLATE_N_NOOP("kinds", "%n media files"),
    "vocabulary": QT_TRANSLATE_N_NOOP("kinds", "%n vocabularies"),
    "campaign": QT_TRANSLATE_N_NOOP("kinds", "%n campaigns"),
}


def spoken_fields(model: type[Value]) -> tuple[FieldSpec, ...]:
    """Describe all fields of a model as `read_fields` does, with labels, help, examples and sections translated."""
    return _described(model, spoken_language())


def kind_label(kind: str) -> str:
    """Name one entry of a kind: “Project”."""
    return word(KINDS[kind].label)


def kind_count(kind: str, number: int) -> str:
    """Count entries of a kind: “3 projects”."""
    return QCoreApplication.translate("kinds", _COUNTS[kind], "", number)


def kind_plural(kind: str) -> str:
    """Name all entries of a kind: “Projects”."""
    return word(KINDS[kind].plural)


@lru_cache(maxsize=64)
def _described(model: type[Value], _language: str) -> tuple[FieldSpec, ...]:
    return tuple(_translated(spec) for spec in read_fields(model))


def _translated(spec: FieldSpec) -> FieldSpec:
    return replace(
        spec,
        label=word(spec.label),
        help=word(spec.help),
        example=word(spec.example) if isinstance(spec.example, str) else spec.example,
        group=word(spec.group),
        item=_translated(spec.item) if spec.item is not None else None,
        fields=tuple(_translated(part) for part in spec.fields),
    )
