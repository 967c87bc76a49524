"""The tables: typed columns, partners joined by id, no formula, and a workbook that is the same everywhere."""

import csv
import json
import zipfile
from io import BytesIO, StringIO
from typing import cast

import pytest
from python_calamine import CalamineWorkbook
from tests.unit.site.sample import Data, new_catalogue, site_of, text_of

from si_editor.site.formulas import FORMULA, harmless
from si_editor.site.xlsx import Sheet, workbook


def rows_of(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.removeprefix("\ufeff"), newline="")))


def cells_of(content: bytes, sheet: str) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return cast("list[list[object]]", book.get_sheet_by_name(sheet).to_python())


def test_partners_are_joined_to_their_project_by_its_id() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["partners"] = [{"name": "Malmö stad", "country": "SE", "city": "Malmö"}]
    site = site_of(catalogue)
    partners = rows_of(text_of(site, "data/partners.csv"))
    assert [(row["project"], row["position"], row["role"], row["name"]) for row in partners] == [
        ("alpha", "1", "lead", "City of Lille"),
        ("alpha", "2", "partner", "Malmö stad"),
    ]
    ids = {row["id"] for row in rows_of(text_of(site, "data/projects.csv"))}
    assert {row["project"] for row in partners} <= ids


def test_the_status_which_is_always_the_same_is_no_column() -> None:
    assert "status" not in rows_of(text_of(site_of(), "data/projects.csv"))[0]


@pytest.mark.parametrize(
    "text", ["=1", "+BETA", "-", "@x", "\tx", "\nx", "＝1", "'=1", "''+x", "plain", "'quoted'", ""]
)
def test_disarming_can_be_undone_without_loss(text: str) -> None:
    written = harmless(text)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    undone = written[1:] if written.startswith("'") and FORMULA.match(written) else written
    assert undone == text


def test_large_numbers_are_written_out() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["budget"] = {"total": 9999999999999.99, "rate": 0.00001}
    row = rows_of(text_of(site_of(catalogue), "data/projects.csv"))[0]
    assert (row["budget.total"], row["budget.rate"]) == ("9999999999999.99", "0.00001")


def test_the_workbook_holds_typed_values_and_every_letter() -> None:
    content = site_of().page("data/catalogue.xlsx").content
    head, alpha, beta = cells_of(content, "Projects")
    named = dict(zip(head, alpha, strict=True))
    assert named["Acronym"] == "Alph@ Two"
    assert named["Budget: Total budget"] == 1000000
    assert named["Took part in the campaign"] is True
    assert beta[head.index("Acronym")] == "+BETA"
    assert cells_of(content, "Partners")[1][:3] == ["alpha", 1.0, "lead"]
    about = {str(row[0]): str(row[1]) for row in cells_of(content, "About")}
    assert "CC BY 4.0" in about["Licence"]
    assert "https://keep.eu" in about["Facts on projects also from"]
    assert about["Projects: Acronym"].startswith("Letter by letter")


def test_a_text_that_looks_like_a_formula_is_marked_as_typed_text() -> None:
    content = workbook([Sheet("A", ("x",), [("=1+1",), ("one",)])])
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    assert '<c r="A2" s="2" t="s">' in sheet
    assert '<c r="A3" s="0" t="s">' in sheet
    assert "<f>" not in sheet
    assert styles.split("<cellXfs")[1].split("<xf ")[3].count('quotePrefix="1"') == 1


def test_a_workbook_holds_whatever_was_typed() -> None:
    texts = ["a\x00b\x0bc", "_x0041_", "<&>\"'", " blanks ", "two\r\nlines", "x" * 40_000, "😀" * 20_000, "\ufffe"]
    content = workbook([Sheet("It's [a]: name/with*signs?", ("text",), [(text,) for text in texts])])
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    assert book.sheet_names == ["It's  a   name with signs"]
    shown = [str(row[0]) for row in book.get_sheet_by_index(0).to_python(skip_empty_area=False)[1:]]
    assert shown[:5] == ["abc", "_x0041_", "<&>\"'", " blanks ", "two\nlines"]
    assert all(len(text.encode("utf-16-le")) // 2 <= 32_767 for text in shown)


def test_sheets_with_the_same_name_are_told_apart() -> None:
    sheets = [Sheet("x" * 40, ("a",), []), Sheet("X" * 40, ("a",), []), Sheet("", ("a",), [])]
    names = CalamineWorkbook.from_filelike(BytesIO(workbook(sheets))).sheet_names
    assert len({name.casefold() for name in names}) == 3
    assert all(0 < len(name) <= 31 for name in names)


def test_a_workbook_knows_no_clock() -> None:
    first, second = (site_of().page("data/catalogue.xlsx").content for _ in range(2))
    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if name.startswith("docProps")]


def test_a_catalogue_without_entries_has_tables_without_rows() -> None:
    catalogue: dict[str, Data] = {"campaign/catalogue": new_catalogue()["campaign/catalogue"]}
    site = site_of(catalogue, {})
    assert rows_of(text_of(site, "data/partners.csv")) == []
    assert len(cells_of(site.page("data/catalogue.xlsx").content, "Projects")) == 1


def test_every_column_of_both_tables_is_described() -> None:
    site = site_of()
    for name in ("projects.csv", "partners.csv"):
        metadata = json.loads(text_of(site, f"data/{name}-metadata.json"))
        table = next(table for table in metadata["tables"] if table["url"] == name)
        described = [column["titles"] for column in table["tableSchema"]["columns"]]
        assert described == text_of(site, f"data/{name}").removeprefix("\ufeff").splitlines()[0].split(",")
        assert all(column["dc:description"] for column in table["tableSchema"]["columns"])
