"""Rules about proof, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import sources
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "source-missing": (
        {"project/sempre:sources": [{"supports": "all"}]},
        "project/sempre:sources",
        {"project/sempre:sources": [{"citation": "Report"}]},
    ),
    "statement-source-missing": (
        {"spotlight/mamba-ana:sources": MISSING},
        "spotlight/mamba-ana:sources",
        {"spotlight/mamba-ana:sources": [{"url": "https://voices.eu"}]},
    ),
    "source-empty": (
        {"page/why:sources": [{"supports": "all"}]},
        "page/why:sources.0",
        {"page/why:sources": [{"citation": "Report"}]},
    ),
    "isbn-wrong": (
        {"page/why:quote": {"text": "Words", "isbn": "978-3-16-148410-1"}},
        "page/why:quote.isbn",
        {"page/why:quote": {"text": "Words", "isbn": "ISBN 978-3-16-148410-0"}},
    ),
    "source-not-dated": (
        {"project/sempre:sources": [{"url": "https://a.eu"}, {"url": "https://b.eu"}]},
        "project/sempre:sources.0.accessed",
        {"project/sempre:sources": [{"citation": "Report"}]},
    ),
    "unsure-unknown": (
        {"project/sempre:unsure": ["money"]},
        "project/sempre:unsure.0",
        {"project/sempre:unsure": ["budget.total"]},
    ),
    "unsure-left-out": (
        {"project/sempre:unsure": ["budget"]},
        "project/sempre:unsure.0",
        {"project/sempre:unsure": ["budget"], "project/sempre:status": "draft"},
    ),
}

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (("unsure-left-out", {"project/sempre:unsure": ["money"]}),)


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


@pytest.mark.parametrize(("code", "keeps"), NEAR_MISSES)
def test_a_rule_is_kept_by_near_misses(
    code: str, keeps: Changes, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in sources.RULES} == set(CASES)
