"""Which column fills which field: one line for each column of the table, with a box to choose the field."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from si_editor.desktop.elided import ElidedLabel
from si_editor.desktop.texts.spoken import word
from si_editor.intake.spreadsheetcolumns import Target

_EXAMPLES: Final = 2


class ColumnsPane(QScrollArea):
    """Lists the columns with their first values.

    Signals:
        changed: somebody chose another field for a column.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[QComboBox] = []
        self._targets: dict[str, Target] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(
        self,
        headings: Sequence[str],
        examples: Sequence[Sequence[str]],
        targets: Sequence[Target],
        mapped: Mapping[int, Target],
    ) -> None:
        """Show other columns, with what was guessed for each."""
        self._targets = {target.name: target for target in targets}
        self.boxes = []
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        for position, heading in enumerate(headings):
            name = heading or self.tr("Column %1").replace("%1", str(position + 1))
            self._add(column, inner, name, examples[position], mapped.get(position))
        column.addStretch(1)
        self.setWidget(inner)

    def mapped(self) -> dict[int, Target]:
        """Give the chosen field of each column that has one; of a field chosen twice, the first column counts."""
        found: dict[int, Target] = {}
        for position, box in enumerate(self.boxes):
            target = self._targets.get(str(box.currentData()))
            if target is not None and target not in found.values():
                found[position] = target
        return found

    def doubled(self) -> tuple[str, ...]:
        """Name the fields that more than one column is chosen for."""
        chosen = [box.currentText() for box in self.boxes if box.currentData()]
        return tuple(dict.fromkeys(name for name in chosen if chosen.count(name) > 1))

    def choose(self, position: int, name: str) -> None:
        """Choose the field of a column; an empty name leaves the column out."""
        self.boxes[position].setCurrentIndex(max(0, self.boxes[position].findData(name)))

    def _add(
        self, column: QVBoxLayout, inner: QWidget, heading: str, examples: Sequence[str], target: Target | None
    ) -> None:
        name = ElidedLabel(inner)
        name.set_text(heading)
        name.setProperty("role", "section")
        sample = ElidedLabel(inner)
        sample.set_text(" · ".join(examples[:_EXAMPLES]))
        sample.setProperty("role", "muted")
        box = QComboBox(inner)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.setMaxVisibleItems(20)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setAccessibleName(self.tr("Field for the column “%1”").replace("%1", heading))
        box.addItem(self.tr("leave out"), "")
        for one in self._targets.values():
            box.addItem(_label(one), one.name)
        box.setCurrentIndex(max(0, box.findData(target.name)) if target is not None else 0)
        box.currentIndexChanged.connect(self._announce)
        self.boxes.append(box)
        for part in (name, sample, box):
            column.addWidget(part)
        column.addSpacing(8)

    def _announce(self, _position: int) -> None:
        self.changed.emit()


def _label(target: Target) -> str:
    """Name a field with the groups it lies in: “Budget: Total budget”."""
    bare = target.label.removesuffix(f" ({target.language})") if target.language else target.label
    text = ": ".join(word(part) for part in bare.split(": "))
    return f"{text} ({target.language})" if target.language else text
