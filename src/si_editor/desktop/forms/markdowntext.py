"""Markdown formatting of a selection, as plain functions over text: each gives the new text and selection."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

_HEADING: Final = re.compile(r"#{1,6} +")
_BULLET: Final = re.compile(r"[-*+] +")
_LINK: Final = re.compile(r"\[(?P<words>[^\]]*)\]\((?P<address>[^)]*)\)")
_HEADING_START: Final = "## "
_BULLET_START: Final = "- "
_NEW_ADDRESS: Final = "https://"


class Formatted(NamedTuple):
    """A text with its selection."""

    text: str
    start: int
    end: int


Format = Callable[[str, int, int], Formatted]


def toggle_bold(text: str, start: int, end: int) -> Formatted:
    """Put the selection between double stars, or take them away."""
    return _toggle_marks(text, start, end, "**")


def toggle_italic(text: str, start: int, end: int) -> Formatted:
    """Put the selection between stars, or take them away; stars of bold text stay."""
    return _toggle_marks(text, start, end, "*")


def toggle_heading(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection headings of the second level, or plain again."""
    return _toggle_lines(text, start, end, _HEADING, _HEADING_START)


def toggle_list(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection entries of a list, or plain again."""
    return _toggle_lines(text, start, end, _BULLET, _BULLET_START)


def toggle_link(text: str, start: int, end: int) -> Formatted:
    """Make the selection a link with its address selected, or take the link around it away."""
    for link in _LINK.finditer(text):
        if link.start() <= start and end <= link.end():
            words = link["words"]
            return Formatted(text[: link.start()] + words + text[link.end() :], link.start(), link.start() + len(words))
    words = text[start:end]
    if words.startswith(("https://", "http://")):
        return Formatted(f"{text[:start]}[]({words}){text[end:]}", start + 1, start + 1)
    address = start + len(words) + 3
    new = f"{text[:start]}[{words}]({_NEW_ADDRESS}){text[end:]}"
    return Formatted(new, address, address + len(_NEW_ADDRESS))


def _toggle_marks(text: str, start: int, end: int, marks: str) -> Formatted:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    size = len(marks)
    if _has_marks(text[:start][::-1], marks) and _has_marks(text[end:], marks):
        return Formatted(text[: start - size] + text[start:end] + text[end + size :], start - size, end - size)
    inside = text[start:end]
    if len(inside) >= 2 * size and _has_marks(inside, marks) and _has_marks(inside[::-1], marks):
        return Formatted(text[:start] + inside[size:-size] + text[end:], start, end - 2 * size)
    return Formatted(f"{text[:start]}{marks}{inside}{marks}{text[end:]}", start + size, end + size)


def _has_marks(text: str, marks: str) -> bool:
    """Tell whether a text starts with these marks: two stars are bold, one or three hold an italic."""
    stars = len(text) - len(text.lstrip("*"))
    return stars >= 2 if marks == "**" else stars in (1, 3)


def _toggle_lines(text: str, start: int, end: int, pattern: re.Pattern[str], mark: str) -> Formatted:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(end - 1, start) if end > start else end)
    last = len(text) if last < 0 else last
    lines = text[first:last].split("\n")
    written = [line for line in lines if line.strip()] or lines
    if all(pattern.match(line) for line in written):
        changed = [pattern.sub("", line, count=1) for line in lines]
    else:
        changed = [mark + pattern.sub("", line, count=1) if line in written else line for line in lines]
    block = "\n".join(changed)
    if start == end:
        place = max(first, min(start + len(block) - (last - first), first + len(block)))
        return Formatted(text[:first] + block + text[last:], place, place)
    return Formatted(text[:first] + block + text[last:], first, first + len(block))
