"""What an entry is called, read from its data however incomplete they are."""

from collections.abc import Mapping

from si_editor.model.kinds import KINDS
from si_editor.model.records import Entry, RecordKey


def title_in(key: RecordKey, data: Mapping[str, object]) -> str:
    """Find the name of an entry in its data, however incomplete they are."""
    for name in KINDS[key.kind].title_fields:
        text = _any_text(data.get(name))
        if text:
            return text
    return key.id


def status_in(key: RecordKey, data: Mapping[str, object]) -> str:
    """Give the status of an entry, or nothing for kinds that have none."""
    if not has_status(key.kind):
        return ""
    status = data.get("status")
    return status if status in ("ready", "archived") else "draft"


def has_status(kind: str) -> bool:
    """Tell whether entries of a kind are draft, ready or archived."""
    return issubclass(KINDS[kind].model, Entry)


def _any_text(value: object) -> str:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, Mapping):
        return next((found for part in value.values() if (found := _any_text(part))), "")
    return ""
