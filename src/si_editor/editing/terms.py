"""Terms of a vocabulary: where they are used, another id, two made one, and deleting one that is used."""

from collections.abc import Mapping, Sequence
from typing import Final

from si_editor.editing.plan import Plan, data_of
from si_editor.editing.references import Target, point_elsewhere, take_out
from si_editor.editing.removal import Fate
from si_editor.model.records import RecordKey
from si_editor.model.scalars import is_identifier
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, diff, is_same

_TERMS: Final = "terms"


def terms_in(snapshot: Snapshot, vocabulary: str) -> tuple[Mapping[str, object], ...]:
    """Give the terms of a vocabulary as its file has them."""
    found = data_of(snapshot, _key(vocabulary)).get(_TERMS)
    return tuple(term for term in found if isinstance(term, Mapping)) if isinstance(found, list | tuple) else ()


def refuse_term_id(snapshot: Snapshot, vocabulary: str, old: str, new: str) -> str | None:
    """Say why a term cannot have a new id, or None if it can."""
    if not new or new == old:
        return Sentence("Write the new id.")
    if any(term.get("id") == new for term in terms_in(snapshot, vocabulary)):
        return Sentence("There is already a term “{id}”. To make one of the two, merge them.", id=new)
    if is_identifier(new):
        return None
    return Sentence("“{id}” cannot be an id: use small letters a to z, digits and single hyphens.", id=new)


def rename_term(snapshot: Snapshot, vocabulary: str, old: str, new: str) -> Plan:
    """Give a term another id, and all its uses with it."""
    terms = [{**term, "id": new} if term.get("id") == old else term for term in terms_in(snapshot, vocabulary)]
    return _with_terms(snapshot, vocabulary, terms, point_elsewhere(snapshot, _target(vocabulary, old), new))


def merge_terms(snapshot: Snapshot, vocabulary: str, old: str, into: str, aliases: Sequence[str] = ()) -> Plan:
    """Let all uses of one term be uses of another, and the term go; its name can live on as another's alias."""
    terms = [
        _with_aliases(term, aliases) if term.get("id") == into else term
        for term in terms_in(snapshot, vocabulary)
        if term.get("id") != old
    ]
    return _with_terms(snapshot, vocabulary, terms, point_elsewhere(snapshot, _target(vocabulary, old), into))


def remove_term(snapshot: Snapshot, vocabulary: str, old: str, fate: Fate, instead: str = "") -> Plan:
    """Delete a term; its uses stay, go, or become uses of another."""
    terms = [term for term in terms_in(snapshot, vocabulary) if term.get("id") != old]
    if fate == "leave":
        uses = Plan()
    elif fate == "take out":
        uses = take_out(snapshot, _target(vocabulary, old))
    else:
        uses = point_elsewhere(snapshot, _target(vocabulary, old), instead)
    return _with_terms(snapshot, vocabulary, terms, uses)


def names_of(term: Mapping[str, object]) -> tuple[str, ...]:
    """Give the labels of a term in all languages."""
    label = term.get("label")
    texts = label.values() if isinstance(label, Mapping) else (label,)
    return tuple(dict.fromkeys(text for text in texts if isinstance(text, str) and text))


def _with_terms(snapshot: Snapshot, vocabulary: str, terms: Sequence[Mapping[str, object]], uses: Plan) -> Plan:
    key = _key(vocabulary)
    before = data_of(snapshot, key).get(_TERMS)
    own = () if is_same(before, list(terms)) else _term_changes(key, before, terms)
    return Plan((*own, *uses.without((key,))), uses.left)


def _term_changes(key: RecordKey, before: object, terms: Sequence[Mapping[str, object]]) -> tuple[Change, ...]:
    return diff(key, {_TERMS: before}, {_TERMS: list(terms)})


def _with_aliases(term: Mapping[str, object], names: Sequence[str]) -> Mapping[str, object]:
    known = term.get("aliases")
    aliases = list(known) if isinstance(known, list | tuple) else []
    wanted = [name for name in names if name not in aliases and name not in names_of(term)]
    return {**term, "aliases": [*aliases, *wanted]} if wanted else term


def _key(vocabulary: str) -> RecordKey:
    return RecordKey("vocabulary", vocabulary)


def _target(vocabulary: str, term: str) -> Target:
    return Target(_key(vocabulary), term)
