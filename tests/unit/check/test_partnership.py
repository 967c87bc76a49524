"""Rules about who took part and where, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, partnership
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "lead-missing": (
        {"project/sempre:leads": MISSING},
        "project/sempre:leads",
        {"project/sempre:leads": [{"name": "X"}]},
    ),
    "lead-without-country": (
        {"project/sempre:leads": [{"name": "X"}]},
        "project/sempre:leads.0.country",
        {"project/sempre:leads": [{"name": "X", "country": "DE"}]},
    ),
    "countries-missing": (
        {"project/sempre:countries": MISSING},
        "project/sempre:countries",
        {"project/sempre:countries": ["DE"]},
    ),
    "country-not-listed": (
        {"project/sempre:partners": [{"name": "Far Union", "country": "NO"}]},
        "project/sempre:partners.0.country",
        {
            "project/sempre:partners": [{"name": "Far Union", "country": "NO"}],
            "project/sempre:countries_complete": False,
        },
    ),
    "country-outside-area": (
        {"project/sempre:countries": ["DE", "DK", "ES"]},
        "project/sempre:countries.2",
        {"project/sempre:countries": ["DE", "DK", "NO"]},
    ),
    "country-code-other": (
        {
            "project/sempre:countries": ["DE", "Dänemark"],
            "project/sempre:partners": [{"name": "A", "country": "United Kingdom"}],
            "project/sempre:countries_complete": False,
        },
        "project/sempre:partners.0.country",
        {"project/sempre:partners": [{"name": "A", "country": "GB"}]},
    ),
    "organisation-repeated": (
        {"project/sempre:partners": [{"name": "village union", "country": "DE"}]},
        "project/sempre:partners.0.name",
        {"project/sempre:partners": [{"name": "village union", "country": "DK"}]},
    ),
    "partner-count-differs": (
        {"project/sempre:partner_count": 1},
        "project/sempre:partner_count",
        {"project/sempre:partner_count": 2},
    ),
    "themes-missing": (
        {"project/sempre:themes": MISSING},
        "project/sempre:themes",
        {"project/sempre:themes": ["rural"]},
    ),
    "too-many-entries": (
        {"project/sempre:themes": ["a", "b", "c", "d"]},
        "project/sempre:themes",
        {"project/sempre:themes": ["a", "b", "c"]},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "country-outside-area",
        {"project/sempre:partners": [{"name": "X", "country": "ES"}], "project/sempre:countries_complete": False},
        "project/sempre:partners.0.country",
    ),
    (
        "country-outside-area",
        {"project/sempre:countries": ["ES"], "project/sempre:partners": [{"name": "X", "country": "ES"}]},
        "project/sempre:countries.0",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("country-not-listed", {"project/sempre:countries": MISSING}),
    ("country-not-listed", {"project/sempre:leads": [{"name": "X"}]}),
    ("country-outside-area", {"project/sempre:leads": [{"name": "X"}]}),
    ("country-outside-area", {"project/sempre:programme": MISSING, "project/sempre:countries": ["ES"]}),
    ("country-outside-area", {"vocabulary/programmes:terms.0.countries": MISSING}),
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
    assert {rule.code for rule in partnership.RULES} == set(CASES)


@pytest.mark.parametrize(("written", "code"), [("EL", "GR"), ("UK", "GB"), ("no", "NO"), ("Norway", "NO")])
def test_other_ways_to_write_a_country_are_named_with_the_code(
    written: str, code: str, build: Callable[[Changes], Snapshot], today: date
) -> None:
    snapshot = build({"project/mamba:countries": ["DE", written]})
    found = [problem for problem in check(snapshot, today) if problem.code == "country-code-other"]
    assert [(problem.severity, problem.params["code"]) for problem in found] == [("hint", code)]


def test_positions_count_what_reading_left_out(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    found = find({"project/sempre:countries": ["DE", "Atlantis", "ES", "DK"]})
    assert found["country-unknown"] == {"project/sempre:countries.1"}
    assert found["country-outside-area"] == {"project/sempre:countries.2"}
