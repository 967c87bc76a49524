"""Pictures on their way in: looked at before they are trusted, and made smaller when they are too large for a website.

The bytes of a picture are never believed: its kind is read from them and not from its name, its size is known before
a pixel is decoded, and whatever cannot be shown is refused with one sentence that says what to do.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PIL import Image

from si_editor.model.sentences import Sentence
from si_editor.store.picturefile import (
    MOST_BYTES,
    TOO_LARGE,
    UNREADABLE,
    FaultyPictureError,
    open_picture,
    upright_size,
)
from si_editor.store.picturepixels import read_pixels

LONGEST_EDGE: Final = 2560
LARGE_BYTES: Final = 3_000_000
_QUALITY: Final = 85
_HEAD: Final = 64
# What a website can show, and how its files end.
_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "WEBP": ".webp", "GIF": ".gif", "AVIF": ".avif"}
)
# How the files begin that cameras and scanners write and browsers do not show.
_FOREIGN: Final[Mapping[bytes, str]] = MappingProxyType({b"II*\0": "TIFF", b"MM\0*": "TIFF", b"BM": "BMP"})
_HEIC_BRANDS: Final = frozenset([b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"])


class PictureError(ValueError):
    """A file that cannot be taken as a picture."""

    def __init__(self, sentence: Sentence) -> None:
        """Keep the sentence that says why, and what to do."""
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True)
class Picture:
    """What is known of a picture before it is taken: its size as it is seen, upright, and its weight."""

    ending: str
    width: int
    height: int
    size: int

    @property
    def is_large(self) -> bool:
        """Whether a reduced copy would serve a website better."""
        return max(self.width, self.height) > LONGEST_EDGE or self.size > LARGE_BYTES


@dataclass(frozen=True)
class ReducedPicture:
    """A smaller copy, upright, without anything but its pixels: no place, no camera, no comment."""

    ending: str
    width: int
    height: int
    data: bytes


def look_at(source: Path) -> Picture:
    """Find out what a file is, without decoding it.

    A drawing (SVG) has no pixels: its width and height are 0.

    Raises:
        PictureError: it is no picture that a website can show.
    """
    data = _read(source)
    if source.suffix.lower() == ".svg":
        if b"<svg" not in data[:4096].lower():
            raise PictureError(_LYING.filled(name=source.name))
        return Picture(".svg", 0, 0, len(data))
    with _opened(source.name, data) as image:
        width, height = upright_size(image)
        return Picture(_ENDINGS[str(image.format)], width, height, len(data))


def reducing(source: Path, longest_edge: int = LONGEST_EDGE) -> Generator[int, None, ReducedPicture]:
    """Make a smaller copy step by step, yielding how many percent are done.

    Raises:
        PictureError: the picture cannot be read to its end.
    """
    yield 5
    data = _read(source)
    yield 15
    image = _decoded(source.name, data, (longest_edge, longest_edge))
    yield 80
    reduced = _encoded(image)
    yield 100
    return reduced


def check_whole(source: Path) -> None:
    """Decode a picture to its end, so that a cut-off file is found before it is taken.

    Raises:
        PictureError: it cannot be read to its end.
    """
    if source.suffix.lower() != ".svg":
        _decoded(source.name, _read(source), (LONGEST_EDGE, LONGEST_EDGE))


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > MOST_BYTES:
            raise PictureError(_TOO_LARGE.filled(name=source.name))
        data = source.read_bytes()
    except OSError as error:
        raise PictureError(
            Sentence("“{name}” cannot be read. Copy it to your own disk and try again.", name=source.name)
        ) from error
    if not data:
        raise PictureError(Sentence("“{name}” is empty. Copy it again from where it comes from.", name=source.name))
    return data


def _opened(name: str, data: bytes) -> Image.Image:
    _refuse_foreign(name, data[:_HEAD])
    try:
        return open_picture(data)
    except FaultyPictureError as error:
        raise _refusal(name, error) from error


def _decoded(name: str, data: bytes, box: tuple[int, int]) -> Image.Image:
    _refuse_foreign(name, data[:_HEAD])
    try:
        return read_pixels(data, box).image
    except FaultyPictureError as error:
        raise _refusal(name, error) from error
    except UNREADABLE as error:
        raise PictureError(_DAMAGED.filled(name=name)) from error


def _refusal(name: str, error: FaultyPictureError) -> PictureError:
    return PictureError((_TOO_LARGE if error.fault == TOO_LARGE else _LYING).filled(name=name))


def _refuse_foreign(name: str, head: bytes) -> None:
    kind = next((kind for start, kind in _FOREIGN.items() if head.startswith(start)), None)
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS and b"avif" not in head:
        kind = "HEIC"
    if kind is not None:
        raise PictureError(_NOT_SHOWN.filled(name=name, kind=kind))


def _encoded(image: Image.Image) -> ReducedPicture:
    is_clear = image.has_transparency_data
    target = BytesIO()
    if is_clear:
        image.save(target, "PNG", optimize=True)
    else:
        image.save(target, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return ReducedPicture(".png" if is_clear else ".jpg", image.width, image.height, target.getvalue())


_DAMAGED: Final = Sentence("“{name}” is damaged: it cannot be read to its end. Copy or save it again.")
_LYING: Final = Sentence("“{name}” is not the picture that its name promises. Open it in an image program and save it.")
_TOO_LARGE: Final = Sentence("“{name}” is far too large to be opened safely. Save a smaller version of it first.")
_NOT_SHOWN: Final = Sentence(
    "Browsers cannot show {kind} pictures, so “{name}” was not taken. Save it as JPEG or PNG and bring that in."
)
