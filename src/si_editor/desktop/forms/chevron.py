"""The small arrow of inputs that open a list."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

_SIZE = 16


def draw_chevron(painter: QPainter, widget: QWidget, left: float, top: float) -> None:
    """Draw the arrow into a square of 16 pixels, in the ink of the widget."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Text), 1.6))
    painter.drawPolyline([QPointF(left + 4.5, top + 6.5), QPointF(left + 8, top + 10), QPointF(left + 11.5, top + 6.5)])
    painter.restore()


def chevron(widget: QWidget) -> QIcon:
    """Give the arrow as an icon."""
    ratio = max(widget.devicePixelRatioF(), 2.0)
    picture = QPixmap(int(_SIZE * ratio), int(_SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_chevron(painter, widget, 0, 0)
    painter.end()
    return QIcon(picture)
