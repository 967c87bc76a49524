"""One value for many entries, and words replaced in their texts."""

import time

import pytest

from si_editor.editing.bulk import BulkField, bulk, bulk_fields
from si_editor.editing.replacing import Hits, Wanted, find, replace_hits
from si_editor.editing.versions import go_back
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.reading import read_record
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Catalogue, apply_changes, inverse

PROJECTS = tuple(RecordKey("project", name) for name in ("asis", "sempre", "third"))


def field(name: str, kind: str = "project") -> BulkField:
    return next(one for one in bulk_fields(kind) if ".".join(one.path) == name)


def search(catalogue: Catalogue, wanted: Wanted) -> Hits:
    steps = find(catalogue.snapshot(), catalogue.keys(), wanted)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Hits = end.value
            return found


@pytest.mark.feature(47)
def test_a_value_is_set_where_it_is_not_yet(catalogue: Catalogue) -> None:
    plan = bulk(catalogue.snapshot(), PROJECTS, field("status"), "set", "ready")
    assert (len(plan.changes), plan.same, plan.locked) == (2, 1, 0)
    touched = catalogue.apply(plan.changes)
    assert all(value_at(catalogue.draft(key).data, ("status",)) == "ready" for key in PROJECTS)
    catalogue.apply(inverse(touched.changes))
    assert catalogue.unsaved() == ()


def test_a_value_is_added_and_taken_out(catalogue: Catalogue) -> None:
    added = bulk(catalogue.snapshot(), PROJECTS, field("themes"), "add", ["health", "work"])
    assert [change.after for change in added.changes] == [
        ["work", "care", "health"],
        ["care", "health", "work"],
        ["care", "health", "work"],
    ]
    removed = bulk(catalogue.snapshot(), PROJECTS, field("themes"), "remove", ["care"])
    assert [change.after for change in removed.changes] == [["work"], ["health"], MISSING]


def test_a_field_in_a_group_that_is_not_there_is_made(catalogue: Catalogue) -> None:
    plan = bulk(catalogue.snapshot(), PROJECTS, field("contact.organisation"), "set", "Office")
    catalogue.apply(plan.changes)
    assert value_at(catalogue.draft(PROJECTS[2]).data, ("contact", "organisation")) == "Office"


def test_what_is_cleared_is_gone_and_the_rest_has_it_already(catalogue: Catalogue) -> None:
    plan = bulk(catalogue.snapshot(), PROJECTS, field("programme"), "clear", MISSING)
    assert ([change.record.id for change in plan.changes], plan.same) == (["sempre"], 2)


def test_an_unreadable_entry_is_told_and_left(catalogue: Catalogue) -> None:
    (catalogue.root / "projects/third.yaml").write_bytes(b"a: [")
    again = Catalogue.open(catalogue.root)
    assert bulk(again.snapshot(), PROJECTS, field("status"), "set", "archived").locked == 1


def test_names_and_ids_are_not_for_many() -> None:
    names = {".".join(one.path) for one in bulk_fields("project")}
    assert not names & {"acronym", "title"}
    assert {"status", "programme", "countries", "start", "themes", "teaser", "campaign_member"} <= names


def test_a_default_that_is_not_written_needs_no_change(catalogue: Catalogue) -> None:
    assert bulk(catalogue.snapshot(), PROJECTS, field("countries_complete"), "set", True).changes == ()


# Replacing


@pytest.mark.feature(48)
def test_capitals_and_accents_do_not_count_unless_asked(catalogue: Catalogue) -> None:
    assert [(hit.text[hit.start : hit.end]) for hit in search(catalogue, Wanted("zurich")).hits] == ["Zürich"]
    assert search(catalogue, Wanted("zurich", is_exact=True)).hits == ()
    assert len(search(catalogue, Wanted("Zürich", is_exact=True)).hits) == 1


def test_whole_words_only(catalogue: Catalogue) -> None:
    assert search(catalogue, Wanted("map", is_whole=True)).hits
    assert not search(catalogue, Wanted("ma", is_whole=True)).hits


def test_taken_apart_accents_and_long_letters_are_replaced_whole(catalogue: Catalogue) -> None:
    key = PROJECTS[0]
    change = bulk(catalogue.snapshot(), [key], field("need"), "set", "In Malmo\u0308, Straße 5.").changes
    catalogue.apply(change)
    for words, result in (("malmo", "In X, Straße 5."), ("strasse", "In Malmo\u0308, X 5.")):
        found = search(catalogue, Wanted(words)).hits
        (new,) = replace_hits(catalogue.snapshot(), found, "X")
        assert new.after == result


def test_ids_are_never_touched(catalogue: Catalogue) -> None:
    found = search(catalogue, Wanted("asis")).hits
    assert {".".join(map(str, hit.path)) for hit in found} == {"acronym", "body", "body.en"}
    assert not search(catalogue, Wanted("baltic", is_exact=True)).hits


def test_only_ticked_hits_are_replaced_in_one_change_a_text(catalogue: Catalogue) -> None:
    hits = [hit for hit in search(catalogue, Wanted("asis", is_exact=False)).hits if hit.record == PROJECTS[1]]
    first, *others = hits
    (change,) = replace_hits(catalogue.snapshot(), [first], "ALPS")
    assert str(change.after).startswith("See [ALPS](project:asis#results")
    assert len(replace_hits(catalogue.snapshot(), hits, "ALPS")) == 1
    assert first.passage("ALPS").startswith("See [ALPS](project:asis")
    catalogue.apply([change])
    assert replace_hits(catalogue.snapshot(), others, "X") == (), "the text is no longer the one that was shown"


def test_ten_thousand_entries_are_looked_through_step_by_step() -> None:
    keys = [RecordKey("project", f"p{number}") for number in range(10_000)]
    text = "People plan their own services around the Baltic Sea. " * 5
    readings = {key: read_record(key, {"acronym": key.id, "body": text}) for key in keys}
    readings[CAMPAIGN_KEY] = read_record(CAMPAIGN_KEY, {"title": "x"})
    began = time.monotonic()
    steps = list(find(Snapshot(readings), keys, Wanted("balt\u00eec sea.", is_whole=False)))
    assert len(steps) > 5
    assert time.monotonic() - began < 20


# Earlier versions


def test_going_back_tells_what_would_be_less() -> None:
    now = {"acronym": "A", "teaser": "A sentence.", "body": "x" * 100, "themes": ["care"]}
    then = {"acronym": "B", "body": "x" * 20, "themes": ["care", "work"]}
    way = go_back(PROJECTS[0], now, then)
    assert apply_changes(now, way.changes) == then
    assert {change.path[0] for change in way.losses} == {"teaser", "body"}
