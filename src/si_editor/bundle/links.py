"""Where a link in a bundle leads: resolved the way a browser does it, from a disk and from any sub-folder."""

import posixpath
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from si_editor.model.sentences import Sentence

Reach = Literal["inside", "outside", "harmless", "broken"]
_HARMLESS: Final = frozenset({"mailto", "tel", "data", "about"})
_WEB: Final = frozenset({"http", "https"})


@dataclass(frozen=True)
class Destination:
    """Where an address leads; ``name`` and ``anchor`` for what lies inside, ``reason`` for what is broken."""

    reach: Reach
    name: str = ""
    anchor: str = ""
    reason: str = ""


def resolve(address: str, page: str) -> Destination:
    """Resolve an address that stands in the file of the given name."""
    if "\\" in address and not address.startswith("data:"):
        return Destination("broken", reason=Sentence("holds a backslash, which browsers read as a slash"))
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return Destination("broken", reason=Sentence("is no address"))
    if parts.scheme in _WEB or (not parts.scheme and parts.netloc):
        return Destination("outside")
    if parts.scheme in _HARMLESS:
        return Destination("harmless")
    if parts.scheme:
        return Destination(
            "broken", reason=Sentence("starts with {scheme}:, which does not belong on a page", scheme=parts.scheme)
        )
    if parts.path.startswith("/"):
        return Destination(
            "broken", reason=Sentence("starts with /, so it works neither from a disk nor in a sub-folder")
        )
    if parts.path.endswith("/") or parts.path in {".", ".."}:
        return Destination("broken", reason=Sentence("leads to a folder, which opens no page from a disk"))
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
    if name.startswith(".."):
        return Destination("broken", reason=Sentence("leads out of the bundle"))
    return Destination("inside", name, unquote(parts.fragment))


def resolve_absolute(address: str, base_url: str | None) -> Destination:
    """Resolve a full web address that may be one of this site's own."""
    if base_url is None or not address.startswith(base_url.rstrip("/") + "/"):
        return Destination("outside")
    parts = urlsplit(address[len(base_url.rstrip("/")) + 1 :])
    name = unquote(parts.path)
    if not name or name.endswith("/"):
        name += "index.html"
    return Destination("inside", name, unquote(parts.fragment))
