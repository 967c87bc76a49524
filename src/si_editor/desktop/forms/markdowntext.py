"""Markdown formatting of a selection, as plain functions over text: each gives the new text and selection."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

_BLOCK_MARK: Final = re.compile(r"\A(?:#{1,6} +|> ?|[-*+] +|\d{1,9}[.)] +)")
_HEADING: Final = re.compile(r"#{1,6} +")
_BULLET: Final = re.compile(r"[-*+] +")
_NUMBER: Final = re.compile(r"\d{1,9}[.)] +")
_QUOTE: Final = re.compile(r"> ?")
_LEVELS: Final = ("## ", "### ")


class Formatted(NamedTuple):
    """A text with its selection."""

    text: str
    start: int
    end: int


Format = Callable[[str, int, int], Formatted]


def toggle_bold(text: str, start: int, end: int) -> Formatted:
    """Put the selection between double stars, or take them away; without one, the word under the cursor."""
    return _toggle_marks(text, start, end, "**")


def toggle_italic(text: str, start: int, end: int) -> Formatted:
    """Put the selection between stars, or take them away; stars of bold text stay."""
    return _toggle_marks(text, start, end, "*")


def cycle_heading(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection headings of the second level, then of the third, then plain again."""
    lines = _lines_of(text, start, end)
    if all(line.startswith(_LEVELS[0]) for line in lines):
        return _rewrite_lines(text, start, end, lambda line, _: _LEVELS[1] + _HEADING.sub("", line, count=1))
    if all(_HEADING.match(line) for line in lines):
        return _rewrite_lines(text, start, end, lambda line, _: _HEADING.sub("", line, count=1))
    return _rewrite_lines(text, start, end, lambda line, _: _LEVELS[0] + _BLOCK_MARK.sub("", line.lstrip(), count=1))


def toggle_bullets(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection entries of a list, or plain again."""
    return _toggle_lines(text, start, end, _BULLET, lambda _: "- ")


def toggle_numbers(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection entries of a numbered list, or plain again."""
    return _toggle_lines(text, start, end, _NUMBER, lambda position: f"{position + 1}. ")


def toggle_quote(text: str, start: int, end: int) -> Formatted:
    """Make the lines of the selection a quotation, or plain again."""
    first, last = _line_bounds(text, start, end)
    lines = text[first:last].split("\n")
    if all(_QUOTE.match(line) for line in lines if line.strip()) and any(line.strip() for line in lines):
        changed = [_QUOTE.sub("", line, count=1) for line in lines]
    else:
        changed = [f"> {line}".rstrip() if len(lines) > 1 else f"> {line}" for line in lines]
    return _with_lines(text, start, end, changed)


def word_around(text: str, position: int) -> tuple[int, int]:
    """Give the start and the end of the word at a place; both are the place itself where there is none."""
    start = end = position
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’-"):
        end += 1
    return start, end


def _toggle_marks(text: str, start: int, end: int, marks: str) -> Formatted:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    cursor = start
    is_word = start == end and text[:start][-1:].isalnum() and text[start:][:1].isalnum()
    if is_word:
        start, end = word_around(text, start)
    changed = _with_marks(text, start, end, marks)
    if not is_word:
        return changed
    moved = cursor + changed.start - start
    return Formatted(changed.text, moved, moved)


def _with_marks(text: str, start: int, end: int, marks: str) -> Formatted:
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


def _toggle_lines(text: str, start: int, end: int, pattern: re.Pattern[str], mark: Callable[[int], str]) -> Formatted:
    if all(pattern.match(line.lstrip()) for line in _lines_of(text, start, end)):
        return _rewrite_lines(text, start, end, lambda line, _: pattern.sub("", line.lstrip(), count=1))
    return _rewrite_lines(
        text, start, end, lambda line, position: mark(position) + _BLOCK_MARK.sub("", line.lstrip(), count=1)
    )


def _lines_of(text: str, start: int, end: int) -> list[str]:
    first, last = _line_bounds(text, start, end)
    lines = text[first:last].split("\n")
    return [line for line in lines if line.strip()] or lines


def _line_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(end - 1, start) if end > start else end)
    return first, len(text) if last < 0 else last


def _rewrite_lines(text: str, start: int, end: int, rewrite: Callable[[str, int], str]) -> Formatted:
    """Write the lines of the selection anew, each with its position; empty lines between others stay empty."""
    first, last = _line_bounds(text, start, end)
    lines = text[first:last].split("\n")
    has_words = any(line.strip() for line in lines)
    changed: list[str] = []
    position = 0
    for line in lines:
        if line.strip() or not has_words:
            changed.append(rewrite(line, position))
            position += 1
        else:
            changed.append(line)
    return _with_lines(text, start, end, changed)


def _with_lines(text: str, start: int, end: int, lines: list[str]) -> Formatted:
    first, last = _line_bounds(text, start, end)
    block = "\n".join(lines)
    whole = text[:first] + block + text[last:]
    if start == end:
        place = max(first, min(start + len(block) - (last - first), first + len(block)))
        return Formatted(whole, place, place)
    return Formatted(whole, first, first + len(block))
