"""The list of one's own words: seen, added to and taken from; the spelling follows at once."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.preferences import Preferences

_LONGEST = 80
_ROWS = 5


class WordListView(QWidget):
    """Shows the words that the spelling takes as right because its user said so."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.word = QLineEdit(self)
        self.add = QPushButton(self.tr("Add"), self)
        self.words = QListWidget(self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.says = QLabel(self)
        self._lay_out()
        self.word.returnPressed.connect(self._add)
        self.word.textChanged.connect(self._enable)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.words.itemSelectionChanged.connect(self._enable)
        for part in (self.word, self.words):
            part.installEventFilter(self)
        preferences.changed.connect(self._follow)
        self._fill()

    def texts(self) -> list[str]:
        """Give the words that are listed."""
        return [self.words.item(row).text() for row in range(self.words.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add with Enter, which would press the dialog's own button, and remove with Delete."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.words and event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
            if watched is self.word and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Words of your own"), self)
        label.setProperty("role", "section")
        self.word.setPlaceholderText(self.tr("A word that is right"))
        self.word.setAccessibleName(self.tr("A word that is right"))
        self.word.setMaxLength(_LONGEST)
        self.words.setProperty("role", "framed")
        self.words.setAccessibleName(label.text())
        self.words.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.words.setMinimumHeight(_ROWS * (self.fontMetrics().height() + 8))
        self.says.setProperty("role", "muted")
        self.says.setWordWrap(True)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.word, 1)
        first.addWidget(self.add)
        last.addWidget(self.says, 1)
        last.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label)
        column.addLayout(first)
        column.addWidget(self.words, 1)
        column.addLayout(last)

    def _follow(self, name: str) -> None:
        if name == "words":
            self._fill()

    def _fill(self) -> None:
        row = self.words.currentRow()
        self.words.clear()
        self.words.addItems(sorted(self._preferences.words.lines(), key=str.casefold))
        if self.words.count():
            self.words.setCurrentRow(max(0, min(row, self.words.count() - 1)))
        self.says.setText("" if self.words.count() else self.tr("There is none yet."))
        self._enable()

    def _enable(self, _text: str = "") -> None:
        self.add.setEnabled(bool(self.word.text().strip()))
        self.remove.setEnabled(bool(self.words.selectedItems()))

    def _add(self, _checked: bool = False) -> None:
        """Take every word of the line, since the spelling looks at words one by one."""
        words = self.word.text().split()
        kept = [self._preferences.learn(word) for word in words]
        self.word.clear()
        if words:
            found = self.words.findItems(words[-1], Qt.MatchFlag.MatchCaseSensitive)
            if found:
                self.words.setCurrentItem(found[0])
        self._say(all(kept))

    def _remove(self, _checked: bool = False) -> None:
        chosen = [item.text() for item in self.words.selectedItems()]
        if chosen:
            self._say(self._preferences.unlearn(chosen))

    def _say(self, is_kept: bool) -> None:
        if not is_kept:
            self.says.setText(self.tr("The list could not be written; it holds until the program ends."))
