"""Whom a problem keeps from being published."""

from si_editor.check.index import SUPPORTING_KINDS, Index
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


def is_draft_problem(snapshot: Snapshot, problem: Problem, index: Index | None = None) -> bool:
    """Tell whether a problem only concerns what is not published: drafts, archived entries, and what only they use.

    People, media files and vocabularies have no status: they count as published as soon as a ready entry or
    the campaign itself uses them. Hand in an `Index` when asking about many problems.
    """
    key = problem.record
    if key is None or key.kind == "campaign":
        return False
    if key.kind not in SUPPORTING_KINDS:
        return not (snapshot.is_ready(key) or _is_unknown(snapshot, key))
    index = index or Index(snapshot)
    return not index.ready_dependants(key) and not index.is_used_by_campaign(key)


def blocks(snapshot: Snapshot, problem: Problem, index: Index | None = None) -> frozenset[RecordKey]:
    """Give the ready entries that must not be published because of a problem.

    These are the entry itself, the spotlights of a project, and every ready entry that shows a broken
    person or media file.
    Nothing and not `is_draft_problem` means that the catalogue itself is unfit: the campaign, a vocabulary
    in use, or what the campaign shows on every page.
    """
    key = problem.record
    if key is None or key.kind in {"campaign", "vocabulary"} or is_draft_problem(snapshot, problem, index):
        return frozenset()
    index = index or Index(snapshot)
    if key.kind in SUPPORTING_KINDS:
        return frozenset() if index.is_used_by_campaign(key) else index.ready_dependants(key)
    return frozenset({key, *index.ready_spotlights(key)})


def _is_unknown(snapshot: Snapshot, key: RecordKey) -> bool:
    """Tell whether a file cannot be read at all: it may well be a ready entry, and counts as one."""
    reading = snapshot.readings.get(key)
    return reading is None or (reading.record is None and not reading.data)
