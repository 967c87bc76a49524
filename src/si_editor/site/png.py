"""PNG pictures whose bytes are the same on every machine.

Imaging libraries compress with whatever zlib they were built with, and those builds differ. libdeflate's
result does not. The format is that of the PNG specification (ISO/IEC 15948).
"""

from collections.abc import Sequence
from typing import Final

from deflate import crc32, zlib_compress

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_LEVEL: Final = 9
_NO_FILTER: Final = b"\x00"


def palette_png(width: int, height: int, colours: Sequence[str], pixels: bytes) -> bytes:
    """Write a picture of at most 256 colours (``#rrggbb``), given one byte for each pixel, row by row."""
    rows = (pixels[start : start + width] for start in range(0, width * height, width))
    packed = b"".join(_NO_FILTER + row for row in rows)
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 3, 0, 0, 0])
    palette = b"".join(bytes.fromhex(colour.removeprefix("#")) for colour in colours)
    compressed = bytes(zlib_compress(packed, _LEVEL))
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", compressed), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + crc32(name + content).to_bytes(4, "big")
