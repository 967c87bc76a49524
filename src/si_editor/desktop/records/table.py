"""The list as a table: columns that can be chosen, moved, widened and sorted by, kept for each kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from si_editor.desktop.records.columns import NAME, UNSAVED, ListColumn, column_title, shown_at_first
from si_editor.desktop.records.delegate import draw_picture
from si_editor.desktop.records.model import COLUMN_ROLE, ROW_ROLE, RecordModel
from si_editor.desktop.records.pictures import RowPictures
from si_editor.desktop.records.rows import Row
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.theme import Theme
from si_editor.desktop.wording import SEVERITY_SIGNS, STATUS_SIGNS, status_word

PICTURE: Final = 24
_PAD: Final = 12
_DOT: Final = 7
_TEXT_HEIGHT: Final = 16
_LEAST: Final = 48
_WIDEST: Final = 1200


@dataclass(frozen=True)
class TableLook:
    """Which columns are shown in which order and how wide, and what the list is sorted by."""

    columns: tuple[tuple[str, int], ...] = ()
    sort: str = NAME
    is_turned: bool = False

    def as_json(self) -> dict[str, Any]:
        """Give the form in which it is kept."""
        return {"columns": [list(one) for one in self.columns], "sort": self.sort, "is_turned": self.is_turned}

    @classmethod
    def from_json(cls, found: object) -> "TableLook":
        """Read what was kept; what is damaged counts as never chosen."""
        if not isinstance(found, Mapping) or not isinstance(found.get("columns"), list):
            return cls()
        columns = tuple(
            (one[0], one[1])
            for one in found["columns"]
            if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str) and type(one[1]) is int
        )
        sort = found.get("sort")
        return cls(columns, sort if isinstance(sort, str) else NAME, found.get("is_turned") is True)


class RecordTable(QTableView):
    """Shows the list as a table.

    Signals:
        columns_requested: somebody wants to choose columns.
    """

    columns_requested = Signal()

    def __init__(self, model: RecordModel, theme: Theme, pictures: RowPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self._looks: dict[str, TableLook] = {}
        self._kind = ""
        self.setModel(model)
        self.setItemDelegate(TableDelegate(theme, pictures, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Entries as a table"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(_LEAST)
        head.setMaximumSectionSize(_WIDEST)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._show_head_menu)
        head.sectionClicked.connect(self._sort_by_section)
        model.modelReset.connect(self._take_kind)
        model.sorted_by.connect(self._show_sorting)
        self._fit_lines()

    # The look

    def look(self) -> TableLook:
        """Give the columns as they are shown now."""
        head = self.horizontalHeader()
        columns = self._records.columns
        in_order = [head.logicalIndex(place) for place in range(head.count())]
        shown = tuple((columns[one].name, head.sectionSize(one)) for one in in_order if not head.isSectionHidden(one))
        return TableLook(shown, *self._records.sorting)

    def looks(self) -> Mapping[str, TableLook]:
        """Give the looks of all kinds, to be kept."""
        if self._kind:
            self._looks[self._kind] = self.look()
        return dict(self._looks)

    def take_looks(self, looks: Mapping[str, TableLook]) -> None:
        """Look as the last time."""
        self._looks = dict(looks)
        self._show_look()

    def take_look(self, look: TableLook) -> None:
        """Show other columns of the listed kind."""
        self._looks[self._kind] = look
        self._show_look()

    def _take_kind(self) -> None:
        kind = self._records.kind
        if kind != self._kind:
            self._kind = kind
            self._show_look()

    def keep_look(self) -> None:
        """Note the columns of the listed kind, before another one is listed."""
        if self._kind and self._records.kind == self._kind:
            self._looks[self._kind] = self.look()

    def _show_look(self) -> None:
        if not self._kind:
            return
        columns = {column.name: place for place, column in enumerate(self._records.columns)}
        look = self._looks.get(self._kind) or TableLook()
        widths = {name: width for name, width in look.columns if name in columns}
        if NAME not in widths:
            scale = max(self.fontMetrics().height() / _TEXT_HEIGHT, 1.0)
            at_first = shown_at_first(self._kind)
            first = {name: round(self._records.columns[columns[name]].width * scale) for name in at_first}
            widths = first if not widths else {NAME: first[NAME], **widths}
        head = self.horizontalHeader()
        for place, column in enumerate(self._records.columns):
            head.setSectionHidden(place, column.name not in widths)
        for visual, (name, width) in enumerate(widths.items()):
            head.moveSection(head.visualIndex(columns[name]), visual)
            head.resizeSection(columns[name], min(max(width, _LEAST), _WIDEST))
        self._records.sort_by(look.sort, look.is_turned)
        self._show_sorting(*self._records.sorting)

    # Sorting and choosing

    def _sort_by_section(self, section: int) -> None:
        column = self._records.columns[section].name
        sort, is_turned = self._records.sorting
        self._records.sort_by(column, not is_turned if sort == column else False)

    def _show_sorting(self, name: str, is_turned: bool) -> None:
        place = next((place for place, column in enumerate(self._records.columns) if column.name == name), 0)
        order = Qt.SortOrder.DescendingOrder if is_turned else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)

    def _show_head_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = {name for name, _ in self.look().columns}
        for column in self._records.columns[:_MOST_IN_MENU]:
            action = menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setEnabled(column.name != NAME)
            action.setData(column.name)
        menu.addSeparator()
        more = menu.addAction(self.tr("All columns…"))
        more.triggered.connect(self.columns_requested)
        menu.triggered.connect(self._toggle_column)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _toggle_column(self, action: object) -> None:
        name = getattr(action, "data", str)()
        if isinstance(name, str) and name:
            self.toggle_column(name)

    def toggle_column(self, name: str) -> None:
        """Show a column, or hide it."""
        look = self.look()
        shown = [one for one in look.columns if one[0] != name]
        if len(shown) == len(look.columns):
            column = next(one for one in self._records.columns if one.name == name)
            shown.append((name, column.width))
        self.take_look(TableLook(tuple(shown), look.sort, look.is_turned))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last entry, as in every list; Shift takes the ones between along."""
        steps = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._records.rowCount() - 1}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._records.rowCount():
            command = self.selectionCommand(self._records.index(steps[key], 0), event)
            self.selectionModel().setCurrentIndex(self._records.index(steps[key], 0), command)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the lines to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_lines()

    def _fit_lines(self) -> None:
        height = max(QFontMetrics(self.font()).height() + 12, PICTURE + 8)
        self.verticalHeader().setDefaultSectionSize(height)


_MOST_IN_MENU: Final = 16


class TableDelegate(QStyledItemDelegate):
    """Draws cells: the name with its picture, status and problems by sign and word, everything else as text."""

    def __init__(self, theme: Theme, pictures: RowPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give what a cell needs to be read wholly."""
        metrics = QFontMetrics(font_of(option))
        extra = PICTURE + 3 * _PAD + _DOT if index.column() == 0 else 2 * _PAD
        return QSize(metrics.horizontalAdvance(str(index.data())) + extra, metrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        row, column = index.data(ROW_ROLE), index.data(COLUMN_ROLE)
        if not isinstance(row, Row) or not isinstance(column, ListColumn):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = rect_of(option)
        self._draw_ground(painter, rect, state_of(option), column)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(font_of(option))
        match column.name:
            case "@name":
                self._draw_name(painter, inner, row, font_of(option))
            case "status":
                self._draw_status(painter, inner, row)
            case "@problems":
                self._draw_problems(painter, inner, row)
            case _:
                colour = "accent" if column.name == UNSAVED else "ink"
                self._draw_text(painter, inner, str(index.data() or ""), colour)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, column: ListColumn) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.mixed("paper", "focus", 0.16))
            if column.name == NAME:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.colour("focus"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.mixed("paper", "ink", 0.04))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(self._theme.colour("focus"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _draw_name(self, painter: QPainter, inner: QRect, row: Row, font: QFont) -> None:
        place = QRect(inner.left() - 2, inner.center().y() - PICTURE // 2 + 1, PICTURE, PICTURE)
        draw_picture(painter, place, row, self._theme, self._pictures)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        room = inner.adjusted(PICTURE + _PAD, 0, -(_DOT + _PAD if row.is_unsaved else 0), 0)
        self._draw_text(painter, room, row.title, "ink")
        if row.is_unsaved:
            width = min(QFontMetrics(bold).horizontalAdvance(row.title), room.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(room.left() + width + _PAD, room.center().y() - _DOT // 2, _DOT, _DOT)

    def _draw_status(self, painter: QPainter, inner: QRect, row: Row) -> None:
        if row.is_unreadable:
            self._draw_text(painter, inner, f"{SEVERITY_SIGNS['error']} {self.tr('Unreadable')}", "error")
        elif row.status:
            sign = STATUS_SIGNS[row.status]
            painter.setPen(self._theme.colour("success" if row.status == "ready" else "muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, sign)
            width = painter.fontMetrics().horizontalAdvance(f"{sign}  ")
            self._draw_text(painter, inner.adjusted(width, 0, 0, 0), status_word(row.status), "ink")

    def _draw_problems(self, painter: QPainter, inner: QRect, row: Row) -> None:
        if row.problems:
            severity = "error" if row.errors else "warning"
            self._draw_text(painter, inner, f"{SEVERITY_SIGNS[severity]} {row.problems}", severity)

    def _draw_text(self, painter: QPainter, room: QRect, text: str, colour: str) -> None:
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
