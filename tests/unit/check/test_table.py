"""The table of rules as a whole."""

import re
import string
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from si_editor.check import RULES, Rule, check
from si_editor.check.coverage import MET_ELSEWHERE
from si_editor.model.kinds import Campaign
from si_editor.model.sentences import STRUCTURE_SENTENCES
from si_editor.model.snapshot import Snapshot

# The domain's list of rules, by family and how many there are of each.
DOMAIN: Final = {"EU": 15, "DQ": 11, "A11Y": 16, "GDPR": 9, "EMB": 7, "LIC": 8, "OUT": 8}
DOMAIN_IDS: Final = {f"{family}-{number:02}" for family, count in DOMAIN.items() for number in range(1, count + 1)}


def test_every_code_is_used_once() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert not set(codes) & set(STRUCTURE_SENTENCES)


def test_the_domain_has_74_rules() -> None:
    assert len(DOMAIN_IDS) == 74


def test_every_rule_of_the_domain_is_checked_or_met_elsewhere() -> None:
    assert {rule.rule for rule in RULES} - {""} | set(MET_ELSEWHERE) == DOMAIN_IDS


def test_what_is_said_to_be_tested_elsewhere_is_tested_there() -> None:
    root = Path(__file__).parents[3]
    named = [file for place in MET_ELSEWHERE.values() for file in re.findall(r"tests/[\w/]+\.py", place)]
    assert len(named) >= 2
    assert [file for file in named if not (root / file).is_file()] == []


def test_what_nothing_meets_says_so() -> None:
    unmet = {rule for rule, place in MET_ELSEWHERE.items() if place.startswith("not met yet")}
    assert unmet == {"GDPR-09"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_speaks_plainly(rule: Rule[Any]) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.code)
    assert rule.sentence.endswith((".", "?", "”"))
    assert rule.sentence[0].isupper() or rule.sentence[0] in "“{"
    assert not re.search(r"\b[A-Z0-9]{2,4}-\d\d\b|None|null|YAML|\bid_|_", re.sub(r"\{\w+\}", "", rule.sentence))
    names = {name for _, name, _, _ in string.Formatter().parse(rule.sentence) if name is not None}
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.scope == "catalogue"], ids=lambda rule: rule.code)
def test_a_rule_for_the_whole_catalogue_is_asked_with_the_campaign(rule: Rule[Any]) -> None:
    assert rule.on is Campaign


def test_every_problem_carries_its_rule_and_the_values_of_its_sentence(
    build: Callable[[Mapping[str, object]], Snapshot], today: date
) -> None:
    by_code = {rule.code: rule for rule in RULES}
    problems = check(build({"project/sempre:teaser": "A shop", "person/ana:consents": None}), today)
    found = [problem for problem in problems if problem.code in by_code]
    assert len(found) > 3
    for problem in found:
        rule = by_code[problem.code]
        assert problem.rule == rule.rule
        assert problem.message == rule.sentence.format_map(problem.params)
