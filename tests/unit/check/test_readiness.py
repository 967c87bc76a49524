"""Counting what entries have and what they lack: honest numbers, group by group."""

from datetime import date

import pytest
from tests.unit.check.conftest import TODAY

from si_editor.check.readiness import NO_GROUP, Assessment, assess, summarise, tally, tally_kinds
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


def snapshot_of(**entries: dict[str, object]) -> Snapshot:
    """Make a catalogue of entries, named as ``project__sempre``."""
    keys = {RecordKey(*name.split("__")): data for name, data in entries.items()}
    return Snapshot({key: read_record(key, data) for key, data in keys.items()})


def assessed(snapshot: Snapshot, key: RecordKey, today: date = TODAY, flawed: tuple[RecordKey, ...] = ()) -> Assessment:
    return next(one for one in assess(snapshot, flawed, today) if one.key == key)


A, B, VOICE = RecordKey("project", "a"), RecordKey("project", "b"), RecordKey("spotlight", "v")
PICTURE = {"media": "map.png"}


def test_what_is_filled_in_is_there_and_what_is_not_is_missing() -> None:
    snapshot = snapshot_of(project__a={"acronym": "A", "teaser": "One sentence.", "status": "ready"})
    has = assessed(snapshot, A).has
    assert has["teaser"]
    assert not has["picture"]
    assert has["ready"]
    assert has["sound"]


def test_a_question_that_does_not_arise_is_not_counted() -> None:
    snapshot = snapshot_of(
        project__a={"acronym": "A"},
        project__b={"acronym": "B", "image": PICTURE},
    )
    assert "alt" not in assessed(snapshot, A).has
    assert assessed(snapshot, B).has["alt"] is False
    assert summarise("", list(assess(snapshot, (), TODAY))).tallies["alt"].total == 1


@pytest.mark.parametrize(
    ("picture", "media"),
    [
        ({**PICTURE, "alt": "A map."}, {}),
        ({**PICTURE, "decorative": True}, {}),
        (PICTURE, {"alt": "A map."}),
        (PICTURE, {"decorative": True}),
    ],
)
def test_a_description_counts_wherever_it_stands(picture: dict[str, object], media: dict[str, object]) -> None:
    key = RecordKey("media", "map.png")
    readings = {
        A: read_record(A, {"acronym": "A", "image": picture}),
        key: read_record(key, {"kind": "picture", **media}),
    }
    assert assessed(Snapshot(readings), A).has["alt"]


def test_an_entry_with_errors_is_not_sound() -> None:
    snapshot = snapshot_of(project__a={"acronym": "A"})
    assert not assessed(snapshot, A, flawed=(A,)).has["sound"]


def test_an_entry_that_cannot_be_read_has_nothing() -> None:
    assessment = assessed(snapshot_of(project__a={"teaser": "No acronym."}), A)
    assert assessment.held == 0
    assert assessment.wanted == len(assessment.has) - 1


def test_readiness_of_an_entry_is_a_count_without_its_status() -> None:
    snapshot = snapshot_of(person__ana={"name": "Ana", "role": "Driver"})
    ana = assessed(snapshot, RecordKey("person", "ana"))
    assert (ana.held, ana.wanted) == (2, 4)
    draft = assessed(snapshot_of(project__a={"acronym": "A"}), A)
    ready = assessed(snapshot_of(project__a={"acronym": "A", "status": "ready"}), A)
    assert draft.wanted == ready.wanted
    assert draft.held == ready.held


CONSENT = {"purposes": ["name"], "channels": ["website"], "expires_on": "2022-12-31"}


@pytest.mark.parametrize(
    ("person", "today", "is_there"),
    [
        ({"consents": [CONSENT]}, date(2022, 3, 1), True),
        ({"consents": [CONSENT]}, date(2023, 3, 1), False),
        ({"consents": [{**CONSENT, "withdrawn_on": "2022-01-01"}]}, date(2022, 3, 1), False),
        ({"legal_basis": "Staff in their role"}, date(2022, 3, 1), True),
        ({}, date(2022, 3, 1), False),
    ],
)
def test_consent_of_a_voice_is_that_of_its_person(person: dict[str, object], today: date, is_there: bool) -> None:
    snapshot = snapshot_of(
        spotlight__v={"project": "a", "person": "ana"},
        person__ana={"name": "Ana", **person},
        project__a={"acronym": "A"},
    )
    assert assessed(snapshot, VOICE, today).has["consent"] is is_there
    nobody = snapshot_of(spotlight__v={"project": "a"})
    assert "consent" not in assessed(nobody, VOICE).has


def test_groups_are_counted_each_for_itself() -> None:
    snapshot = snapshot_of(
        project__a={"acronym": "A", "themes": ["care", "work"], "teaser": "One."},
        project__b={"acronym": "B", "themes": ["care"]},
        project__c={"acronym": "C"},
    )
    lines = {line.group: line for line in tally(list(assess(snapshot, (), TODAY)), "theme")}
    assert list(lines) == ["care", "work", NO_GROUP]
    care = lines["care"].tallies["teaser"]
    assert (care.having, care.lacking) == ((A,), (B,))
    assert lines["work"].keys == (A,)
    assert lines[NO_GROUP].keys == (RecordKey("project", "c"),)


def test_a_voice_belongs_where_its_project_belongs() -> None:
    snapshot = snapshot_of(
        spotlight__v={"project": "a"}, project__a={"acronym": "A", "programme": "danube", "countries": ["DE", "AT"]}
    )
    voice = assessed(snapshot, VOICE)
    assert voice.groups("programme") == ("danube",)
    assert voice.groups("country") == ("DE", "AT")


def test_kinds_stand_in_their_usual_order() -> None:
    snapshot = snapshot_of(person__ana={"name": "Ana"}, project__a={"acronym": "A"}, vocabulary__x={"label": "X"})
    assert [line.group for line in tally_kinds(list(assess(snapshot, (), TODAY)))] == ["project", "person"]


def test_the_share_is_that_of_all_answers() -> None:
    snapshot = snapshot_of(person__ana={"name": "Ana", "role": "Driver"}, person__bo={"name": "Bo"})
    line = summarise("", list(assess(snapshot, (), TODAY)))
    assert line.share == 3 / 8
