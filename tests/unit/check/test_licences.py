"""Rules about rights and credits, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, licences
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "licence-missing": (
        {"media/shop.jpg:licence": MISSING},
        "media/shop.jpg:licence",
        {"media/ride-en.vtt:licence": MISSING},
    ),
    "licence-holder-missing": (
        {"media/shop.jpg:holder": MISSING},
        "media/shop.jpg:holder",
        {"media/shop.jpg:holder": MISSING, "media/shop.jpg:licence": "public-domain"},
    ),
    "licence-permission-missing": (
        {"media/ana.jpg:permission": MISSING},
        "media/ana.jpg:permission",
        {"media/shop.jpg:licence": "CC0-1.0"},
    ),
    "licence-credit-missing": (
        {"media/shop.jpg:credit": MISSING},
        "media/shop.jpg:credit",
        {"media/shop.jpg:credit": MISSING, "media/shop.jpg:licence": "CC0-1.0"},
    ),
    "licence-source-missing": (
        {"media/shop.jpg:source_url": MISSING},
        "media/shop.jpg:source_url",
        {"media/shop.jpg:source_url": MISSING, "media/shop.jpg:licence": "CC0-1.0"},
    ),
    "licence-title-missing": (
        {"media/shop.jpg:title": MISSING, "media/shop.jpg:licence": "CC-BY-SA-3.0"},
        "media/shop.jpg:title",
        {"media/shop.jpg:title": MISSING},
    ),
    "licence-not-commercial": (
        {"media/shop.jpg:licence": "CC-BY-NC-4.0", "campaign/catalogue:commercial": True},
        "media/shop.jpg:licence",
        {"media/shop.jpg:licence": "CC-BY-NC-4.0"},
    ),
    "licence-no-changes": (
        {"media/shop.jpg:licence": "CC-BY-ND-4.0", "media/shop.jpg:focus": {"x": 0.2}},
        "media/shop.jpg:licence",
        {"media/shop.jpg:licence": "CC-BY-ND-4.0"},
    ),
    "logo-permission-missing": (
        {"media/ministry.png:permission": MISSING},
        "media/ministry.png:permission",
        {"media/ministry.png:permission": MISSING, "media/ministry.png:source_url": "https://rules.eu"},
    ),
    "quotation-unproved": (
        {"page/why:quote.year": MISSING},
        "page/why:quote.year",
        {"page/why:quote.page": MISSING},
    ),
    "quotation-address-missing": (
        {"page/why:quote.url": MISSING},
        "page/why:quote.url",
        {"page/why:quote.page": MISSING},
    ),
    "quotation-long": (
        {"page/why:quote.text": "word " * 26},
        "page/why:quote.text",
        {
            "page/why:quote.text": "word " * 26,
            "page/why:quote.permission": "Mail, 2021-03-02",
        },
    ),
    "keep-uncredited": (
        {"campaign/catalogue:data_credits": MISSING},
        "campaign/catalogue:data_credits",
        {
            "campaign/catalogue:data_credits": MISSING,
            "project/sempre:sources": [{"citation": "Report"}],
            "project/sempre:budget.source": MISSING,
            "project/mamba:budget.source": MISSING,
        },
    ),
    "commission-uncredited": (
        {
            "campaign/catalogue:data_credits": MISSING,
            "project/sempre:sources": [{"url": "https://kohesio.ec.europa.eu/1"}],
        },
        "campaign/catalogue:data_credits",
        {"campaign/catalogue:data_credits": MISSING},
    ),
    "data-licence-missing": (
        {"campaign/catalogue:licence": MISSING},
        "campaign/catalogue:licence",
        {"campaign/catalogue:licence": "CC0-1.0"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "licence-no-changes",
        {"media/shop.jpg:licence": "CC-BY-ND-4.0", "media/shop.jpg:changes": "Cropped"},
        "media/shop.jpg:licence",
    ),
    (
        "quotation-unproved",
        {"page/why:quote": {"text": "Words"}},
        "page/why:quote.authors | page/why:quote.work | page/why:quote.year",
    ),
    (
        "keep-uncredited",
        {"campaign/catalogue:data_credits": [{"label": "keep", "url": "https://notkeep.eu"}]},
        "campaign/catalogue:data_credits",
    ),
    (
        "keep-uncredited",
        {"campaign/catalogue:data_credits": MISSING, "project/sempre:status": "draft"},
        "campaign/catalogue:data_credits",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    (
        "licence-permission-missing",
        {"media/ministry.png:permission": MISSING, "media/ministry.png:licence": "all-rights-reserved-with-permission"},
    ),
    ("licence-title-missing", {"media/shop.jpg:licence": "CC-BY-SA-3.0"}),
    ("licence-no-changes", {"media/shop.jpg:focus": {"x": 0.2}, "media/shop.jpg:changes": "Cropped"}),
    ("logo-permission-missing", {"media/ministry.png:permission": MISSING, "media/ministry.png:licence": "CC0-1.0"}),
    ("quotation-long", {"page/why:quote.text": "word " * 25}),
    (
        "keep-uncredited",
        {"campaign/catalogue:data_credits": MISSING, "project/sempre:status": "draft", "project/mamba:status": "draft"},
    ),
    ("keep-uncredited", {"campaign/catalogue:data_credits": [{"label": "keep", "url": "https://www.keep.eu/x"}]}),
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
    assert {rule.code for rule in licences.RULES} == set(CASES)


def test_a_printed_book_needs_no_web_address(build: Callable[[Changes], Snapshot], today: date) -> None:
    problems = check(build({"page/why:quote.url": MISSING}), today)
    assert [(problem.code, problem.severity) for problem in problems] == [("quotation-address-missing", "hint")]
