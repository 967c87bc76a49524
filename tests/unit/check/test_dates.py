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

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    ("period-outside-programme", {"project/sempre:start": "2012", "project/sempre:end": "2013"}, "project/sempre:end"),
    (
        "period-outside-programme",
        {"project/sempre:start": MISSING, "project/sempre:end": "2013-12"},
        "project/sempre:end",
    ),
    (
        "period-reversed",
        {"campaign/catalogue:start": "2022", "campaign/catalogue:end": "2021"},
        "campaign/catalogue:end",
    ),
    (
        "date-in-future",
        {
            "spotlight/mamba-ana:date": "2023",
            "person/ana:consents.0.given_on": "2024",
            "project/sempre:sources.0.accessed": "2022-03-02",
        },
        "spotlight/mamba-ana:date | person/ana:consents.0.given_on | project/sempre:sources.0.accessed",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("period-reversed", {"project/sempre:start": "2019-02-28", "project/sempre:end": "2019-02-28"}),
    ("period-outside-programme", {"project/sempre:start": "2023", "project/sempre:end": "2024"}),
    ("period-outside-programme", {"project/sempre:start": "2013", "project/sempre:end": "2014-01"}),
    (
        "period-outside-programme",
        {"project/sempre:start": "2012", "project/sempre:end": "2013", "project/sempre:unsure": ["end"]},
    ),
    (
        "period-outside-programme",
        {"project/sempre:programme": MISSING, "project/sempre:start": "2030", "project/sempre:end": "2031"},
    ),
    (
        "period-outside-programme",
        {"vocabulary/programmes:terms.0.period": MISSING, "project/sempre:start": "2030", "project/sempre:end": "2031"},
    ),
    ("period-outside-programme", {"project/sempre:start": MISSING}),
    ("period-outside-programme", {"project/sempre:end": MISSING}),
    (
        "date-in-future",
        {"project/sempre:end": "2030", "page/why:valid_until": "2030", "person/ana:consents.0.expires_on": "2030"},
    ),
    ("date-in-future", {"post/start:date": "2022"}),
)


@pytest.mark.feature(16)
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
    assert {rule.code for rule in dates.RULES} == set(CASES)
