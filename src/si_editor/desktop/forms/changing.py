"""From an edit to a change: what is emptied goes, what was empty before comes back as it was."""

from collections.abc import Mapping

from si_editor.model.fieldpath import MISSING, FieldPath, value_at, with_value
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change
from si_editor.store.sameness import is_same


def change_for(key: RecordKey, data: object, saved: object, path: FieldPath, value: object) -> Change | None:
    """Give the change that puts a value at a path of a record's data, or None if that changes nothing.

    A group that holds nothing any more goes with its last value, and one that was not there comes with its
    first, so that taking an edit back leaves no trace. An empty value that the file holds comes back as it is.
    """
    path, value = _widened(data, path, value)
    if value is MISSING and is_blank(there := value_at(saved, path)):
        value = there
    before = value_at(data, path)
    return None if is_same(before, value) else Change(key, path, before, value)


def settled(data: object, path: FieldPath, value: object) -> object:
    """Give a copy of data with the value at a path replaced, and groups that became empty left out."""
    path, value = _widened(data, path, value)
    return with_value(data, path, value)


def is_blank(value: object) -> bool:
    """Tell whether a value is there and says nothing: empty text, an empty list or group, or null."""
    return value is None or value == "" or (isinstance(value, Mapping | list | tuple) and not value)


def _widened(data: object, path: FieldPath, value: object) -> tuple[FieldPath, object]:
    while len(path) > 1 and isinstance(path[-1], str):
        around = value_at(data, path[:-1])
        if value is MISSING:
            is_last = isinstance(around, Mapping) and set(around) <= {path[-1]} and isinstance(path[-2], str)
            if not is_last:
                break
            path = path[:-1]
        elif isinstance(around, Mapping):
            break
        else:
            path, value = path[:-1], {path[-1]: value}
    return path, value
