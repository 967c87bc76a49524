"""A draft may be wrong: every problem is told at once, and what is right still makes a record."""

import pytest

from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import KINDS, Project
from si_editor.model.reading import Reading, read_record
from si_editor.model.records import RecordKey

KEY = RecordKey("project", "x")


def read(**data: object) -> Reading:
    return read_record(KEY, {"acronym": "X", **data})


def codes(reading: Reading) -> list[tuple[str, FieldPath]]:
    return [(problem.code, problem.path) for problem in reading.problems]


def project(reading: Reading) -> Project:
    assert isinstance(reading.record, Project)
    return reading.record


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("start", "2019-13", "date-invalid"),
        ("countries", ["XX"], "country-unknown"),
        ("countries", [False], "country-unknown"),
        ("countries", "DE", "list-expected"),
        ("partner_count", "many", "number-expected"),
        ("partner_count", True, "number-expected"),
        ("partner_count", -1, "number-out-of-range"),
        ("budget", "a lot", "group-expected"),
        ("status", "done", "choice-unknown"),
        ("teaser", 5, "text-expected"),
        ("teaser", {"no language": "x"}, "language-unknown"),
        ("countries_complete", "perhaps", "flag-expected"),
        ("contact", {"mailbox": "nobody"}, "mail-invalid"),
        ("links", [{"url": "javascript:alert(1)"}], "address-invalid"),
        ("links", [{"label": "no address"}], "value-missing"),
    ],
)
def test_a_wrong_optional_value_is_told_and_left_out(field: str, value: object, code: str) -> None:
    reading = read(**{field: value})
    assert [problem.code for problem in reading.problems] == [code]
    assert reading.problems[0].severity == "error"
    assert "{" not in reading.problems[0].message
    assert project(reading).acronym == "X"


def test_everything_wrong_is_told_at_once_and_at_its_place() -> None:
    reading = read(
        start="soon",
        leads=[{"name": "L", "country": "XX"}, "", {"city": "Lille"}, {"name": "M", "country": "EL"}],
    )
    assert set(codes(reading)) == {
        ("date-invalid", ("start",)),
        ("country-unknown", ("leads", 0, "country")),
        ("group-expected", ("leads", 1)),
        ("value-missing", ("leads", 2, "name")),
    }
    assert [lead.name for lead in project(reading).leads] == ["L", "M"]


def test_without_what_is_essential_there_is_no_record() -> None:
    reading = read_record(KEY, {"teaser": "x"})
    assert reading.record is None
    assert codes(reading) == [("value-missing", ("acronym",))]


def test_an_essential_value_of_the_wrong_kind_is_told_once() -> None:
    reading = read_record(KEY, {"acronym": ["no", "text"]})
    assert reading.record is None
    assert codes(reading) == [("text-expected", ("acronym",))]


def test_what_is_left_blank_counts_as_absent() -> None:
    reading = read(teaser="  ", title={"en": "", "de": ""}, budget={}, links=[])
    assert reading.problems == ()
    assert project(reading).teaser is None


def test_unknown_fields_are_a_hint_wherever_they_stand() -> None:
    reading = read(colour="red", leads=[{"name": "L", "nickname": "l"}])
    assert codes(reading) == [("field-unknown", ("colour",)), ("field-unknown", ("leads", 0, "nickname"))]
    assert {problem.severity for problem in reading.problems} == {"hint"}


def test_codes_of_the_european_union_become_iso_codes_and_norway_stays() -> None:
    assert project(read(countries=["EL", "UK", "NO"])).countries == ("GR", "GB", "NO")


def test_a_year_written_as_a_number_is_a_date() -> None:
    assert project(read(start=2019)).start == "2019"


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("value", [None, [], {}, 5, True, "text", [[]], [{}], {"a": {"b": []}}, "\ud800", ["\ud800"]])
def test_no_value_anywhere_can_break_reading(kind: str, value: object) -> None:
    model = KINDS[kind].model
    read_record(RecordKey(kind, "x"), dict.fromkeys(model.model_fields, value))
