"""A box to tick whose edges can be seen in light and dark."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOption

_BOX = 16
_GAP = 10
_EDGE = 3


class TickBox(QCheckBox):
    """A check box drawn with the palette's own edge, since Fusion's is too faint on a dark ground."""

    def sizeHint(self) -> QSize:
        """Leave room for box and words, high enough for fingers."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_EDGE + _BOX + _GAP + words + 2 * _EDGE, max(self.fontMetrics().height() + 6, _BOX + 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        """Shrink with a narrow window: the words end in an ellipsis."""
        return QSize(_EDGE + _BOX + _GAP + 40, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the words as well."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw focus ring, box, tick and words."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole
        box = QRectF(_EDGE + 0.5, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        is_on = self.isChecked()
        ink = self.palette().color(role.WindowText)
        painter.setPen(QPen(ink if is_on else self.palette().color(role.Dark), 1))
        painter.setBrush(ink if is_on else self.palette().color(role.Base))
        painter.drawRoundedRect(box, 3, 3)
        if is_on:
            painter.setPen(QPen(self.palette().color(role.Window), 2))
            left, top = box.left(), box.top()
            painter.drawPolyline(
                [QPointF(left + 3.5, top + 8), QPointF(left + 6.5, top + 11), QPointF(left + 11.5, top + 4.5)]
            )
        painter.setPen(ink)
        start = _EDGE + _BOX + _GAP
        room = self.width() - start
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(start, 0, room, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
