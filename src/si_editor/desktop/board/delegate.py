"""Draws a number of the board: what lacks, of how many, and as a bar how much is there."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from si_editor.desktop.board.model import CELL_ROLE, Cell
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme

_MARGIN: Final = 10
_BAR: Final = 4
_GAP: Final = 4


class BoardDelegate(QStyledItemDelegate):
    """Draws the cells of the board; the first line, everything together, stands on a ground of its own."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for room for the number, and for the bar under it."""
        cell = index.data(CELL_ROLE)
        metrics = QFontMetrics(_bold(option))
        width = metrics.horizontalAdvance(cell.number + cell.rest) if isinstance(cell, Cell) else 0
        return QSize(width + 2 * _MARGIN, row_height(metrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, index.row() == 0)
        inner = rect_of(option).adjusted(_MARGIN, 0, -_MARGIN, 0)
        bold = _bold(option)
        height = QFontMetrics(bold).height()
        has_bar = cell.share is not None
        top = inner.top() + (inner.height() - height - (_GAP + _BAR if has_bar else 0)) // 2
        self._draw_text(painter, QRect(inner.left(), top, inner.width(), height), cell, bold, font_of(option))
        if cell.share is not None:
            self._draw_bar(painter, QRect(inner.left(), top + height + _GAP, inner.width(), _BAR), cell.share)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, is_total: bool) -> None:
        rect, state = rect_of(option), state_of(option)
        if is_total:
            painter.fillRect(rect, self._theme.colour("surface"))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.mixed("paper", "focus", 0.18))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.mixed("paper", "ink", 0.06))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def _draw_text(self, painter: QPainter, place: QRect, cell: Cell, bold: QFont, plain: QFont) -> None:
        used = 0
        if cell.number:
            used = QFontMetrics(bold).horizontalAdvance(cell.number)
            is_done = cell.number == "✓"
            self._write(painter, place, cell.number, bold, self._theme.colour("success" if is_done else "ink"))
        if cell.rest:
            is_name = cell.share is None and not cell.number
            colour = self._theme.colour("ink" if is_name and len(cell.rest) > 1 else "muted")
            self._write(painter, place.adjusted(used, 0, 0, 0), cell.rest, plain, colour)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_bar(self, painter: QPainter, place: QRect, share: float) -> None:
        """Draw what is there as a solid bar, and what lacks as an empty one."""
        half = _BAR / 2
        whole = QRectF(place.topLeft(), QSize(place.width(), _BAR)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, half, half)
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("success" if share >= 1 else "focus"))
            there = QRectF(QPoint(place.left(), place.top()), QSize(max(_BAR, int(place.width() * share)), _BAR))
            painter.drawRoundedRect(there, half, half)


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of a line of the board."""
    return metrics.height() + _GAP + _BAR + 14


def _bold(option: QStyleOptionViewItem) -> QFont:
    font = QFont(font_of(option))
    font.setWeight(QFont.Weight.DemiBold)
    return font
