"""A table for the clipboard: as text that spreadsheets read, and as HTML that word processors keep as a table."""

import html
from collections.abc import Iterable, Sequence

from si_editor.site.formulas import harmless


def as_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Write rows with tabs between cells; no cell breaks its line, and none can start a formula."""
    return "\r\n".join("\t".join(harmless(_on_one_line(cell)) for cell in row) for row in rows)


def as_html(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as an HTML table, the first as its head; no cell can start a formula or hold markup."""
    head, *body = [list(row) for row in rows] or [[]]
    return (
        '<meta charset="utf-8"><table><thead>'
        f"{_line(head, 'th')}</thead><tbody>{''.join(_line(row, 'td') for row in body)}</tbody></table>"
    )


def _line(row: Sequence[str], tag: str) -> str:
    cells = "".join(f"<{tag}>{html.escape(harmless(_on_one_line(cell)))}</{tag}>" for cell in row)
    return f"<tr>{cells}</tr>"


def _on_one_line(cell: str) -> str:
    return " ".join(cell.split())
