"""Values are found and replaced by path without touching anything beside them."""

import pytest

from si_editor.model.fieldpath import MISSING, FieldPath, format_path, parse_path, value_at, with_value

DATA = {"a": {"b": [{"c": 1}, {"c": 2}]}, "text": "plain", "none": None}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), DATA),
        (("a", "b", 1, "c"), 2),
        (("none",), None),
        (("a", "b", 2), MISSING),
        (("a", "b", -1), MISSING),
        (("text", 0), MISSING),
        (("a", "nowhere", "deeper"), MISSING),
    ],
)
def test_value_at(path: FieldPath, expected: object) -> None:
    assert value_at(DATA, path) == expected


def test_paths_are_written_and_read_back() -> None:
    path: FieldPath = ("partners", 0, "country")
    assert format_path(path) == "partners.0.country"
    assert parse_path("partners.0.country") == path
    assert parse_path("") == ()


def test_replacing_copies_only_what_lies_on_the_way() -> None:
    data = {"left": {"x": 1}, "right": {"y": 2}}
    changed = with_value(data, ("left", "x"), 5)
    assert changed == {"left": {"x": 5}, "right": {"y": 2}}
    assert data == {"left": {"x": 1}, "right": {"y": 2}}
    assert isinstance(changed, dict)
    assert changed["right"] is data["right"]


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("new", "deep"), 1, {"items": [1, 2], "new": {"deep": 1}}),
        (("items", 0), MISSING, {"items": [2]}),
        (("items", 2), 3, {"items": [1, 2, 3]}),
        (("items",), MISSING, {}),
        (("absent",), MISSING, {"items": [1, 2]}),
    ],
)
def test_adding_appending_and_removing(path: FieldPath, value: object, expected: object) -> None:
    assert with_value({"items": [1, 2]}, path, value) == expected


@pytest.mark.parametrize("path", [("text", "inside"), ("items", 5), ("text", 0)])
def test_a_path_that_leads_nowhere_is_refused(path: FieldPath) -> None:
    with pytest.raises(LookupError):
        with_value({"text": "plain", "items": [1]}, path, "x")
