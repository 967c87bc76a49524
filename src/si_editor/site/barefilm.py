"""Films (MP4) as they are published: without the notes that phones and cameras put in, such as the place.

The notes are overwritten where they stand and called free room, so that nothing in the file moves and every
address inside it stays true. The format is that of ISO/IEC 14496-12.
"""

from collections.abc import Iterator
from typing import Final

_PLAYED: Final = frozenset(
    [b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"mfra", b"sidx", b"ssix", b"pdin", b"free", b"skip", b"wide"]
)
_NOTES: Final = frozenset([b"udta", b"meta", b"uuid"])
_INNER: Final = {b"moov": frozenset([b"trak"]), b"trak": frozenset[bytes]()}
_FREE: Final = b"free"


def bare_film(data: bytes) -> bytes:
    """Give a film with its notes overwritten; what cannot be understood stays as it is."""
    if data[4:8] != b"ftyp":
        return data
    film = bytearray(data)
    for kind, start, begin, end in _boxes(film, 0, len(film)):
        if kind not in _PLAYED:
            _erase(film, start, begin, end)
        elif kind == b"moov":
            _clean(film, kind, begin, end)
    return bytes(film)


def _clean(film: bytearray, parent: bytes, begin: int, end: int) -> None:
    for kind, start, inside, after in _boxes(film, begin, end):
        if kind in _NOTES:
            _erase(film, start, inside, after)
        elif kind in _INNER[parent]:
            _clean(film, kind, inside, after)


def _boxes(film: bytearray, position: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Give the boxes of a stretch: kind, where each starts, where its content begins, and where it ends."""
    while position + 8 <= end:
        size, begin = int.from_bytes(film[position : position + 4], "big"), position + 8
        if size == 1:
            size, begin = int.from_bytes(film[position + 8 : position + 16], "big"), position + 16
        after = end if size == 0 else position + size
        if not begin <= after <= end:
            return
        yield bytes(film[position + 4 : position + 8]), position, begin, after
        position = after


def _erase(film: bytearray, start: int, begin: int, end: int) -> None:
    film[start + 4 : start + 8] = _FREE
    film[begin:end] = bytes(end - begin)
