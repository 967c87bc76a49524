"""Rules about time, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import dates
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "period-reversed": (
        {"project/sempre:end": "2015"},
        "project/sempre:end",
        {"project/sempre:end": "2016"},
    ),
    "period-outside-programme": (
        {"project/sempre:start": "2024", "project/sempre:end": "2025"},
        "project/sempre:start",
        {"project/sempre:start": "2024", "project/sempre:unsure": ["start"]},
    ),
    "period-incomplete": (
        {"project/sempre:end": MISSING},
        "project/sempre:end",
        {"project/sempre:end": "2019"},
    ),
    "period-long": (
        {"project/sempre:start": "2014", "project/sempre:end": "2023"},
        "project/sempre:end",
        {"project/sempre:start": "2014", "project/sempre:end": "2021"},
    ),
    "date-in-future": (
        {"post/start:date": "2022-04"},
        "post/start:date",
        {"post/start:date": "2022-03"},
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
    assert {rule.code for rule in dates.RULES} == set(CASES)
