"""The box that searches everything: entries of all kinds, each with the field and the passage that was found."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from si_editor.desktop.entries import find_reading
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.searchresults import KEY_ROLE, KIND_ROLE, PATH_ROLE, Found, SearchResults
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.editing.finding.hits import best, find_hit
from si_editor.editing.finding.query import Query, read_query
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

_MOST_OF_KIND: Final = 6
_PAUSE: Final = 20
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


@dataclass(frozen=True)
class Group:
    """What was found in one kind: the number of all entries, and the best of them."""

    kind: str
    number: int
    found: tuple[Found, ...]


class SearchBox(QLineEdit):
    """Finds entries of all kinds while one types; Enter goes to the entry and into the field.

    Signals:
        found: the key of an entry that was picked, and the path of the field that was found.
        list_requested: a kind and a search; somebody wants all that was found as a list.
    """

    found = Signal(object, object)
    list_requested = Signal(str, str)

    def __init__(self, session: Session, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = finder
        self._groups: tuple[Group, ...] = ()
        self.setPlaceholderText(self.tr("Search everything"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setAccessibleDescription(self.tr("Words, “exact words”, -without, or a field such as theme:ageing."))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.popup = SearchResults(theme, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(self._wait)
        self.popup.picked.connect(self._pick)
        finder.completed.connect(self._search_again)

    def sizeHint(self) -> QSize:
        """Ask for room for a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 30, super().sizeHint().height())

    def results(self) -> tuple[RecordKey, ...]:
        """Give the entries that are offered, best first in each kind."""
        self._search_due()
        return tuple(one.key for group in self._groups for one in group.found)

    def groups(self) -> tuple[Group, ...]:
        """Give what was found, by kind."""
        self._search_due()
        return self._groups

    def open(self) -> None:
        """Take the cursor, ready for other words."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def _search_due(self) -> None:
        if self._timer.isActive():
            self._search()

    def _search_again(self) -> None:
        if self.popup.isVisible():
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        query = read_query(self.text())
        if not query.groups:
            self._groups = ()
            self.popup.hide()
            return
        self._groups = tuple(group for kind in KINDS if (group := self._find(kind, query)).number)
        self.popup.show_groups(
            [(group.kind, group.number, group.found) for group in self._groups], self._finder.is_complete
        )
        self.popup.place_under(self)

    def _find(self, kind: str, query: Query) -> Group:
        index = self._finder.index(kind)
        bits = query.select(index)
        if not bits:
            return Group(kind, 0, ())
        found = []
        for facts in best(index.at(bits), query, _MOST_OF_KIND):
            reading = find_reading(self._session.catalogue, facts.key)
            if reading is not None:
                found.append(Found(facts.key, facts.title, find_hit(reading, query, self._finder.words)))
        return Group(kind, bits.bit_count(), tuple(found))

    def _pick(self, index: QModelIndex) -> None:
        key, path, kind = index.data(KEY_ROLE), index.data(PATH_ROLE), index.data(KIND_ROLE)
        text = self.text()
        self._close()
        if isinstance(key, RecordKey):
            self.found.emit(key, tuple(path or ()))
        elif kind:
            self.list_requested.emit(str(kind), text)

    def _close(self) -> None:
        self._timer.stop()
        self.popup.hide()
        self.clear()
        self._groups = ()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the results with the arrow keys, take one with Enter, close with Esc."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search_due()
            index = self.popup.current_or_first()
            if index.isValid():
                self._pick(index)
        elif key in _STEPS and self.popup.isVisible():
            self.popup.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        elif key == Qt.Key.Key_Escape and self.text():
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the results away with the cursor."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.popup.underMouse():
            self.popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the results under the box while the window is resized."""
        if event.type() == QEvent.Type.Resize and self.popup.isVisible():
            self.popup.place_under(self)
        return super().eventFilter(watched, event)
