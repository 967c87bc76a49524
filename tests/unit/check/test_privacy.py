"""Rules about facts of people that nobody needs, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import privacy

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "mail-private": (
        {"person/ana:mailbox": "ana.example@gmx.net"},
        "person/ana:mailbox",
        {"person/ana:mailbox": "info@gmx-village.eu"},
    ),
    "mail-personal": (
        {"person/ana:mailbox": "ana.example@villages.eu"},
        "person/ana:mailbox",
        {"person/ana:mailbox": "project.office@villages.eu"},
    ),
    "mail-in-text": (
        {"page/why:body": "Write to ana@gmail.com."},
        "page/why:body",
        {"page/why:body": "Write to ana@villages.eu.", "page/why:notes": "ana@gmail.com"},
    ),
    "birth-date-in-text": (
        {"page/why:body": "Ana, born on 3 May 1960, drives."},
        "page/why:body",
        {"page/why:body": "The idea was born in 1960.", "page/why:notes": "born on 3 May 1960"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "mail-private",
        {"campaign/catalogue:contact.mailbox": "villages@web.de", "person/ana:mailbox": "ana@t-online.de"},
        "campaign/catalogue:contact.mailbox | person/ana:mailbox",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("mail-personal", {"person/ana:mailbox": "ana.example@gmx.net"}),
    ("mail-personal", {"person/ana:mailbox": "office@villages.eu"}),
    ("mail-in-text", {"page/why:body": "Meet us @ gmail.com"}),
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
    assert {rule.code for rule in privacy.RULES} == set(CASES)
