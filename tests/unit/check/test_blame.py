"""Whom a problem keeps from being published."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import Index, blocks, check, is_draft_problem
from si_editor.model.fieldpath import MISSING
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

Build = Callable[[Mapping[str, object]], Snapshot]
Changes = Mapping[str, object]

VOICE: Final = "spotlight/mamba-ana"
# What is changed, the code of an error that follows, whether it only concerns drafts, and which entries it blocks.
CASES: Final[Mapping[str, tuple[Changes, str, bool, set[str]]]] = {
    "a ready entry": ({"post/start:date": MISSING}, "post-date-missing", False, {"post/start"}),
    "a draft": ({"post/start:date": MISSING, "post/start:status": "draft"}, "post-date-missing", True, set()),
    "an archived entry": (
        {"post/start:date": MISSING, "post/start:status": "archived"},
        "post-date-missing",
        True,
        set(),
    ),
    "a project and its voices": ({"project/mamba:sources": MISSING}, "source-missing", False, {"project/mamba", VOICE}),
    "a person in use": ({"person/ana:minor": True}, "guardian-missing", False, {VOICE}),
    "a person only drafts use": (
        {"person/ana:minor": True, "spotlight/mamba-ana:status": "draft"},
        "guardian-missing",
        True,
        set(),
    ),
    "a person nobody uses": ({"person/ben": {"name": "Ben", "minor": True}}, "guardian-missing", True, set()),
    "a picture behind a person": ({"media/ana.jpg:holder": MISSING}, "licence-holder-missing", False, {VOICE}),
    "a picture of two entries": (
        {"media/shop.jpg:holder": MISSING},
        "licence-holder-missing",
        False,
        {"project/sempre", VOICE},
    ),
    "a logo on every page": ({"media/ministry.png:permission": MISSING}, "logo-permission-missing", False, set()),
    "the campaign": ({"campaign/catalogue:licence": MISSING}, "data-licence-missing", False, set()),
    "a vocabulary in use": (
        {"vocabulary/themes:terms.1": {"id": "rural", "label": "B"}},
        "term-repeated",
        False,
        set(),
    ),
    "a vocabulary only drafts use": (
        {
            "vocabulary/themes:terms.1": {"id": "rural", "label": "B"},
            "project/sempre:status": "draft",
            "project/mamba:status": "draft",
        },
        "term-repeated",
        True,
        set(),
    ),
    "a ready entry that cannot be read": (
        {"project/mamba:acronym": MISSING},
        "value-missing",
        False,
        {"project/mamba", VOICE},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_problem_blocks_whoever_shows_what_is_broken(name: str, build: Build, today: date) -> None:
    changes, code, is_draft, blocked = CASES[name]
    snapshot = build(changes)
    found = [problem for problem in check(snapshot, today) if problem.code == code]
    assert len(found) == 1
    assert is_draft_problem(snapshot, found[0]) is is_draft
    assert {str(key) for key in blocks(snapshot, found[0], Index(snapshot))} == blocked


@pytest.mark.parametrize("changes", [{}, {"page/torn": {}}])
def test_a_file_that_cannot_be_read_may_be_a_ready_entry(changes: Changes, build: Build) -> None:
    snapshot = build(changes)
    torn = RecordKey("page", "torn")
    problem = Problem("file-unreadable", "error", "The file cannot be read.", torn)
    assert not is_draft_problem(snapshot, problem)
    assert blocks(snapshot, problem) == {torn}


def test_a_problem_of_no_record_is_the_catalogues_own(build: Build) -> None:
    problem = Problem("folder-odd", "error", "The folder is odd.")
    assert not is_draft_problem(build({}), problem)
    assert blocks(build({}), problem) == frozenset()
