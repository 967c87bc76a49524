"""The list of results under the search box: a heading for each kind, then entries with field and passage."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from si_editor.desktop.records.facettexts import column_word
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.theme import Theme
from si_editor.editing.finding.hits import Hit
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey

KEY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 2
KIND_ROLE: Final = Qt.ItemDataRole.UserRole + 3
HIT_ROLE: Final = Qt.ItemDataRole.UserRole + 4
_WIDTH: Final = 560
_HEIGHT: Final = 520
_PAD: Final = 12


@dataclass(frozen=True)
class Found:
    """One entry that was found, and where."""

    key: RecordKey
    title: str
    hit: Hit | None

    @property
    def path(self) -> FieldPath:
        """The path of the field that was found."""
        return self.hit.path if self.hit is not None else ()


class SearchResults(QListView):
    """Shows what was found; the cursor stays in the box.

    Signals:
        picked: the line that somebody wants.
    """

    picked = Signal(QModelIndex)

    def __init__(self, theme: Theme, box: QWidget) -> None:
        super().__init__(box)
        self._items = QStandardItemModel(self)
        self._box = box
        self.setModel(self._items)
        self.setItemDelegate(_ResultDelegate(theme, self))
        self.setProperty("role", "results")
        self.setAccessibleName(self.tr("Search results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.picked)
        self.hide()

    def show_groups(self, groups: Sequence[tuple[str, int, Sequence[Found]]], is_complete: bool) -> None:
        """Show other results."""
        self._items.clear()
        for kind, number, found in groups:
            self._add_heading(kind, number, len(found))
            for one in found:
                self._add_result(one)
        if not groups:
            text = self.tr("Nothing found.") if is_complete else self.tr("The texts are still being read…")
            item = QStandardItem(text)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(item)
        total = sum(number for _, number, _ in groups)
        said = self.tr("%n entries found", "", total) if total else self.tr("Nothing found.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, said))

    def place_under(self, box: QWidget) -> None:
        """Open under the box, within the window."""
        window = box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        room = window.rect().adjusted(8, 8, -8, -8)
        corner = box.mapTo(window, QPoint(0, box.height() + 4))
        width = min(_WIDTH, room.width())
        left = max(room.left(), min(corner.x(), room.right() - width))
        lines = sum(self.sizeHintForRow(row) for row in range(self._items.rowCount())) + 12
        self.setGeometry(QRect(left, corner.y(), width, min(lines, _HEIGHT, room.bottom() - corner.y())))
        self.show()
        self.raise_()

    def current_or_first(self) -> QModelIndex:
        """Give the line that is marked, or the first entry."""
        current = self.currentIndex()
        if current.isValid() or not self._items.rowCount():
            return current
        first = self._items.index(1, 0)
        return first if first.data(KEY_ROLE) is not None else QModelIndex()

    def step(self, steps: int) -> None:
        """Mark another line."""
        last = self._items.rowCount() - 1
        row = self.currentIndex().row()
        row = 1 if row < 0 else max(0, min(row + steps, last))
        index = self._items.index(row, 0)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, said))

    def texts(self) -> list[str]:
        """Give all lines as a screen reader says them."""
        rows = range(self._items.rowCount())
        return [str(self._items.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]

    def _add_heading(self, kind: str, number: int, shown: int) -> None:
        item = QStandardItem(kind_plural(kind))
        item.setData(kind, KIND_ROLE)
        more = self.tr("Show all %n in the list", "", number) if number > shown else self.tr("Show in the list")
        item.setData(f"{self.locale().toString(number)} · {more}", HIT_ROLE)
        spoken = self.tr("%1: %n found", "", number).replace("%1", kind_plural(kind))
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        self._items.appendRow(item)

    def _add_result(self, found: Found) -> None:
        item = QStandardItem(found.title)
        item.setData(found.key, KEY_ROLE)
        item.setData(found.path, PATH_ROLE)
        item.setData(found, HIT_ROLE)
        passage = ""
        if found.hit is not None:
            text = f"{found.hit.before}{found.hit.marked}{found.hit.after}"
            passage = f"{column_word(found.key.kind, found.hit.column)}: {text}"
        item.setData(", ".join(part for part in (found.title, passage) if part), Qt.ItemDataRole.AccessibleTextRole)
        self._items.appendRow(item)


class _ResultDelegate(QStyledItemDelegate):
    """Draws headings with their number, and entries with name, field and the passage, the hit marked in it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give headings one line, entries two."""
        height = QFontMetrics(font_of(option)).height()
        return QSize(200, 2 * height + 14 if index.data(KEY_ROLE) is not None else height + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        painter.save()
        rect, state = rect_of(option), state_of(option)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            share = 0.18 if state & QStyle.StateFlag.State_Selected else 0.07
            painter.fillRect(rect, self._theme.mixed("raised", "focus", share))
        inner = rect.adjusted(_PAD, 4, -_PAD, -4)
        found = index.data(HIT_ROLE)
        if isinstance(found, Found):
            self._draw_found(painter, inner, font_of(option), found)
        else:
            self._draw_heading(painter, inner, font_of(option), str(index.data()), str(found or ""))
        painter.restore()

    def _draw_heading(self, painter: QPainter, inner: QRect, base: QFont, text: str, more: str) -> None:
        font = QFont(base)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(base)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, more)

    def _draw_found(self, painter: QPainter, inner: QRect, base: QFont, found: Found) -> None:
        bold = QFont(base)
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(bold)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, _elided(metrics, found.title, line.width()))
        if found.hit is None:
            return
        below = line.translated(0, metrics.height() + 2)
        label = f"{column_word(found.key.kind, found.hit.column)}:  "
        left = self._draw_part(painter, below, below.left(), base, label, "muted")
        left = self._draw_part(painter, below, left, base, found.hit.before, "muted")
        plain = QFontMetrics(bold)
        width = min(plain.horizontalAdvance(found.hit.marked), below.right() - left)
        ground = QRect(left - 1, below.top(), width + 2, below.height())
        painter.fillRect(ground, self._theme.mixed("raised", "warning", 0.3))
        left = self._draw_part(painter, below, left, bold, found.hit.marked, "ink")
        self._draw_part(painter, below, left, base, found.hit.after, "muted")

    def _draw_part(self, painter: QPainter, line: QRect, left: int, font: QFont, text: str, colour: str) -> int:
        room = line.right() - left
        if room <= 0 or not text:
            return left
        metrics = QFontMetrics(font)
        shown = _elided(metrics, text, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(QRect(left, line.top(), room, line.height()), Qt.AlignmentFlag.AlignLeft, shown)
        return left + metrics.horizontalAdvance(shown)


def _elided(metrics: QFontMetrics, text: str, room: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
