"""A text of a line or a few that gives way: what does not fit ends in an ellipsis, and the whole is in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """Shows as much of its text as there is room for."""

    def __init__(self, parent: QWidget | None = None, lines: int = 1) -> None:
        """``lines`` is how many lines the text may take before it gives way."""
        super().__init__(parent)
        self._lines = lines
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole_text(self) -> str:
        """Give the text, shown wholly or not."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the text gives way."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._broken()
        self.setText(shown)
        self.setToolTip(self._whole if shown.endswith("…") and not self._whole.endswith("…") else "")

    def _broken(self) -> str:
        """Break the text where a word ends; what the last line has no room for ends in an ellipsis."""
        metrics, rest = self.fontMetrics(), self._whole
        lines: list[str] = []
        while len(lines) < self._lines - 1 and metrics.horizontalAdvance(rest) > self.width():
            layout = QTextLayout(rest, self.font())
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(self.width())
            layout.endLayout()
            lines.append(rest[: line.textLength()].rstrip())
            rest = rest[line.textLength() :]
        return "\n".join([*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())])
