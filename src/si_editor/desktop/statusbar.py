"""The line at the bottom: how much is shown, unsaved and wrong, and when it was saved."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from si_editor.desktop.session import Session
from si_editor.store import SaveReport

_READING_TIME = 9000


class StatusBar(QStatusBar):
    """Tells the state of the catalogue in one line, and shows sentences for a while."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = (0, 0)
        self._selected = 0
        self._saved_at = ""
        self._found: list[str] = []
        self.setSizeGripEnabled(False)
        self.state = QLabel(self)
        self.state.setAccessibleName(self.tr("State"))
        self.addPermanentWidget(self.state)
        session.changed.connect(self._refresh)
        session.problems_changed.connect(self._note_problems)
        session.saved.connect(self._note_saved)
        session.told.connect(self.tell)
        self._refresh()

    def tell(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(sentence, _READING_TIME)

    def count(self, shown: int, total: int) -> None:
        """Take note of how many entries are listed."""
        self._shown = (shown, total)
        self._refresh()

    def count_selected(self, number: int) -> None:
        """Take note of how many entries are selected."""
        self._selected = number
        self._refresh()

    def text(self) -> str:
        """Give the line as it stands."""
        return self.state.text()

    def _note_problems(self, _keys: object) -> None:
        errors, warnings = self._session.count("error"), self._session.count("warning")
        self._found = [self.tr("%n errors", "", errors)] if errors else []
        self._found += [self.tr("%n warnings", "", warnings)] if warnings else []
        self._refresh()

    def _note_saved(self, report: SaveReport) -> None:
        if report.saved:
            self._saved_at = QTime.currentTime().toString("HH:mm")
        self._refresh()

    def _refresh(self, _what: object = None) -> None:
        shown, total = self._shown
        parts = [
            self.tr("%1 of %2 shown").replace("%1", QLocale().toString(shown)).replace("%2", QLocale().toString(total))
        ]
        if self._selected > 1:
            parts.append(self.tr("%n selected", "", self._selected))
        unsaved = len(self._session.catalogue.unsaved())
        if unsaved:
            parts.append(self.tr("%1 unsaved").replace("%1", str(unsaved)))
        if self._session.is_checked:
            parts += self._found or [self.tr("no problems")]
        else:
            parts.append(self.tr("checking…"))
        if self._saved_at:
            parts.append(self.tr("saved %1").replace("%1", self._saved_at))
        self.state.setText(" · ".join(parts))
