"""Rules about vocabularies, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import vocabularies
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "programme-incomplete": (
        {"vocabulary/programmes:terms.1.countries": MISSING},
        "vocabulary/programmes:terms.1.countries",
        {"vocabulary/themes:terms.0.countries": MISSING},
    ),
    "term-field-out-of-place": (
        {"vocabulary/themes:terms.0.cci": "2014"},
        "vocabulary/themes:terms.0.cci",
        {"vocabulary/programmes:terms.0.cci": "2014"},
    ),
    "vocabulary-empty": (
        {"vocabulary/forms": {"label": "Forms"}},
        "vocabulary/forms:terms",
        {"vocabulary/forms": {"label": "Forms", "terms": [{"id": "a", "label": "A"}]}},
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in vocabularies.RULES} == set(CASES)
