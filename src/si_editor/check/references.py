"""Rules about one record naming another: the other exists, is published, and is not named twice."""

from collections.abc import Iterator

from si_editor.check.contents import linked_record
from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldspec import Shape
from si_editor.model.kinds import KINDS, Project
from si_editor.model.records import Entry, Record, RecordKey
from si_editor.model.scalars import date_range
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot

_DIRECTED = frozenset({"extension-of", "follow-up-of"})
_COUNTED_ONCE: tuple[Shape, ...] = ("reference", "term", "country", "language", "choice")


def _missing(case: Case[Record]) -> Iterator[Finding]:
    for use in case.contents.uses:
        if use.way == "field" and use.target not in case.snapshot.readings:
            yield Finding(use.path, values(kind=Sentence(KINDS[use.target.kind].label.lower()), value=use.value))


def _missing_in_text(case: Case[Record]) -> Iterator[Finding]:
    for use in case.contents.uses:
        if use.way == "text" and use.target not in case.snapshot.readings:
            yield Finding(use.path, values(kind=Sentence(KINDS[use.target.kind].label.lower()), value=use.value))


def _unpublished(case: Case[Entry]) -> Iterator[Finding]:
    if case.record.status != "ready":
        return
    for use in case.contents.uses:
        if use.way != "field" or not _is_unpublished(case.snapshot, use.target):
            continue
        if case.key.kind == "spotlight" and use.path == ("project",):
            continue  # that is an error, told by the rules about spotlights
        yield Finding(use.path, values(name=case.name(use.target), kind=Sentence(KINDS[use.target.kind].label.lower())))


def _unpublished_in_text(case: Case[Entry]) -> Iterator[Finding]:
    if case.record.status != "ready":
        return
    for leaf, markup in case.contents.markup:
        for link in markup.links:
            target = linked_record(link.target)
            if target is not None and _is_unpublished(case.snapshot, target):
                yield Finding(leaf.path, values(name=case.name(target), text=link.text))


def _is_unpublished(snapshot: Snapshot, target: RecordKey) -> bool:
    is_entry = issubclass(KINDS[target.kind].model, Entry)
    return is_entry and target in snapshot.readings and not snapshot.is_ready(target)


def _unknown_term(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("term"):
        if leaf.spec.target != "programmes" and leaf.value not in case.index.terms(leaf.spec.target):
            yield Finding(leaf.path, values(value=leaf.value, vocabulary=leaf.spec.target))


def _unknown_programme(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("term"):
        if leaf.spec.target == "programmes" and leaf.value not in case.index.terms("programmes"):
            yield Finding(leaf.path, values(value=leaf.value))


def _repeated(case: Case[Record]) -> Iterator[Finding]:
    contents = case.contents
    for path, spec, items in contents.lists():
        if spec.item is None or spec.item.shape not in _COUNTED_ONCE:
            continue
        seen: set[object] = set()
        for position, item in zip(contents.positions(path, len(items)), items, strict=True):
            if item in seen:
                yield Finding((*path, position), values(value=item))
            seen.add(item)


def _to_itself(case: Case[Project]) -> Iterator[Finding]:
    for path, relation in case.items(("related",), case.record.related):
        if relation.project == case.key.id:
            yield Finding((*path, "project"), values(name=case.record.acronym))


def _circular(case: Case[Project]) -> Iterator[Finding]:
    for path, relation in case.items(("related",), case.record.related):
        other = case.snapshot.find(RecordKey("project", relation.project), Project)
        if other is None or relation.project == case.key.id or relation.relation not in _DIRECTED:
            continue
        if any(back.project == case.key.id and back.relation in _DIRECTED for back in other.related):
            yield Finding((*path, "relation"), values(name=case.record.acronym, other=other.acronym))


def _earlier_follow_up(case: Case[Project]) -> Iterator[Finding]:
    for path, relation in case.items(("related",), case.record.related):
        other = case.snapshot.find(RecordKey("project", relation.project), Project)
        if other is None or relation.relation not in _DIRECTED or case.record.start is None or other.start is None:
            continue
        own, before = date_range(case.record.start), date_range(other.start)
        if own is not None and before is not None and own[1] < before[0]:
            yield Finding((*path, "relation"), values(name=case.record.acronym, other=other.acronym))


RULES: tuple[Rule[Record] | Rule[Entry] | Rule[Project], ...] = (
    Rule(
        "reference-missing",
        "error",
        Record,
        "There is no {kind} “{value}”. Choose one that exists, or create it.",
        _missing,
    ),
    Rule(
        "text-reference-missing",
        "error",
        Record,
        "A link leads to “{value}”, but there is no such {kind}. Correct the link or take it out.",
        _missing_in_text,
        "OUT-04",
    ),
    Rule(
        "reference-unpublished",
        "hint",
        Entry,
        "The {kind} “{name}” is not published, so it is left out of this page. Set it to ready to show it.",
        _unpublished,
    ),
    Rule(
        "text-reference-unpublished",
        "warning",
        Entry,
        "The link “{text}” leads to “{name}”, which is not published. Set that entry to ready, or take the link out.",
        _unpublished_in_text,
        "OUT-04",
    ),
    Rule(
        "term-unknown",
        "error",
        Record,
        "“{value}” is not in the vocabulary “{vocabulary}”. Choose one of its terms, or add this one to it.",
        _unknown_term,
    ),
    Rule(
        "programme-unknown",
        "error",
        Record,
        "“{value}” is not in the list of programmes. Choose one of the list, or add it to the vocabulary.",
        _unknown_programme,
        "EU-02",
        "Reg. (EU) 1303/2013 Annex XII 2.2",
    ),
    Rule(
        "entry-repeated",
        "warning",
        Record,
        "“{value}” stands twice in this list. Take one of them out.",
        _repeated,
    ),
    Rule(
        "relation-to-itself",
        "warning",
        Project,
        "{name} is named as related to itself. Choose another project, or take the relation out.",
        _to_itself,
    ),
    Rule(
        "relation-circular",
        "warning",
        Project,
        "{name} and {other} are each said to follow the other. Keep the relation in the later project only.",
        _circular,
    ),
    Rule(
        "follow-up-earlier",
        "warning",
        Project,
        "{name} is said to follow {other}, but it started before it. Check the relation and the dates.",
        _earlier_follow_up,
        "DQ-02",
    ),
)
