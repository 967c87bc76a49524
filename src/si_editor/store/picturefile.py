"""Picture files before they are trusted: what they are, how large they are, and why some cannot be shown.

A file's kind is read from its bytes and not from its name, and its size is known before a pixel is decoded.
"""

import struct
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final

from PIL import Image

from si_editor.model.sentences import Sentence
from si_editor.store.drawings import fault_of_drawing

MOST_BYTES: Final = 300_000_000
# JPEG can be decoded at a fraction of its size; of the others every pixel has to be held.
_MOST_PIXELS: Final = 60_000_000
_MOST_PIXELS_OF_JPEG: Final = 120_000_000
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
_PIXEL_ENDINGS: Final = frozenset([".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"])
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Those that exchange width and height.
_TURNED: Final = frozenset([_TURNS[5], _TURNS[6], _TURNS[7], _TURNS[8]])
UNREADABLE: Final = (
    *(OSError, ValueError, SyntaxError, MemoryError, EOFError, LookupError, TypeError),
    *(RuntimeError, struct.error),  # so says the decoder of AVIF, and what unpacks numbers
)
"""What a decoder may say of a damaged picture."""

_END_OF_JPEG: Final = b"\xff\xd9"
_SCAN_OF_JPEG: Final = 0xDA
_END_OF_PNG: Final = b"IEND"

FALSE: Final = Sentence("is not the picture that its name promises")
TOO_LARGE: Final = Sentence("is far too large to be shown")
DAMAGED: Final = Sentence("is damaged and cannot be read to its end")
CUT_OFF: Final = Sentence("is cut off: its end is missing")


class FaultyPictureError(ValueError):
    """Why a file cannot be shown: a part of a sentence that begins with its name."""

    def __init__(self, fault: str) -> None:
        """Keep the words."""
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True)
class PictureFacts:
    """What is known of a picture without decoding it: its size as it is seen, upright, and if it has clear parts.

    A drawing has no size of its own, nor has what cannot be shown; ``fault`` then says why.
    """

    width: int = 0
    height: int = 0
    is_clear: bool = False
    fault: str | None = None


def is_picture(name: str) -> bool:
    """Tell by its name whether a media file is a picture made of pixels."""
    return PurePosixPath(name).suffix.lower() in _PIXEL_ENDINGS


def is_drawing(name: str) -> bool:
    """Tell by its name whether a media file is a drawing (SVG)."""
    return PurePosixPath(name).suffix.lower() == ".svg"


def look_at_picture(name: str, data: bytes) -> PictureFacts:
    """Find out what can be known of a picture or drawing without decoding it."""
    if is_drawing(name):
        return PictureFacts(fault=fault_of_drawing(data))
    try:
        with open_picture(data) as image:
            if _is_cut_off(data, str(image.format)):
                return PictureFacts(fault=CUT_OFF)
            return PictureFacts(*upright_size(image), image.has_transparency_data)
    except FaultyPictureError as error:
        return PictureFacts(fault=error.fault)


def upright_size(image: Image.Image) -> tuple[int, int]:
    """Give width and height of an opened picture as it is seen."""
    width, height = image.size
    return (height, width) if turn_of(image) in _TURNED else (width, height)


def turn_of(image: Image.Image) -> Image.Transpose | None:
    """Give the turn that brings an opened picture upright; None if it needs none, or says nothing sensible."""
    try:
        # A PNG's own way of reading would decode the whole picture first.
        noted = Image.Image.getexif(image) if image.format == "PNG" else image.getexif()
        return _TURNS.get(noted.get(_ORIENTATION, 1))
    except UNREADABLE:
        return None


def open_picture(data: bytes) -> Image.Image:
    """Open a picture without decoding it.

    Raises:
        FaultyPictureError: it is none, or is too large to be decoded safely.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise FaultyPictureError(TOO_LARGE) from error
    except UNREADABLE as error:
        raise FaultyPictureError(FALSE) from error
    is_jpeg = image.format in {"JPEG", "MPO"}
    if image.size[0] * image.size[1] > (_MOST_PIXELS_OF_JPEG if is_jpeg else _MOST_PIXELS):
        image.close()
        raise FaultyPictureError(TOO_LARGE)
    return image


def _is_cut_off(data: bytes, kind: str) -> bool:
    match kind:
        case "JPEG" | "MPO":
            start = _first_scan(data)
            return start is not None and data.find(_END_OF_JPEG, start) < 0
        case "PNG":
            return data.rfind(_END_OF_PNG) < 0
        case _:
            return False


def _first_scan(data: bytes) -> int | None:
    """Find where the pixels of a JPEG begin: what stands before, such as a small preview, has an end of its own."""
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        if data[position + 1] == _SCAN_OF_JPEG:
            return position
        if data[position + 1] == 0xFF:  # fill bytes before a marker
            position += 1
            continue
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return None
