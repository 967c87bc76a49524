"""Reading tables of other programs: whatever their letters and separators, and never more than fits."""

import zlib
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter
from tests.unit.intake.tables import Rows, ods, ods_with, xlsx

from si_editor.intake.spreadsheet import MOST_BYTES, read_workbook
from si_editor.intake.spreadsheetcsv import CsvForm
from si_editor.intake.spreadsheetlimits import MOST_ROWS, SheetError

ROWS: Rows = [["Acronym", "Title"], ["SEMPRE", "Malmö & Łódź"], [None, "a; b"]]


def rows_of(path: Path, **how: str) -> list[list[object]]:
    return [list(row) for row in read_workbook(path, **how).sheet.rows]  # type: ignore[arg-type]  # only sheet is given


def csv_file(path: Path, text: str, encoding: str) -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.feature(78)
@pytest.mark.parametrize(
    ("encoding", "delimiter", "found"),
    [
        ("utf-8", ",", "utf-8"),
        ("utf-8-sig", ";", "utf-8"),
        ("cp1252", ";", "windows-1252"),
        ("utf-16", "\t", "utf-16"),
        ("utf-8", "|", "utf-8"),
    ],
)
def test_a_text_table_is_understood_however_it_is_written(
    tmp_path: Path, encoding: str, delimiter: str, found: str
) -> None:
    text = f'Acronym{delimiter}Title\r\nSEMPRE{delimiter}"Malmö{delimiter} und\r\nmehr"\r\n'
    path = csv_file(tmp_path / "list.csv", text, encoding)
    book = read_workbook(path)
    assert book.form == CsvForm(found, delimiter)  # type: ignore[arg-type]  # the cases name encodings
    assert book.sheet.rows == (("Acronym", "Title"), ("SEMPRE", f"Malmö{delimiter} und\r\nmehr"))


def test_the_separator_that_excel_names_is_used_and_left_out(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "list.csv", "sep=;\r\nA;B,C\r\n1;2,3\r\n", "cp1252")
    assert rows_of(path) == [["A", "B,C"], ["1", "2,3"]]


def test_another_form_can_be_chosen(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "list.csv", "A,B;C\r\n", "utf-8")
    assert read_workbook(path, form=CsvForm("utf-8", ";")).sheet.rows == (("A,B", "C"),)


@pytest.mark.feature(78)
def test_excel_and_libreoffice_files_are_read(tmp_path: Path) -> None:
    wanted = [list(row) for row in ROWS]
    assert rows_of(xlsx(tmp_path / "list.xlsx", ROWS)) == wanted
    assert rows_of(ods(tmp_path / "list.ods", ROWS)) == wanted


def test_the_ending_does_not_matter(tmp_path: Path) -> None:
    assert rows_of(xlsx(tmp_path / "list.csv", ROWS)) == [list(row) for row in ROWS]


def test_dates_formulas_and_numbers_are_values(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("One")
        sheet.write_row(0, 0, ["Day", "Sum", "Number", "Yes"])
        sheet.write_datetime(1, 0, datetime(2019, 4, 1), book.add_format({"num_format": "dd.mm.yyyy"}))
        sheet.write_formula(1, 1, "=1+2", value=3)
        sheet.write_number(1, 2, 2.5)
        sheet.write_boolean(1, 3, True)
        sheet.write_formula(2, 1, "=1/0", value="#DIV/0!")
    found = read_workbook(path)
    assert found.sheet.rows[1:] == ((date(2019, 4, 1), 3, 2.5, True),)
    assert found.failed_formulas == 1


def test_the_first_sheet_that_holds_anything_is_taken_or_the_named_one(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "list.xlsx")) as book:
        for name, text in (("Sheet", ""), ("Full", "A"), ("Other", "B")):
            book.add_worksheet(name).write(0, 0, text)
    found = read_workbook(tmp_path / "list.xlsx")
    assert found.sheet_names == ("Sheet", "Full", "Other")
    assert found.sheet.rows == (("A",),)
    assert read_workbook(tmp_path / "list.xlsx", "Other").sheet.rows == (("B",),)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no table"),
        (b"%PDF-1.7 ...", "no table"),
        (b"\x00\x01\x02", "no table"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 100, "old Excel file"),
        (b"PK\x03\x04 broken", "damaged"),
        (b'A;"B\r\n' + b"x" * 140_000, "never ends"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    with pytest.raises(SheetError, match=words):
        read_workbook(path)


def test_a_file_that_is_gone_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="cannot be read"):
        read_workbook(tmp_path / "gone.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(SheetError, match="30 MB"):
        read_workbook(large)


def test_too_many_rows_are_refused_and_not_cut(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "list.csv", "A;B\n" * (MOST_ROWS + 1), "utf-8")
    with pytest.raises(SheetError, match="20,000 can be read"):
        read_workbook(path)


def packed(path: Path, **members: bytes) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return path


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


@pytest.mark.parametrize(
    "members",
    [
        {
            "xl__worksheets__sheet1": SHEET
            % b'<row r="1"><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>'
        },
        {"xl__bomb": b"<a>" + b"x" * 310_000_000 + b"</a>"},
        {
            "xl__sharedStrings": b"<sst><si><t>" + b"y" * 1_000_000 + b"</t></si></sst>",
            "xl__sheet": SHEET % (b'<row><c t="s"><v>0</v></c></row>' * 400),
        },
    ],
)
def test_a_file_that_unpacks_to_far_more_is_refused(tmp_path: Path, members: dict[str, bytes]) -> None:
    with pytest.raises(SheetError, match="more than can be read"):
        read_workbook(packed(tmp_path / "bomb.xlsx", **members))


def test_a_lie_about_the_size_is_found_out(tmp_path: Path) -> None:
    path = packed(tmp_path / "bomb.xlsx", xl__bomb=b"<a>" + b"x" * 310_000_000 + b"</a>")
    data = path.read_bytes().replace((310_000_007).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    path.write_bytes(data)
    with pytest.raises(SheetError, match="more than can be read"):
        read_workbook(path)


def test_rows_and_cells_that_repeat_without_end_are_refused(tmp_path: Path) -> None:
    attributes = 'table:number-columns-repeated="16000" office:value-type="string"'
    cell = f"<table:table-cell {attributes}><text:p>x</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    with pytest.raises(SheetError, match="more than can be read"):
        read_workbook(ods_with(tmp_path / "bomb.ods", row))


def test_entities_are_refused(tmp_path: Path) -> None:
    text = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(SheetError, match="tables never hold"):
        read_workbook(packed(tmp_path / "list.xlsx", xl__workbook=text))


def test_damaged_packing_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "list.xlsx", xl__workbook=b"<a/>" * 1000)
    data = bytearray(path.read_bytes())
    start = data.index(zlib.compress(b"<a/>" * 1000, 9)[2:6]) if zlib.compress(b"<a/>" * 1000, 9)[2:6] in data else 45
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(bytes(data))
    with pytest.raises(SheetError):
        read_workbook(path)
