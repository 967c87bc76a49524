"""Rules about the hashtag wall, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, posts
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "post-permission-missing": (
        {"post/start:permission": MISSING},
        "post/start:permission",
        {"post/start:permission": "own-words"},
    ),
    "post-evidence-missing": (
        {"post/start:permission_evidence": MISSING},
        "post/start:permission_evidence",
        {"post/start:permission_evidence": MISSING, "post/start:permission": "own-words"},
    ),
    "post-author-missing": (
        {"post/start:author": MISSING},
        "post/start:author",
        {"post/start:author": MISSING, "post/start:person": "ana"},
    ),
    "post-permalink-missing": (
        {"post/start:permalink": MISSING},
        "post/start:permalink",
        {},
    ),
    "post-date-missing": (
        {"post/start:date": MISSING},
        "post/start:date",
        {"post/start:date": "2021"},
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in posts.RULES} == set(CASES)


@pytest.mark.parametrize(("permission", "severity"), [("granted", "error"), ("own-words", "warning")])
def test_a_retelling_can_stand_without_the_post(
    permission: str, severity: str, build: Callable[[Changes], Snapshot], today: date
) -> None:
    snapshot = build({"post/start:permalink": MISSING, "post/start:permission": permission})
    found = [problem for problem in check(snapshot, today) if problem.code == "post-permalink-missing"]
    assert [problem.severity for problem in found] == [severity]
