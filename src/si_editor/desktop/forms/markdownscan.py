"""What each character of a line of Markdown is, so that it can look like it. Nothing here changes a text."""

import re
from enum import IntEnum, IntFlag
from typing import Final, NamedTuple


class Kind(IntFlag):
    """What a character is; several can hold at once."""

    PLAIN = 0
    SIGN = 1
    BOLD = 2
    ITALIC = 4
    STRUCK = 8
    CODE = 16
    LINK = 32
    ADDRESS = 64
    HEADING = 128
    SUBHEADING = 256
    QUOTE = 512
    KEPT = 1024


class After(IntEnum):
    """What a line leaves open for the next one."""

    NOTHING = 0
    FENCE = 1
    HTML = 2
    TABLE = 3
    NOTE = 4


class Scanned(NamedTuple):
    """What each character of a line is, and what stays open behind it."""

    kinds: list[int]
    after: After


_FENCE: Final = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_HTML_BLOCK: Final = re.compile(r" {0,3}<(?:/?[a-zA-Z][a-zA-Z0-9-]*(?:[\s/>]|$)|!--|\?|![A-Z])")
_TABLE_ROW: Final = re.compile(r" {0,3}\|.*\|\s*")
_NOTE: Final = re.compile(r" {0,3}\[[^\]]+\]:\s")
_HEADING: Final = re.compile(r" {0,3}(?P<marks>#{1,6})(?P<gap>[ \t]+|$)")
_QUOTE: Final = re.compile(r" {0,3}(?:> ?)+")
_ENTRY: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?=\s|$)")
_RULE: Final = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})")
# The lengths are bounded so that a line of nothing but signs is read as quickly as any other.
_INLINE: Final = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`{1,9})(?P<code>.{1,600}?)(?<!`)(?P=ticks)(?!`)"
    r"|(?P<link>!?\[(?P<words>(?:[^\[\]\\]|\\.){0,600})\]\((?P<address>[^()\n]{0,600}(?:\([^()\n]{0,200}\)[^()\n]{0,200}){0,3})\))"
    r"|(?P<plain><(?:https?://|mailto:)[^<>\s]{1,600}>)"
    r"|(?P<html></?[a-zA-Z][^<>]{0,600}>|<!--.{0,600}?-->)"
    r"|(?P<foot>\[\^[^\]\s]{1,40}\])"
    r"|(?P<both>\*\*\*(?=\S)(?P<both_words>[^*]{1,600})(?<=[^\s\\])\*\*\*(?!\*))"
    r"|(?P<bold>\*\*(?=[^\s*]|\*[^\s*])(?P<bold_words>(?:[^*]|\*(?!\*)){1,600})(?<=[^\s\\])\*\*"
    r"|(?<!\w)__(?=\S)(?P<bold_under>[^_]{1,600})(?<=[^\s\\])__(?!\w))"
    r"|(?P<italic>\*(?=[^\s*])(?P<italic_words>[^*]{1,600}(?:\*\*[^*]{1,200}\*\*[^*]{0,200}){0,3})(?<=[^\s\\])\*(?!\*)"
    r"|(?<!\w)_(?=[^\s_])(?P<italic_under>[^_]{1,600})(?<=[^\s\\])_(?!\w))"
    r"|(?P<struck>~~(?=\S)(?P<struck_words>[^~]{1,600})(?<=\S)~~)"
)
_LONGEST: Final = 8_000
_DEEPEST: Final = 6


def scan_line(line: str, before: After) -> Scanned:
    """Tell what each character of a line is, given what the line before left open."""
    kinds = [0] * len(line)
    if before is After.FENCE or _FENCE.match(line):
        return _scan_fence(line, kinds, before)
    kept = _kept_after(line, before)
    if kept is not After.NOTHING:
        _mark(kinds, 0, len(line), Kind.KEPT)
        return Scanned(kinds, kept)
    start = _scan_start(line, kinds)
    if len(line) <= _LONGEST:
        _scan_inline(line, kinds, start, len(line), Kind.PLAIN, 0)
    if line.endswith("\\"):
        _mark(kinds, len(line) - 1, len(line), Kind.SIGN)
    return Scanned(kinds, After.NOTHING)


def _scan_fence(line: str, kinds: list[int], before: After) -> Scanned:
    is_mark = bool(_FENCE.match(line))
    _mark(kinds, 0, len(line), Kind.CODE | Kind.SIGN if is_mark else Kind.CODE)
    is_open = (before is After.FENCE) != is_mark
    return Scanned(kinds, After.FENCE if is_open else After.NOTHING)


def _kept_after(line: str, before: After) -> After:
    """Tell whether a line is of a kind that the buttons do not know, and of which."""
    if not line.strip():
        return After.NOTHING
    if before is After.HTML or _HTML_BLOCK.match(line):
        return After.HTML
    if _TABLE_ROW.fullmatch(line) or (before is After.TABLE and "|" in line):
        return After.TABLE
    if _NOTE.match(line) or (before is After.NOTE and line.startswith("    ")):
        return After.NOTE
    return After.NOTHING


def _scan_start(line: str, kinds: list[int]) -> int:
    """Mark what stands at the start of a line; give where its words begin."""
    if _RULE.fullmatch(line):
        _mark(kinds, 0, len(line), Kind.SIGN)
        return len(line)
    heading = _HEADING.match(line)
    if heading:
        kind = Kind.HEADING if len(heading["marks"]) <= 2 else Kind.SUBHEADING
        _mark(kinds, 0, len(line), kind)
        _mark(kinds, 0, heading.end(), Kind.SIGN)
        return heading.end()
    start = 0
    quote = _QUOTE.match(line)
    if quote:
        _mark(kinds, 0, len(line), Kind.QUOTE)
        _mark(kinds, 0, quote.end(), Kind.SIGN)
        start = quote.end()
    entry = _ENTRY.match(line, start)
    if entry:
        _mark(kinds, start, entry.end(), Kind.SIGN)
        start = entry.end()
    return start


def _scan_inline(line: str, kinds: list[int], start: int, end: int, around: Kind, depth: int) -> None:
    for found in _INLINE.finditer(line, start, end):
        first, last = found.span()
        if found["escape"]:
            _mark(kinds, first, first + 1, Kind.SIGN)
        elif found["code"] is not None:
            _mark(kinds, first, last, Kind.CODE)
            _mark_edges(kinds, found.span(), found.span("code"))
        elif found["words"] is not None:
            _mark(kinds, *found.span("words"), Kind.LINK)
            _mark(kinds, *found.span("address"), Kind.ADDRESS)
            _mark_edges(kinds, found.span(), found.span("words"))
            _deeper(line, kinds, found.span("words"), around, depth)
        elif found["plain"]:
            _mark(kinds, first + 1, last - 1, Kind.LINK)
            _mark_edges(kinds, found.span(), (first + 1, last - 1))
        elif found["html"] or found["foot"]:
            _mark(kinds, first, last, Kind.KEPT)
        else:
            _scan_emphasis(line, kinds, found, around, depth)


def _scan_emphasis(line: str, kinds: list[int], found: re.Match[str], around: Kind, depth: int) -> None:
    for name, kind in (
        ("both_words", Kind.BOLD | Kind.ITALIC),
        ("bold_words", Kind.BOLD),
        ("bold_under", Kind.BOLD),
        ("italic_words", Kind.ITALIC),
        ("italic_under", Kind.ITALIC),
        ("struck_words", Kind.STRUCK),
    ):
        if found[name] is not None:
            _mark(kinds, *found.span(name), kind)
            _mark_edges(kinds, found.span(), found.span(name))
            _deeper(line, kinds, found.span(name), around | kind, depth)


def _deeper(line: str, kinds: list[int], span: tuple[int, int], around: Kind, depth: int) -> None:
    if depth < _DEEPEST:
        _scan_inline(line, kinds, *span, around, depth + 1)


def _mark_edges(kinds: list[int], outer: tuple[int, int], inner: tuple[int, int]) -> None:
    _mark(kinds, outer[0], inner[0], Kind.SIGN)
    _mark(kinds, inner[1], outer[1], Kind.SIGN)


def _mark(kinds: list[int], start: int, end: int, kind: Kind) -> None:
    flag = int(kind)
    for position in range(start, end):
        kinds[position] |= flag
