"""Tells screen readers what happened where no cursor is: saved, undone, checked, so many entries listed."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from si_editor.desktop.session import Session

# Long enough that typing in the filter box is not talked over at every key.
_PAUSE: Final = 700


class Announcer(QObject):
    """Says sentences for a window to whoever listens instead of looking.

    Signals:
        announced: the sentence that was said.
    """

    announced = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def say(self, sentence: str, is_urgent: bool = False) -> None:
        """Say a sentence; an urgent one may interrupt what is being read."""
        if not sentence:
            return
        event = QAccessibleAnnouncementEvent(self._window, sentence)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self.announced.emit(sentence)


class Narration(QObject):
    """Lets the announcer follow a session: each sentence at once, numbers when they have come to rest."""

    def __init__(self, session: Session, announcer: Announcer) -> None:
        super().__init__(announcer)
        self._session = session
        self._announcer = announcer
        self._listed = (0, 0)
        self._said_listed = (0, 0)
        self._said_found = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._say_numbers)
        session.told.connect(announcer.say)
        session.problems_changed.connect(self._wait)

    def count(self, shown: int, total: int) -> None:
        """Take note of how many entries are listed."""
        self._listed = (shown, total)
        self._timer.start()

    def _wait(self, _keys: object) -> None:
        self._timer.start()

    def _say_numbers(self) -> None:
        """Say those numbers that are not what was said last."""
        if self._listed != self._said_listed:
            self._said_listed = self._listed
            shown, total = self._listed
            text = self.tr("%1 of %2 entries listed.")
            self._announcer.say(text.replace("%1", f"{shown:,}").replace("%2", f"{total:,}"))
        if not self._session.is_checked:
            return
        found = (self._session.count("error"), self._session.count("warning"))
        if found != self._said_found:
            self._said_found = found
            self._announcer.say(self._found_sentence(*found))

    def _found_sentence(self, errors: int, warnings: int) -> str:
        if not errors and not warnings:
            return self.tr("No problems left.")
        parts = [self.tr("%n errors", "", errors)] if errors else []
        parts += [self.tr("%n warnings", "", warnings)] if warnings else []
        return self.tr("Checked: %1.").replace("%1", ", ".join(parts))
