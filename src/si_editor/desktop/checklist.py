"""The list of the first steps above the panes: each ticks itself off, shows its place, and waits for nobody."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.firststeps import FirstSteps, Step
from si_editor.desktop.forms.flow import FlowLayout


class Checklist(QFrame):
    """Shows which steps are done and which comes next.

    Signals:
        place_requested: a step whose place somebody wants to see.
        closed: somebody does not want the list any more.
    """

    place_requested = Signal(str)
    closed = Signal()

    def __init__(self, steps: FirstSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checklist")
        self.setProperty("role", "checklist")
        self._steps = steps
        self.title = QLabel(self)
        self.title.setProperty("role", "section")
        self.show_me = QPushButton(self.tr("Show me"), self)
        self.close_button = QToolButton(self)
        self.buttons: dict[Step, QToolButton] = {}
        self._lay_out()
        self.show_me.clicked.connect(self._request_next)
        self.close_button.clicked.connect(self.closed)
        steps.done.connect(self.refresh)
        self.refresh()

    def refresh(self, _step: str = "") -> None:
        """Tick off what is done."""
        following = self._steps.next
        done = sum(self._steps.is_done(step) for step in self._steps.steps)
        text = self.tr("First steps: %1 of %2 done") if following else self.tr("All first steps are done. Well begun!")
        self.title.setText(text.replace("%1", str(done)).replace("%2", str(len(self._steps.steps))))
        for step, button in self.buttons.items():
            is_done = self._steps.is_done(step)
            state = self.tr("done") if is_done else self.tr("to do")
            button.setText(f"{'✓' if is_done else '○'}  {self.label(step)}")
            button.setAccessibleName(f"{self.label(step)}, {state}")
            button.setProperty("state", "done" if is_done else "next" if step == following else "")
            button.style().unpolish(button)
            button.style().polish(button)
        self.show_me.setVisible(following is not None)
        if following is not None:
            self.show_me.setAccessibleName(self.tr("Show me: %1").replace("%1", self.label(following)))
        self.close_button.setText(self.tr("Close the list") if following is None else "✕")

    def label(self, step: Step) -> str:
        """Name a step."""
        match step:
            case "open":
                return self.tr("Open a project")
            case "teaser":
                return self.tr("Change its teaser")
            case "page":
                return self.tr("See the page change")
            case "problem":
                return self.tr("Mend a problem")
            case "undo":
                return self.tr("Undo a step")
            case "export":
                return self.tr("Export to a folder")

    def _lay_out(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close the first steps"))
        self.close_button.setToolTip(self.tr("Close; the Help menu brings it back"))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.show_me)
        head.addWidget(self.close_button)
        row = QWidget(self)
        flow = FlowLayout(row, 4, 2)
        for step in self._steps.steps:
            button = QToolButton(row)
            button.setProperty("role", "step")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setToolTip(self.tr("Show where this is done"))
            button.clicked.connect(partial(self._request, step))
            self.buttons[step] = button
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(row)

    def _request(self, step: Step, _checked: bool = False) -> None:
        self.place_requested.emit(step)

    def _request_next(self, _checked: bool = False) -> None:
        if self._steps.next is not None:
            self.place_requested.emit(self._steps.next)
