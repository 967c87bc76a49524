"""What a text is made of: paragraphs, headings, lists, quotations, tables, whichever program wrote them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from si_editor.intake.clipboard.cleaning import Node
from si_editor.intake.clipboard.runs import Run, link_target, plain_run

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_WORD_HEADINGS: Final = {"MsoTitle": 1, "MsoSubtitle": 2}
_WORD_QUOTE: Final = re.compile(r"Mso(?:Intense)?Quote(?:CxSp(?:First|Middle|Last))?")
_BLOCKS: Final = frozenset(
    "p div dl dt dd section article header footer main aside figure figcaption address center caption "
    "blockquote ul ol li table thead tbody tfoot tr td th pre hr h1 h2 h3 h4 h5 h6".split()
)
_WORD_LEVEL: Final = re.compile(r"level(\d)")
_NUMBER: Final = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcdmIVXLCDM]{1,7})[.)]")
_TYPED_BULLET: Final = re.compile(r"^[ \u00a0]*[•·▪◦‣●○■\uf0b7\uf0a7][ \u00a0\t]+")
_BOLD: Final = frozenset(("bold", "bolder", "600", "700", "800", "900"))
_LIGHT: Final = frozenset(("normal", "lighter", "100", "200", "300", "400", "500"))
_MOST_COLUMNS: Final = 40


@dataclass(frozen=True)
class Paragraph:
    """Words that belong together; with a level above 0 a heading."""

    runs: tuple[Run, ...]
    level: int = 0


@dataclass(frozen=True)
class Entry:
    """One entry of a list, or a part of it: how deep it stands, whether it is numbered, and what it holds."""

    depth: int
    is_numbered: bool
    number: int
    block: "Block"
    is_first: bool = True


@dataclass(frozen=True)
class Quotation:
    """What somebody else said."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Code:
    """Text whose line ends and blanks count."""

    text: str


@dataclass(frozen=True)
class Table:
    """Rows of cells, the first row on top."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]


@dataclass(frozen=True)
class Line:
    """A line between two parts."""


Block = Paragraph | Entry | Quotation | Code | Table | Line


def read_blocks(tree: Node) -> tuple[Block, ...]:
    """Give the parts of a text from top to bottom."""
    reader = _Reader()
    reader.walk(tree.children, Run(""))
    reader.end_paragraph()
    return _joined_quotations(reader.blocks)


@dataclass
class _Reader:
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    level: int = 0

    def walk(self, children: Iterable["Node | str"], style: Run) -> None:
        """Take in what stands inside an element."""
        for child in children:
            if isinstance(child, str):
                self.runs.append(plain_run(child, style))
            elif child.tag == "br":
                self._break(style)
            elif child.tag in _BLOCKS:
                self.end_paragraph()
                self._block(child, style)
                self.end_paragraph()
            else:
                self.walk(child.children, _styled(child, style))

    def end_paragraph(self) -> None:
        """Put what was read so far into a paragraph of its own."""
        runs, self.runs = self.runs, []
        if not any(run.text.strip() for run in runs):
            return
        first = next(position for position, run in enumerate(runs) if run.text.strip())
        bullet = _TYPED_BULLET.match(runs[first].text)
        if bullet and not self.level:
            runs[first] = replace(runs[first], text=runs[first].text[bullet.end() :])
            self.blocks.append(Entry(1, False, 1, Paragraph(tuple(runs))))
        else:
            self.blocks.append(Paragraph(tuple(runs), self.level))

    def _break(self, style: Run) -> None:
        """A break in a line; two of them are what people make instead of a paragraph."""
        before = next((run for run in reversed(self.runs) if run.text.strip(" ")), None)
        if before is not None and before.text == "\n" and not self.level:
            self.end_paragraph()
        elif before is not None:
            self.runs.append(replace(style, text="\n", href="", code=False))

    def _block(self, node: Node, style: Run) -> None:
        level = _heading_level(node)
        if level:
            self.level = level
            self.walk(node.children, style)
            self.end_paragraph()
            self.level = 0
        elif node.tag in ("ul", "ol"):
            self._list(node, style, 1)
        elif node.tag == "blockquote" or any(_WORD_QUOTE.fullmatch(name) for name in node.classes()):
            self.blocks.append(Quotation(_inside(node.children, style)))
        elif node.tag == "pre":
            self.blocks.append(Code(_code_text(node).strip("\n")))
        elif node.tag == "table":
            self._table(node, style)
        elif node.tag == "hr":
            self.blocks.append(Line())
        elif "mso-list" in node.attributes.get("style", "") and _WORD_LEVEL.search(node.style("mso-list")):
            self._word_entry(node, style)
        else:
            self.walk(node.children, _styled(node, style))

    def _list(self, node: Node, style: Run, depth: int) -> None:
        number = _number(node.attributes.get("start", "")) or 1
        for child in node.children:
            if isinstance(child, str):
                if child.strip():
                    self._add_entry([child], style, depth, node.tag == "ol", number)
            elif child.tag in ("ul", "ol"):
                # Google Docs puts a list of the next level beside the entry that it belongs to.
                self._list(child, style, depth + 1)
            elif child.tag == "li":
                level = _number(child.attributes.get("data-aria-level", "")) or depth
                self._add_entry(child.children, style, level, node.tag == "ol", number)
                number += 1
            elif child.tag == "br":
                continue
            else:
                self._list(Node(node.tag, {}, child.children), style, depth)

    def _add_entry(
        self, children: Sequence["Node | str"], style: Run, depth: int, is_numbered: bool, number: int
    ) -> None:
        inside = _inside(children, style)
        # A list in an entry is a level of this list; everything else is the entry itself.
        is_first = True
        if not inside or isinstance(inside[0], Entry):
            self.blocks.append(Entry(depth, is_numbered, number, Paragraph(())))
            is_first = False
        for block in inside:
            if isinstance(block, Entry):
                self.blocks.append(replace(block, depth=depth + block.depth))
            else:
                self.blocks.append(Entry(depth, is_numbered, number, block, is_first))
            is_first = False

    def _word_entry(self, node: Node, style: Run) -> None:
        """Word writes an entry as a paragraph that says its level, with the mark as text before it."""
        found = _WORD_LEVEL.search(node.style("mso-list"))
        mark, children = _without_mark(node)
        is_numbered = bool(_NUMBER.match(mark.strip()))
        for block in _inside(children, style):
            number = _number(re.sub(r"\D", "", mark)) or 1
            self.blocks.append(Entry(int(found[1]) if found else 1, is_numbered, number, block))

    def _table(self, node: Node, style: Run) -> None:
        rows = [_cells(row) for row in _rows(node)]
        inside = [[_inside(cell.children, style) for cell in row] for row in rows]
        is_layout = max((len(row) for row in rows), default=0) < 2 or any(
            not isinstance(block, Paragraph) or block.level for row in inside for cell in row for block in cell
        )
        caption = next((child for child in node.children if isinstance(child, Node) and child.tag == "caption"), None)
        if caption is not None:
            self.blocks.extend(_inside(caption.children, style))
        if is_layout:
            # What only holds a page together says nothing: the cells follow each other.
            self.blocks.extend(block for row in inside for cell in row for block in cell)
            return
        self.blocks.append(Table(tuple(_joined_row(row, cells) for row, cells in zip(rows, inside, strict=True))))


def _inside(children: Sequence["Node | str"], style: Run) -> tuple[Block, ...]:
    reader = _Reader()
    reader.walk(children, style)
    reader.end_paragraph()
    return tuple(reader.blocks)


def _styled(node: Node, style: Run) -> Run:
    """Give the emphasis inside an element: its name counts, and what its style says against or for it."""
    weight, slant = node.style("font-weight"), node.style("font-style")
    lines = f"{node.style('text-decoration')} {node.style('text-decoration-line')}"
    if weight in _BOLD or (node.tag in ("b", "strong") and weight not in _LIGHT):
        style = replace(style, bold=True)
    elif weight in _LIGHT:
        style = replace(style, bold=False)
    if slant in ("italic", "oblique") or (node.tag in ("i", "em", "cite", "var") and slant != "normal"):
        style = replace(style, italic=True)
    elif slant == "normal":
        style = replace(style, italic=False)
    if node.tag in ("s", "strike") or "line-through" in lines:
        style = replace(style, struck=True)
    if node.tag in ("code", "kbd", "samp", "tt"):
        style = replace(style, code=True)
    if node.tag == "a" and node.attributes.get("href"):
        style = replace(style, href=link_target(node.attributes["href"]))
    return style


def _heading_level(node: Node) -> int:
    if node.tag in _HEADINGS:
        return _HEADINGS[node.tag]
    if node.attributes.get("role") == "heading":
        return min(_number(node.attributes.get("aria-level", "")) or 2, 6)
    return next((_WORD_HEADINGS[name] for name in node.classes() if name in _WORD_HEADINGS), 0)


def _without_mark(node: Node) -> tuple[str, list["Node | str"]]:
    """Take the bullet or number that Word wrote as text off an entry."""
    mark: list[str] = []
    children: list[Node | str] = []
    for child in node.children:
        if isinstance(child, Node) and child.style("mso-list") == "ignore":
            mark.append(child.text())
        elif isinstance(child, Node):
            its_mark, inside = _without_mark(child)
            mark.append(its_mark)
            children.append(Node(child.tag, child.attributes, inside))
        else:
            children.append(child)
    return "".join(mark), children


def _code_text(node: Node) -> str:
    return "".join(
        child if isinstance(child, str) else "\n" if child.tag == "br" else _code_text(child) for child in node.children
    )


def _rows(node: Node) -> list[Node]:
    rows: list[Node] = []
    for child in node.children:
        if isinstance(child, Node):
            if child.tag == "tr":
                rows.append(child)
            elif child.tag in ("thead", "tbody", "tfoot"):
                rows.extend(_rows(child))
    return rows


def _cells(row: Node) -> list[Node]:
    return [child for child in row.children if isinstance(child, Node) and child.tag in ("td", "th")]


def _joined_row(row: Sequence[Node], cells: Sequence[Sequence[Block]]) -> tuple[tuple[Run, ...], ...]:
    """Give one cell's text for each column; a cell over several columns leaves the others empty."""
    found: list[tuple[Run, ...]] = []
    for node, blocks in zip(row, cells, strict=True):
        runs: list[Run] = []
        for block in blocks:
            if isinstance(block, Paragraph):
                runs += [Run(" ")] if runs else []
                runs += [replace(run, bold=run.bold and node.tag != "th") for run in block.runs]
        found.append(tuple(runs))
        more = (_number(node.attributes.get("colspan", "")) or 1) - 1
        found += [()] * min(more, max(_MOST_COLUMNS - len(found), 0))
    return tuple(found)


def _joined_quotations(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Make one quotation of several in a row: Word has one for each paragraph."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Quotation) and isinstance(last, Quotation):
            found[-1] = Quotation((*last.blocks, *block.blocks))
        else:
            found.append(block)
    return tuple(found)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
