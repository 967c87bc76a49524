"""Workbooks for spreadsheet programs (Office Open XML, ISO/IEC 29500), equal to the byte on every machine.

A library would put a clock into the file and compress with whatever zlib it finds. The few parts that a table
needs are written here; they hold no formula at all, and no link.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Final

from si_editor.site.archive import ZipWriter
from si_editor.site.formulas import FORMULA
from si_editor.site.xlsxtheme import THEME_TYPE, theme
from si_editor.site.xmltext import xml

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CellValue = str | int | float | bool | None

_LONGEST_TEXT: Final = 32_767  # counted as UTF-16 units, as spreadsheet programs do
_MOST_ROWS: Final = 1_048_576
_WIDEST: Final = 60
_NARROWEST: Final = 9
_MEASURED_ROWS: Final = 200
_LONGEST_NAME: Final = 31
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NAME_SIGNS: Final = re.compile(r"[\[\]:*?/\\]")
# The styles of the workbook by their place in its list.
_PLAIN, _HEAD, _QUOTED, _WRAPPED = 0, 1, 2, 3


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the heads of its columns and its rows. ``is_prose`` breaks long lines in the cells."""

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[CellValue]]
    is_prose: bool = False


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Write sheets as one workbook.

    Texts that look like a formula keep their letters. They bear the mark of a text that was typed with an
    apostrophe, so that nothing runs when somebody edits the cell either.
    """
    target = BytesIO()
    archive = ZipWriter(target)
    for name, text in _parts(sheets):
        archive.add(name, (_DECLARATION + text).encode())
    archive.finish()
    return target.getvalue()


class _Strings:
    """The texts of all cells: each stands in the file once, and cells name it by its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._uses = 0

    def number_of(self, text: str) -> int:
        self._uses += 1
        return self._numbers.setdefault(text, len(self._numbers))

    def part(self) -> str:
        items = "".join(f'<si><t xml:space="preserve">{_text(text)}</t></si>' for text in self._numbers)
        return f'<sst xmlns="{_MAIN}" count="{self._uses}" uniqueCount="{len(self._numbers)}">{items}</sst>'


def _parts(sheets: Sequence[Sheet]) -> Iterator[tuple[str, str]]:
    yield "[Content_Types].xml", _content_types(len(sheets))
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    yield "xl/workbook.xml", _workbook(sheets)
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
    shared = [("styles", "styles.xml"), ("theme", "theme/theme1.xml"), ("sharedStrings", "sharedStrings.xml")]
    yield "xl/_rels/workbook.xml.rels", _relations([*targets, *shared])
    yield "xl/styles.xml", _styles()
    yield "xl/theme/theme1.xml", theme()
    strings = _Strings()
    for number, sheet in enumerate(sheets, start=1):
        yield f"xl/worksheets/sheet{number}.xml", _sheet(sheet, strings, number == 1)
    yield "xl/sharedStrings.xml", strings.part()


def _content_types(count: int) -> str:
    parts = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles"), ("xl/sharedStrings.xml", "sharedStrings")]
    parts += [(f"xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, count + 1)]
    kinds = "".join(f'<Override PartName="/{name}" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in parts)
    kinds += f'<Override PartName="/xl/theme/theme1.xml" ContentType="{THEME_TYPE}"/>'
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _workbook(sheets: Sequence[Sheet]) -> str:
    names = _sheet_names(sheets)
    lines = "".join(
        f'<sheet name="{xml(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    ranges = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">'
        f"{xml(_quoted(name))}!$A$1:{_absolute(len(sheet.heads), _last_row(sheet))}</definedName>"
        for number, (name, sheet) in enumerate(zip(names, sheets, strict=True))
        if not sheet.is_prose
    )
    defined = f"<definedNames>{ranges}</definedNames>" if ranges else ""
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{lines}</sheets>{defined}</workbook>'


def _sheet_names(sheets: Sequence[Sheet]) -> list[str]:
    """Give names that spreadsheet programs accept: short, without some signs, no two alike."""
    names: list[str] = []
    for number, sheet in enumerate(sheets, start=1):
        name = _NAME_SIGNS.sub(" ", sheet.name).strip(" '")[:_LONGEST_NAME] or str(number)
        taken = {other.casefold() for other in names}
        names.append(f"{name[: _LONGEST_NAME - 4]} {number}" if name.casefold() in taken else name)
    return names


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _styles() -> str:
    plain = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    bold = '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    top = '<alignment vertical="top"/>'
    wrapped = '<alignment vertical="top" wrapText="1"/>'
    base = 'numFmtId="0" fillId="0" borderId="0" xfId="0"'
    return (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="2">{plain}{bold}</fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="4">'
        f'<xf {base} fontId="0" applyAlignment="1">{top}</xf>'
        f'<xf {base} fontId="1" applyFont="1" applyAlignment="1">{top}</xf>'
        f'<xf {base} fontId="0" quotePrefix="1" applyAlignment="1">{top}</xf>'
        f'<xf {base} fontId="0" applyAlignment="1">{wrapped}</xf>'
        '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _sheet(sheet: Sheet, strings: _Strings, is_first: bool) -> str:
    shown = ' tabSelected="1"' if is_first else ""
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(_widths(sheet), start=1)
    )
    end = f"{_letters(len(sheet.heads))}{_last_row(sheet)}"
    filtered = "" if sheet.is_prose else f'<autoFilter ref="A1:{end}"/>'
    plain = _WRAPPED if sheet.is_prose else _PLAIN
    letters = [_letters(number) for number in range(1, len(sheet.heads) + 1)]
    rows = "".join(
        _row(number, letters, row, plain, strings) for number, row in enumerate(sheet.rows[: _MOST_ROWS - 1], start=2)
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><dimension ref="A1:{end}"/>'
        f'<sheetViews><sheetView{shown} workbookViewId="0">{pane}</sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols>'
        f"<sheetData>{_row(1, letters, sheet.heads, _HEAD, strings)}{rows}</sheetData>{filtered}</worksheet>"
    )


def _row(number: int, letters: Sequence[str], values: Iterable[CellValue], style: int, strings: _Strings) -> str:
    cells = "".join(
        _cell(f"{letter}{number}", value, style, strings)
        for letter, value in zip(letters, values, strict=True)
        if value is not None and value != ""
    )
    return f'<row r="{number}">{cells}</row>'


def _cell(place: str, value: CellValue, style: int, strings: _Strings) -> str:
    if isinstance(value, str):
        own = _QUOTED if FORMULA.match(value) else style
        return f'<c r="{place}" s="{own}" t="s"><v>{strings.number_of(value)}</v></c>'
    if isinstance(value, bool):
        return f'<c r="{place}" s="{style}" t="b"><v>{int(value)}</v></c>'
    return f'<c r="{place}" s="{style}"><v>{format(Decimal(str(value)), "f")}</v></c>'


def _text(value: str) -> str:
    """Escape a text; what is longer than a cell may be is cut, since programs refuse the whole file otherwise."""
    if len(value) > _LONGEST_TEXT // 2 and len(value.encode("utf-16-le", "replace")) // 2 > _LONGEST_TEXT:
        value = value.encode("utf-16-le", "replace")[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
    return xml(_ESCAPED.sub("_x005F_", value.replace("\r\n", "\n").replace("\r", "\n")))


def _widths(sheet: Sheet) -> list[int]:
    """Give each column the width of what stands in its first rows, within bounds."""
    widths = [len(head) + 4 for head in sheet.heads]
    for row in sheet.rows[:_MEASURED_ROWS]:
        for place, value in enumerate(row):
            if value is not None:
                widths[place] = max(widths[place], len(str(value)) + 2)
    return [min(_WIDEST, max(_NARROWEST, width)) for width in widths]


def _last_row(sheet: Sheet) -> int:
    return min(len(sheet.rows) + 1, _MOST_ROWS)


def _absolute(column: int, row: int) -> str:
    return f"${_letters(column)}${row}"


def _letters(number: int) -> str:
    """Give the letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
