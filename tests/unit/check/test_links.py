"""Rules about web addresses, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, links
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "link-gone": (
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "gone", "checked_on": "2022-01"}]},
        "page/why:links.0.url",
        {
            "page/why:links": [
                {
                    "label": "Shop",
                    "url": "https://a.eu",
                    "state": "gone",
                    "checked_on": "2022-01",
                    "archive_url": "https://archive.org/1",
                }
            ]
        },
    ),
    "link-archive-missing": (
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "archived", "checked_on": "2022-01"}]},
        "page/why:links.0.archive_url",
        {
            "page/why:links": [
                {
                    "label": "Shop",
                    "url": "https://a.eu",
                    "state": "archived",
                    "checked_on": "2022-01",
                    "archive_url": "https://archive.org/1",
                }
            ]
        },
    ),
    "link-unchecked": (
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"},
                {"label": "B", "url": "https://b.eu"},
                {"label": "C", "url": "https://c.eu"},
            ]
        },
        "page/why:links.1",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"}]},
    ),
    "link-stale": (
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2021-08-01"}]},
        "page/why:links.0.checked_on",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2021-09-15"}]},
    ),
    "link-label-missing": (
        {
            "page/why:links": [
                {"label": None, "url": "https://a.eu", "state": "ok", "checked_on": "2022-01", "kind": "publication"}
            ]
        },
        "page/why:links.0.label",
        {
            "page/why:links": [
                {"label": None, "url": "https://a.eu", "state": "ok", "checked_on": "2022-01", "kind": "keep"}
            ]
        },
    ),
    "link-repeated": (
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"},
                {"label": "Shop", "url": "https://a.eu/", "state": "ok", "checked_on": "2022-01"},
            ]
        },
        "page/why:links.1.url",
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"},
                {"label": "Shop", "url": "https://a.eu/b", "state": "ok", "checked_on": "2022-01"},
            ]
        },
    ),
    "address-private": (
        {"page/why:links": [{"label": "Shop", "url": "http://192.168.1.5/x", "state": "ok", "checked_on": "2022-01"}]},
        "page/why:links.0.url",
        {"page/why:links": [{"label": "Shop", "url": "https://192.0.2.1/x", "state": "ok", "checked_on": "2022-01"}]},
    ),
    "address-example": (
        {"campaign/catalogue:base_url": "https://villages.example/"},
        "campaign/catalogue:base_url",
        {"campaign/catalogue:base_url": "https://examples.eu/"},
    ),
    "address-insecure": (
        {"page/why:links": [{"label": "Shop", "url": "http://a.eu", "state": "ok", "checked_on": "2022-01"}]},
        "page/why:links.0.url",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"}]},
    ),
    "address-tracking": (
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu/?x=1&utm_source=b", "state": "ok", "checked_on": "2022-01"}
            ]
        },
        "page/why:links.0.url",
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu/?source=b", "state": "ok", "checked_on": "2022-01"}
            ]
        },
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "link-unchecked",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": None}]},
        "page/why:links.0",
    ),
    (
        "link-unchecked",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "unchecked", "checked_on": "2022-01"}]},
        "page/why:links.0",
    ),
    ("address-insecure", {"project/sempre:leads.0.website": "http://a.eu"}, "project/sempre:leads.0.website"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    (
        "link-stale",
        {
            "page/why:links": [
                {
                    "label": "Shop",
                    "url": "https://a.eu",
                    "state": "archived",
                    "checked_on": "2019",
                    "archive_url": "https://a.org",
                }
            ]
        },
    ),
    (
        "link-stale",
        {"page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2021-09-02"}]},
    ),
    (
        "link-label-missing",
        {
            "page/why:links": [
                {"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01", "kind": "publication"}
            ]
        },
    ),
    (
        "link-repeated",
        {
            "campaign/catalogue:successor": {
                "label": "Shop",
                "url": "https://a.eu",
                "state": "ok",
                "checked_on": "2022-01",
            },
            "project/sempre:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"}],
            "page/why:links": [{"label": "Shop", "url": "https://a.eu", "state": "ok", "checked_on": "2022-01"}],
        },
    ),
    ("address-private", {"campaign/catalogue:base_url": "https://example/"}),
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
    assert {rule.code for rule in links.RULES} == set(CASES)


@pytest.mark.parametrize("host", ["localhost", "intranet", "10.1.2.3", "172.20.0.1", "127.0.0.1:8000", "nas.local"])
def test_addresses_inside_one_network_are_found(host: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    assert find({"campaign/catalogue:base_url": f"https://{host}/"})["address-private"] == {
        "campaign/catalogue:base_url"
    }


def test_the_calendar_alone_never_makes_a_catalogue_unfit(build: Callable[[Changes], Snapshot]) -> None:
    later = check(build({}), date(2025, 3, 1))
    assert {problem.severity for problem in later} <= {"hint", "warning"}
