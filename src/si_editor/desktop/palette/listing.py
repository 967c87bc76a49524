"""The list of the palette: a model over what was found, and how each line is drawn."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from si_editor.desktop.palette.items import Item
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_MARGIN: Final = 12
_ICON: Final = 16


class ItemModel(QAbstractListModel):
    """What was found, one line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        """Take what was found now."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """Give the item of a line."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line's title, its item, and what screen readers say of it."""
        item = self.item(index.row())
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.refusal or item.detail, item.keys) if part)
        return None


class ItemDelegate(QStyledItemDelegate):
    """Draws a line: sign, title, where it belongs or why it cannot be used, and its keys at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for fingers."""
        return QSize(200, QFontMetrics(font_of(option)).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Item):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = rect_of(option).adjusted(0, 1, 0, -1)
        if state_of(option) & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mixed("paper", "focus", 0.18))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._draw_icon(painter, inner, item)
        metrics = QFontMetrics(font_of(option))
        text = inner.adjusted(self._theme.scaled(_ICON) + _MARGIN, 0, 0, 0)
        keys = metrics.horizontalAdvance(item.keys)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, item.keys)
        self._draw_words(painter, text.adjusted(0, 0, -keys - _MARGIN if keys else 0, 0), item, metrics)
        painter.restore()

    def _draw_icon(self, painter: QPainter, inner: QRect, item: Item) -> None:
        if item.icon:
            side = self._theme.scaled(_ICON)
            place = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            mode = QIcon.Mode.Disabled if item.refusal else QIcon.Mode.Normal
            self._theme.icon(item.icon).paint(painter, place, mode=mode)

    def _draw_words(self, painter: QPainter, room: QRect, item: Item, metrics: QFontMetrics) -> None:
        painter.setPen(self._theme.colour("muted" if item.refusal else "ink"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        title = metrics.elidedText(item.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, left, title)
        used = metrics.horizontalAdvance(title) + _MARGIN
        painter.setPen(self._theme.colour("muted"))
        rest = room.adjusted(used, 0, 0, 0)
        detail = metrics.elidedText(item.refusal or item.detail, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, left, detail)
