"""What happens when the program itself has a fault: it is written down, said calmly, and work goes on."""

import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from si_editor import __version__
from si_editor.desktop.ask import Ask

_LOG = logging.getLogger(__name__)


class CrashHook(QObject):
    """Catches what nobody else caught, in whatever thread, and speaks in the thread of the window."""

    _caught = Signal(str)

    def __init__(self, logs: Path, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._ask = ask
        self._is_speaking = False
        self._caught.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.note
        threading.excepthook = self._note_thread

    def note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write down a fault and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("%s", text)
        self._caught.emit(str(self._write(text)))

    def _note_thread(self, details: threading.ExceptHookArgs) -> None:
        error = details.exc_value
        if error is not None:
            self.note(type(error), error, details.exc_traceback)

    def _write(self, text: str) -> Path:
        moment = datetime.now(UTC)
        path = self._logs / f"fault-{moment:%Y%m%d}.log"
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(f"{moment:%Y-%m-%d %H:%M:%S} si-editor {__version__}\n{text}\n")
        except OSError:
            _LOG.exception("the fault could not be written down")
        return path

    def _speak(self, path: str) -> None:
        """Say it once, however many faults come in a row."""
        if self._is_speaking:
            return
        self._is_speaking = True
        try:
            self._ask.tell(
                self.tr("Something went wrong in the program"),
                self.tr(
                    "Your edits are safe: they are in this window and in the recovery file. You can go on working; "
                    "saving now does no harm.\n\nIf it happens again, send this file to those who look after the "
                    "program:\n%1"
                ).replace("%1", path),
            )
        finally:
            self._is_speaking = False
