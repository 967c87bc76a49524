"""Links in Markdown text: the one at a place, putting one in, and what an address must look like."""

import re
from typing import Final, Literal, NamedTuple

from si_editor.desktop.forms.markdowntext import Formatted, word_around

_LINK: Final = re.compile(r"(?<!!)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
_PLAIN: Final = re.compile(r"<(?P<address>https?://[^<>\s]+)>")
_ADDRESS: Final = re.compile(r"https?://\S+")
_MAIL: Final = re.compile(r"[^@\s:/]+@[^@\s/]+\.[^@\s./]+")
_HOST: Final = re.compile(
    r"(?i)(?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff]{2,}"
)
_ENTRY: Final = re.compile(r"(?:project|page|spotlight):[a-z0-9][a-z0-9_-]*")

Fault = Literal["", "empty", "spaces", "scheme", "host"]


class Link(NamedTuple):
    """A link in a text, or the place for one: where it stands, what is read and where it leads."""

    start: int
    end: int
    words: str
    address: str

    @property
    def is_there(self) -> bool:
        """Whether the text has this link already."""
        return bool(self.address) and self.end > self.start


def link_at(text: str, start: int, end: int) -> Link:
    """Give the link around a selection, or the place for a new one: the selection, or the word under the cursor."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line = text[first : len(text) if last < 0 else last]
    for pattern in (_LINK, _PLAIN):
        for found in pattern.finditer(line):
            if first + found.start() <= start and end <= first + found.end():
                words = found.groupdict().get("words", found["address"])
                return Link(first + found.start(), first + found.end(), words, found["address"])
    if start == end:
        start, end = word_around(text, start)
    words = " ".join(text[start:end].split("\n"))
    if _ADDRESS.fullmatch(words.strip()):
        return Link(start, end, "", words.strip())
    return Link(start, end, words, "")


def put_link(text: str, place: Link, words: str, address: str) -> Formatted:
    """Write a link at a place, and put the cursor behind it."""
    shown = " ".join(words.split()) or address
    target = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    written = f"[{_balanced(shown)}]({target})"
    after = place.start + len(written)
    return Formatted(text[: place.start] + written + text[place.end :], after, after)


def drop_link(text: str, place: Link) -> Formatted:
    """Leave only the words of a link."""
    end = place.start + len(place.words)
    return Formatted(text[: place.start] + place.words + text[place.end :], place.start, end)


def completed(address: str) -> str:
    """Add what people leave out of an address: https:// or mailto:."""
    address = address.strip()
    if _MAIL.fullmatch(address):
        return f"mailto:{address}"
    host = re.split(r"[/?#]", address, maxsplit=1)[0]
    return f"https://{address}" if _HOST.fullmatch(host) else address


def fault_of(address: str) -> Fault:
    """Tell what is wrong with a complete address; nothing if the site can lead there."""
    if not address:
        return "empty"
    if any(character.isspace() for character in address):
        return "spaces"
    if _ENTRY.fullmatch(address) or (address.startswith("mailto:") and _MAIL.match(address[7:])):
        return ""
    if not address.startswith(("http://", "https://")):
        return "scheme"
    host = re.split(r"[/?#:]", address.partition("//")[2].rpartition("@")[2], maxsplit=1)[0]
    return "" if _HOST.fullmatch(host) or host == "localhost" else "host"


def _balanced(words: str) -> str:
    """Keep square brackets in the words from ending the link early."""
    return re.sub(r"(?<!\\)([\[\]])", r"\\\1", words)
