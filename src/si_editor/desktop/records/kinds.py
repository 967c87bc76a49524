"""The kinds of entries at the left edge, each with its number."""

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.styleoption import font_of, rect_of, state_of
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.theme import Theme
from si_editor.model.kinds import KINDS

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
_MARGIN = 10
_ICON = 18
_AROUND = 26


class KindDelegate(QStyledItemDelegate):
    """Draws one kind: its sign, its name, its number at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give each kind a comfortable line."""
        return QSize(120, QFontMetrics(font_of(option)).height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = rect_of(option).adjusted(0, 1, 0, -1)
        state = state_of(option)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(self._theme.mixed("surface", "focus", 0.22))
            painter.drawRoundedRect(rect, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.mixed("surface", "ink", 0.05))
            painter.drawRoundedRect(rect, 6, 6)
        kind = str(index.data(KIND_ROLE))
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        icon = self._theme.scaled(_ICON)
        place = QRect(inner.left(), inner.center().y() - icon // 2, icon, icon)
        self._theme.icon(kind).paint(painter, place)
        text = inner.adjusted(icon + 8, 0, 0, 0)
        font = QFont(font_of(option))
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        number = str(index.data(COUNT_ROLE))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | middle, number)
        room = text.width() - painter.fontMetrics().horizontalAdvance(number) - 8
        font.setBold(is_chosen)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | middle, shown)
        painter.restore()


class KindList(QListWidget):
    """Chooses what the list beside it shows.

    Signals:
        kind_chosen: the name of a kind.
    """

    kind_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.setProperty("role", "kinds")
        self.setAccessibleName(self.tr("Kinds of entries"))
        self.setItemDelegate(KindDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in KINDS.values():
            item = QListWidgetItem(kind_plural(kind.name))
            item.setData(KIND_ROLE, kind.name)
            self.addItem(item)
        self._count()
        self._make_room()
        session.changed.connect(self._note_change)
        theme.changed.connect(self._repaint)
        self.currentItemChanged.connect(self._choose)

    def show_kind(self, kind: str) -> None:
        """Mark the kind that is listed."""
        self.setCurrentRow(list(KINDS).index(kind))

    def _note_change(self, change: SessionChange) -> None:
        if any(not one.path for one in change.touched.changes):
            self._count()

    def _count(self) -> None:
        for position in range(self.count()):
            item = self.item(position)
            number = len(self._session.catalogue.keys(str(item.data(KIND_ROLE))))
            item.setData(COUNT_ROLE, QLocale().toString(number) if item.data(KIND_ROLE) != "campaign" else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {number}")

    def _choose(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if current is not None:
            self.kind_chosen.emit(str(current.data(KIND_ROLE)))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the names when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        rows = [self.item(row) for row in range(self.count())]
        names = max((metrics.horizontalAdvance(row.text()) for row in rows), default=0)
        numbers = max((metrics.horizontalAdvance(str(row.data(COUNT_ROLE))) for row in rows), default=0)
        self.setMinimumWidth(names + numbers + self._theme.scaled(_ICON) + 8 + 2 * _MARGIN + _AROUND)

    def _repaint(self) -> None:
        self._make_room()
        self.viewport().update()
