"""Letters in pictures: the website's own fonts, set by the same rules on every machine.

Neither the system's fonts nor its way of setting text are asked; the letters come from the files of the website.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final, Literal

from PIL import Image, ImageDraw, ImageFont

from si_editor.resources import resource

Face = Literal["serif", "sans", "sans-bold"]
_OTHER_SCRIPTS: Final = "sans-greek-cyrillic"
_ELLIPSIS: Final = "…"
_LEADING: Final = 1.2
_LONGEST: Final = 300
# As the fonts are cut (resources/build/fonts.py): Latin, its signs, Greek and Cyrillic.
_HELD: Final = (
    range(0x20, 0x7F),
    range(0xA0, 0x180),
    range(0x218, 0x21C),
    range(0x1E9E, 0x1E9F),
    range(0x2010, 0x2016),
    range(0x2018, 0x201F),
    range(0x2026, 0x2027),
    range(0x20AC, 0x20AD),
    range(0x2116, 0x2117),
    range(0x370, 0x400),
    range(0x400, 0x460),
)


@dataclass(frozen=True)
class Setting:
    """Lines of text in one face and size; ``height`` is what they need."""

    lines: tuple[str, ...]
    face: Face
    size: int

    @property
    def height(self) -> int:
        """How much room the lines need from top to bottom."""
        return round(len(self.lines) * self.size * _LEADING)


def set_text(text: str, face: Face, sizes: tuple[int, ...], width: int, most_lines: int) -> Setting:
    """Set a text in the largest of some sizes in which it fits; in the smallest, what does not fit is cut off."""
    text = _writable(text)
    for size in sizes:
        lines = _broken(text, face, size, width)
        is_whole = all(_length(word, face, size) <= width for word in text.split())
        if len(lines) <= most_lines and is_whole:
            return Setting(tuple(lines), face, size)
    lines = _broken(text, face, sizes[-1], width)
    if len(lines) > most_lines:
        last = lines[most_lines - 1]
        while last and _length(f"{last}{_ELLIPSIS}", face, sizes[-1]) > width:
            last = last[:-1]
        lines = [*lines[: most_lines - 1], f"{last.rstrip()}{_ELLIPSIS}"]
    return Setting(tuple(lines), face, sizes[-1])


def draw_text(setting: Setting, size: tuple[int, int]) -> Image.Image:
    """Draw lines as a picture of how much of each pixel they cover (0 to 255)."""
    coverage = Image.new("L", size, 0)
    pen = ImageDraw.Draw(coverage)
    for number, line in enumerate(setting.lines):
        baseline = round((number + 0.85) * setting.size * _LEADING)
        position = 0.0
        for part, font in _runs(line, setting.face, setting.size):
            pen.text((round(position), baseline), part, fill=255, font=font, anchor="ls")
            position += font.getlength(part)
    return coverage


def _broken(text: str, face: Face, size: int, width: int) -> list[str]:
    """Break a text into lines at its blanks, and inside a word that is longer than a line."""
    lines = [""]
    for word in text.split():
        tried = f"{lines[-1]} {word}".strip()
        if _length(tried, face, size) <= width:
            lines[-1] = tried
        else:
            lines += _parted(word, face, size, width)
    return [line for line in lines if line]


def _parted(word: str, face: Face, size: int, width: int) -> Iterator[str]:
    """Part a word that is longer than a line."""
    while len(word) > 1 and _length(word, face, size) > width:
        fits = (end for end in range(len(word) - 1, 1, -1) if _length(word[:end], face, size) <= width)
        end = next(fits, 1)
        yield word[:end]
        word = word[end:]
    yield word


def _writable(text: str) -> str:
    """Keep the letters that the website's fonts hold; of others, what is left without their marks."""
    letters: list[str] = []
    for letter in unicodedata.normalize("NFC", text)[:_LONGEST]:
        if any(ord(letter) in part for part in _HELD):
            letters.append(letter)
        else:
            plain = unicodedata.normalize("NFKD", letter)
            letters += " " if letter.isspace() else [part for part in plain if part.isascii() and part.isprintable()]
    return "".join(letters)


def _length(text: str, face: Face, size: int) -> float:
    return sum(font.getlength(part) for part, font in _runs(text, face, size))


def _runs(text: str, face: Face, size: int) -> Iterator[tuple[str, ImageFont.FreeTypeFont]]:
    """Part a text where its script changes: the Latin faces hold neither Greek nor Cyrillic letters."""
    for is_other, letters in groupby(text, _is_of_other_script):
        yield "".join(letters), _font(_OTHER_SCRIPTS if is_other else face, size)


def _is_of_other_script(letter: str) -> bool:
    return 0x370 <= ord(letter) < 0x530


@cache
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    path = resource("site", "static", "fonts", f"{face}.woff2")
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
