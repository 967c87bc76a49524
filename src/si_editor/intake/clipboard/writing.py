"""The parts of a text as Markdown, as the site reads it."""

from collections.abc import Sequence
from typing import Final

from si_editor.intake.clipboard.runs import write_runs
from si_editor.intake.clipboard.structure import Block, Code, Entry, Line, Paragraph, Quotation, Table

_FENCE: Final = "```"
_DEEPEST: Final = 6
_FIRST_HEADING: Final = 2


def write_blocks(blocks: Sequence[Block]) -> str:
    """Write the parts of a text; its headings begin at the second level, since the first is the page's title."""
    top = min((block.level for block in blocks if isinstance(block, Paragraph) and block.level), default=0)
    shift = max(_FIRST_HEADING - top, 0) if top else 0
    return _write_all(blocks, shift)


def _write_all(blocks: Sequence[Block], shift: int) -> str:
    parts: list[str] = []
    position = 0
    while position < len(blocks):
        end = position
        while end < len(blocks) and isinstance(blocks[end], Entry):
            end += 1
        if end > position:
            entries = [block for block in blocks[position:end] if isinstance(block, Entry)]
            parts.append(_write_list(entries, shift))
            position = end
            continue
        parts.append(_write(blocks[position], shift))
        position += 1
    return "\n\n".join(part for part in parts if part)


def _write(block: Block, shift: int) -> str:
    match block:
        case Paragraph(runs, 0):
            return write_runs(runs)
        case Paragraph(runs, level):
            text = write_runs(runs, is_heading=True)
            return f"{'#' * min(level + shift, _DEEPEST)} {text}" if text else ""
        case Quotation(blocks):
            return "\n".join(f"> {line}".rstrip() for line in _write_all(blocks, shift).split("\n"))
        case Code(text):
            return f"{_FENCE}\n{text}\n{_FENCE}" if text.strip() else ""
        case Table():
            return _write_table(block)
        case Line():
            return "---"
        case Entry():
            return _write_list([block], shift)


def _write_list(entries: Sequence[Entry], shift: int) -> str:
    """Write entries of all depths; each stands below the text of the one that it belongs to."""
    lines: list[str] = []
    # For each depth that is open: how far its text is indented, whether it is numbered, and its number.
    is_open: list[tuple[int, int, bool, int]] = []
    for entry in entries:
        text = _write(entry.block, shift)
        if not entry.is_first and is_open:
            indent = is_open[-1][1]
            lines += ["", *(" " * indent + line if line else "" for line in text.split("\n"))]
            continue
        while is_open and is_open[-1][0] > entry.depth:
            is_open.pop()
        number = entry.number
        if is_open and is_open[-1][0] == entry.depth:
            _, _, was_numbered, last = is_open.pop()
            if was_numbered != entry.is_numbered and not is_open:
                lines.append("")
            elif was_numbered:
                number = last + 1
        indent = is_open[-1][1] if is_open else 0
        mark = f"{number}. " if entry.is_numbered else "- "
        inside = indent + len(mark)
        first, *more = text.split("\n")
        lines.append(f"{' ' * indent}{mark}{first}".rstrip())
        lines += [" " * inside + line if line else "" for line in more]
        is_open.append((entry.depth, inside, entry.is_numbered, number))
    return "\n".join(lines)


def _write_table(table: Table) -> str:
    width = max(len(row) for row in table.rows)
    rows = [[write_runs(cell, position == 0, in_cell=True) for cell in row] for position, row in enumerate(table.rows)]
    rows = [[*row, *([""] * (width - len(row)))] for row in rows]
    if not any(cell for row in rows for cell in row):
        return ""
    head, *body = rows
    return "\n".join(_row(row) for row in (head, ["---"] * width, *body))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
