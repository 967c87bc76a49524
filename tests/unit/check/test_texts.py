"""Rules about words, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, texts
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "teaser-too-long": (
        {"project/sempre:teaser": "a" * 160 + "."},
        "project/sempre:teaser",
        {"project/sempre:teaser": "a" * 159 + "."},
    ),
    "teaser-cut": (
        {"project/sempre:teaser": "Older people said what they missed, and"},
        "project/sempre:teaser",
        {"project/sempre:teaser": "Older people said what they missed."},
    ),
    "teaser-unfinished": (
        {"project/sempre:teaser": "A shop for all"},
        "project/sempre:teaser",
        {"project/sempre:teaser": "They said: “We want a shop.”"},
    ),
    "description-missing": (
        {"project/sempre:teaser": MISSING, "project/sempre:body": MISSING},
        "project/sempre:teaser",
        {"project/sempre:body": MISSING},
    ),
    "teaser-missing": (
        {"project/sempre:teaser": MISSING, "spotlight/mamba-ana:teaser": MISSING},
        "project/sempre:teaser | spotlight/mamba-ana:teaser",
        {"project/sempre:teaser": "A shop."},
    ),
    "body-missing": (
        {"project/sempre:body": MISSING},
        "project/sempre:body",
        {"project/sempre:body": "A shop."},
    ),
    "body-short": (
        {"project/sempre:body": "A shop."},
        "project/sempre:body",
        {"project/sempre:body": "A shop. " * 26},
    ),
    "title-missing": (
        {"project/sempre:title": MISSING, "spotlight/mamba-ana:title": MISSING},
        "project/sempre:title | spotlight/mamba-ana:title",
        {"project/sempre:title": MISSING, "project/sempre:campaign_title": "Villages"},
    ),
    "page-empty": (
        {"page/why:lead": MISSING},
        "page/why:body",
        {"page/why:lead": MISSING, "page/why:role": "projects"},
    ),
    "text-too-long": (
        {"project/sempre:image.alt": "a" * 251},
        "project/sempre:image.alt",
        {"project/sempre:image.alt": "a" * 250},
    ),
    "text-garbled": (
        {"project/sempre:title": "MÃ¤rkte"},
        "project/sempre:title",
        {"project/sempre:title": "Märkte in São João & Ãgua"},
    ),
    "text-unseen-sign": (
        {"project/sempre:title": "Mark\xadet"},
        "project/sempre:title",
        {"project/sempre:title": "Mark-et"},
    ),
    "text-untidy": (
        {"project/sempre:title": " Market", "project/mamba:title": "Märkte"},
        "project/sempre:title | project/mamba:title",
        {"project/sempre:title": "Märkte"},
    ),
    "text-unfinished": (
        {"project/sempre:title": "tbd"},
        "project/sempre:title",
        {"project/sempre:title": "Tbdx and XX"},
    ),
    "token-unknown": (
        {"page/why:lead": "{people} people"},
        "page/why:lead",
        {"page/why:lead": "{projects} from {countries}"},
    ),
    "translation-missing": (
        {
            "campaign/catalogue:languages": ["en", "de"],
            "page/why": {"title": {"en": "Why", "de": "Warum"}, "lead": {"de": "Weil es geht."}, "status": "ready"},
            "project/sempre:status": "archived",
            "project/mamba:status": "archived",
            "spotlight/mamba-ana:status": "archived",
            "post/start:status": "archived",
            "page/welcome:status": "archived",
            "page/imprint:status": "archived",
            "page/credits:status": "archived",
            "page/privacy:status": "archived",
            "page/accessibility:status": "archived",
        },
        "page/why:lead",
        {
            "campaign/catalogue:languages": ["en", "de"],
            "page/why": {"title": {"en": "Why", "de": "Warum"}},
            "project/sempre:status": "archived",
            "project/mamba:status": "archived",
            "spotlight/mamba-ana:status": "archived",
            "post/start:status": "archived",
            "page/welcome:status": "archived",
            "page/imprint:status": "archived",
            "page/credits:status": "archived",
            "page/privacy:status": "archived",
            "page/accessibility:status": "archived",
        },
    ),
    "translation-unshown": (
        {"project/sempre:title": {"en": "A", "fr": "B"}},
        "project/sempre:title.fr",
        {"project/sempre:title": {"fr": "B"}},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    ("teaser-cut", {"project/sempre:teaser": "A shop for all..."}, "project/sempre:teaser"),
    (
        "text-too-long",
        {"project/sempre:need": "a" * 161, "page/why:menu_title": "a" * 25},
        "project/sempre:need | page/why:menu_title",
    ),
    ("page-empty", {"page/why:role": "other"}, "page/why:body"),
    (
        "text-garbled",
        {"project/sempre:title": "Kaffee &amp; Kuchen", "project/mamba:title": "dâ€™accord"},
        "project/sempre:title | project/mamba:title",
    ),
    (
        "translation-missing",
        {
            "campaign/catalogue:languages": ["en", "de"],
            "page/welcome:title": {"en": "Welcome", "de": "Willkommen"},
            "project/sempre:status": "archived",
            "project/mamba:status": "archived",
            "spotlight/mamba-ana:status": "archived",
            "post/start:status": "archived",
            "page/why:status": "archived",
            "page/imprint:status": "archived",
            "page/credits:status": "archived",
            "page/privacy:status": "archived",
            "page/accessibility:status": "archived",
        },
        "page/welcome:lead",
    ),
    (
        "text-unseen-sign",
        {"project/sempre:title": "Mark\u200bet", "project/mamba:title": "\ufeffMoving"},
        "project/sempre:title | project/mamba:title",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("teaser-unfinished", {"project/sempre:teaser": "A shop for all..."}),
    ("teaser-unfinished", {"project/sempre:teaser": "Older people said what"}),
    ("teaser-cut", {"project/sempre:teaser": "A shop for all"}),
    ("text-too-long", {"project/sempre:teaser": "a" * 161 + "."}),
    ("description-missing", {"project/sempre:teaser": MISSING}),
    ("body-missing", {"project/sempre:body": MISSING, "project/sempre:teaser": MISSING}),
    ("body-short", {"page/why:body": "Short."}),
    ("page-empty", {"page/why:lead": MISSING, "page/why:body": "Text."}),
    ("page-empty", {"page/welcome:lead": MISSING}),
    ("page-empty", {"page/why:role": "spotlights", "page/why:lead": MISSING}),
    ("text-untidy", {"project/sempre:need": "A need\n", "page/why:body": "Text\n\n"}),
    ("token-unknown", {"page/why:body": "{people}", "page/why:title": "{people}"}),
    ("text-garbled", {"project/sempre:title": "Kaffee & Kuchen"}),
    ("text-unseen-sign", {"project/sempre:title": "One\nTwo", "project/mamba:title": "Žluťoučký kůň"}),
    ("translation-unshown", {"project/sempre:title": {"de": "A", "fr": "B"}}),
    ("translation-missing", {"project/sempre:title": {"de": "A"}}),
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
    assert {rule.code for rule in texts.RULES} == set(CASES)


def test_a_text_already_found_wrong_is_not_called_missing_too(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    found = find({"project/sempre:teaser": 5})
    assert found["text-expected"] == {"project/sempre:teaser"}
    assert "teaser-missing" not in found


def test_a_missing_title_of_a_project_is_only_a_hint(build: Callable[[Changes], Snapshot], today: date) -> None:
    problems = check(build({"project/sempre:title": MISSING}), today)
    assert [(problem.code, problem.severity) for problem in problems] == [("title-missing", "hint")]
