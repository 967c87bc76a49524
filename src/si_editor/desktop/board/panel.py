"""The readiness board: what the catalogue has and what it lacks, and a way to the entries behind every number."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from si_editor.check.readiness import kinds_assessed
from si_editor.desktop.board.counting import Count, Wish, count_up
from si_editor.desktop.board.delegate import BoardDelegate, row_height
from si_editor.desktop.board.model import CELL_ROLE, FIRST_PROPERTY, NAME_COLUMN, BoardModel, Cell
from si_editor.desktop.board.texts import View, describe_entries, kind_of, lacking, view_label
from si_editor.desktop.emptystate import EmptyState
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.theme import Theme
from si_editor.model.records import RecordKey

_PAUSE = 250
_MOST_GAPS = 4
_VIEWS: dict[str, tuple[View, ...]] = {
    "project": ("programme", "theme", "country", "status", "kind", "entry"),
    "spotlight": ("programme", "theme", "country", "status", "kind", "entry"),
    "page": ("status", "kind", "entry"),
    "post": ("status", "kind", "entry"),
}
_OTHER_VIEWS: tuple[View, ...] = ("entry", "kind")


class BoardPanel(QWidget):
    """Counts, group by group, what entries have and lack; a click on a number lists exactly these entries.

    Signals:
        list_requested: a kind, the keys of entries of that kind, and what to call them.
        record_requested: the key of an entry that somebody wants to see.
        left: somebody wants to go back to the entries.
    """

    list_requested = Signal(str, object, str)
    record_requested = Signal(object)
    left = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._session = session
        self._theme = theme
        self._is_stale = True
        self.model = BoardModel(self)
        self.view = QTableView(self)
        self.kind = QComboBox(self)
        self.grouping = QComboBox(self)
        self.only_ready = QCheckBox(self.tr("Ready ones only"), self)
        self.archived = QCheckBox(self.tr("Archived ones too"), self)
        self.back = QPushButton(self.tr("Back to the entries"), self)
        self.summary = QLabel(self)
        self.gaps = QWidget(self)
        self.note = QLabel(self)
        self.empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._fill_choices()
        self._set_up_view()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Count anew, in the background."""
        self._is_stale = False
        self._timer.stop()
        session = self._session
        flawed = frozenset(
            problem.record for problem in session.problems() if problem.severity == "error" and problem.record
        )
        work = partial(count_up, session.catalogue.snapshot(), flawed, session.today(), self.wish())
        session.tasks.run("readiness", work, self._take)

    def wish(self) -> Wish:
        """Give what is to be counted, as it is chosen."""
        kind = str(self.kind.currentData())
        view: View = self.grouping.currentData()
        return Wish(kind, view, self.archived.isChecked(), self.only_ready.isChecked())

    def choose(self, kind: str, view: View) -> None:
        """Count another kind, or by something else."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.grouping.setCurrentIndex(self.grouping.findData(view))

    def open_cell(self, index: QModelIndex, is_having: bool = False) -> None:
        """Go to the entries behind a number; to those that lack something, where any do."""
        cell = index.data(CELL_ROLE)
        line = self.model.board_line(index.row()) if index.isValid() else None
        if line is not None and line.entry is not None:
            self.record_requested.emit(line.entry.key)
            return
        if isinstance(cell, Cell):
            keys = cell.having if is_having else cell.keys
            self._list(keys, cell.having_label if is_having else cell.label)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when somebody looks."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill_choices(self) -> None:
        for kind in kinds_assessed():
            self.kind.addItem(kind_plural(kind), kind)
        self.kind.setAccessibleName(self.tr("Which entries are counted"))
        self.grouping.setAccessibleName(self.tr("What they are counted by"))
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offer_views("project")

    def _offer_views(self, kind: str) -> None:
        chosen = self.grouping.currentData()
        self.grouping.clear()
        for view in _VIEWS.get(kind, _OTHER_VIEWS):
            self.grouping.addItem(view_label(view), view)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(chosen)))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(BoardDelegate(self._theme, self))
        view.setAccessibleName(self.tr("Readiness"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setSortingEnabled(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSortIndicator(NAME_COLUMN, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Readiness"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.back)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for label, box in ((self.tr("Count"), self.kind), (self.tr("by"), self.grouping)):
            name = QLabel(label, self)
            name.setBuddy(box)
            choices.addWidget(name)
            choices.addWidget(box)
        choices.addSpacing(8)
        choices.addWidget(self.only_ready)
        choices.addWidget(self.archived)
        choices.addStretch(1)
        self.summary.setProperty("role", "lead")
        self.summary.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        gaps = QHBoxLayout(self.gaps)
        gaps.setContentsMargins(0, 0, 0, 0)
        gaps.setSpacing(8)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addLayout(choices)
        column.addWidget(self.gaps, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        column.addWidget(self.note)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._change_kind)
        self.grouping.currentIndexChanged.connect(self._change)
        self.only_ready.toggled.connect(self._change)
        self.archived.toggled.connect(self._change)
        self.back.clicked.connect(self._leave)
        self.view.clicked.connect(self.open_cell)
        self.view.activated.connect(self.open_cell)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self._session.changed.connect(self._note_change)
        self._session.problems_changed.connect(self._note_change)
        self._timer.timeout.connect(self.refresh)
        self._theme.changed.connect(self._repaint)

    def _change_kind(self, _position: int) -> None:
        self._offer_views(str(self.kind.currentData()))
        self._change()

    def _change(self, _value: object = None) -> None:
        self.archived.setEnabled(not self.only_ready.isChecked())
        if self.isVisible() and self.grouping.currentData() is not None:
            self.refresh()
        else:
            self._is_stale = True

    def _note_change(self, _what: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._timer.start()

    def _take(self, count: Count) -> None:
        if count.wish != self.wish():
            return
        current = self.view.currentIndex()
        place = (current.row(), current.column())
        self.model.show(count)
        self._fit_columns()
        if not count.total.line.keys:
            self._show_emptiness(count)
            return
        self._stack.setCurrentIndex(0)
        row, column = place if place[0] >= 0 else (0, FIRST_PROPERTY)
        index = self.model.index(min(row, self.model.rowCount() - 1), min(column, self.model.columnCount() - 1))
        self.view.setCurrentIndex(index)
        self._sum_up(count)

    def _show_emptiness(self, count: Count) -> None:
        self._stack.setCurrentIndex(1)
        kind = kind_plural(count.wish.kind)
        if count.wish.only_ready:
            self.empty.say(self.tr("Nothing is ready yet here: %1").replace("%1", kind))
        else:
            self.empty.say(self.tr("There is nothing to count yet: %1").replace("%1", kind))
        self.summary.setText("")
        self.note.setText("")
        self._show_gaps(count)

    def _sum_up(self, count: Count) -> None:
        line = count.total.line
        ready = line.tallies.get("ready")
        parts = [self.tr("%n entries", "", len(line.keys))]
        if ready is not None:
            parts.append(self.tr("%n of them ready", "", len(ready.having)))
        parts.append(self.tr("complete to %1 %").replace("%1", str(int(line.share * 100))))
        self.summary.setText(" · ".join(parts))
        is_several = count.wish.view in ("theme", "country")
        note = self.tr("Each number says how many lack something. Click on it, or press Enter, to list them.")
        if is_several:
            note += " " + self.tr("An entry that belongs to several lines counts in each.")
        self.note.setText(note)
        self._show_gaps(count)

    def _show_gaps(self, count: Count) -> None:
        """Name the greatest gaps, each as a way to its entries."""
        layout = self.gaps.layout()
        assert layout is not None
        for old in self.gaps.findChildren(QPushButton):
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        tallies = count.total.line.tallies.items() if count.wish.view != "kind" else ()
        gaps = sorted((item for item in tallies if item[1].lacking and item[0] != "ready"), key=_by_gap)
        for name, tally in gaps[:_MOST_GAPS]:
            label = describe_entries(len(tally.lacking), tally.total, lacking(name))
            button = QPushButton(label, self.gaps)
            button.clicked.connect(partial(self._list_gap, tally.lacking, label))
            layout.addWidget(button)
            button.show()
        self.gaps.setVisible(bool(gaps))

    def _list_gap(self, keys: tuple[RecordKey, ...], label: str, _checked: bool = False) -> None:
        self._list(keys, label)

    def _list(self, keys: tuple[RecordKey, ...], label: str) -> None:
        kind = kind_of(keys)
        if kind:
            self.list_requested.emit(kind, keys, label)

    def _fit_columns(self) -> None:
        metrics = self.view.fontMetrics()
        self.view.verticalHeader().setDefaultSectionSize(row_height(metrics))
        header = self.view.horizontalHeader()
        wanted = self.view.sizeHintForColumn(NAME_COLUMN)
        header.resizeSection(NAME_COLUMN, max(metrics.averageCharWidth() * 20, min(wanted, self.width() // 4)))
        least = metrics.averageCharWidth() * 11
        for column in range(1, self.model.columnCount()):
            header.resizeSection(
                column, max(least, header.sectionSizeHint(column), self.view.sizeHintForColumn(column))
            )

    def menu_at(self, index: QModelIndex) -> QMenu | None:
        """Offer what can be done with the entries behind a number; None where there are none."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self.model.board_line(index.row())
        if line is not None and line.entry is not None:
            menu.addAction(self.tr("Open this entry")).triggered.connect(partial(self._open, index, False))
        elif kind_of(cell.keys):
            list_them = self.tr("List: %1")
            menu.addAction(list_them.replace("%1", cell.label)).triggered.connect(partial(self._open, index, False))
            if cell.having and cell.having_label != cell.label:
                action = menu.addAction(list_them.replace("%1", cell.having_label))
                action.triggered.connect(partial(self._open, index, True))
        menu.addAction(self.tr("Copy the table as text")).triggered.connect(self.copy_table)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_at(self.view.indexAt(place))
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex, is_having: bool, _checked: bool = False) -> None:
        self.open_cell(index, is_having)

    def copy_table(self, _checked: bool = False) -> None:
        """Put the table into the clipboard, for a mail or a spreadsheet."""
        model = self.model
        columns = range(model.columnCount())
        lines = ["\t".join(str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)]
        lines += [
            "\t".join(str(model.index(row, column).data()) for column in columns) for row in range(model.rowCount())
        ]
        QApplication.clipboard().setText("\n".join(lines))
        self._session.told.emit(self.tr("The table is in the clipboard."))

    def _leave(self, _checked: bool = False) -> None:
        self.left.emit()

    def _repaint(self) -> None:
        self.view.viewport().update()


def _by_gap(item: tuple[str, object]) -> float:
    return getattr(item[1], "share", 1.0)
