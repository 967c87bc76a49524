"""The dialog for an entry that somebody else changed: field by field, mine or theirs, never a silent overwrite."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.changetable import ChangeTable, marked_html
from si_editor.desktop.comparing import compare_words
from si_editor.desktop.room import open_at
from si_editor.desktop.theme import Theme
from si_editor.desktop.values import ValueWords
from si_editor.desktop.wording import field_label, shown_value
from si_editor.model.fieldpath import MISSING, Missing, with_value
from si_editor.store import Catalogue, Conflict, ForeignChange, diff


@dataclass
class _Pair:
    conflict: Conflict
    mine: QRadioButton
    theirs: QRadioButton


class ForeignDialog(QDialog):
    """Shows both versions of one entry and puts them together as the editor decides.

    Signals:
        settled: the `ForeignChange` and the value to go on with.
    """

    settled = Signal(object, object)

    def __init__(
        self, change: ForeignChange, title: str, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("foreignChange")
        self.change = change
        self._title = title
        self._pairs: list[_Pair] = []
        self._theme = theme
        self._words = ValueWords(catalogue)
        self.others = ChangeTable(catalogue, theme, self)
        self.setWindowTitle(self.heading())
        self.keep_mine = QPushButton(self.tr("Keep all mine"), self)
        self.take_theirs = QPushButton(self.tr("Take all theirs"), self)
        self.use_choice = QPushButton(self.tr("Use what is chosen"), self)
        self.later = QPushButton(self.tr("Decide later"), self)
        self._lay_out()
        self.keep_mine.clicked.connect(self._keep_mine)
        self.take_theirs.clicked.connect(self._take_theirs)
        self.use_choice.clicked.connect(self._use_choice)
        self.later.clicked.connect(self.reject)

    def choose_theirs(self, position: int) -> None:
        """Choose the other's version of one field."""
        self._pairs[position].theirs.setChecked(True)

    def heading(self) -> str:
        """Say what there is to decide."""
        return self.tr("“%1” was changed by somebody else").replace("%1", self._title)

    def sides(self) -> tuple[str, str]:
        """Name the two versions."""
        return self.tr("Mine"), self.tr("Theirs")

    def name_buttons(self) -> None:
        """Name the buttons that take one side as a whole."""
        if self.change.theirs is MISSING:
            self.keep_mine.setText(self.tr("Keep the entry"))
            self.take_theirs.setText(self.tr("Delete it here too"))
        elif self.change.mine is MISSING:
            self.keep_mine.setText(self.tr("Delete it all the same"))
            self.take_theirs.setText(self.tr("Bring the entry back"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        heading = QLabel(self.heading(), self)
        heading.setProperty("role", "title")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        column.addWidget(heading)
        text = QLabel(self.explanation(), self)
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        column.addWidget(text)
        if self._can_choose():
            column.addWidget(self._fields(), 2)
        self._show_others(column)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.keep_mine)
        row.addWidget(self.take_theirs)
        if self._can_choose():
            row.addWidget(self.use_choice)
            self.use_choice.setProperty("role", "primary")
        self.use_choice.setVisible(self._can_choose())
        self.later.setDefault(True)
        self.name_buttons()
        column.addLayout(row)
        open_at(self, 112 * self.fontMetrics().averageCharWidth(), 34 * self.fontMetrics().height())

    def _can_choose(self) -> bool:
        return isinstance(self.change.merge.value, Mapping) and self.change.theirs is not MISSING

    def explanation(self) -> str:
        """Say how it came to that, and what is asked."""
        change = self.change
        if change.theirs is MISSING:
            return self.tr("Its file was removed from the folder, and you have unsaved edits in it.")
        if change.mine is MISSING:
            return self.tr("You deleted it here, and somebody else has edited it since.")
        number = len(change.merge.conflicts)
        if not number:
            return self.tr("Both edited different fields. Together they make the entry that is saved next.")
        return self.tr("%n fields differ. Choose for each; everything else is put together from both.", "", number)

    def _fields(self) -> QWidget:
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for position, conflict in enumerate(self.change.merge.conflicts):
            self._add_field(grid, inner, position, conflict)
        grid.setRowStretch(3 * len(self.change.merge.conflicts), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return area

    def _show_others(self, column: QVBoxLayout) -> None:
        """Show what the other one changed where nothing is at stake: it is taken over."""
        self.others.hide()
        if not self._can_choose():
            return
        disputed = {conflict.path[:1] for conflict in self.change.merge.conflicts}
        changes = [
            change
            for change in diff(self.change.key, self.change.base, self.change.theirs)
            if change.path and change.path[:1] not in disputed
        ]
        if changes:
            heading = QLabel(self.others_heading(), self)
            heading.setProperty("role", "section")
            column.addWidget(heading)
            self.others.show_changes(changes)
            self.others.show()
            column.addWidget(self.others, 1)

    def others_heading(self) -> str:
        """Say why the rest is taken over without a question."""
        return self.tr("Taken over from the other one, since you did not edit it:")

    def _add_field(self, grid: QGridLayout, inner: QWidget, position: int, conflict: Conflict) -> None:
        label = field_label(self.change.key, conflict.path)
        name = QLabel(label, inner)
        name.setProperty("role", "section")
        grid.addWidget(name, 3 * position, 0, 1, 2)
        pair = _Pair(conflict, *(QRadioButton(side, inner) for side in self.sides()))
        group = QButtonGroup(inner)
        mine, theirs = (
            self._words.say(self.change.key, conflict.path, value) for value in (conflict.mine, conflict.theirs)
        )
        versions = compare_words(mine, theirs)
        for column, (button, value, pieces) in enumerate(
            ((pair.mine, mine, versions[0]), (pair.theirs, theirs, versions[1]))
        ):
            group.addButton(button)
            button.setAccessibleName(f"{label}: {button.text()}, {shown_value(value)}")
            grid.addWidget(button, 3 * position + 1, column)
            text = QLabel(marked_html(self._theme, pieces, "focus") if value else shown_value(value), inner)
            text.setTextFormat(Qt.TextFormat.RichText if value else Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setContentsMargins(24, 0, 0, 8)
            grid.addWidget(text, 3 * position + 2, column)
        pair.mine.setChecked(True)
        self._pairs.append(pair)

    def _keep_mine(self) -> None:
        self._settle(self.change.mine)

    def _take_theirs(self) -> None:
        self._settle(self.change.theirs)

    def _use_choice(self) -> None:
        value: object = self.change.merge.value
        for pair in self._pairs:
            if pair.theirs.isChecked():
                value = with_value(value, pair.conflict.path, pair.conflict.theirs)
        self._settle(value if isinstance(value, Mapping) else self.change.mine)

    def _settle(self, value: Mapping[str, object] | Missing) -> None:
        self.settled.emit(self.change, value)
        self.accept()
