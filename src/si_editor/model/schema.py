"""JSON Schema of a record kind, for editors of the files and for web teams."""

from typing import Any

from si_editor.model.kinds import KINDS

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(kind: str) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of the files of one kind.

    Raises:
        KeyError: there is no such kind.
    """
    entry = KINDS[kind]
    schema = entry.model.model_json_schema(mode="validation")
    return {"$schema": _DIALECT, **schema, "title": entry.label}
