"""Entries that stand in two versions, shown one after the other: never a heap of dialogs."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.dialogs.foreign import ForeignDialog
from si_editor.desktop.entries import title_of
from si_editor.desktop.theme import Theme
from si_editor.store import Catalogue, ForeignChange


class VersionReview(QObject):
    """Asks about one entry at a time; whoever decides later is asked about the next one.

    Signals:
        settled: the `ForeignChange` and the value to go on with.
    """

    settled = Signal(object, object)

    def __init__(
        self, catalogue: Catalogue, theme: Theme, window: QWidget, dialog: type[ForeignDialog] = ForeignDialog
    ) -> None:
        super().__init__(window)
        self._catalogue = catalogue
        self._theme = theme
        self._window = window
        self._dialog = dialog
        self._open: ForeignDialog | None = None
        self._waiting: list[ForeignChange] = []

    def show(self, changes: Iterable[ForeignChange]) -> None:
        """Ask about entries; what is known of one that waits already is brought up to date."""
        for change in changes:
            self._waiting = [one for one in self._waiting if one.file != change.file or one.key != change.key]
            self._waiting.append(change)
        if self._open is not None:
            self._waiting = [one for one in self._waiting if one.key != self._open.change.key]
            self._open.raise_()
        else:
            self._show_next()

    def _show_next(self) -> None:
        if not self._waiting:
            return
        change = self._waiting.pop(0)
        name = title_of(self._catalogue, change.key)
        self._open = self._dialog(change, name, self._catalogue, self._theme, self._window)
        self._open.settled.connect(self.settled)
        self._open.finished.connect(self._go_on)
        self._open.open()

    def _go_on(self, _result: int) -> None:
        self._open = None
        self._show_next()
