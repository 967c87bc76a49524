"""Schema and reference are written from the models, so they cannot leave anything out."""

import pytest

from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.reference import format_reference
from si_editor.model.schema import json_schema


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_schema_names_every_field(kind: str) -> None:
    schema = json_schema(kind)
    assert set(schema["properties"]) == set(KINDS[kind].model.model_fields)


def test_there_is_no_schema_of_an_unknown_kind() -> None:
    with pytest.raises(KeyError):
        json_schema("poem")


def test_the_reference_names_every_kind_and_field() -> None:
    text = format_reference()
    for kind in KINDS.values():
        assert f"## {kind.label}" in text
        for path, spec in walk_fields(read_fields(kind.model)):
            assert f"`{path[-1]}` **{spec.label}**" in text
