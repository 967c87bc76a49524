"""Models are read into plain descriptions; what is said once in a model is known everywhere."""

from typing import Annotated, Literal

import pytest
from pydantic import Field

from si_editor.model import hints
from si_editor.model.fieldspec import FieldSpec, find_field, groups, read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import Entry, Value
from si_editor.model.scalars import Amount, Count, CountryCode, LocalisedText, Share, Text
from si_editor.model.values import Budget


class Part(Value):
    inner: Annotated[
        LocalisedText | None, hints.Limit(9), Field(title="Inner", description="Help.", examples=["e"])
    ] = None


class Sample(Entry):
    plain: Annotated[Text, hints.Group("One"), Field(title="Plain")]
    maybe: Annotated[Text | None, hints.Multiline(4)] = None
    choice: Annotated[Literal["a", "b"], Field(title="Choice")] = "a"
    countries: tuple[CountryCode, ...] = ()
    parts: Annotated[tuple[Part, ...], Field(title="Parts")] = ()
    part: Part | None = None
    share: Share | None = None
    amount: Amount | None = None
    count: Count | None = None
    flag: bool = False
    ref: Annotated[Text | None, hints.Reference("person")] = None
    refs: tuple[Annotated[Text, hints.Term("themes")], ...] = ()
    secret: Annotated[Text | None, hints.Private()] = None


def spec(name: str) -> FieldSpec:
    found = find_field(read_fields(Sample), (name,))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("plain", "text"),
        ("maybe", "long_text"),
        ("choice", "choice"),
        ("countries", "list"),
        ("parts", "list"),
        ("part", "object"),
        ("share", "share"),
        ("amount", "amount"),
        ("count", "whole_number"),
        ("flag", "flag"),
        ("ref", "reference"),
        ("refs", "list"),
    ],
)
def test_shapes(name: str, shape: str) -> None:
    assert spec(name).shape == shape


def test_details() -> None:
    assert spec("plain").required
    assert spec("plain").group == "One"
    assert spec("maybe").rows == 4
    assert spec("choice").choices == ("a", "b")
    assert spec("choice").default == "a"
    assert (spec("share").minimum, spec("share").maximum) == (0, 1)
    assert spec("ref").target == "person"
    assert spec("secret").private


def test_lists_and_objects_are_described_inside() -> None:
    countries, refs, inner = (
        spec("countries").item,
        spec("refs").item,
        find_field(read_fields(Sample), ("parts", 3, "inner")),
    )
    assert countries is not None
    assert countries.shape == "country"
    assert refs is not None
    assert (refs.shape, refs.target) == ("term", "themes")
    assert inner is not None
    assert (inner.label, inner.help, inner.example, inner.limit, inner.localised) == ("Inner", "Help.", "e", 9, True)


def test_a_language_of_a_localised_text_leads_to_the_text() -> None:
    found = find_field(read_fields(Sample), ("part", "inner", "de"))
    assert found is not None
    assert found.name == "inner"
    assert find_field(read_fields(Sample), ("nowhere", "x")) is None


def test_inherited_fields_come_last() -> None:
    assert read_fields(Sample)[-1].name == "status"
    assert list(groups(read_fields(Sample))) == ["One", "", "Publishing"]


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_field_of_every_kind_is_explained(kind: str) -> None:
    for path, field in walk_fields(read_fields(KINDS[kind].model)):
        assert field.label, path
        assert field.help, path
        if len(path) == 1:
            assert field.group, path


def test_bounds_are_read_from_number_types() -> None:
    total = find_field(read_fields(Budget), ("total",))
    assert total is not None
    assert total.minimum == 0
