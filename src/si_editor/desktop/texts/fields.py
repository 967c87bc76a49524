"""The fields and kinds of the model, described in the language of the window."""

from dataclasses import replace
from functools import lru_cache

from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import spoken_language
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import Value


def spoken_fields(model: type[Value]) -> tuple[FieldSpec, ...]:
    """Describe all fields of a model as `read_fields` does, with labels, help, examples and sections translated."""
    return _described(model, spoken_language())


def kind_label(kind: str) -> str:
    """Name one entry of a kind: “Project”."""
    return word(KINDS[kind].label)


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
