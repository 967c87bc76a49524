"""Shows what the gate says: what goes out in large, what blocks with a way to mend it, what stays behind by name."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from si_editor.desktop.dialogs.gatereport import GateReport, published_sentence, reason_words
from si_editor.desktop.entries import title_of
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import SEVERITY_SIGNS, field_label
from si_editor.model.problems import Problem
from si_editor.store import Catalogue

_MOST_BLOCKING = 50
_MOST_NAMED = 12


class GateView(QScrollArea):
    """The gate's decision as a page to read.

    Signals:
        problem_requested: a `Problem` that somebody wants to mend.
    """

    problem_requested = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "scrolled")
        self.setAccessibleName(self.tr("What the check says"))
        self.go_buttons: list[QPushButton] = []
        self._texts: list[str] = []
        self._column = QVBoxLayout()
        self._begin()
        self._say(self.tr("Checking the catalogue…"), "muted")
        self._column.addStretch(1)

    def text(self) -> str:
        """Give all that is said, line by line."""
        return "\n".join(self._texts)

    def show_report(self, report: GateReport, unsaved: int) -> None:
        """Say what the gate decided."""
        self._begin()
        decision = report.decision
        if decision.is_open:
            self._say(published_sentence(report), "title")
        else:
            self._say(self.tr("%n errors keep the website from being published", "", len(decision.blocking)), "title")
            for problem in decision.blocking[:_MOST_BLOCKING]:
                self.add_problem(problem)
            if len(decision.blocking) > _MOST_BLOCKING:
                more = len(decision.blocking) - _MOST_BLOCKING
                self._say(self.tr("and %1 more in the problems panel").replace("%1", str(more)), "muted")
        if unsaved:
            self._say(self.tr("%n entries have unsaved edits. They go out as you see them now.", "", unsaved), "")
        if report.warnings:
            text = self.tr("%n warnings in what is published. They do not stop the export.", "", len(report.warnings))
            self._say(f"{SEVERITY_SIGNS['warning']} {text}", "muted")
        self._say_left_out(report)
        self._column.addStretch(1)

    def add_problem(self, problem: Problem) -> None:
        """Add an error with a way to its field."""
        row = QHBoxLayout()
        row.setSpacing(12)
        where = ""
        if problem.record is not None:
            name, field = title_of(self._catalogue, problem.record), field_label(problem.record, problem.path)
            where = f"{name} › {field}: " if problem.path else f"{name}: "
        text = QLabel(f"{SEVERITY_SIGNS['error']} {where}{spoken(problem.message)}", self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self._texts.append(text.text())
        row.addWidget(text, 1)
        button = QPushButton(self.tr("Go to"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Go to %1").replace("%1", where.rstrip(": ") or spoken(problem.message)))
        button.clicked.connect(partial(self._request, problem))
        self.go_buttons.append(button)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _say_left_out(self, report: GateReport) -> None:
        left_out = report.decision.left_out
        if not left_out:
            return
        self._say(self.tr("%n entries stay behind", "", len(left_out)), "section")
        lines = [f"{title_of(self._catalogue, one.key)} · {reason_words(one.reason)}" for one in left_out[:_MOST_NAMED]]
        if len(left_out) > _MOST_NAMED:
            lines.append(self.tr("and %1 more").replace("%1", str(len(left_out) - _MOST_NAMED)))
        self._say("\n".join(lines), "muted")

    def _begin(self) -> None:
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(8)
        self.setWidget(page)
        self.go_buttons = []
        self._texts = []

    def _say(self, text: str, role: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._texts.append(text)
        self._column.addWidget(label)

    def _request(self, problem: Problem, _checked: bool = False) -> None:
        self.problem_requested.emit(problem)
