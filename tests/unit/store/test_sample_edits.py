"""Every field of the sample catalogue can be edited without touching a line that is not its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from si_editor.model.fieldpath import MISSING, FieldPath, with_value
from si_editor.resources import sample_catalogue
from si_editor.store.sameness import is_same
from si_editor.store.yamledit import rewrite
from si_editor.store.yamlread import line_at, parse

FILES = sorted(sample_catalogue().rglob("*.yaml"))


def leaves(value: object, path: FieldPath = ()) -> Iterator[FieldPath]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if steps is None:
        yield path
    else:
        for step, part in steps:
            yield from leaves(part, (*path, step))


@pytest.mark.parametrize("path", FILES, ids=[f"{file.parent.name}/{file.stem}" for file in FILES])
def test_an_edit_of_any_field_touches_only_its_lines(path: Path) -> None:
    text = path.read_text("utf-8")
    data = parse(text)
    comments = [line for line in text.splitlines() if line.startswith("#")]
    places = list(leaves(data))
    for place in places[:: 1 + len(places) // 25]:
        for value in ("NO", MISSING):
            target = with_value(data, place, value)
            assert isinstance(target, dict)
            result = rewrite(text, target)
            assert is_same(parse(result), target)
            assert [line for line in comments if line not in result] == []
            # What is taken out may leave an empty group, which is then written in the group's own line.
            first = line_at(text, place if value == "NO" else place[:1]) - 1
            assert result.splitlines()[:first] == text.splitlines()[:first]
