"""Python's search for unreachable cycles, kept in the window's thread.

Python looks for cycles in whatever thread happens to allocate. In a background thread that can free a widget's wrapper
there: Qt then holds one of its locks and waits for Python, while the window's thread holds Python and waits for that
lock, and the program stands still for ever.
"""

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS: Final = 500
# A full search goes through every object of the catalogue, so it may take a thousandth of the time at most.
_SHARE_OF_TIME: Final = 1000


class GarbageCollector(QObject):
    """Switches the automatic search off and makes it from a timer of the window's thread instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._next_full = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> int:
        """Search the generations whose time has come, as Python itself would; give how many objects were freed."""
        young, middle, old = (
            count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if old and time.monotonic() >= self._next_full:
            begun = time.monotonic()
            freed = gc.collect()
            ended = time.monotonic()
            self._next_full = ended + _SHARE_OF_TIME * (ended - begun)
            return freed
        if middle:
            return gc.collect(1)
        return gc.collect(0) if young else 0

    def stop(self) -> None:
        """Leave the search to Python again; for the end of the program, when no background work is left."""
        self._timer.stop()
        gc.enable()
