"""Pictures on their way in: looked at before they are trusted, and made smaller when they are too large for a website.

The bytes of a picture are never believed: its kind is read from them and not from its name, its size is known before
a pixel is decoded, and whatever cannot be shown is refused with one sentence that says what to do.
"""

import warnings
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PIL import Image, ImageOps

from si_editor.model.sentences import Sentence

LONGEST_EDGE: Final = 2560
LARGE_BYTES: Final = 3_000_000
_MOST_PIXELS: Final = 120_000_000
_MOST_BYTES: Final = 300_000_000
_QUALITY: Final = 85
_ORIENTATION: Final = 0x0112
_TURNED: Final = frozenset([5, 6, 7, 8])
_HEAD: Final = 64
# What a website can show, and how its files end.
_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "WEBP": ".webp", "GIF": ".gif", "AVIF": ".avif"}
)
# Cameras that take two pictures at once write MPO, which begins as a JPEG and is opened as one.
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")
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
        width, height = image.size
        if image.getexif().get(_ORIENTATION, 1) in _TURNED:
            width, height = height, width
        return Picture(_ENDINGS[str(image.format)], width, height, len(data))


def reducing(source: Path, longest_edge: int = LONGEST_EDGE) -> Generator[int, None, ReducedPicture]:
    """Make a smaller copy step by step, yielding how many percent are done.

    Raises:
        PictureError: the picture cannot be read to its end.
    """
    yield 5
    data = _read(source)
    yield 15
    with _opened(source.name, data) as image:
        if image.format in {"JPEG", "MPO"}:
            # Decoding fewer pixels in the first place is many times faster.
            image.draft("RGB", (longest_edge, longest_edge))
        upright = _decoded(source.name, image)
        yield 60
        upright.thumbnail((longest_edge, longest_edge), Image.Resampling.LANCZOS)
        yield 80
        reduced = _encoded(upright)
    yield 100
    return reduced


def check_whole(source: Path) -> None:
    """Decode a picture to its end, so that a cut-off file is found before it is taken.

    Raises:
        PictureError: it cannot be read to its end.
    """
    if source.suffix.lower() != ".svg":
        with _opened(source.name, _read(source)) as image:
            _decoded(source.name, image)


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > _MOST_BYTES:
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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise PictureError(_TOO_LARGE.filled(name=name)) from error
    except (OSError, ValueError, SyntaxError, MemoryError, EOFError) as error:
        raise PictureError(_LYING.filled(name=name)) from error
    if image.size[0] * image.size[1] > _MOST_PIXELS:
        image.close()
        raise PictureError(_TOO_LARGE.filled(name=name))
    if image.format not in _ENDINGS:
        kind = str(image.format)
        image.close()
        raise PictureError(_NOT_SHOWN.filled(name=name, kind=kind))
    return image


def _refuse_foreign(name: str, head: bytes) -> None:
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS and b"avif" not in head:
        raise PictureError(_NOT_SHOWN.filled(name=name, kind="HEIC"))


def _decoded(name: str, image: Image.Image) -> Image.Image:
    try:
        image.load()
        return ImageOps.exif_transpose(image)
    except (OSError, ValueError, SyntaxError, MemoryError, EOFError) as error:
        raise PictureError(
            Sentence("“{name}” is damaged: it cannot be read to its end. Copy or save it again.", name=name)
        ) from error


def _encoded(image: Image.Image) -> ReducedPicture:
    is_clear = image.has_transparency_data
    plain = image.convert("RGBA" if is_clear else "RGB")
    plain.info = {}
    target = BytesIO()
    if is_clear:
        plain.save(target, "PNG", optimize=True)
    else:
        plain.save(target, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return ReducedPicture(".png" if is_clear else ".jpg", plain.width, plain.height, target.getvalue())


_LYING: Final = Sentence("“{name}” is not the picture that its name promises. Open it in an image program and save it.")
_TOO_LARGE: Final = Sentence("“{name}” is far too large to be opened safely. Save a smaller version of it first.")
_NOT_SHOWN: Final = Sentence(
    "Browsers cannot show {kind} pictures, so “{name}” was not taken. Save it as JPEG or PNG and bring that in."
)
