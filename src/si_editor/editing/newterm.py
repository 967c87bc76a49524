"""A new term of a vocabulary, made where it is needed."""

from typing import NamedTuple

from si_editor.editing.mends_values import slug
from si_editor.model.fieldpath import MISSING, is_sequence, value_at
from si_editor.model.records import RecordKey
from si_editor.model.scalars import is_identifier
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change


class NewTerm(NamedTuple):
    """The id of a new term, and the change that adds it to its vocabulary."""

    id: str
    change: Change


def new_term(snapshot: Snapshot, vocabulary: str, label: str) -> NewTerm | None:
    """Plan a new term at the end of a vocabulary, with an id made of its label.

    None if the vocabulary cannot be read, or nothing of the label can be an id.
    """
    key = RecordKey("vocabulary", vocabulary)
    reading = snapshot.readings.get(key)
    label = " ".join(label.split())
    stem = slug(label) if label else ""
    if reading is None or reading.record is None or not stem or not is_identifier(stem):
        return None
    terms = reading.data.get("terms", MISSING)
    if is_sequence(terms):
        assert isinstance(terms, list | tuple)
        taken = {str(value_at(term, ("id",))) for term in terms}
        term_id = next(one for one in _numbered(stem, len(terms)) if one not in taken)
        return NewTerm(term_id, Change(key, ("terms", len(terms)), MISSING, {"id": term_id, "label": label}))
    if terms is MISSING or terms is None:
        return NewTerm(stem, Change(key, ("terms",), terms, [{"id": stem, "label": label}]))
    return None


def _numbered(stem: str, count: int) -> list[str]:
    return [stem, *(f"{stem}-{number}" for number in range(2, count + 3))]
