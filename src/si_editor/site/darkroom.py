"""The darkroom: pictures are decoded, turned upright, brought to the web's colours and developed in every size.

Nothing of a file reaches the website but its pixels: neither place nor camera, comment, preview or profile.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Final

from PIL import Image

from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.values import FocalPoint
from si_editor.site.page import RenderError
from si_editor.site.pictureforms import FORMS, MODERN, Variant, cropped
from si_editor.site.png import colour_png
from si_editor.store.picturefile import DAMAGED, UNREADABLE, FaultyPictureError
from si_editor.store.picturepixels import Pixels, fitting, read_pixels

_BOX: Final = (1600, 2000)
_MODERN_QUALITY: Final = 75
_FALLBACK_QUALITY: Final = 82
_EFFORT: Final = 4
_MIDDLE: Final = FocalPoint()


class Darkroom:
    """Develops the variants of pictures. The picture of the last call is kept, so that its next variant is quick."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._negative: tuple[str, Pixels] | None = None

    def develop(self, variant: Variant, focus: FocalPoint | None, may_be_cropped: bool) -> bytes:
        """Make one variant of a picture.

        Raises:
            RenderError: the file cannot be read, or is no whole picture.
        """
        negative = self._negative_of(variant.name)
        ratio = FORMS[variant.form].ratio if may_be_cropped else None
        part = negative.image if ratio is None else _crop(negative.image, ratio, focus or _MIDDLE)
        width, height = fitting(part.size, FORMS[variant.form].box)
        if variant.width is not None and variant.width < width:
            width, height = variant.width, max(1, round(height * variant.width / width))
        if (width, height) != part.size:
            part = part.resize((width, height), Image.Resampling.LANCZOS)
        return _encoded(part, variant.ending, negative.is_graphic)

    def _negative_of(self, name: str) -> Pixels:
        kept = self._negative
        if kept is None or kept[0] != name:
            self._negative = None  # two large pictures are never held at once
            kept = self._negative = (name, _decoded(name, read_media_file(name, self._read)))
        return kept[1]


def read_media_file(name: str, read: Callable[[str], bytes]) -> bytes:
    """Read a media file.

    Raises:
        RenderError: it cannot be read.
    """
    try:
        return read(name)
    except (OSError, KeyError, ValueError) as error:
        raise refusal(name, Sentence("cannot be read from the media folder")) from error


def bare_picture(name: str, data: bytes) -> tuple[str, bytes]:
    """Give a picture inside the drawing of that name with nothing but its pixels, and its media type.

    Raises:
        RenderError: it cannot be read.
    """
    pixels = _decoded(name, data)
    if pixels.is_photo_file:
        return "image/jpeg", _encoded(pixels.image, ".jpg", is_graphic=False)
    return "image/png", _encoded(pixels.image, ".png", pixels.is_graphic)


def refusal(name: str, what: str) -> RenderError:
    """Say that a media file cannot be published."""
    sentence = Sentence(
        "The file “{name}” {what}. Replace it in the media folder, or choose another one.", name=name, what=what
    )
    return RenderError(RecordKey("media", name), (), sentence)


def _decoded(name: str, data: bytes) -> Pixels:
    """Decode a picture no larger than it is ever shown."""
    try:
        return read_pixels(data, _BOX)
    except FaultyPictureError as error:
        raise refusal(name, error.fault) from error
    except UNREADABLE as error:
        raise refusal(name, DAMAGED) from error


def _crop(image: Image.Image, ratio: float, focus: FocalPoint) -> Image.Image:
    """Cut out the largest part of a ratio whose middle is as near to the focus as the edges allow."""
    width, height = cropped(*image.size, ratio)
    left = min(max(round(focus.x * image.width - width / 2), 0), image.width - width)
    top = min(max(round(focus.y * image.height - height / 2), 0), image.height - height)
    return image.crop((left, top, left + width, top + height))


def _encoded(image: Image.Image, ending: str, is_graphic: bool) -> bytes:
    if ending == ".png":
        return colour_png(image)
    target = BytesIO()
    if ending == MODERN:
        # Lossless leaves the edges of letters and lines sharp, and is smaller for few colours.
        image.save(target, "WEBP", quality=_MODERN_QUALITY, method=_EFFORT, lossless=is_graphic)
    else:
        image.convert("RGB").save(target, "JPEG", quality=_FALLBACK_QUALITY, optimize=True, progressive=True)
    return target.getvalue()
