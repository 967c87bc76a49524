"""Paints one line of the list: the cloth, the name in bold, what it is about, status and problems at the right."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from si_editor.desktop.records.model import ROW_ROLE
from si_editor.desktop.records.pictures import RowPictures
from si_editor.desktop.records.rows import Row, codes_text
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme
from si_editor.desktop.wording import SEVERITY_SIGNS, STATUS_SIGNS, status_word

PICTURE: Final = 40
_MARGIN: Final = 12
_GAP: Final = 8
_DOT: Final = 7
_NARROW: Final = 185
_WOVEN: Final = frozenset({"project", "spotlight"})


@dataclass(frozen=True)
class _Fonts:
    title: QFont
    detail: QFont

    @property
    def title_height(self) -> int:
        return QFontMetrics(self.title).height()

    @property
    def detail_height(self) -> int:
        return QFontMetrics(self.detail).height()


class RecordDelegate(QStyledItemDelegate):
    """Draws lines of the list from their `Row`."""

    def __init__(self, theme: Theme, pictures: RowPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every line the height of two lines of text."""
        fonts = _fonts(option)
        text = fonts.title_height + fonts.detail_height + 2
        return QSize(200, max(PICTURE, text) + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        fonts = _fonts(option)
        inner = rect_of(option).adjusted(_MARGIN, 7, -_MARGIN, -7)
        self._draw_picture(painter, inner, row)
        text = inner.adjusted(PICTURE + _MARGIN, 0, 0, 0)
        height = fonts.title_height + fonts.detail_height + 2
        top = text.top() + (text.height() - height) // 2
        first = QRect(text.left(), top, text.width(), fonts.title_height)
        second = QRect(text.left(), top + fonts.title_height + 2, text.width(), fonts.detail_height)
        self._draw_title(painter, self._draw_status(painter, first, row, fonts), row, fonts)
        self._draw_detail(painter, self._draw_problems(painter, second, row, fonts), row, fonts)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = rect_of(option)
        state = state_of(option)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.mixed("paper", "focus", 0.16))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.colour("focus"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.mixed("paper", "ink", 0.04))
        painter.fillRect(
            QRect(rect.left() + _MARGIN, rect.bottom(), rect.width() - 2 * _MARGIN, 1), self._theme.colour("line")
        )
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(self._theme.colour("focus"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _draw_picture(self, painter: QPainter, inner: QRect, row: Row) -> None:
        place = QRect(inner.left(), inner.top() + (inner.height() - PICTURE) // 2, PICTURE, PICTURE)
        draw_picture(painter, place, row, self._theme, self._pictures)

    def _draw_status(self, painter: QPainter, line: QRect, row: Row, fonts: _Fonts) -> QRect:
        if row.is_unreadable and line.width() > _NARROW:
            return self._draw_at_right(painter, line, self.tr("Unreadable"), "error", fonts.detail)
        if not row.status:
            return line
        near = line
        if line.width() > _NARROW:
            left = self._draw_at_right(painter, line, status_word(row.status), "muted", fonts.detail)
            near = left.adjusted(0, 0, _GAP - 4, 0)
        colour = "success" if row.status == "ready" else "muted"
        return self._draw_at_right(painter, near, STATUS_SIGNS[row.status], colour, fonts.detail)

    def _draw_problems(self, painter: QPainter, line: QRect, row: Row, fonts: _Fonts) -> QRect:
        if row.is_unreadable:
            return self._draw_at_right(painter, line, f"{SEVERITY_SIGNS['error']} !", "error", fonts.detail)
        if not row.problems:
            return line
        severity = "error" if row.errors else "warning"
        text = f"{SEVERITY_SIGNS[severity]} {row.errors or row.warnings}"
        return self._draw_at_right(painter, line, text, severity, fonts.detail)

    def _draw_at_right(self, painter: QPainter, line: QRect, text: str, colour: str, font: QFont) -> QRect:
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, align, text)
        return line.adjusted(0, 0, -width - _GAP, 0)

    def _draw_title(self, painter: QPainter, line: QRect, row: Row, fonts: _Fonts) -> None:
        metrics = QFontMetrics(fonts.title)
        room = line.width() - (_DOT + _GAP if row.is_unsaved else 0)
        text = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(fonts.title)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if row.is_unsaved:
            left = line.left() + metrics.horizontalAdvance(text) + _GAP
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(left, line.top() + (line.height() - _DOT) // 2 + 1, _DOT, _DOT)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_detail(self, painter: QPainter, line: QRect, row: Row, fonts: _Fonts) -> None:
        metrics = QFontMetrics(fonts.detail)
        codes = codes_text(row.countries, 4 if line.width() > _NARROW else 2)
        codes = f" · {codes}" if row.detail and codes else codes
        room = line.width() - metrics.horizontalAdvance(codes)
        # Where nothing of the words has room, the codes stand alone, without the dot between.
        words = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        text = f"{words}{codes}" if words.strip("…") else codes.removeprefix(" · ")
        painter.setFont(fonts.detail)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_picture(painter: QPainter, place: QRect, row: Row, theme: Theme, pictures: RowPictures) -> None:
    """Draw what stands at the left of an entry: its cloth, its photo, or the sign of its kind."""
    ratio = painter.device().devicePixelRatioF()
    if row.key.kind in _WOVEN:
        painter.drawPixmap(place.topLeft(), pictures.loom.picture(row.cloth, place.width(), ratio))
        return
    photo = pictures.picture(row.picture, place.width(), ratio) if row.picture else None
    if photo is not None:
        painter.drawPixmap(place.topLeft(), photo)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(place, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = place.width() // 4
    theme.icon(row.key.kind).paint(painter, place.adjusted(edge, edge, -edge, -edge), mode=QIcon.Mode.Disabled)


def _fonts(option: QStyleOptionViewItem) -> _Fonts:
    base = font_of(option)
    title, detail = QFont(base), QFont(base)
    title.setBold(True)
    if base.pointSizeF() > 0:
        detail.setPointSizeF(base.pointSizeF() * 0.92)
    return _Fonts(title, detail)
