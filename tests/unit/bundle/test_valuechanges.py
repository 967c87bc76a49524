"""Which public values differ between two bundles, told by their open data."""

import json

import pytest

from si_editor.bundle.valuechanges import public_changes
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change

A = RecordKey("project", "a")
pytestmark = pytest.mark.feature(58)


def data(**values: object) -> bytes:
    return json.dumps({"projects": [{"id": "a", "address": "projects/a/index.html", **values}]}).encode()


def test_a_value_that_differs_is_told_with_both_states() -> None:
    assert public_changes(data(teaser="Old", need="Same"), data(teaser="New", need="Same")) == (
        Change(A, ("teaser",), "Old", "New"),
    )


def test_lists_are_compared_item_by_item() -> None:
    before, after = data(leads=[{"name": "X"}]), data(leads=[{"name": "Y"}])
    assert public_changes(before, after) == (Change(A, ("leads", 0, "name"), "X", "Y"),)


def test_an_entry_that_came_or_went_has_no_values_to_compare() -> None:
    assert public_changes(b'{"projects": []}', data(teaser="New")) == ()


@pytest.mark.parametrize(
    "damaged", [None, b"", b"[]", b"{", b'{"projects": 3}', b'{"projects": [1]}', b'{"projects": [{"x": 1}]}']
)
def test_damaged_data_tell_nothing(damaged: bytes | None) -> None:
    assert public_changes(damaged, data(teaser="New")) == ()
