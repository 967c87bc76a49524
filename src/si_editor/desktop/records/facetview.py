"""The facets of the list as a tree: choices with a box to tick and the number of entries that each would leave."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from si_editor.desktop.records.facettexts import code_label, facet_label
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.model import RecordModel
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme
from si_editor.editing.finding.facets import Choices, Count, Facet, count, facets_of
from si_editor.editing.finding.names import PROBLEMS, SINCE_BUNDLE
from si_editor.model.ordering import folded

NAME_ROLE: Final = Qt.ItemDataRole.UserRole + 1
CODE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
NUMBER_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_PAUSE: Final = 40
_OPEN_FIRST: Final = frozenset({"status", PROBLEMS, "programme"})
_MARGIN: Final = 10
_BOX: Final = 14
_SORTED_AS_THEY_COME: Final = frozenset({"choice", "flag"})


class FacetView(QTreeView):
    """Narrows the list by ticking. Within a facet choices are joined by or, facets by and.

    Signals:
        chosen: the choices as they are now.
    """

    chosen = Signal(object)

    def __init__(self, model: RecordModel, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self._finder = finder
        self._items = QStandardItemModel(self)
        self._kind = ""
        self._shape: list[tuple[str, tuple[str, ...]]] = []
        self.closed: set[str] = set()
        self.opened: set[str] = set(_OPEN_FIRST)
        self.setModel(self._items)
        self.setItemDelegate(FacetDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setProperty("role", "facets")
        self.setAccessibleName(self.tr("Narrow the list"))
        self.setAccessibleDescription(self.tr("Space ticks a choice, the arrow keys open and close a group."))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.expanded.connect(self._note_opened)
        self.collapsed.connect(self._note_closed)
        model.arranged.connect(self.refresh_soon)
        model.modelReset.connect(self.refresh_soon)
        finder.renewed.connect(self.refresh_soon)
        finder.marked.connect(self.refresh_soon)
        finder.completed.connect(self.refresh_soon)
        theme.changed.connect(self.viewport().update)

    def refresh_soon(self, _what: object = None) -> None:
        """Count anew in a moment, once for many changes."""
        self._timer.start()

    def refresh(self) -> None:
        """Count anew."""
        self._timer.stop()
        kind, chosen = self._records.kind, self._records.filter.chosen
        if not kind or self.isHidden():
            return
        index = self._finder.index(kind)
        base = self._records.filter.base(index)
        found = [(facet, self._sorted(facet, count(index, facet, chosen, base))) for facet in facets_of(kind)]
        found = [(facet, counts) for facet, counts in found if self._is_useful(facet, counts, chosen)]
        shape = [(facet.name, tuple(one.code for one in counts)) for facet, counts in found]
        if kind != self._kind or shape != self._shape:
            self._kind, self._shape = kind, shape
            self._build(found, chosen)
        else:
            self._renew(found, chosen)

    # Inside

    def _is_useful(self, facet: Facet, counts: tuple[Count, ...], chosen: Choices) -> bool:
        """Leave out what would not narrow anything, but never what is chosen."""
        if facet.name == SINCE_BUNDLE or any(name == facet.name for name, _ in chosen):
            return True
        return any(one.code for one in counts)

    def _sorted(self, facet: Facet, counts: tuple[Count, ...]) -> tuple[Count, ...]:
        item = (facet.spec.item or facet.spec) if facet.spec is not None else None
        if item is None or item.shape in _SORTED_AS_THEY_COME:
            return counts
        words = self._finder.words
        return tuple(sorted(counts, key=lambda one: (not one.code, folded(code_label(facet, one.code, words)))))

    def _build(self, found: list[tuple[Facet, tuple[Count, ...]]], chosen: Choices) -> None:
        at = self._current_place()
        place = self.verticalScrollBar().value()
        self._items.clear()
        for facet, counts in found:
            group = QStandardItem(facet_label(facet))
            group.setData(facet.name, NAME_ROLE)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._items.appendRow(group)
            self._fill(group, facet, counts, chosen)
            is_open = facet.name in self.opened or any(name == facet.name for name, _ in chosen)
            self.setExpanded(group.index(), is_open and facet.name not in self.closed)
        self._say_groups(chosen)
        self._go_back_to(at)
        self.verticalScrollBar().setValue(place)

    def _fill(self, group: QStandardItem, facet: Facet, counts: tuple[Count, ...], chosen: Choices) -> None:
        if facet.name == SINCE_BUNDLE and not self._finder.has_bundle:
            item = QStandardItem(self.tr("No bundle was made here yet"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            group.appendRow(item)
            return
        for one in counts:
            item = QStandardItem(code_label(facet, one.code, self._finder.words))
            item.setData(facet.name, NAME_ROLE)
            item.setData(one.code, CODE_ROLE)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            group.appendRow(item)
            self._show_count(item, one, chosen)

    def _renew(self, found: list[tuple[Facet, tuple[Count, ...]]], chosen: Choices) -> None:
        for row, (_, counts) in enumerate(found):
            group = self._items.item(row)
            for position, one in enumerate(counts):
                item = group.child(position)
                if item.data(CODE_ROLE) is not None:
                    self._show_count(item, one, chosen)
        self._say_groups(chosen)

    def _show_count(self, item: QStandardItem, one: Count, chosen: Choices) -> None:
        is_chosen = (str(item.data(NAME_ROLE)), one.code) in chosen
        item.setData(one.number, NUMBER_ROLE)
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        spoken = self.tr("%1, %n entries", "", one.number).replace("%1", item.text())
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(item.text())

    def _say_groups(self, chosen: Choices) -> None:
        for row in range(self._items.rowCount()):
            group = self._items.item(row)
            number = sum(name == group.data(NAME_ROLE) for name, _ in chosen)
            group.setData(number, NUMBER_ROLE)
            spoken = self.tr("%1, %n chosen", "", number).replace("%1", group.text()) if number else group.text()
            group.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _current_place(self) -> tuple[object, object]:
        index = self.currentIndex()
        return (index.data(NAME_ROLE), index.data(CODE_ROLE)) if index.isValid() else (None, None)

    def _go_back_to(self, place: tuple[object, object]) -> None:
        for row in range(self._items.rowCount()):
            group = self._items.item(row)
            lines = [group, *(group.child(position) for position in range(group.rowCount()))]
            for item in lines:
                if place == (item.data(NAME_ROLE), item.data(CODE_ROLE)) and place[0]:
                    self.setCurrentIndex(item.index())
                    return

    def _note_opened(self, index: QModelIndex) -> None:
        name = str(index.data(NAME_ROLE))
        self.opened.add(name)
        self.closed.discard(name)

    def _note_closed(self, index: QModelIndex) -> None:
        name = str(index.data(NAME_ROLE))
        self.opened.discard(name)
        self.closed.add(name)

    # Ticking

    def toggle(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Tick a choice or take the tick away; open or close a group."""
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        name, code = index.data(NAME_ROLE), index.data(CODE_ROLE)
        if code is None:
            real = self._items.index(index.row(), 0)
            self.setExpanded(real, not self.isExpanded(real))
            return
        self.chosen.emit(self._records.filter.chosen ^ {(str(name), str(code))})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line ticks."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        self.mousePressEvent(event)


class FacetDelegate(QStyledItemDelegate):
    """Draws groups in bold with a chevron, choices with their box, and the number at the right."""

    def __init__(self, theme: Theme, view: FacetView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give each line room for a finger."""
        return QSize(120, QFontMetrics(font_of(option)).height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, rect = state_of(option), rect_of(option)
        self._draw_ground(painter, state, rect)
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.parent().isValid():
            self._draw_choice(painter, option, index, inner)
        else:
            self._draw_group(painter, option, index, inner)
        painter.restore()

    def _draw_ground(self, painter: QPainter, state: QStyle.StateFlag, rect: QRect) -> None:
        place = rect.adjusted(4, 1, -4, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.mixed("surface", "ink", 0.05))
            painter.drawRoundedRect(place, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(place, 6, 6)

    def _draw_group(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        font = QFont(font_of(option))
        font.setBold(True)
        real = self._view.model().index(index.row(), 0)
        colour = self._theme.colour("muted")
        _draw_arrow(painter, QPointF(inner.left() + 5, inner.center().y()), self._view.isExpanded(real), colour)
        number = int(index.data(NUMBER_ROLE) or 0)
        text = f"{index.data()} · {number}" if number else str(index.data())
        room = inner.adjusted(18, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("focus" if number else "ink"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_choice(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        font = font_of(option)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        room = inner.adjusted(18, 0, 0, 0)
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            return
        box = max(_BOX, metrics.ascent())
        self._draw_box(painter, QRect(room.left(), room.center().y() - box // 2, box, box), index)
        number = self._view.locale().toString(int(index.data(NUMBER_ROLE) or 0))
        text = room.adjusted(box + 8, 0, -metrics.horizontalAdvance(number) - 8, 0)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        painter.setPen(self._theme.colour("ink"))
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_box(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.setPen(self._theme.colour("ink" if is_on else "edge"))
        painter.setBrush(self._theme.colour("ink" if is_on else "raised"))
        painter.drawRoundedRect(place, 3, 3)
        if is_on:
            painter.setPen(QPen(self._theme.colour("paper"), 2))
            edge = place.width() / _BOX
            points = [QPointF(3, 7) * edge, QPointF(6, 10.5) * edge, QPointF(11.5, 4) * edge]
            painter.drawPolyline([QPointF(place.topLeft()) + point for point in points])


def _draw_arrow(painter: QPainter, centre: QPointF, is_open: bool, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6))
    across, along = (QPointF(3.5, 0), QPointF(0, 1.75)) if is_open else (QPointF(0, 3.5), QPointF(1.75, 0))
    painter.drawPolyline([centre - across - along, centre + along, centre + across - along])
