"""What the script beside a page may tell the window: that a part of the page was clicked."""

from PySide6.QtCore import QObject, Signal, Slot


class Clicks(QObject):
    """The one thing that the preview's own script can reach.

    Signals:
        pointed: the marks of the part that was clicked: its record and its field.
    """

    pointed = Signal(str, str)

    @Slot(str, str)
    def point(self, record: str, field: str) -> None:
        """Report a click."""
        self.pointed.emit(record, field)
