"""The pixels of a picture and nothing else: decoded, upright, bounded in size, and in the colours of the web."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms

from si_editor.store.picturefile import UNREADABLE, open_picture, turn_of

_FEW_COLOURS: Final = 1024
_LARGEST_PROFILE: Final = 5_000_000
# Of sixteen bits of grey, a screen shows the upper eight.
_UPPER_EIGHT: Final = tuple(value >> 8 for value in range(1 << 16))


@dataclass(frozen=True)
class Pixels:
    """A decoded picture without anything else; a graphic has few colours and sharp edges, as no photo has."""

    image: Image.Image
    is_photo_file: bool
    is_graphic: bool


def read_pixels(data: bytes, box: tuple[int, int]) -> Pixels:
    """Decode a picture, made smaller until it fits a box.

    Raises:
        FaultyPictureError: it is none, or is too large to be decoded safely.
        OSError, ValueError, RuntimeError …: it is damaged (see ``UNREADABLE``).
    """
    with open_picture(data) as image:
        # A camera's JPEG is decoded at half its size or less, which is many times faster.
        image.draft(None, (max(box), max(box)))
        turn = turn_of(image)
        image.load()
        upright = image.transpose(turn) if turn is not None else image
        profile = image.info.get("icc_profile")
    is_photo_file = image.format in {"JPEG", "MPO"}
    even = _in_eight_bits(upright)
    is_graphic = not is_photo_file and even.getcolors(_FEW_COLOURS) is not None
    small = even.resize(fitting(even.size, box), Image.Resampling.LANCZOS)
    plain = _in_web_colours(small, profile)
    plain.info = {}
    return Pixels(plain, is_photo_file, is_graphic)


def fitting(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """Give a size made smaller until it fits a box; what fits already stays."""
    width, height = size
    share = min(1.0, box[0] / max(width, 1), box[1] / max(height, 1))
    return max(1, round(width * share)), max(1, round(height * share))


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
    except (ImageCms.PyCMSError, *UNREADABLE):
        return image  # a broken profile, or one for other colours: the pixels are shown as they are
    return done if done is not None else image
