"""Changes: what leads from one state to another, taken back, and joined."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change, ChangeError, apply_change, apply_changes, diff, inverse, squash
from si_editor.store.sameness import fingerprint, is_same

KEY = RecordKey("project", "x")
OTHER = RecordKey("project", "y")
singles = st.one_of(st.text("ab", max_size=2), st.integers(0, 2), st.booleans(), st.none(), st.floats(0, 1))
values = st.recursive(
    singles,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)),
    max_leaves=8,
)
states = st.one_of(st.just(MISSING), st.dictionaries(st.sampled_from("abcd"), values, max_size=4))


def change(path: FieldPath, before: object, after: object, record: RecordKey = KEY) -> Change:
    return Change(record, path, before, after)


@given(states, states)
def test_the_difference_leads_from_one_state_to_the_other_and_back(before: object, after: object) -> None:
    changes = diff(KEY, before, after)
    assert is_same(apply_changes(before, changes), after)
    assert is_same(apply_changes(after, inverse(changes)), before)
    assert bool(changes) is not is_same(before, after)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"a": 1}, {"a": True}, [(("a",), 1, True)]),
        ({"a": 1}, {"a": 1.0}, [(("a",), 1, 1.0)]),
        ({"a": 1}, {"a": None}, [(("a",), 1, None)]),
        ({"a": 1}, {}, [(("a",), 1, MISSING)]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3, "c": 2}}, [(("a", "b"), 1, 3)]),
        ({"a": [{"n": 1}, {"n": 2}]}, {"a": [{"n": 1}, {"n": 3}]}, [(("a", 1, "n"), 2, 3)]),
        ({"a": [1]}, {"a": [1, 2, 3]}, [(("a", 1), MISSING, 2), (("a", 2), MISSING, 3)]),
        ({"a": [1, 2, 3]}, {"a": [1]}, [(("a", 2), 3, MISSING), (("a", 1), 2, MISSING)]),
        ({"a": [1, 2]}, {"a": [2]}, [(("a",), [1, 2], [2])]),
        ({"a": [1]}, {"a": []}, [(("a",), [1], [])]),
        (MISSING, {"a": 1}, [((), MISSING, {"a": 1})]),
        ({"a": 1}, MISSING, [((), {"a": 1}, MISSING)]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, []),
    ],
)
def test_differences_are_as_small_as_can_be(
    before: object, after: object, expected: list[tuple[FieldPath, object, object]]
) -> None:
    assert [(one.path, one.before, one.after) for one in diff(KEY, before, after)] == expected


def test_a_change_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ChangeError, match="project/x a"):
        apply_change({"a": 1}, change(("a",), 2, 3))
    with pytest.raises(ChangeError):
        apply_change({"a": "text"}, change(("a", "b"), MISSING, 3))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([change(("a",), "", "x"), change(("a",), "x", "xy")], [change(("a",), "", "xy")]),
        ([change(("a",), "", "x"), change(("a",), "x", "")], []),
        (
            [change(("a",), 1, 2), change(("b",), 1, 2), change(("a",), 2, 3)],
            [change(("a",), 1, 3), change(("b",), 1, 2)],
        ),
        ([change(("a",), MISSING, {"de": "x"}), change(("a", "de"), "x", "y")], [change(("a",), MISSING, {"de": "y"})]),
        ([change((), MISSING, {"a": 1}), change((), {"a": 1}, MISSING)], []),
        (
            [change(("a",), 1, 2), change(("a",), 1, 2, OTHER)],
            [change(("a",), 1, 2), change(("a",), 1, 2, OTHER)],
        ),
        (
            [change(("a", 0), "x", MISSING), change(("a", 0), "y", MISSING)],
            [change(("a", 0), "x", MISSING), change(("a", 0), "y", MISSING)],
        ),
        (
            [change(("a", 1, "n"), 1, 2), change(("a", 0), {}, MISSING), change(("a", 0, "n"), 2, 3)],
            [change(("a", 1, "n"), 1, 2), change(("a", 0), {}, MISSING), change(("a", 0, "n"), 2, 3)],
        ),
    ],
)
def test_steps_in_one_field_are_joined(changes: list[Change], expected: list[Change]) -> None:
    assert list(squash(changes)) == expected


@settings(max_examples=200)
@given(st.lists(states, min_size=2, max_size=5))
def test_joined_steps_come_to_the_same(history: list[object]) -> None:
    changes = [one for before, after in pairwise(history) for one in diff(KEY, before, after)]
    joined = squash(changes)
    assert len(joined) <= len(changes)
    assert is_same(apply_changes(history[0], joined), history[-1])


@given(values, values)
def test_equal_fingerprints_mean_equal_values(one: object, other: object) -> None:
    assert (fingerprint(one) == fingerprint(other)) is is_same(one, other)


def test_a_value_that_is_no_number_is_the_same_as_itself() -> None:
    assert is_same({"a": float("nan")}, {"a": float("nan")})


def test_a_renaming_by_way_of_another_name_tells_of_the_first_and_the_last() -> None:
    data = {"title": "A map"}
    first, second, third = (RecordKey("media", f"{name}.png") for name in ("map", "alps", "valley"))
    steps = [
        Change(first, (), data, MISSING, second.id),
        Change(second, (), MISSING, data, first.id),
        Change(second, (), data, MISSING, third.id),
        Change(third, (), MISSING, data, second.id),
    ]
    assert squash(steps) == (Change(first, (), data, MISSING, third.id), Change(third, (), MISSING, data, first.id))
    back = [Change(third, (), data, MISSING, second.id), Change(second, (), MISSING, data, third.id)]
    assert squash([*steps[:2], *steps[2:], *back]) == tuple(steps[:2])


def test_a_renaming_that_was_taken_back_leaves_the_next_one_alone() -> None:
    data = {"title": "A map"}
    first, second, third = (RecordKey("media", f"{name}.png") for name in ("map", "alps", "valley"))
    there = [Change(first, (), data, MISSING, second.id), Change(second, (), MISSING, data, first.id)]
    back = [Change(second, (), data, MISSING, first.id), Change(first, (), MISSING, data, second.id)]
    on = [Change(first, (), data, MISSING, third.id), Change(third, (), MISSING, data, first.id)]
    assert squash([*there, *back, *on]) == tuple(on)
