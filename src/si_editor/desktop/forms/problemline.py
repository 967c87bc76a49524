"""The line under a field that says what is wrong: a shape, a word, a sentence."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop import wording
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.mending import Mending
from si_editor.desktop.forms.sentence import Sentence
from si_editor.desktop.texts.spoken import spoken
from si_editor.editing.mends import Mend
from si_editor.model.problems import Problem, Severity

_SIZE = 14
_LONGEST = 44


def severity_word(severity: str) -> str:
    """Name a severity."""
    return wording.severity_word(severity)


class SeverityMark(QWidget):
    """A small sign that differs by shape: a filled triangle, an open triangle, a circle."""

    def __init__(self, severity: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = severity
        self.setProperty("role", "mark")
        self.setProperty("severity", severity)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as a line of text."""
        return QSize(_SIZE, max(_SIZE, self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in the ink that the style sheet gave."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        paper = self.palette().color(QPalette.ColorRole.Window)
        box = QRectF(1, (self.height() - _SIZE) / 2 + 1, _SIZE - 2, _SIZE - 2)
        _draw_sign(painter, box, self._severity, ink, paper)
        painter.end()


def _draw_sign(painter: QPainter, box: QRectF, severity: Severity, ink: QColor, paper: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if severity == "error" else Qt.BrushStyle.NoBrush)
    middle = box.center().x()
    if severity == "hint":
        painter.drawEllipse(box)
    else:
        painter.drawPolygon(QPolygonF([QPointF(middle, box.top()), box.bottomRight(), box.bottomLeft()]))
    painter.setPen(QPen(paper if severity == "error" else ink, 1.5))
    stroke, dot = ((0.5, 0.78), 0.26) if severity == "hint" else ((0.36, 0.66), 0.84)
    top, low = (box.top() + box.height() * share for share in stroke)
    painter.drawLine(QPointF(middle, top), QPointF(middle, low))
    painter.drawPoint(QPointF(middle, box.top() + box.height() * dot))


class ProblemLine(QWidget):
    """One problem: its sign, its severity in a word, the sentence that says what to do, and buttons that do it.

    Signals:
        mended: a mend was taken, so the problem is gone.
    """

    mended = Signal()

    def __init__(self, problem: Problem, mending: Mending | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        self._mending = mending
        self._mends: dict[QAbstractButton, Mend] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(SeverityMark(problem.severity, self), 0, Qt.AlignmentFlag.AlignTop)
        word = severity_word(problem.severity)
        self.sentence = Sentence(f"<b>{word}:</b> {escape(spoken(problem.message))}", "problem", self)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setProperty("severity", problem.severity)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.sentence)
        line.addLayout(beside, 1)
        self._offer(mending.mends(problem) if mending is not None else (), beside)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons that mend the problem, each another way."""
        return tuple(self._mends)

    def _offer(self, mends: Sequence[Mend], column: QVBoxLayout) -> None:
        if not mends:
            return
        box = QWidget(self)
        flow = FlowLayout(box, spacing=8)
        for mend in mends:
            words = spoken(mend.words)
            button = QPushButton(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…", box)
            button.setAccessibleName(words)
            button.setToolTip(words if len(words) > _LONGEST else "")
            button.setProperty("role", "mend")
            button.setAccessibleDescription(spoken(self.problem.message))
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
            self._mends[button] = mend
        column.addWidget(box)

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QAbstractButton)
        button.setEnabled(False)
        if self._mending is not None and self._mending.take(self.problem, self._mends[button]):
            self.mended.emit()
