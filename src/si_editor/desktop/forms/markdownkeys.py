"""What Enter and Tab do in Markdown: lists go on, entries move in and out, paragraphs part."""

import re
from typing import Final

from si_editor.desktop.forms.markdowntext import Formatted

_ENTRY: Final = re.compile(r"(?P<indent> *)(?P<mark>[-*+]|\d{1,9}[.)])(?P<gap> +|$)(?P<words>.*)")
_QUOTE: Final = re.compile(r"(?P<mark>(?:> ?)+)(?P<words>.*)")
_OWN_LINE: Final = re.compile(r"#{1,6} |[-*+] |\d{1,9}[.)] |>|```|\|")
_FENCE: Final = re.compile(r" {0,3}(?:```|~~~)")


def enter(text: str, position: int) -> Formatted:
    """Begin a new entry in a list, a new line in a quotation, a new paragraph elsewhere; end what is empty."""
    first, last = _line(text, position)
    line, column = text[first:last], position - first
    if _is_in_fence(text, first) or line.lstrip().startswith("|"):
        return _inserted(text, position, "\n")
    entry = _ENTRY.fullmatch(line)
    if entry and column >= entry.end("gap"):
        return _next_entry(text, position, first, entry)
    quote = _QUOTE.fullmatch(line)
    if quote and column >= quote.end("mark"):
        if quote["words"].strip():
            return _inserted(text, position, f"\n{quote['mark']}")
        return _ended(text, first, last)
    return _inserted(text, position, "\n\n" if line[:column].strip() else "\n")


def soft_break(text: str, position: int) -> Formatted:
    """Break the line within a paragraph or an entry."""
    first, last = _line(text, position)
    entry = _ENTRY.fullmatch(text[first:last])
    indent = " " * entry.end("gap") if entry else ""
    quote = _QUOTE.fullmatch(text[first:last])
    mark = quote["mark"] if quote else indent
    return _inserted(text, position, f"\\\n{mark}" if text[first:position].strip() else "\n")


def indent(text: str, start: int, end: int) -> Formatted | None:
    """Move the entries of the selection one level in; None where there is no entry that they could belong to."""
    first, last = _line(text, start)[0], _line(text, end)[1]
    entry = _ENTRY.fullmatch(text[first : _line(text, start)[1]])
    above = _entry_above(text, first, len(entry["indent"])) if entry else None
    if entry is None or above is None:
        return None
    return _shifted(text, start, end, (first, last), above.end("gap") - len(entry["indent"]))


def outdent(text: str, start: int, end: int) -> Formatted | None:
    """Move the entries of the selection one level out; None where they are on the first."""
    first, last = _line(text, start)[0], _line(text, end)[1]
    entry = _ENTRY.fullmatch(text[first : _line(text, start)[1]])
    if entry is None or not entry["indent"]:
        return None
    depth = len(entry["indent"])
    parent = _entry_above(text, first, depth, is_parent=True)
    return _shifted(text, start, end, (first, last), (len(parent["indent"]) if parent else 0) - depth)


def _next_entry(text: str, position: int, first: int, entry: re.Match[str]) -> Formatted:
    if not entry["words"].strip():
        moved = outdent(text, position, position)
        return moved if moved is not None else _ended(text, first, first + entry.end())
    mark = entry["mark"]
    if mark[:-1].isdigit():
        mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
    added = f"\n{entry['indent']}{mark}{entry['gap']}"
    changed = _inserted(text, position, added)
    return Formatted(_renumbered(changed.text, changed.start, entry["indent"]), changed.start, changed.end)


def _renumbered(text: str, position: int, indent: str) -> str:
    """Let the numbers below an entry go on from its own."""
    head, lines = text[:position], text[position:].split("\n")
    entry = _ENTRY.match(head[head.rfind("\n") + 1 :])
    if entry is None or not entry["mark"][:-1].isdigit():
        return text
    number = int(entry["mark"][:-1])
    for place, line in enumerate(lines[1:], 1):
        found = _ENTRY.fullmatch(line)
        if line.startswith(f"{indent} "):
            continue
        if found is None or found["indent"] != indent or not found["mark"][:-1].isdigit():
            break
        number += 1
        lines[place] = f"{indent}{number}{found['mark'][-1]}{found['gap']}{found['words']}"
    return head + "\n".join(lines)


def _ended(text: str, first: int, last: int) -> Formatted:
    """Take an empty mark away; an empty line parts what follows from the list or quotation above."""
    has_above = first > 0 and text[:first].rstrip("\n ") != "" and not text[:first].endswith("\n\n")
    gap = "\n" if has_above else ""
    place = first + len(gap)
    return Formatted(text[:first] + gap + text[last:], place, place)


def _entry_above(text: str, first: int, depth: int, is_parent: bool = False) -> re.Match[str] | None:
    """Give the nearest entry above that stands on the same level, or on the one further out."""
    for line in reversed(text[:first].split("\n")[:-1]):
        entry = _ENTRY.fullmatch(line)
        if entry is not None:
            its_depth = len(entry["indent"])
            if its_depth < depth:
                return entry if is_parent else None
            if its_depth == depth and not is_parent:
                return entry
        elif line.strip() and not line.startswith(" "):
            return None
    return None


def _shifted(text: str, start: int, end: int, bounds: tuple[int, int], by: int) -> Formatted:
    first, last = bounds
    lines = text[first:last].split("\n")
    changed = [_shift(line, by) for line in lines]
    moved = len(changed[0]) - len(lines[0])
    block = "\n".join(changed)
    grown = len(block) - (last - first)
    return Formatted(text[:first] + block + text[last:], max(start + moved, first), max(end + grown, first))


def _shift(line: str, by: int) -> str:
    if not line.strip():
        return line
    return " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip(" "))) :]


def _is_in_fence(text: str, first: int) -> bool:
    return sum(1 for line in text[:first].split("\n") if _FENCE.match(line)) % 2 == 1


def _line(text: str, position: int) -> tuple[int, int]:
    end = text.find("\n", position)
    return text.rfind("\n", 0, position) + 1, len(text) if end < 0 else end


def _inserted(text: str, position: int, more: str) -> Formatted:
    place = position + len(more)
    return Formatted(text[:position] + more + text[position:], place, place)


def placed(text: str, position: int, written: str) -> Formatted:
    """Put a pasted text in; a paragraph, heading or list of its own gets the empty lines that it needs."""
    first, last = _line(text, position)
    if not ("\n" in written or _OWN_LINE.match(written)):
        return _inserted(text, position, written)
    before, after = text[first:position], text[position:last]
    if before.strip() and not _is_in_fence(text, first):
        written = f"\n\n{written}"
    elif not before.strip() and first > 0 and text[first - 2 : first] not in ("\n\n", "\n"):
        written = f"\n{written}"
    place = position + len(written)
    if after.strip():
        written += "\n\n"
    elif text[last + 1 : last + 2].strip("\n"):
        written += "\n"
    return Formatted(text[:position] + written + text[position:], place, place)
