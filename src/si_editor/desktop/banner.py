"""The cloth at the edge of the start page: the campaign's idea before anything is open."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from si_editor.desktop.theme import Theme

_PITCH = 34
_THREAD = 24
_WIDTH = 7 * _PITCH
# Which threads of the weft lie on top, row by row: a plain weave with one thread pulled out of line.
_WARP = (1, 6, 3, 2, 6, 4, 8)
_WEFT = (2, 7, 5, 1, 6, 4)


class Banner(QWidget):
    """A strip of plain weave, drawn by the program itself, with one coral thread pulled out of line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(_WIDTH)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for a strip."""
        return QSize(_WIDTH, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cloth."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        rows = self.height() // _PITCH + 1
        pulled = rows // 2
        for row in range(rows):
            if row != pulled:
                self._draw_weft(painter, row)
        for column, hue in enumerate(_WARP):
            self._draw_warp(painter, column, hue, rows, pulled)
        self._draw_pulled(painter, pulled)
        painter.end()

    def _pen(self, hue: int) -> QPen:
        return QPen(self._theme.thread_colour(hue), _THREAD, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)

    def _draw_weft(self, painter: QPainter, row: int) -> None:
        painter.setPen(self._pen(_WEFT[row % len(_WEFT)]))
        middle = (row + 0.5) * _PITCH
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))

    def _draw_warp(self, painter: QPainter, column: int, hue: int, rows: int, pulled: int) -> None:
        painter.setPen(self._pen(hue))
        middle = (column + 0.5) * _PITCH
        for row in range(rows):
            if (row + column) % 2 == 0 or row == pulled:
                painter.drawLine(QPointF(middle, row * _PITCH - 3), QPointF(middle, (row + 1) * _PITCH + 3))

    def _draw_pulled(self, painter: QPainter, row: int) -> None:
        """Draw the thread that is being edited: it leaves its line for a moment, over all others."""
        pen = self._pen(3)
        pen.setColor(self._theme.colour("accent"))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = (row + 0.5) * _PITCH
        low = middle + 1.15 * _PITCH
        left, right = 1.5 * _PITCH, 5.5 * _PITCH
        path = QPainterPath(QPointF(-3, middle))
        path.lineTo(left, middle)
        path.cubicTo(left + _PITCH, middle, left + 0.6 * _PITCH, low, left + 1.6 * _PITCH, low)
        path.lineTo(right - 1.6 * _PITCH, low)
        path.cubicTo(right - 0.6 * _PITCH, low, right - _PITCH, middle, right, middle)
        path.lineTo(self.width() + 3, middle)
        edge = QPen(self._theme.colour("surface"), _THREAD + 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        painter.setPen(edge)
        painter.drawPath(path)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(self._pen(_WARP[0]))
        painter.drawLine(QPointF(0.5 * _PITCH, middle - _PITCH / 2 - 3), QPointF(0.5 * _PITCH, middle + _PITCH / 2 + 3))
        painter.setPen(self._pen(_WARP[-1]))
        last = (len(_WARP) - 0.5) * _PITCH
        painter.drawLine(QPointF(last, middle - _PITCH / 2 - 3), QPointF(last, middle + _PITCH / 2 + 3))
