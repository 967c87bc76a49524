"""The picture of a catalogue: sorted, typed, and blind to accents where people are."""

import pytest

from si_editor.model.kinds import Project, Vocabulary
from si_editor.model.ordering import display_name, folded, sort_name
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


def snapshot(*entries: tuple[str, str, dict[str, object]]) -> Snapshot:
    keys = [(RecordKey(kind, name), data) for kind, name, data in entries]
    return Snapshot({key: read_record(key, data) for key, data in keys})


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Malmö", "malmo"),
        ("BaltSe@nioR", "baltsenior"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
    ],
)
def test_folding(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_signs_at_the_front_do_not_sort() -> None:
    project = Project(acronym="+RESILIENT")
    assert sort_name(project, "x") == "resilient"
    assert sort_name(Project(acronym="Z", sort_key="Alpha"), "x") == "alpha"
    assert display_name(None, "fallback") == "fallback"


def test_records_come_sorted_and_typed() -> None:
    found = snapshot(
        ("project", "b", {"acronym": "beta"}), ("project", "a", {"acronym": "Ängst"}), ("page", "p", {"title": "P"})
    )
    assert [record.acronym for _, record in found.records(Project)] == ["Ängst", "beta"]


def test_only_valid_entries_that_are_declared_ready_are_ready() -> None:
    found = snapshot(
        ("project", "a", {"acronym": "A", "status": "ready"}),
        ("project", "b", {"acronym": "B"}),
        ("project", "c", {"status": "ready"}),
    )
    assert found.ready() == {RecordKey("project", "a")}
    assert found.is_ready(RecordKey("project", "c"))


def test_terms_are_found_by_vocabulary_and_id() -> None:
    found = snapshot(("vocabulary", "themes", {"label": "Themes", "terms": [{"id": "care", "label": "Care"}]}))
    term = found.term("themes", "care")
    assert term is not None
    assert term.label == "Care"
    assert found.term("themes", "nothing") is None
    assert isinstance(found.vocabulary("themes"), Vocabulary)


def test_a_catalogue_without_a_readable_campaign_still_has_a_language() -> None:
    assert snapshot(("campaign", "catalogue", {"title": "", "languages": []})).languages == ("en",)
