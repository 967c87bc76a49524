"""Searches as people write them, and what they find."""

import pytest
from tests.unit.editing.finding.conftest import ASIS, BALT, SEMPRE, make_index

from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.names import PROBLEMS, UNSAVED
from si_editor.editing.finding.query import QueryProblem, quoted, read_query
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


def found(index: KindIndex, text: str) -> set[RecordKey]:
    return {facts.key for facts in index.at(read_query(text).select(index))}


@pytest.mark.feature(42)
@pytest.mark.parametrize("text", ["malmo", "MALMÖ", "Malmø", "malmo city"])
def test_accents_and_capitals_do_not_matter(index: KindIndex, text: str) -> None:
    assert found(index, text) == {SEMPRE}


@pytest.mark.feature(42)
def test_signs_in_a_name_do_not_matter(index: KindIndex) -> None:
    assert found(index, "baltsenior") == found(index, "BaltSe@nioR") == {BALT}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", {SEMPRE, ASIS, BALT}),
        ("social", {SEMPRE, ASIS}),
        ("social rural", {SEMPRE}),
        ('"social innovation"', {ASIS}),
        ('"innovation social"', set()),
        ("social -rural", {ASIS}),
        ('-"social innovation"', {SEMPRE, BALT}),
        ("rural OR strategy", {SEMPRE, ASIS}),
        ("social rural OR strategy", {SEMPRE, ASIS}),
        ("rural ODER baltsenior", {SEMPRE, BALT}),
        ("OR", {SEMPRE, ASIS, BALT}),
        ("-", {SEMPRE, ASIS, BALT}),
        ('"unclosed', set()),
        ("norway", {SEMPRE}),
        ("pflege", {SEMPRE}),
    ],
)
def test_words(index: KindIndex, text: str, keys: set[RecordKey]) -> None:
    assert found(index, text) == keys


@pytest.mark.feature(43)
@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("theme:ageing", {SEMPRE}),
        ("thema:pflege", {SEMPRE}),
        ("themes:work", {ASIS}),
        ("country:NO", {SEMPRE}),
        ("country:north", {ASIS}),
        ("Land:Norwegen", set()),
        ("land:norway", {SEMPRE}),
        ("Länder:no", {SEMPRE}),
        ("country:uk", set()),
        ("programme:baltic", {SEMPRE}),
        ('programm:="Interreg Alpine Space"', {ASIS}),
        ("status:draft", {ASIS}),
        ("status:entwurf", {ASIS}),
        ("-status:ready", {ASIS, BALT}),
        ("is:archived", {BALT}),
        ("ist:fertig", {SEMPRE}),
        ("title:social theme:work", {ASIS}),
        ("teaser:social", set()),
        ('teaser:"their own services"', {SEMPRE}),
        ("acronym:=asis", {ASIS}),
        ("acronym:=asi", set()),
        ("teaser:empty", {ASIS, BALT}),
        ("anreißer:leer", {ASIS, BALT}),
        ("has:teaser", {SEMPRE}),
        ("has:picture", {ASIS}),
        ("hat:bild", {ASIS}),
        ("end:<2020", {SEMPRE}),
        ("end:>2019-02", {BALT}),
        ("ende:>=2019-02", {SEMPRE, BALT}),
        ("start:<=2018", {SEMPRE, ASIS}),
        ("budget:>3000000", {SEMPRE}),
        ("budget.total:<10", set()),
        ("member:yes", {ASIS}),
        ("mitglied:nein", {SEMPRE, BALT}),
        ("period:2021-2027", {ASIS}),
        ("partner:malmö", {SEMPRE}),
        ("programme:empty", {BALT}),
        ("country:pl OR country:fr", {ASIS, BALT}),
        ("licence:cc", set()),
    ],
)
def test_fields_by_english_and_german_names(index: KindIndex, text: str, keys: set[RecordKey]) -> None:
    assert read_query(text).problems == ()
    assert found(index, text) == keys


@pytest.mark.feature(43)
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("colours:red", QueryProblem("field-unknown", "colours")),
        ("has:wings", QueryProblem("state-unknown", "wings")),
        ("theme:", QueryProblem("value-missing", "theme")),
        ("end:>soon", QueryProblem("no-date", "soon")),
    ],
)
def test_a_wrong_search_is_told_and_does_no_harm(index: KindIndex, text: str, problem: QueryProblem) -> None:
    query = read_query(text)
    assert query.problems == (problem,)
    query.select(index)


def test_an_address_is_no_field(index: KindIndex) -> None:
    assert read_query("https://keep.eu").problems == ()


@pytest.mark.parametrize(
    "text", ["", "x" * 50_000, "((((", '"' * 99, ":::", "-:-", "a:b:c", "<>=", "\x00\x1e\x1f", "🧵:🧵"]
)
def test_hostile_searches_are_only_searches(index: KindIndex, text: str) -> None:
    read_query(text).select(index)


def test_marks_are_asked_for_like_fields(index: KindIndex) -> None:
    index.mark(ASIS, {PROBLEMS: ("warning",), UNSAVED: ("yes",)})
    index.mark(SEMPRE, {PROBLEMS: ("error",)})
    assert found(index, "has:problems") == {ASIS, SEMPRE}
    assert found(index, "hat:fehler") == {SEMPRE}
    assert found(index, "is:unsaved -has:errors") == {ASIS}
    index.mark(ASIS, {})
    assert found(index, "has:warnings") == set()


def test_what_was_found_before_follows_edits(snapshot: Snapshot, index: KindIndex) -> None:
    assert found(index, "rural") == {SEMPRE}
    assert found(index, "rurally") == set()
    changed = snapshot.readings[ASIS]
    from_now = dict(changed.data) | {"need": "rurally thinned"}
    reading = type(changed)(changed.key, from_now, changed.record, ())
    moved = Snapshot({**snapshot.readings, ASIS: reading})
    renewed = make_index(moved).facts(ASIS)
    assert renewed is not None
    index.put(renewed)
    assert found(index, "rural") == {SEMPRE, ASIS}
    assert found(index, "rurally") == {ASIS}
    index.drop(SEMPRE)
    assert found(index, "rural") == {ASIS}
    assert found(index, "country:no") == set()


@pytest.mark.parametrize("value", ["plain", "two words", "a:b", "-minus", "OR", 'with "quotes"', "<5"])
def test_a_quoted_value_is_read_as_one(value: str) -> None:
    (group,) = read_query(f"title:{quoted(value)}").groups
    assert len(group) == 1
