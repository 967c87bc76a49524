"""Where lines and values begin and end in a YAML text: the geometry that line-true editing rests on."""

import re
from bisect import bisect_left, bisect_right
from typing import Final

from si_editor.store.yamlnodes import ListNode, MapNode, Node, ScalarNode
from si_editor.store.yamlread import Marks, find_marks
from si_editor.store.yamlwrite import Form

_HEADER: Final = re.compile(r"[|>][-+0-9]*(?=\s|$)")


def is_block_text(node: Node) -> bool:
    """Tell whether a value is a text below ``|`` or ``>``."""
    return isinstance(node, ScalarNode) and node.style in {"literal", "folded"}


def is_block_group(node: Node) -> bool:
    """Tell whether a value is a map or list written on lines of its own, without brackets."""
    return isinstance(node, MapNode | ListNode) and not node.flow


class YamlLines:
    """A YAML text with a newline at its end, and questions about places in it."""

    def __init__(self, text: str) -> None:
        """Look for the text's way of ending lines and for its dashes and colons."""
        self.text = text
        first = re.search(r"\r\n|\n|\r", text)
        self.newline = first.group() if first else "\n"
        self._line_sign = "\r" if self.newline == "\r" else "\n"
        self._marks: Marks = find_marks(text)

    def line_start(self, offset: int) -> int:
        """Give where the line of a place begins."""
        return self.text.rfind(self._line_sign, 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Give where the line of a place ends, before the sign that ends it."""
        end = self.text.find(self._line_sign, offset)
        if end < 0:
            return len(self.text)
        return end - 1 if end > offset and self.text[end - 1] == "\r" and self._line_sign == "\n" else end

    def next_line(self, offset: int) -> int:
        """Give where the line after that of a place begins."""
        end = self.text.find(self._line_sign, offset)
        return len(self.text) if end < 0 else end + 1

    def column(self, offset: int) -> int:
        """Give how far from the beginning of its line a place is."""
        return offset - self.line_start(offset)

    def has_text_before(self, offset: int) -> bool:
        """Tell whether something stands before a place in its line, such as the dash of a list."""
        return bool(self.text[self.line_start(offset) : offset].strip(" "))

    def is_on_later_line(self, start: int, end: int) -> bool:
        """Tell whether a line ends between two places."""
        return self._line_sign in self.text[start:end]

    def dash_of(self, item: Node) -> int:
        """Give where the dash of a list's item stands."""
        dashes = self._marks.dashes
        return dashes[bisect_left(dashes, max(item.start, 1)) - 1]

    def entry_of(self, key: ScalarNode) -> int:
        """Give where an entry of a map begins: its key, or the question mark before it."""
        entries = self._marks.entries
        position = bisect_right(entries, key.start) - 1
        if position >= 0 and self.text[entries[position] : key.start].strip(" \t\r\n") == "?":
            return entries[position]
        return key.start

    def colon_of(self, key: ScalarNode, value: Node) -> int | None:
        """Give the place after the colon between a key and its value, or None if there is no colon."""
        colons = self._marks.colons
        position = bisect_left(colons, key.end)
        if position == len(colons) or colons[position] >= max(value.start, key.end + 1):
            return None
        return colons[position] + 1

    def content_end(self, node: Node) -> int:
        """Give where the last sign that belongs to a value stands: comments and blank lines after it do not."""
        if isinstance(node, MapNode) and not node.flow and node.entries:
            key, value = next(reversed(node.entries.values()))
            return self.content_end(value) if self.colon_of(key, value) is not None else key.end
        if isinstance(node, ListNode) and not node.flow and node.items:
            last = node.items[-1]
            return max(self.content_end(last), self.dash_of(last) + 1)
        if is_block_text(node):
            return self._block_text_end(node)
        return node.end

    def header_end(self, node: Node) -> int:
        """Give where the sign of a text below ``|`` or ``>`` ends."""
        found = _HEADER.search(self.text, node.start)
        return found.end() if found else node.start

    def body_column(self, node: Node) -> int | None:
        """Give the column in which the lines below ``|`` or ``>`` begin, or None if there are none."""
        widths = [len(line) - len(line.lstrip(" ")) for line in self.body(node) if line.strip(" ")]
        return min(widths) if widths else None

    def body(self, node: Node) -> list[str]:
        """Give the lines below ``|`` or ``>`` without the signs that end them."""
        start = self.next_line(self.header_end(node))
        return self.text[start : node.end].splitlines() if start < node.end else []

    def _block_text_end(self, node: Node) -> int:
        header = self.text[node.start : self.header_end(node)]
        end = self.line_end(self.header_end(node))
        if node.end <= end:
            return end
        margin = self.body_column(node) or 0
        start = self.next_line(end)
        while start < node.end:
            line_end = self.line_end(start)
            line = self.text[start:line_end]
            # White space further in than the text is text; less is only space after it.
            if "+" in header or line.strip(" ") or len(line) > margin:
                end = line_end
            start = self.next_line(line_end)
        return end


def form_of(lines: YamlLines, root: MapNode) -> Form:
    """Find out how a file is indented, so that new lines look like their neighbours."""
    step: int | None = None
    list_step: int | None = None
    waiting: list[tuple[int, Node]] = [(lines.column(root.start), root)]
    while waiting and (step is None or list_step is None):
        column, node = waiting.pop(0)
        children: list[Node] = []
        if isinstance(node, MapNode) and not node.flow:
            for key, value in node.entries.values():
                column = lines.column(lines.entry_of(key))
                if isinstance(value, MapNode) and is_block_group(value) and value.entries and step is None:
                    first = next(iter(value.entries.values()))[0]
                    step = lines.column(lines.entry_of(first)) - column
                if isinstance(value, ListNode) and is_block_group(value) and value.items and list_step is None:
                    list_step = lines.column(lines.dash_of(value.items[0])) - column
                children.append(value)
        elif isinstance(node, ListNode) and not node.flow:
            children = node.items
        waiting += [(column, child) for child in children]
    step = step if step is not None and 1 <= step <= 9 else 2
    return Form(step, list_step if list_step is not None and 0 <= list_step <= 9 else 2)
