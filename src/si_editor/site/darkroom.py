"""The darkroom: pictures are decoded, turned upright, brought to the web's colours and developed in every size.

Nothing of a file reaches the website but its pixels: neither place nor camera, comment, preview or profile.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms

from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.values import FocalPoint
from si_editor.site.page import RenderError
from si_editor.site.pictureforms import FORMS, MODERN, Variant, cropped, fitting
from si_editor.site.png import colour_png
from si_editor.store.picturefile import DAMAGED, FaultyPictureError, open_picture, turn_of

_BOX: Final = (1600, 2000)
_MODERN_QUALITY: Final = 75
_FALLBACK_QUALITY: Final = 82
_EFFORT: Final = 4
_FEW_COLOURS: Final = 1024
_LARGEST_PROFILE: Final = 5_000_000
_ERRORS: Final = (OSError, ValueError, SyntaxError, MemoryError, EOFError)
_START_OF_JPEG: Final = b"\xff\xd8"
_MIDDLE: Final = FocalPoint()
# Of sixteen bits of grey, a screen shows the upper eight.
_UPPER_EIGHT: Final = tuple(value >> 8 for value in range(1 << 16))


class Darkroom:
    """Develops the variants of pictures. The picture of the last call is kept, so that its next variant is quick."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._negative: tuple[str, Image.Image, bool] | None = None

    def develop(self, variant: Variant, focus: FocalPoint | None, may_be_cropped: bool) -> bytes:
        """Make one variant of a picture.

        Raises:
            RenderError: the file cannot be read, or is no whole picture.
        """
        negative, is_graphic = self._negative_of(variant.name)
        ratio = FORMS[variant.form].ratio if may_be_cropped else None
        part = negative if ratio is None else _crop(negative, ratio, focus or _MIDDLE)
        width, height = fitting(part.size, FORMS[variant.form].box)
        if variant.width is not None and variant.width < width:
            width, height = variant.width, max(1, round(height * variant.width / width))
        if (width, height) != part.size:
            part = part.resize((width, height), Image.Resampling.LANCZOS)
        return _encoded(part, variant.ending, is_graphic)

    def _negative_of(self, name: str) -> tuple[Image.Image, bool]:
        kept = self._negative
        if kept is None or kept[0] != name:
            self._negative = None  # two large pictures are never held at once
            kept = self._negative = (name, *_decoded(name, read_media_file(name, self._read)))
        return kept[1], kept[2]


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
    image, _ = _decoded(name, data)
    if data.startswith(_START_OF_JPEG):
        return "image/jpeg", _encoded(image, ".jpg", is_graphic=False)
    return "image/png", _encoded(image, ".png", is_graphic=True)


def refusal(name: str, what: str) -> RenderError:
    """Say that a media file cannot be published."""
    sentence = Sentence(
        "The file “{name}” {what}. Replace it in the media folder, or choose another one.", name=name, what=what
    )
    return RenderError(RecordKey("media", name), (), sentence)


def _decoded(name: str, data: bytes) -> tuple[Image.Image, bool]:
    """Decode a picture no larger than it is ever shown; tell whether it is a graphic of few colours."""
    try:
        with open_picture(data) as image:
            # A camera's JPEG is decoded at half its size or less, which is many times faster.
            image.draft(None, (_BOX[1], _BOX[1]))
            turn = turn_of(image)
            image.load()
            upright = image.transpose(turn) if turn is not None else image
            profile = image.info.get("icc_profile")
        even = _in_eight_bits(upright)
        is_graphic = image.format not in {"JPEG", "MPO"} and even.getcolors(_FEW_COLOURS) is not None
        small = even.resize(fitting(even.size, _BOX), Image.Resampling.LANCZOS)
        plain = _in_web_colours(small, profile)
    except FaultyPictureError as error:
        raise refusal(name, error.fault) from error
    except _ERRORS as error:
        raise refusal(name, DAMAGED) from error
    plain.info = {}
    return plain, is_graphic


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Bring a picture to a mode that can be made smaller smoothly; its colours stay in their own space."""
    if image.mode.startswith("I"):
        return image.convert("I").point(_UPPER_EIGHT, "L")
    if image.mode in {"RGB", "RGBA", "L", "LA", "CMYK"} and "transparency" not in image.info:
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_web_colours(image: Image.Image, profile: object) -> Image.Image:
    """Bring a picture's colours to sRGB, which is what a file without a profile is taken for."""
    clear = image.getchannel("A") if image.mode in {"RGBA", "LA"} else None
    flat = {"RGBA": "RGB", "LA": "L"}.get(image.mode)
    coloured = _converted(image.convert(flat) if flat else image, profile).convert("RGB")
    if clear is not None:
        coloured.putalpha(clear)
    return coloured


def _converted(image: Image.Image, profile: object) -> Image.Image:
    if not isinstance(profile, bytes) or not 0 < len(profile) <= _LARGEST_PROFILE:
        return image
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        web = ImageCms.createProfile("sRGB")
        done = ImageCms.profileToProfile(image, source, web, outputMode="RGB")
    except (ImageCms.PyCMSError, *_ERRORS):
        return image  # a broken profile, or one for other colours: the pixels are shown as they are
    return done if done is not None else image


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
