"""Whatever stands in a file, a check comes to its end and says something."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import blocks, check_catalogue, check_record, is_draft_problem
from si_editor.model.fieldpath import FieldPath, format_path
from si_editor.model.snapshot import Snapshot

NONSENSE: Final[Mapping[str, object]] = {
    "nothing": None,
    "a number": 5,
    "braces": "{0} {x} {} {",
    "a map": {"en": 5, "de": "x"},
    "a list": [None, 5, "a", []],
    "signs": "[a](b) ![x](y) <b> \x00 http://[::1",
    "much": "x" * 5000,
}


def _paths(value: object, path: FieldPath = ()) -> Iterator[FieldPath]:
    if path:
        yield path
    if isinstance(value, Mapping):
        for name, part in value.items():
            yield from _paths(part, (*path, name))


@pytest.mark.parametrize("shift", range(len(NONSENSE)))
def test_nonsense_in_any_field_is_checked(
    shift: int, build: Callable[[Mapping[str, object]], Snapshot], today: date
) -> None:
    """Give every record another sort of nonsense in each of its fields, by turns."""
    nonsense = list(NONSENSE.values())
    for key, reading in build({}).readings.items():
        for position, path in enumerate(_paths(reading.data)):
            snapshot = build({f"{key}:{format_path(path)}": nonsense[(position + shift) % len(nonsense)]})
            problems = [*check_record(snapshot, key, today), *check_catalogue(snapshot, today)]
            for problem in problems[:2]:
                assert problem.message
                assert not (is_draft_problem(snapshot, problem) and blocks(snapshot, problem))
