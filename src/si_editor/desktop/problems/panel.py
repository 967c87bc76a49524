"""The problems panel: filters and groups, a click or Enter leads to the field, F8 goes through them, mends at hand."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.forms.mending import SessionMends
from si_editor.desktop.linetable import fit_columns, insist_on_a_line, show_as_lines
from si_editor.desktop.problems.filters import FilterBar
from si_editor.desktop.problems.mendall import ManyMends, MendAllDialog, gather
from si_editor.desktop.problems.model import MEND_COLUMN, PROBLEM_ROLE, ProblemModel
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.editing.mends import Mend
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError

# Of severity, entry, field, what to do (at least) and mend, in characters; what to do takes all room there is.
_WIDTHS = (16, 40, 28, 70, 40)
_WHAT_TO_DO = 3


class ProblemPanel(QWidget):
    """Lists what is wrong or missing in the whole catalogue, or in the current entry only.

    Signals:
        requested: a `Problem` that somebody wants to mend.
        counted: a sentence with how many problems are listed, for those who cannot see it.
    """

    requested = Signal(object)
    counted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._key: RecordKey | None = None
        self._mending = SessionMends(session)
        self.model = ProblemModel(session.catalogue, theme, self, self._mending.mends, session.is_draft_problem)
        self.view = QTableView(self)
        self.mend_all = QToolButton(self)
        self.mend_all.setProperty("role", "link")
        self.filters = FilterBar(self.mend_all, self)
        self._empty = QLabel(self)
        self._stack = QStackedWidget(self)
        self._set_up_view()
        self._lay_out()
        self._connect()
        self._refresh(frozenset())

    def show_record(self, key: RecordKey | None) -> None:
        """Take note of the current entry, for those who only want to see its problems."""
        self._key = key
        if self.filters.is_entry_only:
            self._refresh(frozenset())

    def only_entry(self, is_on: bool) -> None:
        """Show the problems of the current entry only, or all."""
        self.filters.entry_only.setChecked(is_on)

    def step(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) problem, and around at the ends; headings are passed over."""
        number = self.model.rowCount()
        current = self.view.currentIndex().row()
        row = current if current >= 0 else min(0, steps) - max(0, steps)
        for _ in range(number):
            row = (row + steps) % number
            if self.model.heading(row) is None:
                self.view.setCurrentIndex(self.model.index(row, 0))
                self.requested.emit(self.model.problem(row))
                return

    def mend(self, problem: Problem, mend: Mend) -> None:
        """Make a mend, as one step."""
        if not self._mending.take(problem, mend):
            self._session.told.emit(self.tr("This mend does not fit any more. The entry has changed."))

    def offer_mend_all(self, problem: Problem, mend: Mend) -> MendAllDialog | None:
        """Show what mending all listed problems of one kind would change; None where there is nothing to mend."""
        many = self._gathered(problem, mend)
        if not many.mends:
            return None
        dialog = MendAllDialog(many, self._session.catalogue, self._theme, self.window())
        dialog.agreed.connect(partial(self._mend_all, many))
        dialog.open()
        return dialog

    def copy_lines(self, _checked: bool = False) -> None:
        """Put the listed problems into the clipboard, one a line."""
        lines = [self.model.line_text(row) for row in range(self.model.rowCount())]
        QApplication.clipboard().setText("\n".join(lines))
        self._session.told.emit(self.tr("The problems are in the clipboard."))

    def menu_at(self, row: int) -> QMenu:
        """Offer what can be done with a problem, or with a group of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.model.heading(row) is not None:
            menu.addAction(self.tr("Fold or unfold")).triggered.connect(partial(self._fold, row))
        members = self.model.members(row)
        if members:
            menu.addAction(self.tr("Go to the field")).triggered.connect(partial(self._go_to, members[0]))
            self._add_mends(menu, members[0])
            menu.addSeparator()
            menu.addAction(self.tr("Copy this line")).triggered.connect(partial(self._copy_line, row))
        menu.addAction(self.tr("Copy all listed problems")).triggered.connect(self.copy_lines)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold groups with the arrow keys, copy with Ctrl+C, and mend with Ctrl+Enter."""
        if event.type() == QEvent.Type.Resize:
            self._fill_line()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.view.currentIndex().row()
            if event.matches(QKeySequence.StandardKey.Copy):
                self._copy_line(row)
                return True
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.model.heading(row) is not None:
                self.model.fold(row, event.key() == Qt.Key.Key_Left)
                self.view.setCurrentIndex(self.model.index(row, 0))
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._mend_row(row)
                return True
        return super().eventFilter(watched, event)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Problems"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        show_as_lines(view, _WIDTHS[:-1])
        self._fill_line()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def _make_room(self) -> None:
        fit_columns(self.view, _WIDTHS[:-1])
        insist_on_a_line(self.view)
        self._fill_line()

    def _fill_line(self) -> None:
        """Let the sentences that say what to do have the room that the other columns leave."""
        unit = self.view.fontMetrics().averageCharWidth()
        others = sum(self.view.columnWidth(column) for column in range(_WHAT_TO_DO))
        left = self.view.viewport().width() - others - _WIDTHS[MEND_COLUMN] * unit
        self.view.horizontalHeader().resizeSection(_WHAT_TO_DO, max(left, _WIDTHS[_WHAT_TO_DO] * unit))

    def _lay_out(self) -> None:
        self.mend_all.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session = self._session
        session.problems_changed.connect(self._refresh)
        session.changed.connect(self._forget_mends)
        self._theme.changed.connect(self._repaint)
        self.filters.changed.connect(self._narrow)
        self.filters.grouped.connect(self.model.group)
        self.filters.entry_only.toggled.connect(self._toggle_entry)
        self.view.activated.connect(self._activate)
        self.view.clicked.connect(self._click)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.model.modelReset.connect(self._widen_headings)
        self.model.modelReset.connect(self._offer)
        self.mend_all.clicked.connect(self._offer_all)

    # Filters and groups

    def _toggle_entry(self, _is_on: bool) -> None:
        self._refresh(frozenset())

    def _narrow(self) -> None:
        self.model.narrow(self.filters.wanted())
        self._show_emptiness()
        self._tell_number()

    def _refresh(self, _keys: object) -> None:
        current = self.view.currentIndex()
        chosen = current.data(PROBLEM_ROLE) if current.isValid() else None
        row = current.row()
        only = self.filters.is_entry_only
        problems = self._session.problems_of(self._key) if only else self._session.problems()
        self.filters.offer_kinds(self._session.problems())
        self.model.show(problems)
        self._choose_again(chosen, row)
        self.filters.count(self.model)
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
        elif not self.model.filter.is_open or self.filters.is_entry_only:
            self._empty.setText(self.tr("Nothing to show with this filter."))
        else:
            self._empty.setText(self.tr("No problems. Everything that is ready can be published."))

    def _tell_number(self) -> None:
        number = len(self.model.problems())
        self.counted.emit(self.tr("%n problems listed.", "", number))

    # Going there

    def _activate(self, index: QModelIndex) -> None:
        if self.model.heading(index.row()) is not None:
            self._fold(index.row())
        elif index.isValid():
            self.requested.emit(self.model.problem(index.row()))

    def _click(self, index: QModelIndex) -> None:
        if index.column() == MEND_COLUMN and self.model.heading(index.row()) is None:
            self._mend_row(index.row())
        else:
            self._activate(index)

    def _go_to(self, problem: Problem, _checked: bool = False) -> None:
        self.requested.emit(problem)

    def _fold(self, row: int, _checked: bool = False) -> None:
        self.model.fold(row)
        self.view.setCurrentIndex(self.model.index(row, 0))

    # Mends

    def _mend_row(self, row: int) -> None:
        """Make the mend of a line; where there are several, let one be chosen."""
        if self.model.heading(row) is not None or not 0 <= row < self.model.rowCount():
            return
        problem = self.model.problem(row)
        found = self.model.mends(problem)
        if len(found) == 1:
            self.mend(problem, found[0])
        elif found:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._add_mends(menu, problem)
            place = self.view.visualRect(self.model.index(row, MEND_COLUMN)).bottomLeft()
            menu.popup(self.view.viewport().mapToGlobal(place))
        else:
            self.requested.emit(problem)

    def _add_mends(self, menu: QMenu, problem: Problem) -> None:
        found = self.model.mends(problem)
        for mend in found:
            menu.addAction(spoken(mend.words)).triggered.connect(partial(self._mend_one, problem, mend))
        for mend in found:
            number = len(self._gathered(problem, mend).mends)
            if number > 1:
                text = self.tr("Mend all %n of this kind…", "", number)
                label = f"{text} ({spoken(mend.words)})" if len(found) > 1 else text
                menu.addAction(label).triggered.connect(partial(self._open_mend_all, problem, mend))

    def _mend_one(self, problem: Problem, mend: Mend, _checked: bool = False) -> None:
        self.mend(problem, mend)

    def _open_mend_all(self, problem: Problem, mend: Mend, _checked: bool = False) -> None:
        self.offer_mend_all(problem, mend)

    def _gathered(self, problem: Problem, mend: Mend) -> ManyMends:
        alike = [one for one in self.model.problems() if one.code == problem.code]
        return gather(alike, mend.code, self._mending.mends)

    def _mend_all(self, many: ManyMends) -> None:
        name = self.tr("Mend %n problems", "", len(many.mends))
        try:
            self._session.apply(many.changes, name)
        except ApplyError as error:
            self._session.told.emit(spoken(error.sentence))

    def _offer(self, *_indexes: object) -> None:
        """Offer to mend all of a kind as soon as there are several of it."""
        members = self.model.members(self.view.currentIndex().row())
        found = self.model.mends(members[0]) if members else ()
        alike = [one for one in self.model.problems() if members and one.code == members[0].code]
        self.mend_all.setVisible(bool(found) and len(alike) > 1)
        self.mend_all.setText(self.tr("Mend all %n of this kind…", "", len(alike)))

    def _offer_all(self, _checked: bool = False) -> None:
        members = self.model.members(self.view.currentIndex().row())
        found = self.model.mends(members[0]) if members else ()
        if found:
            self.offer_mend_all(members[0], found[0])

    def _widen_headings(self) -> None:
        """Let headings have the whole line."""
        self.view.clearSpans()
        for row in range(self.model.rowCount()):
            if self.model.heading(row) is not None:
                self.view.setSpan(row, 0, 1, self.model.columnCount())

    def _forget_mends(self, _change: object) -> None:
        self.model.forget_mends()

    # The rest

    def _open_menu(self, place: QPoint) -> None:
        self.menu_at(self.view.indexAt(place).row()).popup(self.view.viewport().mapToGlobal(place))

    def _copy_line(self, row: int, _checked: bool = False) -> None:
        if 0 <= row < self.model.rowCount():
            QApplication.clipboard().setText(self.model.line_text(row))

    def _repaint(self) -> None:
        self._make_room()
        self.view.viewport().update()
