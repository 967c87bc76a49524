"""Markers to be planted in secrets, and a search that finds them in any byte of a bundle, however they are packed."""

import binascii
import gzip
import html
import io
import re
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from fontTools.ttLib import TTFont

from si_editor.model.fieldspec import FieldSpec

MARKER = re.compile(rb"zq\d{4}vault")
_WIDE = re.compile(rb"(?:z\0q\0(?:\d\0){4}v\0a\0u\0l\0t|\0z\0q(?:\0\d){4}\0v\0a\0u\0l\0t)", re.IGNORECASE)
_ENCODED = re.compile(rb"[A-Za-z0-9+/_-]{14,}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){11,}")
_ESCAPE = re.compile(r"\\(?:u\{?|x)([0-9a-fA-F]{2,6})\}?")
# Shapes whose values can hold a word of our own; all others are chosen from a list, numbers or dates.
PLANTABLE = frozenset(
    {"text", "long_text", "markdown", "web_address", "mail_address", "reference", "term", "question", "media"}
)
_PLAIN: dict[str, object] = {
    "date": "2001-02-03",
    "flag": True,
    "language": "en",
    "country": "SE",
    "whole_number": 1,
    "amount": 1,
    "share": 0.5,
    "colour": "#123456",
}


@dataclass
class Mint:
    """Makes markers, no two alike, and remembers where each was planted."""

    planted: dict[str, str] = field(default_factory=dict)

    def word(self, where: str) -> str:
        """Give a new marker for a place."""
        marker = f"zq{len(self.planted):04d}vault"
        self.planted[marker] = where
        return marker

    def value(self, spec: FieldSpec, where: str) -> object:
        """Fill a field with markers, all of its parts included; what can hold none gets a plain value."""
        if spec.shape == "list" and spec.item is not None:
            return [self.value(spec.item, where)]
        if spec.shape == "object":
            return {part.name: self.value(part, f"{where}.{part.name}") for part in spec.fields}
        if spec.shape == "choice":
            return spec.choices[0]
        if spec.shape in PLANTABLE:
            word = self.word(where)
            shown = {"web_address": f"https://{word}.example/{word}", "mail_address": f"{word}@{word}.example"}
            return shown.get(spec.shape, word)
        return _PLAIN[spec.shape]

    def plant(self, data: dict[str, object], specs: tuple[FieldSpec, ...], where: str) -> None:
        """Put a marker into every private field, those inside of public groups and lists included."""
        for spec in specs:
            here = f"{where}.{spec.name}"
            inner = spec.item if spec.item is not None else spec
            if spec.private or inner.private:
                data[spec.name] = self.value(spec, here)
            elif private_leaves(inner.fields):
                part = data.get(spec.name) or ([_least(inner)] if spec.item is not None else _least(inner))
                data[spec.name] = part
                for one in part if isinstance(part, list) else [part]:
                    assert isinstance(one, dict)
                    self.plant(one, inner.fields, here)


def private_leaves(specs: tuple[FieldSpec, ...], is_private: bool = False, where: str = "") -> list[tuple[str, str]]:
    """Give path and shape of every single value that must not be published, by the models alone."""
    found: list[tuple[str, str]] = []
    for spec in specs:
        inner = spec.item if spec.item is not None else spec
        hidden = is_private or spec.private or inner.private
        here = f"{where}.{spec.name}"
        if inner.fields:
            found += private_leaves(inner.fields, hidden, here)
        elif hidden:
            found.append((here, inner.shape))
    return found


def markers_in(content: bytes) -> set[str]:
    """Give all markers in a file, inside of what it packs and encodes, too."""
    return {marker for layer in _layers(content) for view in _views(layer) for marker in _plain(view)}


def _plain(view: bytes) -> Iterator[str]:
    yield from (found.decode() for found in MARKER.findall(view.lower()))
    yield from (found.replace(b"\0", b"").decode().lower() for found in _WIDE.findall(view))


def _views(layer: bytes) -> Iterator[bytes]:
    """Give a file as it is, and as it reads once each way of writing letters is undone."""
    yield layer
    text = layer.decode("utf-8", "replace")
    yield html.unescape(html.unescape(text)).encode("utf-8", "replace")
    yield unquote_to_bytes(layer)
    yield _ESCAPE.sub(lambda found: chr(min(int(found[1], 16), 0xFFFD)), text).encode("utf-8", "replace")
    for run in _ENCODED.findall(layer):
        for start in range(4):
            piece = run[start:].replace(b"-", b"+").replace(b"_", b"/")
            yield b64decode(piece[: len(piece) // 4 * 4])
    for run in _HEX.findall(layer):
        yield binascii.unhexlify(run)


def _layers(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Give a file and everything that is packed in it: archives, compressed streams, chunks of pictures, fonts."""
    yield content
    if depth > 3:
        return
    for inner in _inner(content):
        yield from _layers(inner, depth + 1)


def _inner(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK\3\4"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + b"\n" + entry.comment + b"\n" + entry.extra
                yield archive.read(entry)
    if content.startswith(b"\x1f\x8b"):
        yield gzip.decompress(content)
    if content.startswith(b"wOF2"):
        font = TTFont(io.BytesIO(content))
        yield from (font.reader[tag] for tag in font.reader.keys())
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        yield from _png(content)


def _png(content: bytes) -> Iterator[bytes]:
    """Give the chunks of a PNG with their compressed parts unpacked; those of the pixels belong together."""
    pixels, place = b"", 8
    while place < len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        kind, data = content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        place += 12 + length
        if kind == b"IDAT":
            pixels += data
        else:
            yield data
            for start in (found.end() for found in re.finditer(rb"\0+", data)):
                if data[start : start + 1] == b"\x78":
                    yield zlib.decompressobj().decompress(data[start:])
    if pixels:
        yield zlib.decompress(pixels)


def _least(spec: FieldSpec) -> dict[str, object]:
    return {part.name: _PLAIN.get(part.shape, "plain") for part in spec.fields if part.required}
