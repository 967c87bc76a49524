"""A layout that puts widgets beside each other and goes on in the next line, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in lines, from left to right."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4, between_lines: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._between_lines = between_lines
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or give None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def move(self, position: int, to: int) -> None:
        """Put an item at another place among the others."""
        self._items.insert(to, self._items.pop(position))
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their places."""
        super().setGeometry(rect)
        self._arrange(rect, is_real=True)

    def sizeHint(self) -> QSize:
        """Like best to be on one line."""
        widths = [item.sizeHint().width() for item in self._visible()]
        width = sum(widths) + self.spacing() * max(len(widths) - 1, 0)
        return QSize(width, max((item.sizeHint().height() for item in self._visible()), default=0))

    def minimumSize(self) -> QSize:
        """Be at least as large as the largest widget."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, is_real: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._visible():
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._between_lines, 0
            if is_real:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


class FlowBar(QWidget):
    """A bar of widgets that go on in a next line, and has the room for it.

    Splitters and crowded columns only ask for the least height, and would cut the second line.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Insist on the height of all lines."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))
