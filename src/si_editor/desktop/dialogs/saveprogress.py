"""Saving many entries in small slices, so that the window shows how far it is and can be stopped."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from si_editor.store import Progress, SaveReport

Steps = Generator[Progress, None, SaveReport]

_SLICE: Final = 0.03
_WIDTH: Final = 26


class SaveProgressDialog(QDialog):
    """Saves while it is open, in the window's own thread; nothing can be edited meanwhile.

    Closing it in any way only stops the saving: the entry that is being written is finished first.
    """

    def __init__(self, total: int, make_steps: Callable[[Callable[[], bool]], Steps], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setObjectName("saveProgress")
        self.setWindowTitle(self.tr("Save"))
        self.report: SaveReport | None = None
        self._is_stopped = False
        self._title = self.tr("Saving %Ln entries…", "", total)
        self._steps = make_steps(self._has_stopped)
        self.label = QLabel(self._title, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, total)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._title)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def reject(self) -> None:
        """Stop saving; what is written stays written."""
        self._is_stopped = True
        self.cancel.setEnabled(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().height())

    def _has_stopped(self) -> bool:
        return self._is_stopped

    def _go_on(self) -> None:
        """Save for the blink of an eye, and let the window live."""
        is_over = True
        try:
            progress = self._save_some()
            is_over = False
            self.bar.setValue(progress.done)
            self.label.setText(f"{self._title} {QLocale().toString(progress.done)}")
        except StopIteration as finished:
            self.report = finished.value
        finally:
            # Also after an error that nobody expected: the window must not stay locked.
            if is_over:
                self._timer.stop()
                self.accept()

    def _save_some(self) -> Progress:
        end = perf_counter() + _SLICE
        progress = next(self._steps)
        while perf_counter() < end:
            progress = next(self._steps)
        return progress
