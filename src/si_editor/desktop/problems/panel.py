"""The problems panel: filter by severity, a click or Enter leads to the field, F8 goes through them."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.problems.model import PROBLEM_ROLE, ProblemModel, count_text
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.model.problems import SEVERITIES, Problem, Severity
from si_editor.model.records import RecordKey

# Of severity, entry and field; what to do has the rest.
_WIDTHS = (96, 240, 170)


class ProblemPanel(QWidget):
    """Lists what is wrong or missing in the whole catalogue, or in the current entry only.

    Signals:
        requested: a `Problem` that somebody wants to mend.
    """

    requested = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._key: RecordKey | None = None
        self._hidden: frozenset[Severity] = frozenset()
        self.model = ProblemModel(session.catalogue, theme, self)
        self.view = QTableView(self)
        self._empty = QLabel(self)
        self._stack = QStackedWidget(self)
        self._severity_buttons: dict[Severity, QToolButton] = {}
        self._entry_only = QToolButton(self)
        self._set_up_view()
        self._lay_out()
        session.problems_changed.connect(self._refresh)
        theme.changed.connect(self._repaint)
        self.view.activated.connect(self._request)
        self.view.clicked.connect(self._request)
        self._refresh(frozenset())

    def show_record(self, key: RecordKey | None) -> None:
        """Take note of the current entry, for those who only want to see its problems."""
        self._key = key
        if self._entry_only.isChecked():
            self._refresh(frozenset())

    def only_entry(self, is_on: bool) -> None:
        """Show the problems of the current entry only, or all."""
        self._entry_only.setChecked(is_on)

    def step(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) problem, and around at the ends."""
        if not self.model.rowCount():
            return
        current = self.view.currentIndex().row()
        row = (current + steps if current >= 0 else min(0, steps)) % self.model.rowCount()
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.requested.emit(self.model.problem(row))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setAccessibleName(self.tr("Problems"))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(4)
        title = QLabel(self.tr("Problems"), self)
        title.setProperty("role", "section")
        bar.addWidget(title)
        bar.addSpacing(8)
        for severity in SEVERITIES:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(partial(self._toggle, severity))
            self._severity_buttons[severity] = button
            bar.addWidget(button)
        bar.addStretch(1)
        self._entry_only.setText(self.tr("This entry only"))
        self._entry_only.setCheckable(True)
        self._entry_only.toggled.connect(self._toggle_entry)
        bar.addWidget(self._entry_only)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _toggle(self, severity: Severity, is_on: bool) -> None:
        self._hidden = self._hidden - {severity} if is_on else self._hidden | {severity}
        self.model.hide(self._hidden)
        self._show_emptiness()

    def _toggle_entry(self, _is_on: bool) -> None:
        self._refresh(frozenset())

    def _refresh(self, _keys: object) -> None:
        current = self.view.currentIndex()
        chosen = current.data(PROBLEM_ROLE) if current.isValid() else None
        row = current.row()
        only = self._entry_only.isChecked()
        self.model.show(self._session.problems_of(self._key) if only else self._session.problems())
        self._choose_again(chosen, row)
        for severity, button in self._severity_buttons.items():
            button.setText(count_text(self.model, severity))
        self._show_emptiness()

    def _choose_again(self, chosen: Problem | None, row: int) -> None:
        """Stay at the same problem; if it is mended, just before the next one, so that F8 leads on."""
        if chosen is None:
            return
        found = self.model.row_of(chosen)
        if found < 0:
            found = min(row - 1, self.model.rowCount() - 1)
        if found >= 0:
            self.view.setCurrentIndex(self.model.index(found, 0))

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            return
        if not self._session.is_checked:
            self._empty.setText(self.tr("Checking the catalogue…"))
        elif self._hidden or self._entry_only.isChecked():
            self._empty.setText(self.tr("Nothing to show with this filter."))
        else:
            self._empty.setText(self.tr("No problems. Everything that is ready can be published."))

    def _request(self, index: QModelIndex) -> None:
        self.requested.emit(self.model.problem(index.row()))

    def _repaint(self) -> None:
        self.view.viewport().update()
