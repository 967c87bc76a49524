"""From a marked part of a page to its field, and from a field to its part."""

from collections.abc import Mapping

import pytest

from si_editor.desktop.preview.parts import Part, best_part, read_part, read_parts
from si_editor.model.records import CAMPAIGN_KEY, RecordKey

VOICE = RecordKey("spotlight", "voice")
ANA = RecordKey("person", "ana")
PICTURE = RecordKey("media", "ana.jpg")
SEMPRE = RecordKey("project", "sempre")

DATA: dict[RecordKey, Mapping[str, object]] = {
    VOICE: {"project": "sempre", "person": "ana"},
    ANA: {"name": "Ana", "portrait": {"media": "ana.jpg"}},
    PICTURE: {"credit": "Jo"},
    SEMPRE: {"leads": [{"name": "A"}, {"name": "B"}]},
    CAMPAIGN_KEY: {},
}

pytestmark = pytest.mark.feature(53)


def test_a_mark_names_a_field_of_its_record() -> None:
    assert read_part("project/sempre", "leads.1", DATA.get) == Part(SEMPRE, ("leads", 1))
    assert read_part("campaign", "title", DATA.get) == Part(CAMPAIGN_KEY, ("title",))


def test_a_path_goes_on_in_the_entry_that_is_referred_to() -> None:
    assert read_part("spotlight/voice", "person.name", DATA.get) == Part(ANA, ("name",))
    assert read_part("spotlight/voice", "person.portrait.media.credit", DATA.get) == Part(PICTURE, ("credit",))


def test_a_reference_that_leads_nowhere_is_a_field_itself() -> None:
    data: dict[RecordKey, Mapping[str, object]] = {VOICE: {"project": "sempre"}}
    assert read_part("spotlight/voice", "person.name", data.get) == Part(VOICE, ("person",))
    data[VOICE] = {"person": "gone"}
    assert read_part("spotlight/voice", "person.name", data.get) == Part(VOICE, ("person",))


@pytest.mark.parametrize("record", ["", "project", "project/gone", "nonsense/x", "/"])
def test_a_mark_that_means_nothing_is_no_part(record: str) -> None:
    assert read_part(record, "title", DATA.get) is None


def test_a_field_is_shown_by_its_own_part_or_by_what_it_belongs_to() -> None:
    parts = read_parts(
        [
            ["project/sempre", "leads", ""],
            ["project/sempre", "leads.1", ""],
            ["spotlight/voice", "person.name", ""],
            ["project/sempre", "budget.total", ""],
        ],
        DATA.get,
    )
    assert best_part(parts, SEMPRE, ("leads", 1, "name")) == 1
    assert best_part(parts, SEMPRE, ("leads", 0, "name")) == 0
    assert best_part(parts, ANA, ("name",)) == 2
    assert best_part(parts, SEMPRE, ("budget",)) == 3
    assert best_part(parts, SEMPRE, ("teaser",)) is None
    assert best_part(parts, SEMPRE, ()) is None


def test_without_marks_there_are_no_parts() -> None:
    assert read_parts(None, DATA.get) == ()
