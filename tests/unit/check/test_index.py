"""Who refers to whom."""

from collections.abc import Callable, Mapping
from typing import Final

from si_editor.check import Index
from si_editor.model.fieldpath import MISSING, format_path
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

Build = Callable[[Mapping[str, object]], Snapshot]

SEMPRE: Final = RecordKey("project", "sempre")
ANA: Final = RecordKey("person", "ana")


def places(index: Index, key: RecordKey) -> set[str]:
    return {f"{referrer.record}:{format_path(referrer.path)}" for referrer in index.referrers(key)}


def test_referrers_are_found_in_fields_and_lists(build: Build) -> None:
    assert places(Index(build({})), SEMPRE) == {"project/mamba:related.0.project", "post/start:projects.0"}


def test_referrers_are_found_in_texts(build: Build) -> None:
    snapshot = build({"page/why:body": {"en": "[Us](project:sempre)"}, "page/why:notes": "[No](project:sempre)"})
    assert "page/why:body.en" in places(Index(snapshot), SEMPRE)
    assert "page/why:notes" not in places(Index(snapshot), SEMPRE)


def test_referrers_that_cannot_be_read_count_too(build: Build) -> None:
    snapshot = build({"spotlight/torn": {"person": "ana"}})
    assert snapshot.record(RecordKey("spotlight", "torn")) is None
    assert "spotlight/torn:person" in places(Index(snapshot), ANA)


def test_referrers_name_the_place_in_the_draft(build: Build) -> None:
    related = [{"relation": "related-to"}, {"project": "mamba"}]
    snapshot = build({"project/sempre:related": related})
    assert "project/sempre:related.1.project" in places(Index(snapshot), RecordKey("project", "mamba"))


def test_terms_and_media_have_referrers(build: Build) -> None:
    index = Index(build({}))
    assert {str(record) for record in index.referring(RecordKey("vocabulary", "themes"))} == {
        "project/sempre",
        "project/mamba",
    }
    assert places(index, RecordKey("media", "ana.jpg")) == {"person/ana:portrait.media"}


def test_dependants_are_followed_through_people(build: Build) -> None:
    spotlight = RecordKey("spotlight", "mamba-ana")
    assert Index(build({})).ready_dependants(RecordKey("media", "ana.jpg")) == {spotlight}
    assert Index(build({"spotlight/mamba-ana:status": "draft"})).ready_dependants(ANA) == frozenset()


def test_people_in_a_circle_come_to_an_end(build: Build) -> None:
    snapshot = build({"media/ana.jpg:people": ["ana"], "spotlight/mamba-ana": MISSING})
    assert Index(snapshot).ready_dependants(ANA) == frozenset()


def test_acronyms_are_compared_without_signs(build: Build) -> None:
    index = Index(build({"project/twin": {"acronym": "Sempré"}}))
    assert index.acronyms["sempre"] == (SEMPRE, RecordKey("project", "twin"))
    assert index.project_names["call a bus"] == (RecordKey("project", "mamba"),)
