"""Rules about names and ids, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, identity
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "id-unfit": (
        {"page/Über uns": {"title": "About"}},
        "page/Über uns",
        {"page/about-us": {"title": "About"}},
    ),
    "id-twins": (
        {"page/Why": {"title": "Again"}},
        "page/why",
        {"page/why-2": {"title": "Again"}},
    ),
    "acronym-repeated": (
        {"project/zz": {"status": "draft", "acronym": "Sempré", "programme": "danube-2"}},
        "project/zz:acronym",
        {"project/zz": {"status": "draft", "acronym": "SEMPRE 2", "programme": "baltic"}},
    ),
    "alias-taken": (
        {"project/mamba:aliases": ["sempre"]},
        "project/mamba:aliases.0",
        {"project/mamba:aliases": ["sempre bus"]},
    ),
    "alias-idle": (
        {"project/mamba:aliases": ["Mamba"]},
        "project/mamba:aliases.0",
        {"project/mamba:aliases": ["Mamba bus"]},
    ),
    "page-title-repeated": (
        {"page/why:title": "welcome"},
        "page/why:title",
        {"page/why:title": "welcome", "page/why:status": "draft"},
    ),
    "page-role-repeated": (
        {"page/why:role": "imprint"},
        "page/why:role",
        {"page/why:role": "other"},
    ),
    "term-repeated": (
        {"vocabulary/themes:terms": [{"id": "rural", "label": "A"}, {"id": "rural", "label": "B"}]},
        "vocabulary/themes:terms.1.id",
        {"vocabulary/themes:terms": [{"id": "rural", "label": "A"}, {"id": "rural-2", "label": "B"}]},
    ),
    "term-name-repeated": (
        {"vocabulary/programmes:terms.1.aliases": ["bsr"]},
        "vocabulary/programmes:terms.1.aliases.0",
        {"vocabulary/programmes:terms.1.aliases": ["DRP"]},
    ),
    "question-repeated": (
        {"campaign/catalogue:questions.1.id": "meaning"},
        "campaign/catalogue:questions.1.id",
        {"campaign/catalogue:questions.1.id": "meaning-2"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "page-role-repeated",
        {
            "page/why:role": "imprint",
            "page/imprint:status": "draft",
            "page/also": {"title": "B", "role": "imprint", "status": "ready"},
        },
        "page/why:role",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    (
        "page-role-repeated",
        {"page/also": {"title": "B", "status": "ready"}, "page/more": {"title": "D", "status": "ready"}},
    ),
    ("page-role-repeated", {"page/also": {"title": "B", "role": "imprint"}}),
)


@pytest.mark.feature(17)
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
    assert {rule.code for rule in identity.RULES} == set(CASES)


@pytest.mark.parametrize(("programme", "severity"), [("baltic", "error"), ("danube-2", "warning")])
def test_an_acronym_may_return_in_another_programme(
    programme: str, severity: str, build: Callable[[Changes], Snapshot], today: date
) -> None:
    snapshot = build({"project/zz": {"acronym": "SEMPRE", "programme": programme}})
    found = [problem for problem in check(snapshot, today) if problem.code == "acronym-repeated"]
    assert [problem.severity for problem in found] == [severity]
