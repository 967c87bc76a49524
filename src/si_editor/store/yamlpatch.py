"""Working out the smallest pieces of a YAML text that must change so that it says something else."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from si_editor.model.fieldpath import FieldPath
from si_editor.store.matching import match_items
from si_editor.store.sameness import is_same
from si_editor.store.yamlfold import fold_lines
from si_editor.store.yamllines import YamlLines, is_block_group, is_block_text
from si_editor.store.yamlnodes import ListNode, MapNode, Node, ScalarNode, has_aliases, value_of
from si_editor.store.yamlscalars import can_be_block, fits_block, write_text
from si_editor.store.yamlwrite import (
    Form,
    block_lines,
    entry_lines,
    flow_entry,
    item_lines,
    item_value_lines,
    value_lines,
    write_flow,
)

KeyOrder = Callable[[FieldPath], Sequence[str]]


class CannotPatchError(Exception):
    """The text is written in a way that this patch cannot follow; a coarser one can."""


@dataclass(frozen=True)
class Fineness:
    """How finely to edit: down to which depth, with ``|`` blocks or not, and whether references are spelled out."""

    depth: int
    blocks: bool
    spell_out: bool


@dataclass(frozen=True)
class _Slot:
    """Where a value hangs: the end of the colon or dash before it, the column of its key or dash."""

    after: int | None
    column: int
    is_flow: bool
    is_item: bool


@dataclass(frozen=True)
class _Row:
    """An entry or item of a block: where it begins, where its content ends, and whether it stays."""

    start: int
    end: int
    stays: bool


class Patch:
    """Collects the edits that turn one text into another with the wished values."""

    def __init__(self, lines: YamlLines, form: Form, order: KeyOrder, fineness: Fineness) -> None:
        """Prepare a patch of a text; ``order`` gives the usual order of the fields at a path."""
        self._lines = lines
        self._text = lines.text
        self._form = Form(form.step, form.list_step, fineness.blocks)
        self._order = order
        self._fineness = fineness
        self._edits: list[tuple[int, int, str]] = []

    def apply(self, root: MapNode, target: Mapping[str, object]) -> str:
        """Give the text with the wished values.

        Raises:
            CannotPatchError: this takes a coarser patch.
        """
        slot = _Slot(None, 0, root.flow, is_item=False)
        self._edit(slot, root, target, (), self._fineness.depth)
        return self._result()

    def _result(self) -> str:
        pieces: list[str] = []
        position = 0
        for start, end, replacement in sorted(self._edits, key=lambda edit: edit[:2]):
            if start < position:
                raise CannotPatchError
            pieces += [self._text[position:start], replacement]
            position = end
        return "".join([*pieces, self._text[position:]])

    def _cut(self, start: int, end: int, replacement: str) -> None:
        self._edits.append((start, end, replacement))

    def _joined(self, lines: Sequence[str]) -> str:
        return "".join(self._lines.newline + line for line in lines)

    # One value

    def _edit(self, slot: _Slot, node: Node, target: object, path: FieldPath, depth: int) -> None:
        must_spell_out = self._fineness.spell_out and has_aliases(node)
        if is_same(value_of(node), target) and not must_spell_out:
            return
        if depth > 0 and target:
            if isinstance(node, MapNode) and isinstance(target, Mapping) and node.entries.keys() & target.keys():
                self._edit_map(node, target, path, depth)
                return
            if isinstance(node, ListNode) and isinstance(target, list | tuple) and node.items:
                edit = self._edit_flow_list if node.flow else self._edit_block_list
                if edit(node, target, path, depth):
                    return
        self._replace(slot, node, target)

    def _replace(self, slot: _Slot, node: Node, target: object) -> None:
        if slot.after is None and not slot.is_flow:
            raise CannotPatchError
        if slot.is_flow:
            self._replace_in_flow(slot, node, target)
        elif is_block_text(node):
            self._replace_block_text(slot, node, target)
        elif is_block_group(node):
            self._replace_group(slot, node, target)
        else:
            self._replace_simple(slot, node, target)

    def _replace_in_flow(self, slot: _Slot, node: Node, target: object) -> None:
        style = node.style if isinstance(node, ScalarNode) else "plain"
        text = write_text(target, style, in_flow=True) if isinstance(target, str) else write_flow(target)
        if node.end > node.start:
            self._cut(node.start, node.end, text)
        elif slot.after is not None:
            self._cut(slot.after, slot.after, f" {text}")
        else:
            raise CannotPatchError

    def _replace_block_text(self, slot: _Slot, node: Node, target: object) -> None:
        first, *further = self._new_lines(slot, node, target)
        assert slot.after is not None
        header_end = self._lines.header_end(node)
        self._cut(slot.after, header_end, first)
        line_end = self._lines.line_end(header_end)
        end = self._end_for(further, max(line_end, self._lines.content_end(node)))
        self._cut(line_end, end, self._joined(further))

    def _replace_group(self, slot: _Slot, node: Node, target: object) -> None:
        first, *further = self._new_lines(slot, node, target)
        assert slot.after is not None
        end = self._end_for(further, self._lines.line_end(self._lines.content_end(node)))
        if self._lines.is_on_later_line(slot.after, node.start):
            self._cut(slot.after, slot.after, first)
            self._cut(self._lines.line_end(slot.after), end, self._joined(further))
        else:
            self._cut(slot.after, end, first + self._joined(further))

    def _replace_simple(self, slot: _Slot, node: Node, target: object) -> None:
        first, *further = self._new_lines(slot, node, target)
        assert slot.after is not None
        if node.end == node.start or not first:
            self._cut(slot.after, max(node.end, slot.after), first)
        else:
            self._cut(node.start, node.end, first[1:])
        if further:
            line_end = self._lines.line_end(max(node.end, slot.after))
            self._cut(line_end, self._end_for(further, line_end), self._joined(further))

    def _end_for(self, lines: Sequence[str], end: int) -> int:
        """Take in the blank lines that follow when the new text counts the empty lines at its end (``|+``)."""
        while lines and not lines[-1] and end < len(self._text):
            start = self._lines.next_line(end)
            line_end = self._lines.line_end(start)
            if start == len(self._text) or self._text[start:line_end].strip(" "):
                break
            end = line_end
        return end

    def _new_lines(self, slot: _Slot, node: Node, target: object) -> list[str]:
        """Write the new value the way the old one was written, as far as it allows."""
        if isinstance(target, str) and isinstance(node, ScalarNode):
            return self._new_text_lines(slot, node, target)
        if isinstance(node, MapNode | ListNode) and node.flow and node.size > 1 and isinstance(target, Mapping | list):
            return [" " + write_flow(target)]
        if slot.is_item:
            return item_value_lines(target, slot.column, self._form)
        return value_lines(target, slot.column, self._form)

    def _new_text_lines(self, slot: _Slot, node: ScalarNode, target: str) -> list[str]:
        column = slot.column + self._form.step
        is_block = self._form.blocks and fits_block(target)
        if is_block_text(node):
            column = self._lines.body_column(node) or column
            is_block = self._form.blocks and can_be_block(target)
        elif node.style in {"single", "double"} and isinstance(node.value, str) and "\n" in node.value:
            is_block = False
        if not is_block:
            return [" " + write_text(target, node.style)]
        if node.style == "folded":
            width = max((len(line) for line in self._lines.body(node)), default=0) - column
            folded = fold_lines(target, column, width)
            if folded is not None:
                return folded
        return block_lines(target, slot.column, column)

    # Maps

    def _edit_map(self, node: MapNode, target: Mapping[str, object], path: FieldPath, depth: int) -> None:
        column = 0 if node.flow else self._lines.column(self._lines.entry_of(next(iter(node.entries.values()))[0]))
        for name, (key, child) in node.entries.items():
            if name in target:
                slot = _Slot(self._lines.colon_of(key, child), column, node.flow, is_item=False)
                self._edit(slot, child, target[name], (*path, name), depth - 1)
        if node.entries.keys() != target.keys():
            edit = self._edit_flow_entries if node.flow else self._edit_block_entries
            edit(node, target, path)

    def _edit_block_entries(self, node: MapNode, target: Mapping[str, object], path: FieldPath) -> None:
        column = self._lines.column(self._lines.entry_of(next(iter(node.entries.values()))[0]))
        rows: list[_Row] = []
        for name, (key, child) in node.entries.items():
            end = self._lines.content_end(child) if self._lines.colon_of(key, child) is not None else key.end
            rows.append(_Row(self._lines.entry_of(key), end, name in target))
        inserts: dict[int, list[str]] = {}
        for name, anchor in self._anchors(node, target, path, self._has_comment_above(rows[0].start)):
            inserts.setdefault(anchor, []).extend(entry_lines(name, target[name], column, self._form))
        self._edit_rows(rows, inserts, column)

    def _has_comment_above(self, offset: int) -> bool:
        start = self._lines.line_start(offset)
        above = self._text[self._lines.line_start(start - 1) : start] if start > 0 else ""
        return above.lstrip().startswith("#")

    def _anchors(
        self, node: MapNode, target: Mapping[str, object], path: FieldPath, has_heading: bool
    ) -> list[tuple[str, int]]:
        """Give the new names with the place of the entry each comes after; -1 is the front."""
        present = [name if name in target else None for name in node.entries]
        last = max(position for position, name in enumerate(present) if name is not None)
        first = next(position for position, name in enumerate(present) if name is not None)
        order = list(self._order(path))
        new = [name for name in target if name not in node.entries]
        new.sort(key=lambda name: order.index(name) if name in order else len(order))
        anchors: list[tuple[str, int]] = []
        for name in new:
            before = order[: order.index(name)] if name in order else []
            known = next((present.index(other) for other in reversed(before) if other in present), None)
            if known is None:
                known = last if name not in order else first if has_heading else -1
            anchors.append((name, known))
        return anchors

    def _edit_flow_entries(self, node: MapNode, target: Mapping[str, object], path: FieldPath) -> None:
        rows: list[_Row] = []
        for name, (key, child) in node.entries.items():
            end = max(key.end, child.end) if child.end > child.start else self._lines.colon_of(key, child) or key.end
            rows.append(_Row(self._lines.entry_of(key), end, name in target))
        style = next(iter(node.entries.values()))[0].style
        inserts: dict[int, list[str]] = {}
        for name, anchor in self._anchors(node, target, path, has_heading=False):
            inserts.setdefault(anchor, []).append(flow_entry(name, target[name], style))
        self._edit_flow_rows(node, rows, inserts)

    # Lists

    def _edit_flow_list(self, node: ListNode, target: Sequence[object], path: FieldPath, depth: int) -> bool:
        """Edit item by item; False if no item stays, so that the list is better written anew."""
        sources = match_items([value_of(child) for child in node.items], target)
        staying = {source.index for source in sources if source is not None and not source.is_moved}
        if not staying:
            return False
        rows = [_Row(child.start, child.end, position in staying) for position, child in enumerate(node.items)]
        first = node.items[0]
        style = first.style if isinstance(first, ScalarNode) else "plain"
        inserts: dict[int, list[str]] = {}
        anchor = -1
        for position, (value, source) in enumerate(zip(target, sources, strict=True)):
            if source is None or source.is_moved:
                inserts.setdefault(anchor, []).append(write_flow(value, style))
                continue
            anchor = source.index
            slot = _Slot(None, 0, is_flow=True, is_item=True)
            self._edit(slot, node.items[anchor], value, (*path, position), depth - 1)
        self._edit_flow_rows(node, rows, inserts)
        return True

    def _edit_flow_rows(self, node: MapNode | ListNode, rows: Sequence[_Row], inserts: Mapping[int, list[str]]) -> None:
        """Take out the rows that do not stay, and put new ones in, lines in brackets staying as they are broken."""
        if self._text.find("{" if isinstance(node, MapNode) else "[", node.start, rows[0].start) < 0:
            raise CannotPatchError  # one entry alone may stand in a list without braces: [a: 1]
        staying = [position for position, row in enumerate(rows) if row.stays]
        first, last = rows[staying[0]], rows[staying[-1]]
        self._cut(rows[0].start, first.start, "")
        for before, after in pairwise(staying):
            if after - before > 1:
                self._cut_between(rows[before : after + 1])
        self._cut(last.end, rows[-1].end, "")
        separator = self._flow_separator(rows)
        for anchor, pieces in inserts.items():
            if anchor >= 0:
                end = rows[anchor].end
                gap = " " if self._text[end - 1] == ":" else ""  # an empty value: its colon needs room to be one
                self._cut(end, end, gap + "".join(separator + piece for piece in pieces))
            else:
                self._cut(first.start, first.start, "".join(piece + separator for piece in pieces))

    def _cut_between(self, rows: Sequence[_Row]) -> None:
        """Take out the rows between the first and the last, with the comma on the side that breaks no line."""
        if self._lines.is_on_later_line(rows[-2].end, rows[-1].start):
            self._cut(rows[0].end, rows[-2].end, "")
        else:
            self._cut(rows[1].start, rows[-1].start, "")

    def _flow_separator(self, rows: Sequence[_Row]) -> str:
        has_own_lines = len(rows) > 1 and all(
            self._lines.is_on_later_line(before.end, after.start) for before, after in pairwise(rows)
        )
        if has_own_lines:
            return "," + self._lines.newline + " " * self._lines.column(rows[1].start)
        return ", "

    def _edit_block_list(self, node: ListNode, target: Sequence[object], path: FieldPath, depth: int) -> bool:
        """Edit item by item; False if no item stays, so that the list is better written anew."""
        sources = match_items([value_of(child) for child in node.items], target)
        staying = {source.index for source in sources if source is not None and not source.is_moved}
        if not staying:
            return False
        dashes = [self._lines.dash_of(child) for child in node.items]
        column = self._lines.column(dashes[0])
        rows = [
            _Row(dash, max(self._lines.content_end(child), dash + 1), position in staying)
            for position, (dash, child) in enumerate(zip(dashes, node.items, strict=True))
        ]
        inserts: dict[int, list[str]] = {}
        anchor = -1
        for position, (value, source) in enumerate(zip(target, sources, strict=True)):
            if source is not None and not source.is_moved:
                anchor = source.index
                slot = _Slot(dashes[anchor] + 1, column, is_flow=False, is_item=True)
                self._edit(slot, node.items[anchor], value, (*path, position), depth - 1)
            else:
                moved = self._moved_lines(rows[source.index], node.items[source.index]) if source is not None else None
                inserts.setdefault(anchor, []).extend(moved or item_lines(value, column, self._form))
        self._edit_rows(rows, inserts, column)
        return True

    def _moved_lines(self, row: _Row, node: Node) -> list[str] | None:
        """Give the lines of an item as they are, comments included, so that moving it does not rewrite it."""
        if self._lines.has_text_before(row.start) or has_aliases(node):
            return None
        source = self._text[self._lines.line_start(row.start) : self._lines.line_end(row.end)]
        return source.split(self._lines.newline)

    # Rows of a block

    def _edit_rows(self, rows: Sequence[_Row], inserts: Mapping[int, list[str]], column: int) -> None:
        """Take out the rows that do not stay, and put new lines in after the rows that are named."""
        first_staying = next(position for position, row in enumerate(rows) if row.stays)
        shares_line = self._lines.has_text_before(rows[0].start)
        if shares_line and first_staying > 0:
            self._cut_from_dash(rows, first_staying)
        for position, row in enumerate(rows):
            if not row.stays and not (shares_line and position < first_staying):
                self._cut(self._lines.line_start(row.start), self._end_of_row(row), "")
        for anchor, lines in inserts.items():
            self._insert_lines(rows, anchor, lines, column, shares_line)

    def _cut_from_dash(self, rows: Sequence[_Row], first_staying: int) -> None:
        """Take out the first rows where they begin behind a dash; what stays moves up to the dash."""
        end = rows[first_staying - 1].end
        if self._text[self._lines.line_end(end) : rows[first_staying].start].strip():
            # A comment stands between: it keeps its line, and the dash stands alone on its own.
            before = self._text[: rows[0].start].rstrip(" ")
            self._cut(len(before), self._lines.line_end(end), "")
        else:
            self._cut(rows[0].start, rows[first_staying].start, "")

    def _end_of_row(self, row: _Row) -> int:
        """Give where the lines of a row end; of two blank lines that would meet without it, one goes too."""
        start, end = self._lines.line_start(row.start), self._lines.next_line(row.end)
        after = self._lines.next_line(end)
        is_blank_above = not self._text[self._lines.line_start(start - 1) : start].strip() if start > 0 else True
        is_blank_below = after > end and not self._text[end:after].strip()
        return after if is_blank_above and is_blank_below else end

    def _insert_lines(
        self, rows: Sequence[_Row], anchor: int, lines: Sequence[str], column: int, shares_line: bool
    ) -> None:
        newline = self._lines.newline
        text = "".join(line + newline for line in lines)
        if anchor >= 0:
            line_end = self._lines.line_end(rows[anchor].end)
            end = self._end_for(lines, line_end)
            # The line's end may be cut with a value in it that goes; what lies behind it stays in place.
            self._cut(self._lines.next_line(line_end), self._lines.next_line(end), text)
        elif shares_line:
            self._cut(rows[0].start, rows[0].start, text[column:] + " " * column)
        else:
            start = self._lines.line_start(rows[0].start)
            self._cut(start, start, text)
