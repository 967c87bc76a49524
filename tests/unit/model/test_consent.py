"""A withdrawn or ended consent covers nothing any more."""

from datetime import date

import pytest

from si_editor.model.kinds import Person
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey


def person(**consent: object) -> Person:
    data = {"name": "Ana", "consents": [{"purposes": ["name"], "channels": ["website"], **consent}]}
    record = read_record(RecordKey("person", "ana"), data).record
    assert isinstance(record, Person)
    return record


@pytest.mark.parametrize(
    ("consent", "agreed"),
    [
        ({}, True),
        ({"channels": ["print"]}, False),
        ({"purposes": ["video"]}, False),
        ({"withdrawn_on": "2022"}, False),
        ({"expires_on": "2021"}, False),
        ({"expires_on": "2022-05-01"}, True),
        ({"expires_on": "2022"}, True),
    ],
)
def test_what_a_consent_covers(consent: dict[str, object], agreed: bool) -> None:
    assert person(**consent).agrees_to("name", date(2022, 5, 1)) is agreed


def test_without_a_day_only_a_withdrawal_ends_a_consent() -> None:
    assert person(expires_on="2001").agrees_to("name")
    assert not person(withdrawn_on="2001").agrees_to("name")


@pytest.mark.parametrize(
    ("languages", "language", "agreed"),
    [
        ([], "de", True),
        (["en"], "en", True),
        (["en"], "de", False),
        (["en", "de"], "de", True),
        (["en"], None, True),
    ],
)
def test_a_consent_covers_the_languages_that_it_names(languages: list[str], language: str | None, agreed: bool) -> None:
    assert person(languages=languages).agrees_to("name", language=language) is agreed
