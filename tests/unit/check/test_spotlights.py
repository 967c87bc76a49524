"""Rules about voices, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import spotlights
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "spotlight-project-unpublished": (
        {"project/mamba:status": "archived"},
        "spotlight/mamba-ana:project",
        {"project/mamba:status": "archived", "spotlight/mamba-ana:status": "draft"},
    ),
    "spotlight-empty": (
        {
            "spotlight/mamba-ana:answers": MISSING,
            "spotlight/mamba-ana:quote": MISSING,
            "spotlight/mamba-ana:video": MISSING,
        },
        "spotlight/mamba-ana:answers",
        {"spotlight/mamba-ana:answers": MISSING, "spotlight/mamba-ana:quote": MISSING},
    ),
    "question-unanswered": (
        {"campaign/catalogue:questions.2": {"id": "funding", "text": "Why fund it?"}},
        "spotlight/mamba-ana:answers",
        {},
    ),
    "answer-question-unknown": (
        {"spotlight/mamba-ana:answers.1.question": "weather"},
        "spotlight/mamba-ana:answers.1.question",
        {},
    ),
    "answer-repeated": (
        {"spotlight/mamba-ana:answers.1.question": "meaning"},
        "spotlight/mamba-ana:answers.1.question",
        {},
    ),
    "answer-length": (
        {"spotlight/mamba-ana:answers.1.text": "Much."},
        "spotlight/mamba-ana:answers.1.text",
        {"spotlight/mamba-ana:answers.1.text": "a" * 1200},
    ),
    "quote-not-in-answer": (
        {"spotlight/mamba-ana:quote": "somebody is left at the roadside"},
        "spotlight/mamba-ana:quote",
        {"spotlight/mamba-ana:quote": "„Nobody  is left at the roadside.“"},
    ),
    "quoted-person-missing": (
        {"spotlight/mamba-ana:person": MISSING},
        "spotlight/mamba-ana:answers.0.voice | spotlight/mamba-ana:quote_voice",
        {
            "spotlight/mamba-ana:person": MISSING,
            "spotlight/mamba-ana:answers.0.voice": "paraphrase",
            "spotlight/mamba-ana:quote_voice": "paraphrase",
        },
    ),
    "spotlight-date-missing": (
        {"spotlight/mamba-ana:date": MISSING},
        "spotlight/mamba-ana:date",
        {"spotlight/mamba-ana:date": "2021"},
    ),
    "quote-missing": (
        {"spotlight/mamba-ana:quote": MISSING},
        "spotlight/mamba-ana:quote",
        {},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "quote-not-in-answer",
        {
            "spotlight/mamba-ana:answers.0.text": {"en": "Nobody is left."},
            "spotlight/mamba-ana:quote": {"en": "Nobody is left", "de": "Niemand"},
        },
        "spotlight/mamba-ana:quote.de",
    ),
    (
        "quoted-person-missing",
        {"spotlight/mamba-ana:person": MISSING, "spotlight/mamba-ana:quote": MISSING},
        "spotlight/mamba-ana:answers.0.voice",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("spotlight-project-unpublished", {"spotlight/mamba-ana:project": "nobody"}),
    ("spotlight-empty", {"spotlight/mamba-ana:video": MISSING, "spotlight/mamba-ana:quote": MISSING}),
    ("spotlight-empty", {"spotlight/mamba-ana:answers": MISSING, "spotlight/mamba-ana:video": MISSING}),
    ("question-unanswered", {"spotlight/mamba-ana:answers": MISSING}),
    ("answer-length", {"spotlight/mamba-ana:answers.1.text": "a" * 60}),
    ("quote-not-in-answer", {"spotlight/mamba-ana:quote": MISSING}),
    (
        "quote-not-in-answer",
        {
            "spotlight/mamba-ana:answers.0.text": {"de": "Niemand bleibt zurück.", "en": "Nobody is left."},
            "spotlight/mamba-ana:quote": {"en": "Nobody is left", "de": "Niemand bleibt"},
        },
    ),
    ("quote-not-in-answer", {"spotlight/mamba-ana:quote": {"en": "nobody is left at the roadside"}}),
    (
        "quote-not-in-answer",
        {
            "spotlight/mamba-ana:answers.0.text": {"en": "Nobody is left."},
            "spotlight/mamba-ana:quote": "nobody is left",
        },
    ),
    (
        "quoted-person-missing",
        {
            "spotlight/mamba-ana:person": MISSING,
            "spotlight/mamba-ana:answers.0.voice": "paraphrase",
            "spotlight/mamba-ana:quote": MISSING,
        },
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
    assert {rule.code for rule in spotlights.RULES} == set(CASES)


@pytest.mark.parametrize("part", ["nobody is left", "not even on Sundays.", "IT MEANS THAT nobody"])
def test_a_verbatim_quote_is_found_in_an_answer_whatever_its_signs(
    part: str, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert "quote-not-in-answer" not in find({"spotlight/mamba-ana:quote": part})


def test_a_verbatim_quote_cannot_come_out_of_a_paraphrase(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    found = find({"spotlight/mamba-ana:quote": "People go to the doctor again"})
    assert found["quote-not-in-answer"] == {"spotlight/mamba-ana:quote"}


def test_a_quote_is_looked_for_in_its_own_language(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    changes = {
        "spotlight/mamba-ana:answers.0.text": {"en": "Nobody is left.", "de": "Niemand bleibt zurück."},
        "spotlight/mamba-ana:quote": {"en": "Nobody is left", "de": "Nobody is left"},
    }
    assert find(changes)["quote-not-in-answer"] == {"spotlight/mamba-ana:quote.de"}
