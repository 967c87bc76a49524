"""The heading that folds what is below it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption, QWidget

_ARROW = 10
_GAP = 8
_EDGE = 6
_BETWEEN = 10
_MUTED = 0.72
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class FoldHeading(QAbstractButton):
    """A heading with an arrow, down when open and to the right when folded, and a detail in muted ink."""

    def __init__(self, text: str, parent: QWidget | None = None, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._scale = scale
        self._detail = ""
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def detail(self) -> str:
        """What stands behind the heading."""
        return self._detail

    def set_words(self, text: str, detail: str) -> None:
        """Say what is below."""
        if (text, detail) != (self.text(), self._detail):
            self._detail = detail
            self.setText(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the words, and high enough for fingers."""
        bold = QFontMetrics(self._bold())
        width = 2 * _EDGE + _ARROW + _GAP + bold.horizontalAdvance(self.text())
        width += _BETWEEN + self.fontMetrics().horizontalAdvance(self._detail) if self._detail else 0
        return QSize(width, max(bold.height() + 10, 28))

    def minimumSizeHint(self) -> QSize:
        """Shrink with a narrow window: the words are cut with an ellipsis."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to what is folded here; Qt's buttons would take the cursor to their neighbours."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground as the style sheet says, then arrow, words and detail."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.setOpacity(_MUTED)
        painter.drawPolygon(_arrow(_EDGE, self.height() / 2, self.isChecked()))
        painter.setOpacity(1)
        painter.setPen(ink)
        painter.setFont(self._bold())
        left = _EDGE + _ARROW + _GAP
        bold = QFontMetrics(self._bold())
        words = bold.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left - _EDGE)
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), _MIDDLE, words)
        left += bold.horizontalAdvance(words) + _BETWEEN
        room = self.width() - left - _EDGE
        if self._detail and room > _BETWEEN:
            painter.setOpacity(_MUTED)
            painter.setFont(self.font())
            detail = self.fontMetrics().elidedText(self._detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, 0, room, self.height()), _MIDDLE, detail)
        painter.end()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(max(font.pointSizeF(), 1.0) * self._scale)
        return font


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def _arrow(left: float, middle: float, is_open: bool) -> QPolygonF:
    if is_open:
        return QPolygonF(
            [QPointF(left, middle - 2.5), QPointF(left + 9, middle - 2.5), QPointF(left + 4.5, middle + 3)]
        )
    return QPolygonF([QPointF(left + 2, middle - 4.5), QPointF(left + 7.5, middle), QPointF(left + 2, middle + 4.5)])
