"""When two values count as the same: by type and content, never by where or in which order keys were written."""

import json
import math
from collections.abc import Mapping


def is_same(one: object, other: object) -> bool:
    """Tell whether two plain values are equal; 1, 1.0 and true differ, two not-a-numbers do not."""
    if one is other:
        return True
    if isinstance(one, Mapping):
        return (
            isinstance(other, Mapping)
            and one.keys() == other.keys()
            and all(is_same(value, other[key]) for key, value in one.items())
        )
    if isinstance(one, list | tuple):
        return (
            isinstance(other, list | tuple)
            and len(one) == len(other)
            and all(is_same(left, right) for left, right in zip(one, other, strict=True))
        )
    if type(one) is not type(other):
        return False
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one) and math.isnan(other):
        return True
    return one == other


def fingerprint(value: object) -> str:
    """Give a text that is equal for two values exactly when they are the same."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True, default=_as_plain)


def _as_plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    return {"": repr(value)}
