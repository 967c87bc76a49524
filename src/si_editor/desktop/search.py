"""The box that searches everything: entries of all kinds, accents and capitals ignored."""

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from si_editor.desktop.entries import title_of
from si_editor.desktop.records.rows import search_text
from si_editor.desktop.session import Session, SessionChange
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey

_MOST = 30


class SearchBox(QLineEdit):
    """Finds entries of all kinds while one types.

    Signals:
        found: the key of an entry that was picked.
    """

    found = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: dict[RecordKey, str] = {}
        self._keys: list[RecordKey] = []
        self.setPlaceholderText(self.tr("Search everything"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 34)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        self._popup = completer.popup() or QListView(self)
        self._popup.setMinimumWidth(380)
        self.setCompleter(completer)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._take_first)
        completer.activated.connect(self._take)
        session.changed.connect(self._forget)

    def sizeHint(self) -> QSize:
        """Ask for room for a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 30, super().sizeHint().height())

    def results(self) -> tuple[RecordKey, ...]:
        """Give the entries that were found, best first."""
        return tuple(self._keys)

    def _search(self, text: str) -> None:
        words = folded(text).split()
        self._keys = self._find(words) if words else []
        lines = [f"{title_of(self._session.catalogue, key)}  ·  {KINDS[key.kind].label}" for key in self._keys]
        self._model.setStringList(lines or ([self.tr("Nothing found")] if words else []))

    def _find(self, words: list[str]) -> list[RecordKey]:
        catalogue = self._session.catalogue
        ranked = []
        for key in catalogue.keys():
            text = self._texts.get(key)
            if text is None:
                text = self._texts[key] = search_text(self._session, key)
            if all(word in text for word in words):
                title = folded(title_of(catalogue, key))
                ranked.append((not title.startswith(words[0]), words[0] not in title, title, key))
        return [key for *_, key in sorted(ranked)[:_MOST]]

    def _take(self, line: str) -> None:
        lines = self._model.stringList()
        if line in lines:
            self._pick(lines.index(line))

    def _take_first(self) -> None:
        if not self._popup.isVisible() or not self._popup.currentIndex().isValid():
            self._pick(0)

    def _pick(self, position: int) -> None:
        if 0 <= position < len(self._keys):
            key = self._keys[position]
            self._popup.hide()
            self.clear()
            self.found.emit(key)

    def _forget(self, change: SessionChange) -> None:
        for key in change.touched.keys:
            self._texts.pop(key, None)

    def open(self) -> None:
        """Take the cursor, ready for other words."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
