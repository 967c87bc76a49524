"""Rules about who paid, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, visibility
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "programme-missing": (
        {"project/sempre:programme": MISSING},
        "project/sempre:programme",
        {},
    ),
    "funds-missing": (
        {"vocabulary/programmes:terms.0.funds": MISSING},
        "project/sempre:funds",
        {"vocabulary/programmes:terms.0.funds": MISSING, "project/sempre:funds": ["ERDF"]},
    ),
    "fund-not-of-programme": (
        {"project/sempre:funds": ["ERDF", "IPA"]},
        "project/sempre:funds.1",
        {"project/sempre:funds": ["ERDF", "national"]},
    ),
    "regime-missing": (
        {"campaign/catalogue:funding.regime": "none"},
        "campaign/catalogue:funding.regime",
        {"campaign/catalogue:funding.regime": "none", "campaign/catalogue:funding.eu_supported": False},
    ),
    "emblem-unfit": (
        {"campaign/catalogue:funding.emblem": "shop.jpg"},
        "campaign/catalogue:funding.emblem",
        {"campaign/catalogue:funding.emblem": "ministry.png"},
    ),
    "site-funds-missing": (
        {"campaign/catalogue:funding.funds": MISSING, "campaign/catalogue:funding.regime": "2014-2020"},
        "campaign/catalogue:funding.funds",
        {"campaign/catalogue:funding.regime": "2014-2020"},
    ),
    "statement-missing": (
        {"campaign/catalogue:funding.statement": MISSING},
        "campaign/catalogue:funding.statement",
        {"campaign/catalogue:funding.statement": {"en": "Funded by the European Union"}},
    ),
    "statement-without-union": (
        {"campaign/catalogue:funding.statement": "Paid by the EU", "campaign/catalogue:funding.regime": "2014-2020"},
        "campaign/catalogue:funding.statement",
        {
            "campaign/catalogue:funding.statement": "With money of the European Union",
            "campaign/catalogue:funding.regime": "2014-2020",
        },
    ),
    "statement-wrong": (
        {"campaign/catalogue:funding.statement": "Cofunded by the EU"},
        "campaign/catalogue:funding.statement",
        {"campaign/catalogue:funding.statement": "Funded by the European Union"},
    ),
    "statement-unverified": (
        {
            "campaign/catalogue:funding.statement": {"en": "Funded by the European Union", "pl": "x"},
            "campaign/catalogue:languages": ["en", "pl"],
        },
        "campaign/catalogue:funding.statement.pl",
        {
            "campaign/catalogue:funding.statement": {
                "en": "Funded by the European Union",
                "de": "Finanziert von der Europäischen Union",
            },
            "campaign/catalogue:languages": ["en", "de"],
        },
    ),
    "site-programme-missing": (
        {"campaign/catalogue:funding.programme": MISSING},
        "campaign/catalogue:funding.programme",
        {"campaign/catalogue:funding.programme": MISSING, "campaign/catalogue:funding.regime": "2014-2020"},
    ),
    "regime-differs": (
        {"campaign/catalogue:funding.programme": "baltic"},
        "campaign/catalogue:funding.regime",
        {"campaign/catalogue:funding.programme": "danube-2"},
    ),
    "statement-idle": (
        {"campaign/catalogue:funding.eu_supported": False},
        "campaign/catalogue:funding.statement",
        {"campaign/catalogue:funding.eu_supported": False, "campaign/catalogue:funding.statement": MISSING},
    ),
    "emblem-second": (
        {"campaign/catalogue:logo": "our-eu-logo.svg"},
        "campaign/catalogue:logo",
        {"campaign/catalogue:logo": "museum.svg"},
    ),
    "funder-missing": (
        {"campaign/catalogue:funder": MISSING},
        "campaign/catalogue:funder",
        {},
    ),
    "funder-incomplete": (
        {"campaign/catalogue:funder.statement": MISSING},
        "campaign/catalogue:funder.statement",
        {"campaign/catalogue:funder.logo": MISSING},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "site-programme-missing",
        {"vocabulary/programmes:terms.1.label": "Danube Region"},
        "campaign/catalogue:funding.programme",
    ),
    ("emblem-second", {"campaign/catalogue:funder.logo": "eu_flag.png"}, "campaign/catalogue:funder.logo"),
    ("statement-missing", {"campaign/catalogue:languages": ["en", "de"]}, "campaign/catalogue:funding.statement"),
    (
        "statement-wrong",
        {
            "campaign/catalogue:languages": ["en", "fr"],
            "campaign/catalogue:funding.statement": {
                "en": "Funded by the European Union",
                "fr": "Payé par l’Union européenne",
            },
        },
        "campaign/catalogue:funding.statement.fr",
    ),
    ("site-funds-missing", {"campaign/catalogue:funding.funds": MISSING}, "campaign/catalogue:funding.funds"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("fund-not-of-programme", {"vocabulary/programmes:terms.0.funds": MISSING, "project/sempre:funds": ["IPA"]}),
    ("funds-missing", {"project/sempre:programme": MISSING}),
    ("emblem-second", {"campaign/catalogue:funder.logo": "museum.svg", "campaign/catalogue:initiator": {"name": "Us"}}),
    ("statement-without-union", {"campaign/catalogue:funding.statement": "x"}),
    (
        "statement-without-union",
        {
            "campaign/catalogue:funding.regime": "2014-2020",
            "campaign/catalogue:languages": ["pl"],
            "campaign/catalogue:funding.statement": "Ze środków Unii Europejskiej",
        },
    ),
    (
        "statement-wrong",
        {
            "campaign/catalogue:funding.regime": "2014-2020",
            "campaign/catalogue:funding.statement": "With money of the European Union",
        },
    ),
    ("statement-wrong", {"campaign/catalogue:languages": ["pl"], "campaign/catalogue:funding.statement": "x"}),
    ("statement-wrong", {"campaign/catalogue:funding.statement": {"en": "Funded by the European Union", "fr": "x"}}),
    (
        "statement-wrong",
        {
            "campaign/catalogue:languages": ["fr"],
            "campaign/catalogue:funding.statement": "Financé par l'Union européenne",
        },
    ),
    (
        "statement-unverified",
        {"campaign/catalogue:funding.regime": "2014-2020", "campaign/catalogue:languages": ["pl"]},
    ),
    ("site-programme-missing", {"campaign/catalogue:funding.programme": "nowhere"}),
    ("regime-differs", {"campaign/catalogue:funding.programme": MISSING}),
    ("regime-differs", {"vocabulary/programmes:terms.1.period": MISSING}),
    ("regime-differs", {"campaign/catalogue:funding.regime": "none"}),
    (
        "regime-differs",
        {"campaign/catalogue:funding.eu_supported": False, "campaign/catalogue:funding.programme": "baltic"},
    ),
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
    assert {rule.code for rule in visibility.RULES} == set(CASES)


@pytest.mark.parametrize(("regime", "severity"), [("2014-2020", "error"), ("2021-2027", "hint")])
def test_only_the_older_rules_want_the_fund_named(
    regime: str, severity: str, build: Callable[[Changes], Snapshot], today: date
) -> None:
    snapshot = build({"campaign/catalogue:funding.funds": MISSING, "campaign/catalogue:funding.regime": regime})
    found = [problem for problem in check(snapshot, today) if problem.code == "site-funds-missing"]
    assert [problem.severity for problem in found] == [severity]


def test_a_site_that_the_eu_does_not_pay_owes_it_no_emblem(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    funding = {"regime": "2021-2027", "emblem": "shop.jpg"}
    assert find({"campaign/catalogue:funding": funding}) == {}
