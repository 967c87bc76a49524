"""Drawings (SVG) from elsewhere: read as XML, and refused as soon as they could run or load anything."""

import re
import sys
from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import ParseError, XMLParser

from si_editor.model.sentences import Sentence

_ACTIVE: Final = frozenset(["script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler"])
_LOADING: Final = frozenset(["base", "src", "srcset", "ping"])
# A drawing of another namespace is none: browsers show nothing of it, and nothing of it would be published.
_ROOTS: Final = frozenset(["svg", "{http://www.w3.org/2000/svg}svg"])
_XHTML: Final = "{http://www.w3.org/1999/xhtml}"
_DECLARATION: Final = re.compile(rb"<!\s*(?:doctype|entity)", re.IGNORECASE)
_LOCAL_HREF: Final = re.compile(r"#|data:image/(?:png|jpeg|webp|gif)[;,]", re.IGNORECASE)
_UNSEEN: Final = re.compile(r"[\x00-\x20\x7f-\xa0]+")
_LOADING_STYLE: Final = re.compile(r"""url\((?!\s*["']?\s*#)|image-set\(|src\(|@import""", re.IGNORECASE)
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)

BROKEN: Final = Sentence("is a drawing that cannot be read")
PROGRAM: Final = Sentence("is a drawing that contains a program")
LOADS: Final = Sentence("is a drawing that loads or links to something outside of it")
DECLARES: Final = Sentence("is a drawing with a DOCTYPE, which could hide a program; save it again as “plain SVG”")


def fault_of_drawing(data: bytes) -> str | None:
    """Say what keeps a drawing from being published, or None if it only draws."""
    if _DECLARATION.search(data):
        return DECLARES
    try:
        data.decode()  # what is not UTF-8 could be read in two ways
        reading = _Reading()
        parser = XMLParser(target=reading)
        parser.feed(data)
        parser.close()
    except (ParseError, ValueError, LookupError):
        return BROKEN
    return reading.fault


class _Reading:
    """What the parser tells about a drawing; the first fault stays."""

    def __init__(self) -> None:
        self.fault: str | None = None
        self._depth = 0
        self._style: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if self._depth == 0 and tag not in _ROOTS:
            self._refuse(BROKEN)
        self._depth += 1
        if name in _ACTIVE or tag.startswith(_XHTML):
            self._refuse(PROGRAM)
        if self._style is not None:
            # Browsers join the texts around an element, so that neither part would have to look like an address.
            self._refuse(PROGRAM)
        if name == "style":
            self._style = []
        for attribute, value in attributes.items():
            self._look_at(_local(attribute), value)

    def end(self, tag: str) -> None:
        self._depth -= 1
        if _local(tag) == "style" and self._style is not None:
            self._look_at_style("".join(self._style))
            self._style = None

    def data(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def pi(self, _target: str, _data: str | None = None) -> None:
        self._refuse(LOADS)  # <?xml-stylesheet?>, for one

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        self._refuse(DECLARES)

    def close(self) -> None:
        """End the reading."""

    def _look_at(self, attribute: str, value: str) -> None:
        plain = _UNSEEN.sub("", value)
        if attribute.startswith("on") or (attribute == "attributename" and _runs_or_leads(plain)):
            self._refuse(PROGRAM)
        self._look_at_style(value)
        if attribute in _LOADING or (attribute == "href" and not _LOCAL_HREF.match(plain)):
            self._refuse(LOADS)

    def _look_at_style(self, text: str) -> None:
        """Look at a text that may be a style; every attribute may hold one."""
        style = _ESCAPE.sub(_unescaped, text)
        if "javascript:" in _UNSEEN.sub("", style).casefold():
            self._refuse(PROGRAM)
        if _LOADING_STYLE.search(style):
            self._refuse(LOADS)

    def _refuse(self, fault: str) -> None:
        self.fault = self.fault or fault


def _runs_or_leads(attribute: str) -> bool:
    name = attribute.rpartition(":")[2].casefold()
    return name == "href" or name.startswith("on")


def _unescaped(match: re.Match[str]) -> str:
    r"""Give the letter that an escape of a style sheet stands for: ``\75`` is ``u``."""
    code = int(match[1], 16) if match[1] else ord(match[2])
    return chr(code) if code <= sys.maxunicode else "\ufffd"


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].casefold()
