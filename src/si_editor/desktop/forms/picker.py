"""A line to search and pick in: matches come while typing, ten thousand options or ten."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from si_editor.desktop.forms.chevron import chevron
from si_editor.desktop.forms.inputs import LineInput
from si_editor.desktop.forms.services import Gallery, Option
from si_editor.desktop.forms.undokeys import is_undo_key
from si_editor.desktop.wording import STATUS_SIGNS
from si_editor.model.ordering import folded

_MOST_SHOWN = 200
_VISIBLE = 10
_DETAIL_WIDTH = 240
_LEAST_DETAIL = 24
_MUTED = 0.72
_DETAIL_ROLE = Qt.ItemDataRole.UserRole
_VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
_OPTION_ROLE = Qt.ItemDataRole.UserRole + 2
_PICTURE = 28
_PICTURE_EDGE = 4
_NEW = "\0new"

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

Options = Callable[[], Sequence[Option]]


def matching(options: Sequence[Option], text: str) -> list[Option]:
    """Find the options that hold all words of a text, those that start with it first."""
    wanted = folded(text).split()
    if not wanted:
        return list(options[:_MOST_SHOWN])
    first: list[Option] = []
    others: list[Option] = []
    for option in options:
        found_by = option.found_by
        if all(word in found_by for word in wanted):
            starts = found_by.startswith(wanted[0]) or option.value.startswith(wanted[0])
            (first if starts else others).append(option)
    return [*first, *others][:_MOST_SHOWN]


class MatchModel(QAbstractListModel):
    """The options that match what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matches: list[Option] = []

    def show(self, matches: list[Option]) -> None:
        """Take new matches."""
        self.beginResetModel()
        self._matches = matches
        self.endResetModel()

    def option(self, row: int) -> Option:
        """Give the match in a row."""
        return self._matches[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the matches."""
        return 0 if parent is not None and parent.isValid() else len(self._matches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give name, detail and value of a match."""
        option = self._matches[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return option.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.label}, {option.detail}" if option.detail else option.label
        return {_DETAIL_ROLE: option.detail, _VALUE_ROLE: option.value, _OPTION_ROLE: option}.get(role)


class MatchDelegate(QStyledItemDelegate):
    """Draws a match: its name, and its detail in muted ink at the right as far as there is room."""

    def __init__(self, view: QListView, gallery: Gallery | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._gallery = gallery
        if gallery is not None:
            gallery.arrived.connect(view.viewport().update)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave room for the entry's picture before its name."""
        super().initStyleOption(option, index)
        entry = index.data(_OPTION_ROLE)
        if isinstance(entry, Option) and entry.key is not None and self._gallery is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_PICTURE, _PICTURE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, name and detail."""
        super().paint(painter, option, index)
        self._draw_picture(painter, option, index)
        name, detail = str(index.data() or ""), str(index.data(_DETAIL_ROLE) or "")
        entry = index.data(_OPTION_ROLE)
        if isinstance(entry, Option) and entry.status:
            detail = f"{detail}  {STATUS_SIGNS[entry.status]}"
        right = min(option.rect.right(), self._view.viewport().rect().right())
        room = min(right - option.rect.left() - option.fontMetrics.horizontalAdvance(name) - 32, _DETAIL_WIDTH)
        room -= _PICTURE + 4 if isinstance(entry, Option) and entry.key is not None else 0
        if not detail or room < _LEAST_DETAIL:
            return
        detail = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        width = option.fontMetrics.horizontalAdvance(detail) + 12
        is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_marked else QPalette.ColorRole.Text
        painter.save()
        painter.setOpacity(1 if is_marked else _MUTED)
        painter.setPen(QPen(option.palette.color(role)))
        place = QRect(right - width, option.rect.top(), width - 6, option.rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), detail)
        painter.restore()

    def _draw_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry's picture; only rows that are seen ask for theirs."""
        entry = index.data(_OPTION_ROLE)
        if not isinstance(entry, Option) or entry.key is None or self._gallery is None:
            return
        picture = self._gallery.picture(entry.key, _PICTURE, self._view.devicePixelRatioF())
        if picture is not None:
            top = option.rect.top() + (option.rect.height() - _PICTURE) // 2
            painter.drawPixmap(option.rect.left() + _PICTURE_EDGE, top, picture)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave room for the detail and for fingers."""
        size = super().sizeHint(option, index)
        detail = str(index.data(_DETAIL_ROLE) or "")
        room = min(option.fontMetrics.horizontalAdvance(detail), _DETAIL_WIDTH)
        entry = index.data(_OPTION_ROLE)
        least = _PICTURE + 8 if isinstance(entry, Option) and entry.key is not None else 26
        return QSize(size.width() + room + 48, max(size.height() + 6, least))


class MatchList(QCompleter):
    """The list of matches under a line. It is built when it is first opened."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self.gallery: Gallery | None = None
        self._model: MatchModel | None = None
        self._view: QListView | None = None

    @property
    def view(self) -> QListView | None:
        """The list, if it was ever opened."""
        return self._view

    def has_current(self) -> bool:
        """Tell whether the list is open and something in it is marked, so that Enter takes that."""
        return self._view is not None and self._view.isVisible() and self._view.currentIndex().isValid()

    def open(self, matches: list[Option], line: QWidget) -> None:
        """Show matches under the line, wide enough to be read."""
        model, view = self._built(line)
        model.show(matches)
        if not matches:
            view.hide()
            return
        wanted = max(view.sizeHintForColumn(0) + 32, line.width())
        self.complete(QRect(0, 0, wanted, line.height()))

    def close(self) -> None:
        """Take the list away."""
        if self._view is not None:
            self._view.hide()

    def _built(self, line: QWidget) -> tuple[MatchModel, QListView]:
        if self._model is None or self._view is None:
            self._model = MatchModel(line)
            self._view = QListView()
            self._view.setObjectName("matches")
            self.setModel(self._model)
            self.setPopup(self._view)
            self._view.setItemDelegate(MatchDelegate(self._view, self.gallery))
            self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self.setMaxVisibleItems(_VISIBLE)
            self.setCompletionRole(_VALUE_ROLE)
            self.setWidget(line)
        return self._model, self._view


class Picker(LineInput):
    """A line that searches options by name, code or alias; text that means none of them is kept as it is.

    Signals:
        picked: the value of an option that was chosen from the list.
        wanted: the typed text, of which something new shall be made.
        confirmed: the typed text, when the keys leave the line or Enter is pressed.
    """

    picked = Signal(str)
    wanted = Signal(str)
    confirmed = Signal(str)

    def __init__(self, options: Options, characters: int, parent: QWidget | None = None) -> None:
        super().__init__(characters, parent)
        self._options = options
        self._shown = ""
        self._is_pending = False
        self._invitation = ""
        self._typed = ""
        self._matches = MatchList(self)
        self._matches.activated.connect(self._on_activated)
        self.textEdited.connect(self._on_edited)
        self.left.connect(self.commit)
        opening = QAction(chevron(self), self.tr("Show all"), self)
        opening.triggered.connect(self.open_all)
        self.addAction(opening, LineInput.ActionPosition.TrailingPosition)

    def show_value(self, text: str) -> None:
        """Show what is chosen."""
        self._shown = text
        self._is_pending = False
        self.show_text(text)

    def offer_new(self, invitation: str) -> None:
        """Let something new be made of a text that names no option; ``%1`` in the invitation stands for the text."""
        self._invitation = invitation

    @property
    def matches(self) -> MatchList:
        """The list under the line."""
        return self._matches

    def open_all(self) -> None:
        """Show all options."""
        self.setFocus()
        self._open("")

    def commit(self) -> None:
        """Take what was typed."""
        if self._is_pending:
            self._is_pending = False
            self._matches.close()
            self.confirmed.emit(self.text())
            if self.hasFocus():
                self.selectAll()

    def event(self, event: QEvent) -> bool:
        """While something half typed stands here, undo takes that back first."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and self._matches.has_current():
            event.ignore()
            return False
        if self._is_pending and is_undo_key(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._is_pending and is_undo_key(event) and event.type() == QEvent.Type.KeyPress:
            self._reset()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open the list, Enter takes what stands here, Escape takes back what was typed."""
        key = event.key()
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (key in _TAKING and self._matches.has_current()) or (has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            event.ignore()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self._open(self.text() if self._is_pending else "")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_pending:
            self.commit()
        elif key == Qt.Key.Key_Escape and self._is_pending:
            self._reset()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into a chosen value selects it, so that typing searches anew."""
        had_focus = self.hasFocus()
        super().mousePressEvent(event)
        if not had_focus and self._shown:
            self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MouseFocusReason):
            self.selectAll()

    def _reset(self) -> None:
        self._matches.close()
        self.show_value(self._shown)
        self.selectAll()

    def _on_edited(self, text: str) -> None:
        self._is_pending = text != self._shown
        if text.strip():
            self._open(text)
        else:
            self._matches.close()

    def _open(self, text: str) -> None:
        matches = matching(self._options(), text)
        typed = " ".join(text.split())
        plain = folded(typed)
        is_known = any(plain in (folded(option.label), folded(option.value)) for option in matches)
        if self._invitation and typed and not is_known:
            self._typed = typed
            matches = [*matches, Option(_NEW, self._invitation.replace("%1", typed))]
        self._matches.open(matches, self)

    def _on_activated(self, value: str) -> None:
        self._is_pending = False
        if value == _NEW:
            self.wanted.emit(self._typed)
        else:
            self.picked.emit(value)
