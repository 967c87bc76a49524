"""What formatting is at a place in a line of Markdown, for the buttons that show it."""

import re
from dataclasses import dataclass
from typing import Final

from si_editor.desktop.forms.markdownscan import After, Kind, scan_line

_KEPT: Final = (After.HTML, After.TABLE, After.NOTE)
_BULLET: Final = re.compile(r"\s*(?:> ?)*\s*[-*+](?:\s|$)")
_NUMBER: Final = re.compile(r"\s*(?:> ?)*\s*\d{1,9}[.)](?:\s|$)")


@dataclass(frozen=True)
class State:
    """What holds at a place."""

    bold: bool = False
    italic: bool = False
    heading: bool = False
    bullets: bool = False
    numbers: bool = False
    quote: bool = False
    link: bool = False
    kept: After = After.NOTHING


def state_at(line: str, position: int, before: After) -> State:
    """Tell what formatting holds at a place in a line, given what the line before left open."""
    kinds, after = scan_line(line, before)
    if after in _KEPT:
        return State(kept=after)
    around = {kinds[place] for place in (position - 1, position) if 0 <= place < len(kinds)}
    here = 0
    for kind in around:
        here |= kind
    is_plain = after is After.NOTHING
    return State(
        bold=bool(here & Kind.BOLD),
        italic=bool(here & Kind.ITALIC),
        heading=bool(here & (Kind.HEADING | Kind.SUBHEADING)),
        bullets=is_plain and bool(_BULLET.match(line)),
        numbers=is_plain and bool(_NUMBER.match(line)),
        quote=is_plain and line.lstrip().startswith(">"),
        link=bool(here & (Kind.LINK | Kind.ADDRESS)),
    )
