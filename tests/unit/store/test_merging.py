"""Three-way merging: what two people did to one entry goes together wherever it can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.store.merging import merge
from si_editor.store.sameness import is_same

singles = st.one_of(st.sampled_from(["x", "y"]), st.integers(0, 2), st.booleans())
values = st.recursive(
    singles,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)),
    max_leaves=6,
)
states = st.one_of(st.just(MISSING), st.dictionaries(st.sampled_from("abc"), values, max_size=3))


@given(states, states)
def test_an_edit_of_one_side_only_wins(base: object, edited: object) -> None:
    assert is_same(merge(base, edited, base).value, edited)
    assert is_same(merge(base, base, edited).value, edited)
    assert is_same(merge(base, edited, edited).value, edited)
    assert not merge(base, edited, base).conflicts


@given(states, states, states)
def test_without_conflicts_it_does_not_matter_who_was_first(base: object, mine: object, theirs: object) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert bool(one.conflicts) is bool(other.conflicts)
    if not one.conflicts:
        assert is_same(one.value, other.value)
    assert {conflict.path for conflict in one.conflicts} == {conflict.path for conflict in other.conflicts}


A, B, C = {"name": "A", "c": "DE"}, {"name": "B", "c": "FI"}, {"name": "C", "c": "SE"}
B_MOVED_TO_NORWAY = {"name": "B", "c": "NO"}


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 2}, {"a": 2, "b": 2}),
        ({"a": 1, "b": 1}, {"b": 1}, {"a": 1, "b": 2}, {"b": 2}),
        ({}, {"a": 1}, {"b": 1}, {"a": 1, "b": 1}),
        ({"t": {"en": "x"}}, {"t": {"en": "x", "de": "y"}}, {"t": {"en": "z"}}, {"t": {"en": "z", "de": "y"}}),
        ({"p": [A, B]}, {"p": [A, B, C]}, {"p": [A, B_MOVED_TO_NORWAY]}, {"p": [A, B_MOVED_TO_NORWAY, C]}),
        ({"p": [A, B]}, {"p": [C, A, B]}, {"p": [A]}, {"p": [C, A]}),
        ({"p": [B]}, {"p": [{**B, "x": 1}]}, {"p": [B_MOVED_TO_NORWAY]}, {"p": [{**B_MOVED_TO_NORWAY, "x": 1}]}),
        (MISSING, {"a": 1}, {"b": 1}, {"a": 1, "b": 1}),
    ],
)
def test_edits_in_different_places_go_together(base: object, mine: object, theirs: object, merged: object) -> None:
    result = merge(base, mine, theirs)
    assert result.conflicts == ()
    assert is_same(result.value, merged)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "path", "value"),
    [
        ({"a": 1}, {"a": 2}, {"a": 3}, ("a",), {"a": 2}),
        ({"a": 1, "b": 1}, {"b": 1}, {"a": 3, "b": 2}, ("a",), {"b": 2}),
        ({"a": 1}, {"a": 1}, MISSING, None, MISSING),
        ({"a": 1}, {"a": 2}, MISSING, (), {"a": 2}),
        ({"a": {"b": 1}}, {"a": 5}, {"a": {"b": 2}}, ("a",), {"a": 5}),
        (
            {"p": [A, B]},
            {"p": [A, {**B, "c": "SE"}]},
            {"p": [A, B_MOVED_TO_NORWAY]},
            ("p", 1, "c"),
            {"p": [A, {**B, "c": "SE"}]},
        ),
        ({"p": [A]}, {"p": [A, B]}, {"p": [A, C]}, ("p",), {"p": [A, B]}),
        ({"p": [A, B]}, {"p": [B, A]}, {"p": [A, B_MOVED_TO_NORWAY]}, ("p",), {"p": [B, A]}),
    ],
)
def test_edits_of_the_same_value_are_a_conflict_and_mine_stays(
    base: object, mine: object, theirs: object, path: FieldPath | None, value: object
) -> None:
    result = merge(base, mine, theirs)
    assert [conflict.path for conflict in result.conflicts] == ([] if path is None else [path])
    assert is_same(result.value, value)
