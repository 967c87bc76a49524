"""A cloth with numbers: how many projects lie where two kinds of threads cross.

The drawing is for the eye; the same numbers stand in a table beside it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from si_editor.site.tokens import read_tokens

MOST_ROWS: Final = 40
MOST_COLUMNS: Final = 30
_CELL_WIDTH: Final = 36
_CELL_HEIGHT: Final = 26
_PATCH: Final = (32, 22)
_THREAD: Final = 6
_LETTER: Final = 7.4
_SLANT: Final = 0.71
# Rows take their room from the numbers beside them, on a phone nearly all of it; slanted columns do not.
_LONGEST_ROW: Final = 20
_LONGEST_COLUMN: Final = 30
_FRAMEWORK: Final = re.compile(r"^Interreg\s+(?:[IVX]+[-\u2011][A-D]\s+)?|\s*\([IVX]+[-\u2011][A-D]\)$")


@dataclass(frozen=True)
class ChartThread:
    """A row or a column of the chart: what it stands for, its name, its hue (1 to 8), and another language's tag."""

    term: str
    label: str
    hue: int
    lang: str = ""


@dataclass(frozen=True)
class Chart:
    """Rows, columns and the number at each crossing that has one."""

    rows: tuple[ChartThread, ...]
    columns: tuple[ChartThread, ...]
    numbers: Mapping[tuple[str, str], int]

    def cells(self, row: ChartThread) -> list[tuple[ChartThread, int]]:
        """Give the crossings of a row that have a number, from left to right."""
        numbers = ((column, self.numbers.get((row.term, column.term), 0)) for column in self.columns)
        return [(column, number) for column, number in numbers if number]

    def largest(self) -> tuple[ChartThread, ChartThread, int] | None:
        """Give the crossing with the largest number: the first of them from above and from the left."""
        every = [(row, column, number) for row in self.rows for column, number in self.cells(row)]
        return max(every, key=_number) if every else None


def crossings_svg(chart: Chart, title: str, description: str, name: str = "crossings") -> str:
    """Draw a chart. Colours are literal; a page's style sheet replaces them by class in its scheme."""
    left = round(max((len(_short(row.label, _LONGEST_ROW)) for row in chart.rows), default=0) * _LETTER) + 18
    longest = max((len(_short(column.label, _LONGEST_COLUMN)) for column in chart.columns), default=0) * _LETTER
    top = round(longest * _SLANT) + 24
    width = left + len(chart.columns) * _CELL_WIDTH + round(longest * _SLANT)
    height = top + len(chart.rows) * _CELL_HEIGHT + 8
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="crossings" role="img" aria-labelledby="{name}-title '
        f'{name}-text" viewBox="0 0 {width} {height}" width="{width}" height="{height}" focusable="false">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f'<g fill="none" stroke-width="{_THREAD}" stroke-opacity=".35">{_threads(chart, left, top)}</g>'
        f'<g class="labels" fill="{read_tokens().colours["ink"].light}">{_labels(chart, left, top)}</g>'
        f'<g class="patches" text-anchor="middle">{_patches(chart, left, top)}</g></svg>'
    )


def _threads(chart: Chart, left: int, top: int) -> str:
    bottom = len(chart.rows) * _CELL_HEIGHT + 8
    right = len(chart.columns) * _CELL_WIDTH
    down = [
        f'<path class="t{column.hue}" stroke="{_colour(column.hue)}" d="M{_middle(left, index)} {top - 8}v{bottom}"/>'
        for index, column in enumerate(chart.columns)
    ]
    across = [
        f'<path class="t{row.hue}" stroke="{_colour(row.hue)}" d="M{left - 6} {_line(top, index)}h{right + 6}"/>'
        for index, row in enumerate(chart.rows)
    ]
    return "".join([*down, *across])


def _labels(chart: Chart, left: int, top: int) -> str:
    rows = [
        f'<text x="{left - 12}" y="{_line(top, index) + 4.5:g}" text-anchor="end"{_lang(row)}>'
        f"{escape(_short(row.label, _LONGEST_ROW))}</text>"
        for index, row in enumerate(chart.rows)
    ]
    columns = [
        f'<text transform="translate({_middle(left, index) + 4} {top - 14}) rotate(-45)"{_lang(column)}>'
        f"{escape(_short(column.label, _LONGEST_COLUMN))}</text>"
        for index, column in enumerate(chart.columns)
    ]
    return "".join([*rows, *columns])


def _lang(thread: ChartThread) -> str:
    return f' lang="{escape(thread.lang)}"' if thread.lang else ""


def _patches(chart: Chart, left: int, top: int) -> str:
    wide, high = _PATCH
    places = {column.term: index for index, column in enumerate(chart.columns)}
    drawn: list[str] = []
    for index, row in enumerate(chart.rows):
        ink = read_tokens().thread_ink(row.hue).light
        for column, number in chart.cells(row):
            across, down = _middle(left, places[column.term]), _line(top, index)
            drawn.append(
                f'<rect class="f{row.hue}" fill="{_colour(row.hue)}" x="{across - wide / 2:g}" y="{down - high / 2:g}" '
                f'width="{wide}" height="{high}" rx="2"/>'
                f'<text class="i{row.hue}" fill="{ink}" x="{across}" y="{down + 5}">{number}</text>'
            )
    return "".join(drawn)


def _middle(left: int, index: int) -> int:
    return left + index * _CELL_WIDTH + _CELL_WIDTH // 2


def _line(top: int, index: int) -> int:
    return top + index * _CELL_HEIGHT + _CELL_HEIGHT // 2


def _colour(hue: int) -> str:
    return read_tokens().threads[hue - 1].shade.light


def _short(label: str, longest: int) -> str:
    """Shorten a label for the drawing, between two words if it can be; the table beside it has the whole one."""
    text = _FRAMEWORK.sub("", label) or label
    if len(text) > longest:
        text = text.partition(" (")[0]
    if len(text) <= longest:
        return text
    words = text[:longest].rpartition(" ")[0]
    return f"{words if len(words) > longest // 2 else text[: longest - 1].rstrip()}…"


def _number(crossing: tuple[ChartThread, ChartThread, int]) -> int:
    return crossing[2]


def fitted(threads: Sequence[ChartThread], weights: Mapping[str, int], most: int) -> tuple[ChartThread, ...]:
    """Keep the order of the threads and, where there are too many, those with the most projects."""
    if len(threads) <= most:
        return tuple(threads)
    heaviest = sorted(threads, key=lambda thread: (-weights.get(thread.term, 0), thread.term))[:most]
    kept = {thread.term for thread in heaviest}
    return tuple(thread for thread in threads if thread.term in kept)
