"""What the File menu does."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.ask import Ask
from si_editor.desktop.panes import Panes
from si_editor.desktop.saving import Saver
from si_editor.desktop.session import Session


class FileCommands(QObject):
    """Carries out the commands of the File menu.

    Signals:
        open_requested: somebody wants another catalogue; None means: ask which.
        start_requested: somebody wants to see the start page.
        quit_requested: somebody wants to end the program.
    """

    open_requested = Signal(object)
    start_requested = Signal()
    quit_requested = Signal()

    def __init__(self, session: Session, panes: Panes, saver: Saver, ask: Ask, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._saver = saver
        self._ask = ask
        self._window = window

    def open_other(self) -> None:
        """Open another catalogue."""
        self.open_requested.emit(None)

    def show_start(self) -> None:
        """Show the start page."""
        self.start_requested.emit()

    def save(self) -> None:
        """Save everything that is unsaved."""
        self._panes.entry.commit()
        self._saver.save()

    def save_copy(self) -> None:
        """Save a copy of the whole catalogue elsewhere."""
        self._panes.entry.commit()
        self._saver.save_copy()

    def reveal(self) -> None:
        """Show the catalogue's folder."""
        self._ask.show(QUrl.fromLocalFile(str(self._session.catalogue.root)))

    def close_catalogue(self) -> None:
        """Close the catalogue and go back to the start page, if nothing keeps it open."""
        if self._window.close():
            self.start_requested.emit()

    def quit(self) -> None:
        """Close all catalogues and end the program."""
        self.quit_requested.emit()
