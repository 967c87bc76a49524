"""Renaming an entry: its file, its media file, and everybody who names it, in one step."""

from si_editor.editing.plan import Plan, data_of
from si_editor.editing.references import Target, point_elsewhere, rewritten
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, refuse_key


def rename(snapshot: Snapshot, key: RecordKey, new_id: str) -> Plan:
    """Give the changes that let an entry have another id, with all references to it.

    The two halves of the rename know of each other, so that its file keeps its comments and a media file goes along.
    """
    target, new = Target(key), RecordKey(key.kind, new_id)
    others = point_elsewhere(snapshot, target, new_id)
    before = data_of(snapshot, key)
    after, left = rewritten(key, before, target, new_id)
    changes = (
        Change(key, (), before, MISSING, new_id),
        Change(new, (), MISSING, after, key.id),
        *others.without((key,)),
    )
    remaining = tuple(place for place in others.left if place.record != key)
    return Plan(changes, (*remaining, *left))


def refuse_rename(snapshot: Snapshot, key: RecordKey, new_id: str) -> str | None:
    """Say why an entry cannot have a new id, or None if it can."""
    if key == CAMPAIGN_KEY:
        return Sentence("The campaign has no id of its own.")
    if is_named_by_the_program(key):
        return Sentence("The fields of the forms look for this vocabulary under its id, so it cannot be renamed.")
    if not new_id or new_id == key.id:
        return Sentence("Write the new id.")
    taken = next(
        (one.id for one in snapshot.readings if _is_twin(one, RecordKey(key.kind, new_id)) and one != key), None
    )
    if taken is not None:
        return Sentence("There is already an entry called “{id}”. Choose another id.", id=taken)
    if key.kind == "media" and _ending(new_id) != _ending(key.id):
        return Sentence("Keep the ending “{ending}”: it says what sort of file it is.", ending=_ending(key.id))
    if key.kind == "media" and new_id in snapshot.media_files:
        return Sentence("There is already a media file “{name}”. Choose another name.", name=new_id)
    return refuse_key(RecordKey(key.kind, new_id))


def is_named_by_the_program(key: RecordKey) -> bool:
    """Tell whether fields look for a vocabulary under this very id."""
    if key.kind != "vocabulary":
        return False
    specs = (spec for kind in KINDS.values() for _, spec in walk_fields(read_fields(kind.model)))
    return any(one is not None and one.shape == "term" and one.target == key.id for s in specs for one in (s, s.item))


def _is_twin(one: RecordKey, other: RecordKey) -> bool:
    return one.kind == other.kind and one.id.casefold() == other.id.casefold()


def _ending(name: str) -> str:
    return name[name.rfind(".") :].lower() if "." in name else ""
