"""What keeps a hostile table from filling the memory: it is measured before anything makes room for it."""

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final, Literal
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from si_editor.model.sentences import Sentence

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 300
_MOST_MEMBERS: Final = 3_000
_MOST_UNPACKED: Final = 300_000_000
_MOST_CELLS: Final = 6_000_000
_MOST_TEXT: Final = 300_000_000
_CHUNK: Final = 1 << 16
_LOCAL_HEADER: Final = 30
_OLD_MARK: Final = bytes.fromhex("d0cf11e0")
_OTHER_MARKS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"7z\xbc\xaf", b"\x1f\x8b")
_TOO_LARGE: Final = Sentence(
    "The file unpacks to more than can be read. Leave out what is not needed, and save it again."
)
_DAMAGED: Final = Sentence("The file is damaged. Open it in the program it comes from and save it again.")

FileKind = Literal["zip", "old", "text", "other"]


class SheetError(ValueError):
    """A table that cannot be read, with a sentence that says what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence for people."""
        super().__init__(sentence)
        self.sentence = sentence


def kind_of_file(data: bytes) -> FileKind:
    """Tell what a file is by its bytes, whatever it is called."""
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith(_OLD_MARK):
        return "old"
    is_text = data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" not in data
    return "text" if is_text and data.strip() and not data.startswith(_OTHER_MARKS) else "other"


def refuse_bombs(data: bytes) -> int:
    """Measure a packed table: what it unpacks to, and how large its sheets claim to be; count its failed formulas.

    Raises:
        SheetError: it is damaged, too large, or made to do harm.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except (BadZipFile, ValueError, OSError) as error:
        raise SheetError(_DAMAGED) from error
    if len(members) > _MOST_MEMBERS:
        raise SheetError(_TOO_LARGE)
    survey = _Survey()
    for member in members:
        _look_into(data, member, survey)
    survey.refuse_long_texts()
    return survey.failed_formulas


def _look_into(data: bytes, member: ZipInfo, survey: "_Survey") -> None:
    scanner: _Scanner | None = None
    for position, chunk in enumerate(_unpacked(data, member)):
        survey.count(len(chunk))
        if position == 0 and (
            member.filename.lower().endswith(".xml") or chunk.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
        ):
            scanner = _Scanner(survey)
        if scanner is not None:
            scanner.feed(chunk)
    if scanner is not None:
        scanner.finish()


def _unpacked(data: bytes, member: ZipInfo) -> Iterator[bytes]:
    """Unpack a member piece by piece, whatever size its entry in the archive's list claims."""
    if member.flag_bits & 1 or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise SheetError(
            Sentence("The file has a password, or is packed in an unusual way. Save it again without one.")
        )
    head = member.header_offset
    names = int.from_bytes(data[head + 26 : head + 28], "little") + int.from_bytes(
        data[head + 28 : head + 30], "little"
    )
    start = head + _LOCAL_HEADER + names
    packed = data[start : start + member.compress_size]
    if member.compress_type == ZIP_STORED:
        yield from (packed[at : at + _CHUNK] for at in range(0, len(packed), _CHUNK))
        return
    unpacker = zlib.decompressobj(-15)
    try:
        piece = unpacker.decompress(packed, _CHUNK)
        while piece:
            yield piece
            piece = unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise SheetError(_DAMAGED) from error


@dataclass
class _Survey:
    """What was measured so far, over all members of the file."""

    unpacked: int = 0
    text_lengths: list[int] = field(default_factory=list)
    text_uses: Counter[int] = field(default_factory=Counter)
    repeated_text: int = 0
    failed_formulas: int = 0

    def count(self, size: int) -> None:
        """Add what a member unpacks to."""
        self.unpacked += size
        if self.unpacked > _MOST_UNPACKED:
            raise SheetError(_TOO_LARGE)

    def refuse_long_texts(self) -> None:
        """Refuse a file whose few texts stand in so many cells that together they fill the memory."""
        known = len(self.text_lengths)
        shared = sum(self.text_lengths[at] * uses for at, uses in self.text_uses.items() if 0 <= at < known)
        if shared + self.repeated_text > _MOST_TEXT:
            raise SheetError(_TOO_LARGE)


class _Scanner:
    """Goes through one XML file and measures the sheet in it: how far its last cell is from its first."""

    def __init__(self, survey: _Survey) -> None:
        self._survey = survey
        self._rows = self._columns = 0
        self._row = self._column = 0
        self._row_repeats = self._cell_repeats = 1
        self._cell_type = ""
        self._is_filled = self._has_cells = False
        self._text: list[str] = []
        self._is_reading = False
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._read

    def feed(self, chunk: bytes) -> None:
        """Go on with the next piece."""
        try:
            self._parser.Parse(chunk, False)
        except expat.ExpatError as error:
            raise SheetError(_DAMAGED) from error

    def finish(self) -> None:
        """Take note of the end."""
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise SheetError(_DAMAGED) from error

    def _refuse_doctype(self, *_details: object) -> None:
        raise SheetError(Sentence("The file holds something that tables never hold, so it is not read."))

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "row":
                self._row = _number(attributes.get("r"), self._row + 1)
                self._column = 0
            case "c":
                self._column = _column_of(attributes.get("r", ""), self._column + 1)
                self._row = _row_of(attributes.get("r", ""), self._row)
                self._cell_type = attributes.get("t", "")
                self._survey.failed_formulas += self._cell_type == "e"
            case "v" | "is" | "f":
                self._note_cell(self._row, self._column)
                self._listen()
            case "si" | "p":
                self._listen()
            case "table":
                self._row = 0
            case "table-row":
                self._row_repeats = _repeats(attributes, "number-rows-repeated")
                self._column, self._has_cells = 0, False
            case "table-cell" | "covered-table-cell":
                self._cell_repeats = _repeats(attributes, "number-columns-repeated")
                self._is_filled = any(attribute.endswith("value-type") for attribute in attributes)
                self._text = []
            case _:
                pass

    def _end(self, name: str) -> None:
        match name.rpartition(" ")[2]:
            case "v":
                if self._cell_type == "s":
                    self._survey.text_uses[_number("".join(self._text), -1)] += 1
                self._is_reading = False
            case "si":
                self._survey.text_lengths.append(sum(map(len, self._text)))
                self._is_reading = False
            case "table-cell" | "covered-table-cell":
                self._column += self._cell_repeats
                if self._is_filled or self._text:
                    self._has_cells = True
                    self._note_cell(self._row + self._row_repeats, self._column)
                    length = sum(map(len, self._text))
                    self._survey.repeated_text += length * self._cell_repeats * self._row_repeats
                self._is_reading = False
            case "table-row":
                self._row += self._row_repeats
            case _:
                pass

    def _listen(self) -> None:
        self._text = []
        self._is_reading = True

    def _read(self, text: str) -> None:
        if self._is_reading:
            self._text.append(text)

    def _note_cell(self, row: int, column: int) -> None:
        self._rows, self._columns = max(self._rows, row), max(self._columns, column)
        if self._rows * self._columns > _MOST_CELLS:
            raise SheetError(_TOO_LARGE)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else otherwise


def _repeats(attributes: Mapping[str, str], name: str) -> int:
    found = next((value for attribute, value in attributes.items() if attribute.endswith(name)), None)
    return max(1, _number(found, 1))


def _column_of(place: str, otherwise: int) -> int:
    letters = place.rstrip("0123456789")
    if not letters or len(letters) > 3 or not (letters.isascii() and letters.isalpha()):
        return otherwise
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def _row_of(place: str, otherwise: int) -> int:
    return _number(place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") or None, otherwise)
