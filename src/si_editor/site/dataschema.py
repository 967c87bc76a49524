"""What stands in the catalogue's open data: a JSON Schema (draft 2020-12) derived from the models."""

import json
from typing import Final

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import Post, Project, Spotlight, VocabularyTerm
from si_editor.model.records import Value
from si_editor.site.opendata import VOCABULARIES

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_LANGUAGES: Final = {"$ref": "#/$defs/languages"}
_SHAPES: Final[dict[str, dict[str, object]]] = {
    "date": {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
    "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
    "web_address": {"type": "string", "format": "uri"},
    "flag": {"type": "boolean"},
    "whole_number": {"type": "integer", "minimum": 0},
    "amount": {"type": "number", "minimum": 0},
    "share": {"type": "number", "minimum": 0, "maximum": 1},
}


def catalogue_schema() -> str:
    """Describe the open data field by field; it is the same for every catalogue."""
    texts = {"type": "array", "items": {"type": "string"}}
    schema = {
        "$schema": _DIALECT,
        "title": "Catalogue of social innovation projects",
        "description": (
            "All published entries. A text is either plain, in the first of the languages, or a map from language "
            "tag to text. Dates may be partial. Fields without a value are left out."
        ),
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "title": {"type": "string"},
            "description": {"type": "string"},
            "languages": texts,
            "licence": {"type": ["string", "null"], "description": "SPDX identifier of the licence of texts and data."},
            "licence_url": {"type": ["string", "null"], "format": "uri"},
            "sources": {**texts, "description": "Databases whose facts were used."},
            "projects": {"type": "array", "items": _entry(Project)},
            "spotlights": {"type": "array", "items": _entry(Spotlight)},
            "posts": {"type": "array", "items": _entry(Post)},
            "vocabularies": {
                "type": "object",
                "properties": {name: {"type": "array", "items": _object(VocabularyTerm)} for name in VOCABULARIES},
                "additionalProperties": False,
            },
        },
        "required": ["title", "languages", "projects", "spotlights", "posts", "vocabularies"],
        "additionalProperties": False,
        "$defs": {
            "languages": {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
                "additionalProperties": {"type": "string"},
            }
        },
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _entry(model: type[Value]) -> dict[str, object]:
    """Describe an entry; a field that it must have can still be withheld, when it names what is not published."""
    own = {
        "id": {"type": "string", "description": "The entry's short name; it stays the same."},
        "address": {"type": "string", "description": "Where its page is, in the first language."},
    }
    return {
        "type": "object",
        "properties": own | _properties(read_fields(model)),
        "required": ["id", "address"],
        "additionalProperties": False,
    }


def _object(model: type[Value]) -> dict[str, object]:
    return _group(read_fields(model))


def _group(specs: tuple[FieldSpec, ...]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": _properties(specs),
        "required": [spec.name for spec in specs if spec.required and not spec.private],
        "additionalProperties": False,
    }


def _properties(specs: tuple[FieldSpec, ...]) -> dict[str, object]:
    public = [spec for spec in specs if not spec.private and spec.name != "status"]
    return {spec.name: {"title": spec.label, "description": spec.help, **_value(spec)} for spec in public}


def _value(spec: FieldSpec) -> dict[str, object]:
    if spec.shape == "list" and spec.item is not None:
        return {"type": "array", "items": _value(spec.item)}
    if spec.shape == "object":
        return _group(spec.fields)
    if spec.shape == "choice":
        return {"type": "string", "enum": list(spec.choices)}
    plain = _SHAPES.get(spec.shape, {"type": "string"})
    return {"anyOf": [plain, _LANGUAGES]} if spec.localised else plain
