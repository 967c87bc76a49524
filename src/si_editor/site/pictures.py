"""Pictures for the web: turned upright, bounded in size, without metadata; hostile files are refused."""

import warnings
from collections.abc import Callable
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final

from PIL import Image, ImageOps

from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.site.drawings import fault_of_drawing
from si_editor.site.page import RenderError

LONGEST_EDGE: Final = 1600
_MOST_PIXELS: Final = 60_000_000
_QUALITY: Final = 82
_FORMATS: Final = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "GIF": ".png", "AVIF": ".avif"}
_SUFFIXES: Final = {
    ".jpg": ".jpg",
    ".jpeg": ".jpg",
    ".png": ".png",
    ".webp": ".webp",
    ".gif": ".png",
    ".avif": ".avif",
}
_MEDIA_TYPES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
    ".vtt": "text/vtt",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}


def is_picture(name: str) -> bool:
    """Tell by its name whether a media file is a picture made of pixels."""
    return _suffix(name) in _SUFFIXES


def media_type(address: str) -> str:
    """Give the media type of a file by its ending."""
    return _MEDIA_TYPES.get(_suffix(address), "application/octet-stream")


def picture_address(name: str) -> str:
    """Give the address of a media file; a changed format shows in the ending."""
    suffix = _suffix(name)
    wanted = _SUFFIXES.get(suffix, suffix)
    return f"media/{name}" if suffix in {wanted, ".jpeg"} else f"media/{name}{wanted}"


def measure(name: str, read: Callable[[str], bytes], key: RecordKey, path: FieldPath) -> tuple[int | None, int | None]:
    """Give width and height of a picture as it will be published; drawings have none of their own."""
    if not is_picture(name):
        return None, None
    with _opened(name, read, key, path) as image:
        width, height = image.size
        if image.getexif().get(0x0112, 1) in {5, 6, 7, 8}:
            width, height = height, width
    share = min(1.0, LONGEST_EDGE / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def publish_media(name: str, read: Callable[[str], bytes]) -> bytes:
    """Give the bytes of a media file as they are published.

    Raises:
        RenderError: the file is no picture although its name says so, is cut off, or is too large to be shown.
    """
    key = RecordKey("media", name)
    if _suffix(name) == ".svg":
        return _harmless_drawing(name, _bytes(name, read, key, ()), key)
    if not is_picture(name):
        return _bytes(name, read, key, ())
    with _opened(name, read, key, ()) as image:
        try:
            return _re_encoded(image, _SUFFIXES[_suffix(name)])
        except (OSError, ValueError, SyntaxError, MemoryError) as error:
            raise _refusal(name, key, (), "is damaged and cannot be read to its end") from error


def _re_encoded(image: Image.Image, suffix: str) -> bytes:
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((LONGEST_EDGE, LONGEST_EDGE), Image.Resampling.LANCZOS)
    target = BytesIO()
    if suffix == ".jpg":
        _flat(upright).save(target, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    elif suffix == ".png":
        kept = upright if upright.mode in {"1", "L", "LA", "P", "RGB", "RGBA"} else upright.convert("RGBA")
        _bare(kept).save(target, "PNG", optimize=True)
    elif suffix == ".webp":
        _bare(_with_alpha(upright)).save(target, "WEBP", quality=_QUALITY, method=4)
    else:
        _bare(_with_alpha(upright)).save(target, "AVIF", quality=_QUALITY)
    return target.getvalue()


def _with_alpha(image: Image.Image) -> Image.Image:
    return image if image.mode in {"RGB", "RGBA"} else image.convert("RGBA" if image.has_transparency_data else "RGB")


def _flat(image: Image.Image) -> Image.Image:
    return _bare(image.convert("RGB"))


def _bare(image: Image.Image) -> Image.Image:
    """Give a copy with the pixels alone: no EXIF, no comments, no embedded profile."""
    transparency = image.info.get("transparency")
    image.info = {} if transparency is None else {"transparency": transparency}
    return image


def _opened(name: str, read: Callable[[str], bytes], key: RecordKey, path: FieldPath) -> Image.Image:
    data = _bytes(name, read, key, path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(data), formats=tuple(_FORMATS))
    except Image.DecompressionBombError as error:
        raise _refusal(name, key, path, Sentence("is far too large to be shown")) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise _refusal(name, key, path, Sentence("is not the picture that its name promises")) from error
    width, height = image.size
    if width * height > _MOST_PIXELS:
        image.close()
        raise _refusal(name, key, path, Sentence("is far too large to be shown"))
    return image


def _bytes(name: str, read: Callable[[str], bytes], key: RecordKey, path: FieldPath) -> bytes:
    try:
        return read(name)
    except (OSError, KeyError, ValueError) as error:
        raise _refusal(name, key, path, Sentence("cannot be read from the media folder")) from error


def _harmless_drawing(name: str, data: bytes, key: RecordKey) -> bytes:
    fault = fault_of_drawing(data)
    if fault is not None:
        raise _refusal(name, key, (), fault)
    return data


def _refusal(name: str, key: RecordKey, path: FieldPath, what: str) -> RenderError:
    sentence = Sentence(
        "The file “{name}” {what}. Replace it in the media folder, or choose another one.", name=name, what=what
    )
    return RenderError(key, path, sentence)


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
