"""Facets: which there are, what they count, and how choices meet."""

import pytest
from tests.unit.editing.finding.conftest import ASIS, BALT, SEMPRE, make_index

from si_editor.editing.finding.facets import WITHOUT, Count, chosen_bits, count, facets_of
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.query import read_query
from si_editor.model.kinds import KINDS
from si_editor.model.snapshot import Snapshot

FACETS = {facet.name: facet for facet in facets_of("project")}
CARE = ("themes", "ageing-care-health")
WORK = ("themes", "work")


def numbers(counts: tuple[Count, ...]) -> dict[str, int]:
    return {one.code: one.number for one in counts}


@pytest.mark.feature(44)
def test_a_project_has_the_facets_that_editors_ask_for() -> None:
    names = ["status", "programme", "@period", "countries", "themes", "target_groups", "territories"]
    assert [name for name in FACETS if name in names] == names
    assert {"@problems", "@unsaved", "@bundle", "@picture"} <= FACETS.keys()
    assert FACETS["countries"].label == "Partner countries"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "campaign"])
def test_every_kind_can_be_narrowed_by_its_problems(kind: str) -> None:
    assert "@problems" in {facet.name for facet in facets_of(kind)}


@pytest.mark.feature(44)
def test_choices_of_one_facet_are_joined_and_facets_meet(index: KindIndex) -> None:
    assert chosen_bits(index, frozenset({CARE, WORK})) == index.only([SEMPRE, ASIS])
    assert chosen_bits(index, frozenset({CARE, ("status", "draft")})) == 0
    assert chosen_bits(index, frozenset({CARE, ("status", "ready")})) == index.only([SEMPRE])
    assert chosen_bits(index, frozenset({("themes", WITHOUT)})) == index.only([BALT])


@pytest.mark.feature(44)
def test_counts_follow_the_other_facets_and_the_words(index: KindIndex) -> None:
    everything = index.everything
    assert numbers(count(index, FACETS["themes"], frozenset(), everything)) == {CARE[1]: 1, WORK[1]: 1, WITHOUT: 1}
    chosen = frozenset({("status", "ready"), CARE})
    assert numbers(count(index, FACETS["themes"], chosen, everything)) == {CARE[1]: 1}
    assert numbers(count(index, FACETS["status"], chosen, everything)) == {"ready": 1}
    said = read_query("social").select(index)
    assert numbers(count(index, FACETS["themes"], frozenset(), said)) == {CARE[1]: 1, WORK[1]: 1}


def test_a_choice_that_leaves_nothing_stays_while_it_is_chosen(index: KindIndex) -> None:
    assert numbers(count(index, FACETS["themes"], frozenset({WORK}), 0)) == {WORK[1]: 0}


def test_a_voice_is_sorted_by_its_project(snapshot: Snapshot) -> None:
    voices = make_index(snapshot, "spotlight")
    facets = {facet.name: facet for facet in facets_of("spotlight")}
    assert numbers(count(voices, facets["programme"], frozenset(), voices.everything)) == {"alpine-space": 1}
    assert facets["themes"].label == "Themes"


def test_the_period_comes_from_the_programme(index: KindIndex) -> None:
    found = numbers(count(index, FACETS["@period"], frozenset(), index.everything))
    assert found == {"2014-2020": 1, "2021-2027": 1, WITHOUT: 1}
