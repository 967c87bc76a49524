"""PNG pictures whose bytes are the same on every machine.

Imaging libraries compress with whatever zlib they were built with, and those builds differ. libdeflate's
result does not. The format is that of the PNG specification (ISO/IEC 15948).
"""

from collections.abc import Iterator, Sequence
from typing import Final

from deflate import crc32, zlib_compress
from PIL import Image, ImageChops

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
# Above this, each step takes twice as long for a few percent.
_LEVEL: Final = 7
_QUICK_LEVEL: Final = 1
_NO_FILTER: Final = b"\x00"
_LEFT_FILTER: Final = b"\x01"
_ABOVE_FILTER: Final = b"\x02"
_COLOUR_TYPES: Final = {"RGB": 2, "RGBA": 6}


def palette_png(width: int, height: int, colours: Sequence[str], pixels: bytes) -> bytes:
    """Write a picture of at most 256 colours (``#rrggbb``), given one byte for each pixel, row by row."""
    palette = b"".join(bytes.fromhex(colour.removeprefix("#")) for colour in colours)
    return _png(width, height, 3, _packed(pixels, width, _NO_FILTER), palette)


def colour_png(image: Image.Image) -> bytes:
    """Write a picture with all its colours, and with its clear parts if it has some."""
    plain = image if image.mode in _COLOUR_TYPES else image.convert("RGBA" if image.has_transparency_data else "RGB")
    width, height = plain.size
    row = width * len(plain.getbands())
    # What is written is the difference to the neighbour on the left, or above, or none: whichever packs best.
    candidates = (_packed(made.tobytes(), row, name) for name, made in _filtered(plain))
    best = min(candidates, key=_quickly_packed)
    return _png(width, height, _COLOUR_TYPES[plain.mode], best)


def _filtered(image: Image.Image) -> Iterator[tuple[bytes, Image.Image]]:
    yield _NO_FILTER, image
    width, height = image.size
    for name, shift in ((_LEFT_FILTER, (1, 0)), (_ABOVE_FILTER, (0, 1))):
        neighbour = Image.new(image.mode, image.size, (0,) * len(image.getbands()))
        neighbour.paste(image.crop((0, 0, width - shift[0], height - shift[1])), shift)
        bands = zip(image.split(), neighbour.split(), strict=True)
        yield name, Image.merge(image.mode, [ImageChops.subtract_modulo(one, other) for one, other in bands])


def _packed(pixels: bytes, row: int, filter_name: bytes) -> bytes:
    return b"".join(filter_name + pixels[start : start + row] for start in range(0, len(pixels), row))


def _quickly_packed(rows: bytes) -> int:
    return len(zlib_compress(rows, _QUICK_LEVEL))


def _png(width: int, height: int, colour_type: int, rows: bytes, palette: bytes | None = None) -> bytes:
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, colour_type, 0, 0, 0])
    chunks = [(b"IHDR", header), (b"IDAT", bytes(zlib_compress(rows, _LEVEL))), (b"IEND", b"")]
    if palette is not None:
        chunks.insert(1, (b"PLTE", palette))
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + crc32(name + content).to_bytes(4, "big")
