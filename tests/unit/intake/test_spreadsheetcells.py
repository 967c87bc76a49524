"""From cells to values: what people type is understood, and what is not is kept and told."""

from datetime import date

import pytest
from tests.unit.intake.tables import catalogue

from si_editor.intake.spreadsheetcells import CellValue, read_cell
from si_editor.intake.spreadsheetcolumns import targets
from si_editor.intake.spreadsheetlookup import Lookup
from si_editor.model.fieldpath import MISSING


def read(name: str, cell: object, now: object = MISSING, kind: str = "project") -> CellValue:
    target = next(target for target in targets(kind, ("en", "de")) if target.name == name)
    return read_cell(cell, target, Lookup(catalogue()), now)


@pytest.mark.feature(78)
@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("acronym", 12.0, "12"),
        ("body", "One\r\nTwo", "One\nTwo"),
        ("start", date(2019, 4, 1), "2019-04-01"),
        ("start", 2019.0, "2019"),
        ("start", "31.12.2019", "2019-12-31"),
        ("start", "Dezember 2019", "2019-12"),
        ("start", "March 2, 2019", "2019-03-02"),
        ("countries", "DE; NO", ["DE", "NO"]),
        ("countries", "Deutschland, Norwegen und Österreich", ["DE", "NO", "AT"]),
        ("countries", "DE NO  SE", ["DE", "NO", "SE"]),
        ("countries", "Bosnia and Herzegovina, UK", ["BA", "GB"]),
        ("programme", "BSR", "baltic-sea-region"),
        ("programme", "Interreg Alpenraum", "alpine-space"),
        ("programme", "Interreg Baltic Sea", "baltic-sea-region"),
        ("themes", "Ageing, care & health, Mobility", ["ageing-care-health", "mobility"]),
        ("themes", "work and skills; mobility", ["work", "mobility"]),
        ("partner_count", "1.234", 1234),
        ("budget.total", "4.860.664,11 €", 4860664.11),
        ("budget.total", "1,234,567", 1234567),
        ("budget.total", 12.0, 12),
        ("budget.rate", "85 %", 0.85),
        ("budget.rate", 0.85, 0.85),
        ("budget.currency", "euro", "EUR"),
        ("campaign_member", "ja", True),
        ("campaign_member", "No", False),
        ("innovation_forms", "Produkt; Service", ["product", "service"]),
        ("image.media", "C:\\Fotos\\MAP.PNG", "map.png"),
        ("links", "www.example.org", [{"url": "https://www.example.org"}]),
        (
            "sources",
            "Report, page 3; https://example.org",
            [{"citation": "Report, page 3"}, {"url": "https://example.org"}],
        ),
        (
            "partners",
            "City of Lille (FR)\nVillage (Kiel, Germany)",
            [
                {"name": "City of Lille", "country": "FR"},
                {"name": "Village", "city": "Kiel", "country": "DE"},
            ],
        ),
        ("related", "SEMPRE", [{"project": "sempre"}]),
        ("aliases", "One, two; Three", ["One, two", "Three"]),
    ],
)
def test_what_people_type_is_understood(name: str, cell: object, value: object) -> None:
    found = read(name, cell)
    assert found.value == value
    assert found.notes == ()


@pytest.mark.feature(78)
@pytest.mark.parametrize(
    ("name", "cell", "kept", "code"),
    [
        ("start", "03/04/2019", "03/04/2019", "cell-date"),
        ("start", "soon", "soon", "cell-date"),
        ("countries", "DE; Atlantis", ["DE", "Atlantis"], "cell-country"),
        ("programme", "Interreg Moon", "Interreg Moon", "cell-term"),
        ("related", "Twin", [{"project": "Twin"}], "cell-ambiguous"),
        ("related", "Nobody", [{"project": "Nobody"}], "cell-reference"),
        ("budget.total", "a lot", "a lot", "cell-number"),
        ("partner_count", "2,5", "2,5", "cell-number"),
        ("campaign_member", "maybe", "maybe", "cell-flag"),
        ("budget.currency", "Dollar", "Dollar", "cell-choice"),
        ("image.media", "gone.jpg", "gone.jpg", "cell-media"),
    ],
)
def test_what_is_not_understood_is_kept_and_told(name: str, cell: object, kept: object, code: str) -> None:
    found = read(name, cell)
    assert found.value == kept
    assert [note.code for note in found.notes] == [code]
    assert "{" not in found.notes[0].message


def test_a_formula_that_failed_takes_nothing_over() -> None:
    found = read("acronym", "#DIV/0!")
    assert found.value is MISSING
    assert "#DIV/0!" in found.notes[0].message


def test_links_that_were_there_stay() -> None:
    now = [{"url": "https://keep.eu/1", "kind": "keep"}]
    assert read("links", "www.example.org", now).value == [*now, {"url": "https://www.example.org"}]


def test_partners_that_were_there_keep_what_else_is_known_of_them() -> None:
    now = [{"name": "City of Lille", "country": "FR", "website": "https://www.lille.fr"}]
    assert read("partners", "city of lille; New one", now).value == [*now, {"name": "New one"}]
    with_place = [{"name": "Village (Kiel)", "country": "DE"}]
    assert read("partners", "Village (Kiel)", with_place).value == with_place


def test_references_are_found_by_what_people_know() -> None:
    assert read("project", "baltsenior", kind="spotlight").value == "baltsenior"
    assert read("project", "BaltSenioR", kind="spotlight").value == "baltsenior"
