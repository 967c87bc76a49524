"""Suggestions under a search box: names of fields while one is begun, and values after the colon."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from si_editor.desktop.records.finder import Finder
from si_editor.desktop.room import room_for
from si_editor.editing.finding.completing import Completion, completions

_PAUSE = 30
_GAP = "   "


class Suggestions(QObject):
    """Offers how a search could go on. Nothing is taken unless it is picked: Enter still searches."""

    def __init__(self, box: QLineEdit, finder: Finder, parent: QObject) -> None:
        super().__init__(parent)
        self._box = box
        self._finder = finder
        self.kind = "project"
        self._found: tuple[Completion, ...] = ()
        self._lines = QStringListModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(box)
        self.popup = self._completer.popup() or QListView(box)
        self.popup.setProperty("role", "results")
        self.popup.setAccessibleName(self.tr("Suggestions for the search"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.offer)
        box.textEdited.connect(self._wait)
        box.installEventFilter(self)
        self._completer.activated.connect(self._take_text)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is offered now."""
        return tuple(one.text for one in self._found)

    def offer(self) -> None:
        """Offer how the search could go on from the cursor."""
        self._timer.stop()
        index = self._finder.index(self.kind)
        text, cursor = self._box.text(), self._box.cursorPosition()
        self._found = completions(text, cursor, self.kind, index, self._finder.words)
        if not self._found or not self._box.hasFocus():
            self.popup.hide()
            return
        self._lines.setStringList([_line(one) for one in self._found])
        self._completer.complete()
        self._make_room()

    def _make_room(self) -> None:
        """Show whole lines: Qt counts their heights, and not the edges of the list."""
        popup, shown = self.popup, min(len(self._found), self._completer.maxVisibleItems())
        lines = sum(popup.sizeHintForRow(row) for row in range(shown))
        edges = popup.height() - popup.viewport().height()
        widest = popup.sizeHintForColumn(0) + popup.width() - popup.viewport().width()
        least = min(56 * self._box.fontMetrics().averageCharWidth(), room_for(popup).width())
        popup.resize(max(popup.width(), widest, least), lines + edges)

    def take(self, position: int) -> None:
        """Go on with a suggestion."""
        if not 0 <= position < len(self._found):
            return
        one = self._found[position]
        self.popup.hide()
        text, cursor = self._box.text(), self._box.cursorPosition()
        end = "" if one.text.endswith(":") else " "
        self._box.setText(text[: one.start] + one.text + end + text[cursor:].lstrip())
        self._box.setCursorPosition(one.start + len(one.text) + len(end))
        if not end:
            self.offer()

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def _take_text(self, text: str) -> None:
        lines = self._lines.stringList()
        if text in lines:
            self.take(lines.index(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Space offers at once; leaving the box takes the offer back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Space and is_control:
                self.offer()
                return True
        return super().eventFilter(watched, event)


def _line(one: Completion) -> str:
    parts = [one.text, one.label, str(one.number) if one.number else ""]
    return _GAP.join(part for part in parts if part)
