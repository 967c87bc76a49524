"""The best entries first, and the passage of each."""

import pytest
from tests.unit.editing.finding.conftest import ASIS, SEMPRE, make_snapshot

from si_editor.editing.finding.completing import completions
from si_editor.editing.finding.composing import Part, compose
from si_editor.editing.finding.hits import best, find_folded, find_hit
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.query import read_query
from si_editor.editing.finding.texts import CodeWords
from si_editor.model.snapshot import Snapshot


def test_a_hit_names_the_field_and_marks_the_words_as_they_stand(snapshot: Snapshot) -> None:
    hit = find_hit(snapshot.readings[SEMPRE], read_query("malmo"), CodeWords(snapshot))
    assert hit is not None
    assert (hit.path, hit.column) == (("partners", 0, "name"), "partners")
    assert (hit.before, hit.marked, hit.after) == ("City of ", "Malmö", "")


def test_the_field_that_was_asked_for_is_shown_first(snapshot: Snapshot) -> None:
    words = CodeWords(snapshot)
    anywhere = find_hit(snapshot.readings[ASIS], read_query("a"), words)
    asked = find_hit(snapshot.readings[ASIS], read_query("title:a"), words)
    assert anywhere is not None
    assert asked is not None
    assert (anywhere.column, asked.column) == ("acronym", "title")


def test_long_texts_are_cut_around_the_hit() -> None:
    long = "word " * 200 + "needle " + "word " * 200
    snapshot = make_snapshot({ASIS: {"acronym": "ASIS", "body": long}})
    hit = find_hit(snapshot.readings[ASIS], read_query("needle"), CodeWords(snapshot))
    assert hit is not None
    assert hit.before.startswith("…")
    assert hit.after.endswith("…")
    assert len(f"{hit.before}{hit.marked}{hit.after}") < 140


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("Größe", "grosse", "Größe"),
        ("Straße", "rass", "raß"),
        ("BaltSe@nioR", "senior", "Se@nioR"),
        ("Øre", "ore", "Øre"),
    ],
)
def test_hits_are_marked_in_the_letters_of_the_text(text: str, word: str, marked: str) -> None:
    place = find_folded(text, word)
    assert place is not None
    assert text[slice(*place)] == marked


def test_names_that_begin_with_the_word_come_first(index: KindIndex) -> None:
    query = read_query("s")
    assert next(facts.key for facts in best(index.at(query.select(index)), query, 2)) == SEMPRE


@pytest.mark.feature(43)
@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("them", ["theme:"]),
        ("social the", ["theme:"]),
        ("theme:", ["ageing-care-health", "work"]),
        ("theme:ag", ["ageing-care-health"]),
        ("thema:Pfl", []),
        ("country:nor", ["NO", "MK"]),
        ("status:", ["archived", "draft", "ready"]),
        ("has:w", ["warnings"]),
        ("hat:w", ["warnings"]),
        ("ist:unges", ["ungespeichert"]),
        ("rural", []),
        ("", []),
    ],
)
def test_the_box_offers_fields_and_values(snapshot: Snapshot, index: KindIndex, text: str, offered: list[str]) -> None:
    found = completions(text, len(text), "project", index, CodeWords(snapshot))
    assert sorted(one.text for one in found) == sorted(offered)
    assert all(text[: one.start] + one.text for one in found)


@pytest.mark.feature(43)
@pytest.mark.parametrize(
    ("parts", "is_any", "text"),
    [
        ([Part("themes", "contains", "ageing")], False, "theme:ageing"),
        ([Part("", "contains", "two words")], False, '"two words"'),
        ([Part("teaser", "empty"), Part("start", "after", "2018")], False, "teaser:empty start:>2018"),
        ([Part("teaser", "filled"), Part("", "contains-not", "x")], True, "-teaser:empty OR -x"),
        ([Part("title", "is", "A: b")], False, 'title:="A: b"'),
        ([Part("title", "contains", "  ")], False, ""),
        ([Part("title", "is-not", "x"), Part("end", "before", "2020-01")], False, "-title:=x end:<2020-01"),
        ([Part("title", "contains-not", "empty")], False, '-title:"empty"'),
    ],
)
def test_a_form_writes_the_search_that_one_could_type(parts: list[Part], is_any: bool, text: str) -> None:
    assert compose(parts, is_any) == text
    assert read_query(text).problems == ()
