"""What can be said of whole entries and done with them: names, new ids, copies, and who refers to whom."""

from collections.abc import Iterable

from si_editor.model.fieldpath import MISSING
from si_editor.model.identifiers import free_identifier
from si_editor.model.kinds import KINDS
from si_editor.model.naming import has_status, status_in, title_in
from si_editor.model.reading import Reading
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.layout import refuse_key

__all__ = [
    "created",
    "deleted",
    "duplicated",
    "find_reading",
    "has_status",
    "is_unreadable",
    "refuse_id",
    "status_in",
    "suggest_id",
    "title_in",
    "title_of",
]


def title_of(catalogue: Catalogue, key: RecordKey) -> str:
    """Give the name under which people know an entry, as it stands now, or its id if it has none."""
    reading = find_reading(catalogue, key)
    return title_in(key, reading.data) if reading is not None else key.id


def find_reading(catalogue: Catalogue, key: RecordKey) -> Reading | None:
    """Give what the model makes of an entry, or None if there is no such entry."""
    try:
        return catalogue.reading(key)
    except KeyError:
        return None


def is_unreadable(catalogue: Catalogue, key: RecordKey) -> bool:
    """Tell whether the file of an entry cannot be read, so that nothing is known of it and nothing can be edited."""
    return find_reading(catalogue, key) is not None and catalogue.draft(key).unreadable is not None


def suggest_id(catalogue: Catalogue, kind: str, title: str) -> str:
    """Make an id from a name that no entry of the kind has yet."""
    return free_identifier(title, kind, {key.id.casefold() for key in catalogue.keys(kind)})


def refuse_id(catalogue: Catalogue, kind: str, entry_id: str) -> str | None:
    """Say why a new entry cannot have this id, or None if it can."""
    if not entry_id:
        return "An entry needs an id. It becomes the name of its file and part of its web address."
    if any(key.id.casefold() == entry_id.casefold() for key in catalogue.keys(kind)):
        return f"There is already an entry called “{entry_id}”. Choose another id."
    return refuse_key(RecordKey(kind, entry_id))


def created(kind: str, entry_id: str, title: str) -> Change:
    """Give the change that makes a new entry with nothing but its name."""
    data: dict[str, object] = {}
    fields = KINDS[kind].title_fields
    if fields and title:
        data[fields[0]] = title
    if has_status(kind):
        data["status"] = "draft"
    return Change(RecordKey(kind, entry_id), (), MISSING, data)


def duplicated(catalogue: Catalogue, key: RecordKey, entry_id: str, title: str) -> Change:
    """Give the change that makes a copy of an entry, as a draft under its own name."""
    data = dict(catalogue.draft(key).data)
    fields = KINDS[key.kind].title_fields
    if fields and title:
        data[fields[0]] = title
    if has_status(key.kind):
        data["status"] = "draft"
    return Change(RecordKey(key.kind, entry_id), (), MISSING, data)


def deleted(catalogue: Catalogue, keys: Iterable[RecordKey]) -> tuple[Change, ...]:
    """Give the changes that delete entries; the campaign itself stays."""
    return tuple(
        Change(key, (), dict(catalogue.draft(key).data), MISSING)
        for key in keys
        if key != CAMPAIGN_KEY and catalogue.draft(key).unreadable is None
    )
