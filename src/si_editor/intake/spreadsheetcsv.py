"""Tables written as text: what separates their cells and how their letters are written is found out by looking."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from si_editor.intake.spreadsheetlimits import MOST_ROWS, SheetError
from si_editor.model.sentences import Sentence

Encoding = Literal["utf-8", "utf-16", "windows-1252"]
ENCODINGS: Final[tuple[Encoding, ...]] = ("utf-8", "utf-16", "windows-1252")
DELIMITERS: Final = (";", ",", "\t", "|")

_LOOKED_AT: Final = 60
_SAMPLE: Final = 200_000
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class CsvForm:
    """How a text table is written: its letters, and what stands between two cells."""

    encoding: Encoding
    delimiter: str


def sniff(data: bytes) -> CsvForm:
    """Find out how a text table is written."""
    encoding = _encoding_of(data)
    text = _decoded(data, encoding)
    named = _named_delimiter(text)
    return CsvForm(encoding, named or _delimiter_of(text[:_SAMPLE]))


def read_csv(data: bytes, form: CsvForm) -> Iterator[list[str]]:
    """Read the rows of a text table.

    Raises:
        SheetError: it is no table.
    """
    text = _decoded(data, form.encoding)
    if _named_delimiter(text):
        text = text.partition("\n")[2]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=form.delimiter)
    try:
        # One more than fits, so that the table is refused and not cut.
        yield from islice(reader, MOST_ROWS + 1)
    except csv.Error as error:
        raise SheetError(
            Sentence("The text of the file is no table: a cell never ends. Look for a quotation mark.")
        ) from error


def _encoding_of(data: bytes) -> Encoding:
    if data.startswith(_UTF16_MARKS):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _decoded(data: bytes, encoding: Encoding) -> str:
    """Read the bytes as text; what the encoding does not know is shown as such instead of being dropped."""
    if encoding == "windows-1252":
        return data.decode("cp1252", "replace")
    if encoding == "utf-16":
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")


def _named_delimiter(text: str) -> str:
    """Excel writes “sep=;” into the first line, to be sure."""
    first = text[:20].partition("\n")[0].strip().strip('"')
    return first[4] if first.lower().startswith("sep=") and len(first) == 5 else ""


def _delimiter_of(text: str) -> str:
    """Choose what gives the most columns in the most rows."""
    return max(DELIMITERS, key=lambda delimiter: (_evenness(text, delimiter), -DELIMITERS.index(delimiter)))


def _evenness(text: str, delimiter: str) -> float:
    try:
        rows = [
            row for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _LOOKED_AT) if row
        ]
    except csv.Error:
        return 0
    if not rows:
        return 0
    width, number = Counter(len(row) for row in rows).most_common(1)[0]
    return (width - 1) * number / len(rows)
