"""Texts below ``>``: lines broken for the eye, joined again when they are read."""

import re
from typing import Final

_NARROWEST: Final = 60
_RUNS: Final = re.compile(r"(\n+)")


def fold_lines(text: str, column: int, width: int) -> list[str] | None:
    """Write a text below ``>`` with lines up to a width; None if its spaces would not survive that."""
    kept = text.rstrip("\n")
    if not kept or kept.startswith("\n") or "  " in kept or "\t" in kept or re.search(r"^ | $", kept, re.MULTILINE):
        return None
    lines: list[str] = []
    for part in _RUNS.split(kept):
        lines += [""] * len(part) if part.startswith("\n") else _broken(part, max(width, _NARROWEST))
    ends = len(text) - len(kept)
    sign = "-" if ends == 0 else "" if ends == 1 else "+"
    margin = " " * column
    return [f" >{sign}", *(margin + line if line else "" for line in [*lines, *[""] * (ends - 1)])]


def _broken(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in paragraph.split(" "):
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return [*lines, current]
