"""Which public values differ between two bundles: told by the open data that lies in every bundle."""

import json
from collections.abc import Mapping
from typing import Final

from si_editor.model.records import RecordKey
from si_editor.store.changes import Change, diff

OPEN_DATA: Final = "data/catalogue.json"
_LISTS: Final[Mapping[str, str]] = {"projects": "project", "spotlights": "spotlight", "posts": "post"}
# What the data say of an entry that is no field of it.
_OWN: Final = frozenset({"id", "address"})


def public_changes(before: bytes | None, after: bytes) -> tuple[Change, ...]:
    """Give the changes of values between two states of the open data, for the entries that stand in both."""
    then, now = _entries(before), _entries(after)
    return tuple(change for key in sorted(then.keys() & now.keys()) for change in diff(key, then[key], now[key]))


def _entries(content: bytes | None) -> dict[RecordKey, dict[str, object]]:
    """Read the entries; a file that is damaged tells nothing."""
    try:
        data = json.loads(content or b"{}")
        return {
            RecordKey(kind, str(entry["id"])): {name: value for name, value in entry.items() if name not in _OWN}
            for name, kind in _LISTS.items()
            for entry in data.get(name, ())
        }
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}
