"""Field paths: how a value inside a record is named, read and replaced.

A path is a tuple of keys and list positions, ``("partners", 0, "country")``. Problems, changes, form
fields and the lines of a file all speak of values by such paths.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final

FieldPath = tuple[str | int, ...]


class Missing(Enum):
    """The type of `MISSING`, which stands for a value that is not there (``None`` is a value)."""

    MISSING = "missing"

    def __bool__(self) -> bool:
        """Be false, so that an absent value reads like an empty one."""
        return False

    def __repr__(self) -> str:
        """Show as the constant's name in test failures and logs."""
        return "MISSING"


MISSING: Final = Missing.MISSING


def format_path(path: FieldPath) -> str:
    """Write a path the way reports show it: ``partners.0.country``."""
    return ".".join(str(step) for step in path)


def parse_path(text: str) -> FieldPath:
    """Read what `format_path` wrote; steps made of digits are list positions."""
    if not text:
        return ()
    return tuple(int(step) if step.isdecimal() else step for step in text.split("."))


def is_sequence(value: object) -> bool:
    """Tell whether a value is a list of items (text is not)."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def value_at(data: object, path: FieldPath) -> object:
    """Give the value at a path, or `MISSING` where any step of it leads nowhere."""
    value = data
    for step in path:
        if isinstance(step, str) and isinstance(value, Mapping):
            value = value.get(step, MISSING)
        elif isinstance(step, int) and isinstance(value, list | tuple) and 0 <= step < len(value):
            value = value[step]
        else:
            return MISSING
    return value


def with_value(data: object, path: FieldPath, value: object) -> object:
    """Give a copy of the data with the value at a path replaced; `MISSING` removes it.

    Only the containers along the path are copied. Absent maps on the way are made; a list position
    equal to the list's length appends.

    Raises:
        LookupError: the path runs through text or a number, or past the end of a list.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return _with_item(data, step, rest, value)
    if data is MISSING or data is None:
        data = {}
    if not isinstance(data, Mapping):
        raise LookupError(format_path(path))
    copy = dict(data)
    inner = with_value(copy.get(step, MISSING), rest, value) if rest else value
    if inner is MISSING:
        copy.pop(step, None)
    else:
        copy[step] = inner
    return copy


def _with_item(data: object, position: int, rest: FieldPath, value: object) -> list[object]:
    items: list[object] = list(data) if isinstance(data, list | tuple) else []
    if not 0 <= position <= len(items) or not (isinstance(data, list | tuple) or not data):
        raise LookupError(format_path((position, *rest)))
    before = items[position] if position < len(items) else MISSING
    inner = with_value(before, rest, value) if rest else value
    if inner is MISSING:
        return items[:position] + items[position + 1 :]
    return [*items[:position], inner, *items[position + 1 :]]
