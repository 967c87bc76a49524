"""Which film a web address leads to: its service and its id there."""

import re
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

_YOUTUBE_ID: Final = re.compile(r"[A-Za-z0-9_-]{11}")
_VIMEO_ID: Final = re.compile(r"\d{5,12}")
_YOUTUBE: Final = frozenset(["youtube.com", "youtube-nocookie.com"])
_PLACES: Final = frozenset(["embed", "shorts", "live", "v"])


class Film(NamedTuple):
    """A film at a video service."""

    provider: str
    id: str


def film_at(address: str) -> Film | None:
    """Give the film that an address of YouTube or Vimeo leads to, or None if it leads to none of theirs."""
    text = address.strip()
    if "//" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    steps = [step for step in parts.path.split("/") if step]
    if host in _YOUTUBE:
        return _film("youtube", _YOUTUBE_ID, _at_youtube(steps, parts.query))
    if host == "youtu.be":
        return _film("youtube", _YOUTUBE_ID, steps[0] if steps else "")
    if host in {"vimeo.com", "player.vimeo.com"}:
        return _film("vimeo", _VIMEO_ID, next((step for step in steps if _VIMEO_ID.fullmatch(step)), ""))
    return None


def _at_youtube(steps: list[str], query: str) -> str:
    if len(steps) > 1 and steps[0] in _PLACES:
        return steps[1]
    return parse_qs(query).get("v", [""])[0] if steps == ["watch"] else ""


def _film(provider: str, pattern: re.Pattern[str], found: str) -> Film | None:
    return Film(provider, found) if pattern.fullmatch(found) else None
