"""Draws the catalogues that were opened lately: the folder's name in bold, where it lies below."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme

PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_MARGIN: Final = 12


class RecentDelegate(QStyledItemDelegate):
    """Draws one catalogue of the start page."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give each catalogue two lines."""
        return QSize(100, 2 * QFontMetrics(font_of(option)).height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one catalogue."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = rect_of(option).adjusted(0, 1, 0, -1)
        state = state_of(option)
        share = 0.16 if state & QStyle.StateFlag.State_Selected else 0.06
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mixed("paper", "focus", share))
            painter.drawRoundedRect(rect, 6, 6)
        font = QFont(font_of(option))
        height = QFontMetrics(font).height()
        first = QRect(rect.left() + _MARGIN, rect.top() + 6, rect.width() - 2 * _MARGIN, height)
        path = index.data(PATH_ROLE)
        is_there = isinstance(path, Path) and path.is_dir()
        painter.setPen(self._theme.colour("muted"))
        self._draw(painter, first.translated(0, height), str(index.data(DETAIL_ROLE)), font)
        font.setBold(True)
        painter.setPen(self._theme.colour("ink" if is_there else "muted"))
        self._draw(painter, first, str(index.data()), font)
        painter.restore()

    def _draw(self, painter: QPainter, line: QRect, text: str, font: QFont) -> None:
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def short_path(path: Path) -> str:
    """Write a folder's place with ~ for the user's own folder."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) and path != home else str(path)
