"""Tables of other programs, read whatever they hold: CSV, Excel and LibreOffice files as rows of plain values.

Formulas count as the values that were last worked out. Nothing in a file is run, and no file makes the program
use more memory than its limits allow.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineWorkbook

from si_editor.intake.spreadsheetcsv import CsvForm, read_csv, sniff
from si_editor.intake.spreadsheetlimits import MOST_COLUMNS, MOST_ROWS, SheetError, kind_of_file, refuse_bombs
from si_editor.model.sentences import Sentence

Value = str | int | float | bool | date | None
"""What a cell can hold; None where it is empty."""

MOST_BYTES: Final = 30_000_000
LONGEST_TEXT: Final = 200_000


@dataclass(frozen=True)
class Sheet:
    """One table: its name and its rows, all equally wide, in the order of the file."""

    name: str
    rows: tuple[tuple[Value, ...], ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True)
class Workbook:
    """A file with its tables. ``form`` says how the text of a CSV file was understood.

    Cells whose formula gives an error count as empty; ``failed_formulas`` says how many there are in the file.
    """

    path: Path
    sheet_names: tuple[str, ...]
    sheet: Sheet
    form: CsvForm | None = None
    failed_formulas: int = 0


def read_workbook(path: Path, sheet: str | None = None, form: CsvForm | None = None) -> Workbook:
    """Read one table of a file: the named one, or the first that holds anything.

    Raises:
        SheetError: it cannot be read, or is too large; the sentence says what to do.
    """
    data = _read_bytes(path)
    match kind_of_file(data):
        case "zip":
            failed = refuse_bombs(data)
            return replace(_read_with_calamine(path, sheet), failed_formulas=failed)
        case "old":
            raise SheetError(
                Sentence(
                    "This is an old Excel file, or one with a password. Open it there and save it as .xlsx without one."
                )
            )
        case "other":
            raise SheetError(Sentence("This is no table. Choose a .csv, .xlsx or .ods file."))
        case _:
            form = form or sniff(data)
            rows = read_csv(data, form)
            return Workbook(path, (path.stem,), Sheet(path.stem, _rectangle(rows)), form)


def _read_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SheetError(
                Sentence("The file is larger than 30 MB. Leave out pictures and sheets that are not needed.")
            )
        return path.read_bytes()
    except OSError as error:
        raise SheetError(Sentence("The file cannot be read: {reason}.", reason=error.strerror or str(error))) from error


def _read_with_calamine(path: Path, name: str | None) -> Workbook:
    try:
        with CalamineWorkbook.from_path(path) as book:
            names = tuple(book.sheet_names)
            if not names:
                raise SheetError(Sentence("The file holds no table."))
            if name is not None and name not in names:
                raise SheetError(Sentence("The file has no table of this name any more."))
            for candidate in (name,) if name is not None else names:
                rows = book.get_sheet_by_name(candidate).to_python(skip_empty_area=False)
                if rows or candidate == names[-1]:
                    break
            else:
                rows = []
    except (CalamineError, ValueError, OSError) as error:
        raise SheetError(
            Sentence("The file is damaged, or was made by a program that writes it in another way.")
        ) from error
    return Workbook(path, names, Sheet(candidate, _rectangle(_plain_rows(rows))))


def _plain_rows(rows: Sequence[Sequence[object]]) -> Iterator[list[Value]]:
    return ([_plain(value) for value in row] for row in rows)


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str):
        return value.strip()[:LONGEST_TEXT] or None
    if isinstance(value, time | timedelta):
        return str(value)
    return value if isinstance(value, bool | int | float | date) else None


def _rectangle(rows: Iterator[list[Value]] | Iterator[list[str]]) -> tuple[tuple[Value, ...], ...]:
    """Make all rows equally wide, without empty rows at the end and empty columns at the right."""
    plain = [[_plain(value) for value in row] for row in rows]
    while plain and all(value is None for value in plain[-1]):
        plain.pop()
    width = max((_width(row) for row in plain), default=0)
    if len(plain) > MOST_ROWS:
        too_long = "The table has {number:,} rows; {most:,} can be read at once. Split it into parts."
        raise SheetError(Sentence(too_long, number=len(plain), most=MOST_ROWS))
    if width > MOST_COLUMNS:
        raise SheetError(
            Sentence(
                "The table has {number:,} columns; {most:,} can be read. Leave out some.",
                number=width,
                most=MOST_COLUMNS,
            )
        )
    return tuple(tuple((*row, *([None] * (width - len(row))))[:width]) for row in plain)


def _width(row: Sequence[Value]) -> int:
    return max((position + 1 for position, value in enumerate(row) if value is not None), default=0)
