"""Rules about the site as a whole, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import site_duties
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "imprint-page-missing": (
        {"page/imprint:status": "draft"},
        "campaign/catalogue",
        {"page/imprint:body": "Us."},
    ),
    "privacy-page-missing": (
        {"page/privacy:status": "draft"},
        "campaign/catalogue",
        {},
    ),
    "accessibility-page-missing": (
        {"page/accessibility:status": "draft"},
        "campaign/catalogue",
        {},
    ),
    "credits-page-missing": (
        {"page/credits": MISSING},
        "campaign/catalogue",
        {},
    ),
    "welcome-page-missing": (
        {"page/welcome:status": "draft"},
        "campaign/catalogue",
        {},
    ),
    "imprint-empty": (
        {"page/imprint:body": MISSING, "campaign/catalogue:contact.address": MISSING},
        "page/imprint:body",
        {"page/imprint:body": MISSING},
    ),
    "accessibility-statement-missing": (
        {"page/accessibility:accessibility": MISSING},
        "page/accessibility:accessibility",
        {"page/why:accessibility": MISSING},
    ),
    "accessibility-fact-missing": (
        {
            "page/accessibility:accessibility.method": MISSING,
            "page/accessibility:accessibility.feedback": {"organisation": "Us"},
        },
        "page/accessibility:accessibility.method | page/accessibility:accessibility.feedback.mailbox",
        {"page/accessibility:accessibility.feedback": {"phone": "+49 1"}},
    ),
    "accessibility-barriers-missing": (
        {"page/accessibility:accessibility.barriers": MISSING},
        "page/accessibility:accessibility.barriers",
        {"page/accessibility:accessibility.barriers": MISSING, "page/accessibility:accessibility.conformity": "full"},
    ),
    "accessibility-barriers-contradict": (
        {"page/accessibility:accessibility.conformity": "full"},
        "page/accessibility:accessibility.conformity",
        {"page/accessibility:accessibility.conformity": "none"},
    ),
    "accessibility-alternative-missing": (
        {"page/accessibility:accessibility.barriers.0.alternative": MISSING},
        "page/accessibility:accessibility.barriers.0.alternative",
        {},
    ),
    "accessibility-review-old": (
        {"page/accessibility:accessibility.reviewed_on": "2021-02-01"},
        "page/accessibility:accessibility.reviewed_on",
        {"page/accessibility:accessibility.reviewed_on": "2021-03-01"},
    ),
    "privacy-notice-missing": (
        {"page/privacy:privacy": MISSING},
        "page/privacy:privacy",
        {},
    ),
    "privacy-fact-missing": (
        {"page/privacy:privacy.rights": MISSING, "page/privacy:privacy.controller": {"address": "Town"}},
        "page/privacy:privacy.rights | page/privacy:privacy.controller.organisation",
        {"page/privacy:privacy.controller": {"organisation": "Us", "address": "Town"}},
    ),
    "base-url-in-folder": (
        {"campaign/catalogue:base_url": "https://example.org/campaign/"},
        "campaign/catalogue:base_url",
        {"campaign/catalogue:base_url": "https://campaign.example.org/"},
    ),
    "base-url-missing": (
        {"campaign/catalogue:base_url": MISSING},
        "campaign/catalogue:base_url",
        {},
    ),
    "site-description-missing": (
        {"campaign/catalogue:description": "Stories."},
        "campaign/catalogue:description",
        {"campaign/catalogue:description": "ssssssssssssssssssssssssssssssssssssssssssssssssss"},
    ),
    "site-contact-missing": (
        {"campaign/catalogue:contact.mailbox": MISSING},
        "campaign/catalogue:contact.mailbox",
        {},
    ),
    "questions-missing": (
        {"campaign/catalogue:questions": MISSING},
        "campaign/catalogue:questions",
        {"campaign/catalogue:questions": MISSING, "spotlight/mamba-ana": MISSING},
    ),
    "menu-page-unpublished": (
        {"page/imprint:status": "draft"},
        "campaign/catalogue:navigation.1",
        {"campaign/catalogue:navigation": ["welcome"], "page/imprint:status": "draft"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "imprint-empty",
        {"page/imprint:body": MISSING, "campaign/catalogue:contact.mailbox": MISSING},
        "page/imprint:body",
    ),
    ("imprint-empty", {"page/imprint:body": MISSING, "campaign/catalogue:contact": MISSING}, "page/imprint:body"),
    (
        "imprint-empty",
        {"page/imprint:body": MISSING, "campaign/catalogue:contact.organisation": MISSING},
        "page/imprint:body",
    ),
    (
        "privacy-fact-missing",
        {"page/privacy:privacy.controller": {"organisation": "Us"}},
        "page/privacy:privacy.controller.mailbox",
    ),
    ("privacy-fact-missing", {"page/privacy:privacy.controller": MISSING}, "page/privacy:privacy.controller"),
    (
        "accessibility-fact-missing",
        {"page/accessibility:accessibility.feedback": MISSING},
        "page/accessibility:accessibility.feedback",
    ),
    ("site-contact-missing", {"campaign/catalogue:contact": MISSING}, "campaign/catalogue:contact"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("imprint-empty", {"page/credits:body": MISSING, "campaign/catalogue:contact": MISSING}),
    (
        "imprint-empty",
        {
            "page/imprint:body": MISSING,
            "campaign/catalogue:contact.phone": "+49 1",
            "campaign/catalogue:contact.mailbox": MISSING,
        },
    ),
    ("accessibility-fact-missing", {"page/why:accessibility": {"conformity": "full"}}),
    ("accessibility-barriers-missing", {"page/why:accessibility": {"conformity": "none"}}),
    ("privacy-fact-missing", {"page/why:privacy": {"rights": "All."}}),
    ("accessibility-review-old", {"page/accessibility:accessibility.reviewed_on": "2021-02-28"}),
    (
        "accessibility-barriers-contradict",
        {"page/accessibility:accessibility.conformity": "full", "page/accessibility:accessibility.barriers": MISSING},
    ),
    ("menu-page-unpublished", {"campaign/catalogue:navigation": ["nowhere"]}),
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
    assert {rule.code for rule in site_duties.RULES} == set(CASES)
