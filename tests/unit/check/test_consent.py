"""Rules about people, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, consent
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

EVERYWHERE: Final = " | ".join(
    [
        "spotlight/mamba-ana:person",
        "spotlight/mamba-ana:video.people.0",
        "person/ana:portrait",
        "media/ana.jpg:people.0",
    ]
)

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "consent-missing": (
        {"person/ana:consents": MISSING},
        EVERYWHERE,
        {
            "person/ana:consents": MISSING,
            "person/ana:legal_basis": "Staff, balanced 2021",
            "person/ana:portrait": MISSING,
            "spotlight/mamba-ana:video": MISSING,
            "media/ana.jpg:people": MISSING,
        },
    ),
    "consent-too-narrow": (
        {"person/ana:consents.0.purposes": ["name", "portrait"]},
        "spotlight/mamba-ana:person | spotlight/mamba-ana:video.people.0",
        {"person/ana:consents.0.purposes": ["name", "quote", "video", "portrait"]},
    ),
    "consent-withdrawn": (
        {"person/ana:consents.0.withdrawn_on": "2022-02-01"},
        EVERYWHERE,
        {},
    ),
    "consent-ended": (
        {
            "person/ana:consents.0.expires_on": "2022-02",
            "person/ana:portrait": MISSING,
            "media/ana.jpg:people": MISSING,
            "spotlight/mamba-ana:video": MISSING,
        },
        "spotlight/mamba-ana:person",
        {"person/ana:consents.0.expires_on": "2022"},
    ),
    "consent-unproved": (
        {"person/ana:consents.0.evidence": MISSING},
        "person/ana:consents.0.evidence",
        {"person/ana:consents.0.obtained_by": MISSING},
    ),
    "consent-untraced": (
        {"person/ana:consents.0.obtained_by": MISSING},
        "person/ana:consents.0.obtained_by",
        {"person/ana:consents.0.evidence": MISSING},
    ),
    "consent-languages": (
        {"person/ana:consents.0.languages": ["de"]},
        "person/ana:consents.0.languages",
        {"person/ana:consents.0.languages": MISSING},
    ),
    "consent-ends-soon": (
        {"person/ana:consents.0.expires_on": "2022-04-15"},
        "person/ana:consents.0.expires_on",
        {"person/ana:consents.0.expires_on": "2022-06"},
    ),
    "guardian-missing": (
        {"person/ana:minor": True},
        "person/ana:minor",
        {"person/ana:minor": True, "person/ana:consents.0.guardian": True},
    ),
    "special-consent-missing": (
        {"person/ana:sensitive": True},
        "person/ana:sensitive",
        {"person/ana:sensitive": True, "person/ana:consents.0.special_category": True},
    ),
    "sensitive-facts-possible": (
        {"project/mamba:target_groups": ["refugees"]},
        "spotlight/mamba-ana:person",
        {"project/mamba:target_groups": ["refugees"], "person/ana:sensitive": True},
    ),
    "legal-basis-missing": (
        {"person/ana:consents": MISSING},
        "person/ana:legal_basis",
        {"person/ana:consents": MISSING, "person/ana:legal_basis": "Staff"},
    ),
    "legal-basis-unweighed": (
        {"person/ana:legal_basis": "Staff named in their role"},
        "person/ana:legal_basis",
        {"person/ana:legal_basis": "Staff, balanced on 2021-03-02"},
    ),
    "person-role-missing": (
        {"person/ana:role": MISSING},
        "person/ana:role",
        {"person/ana:role": "Driver"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "consent-too-narrow",
        {"person/ana:consents.0.channels": ["print"]},
        EVERYWHERE,
    ),
    (
        "consent-missing",
        {"person/ana:consents": MISSING, "person/ana:legal_basis": "Staff, balanced"},
        "person/ana:portrait | media/ana.jpg:people.0 | spotlight/mamba-ana:video.people.0",
    ),
    (
        "consent-too-narrow",
        {
            "person/ana:consents.0.purposes": ["name", "portrait", "video"],
            "spotlight/mamba-ana:answers.0.voice": "paraphrase",
        },
        "spotlight/mamba-ana:person",
    ),
    (
        "consent-too-narrow",
        {"person/ana:consents.0.purposes": ["name", "portrait", "video"], "spotlight/mamba-ana:quote": MISSING},
        "spotlight/mamba-ana:person",
    ),
    (
        "consent-ended",
        {"person/ana:consents.0.expires_on": "2022-02"},
        EVERYWHERE,
    ),
    ("consent-ends-soon", {"person/ana:consents.0.expires_on": "2022-03-01"}, "person/ana:consents.0.expires_on"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    (
        "consent-too-narrow",
        {
            "person/ana:consents.0.purposes": ["name", "portrait", "video"],
            "spotlight/mamba-ana:answers.0.voice": "paraphrase",
            "spotlight/mamba-ana:quote_voice": "paraphrase",
        },
    ),
    (
        "consent-too-narrow",
        {
            "person/ana:consents.0.purposes": ["name", "portrait", "video"],
            "spotlight/mamba-ana:answers.0.voice": "paraphrase",
            "spotlight/mamba-ana:quote": MISSING,
        },
    ),
    ("consent-too-narrow", {"person/ana:consents": MISSING}),
    ("consent-too-narrow", {"person/ana:consents.0.withdrawn_on": "2022-02-01"}),
    (
        "consent-too-narrow",
        {"person/ana:consents.0.purposes": ["portrait", "video"], "person/ana:legal_basis": "Staff, balanced"},
    ),
    (
        "consent-ended",
        {
            "person/ana:consents.0.expires_on": "2022-02",
            "person/ana:legal_basis": "Staff, balanced",
            "person/ana:portrait": MISSING,
            "media/ana.jpg:people": MISSING,
            "spotlight/mamba-ana:video": MISSING,
        },
    ),
    ("consent-ended", {"person/ana:consents.0.purposes": ["name"], "person/ana:consents.0.expires_on": "2026"}),
    ("consent-languages", {"person/ana:consents.0.languages": ["de"], "person/ana:consents.0.withdrawn_on": "2022"}),
    ("consent-ends-soon", {"person/ana:consents.0.expires_on": "2022-04-30"}),
    ("consent-ends-soon", {"person/ana:consents.0.expires_on": "2022-02"}),
    ("sensitive-facts-possible", {"spotlight/mamba-ana:project": "nobody"}),
    ("sensitive-facts-possible", {"project/mamba:target_groups": ["refugees"], "spotlight/mamba-ana:person": MISSING}),
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
    assert {rule.code for rule in consent.RULES} == set(CASES)


def test_whoever_is_quoted_by_first_name_without_consent_blocks_that_spotlight(
    build: Callable[[Changes], Snapshot], today: date
) -> None:
    snapshot = build({"person/jakob": {"name": "Jakob"}, "spotlight/mamba-ana:person": "jakob"})
    found = [problem for problem in check(snapshot, today) if problem.code == "consent-missing"]
    assert {(problem.rule, problem.severity, str(problem.record)) for problem in found} == {
        ("GDPR-01", "error", "spotlight/mamba-ana")
    }
    assert found[0].message.startswith("It is not known whether Jakob has agreed to being named.")


def test_a_withdrawal_blocks_even_with_another_legal_basis(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    changes = {"person/ana:consents.0.withdrawn_on": "2022-02-01", "person/ana:legal_basis": "Staff, balanced"}
    assert "spotlight/mamba-ana:person" in find(changes)["consent-withdrawn"]


def test_a_person_behind_a_post_needs_a_consent(find: Callable[[Changes], dict[str, set[str]]]) -> None:
    changes = {"person/jakob": {"name": "Jakob"}, "post/start:person": "jakob"}
    assert find(changes)["consent-missing"] == {"post/start:person"}
