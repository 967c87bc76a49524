"""Writing zip files that are equal to the byte on every machine.

The standard library compresses with whatever zlib Python was built with, and those differ in what they give.
Here libdeflate compresses, which is the same everywhere, and the container holds no clock and no owner.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from deflate import crc32, deflate_compress

_LEVEL: Final = 9
_STORED: Final = 0
_DEFLATED: Final = 8
_UTF8_FLAG: Final = 0x0800
_DATE: Final = (1 << 5) | 1  # 1980-01-01, the first day a zip file can name
_TIME: Final = 0
_PLAIN_FILE: Final = 0o100644 << 16
_MADE_ON_UNIX: Final = 3 << 8
_VERSION: Final = 20
_VERSION_64: Final = 45
# libdeflate works on whole buffers: beyond this a file is stored rather than held in memory twice.
_MAX_DEFLATED: Final = 256 << 20


@dataclass(frozen=True)
class _Entry:
    name: bytes
    method: int
    checksum: int
    packed: int
    size: int
    offset: int


@dataclass(frozen=True)
class Limits:
    """Where the classic format ends and its 64-bit extension begins."""

    count: int = 0xFFFF
    size: int = 0xFFFFFFFF


class ZipWriter:
    """Writes one zip file, entry after entry; the directory at its end is sorted by name."""

    def __init__(self, file: BinaryIO, limits: Limits | None = None) -> None:
        self._file = file
        self._limits = limits or Limits()
        self._entries: list[_Entry] = []
        self._position = 0

    def add(self, name: str, content: bytes) -> None:
        """Append a file, compressed where that makes it smaller."""
        method, packed = _DEFLATED, content
        if 0 < len(content) <= _MAX_DEFLATED:
            packed = bytes(deflate_compress(content, _LEVEL))
        if len(packed) >= len(content):
            method, packed = _STORED, content
        entry = _Entry(name.encode(), method, crc32(content), len(packed), len(content), self._position)
        self._write(self._local_header(entry))
        self._write(entry.name)
        self._write(self._sizes_64(entry))
        self._write(packed)
        self._entries.append(entry)

    def finish(self) -> None:
        """Write the directory; without it nothing can be read."""
        start = self._position
        entries = sorted(self._entries, key=_by_name)
        for entry in entries:
            self._write_directory_entry(entry)
        size = self._position - start
        count = len(entries)
        if count >= self._limits.count or start >= self._limits.size or size >= self._limits.size:
            self._write_end_64(count, size, start)
        shown = count if count < self._limits.count else 0xFFFF
        self._write(
            struct.pack(
                "<4s4H2LH",
                b"PK\5\6",
                0,
                0,
                shown,
                shown,
                size if size < self._limits.size else 0xFFFFFFFF,
                start if start < self._limits.size else 0xFFFFFFFF,
                0,
            )
        )

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._position += len(data)

    def _is_large(self, entry: _Entry) -> bool:
        return entry.size >= self._limits.size or entry.packed >= self._limits.size

    def _sizes_64(self, entry: _Entry) -> bytes:
        return struct.pack("<2H2Q", 1, 16, entry.size, entry.packed) if self._is_large(entry) else b""

    def _facts(self, entry: _Entry) -> bytes:
        is_large = self._is_large(entry)
        return struct.pack(
            "<5H3L",
            _VERSION_64 if is_large else _VERSION,
            _UTF8_FLAG,
            entry.method,
            _TIME,
            _DATE,
            entry.checksum,
            0xFFFFFFFF if is_large else entry.packed,
            0xFFFFFFFF if is_large else entry.size,
        )

    def _local_header(self, entry: _Entry) -> bytes:
        return b"PK\3\4" + self._facts(entry) + struct.pack("<2H", len(entry.name), len(self._sizes_64(entry)))

    def _write_directory_entry(self, entry: _Entry) -> None:
        is_far = entry.offset >= self._limits.size
        numbers = [entry.size, entry.packed] if self._is_large(entry) else []
        numbers += [entry.offset] if is_far else []
        extra = struct.pack(f"<2H{len(numbers)}Q", 1, 8 * len(numbers), *numbers) if numbers else b""
        version = _MADE_ON_UNIX | (_VERSION_64 if numbers else _VERSION)
        offset = 0xFFFFFFFF if is_far else entry.offset
        lengths = struct.pack("<5H2L", len(entry.name), len(extra), 0, 0, 0, _PLAIN_FILE, offset)
        self._write(b"PK\1\2" + struct.pack("<H", version) + self._facts(entry) + lengths + entry.name + extra)

    def _write_end_64(self, count: int, size: int, start: int) -> None:
        position = self._position
        version = _MADE_ON_UNIX | _VERSION_64
        record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, version, _VERSION_64, 0, 0, count, count, size, start)
        self._write(record + struct.pack("<4sLQL", b"PK\6\7", 0, position, 1))


def _by_name(entry: _Entry) -> bytes:
    return entry.name
