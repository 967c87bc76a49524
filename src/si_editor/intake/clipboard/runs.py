"""Text inside a paragraph: stretches of equal emphasis, and how they are written as Markdown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal
from urllib.parse import SplitResult, parse_qs, quote, urlsplit

Mark = Literal["bold", "italic", "struck"]

_SIGNS: Final[tuple[tuple[Mark, str], ...]] = (("struck", "~~"), ("bold", "**"), ("italic", "*"))
_UNSEEN: Final = re.compile("[\u200b\u2060\ufeff\u00ad\ufffc]")
_BLANKS: Final = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_WIDE: Final = re.compile("[ \u00a0]*(?: \u00a0|\u00a0 |\u00a0\u00a0)[ \u00a0]*")
_REDIRECTS: Final = (
    (re.compile(r"(?:www\.)?google\.[a-z.]+"), "/url", ("q", "url")),
    (re.compile(r"[a-z0-9.-]+\.safelinks\.protection\.outlook\.com"), "/", ("url",)),
    (re.compile(r"lm?\.facebook\.com"), "/l.php", ("u",)),
    (re.compile(r"(?:www\.)?linkedin\.com"), "/redir/redirect", ("url",)),
)
_ESCAPED: Final = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"  # a backslash before a sign would take the sign's meaning away
    r"|`"
    r"|\*(?=\S)|(?<=\S)\*"
    r"|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)"
    r"|<(?=[a-zA-Z/!?])"
    r"|&(?=#?\w+;)"
    r"|\[(?=[^\]\[]*\][(:\[])"
    r"|(?<=\S)~"
)
_LINE_START: Final = re.compile(r"(?m)^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+$|-{2,}$|~(?=~~)|\d{3,9}(?=[.)]\s)|\|)")


@dataclass(frozen=True)
class Run:
    """A stretch of text of one kind. A break within a paragraph is a line end."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""


def plain_run(text: str, like: Run) -> Run:
    """Give a stretch of text as a browser shows it: blanks and line ends of the source are one blank."""
    return replace(like, text=_BLANKS.sub(" ", _UNSEEN.sub("", text)))


def write_runs(runs: Sequence[Run], is_heading: bool = False, in_cell: bool = False) -> str:
    """Write a paragraph's stretches as Markdown; a heading is bold anyway, and a table's cell has one line."""
    settled = [replace(run, bold=False) for run in runs] if is_heading else list(runs)
    if is_heading or in_cell:
        settled = [replace(run, text=run.text.replace("\n", " ")) for run in settled]
    settled = _merged(_collapsed(settled))
    for mark, _ in _SIGNS:
        settled = _trimmed(settled, mark)
    text = _written(_merged(settled))
    if in_cell:
        return text.replace("|", "\\|")
    if is_heading:
        return text
    return _LINE_START.sub(r"\\\1", text).replace("\n", "\\\n")


def unwrapped(address: str) -> str:
    """Give the address that a tracking redirect leads to, or the address itself."""
    parts = _split(address)
    if parts is None or not parts.hostname:
        return address
    for host, path, names in _REDIRECTS:
        if host.fullmatch(parts.hostname) and parts.path.rstrip("/") == path.rstrip("/"):
            asked = parse_qs(parts.query)
            found = next((asked[name][0] for name in names if name in asked), "")
            if found.startswith(("http://", "https://")):
                return found
    return address


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _collapsed(runs: Sequence[Run]) -> list[Run]:
    """Leave one blank where several meet, and none at the ends and around line breaks."""
    found: list[Run] = []
    last = "\n"
    for run in runs:
        text = run.text if run.code else _WIDE.sub(" ", run.text)
        text = re.sub(r" *\n *", "\n", text)
        if last in " \n":
            text = text.lstrip(" ")
        if not text:
            continue
        if text[0] == "\n" and last == " ":
            found[-1] = replace(found[-1], text=found[-1].text.rstrip(" "))
        found.append(replace(run, text=text))
        last = text[-1]
    while found and not found[-1].text.strip(" \n\u00a0"):
        found.pop()
    if found:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(" \n\u00a0"))
        found[0] = replace(found[0], text=found[0].text.lstrip(" \n\u00a0"))
    return [run for run in found if run.text]


def _merged(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        if found and replace(run, text="") == replace(found[-1], text=""):
            found[-1] = replace(run, text=found[-1].text + run.text)
        elif run.text:
            found.append(run)
    return found


def _trimmed(runs: Sequence[Run], mark: Mark) -> list[Run]:
    """Take a mark off the blanks at its ends, and off signs that Markdown would not let it begin or end at."""
    found: list[Run] = []
    position = 0
    while position < len(runs):
        if not getattr(runs[position], mark):
            found.append(runs[position])
            position += 1
            continue
        end = position
        while end < len(runs) and getattr(runs[end], mark):
            end += 1
        before = found[-1].text[-1] if found else " "
        after = runs[end].text[0] if end < len(runs) else " "
        found.extend(_without_edges(runs[position:end], mark, before, after))
        position = end
    return found


def _without_edges(span: Sequence[Run], mark: Mark, before: str, after: str) -> list[Run]:
    words = "".join(run.text for run in span)
    start, end = 0, len(words)
    while start < end and (words[start].isspace() or (_is_sign(words[start]) and before.isalnum())):
        before = words[start]
        start += 1
    while end > start and (words[end - 1].isspace() or (_is_sign(words[end - 1]) and after.isalnum())):
        after = words[end - 1]
        end -= 1
    cut: list[Run] = []
    place = 0
    for run in span:
        edges = sorted({0, len(run.text), *(min(max(edge - place, 0), len(run.text)) for edge in (start, end))})
        for first, last in pairwise(edges):
            is_inside = start <= place + first and place + last <= end
            piece = replace(run, text=run.text[first:last])
            cut.append(piece if is_inside else _unmarked(piece, mark))
        place += len(run.text)
    return cut


def _unmarked(run: Run, mark: Mark) -> Run:
    match mark:
        case "bold":
            return replace(run, bold=False)
        case "italic":
            return replace(run, italic=False)
        case "struck":
            return replace(run, struck=False)


def _is_sign(character: str) -> bool:
    return not character.isalnum() and not character.isspace()


def _written(runs: Sequence[Run]) -> str:
    """Open and close marks so that they nest; what lasts longest opens first."""
    parts: list[str] = []
    is_open: list[Mark] = []
    link = ""
    for position, run in enumerate(runs):
        wanted = {mark for mark, _ in _SIGNS if getattr(run, mark) and run.text.strip()}
        kept = is_open if run.href == link else []
        kept = kept[: next((at for at, mark in enumerate(kept) if mark not in wanted), len(kept))]
        while len(is_open) > len(kept):
            parts.append(_sign(is_open.pop()))
        if run.href != link:
            parts.append(f"]({link})" if link else "")
            parts.append("[" if run.href else "")
            link = run.href
        for mark in sorted(wanted.difference(is_open), key=lambda mark: (-_lasting(runs, position, mark), mark)):
            parts.append(_sign(mark))
            is_open.append(mark)
        parts.append(_code(run.text) if run.code else _ESCAPED.sub(r"\\\g<0>", run.text))
    parts.extend(_sign(mark) for mark in reversed(is_open))
    parts.append(f"]({link})" if link else "")
    return "".join(parts)


def _lasting(runs: Sequence[Run], position: int, mark: Mark) -> int:
    end = position
    while end < len(runs) and getattr(runs[end], mark):
        end += 1
    return end - position


def _sign(mark: Mark) -> str:
    return dict(_SIGNS)[mark]


def _code(text: str) -> str:
    """Put code between as many ticks as its own ticks need."""
    longest = max((len(ticks) for ticks in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{room}{text}{room}{fence}"


def link_target(address: str) -> str:
    """Give an address as it can stand in the brackets of a link."""
    return quote(unwrapped(address.strip()), safe="!#$%&'*+,-./:;=?@[]_~")
