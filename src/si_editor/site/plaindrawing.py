"""Drawings (SVG) as they are published: what draws, and none of what drawing programs note beside it.

Names of folders and of people, layers, dates and licences in RDF stand in elements and attributes of other namespaces,
in comments and in the element for metadata. Pictures inside a drawing lose theirs as all pictures do.
"""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote_to_bytes
from xml.etree.ElementTree import XMLParser
from xml.sax.saxutils import escape, quoteattr

_SVG: Final = "http://www.w3.org/2000/svg"
_PREFIXES: Final = {
    "": "",
    "http://www.w3.org/1999/xlink": "xlink:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}
_SIDE_NOTE: Final = "metadata"

MakeBare = Callable[[bytes], tuple[str, bytes]]


def plain_drawing(data: bytes, make_bare: MakeBare) -> bytes:
    """Write a harmless drawing anew without its side notes.

    ``make_bare`` gives the media type and the bytes of a picture inside it without anything but its pixels.
    """
    writing = _Writing(make_bare)
    parser = XMLParser(target=writing)
    parser.feed(data)
    parser.close()
    return "".join(writing.parts).encode()


class _Writing:
    """Writes down what the parser tells; what stands inside a side note is passed over."""

    def __init__(self, make_bare: MakeBare) -> None:
        self.parts: list[str] = []
        self._make_bare = make_bare
        self._passed_over = 0
        self._is_root = True

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        namespace, name = _parted(tag)
        if self._passed_over or namespace not in {_SVG, ""} or name == _SIDE_NOTE:
            self._passed_over += 1
            return
        written = dict(self._attributes(attributes))
        if self._is_root:
            names = {"xmlns": namespace} if namespace else {}
            written = {**names, "xmlns:xlink": "http://www.w3.org/1999/xlink", **written}
            self._is_root = False
        self.parts.append(f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in written.items())}>")

    def end(self, tag: str) -> None:
        if self._passed_over:
            self._passed_over -= 1
        else:
            self.parts.append(f"</{_parted(tag)[1]}>")

    def data(self, text: str) -> None:
        if not self._passed_over:
            self.parts.append(escape(text))

    def close(self) -> None:
        """End the writing."""

    def _attributes(self, attributes: Mapping[str, str]) -> list[tuple[str, str]]:
        kept: list[tuple[str, str]] = []
        for full_name, value in attributes.items():
            namespace, name = _parted(full_name)
            if namespace in _PREFIXES:
                is_picture = name == "href" and value.lstrip()[:5].lower() == "data:"
                kept.append((f"{_PREFIXES[namespace]}{name}", self._bare(value) if is_picture else value))
        return kept

    def _bare(self, address: str) -> str:
        head, _, body = address.strip().partition(",")
        content = unquote_to_bytes(body)
        if head.lower().endswith(";base64"):
            try:
                content = b64decode(content)
            except Base64Error:
                content = b""
        kind, made = self._make_bare(content)
        return f"data:{kind};base64,{b64encode(made).decode()}"


def _parted(name: str) -> tuple[str, str]:
    namespace, _, local = name.rpartition("}")
    return namespace.removeprefix("{"), local
