"""Which programs make the pictures of a site: another version of one of them may give other bytes."""

from typing import Final

from PIL import __version__ as pillow_version
from PIL import features

_PARTS: Final = {
    "freetype2": "FreeType",
    "jpg": "libjpeg",
    "libjpeg_turbo": "libjpeg-turbo",
    "littlecms2": "Little CMS",
    "webp": "libwebp",
}


def encoders() -> dict[str, str]:
    """Give the names and versions of the programs that pictures are made with."""
    found = {name: features.version(part) for part, name in _PARTS.items()}
    return {"Pillow": pillow_version, **{name: version for name, version in sorted(found.items()) if version}}
