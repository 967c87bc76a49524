"""Mending many problems of one kind: which changes go together, and a look at them before they are made."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.changetable import ChangeTable
from si_editor.desktop.room import open_at
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.editing.mends import Mend
from si_editor.model.problems import Problem
from si_editor.store import Catalogue, Change
from si_editor.store.changes import is_entangled


@dataclass(frozen=True)
class ManyMends:
    """The mends that can be made in one step. ``left`` problems have none, or stand in a field mended already."""

    mends: tuple[Mend, ...]
    left: int

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes of the step."""
        return tuple(change for mend in self.mends for change in mend.changes)


def gather(problems: Iterable[Problem], code: str, mends_of: Callable[[Problem], Sequence[Mend]]) -> ManyMends:
    """Take for each problem the mend of one sort, as long as it touches nothing that another one changes."""
    chosen: list[Mend] = []
    touched: dict[object, list[Change]] = {}
    left = 0
    for problem in problems:
        mend = next((one for one in mends_of(problem) if one.code == code), None)
        is_free = mend is not None and not any(
            is_entangled(change, other) for change in mend.changes for other in touched.get(change.record, ())
        )
        if mend is None or not is_free:
            left += 1
            continue
        chosen.append(mend)
        for change in mend.changes:
            touched.setdefault(change.record, []).append(change)
    return ManyMends(tuple(chosen), left)


class MendAllDialog(QDialog):
    """Shows every change before it is made.

    Signals:
        agreed: somebody wants the changes to be made.
    """

    agreed = Signal()

    def __init__(self, many: ManyMends, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("mendAll")
        number = len(many.mends)
        self.setWindowTitle(self.tr("Mend %n problems of this kind", "", number))
        title = QLabel(self.windowTitle(), self)
        title.setProperty("role", "title")
        text = QLabel(spoken(many.mends[0].words) if number == 1 else self._explanation(many), self)
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        self.details = ChangeTable(catalogue, theme, self)
        self.details.show_changes(many.changes)
        self.mend = QPushButton(self.tr("Mend %n problems", "", number), self)
        self.mend.setProperty("role", "primary")
        self.mend.setAutoDefault(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(self.details, 1)
        column.addLayout(row)
        open_at(self, 98 * self.fontMetrics().averageCharWidth(), 34 * self.fontMetrics().height())
        self.cancel.clicked.connect(self.reject)
        self.mend.clicked.connect(self._agree)

    def _explanation(self, many: ManyMends) -> str:
        text = self.tr("These changes are made as one step; undoing it takes all of them back.")
        if many.left:
            text += " " + self.tr("%n more need a look of their own.", "", many.left)
        return text

    def _agree(self, _checked: bool = False) -> None:
        self.agreed.emit()
        self.accept()
