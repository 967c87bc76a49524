"""A table has a column for every public field, whatever the model holds."""

from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import Project
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.table import cell, columns

DATA = {
    "acronym": "X",
    "teaser": {"en": "Hello", "de": "Hallo"},
    "countries": ["DE", "NO"],
    "leads": [{"name": "Lille", "country": "FR"}, {"name": "Gent"}],
    "budget": {"total": 12.5},
    "links": [{"url": "https://example.org"}, {"label": "A label", "url": "https://example.org/2"}],
    "notes": "secret",
}


def cells(language: str = "en") -> dict[str, str]:
    record = read_record(RecordKey("project", "x"), DATA).record
    assert record is not None
    return {column.name: cell(record, column, language, ("en", "de")) for column in columns(Project)}


def test_values_are_written_as_text() -> None:
    row = cells()
    assert row["acronym"] == "X"
    assert row["countries"] == "DE; NO"
    assert row["leads"] == "Lille; Gent"
    assert row["budget.total"] == "12.5"
    assert row["budget.eu"] == ""
    assert row["links"] == "https://example.org; A label"
    assert row["countries_complete"] == "true"


def test_text_is_in_the_language_asked_for() -> None:
    assert cells("de")["teaser"] == "Hallo"


def test_every_public_field_has_its_columns_and_no_private_one() -> None:
    heads = {column.path[0] for column in columns(Project)}
    assert heads == {spec.name for spec in read_fields(Project) if not spec.private}
    assert {column.path[0] for column in columns(Project, private=True)} > heads


def test_plain_data_of_the_same_shape_gives_the_same_cells() -> None:
    record = read_record(RecordKey("project", "x"), DATA).record
    assert record is not None
    plain = record.model_dump()
    assert {column.name: cell(plain, column, "en", ("en", "de")) for column in columns(Project)} == cells()
