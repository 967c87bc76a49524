"""Step one of forms: a record's model read into plain field descriptions.

Forms, tables, spreadsheets, the schema's companion document and the template context all draw on these;
none of them looks at pydantic. A field added to a model turns up everywhere because of it.
"""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from si_editor.model import hints
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import Value

Shape = Literal[
    "text",
    "long_text",
    "markdown",
    "date",
    "country",
    "language",
    "reference",
    "term",
    "question",
    "media",
    "web_address",
    "mail_address",
    "colour",
    "flag",
    "whole_number",
    "amount",
    "share",
    "choice",
    "object",
    "list",
]


@dataclass(frozen=True)
class FieldSpec:
    """What is to be known about one field to show, edit, explain or export it.

    ``shape`` says what a value looks like. ``target`` is the kind of a reference or the vocabulary of a
    term; ``media_types`` the kinds of media files that fit. ``item`` describes one entry of a list,
    ``fields`` the parts of an object. ``recurring``
    names the sort of names that it is one of. ``limit`` counts characters of text or entries of a list.
    """

    name: str
    label: str
    shape: Shape
    help: str = ""
    example: object = None
    group: str = ""
    required: bool = False
    default: object = None
    localised: bool = False
    private: bool = False
    alt_text: bool = False
    choices: tuple[str, ...] = ()
    limit: int | None = None
    rows: int = 1
    target: str = ""
    media_types: tuple[str, ...] = ()
    only_in: tuple[str, ...] = ()
    recurring: str = ""
    minimum: float | None = None
    maximum: float | None = None
    item: "FieldSpec | None" = None
    fields: tuple["FieldSpec", ...] = ()

    def field(self, name: str) -> "FieldSpec | None":
        """Give the part of an object with that name."""
        return next((spec for spec in self.fields if spec.name == name), None)


@cache
def read_fields(model: type[Value]) -> tuple[FieldSpec, ...]:
    """Describe all fields of a model in the order of its form: its own first, inherited ones last."""
    annotations = get_type_hints(model, include_extras=True)
    own = inspect.get_annotations(model)
    names = sorted(model.model_fields, key=lambda name: name not in own)
    return tuple(_read_field(name, annotations[name], model.model_fields[name]) for name in names)


def groups(specs: tuple[FieldSpec, ...]) -> Mapping[str, tuple[FieldSpec, ...]]:
    """Sort fields into the sections of their form, in order of first appearance."""
    names = dict.fromkeys(spec.group for spec in specs)
    return {name: tuple(spec for spec in specs if spec.group == name) for name in names}


def find_field(specs: tuple[FieldSpec, ...], path: FieldPath) -> FieldSpec | None:
    """Give the description of the field at a path; list positions and language tags lead inwards."""
    current: FieldSpec | None = None
    inside = specs
    for step in path:
        if isinstance(step, int):
            current = current.item if current is not None else None
        elif current is not None and current.localised and not inside:
            return current
        else:
            current = next((spec for spec in inside if spec.name == step), None)
        if current is None:
            return None
        inside = current.fields
    return current


def walk_fields(
    specs: tuple[FieldSpec, ...], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], FieldSpec]]:
    """Go through all fields and parts of fields with their names from the top; lists are looked into."""
    for spec in specs:
        yield (*path, spec.name), spec
        yield from walk_fields(spec.fields or (spec.item.fields if spec.item else ()), (*path, spec.name))


def _read_field(name: str, annotation: object, info: FieldInfo) -> FieldSpec:
    spec = _read_annotation(name, annotation)
    default = None if info.is_required() or info.default is PydanticUndefined else info.default
    label = info.title or name.replace("_", " ").capitalize()
    return replace(
        spec,
        label=label,
        item=replace(spec.item, label=label) if spec.item else None,
        help=info.description or "",
        example=(info.examples or [None])[0],
        required=info.is_required(),
        default=default,
    )


def _read_annotation(name: str, annotation: object, meanings: tuple[object, ...] = ()) -> FieldSpec:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _read_annotation(name, inner, (*meanings, *more))
    if origin in {UnionType, Union}:
        parts = [part for part in get_args(annotation) if part is not NoneType]
        if len(parts) == 1:
            return _read_annotation(name, parts[0], meanings)
        return _with_meanings(FieldSpec(name, name, "text"), meanings)
    return _with_meanings(_read_type(name, annotation, origin), meanings)


def _read_type(name: str, annotation: object, origin: object) -> FieldSpec:
    if origin is tuple:
        item = _read_annotation(name, get_args(annotation)[0])
        return FieldSpec(name, name, "list", item=item)
    if origin is Literal:
        return FieldSpec(name, name, "choice", choices=tuple(str(choice) for choice in get_args(annotation)))
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return FieldSpec(name, name, "object", fields=read_fields(annotation))
    return FieldSpec(name, name, _PLAIN_SHAPES.get(getattr(annotation, "__name__", ""), "text"))


_PLAIN_SHAPES: Mapping[str, Shape] = {"bool": "flag", "int": "whole_number", "float": "share", "Decimal": "amount"}


def _with_meanings(spec: FieldSpec, meanings: tuple[object, ...]) -> FieldSpec:
    for meaning in meanings:
        if isinstance(meaning, FieldInfo):
            spec = _with_bounds(spec, meaning)
        elif type(meaning) in _SHAPES_OF_MEANINGS:
            spec = replace(spec, shape=_SHAPES_OF_MEANINGS[type(meaning)])
        spec = _with_bonds(_with_details(spec, meaning), meaning)
    return spec


_SHAPES_OF_MEANINGS: Mapping[type, Shape] = {
    hints.Markdown: "markdown",
    hints.Multiline: "long_text",
    hints.Reference: "reference",
    hints.Term: "term",
    hints.CampaignQuestion: "question",
    hints.MediaFile: "media",
    hints.CountryCode: "country",
    hints.LanguageTag: "language",
    hints.PartialDate: "date",
    hints.WebAddress: "web_address",
    hints.MailAddress: "mail_address",
    hints.Colour: "colour",
}


def _with_details(spec: FieldSpec, meaning: object) -> FieldSpec:
    match meaning:
        case hints.Group(name):
            return replace(spec, group=name)
        case hints.Localised():
            return replace(spec, localised=True)
        case hints.Multiline(rows):
            return replace(spec, rows=rows)
        case hints.Limit(characters):
            return replace(spec, limit=characters)
        case hints.Reference(target) | hints.Term(target):
            return replace(spec, target=target)
        case hints.MediaFile(types):
            return replace(spec, media_types=types)
        case hints.AltText():
            return replace(spec, alt_text=True)
        case hints.Private():
            return replace(spec, private=True)
        case _:
            return spec


def _with_bonds(spec: FieldSpec, meaning: object) -> FieldSpec:
    """Note how a field hangs together with others of the catalogue."""
    match meaning:
        case hints.OnlyIn(vocabularies):
            return replace(spec, only_in=vocabularies)
        case hints.Recurring(what):
            return replace(spec, recurring=what)
        case _:
            return spec


def _with_bounds(spec: FieldSpec, info: FieldInfo) -> FieldSpec:
    for bound in info.metadata:
        if (least := getattr(bound, "ge", None)) is not None:
            spec = replace(spec, minimum=float(least))
        if (most := getattr(bound, "le", None)) is not None:
            spec = replace(spec, maximum=float(most))
    return spec
