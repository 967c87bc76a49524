"""The problems panel: filters and groups, a click or Enter leads to the field, F8 goes through them, mends at hand."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.mending import SessionMends
from si_editor.desktop.problems.arranging import Filter, Grouping, Share, kinds_in, search_words
from si_editor.desktop.problems.mendall import ManyMends, MendAllDialog, gather
from si_editor.desktop.problems.model import MEND_COLUMN, PROBLEM_ROLE, ProblemModel, count_text
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.editing.mends import Mend
from si_editor.model.kinds import KINDS
from si_editor.model.problems import SEVERITIES, Problem, Severity
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError

# Of severity, entry, field and what to do, in characters; the mend has the rest.
_WIDTHS = (16, 40, 28, 70)
_PAUSE = 120


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
        self._hidden: frozenset[Severity] = frozenset()
        self._mending = SessionMends(session)
        self.model = ProblemModel(session.catalogue, theme, self, self._mending.mends, session.is_draft_problem)
        self.view = QTableView(self)
        self.words = QLineEdit(self)
        self.kind = QComboBox(self)
        self.share = QComboBox(self)
        self.grouping = QComboBox(self)
        self.mend_all = QPushButton(self)
        self._empty = QLabel(self)
        self._stack = QStackedWidget(self)
        self._severity_buttons: dict[Severity, QToolButton] = {}
        self._entry_only = QToolButton(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._fill_choices()
        self._set_up_view()
        self._lay_out()
        self._connect()
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

    def _fill_choices(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the problems"))
        self.words.setAccessibleName(self.tr("Find in the problems"))
        self.words.setClearButtonEnabled(True)
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.kind.addItem(self.tr("All kinds"), "")
        self.share.setAccessibleName(self.tr("Drafts or ready entries"))
        for share, name in (
            ("all", self.tr("Drafts too")),
            ("ready", self.tr("Ready entries only")),
            ("drafts", self.tr("Drafts only")),
        ):
            self.share.addItem(name, share)
        self.grouping.setAccessibleName(self.tr("Groups"))
        for grouping, name in (
            ("none", self.tr("No groups")),
            ("rule", self.tr("By rule")),
            ("entry", self.tr("By entry")),
        ):
            self.grouping.addItem(name, grouping)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Problems"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        unit = view.fontMetrics().averageCharWidth()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width * unit)
        view.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QWidget(self)
        # Narrow windows and long words get a second line of filters.
        bar = FlowLayout(head)
        height = self.words.sizeHint().height()
        self.mend_all.setFixedHeight(height)
        title = QLabel(self.tr("Problems"), self)
        title.setProperty("role", "section")
        title.setMinimumHeight(height)
        bar.addWidget(title)
        for severity in SEVERITIES:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(partial(self._toggle, severity))
            self._severity_buttons[severity] = button
            bar.addWidget(button)
        self._entry_only.setText(self.tr("This entry only"))
        self._entry_only.setCheckable(True)
        for box in (self.share, self.kind, self.grouping):
            bar.addWidget(box)
        self.words.setFixedWidth(self.words.fontMetrics().averageCharWidth() * 26)
        bar.addWidget(self.words)
        bar.addWidget(self._entry_only)
        bar.addWidget(self.mend_all)
        self.mend_all.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margins = QVBoxLayout()
        margins.setContentsMargins(12, 4, 12, 4)
        margins.addWidget(head)
        column.addLayout(margins)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session = self._session
        session.problems_changed.connect(self._refresh)
        session.changed.connect(self._forget_mends)
        self._theme.changed.connect(self._repaint)
        self._entry_only.toggled.connect(self._toggle_entry)
        self.words.textChanged.connect(self._wait)
        self.kind.currentIndexChanged.connect(self._narrow)
        self.share.currentIndexChanged.connect(self._narrow)
        self.grouping.currentIndexChanged.connect(self._group)
        self._timer.timeout.connect(self._narrow)
        self.view.activated.connect(self._activate)
        self.view.clicked.connect(self._click)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.model.modelReset.connect(self._widen_headings)
        self.model.modelReset.connect(self._offer)
        self.mend_all.clicked.connect(self._offer_all)

    # Filters and groups

    def _toggle(self, severity: Severity, is_on: bool) -> None:
        self._hidden = self._hidden - {severity} if is_on else self._hidden | {severity}
        self._narrow()

    def _toggle_entry(self, _is_on: bool) -> None:
        self._refresh(frozenset())

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def _narrow(self, _position: int = 0) -> None:
        share: Share = self.share.currentData()
        wanted = Filter(self._hidden, str(self.kind.currentData() or ""), share, search_words(self.words.text()))
        self.model.narrow(wanted)
        self._show_emptiness()
        self._tell_number()

    def _group(self, _position: int = 0) -> None:
        grouping: Grouping = self.grouping.currentData()
        self.model.group(grouping)
        self._offer()

    def _refresh(self, _keys: object) -> None:
        current = self.view.currentIndex()
        chosen = current.data(PROBLEM_ROLE) if current.isValid() else None
        row = current.row()
        only = self._entry_only.isChecked()
        problems = self._session.problems_of(self._key) if only else self._session.problems()
        self._offer_kinds()
        self.model.show(problems)
        self._choose_again(chosen, row)
        for severity, button in self._severity_buttons.items():
            button.setText(count_text(self.model, severity))
        self._show_emptiness()

    def _offer_kinds(self) -> None:
        kinds = kinds_in(self._session.problems(), KINDS)
        if [self.kind.itemData(position) for position in range(1, self.kind.count())] == list(kinds):
            return
        chosen = self.kind.currentData()
        for position in range(self.kind.count() - 1, 0, -1):
            if self.kind.itemData(position) not in kinds and self.kind.itemData(position) != chosen:
                self.kind.removeItem(position)
        for kind in kinds:
            if self.kind.findData(kind) < 0:
                self.kind.addItem(kind_plural(kind), kind)

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
        elif not self.model.filter.is_open or self._entry_only.isChecked():
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
            menu.popup(QCursor.pos())
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
        self.view.viewport().update()
