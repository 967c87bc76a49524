"""Rules about money, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, money
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "budget-missing": (
        {"project/sempre:budget": MISSING},
        "project/sempre:budget",
        {"project/sempre:budget": {"eu": 3000}},
    ),
    "budget-share-too-large": (
        {"project/sempre:budget.eu": 4000000.01},
        "project/sempre:budget.eu",
        {"project/sempre:budget.eu": 4000000},
    ),
    "budget-rate-differs": (
        {"project/sempre:budget.rate": 0.78},
        "project/sempre:budget.rate",
        {"project/sempre:budget.rate": 0.76},
    ),
    "budget-implausible": (
        {"project/sempre:budget": {"total": 970}},
        "project/sempre:budget.total",
        {"project/sempre:budget": {"total": 1000}},
    ),
    "budget-without-source": (
        {"project/sempre:budget.source": MISSING},
        "project/sempre:budget.source",
        {"project/sempre:budget": {"currency": "NOK"}},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "budget-implausible",
        {"project/sempre:budget": {"total": 200000000.01, "eu": 1}},
        "project/sempre:budget.total | project/sempre:budget.eu",
    ),
    ("budget-rate-differs", {"project/sempre:budget.rate": 0.72}, "project/sempre:budget.rate"),
    ("budget-without-source", {"project/sempre:budget": {"eu": 3000}}, "project/sempre:budget.source"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("budget-missing", {"project/sempre:budget": {"total": 4000}}),
    ("budget-rate-differs", {"project/sempre:budget": {"total": 4000}}),
    ("budget-rate-differs", {"project/sempre:budget": {"total": 4000, "eu": 3000}}),
    ("budget-rate-differs", {"project/sempre:budget": {"total": 4000, "rate": 0.1}}),
    ("budget-rate-differs", {"project/sempre:budget": {"eu": 3000, "rate": 0.1}}),
    ("budget-rate-differs", {"project/sempre:budget": {"total": 4000, "eu": 5000, "rate": 0.1}}),
    ("budget-share-too-large", {"project/sempre:budget": {"eu": 5}}),
    ("budget-rate-differs", {"project/sempre:budget": {"total": 4000, "eu": 4000, "rate": 1}}),
    ("budget-implausible", {"project/sempre:budget": {"total": 200000000}}),
    ("budget-without-source", {"project/sempre:budget": {"rate": 0.5}}),
)


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


@pytest.mark.parametrize(("code", "breaks", "place"), ALSO_BROKEN)
def test_a_rule_is_broken_in_other_ways_too(
    code: str, breaks: Changes, place: str, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize(("code", "keeps"), NEAR_MISSES)
def test_a_rule_is_kept_by_near_misses(
    code: str, keeps: Changes, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in money.RULES} == set(CASES)


def test_rounded_figures_cannot_prove_a_rate_wrong(build: Callable[[Changes], Snapshot], today: date) -> None:
    changes = {"project/sempre:budget.rate": 0.8, "project/sempre:budget.rounded": True}
    found = [problem for problem in check(build(changes), today) if problem.code == "budget-rate-differs"]
    assert [problem.severity for problem in found] == ["warning"]
    assert found[0].message == "The EU rate says 80%, but the amounts give 75.0%. Correct the rate or the amounts."


def test_amounts_are_written_with_their_currency(build: Callable[[Changes], Snapshot], today: date) -> None:
    problems = check(build({"project/sempre:budget.eu": 4000000.5}), today)
    assert [problem.message for problem in problems if problem.code == "budget-share-too-large"] == [
        "The EU share (4 000 000.50 EUR) is larger than the total budget (4 000 000 EUR). Correct one of the figures."
    ]
