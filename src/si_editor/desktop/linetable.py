"""How a table of lines looks and behaves: whole lines are chosen, and Tab leads out of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_ROOM = 12
_EDGES = 6


def show_as_lines(view: QTableView, widths: Sequence[int]) -> None:
    """Make a table one of lines; the columns are so many average characters wide, and the last takes what is left."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    fit_columns(view, widths)
    insist_on_a_line(view)


def insist_on_a_line(view: QTableView) -> None:
    """Ask for room for one whole line: a splitter only asks for the least height, and would cut it."""
    line = view.fontMetrics().height() + _ROOM
    view.verticalHeader().setDefaultSectionSize(line)
    parts = (view.horizontalHeader().sizeHint(), view.horizontalScrollBar().sizeHint())
    view.setMinimumHeight(line + sum(part.height() for part in parts) + _EDGES)


def fit_columns(view: QTableView, widths: Sequence[int]) -> None:
    """Give the columns their widths in average characters of the present font."""
    unit = view.fontMetrics().averageCharWidth()
    for column, width in enumerate(widths):
        view.horizontalHeader().resizeSection(column, width * unit)
