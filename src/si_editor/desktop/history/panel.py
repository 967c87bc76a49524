"""The history panel: the steps of this session with what each changed, and what is not saved yet."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.changetable import ChangeTable
from si_editor.desktop.forms.flow import FlowBar, FlowLayout
from si_editor.desktop.history.model import HistoryModel
from si_editor.desktop.history.unsaved import Unsaved, UnsavedModel
from si_editor.desktop.linetable import insist_on_a_line, show_as_lines
from si_editor.desktop.session import Session
from si_editor.desktop.texts.steps import inside
from si_editor.desktop.theme import Theme
from si_editor.desktop.wording import field_label
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError

_PAUSE = 120


class HistoryPanel(QWidget):
    """Shows what was changed, and leads back to any step or any single value.

    Signals:
        requested: a `Change` whose entry and field somebody wants to see.
        stepped: what a move through the history touched.
    """

    requested = Signal(object)
    stepped = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._session = session
        self._key: RecordKey | None = None
        self.steps = HistoryModel(session.undo_stack, theme, self)
        self.unsaved = UnsavedModel(session.catalogue, self)
        self.step_view = QTableView(self)
        self.unsaved_view = QTableView(self)
        self.step_details = ChangeTable(session.catalogue, theme, self)
        self.unsaved_details = ChangeTable(session.catalogue, theme, self)
        self.steps_button = QToolButton(self)
        self.unsaved_button = QToolButton(self)
        self.entry_only = QToolButton(self)
        self.go_there = QPushButton(self.tr("Undo to here"), self)
        self.show_field = QPushButton(self.tr("Show the field"), self)
        self.put_back = QPushButton(self.tr("Put this back"), self)
        self.empty = QLabel(self.tr("Everything is saved."), self)
        self._pages = QStackedWidget(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._set_up(self.step_view, self.steps, self.tr("Steps of this session"), (13, 46))
        self._set_up(self.unsaved_view, self.unsaved, self.tr("Unsaved values"), (20, 22, 26))
        self.unsaved_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._lay_out()
        self._connect(theme)
        self._choose_page(False)

    def show_record(self, key: RecordKey | None) -> None:
        """Take note of the current entry, for those who only want to see its changes."""
        self._key = key
        if self.entry_only.isChecked():
            self._look_again()

    def show_unsaved(self) -> None:
        """Show what is not saved yet."""
        self._choose_page(True)

    def refresh(self) -> None:
        """Show steps and unsaved values as they are now."""
        self._timer.stop()
        only = self._key if self.entry_only.isChecked() else None
        current = self.unsaved.unsaved(self.unsaved_view.currentIndex().row())
        self.steps.show_only(only)
        self.steps.refresh()
        self.unsaved.refresh(only)
        row = self.steps.row_of(self._session.undo_stack.index())
        self.step_view.setCurrentIndex(self.steps.index(row, 1))
        self._choose_unsaved(current)
        number = len(self._session.catalogue.unsaved())
        label = self.tr("Unsaved (%n entries)", "", number) if number else self.tr("Unsaved")
        self.unsaved_button.setText(label)
        self.empty.setVisible(self._pages.currentIndex() == 1 and not self.unsaved.rowCount())
        self._show_step(self.step_view.currentIndex())
        self._show_unsaved_value(self.unsaved_view.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date when seen."""
        super().showEvent(event)
        self.refresh()

    def _set_up(self, view: QTableView, model: HistoryModel | UnsavedModel, name: str, widths: tuple[int, ...]) -> None:
        view.setModel(model)
        view.setAccessibleName(name)
        show_as_lines(view, widths)

    def _lay_out(self) -> None:
        head = FlowBar(self)
        line = QWidget(head)
        bar = FlowLayout(line)
        around = QVBoxLayout(head)
        around.setContentsMargins(12, 4, 12, 4)
        around.addWidget(line)
        title = QLabel(self.tr("History"), self)
        title.setProperty("role", "section")
        title.setMinimumHeight(self.go_there.sizeHint().height())
        bar.addWidget(title)
        for button, text in (
            (self.steps_button, self.tr("Steps")),
            (self.unsaved_button, self.tr("Unsaved")),
            (self.entry_only, self.tr("This entry only")),
        ):
            button.setText(text)
            button.setCheckable(True)
        bar.addWidget(self.steps_button)
        bar.addWidget(self.unsaved_button)
        for push in (self.show_field, self.go_there, self.put_back):
            push.setAutoDefault(False)
            bar.addWidget(push)
        bar.addWidget(self.entry_only)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self._pages.addWidget(self._side_by_side(self.step_view, self.step_details))
        self._pages.addWidget(self._side_by_side(self.unsaved_view, self.unsaved_details))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.empty)

    def _side_by_side(self, view: QTableView, details: ChangeTable) -> QSplitter:
        page = QSplitter(Qt.Orientation.Horizontal, self)
        page.setChildrenCollapsible(False)
        page.setHandleWidth(1)
        holder = QWidget(page)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(12, 0, 12, 0)
        inner.addWidget(details)
        page.addWidget(view)
        page.addWidget(holder)
        page.setSizes([560, 560])
        return page

    def _connect(self, theme: Theme) -> None:
        session = self._session
        session.undo_stack.indexChanged.connect(self._look_again)
        session.changed.connect(self._look_again)
        session.saved.connect(self._look_again)
        theme.changed.connect(self._look_again)
        theme.changed.connect(self._make_room)
        self._timer.timeout.connect(self.refresh)
        self.steps_button.clicked.connect(partial(self._choose_page, False))
        self.unsaved_button.clicked.connect(partial(self._choose_page, True))
        self.entry_only.toggled.connect(self._look_again)
        self.step_view.selectionModel().currentChanged.connect(self._show_step)
        self.unsaved_view.selectionModel().currentChanged.connect(self._show_unsaved_value)
        self.unsaved_view.selectionModel().selectionChanged.connect(self._count_chosen)
        self.step_view.activated.connect(self._request_step)
        self.unsaved_view.activated.connect(self._request_unsaved)
        self.go_there.clicked.connect(self.go_to_step)
        self.show_field.clicked.connect(self._request_current)
        self.put_back.clicked.connect(self.put_values_back)

    def _make_room(self) -> None:
        for view in (self.step_view, self.unsaved_view):
            insist_on_a_line(view)

    def _look_again(self, _what: object = None) -> None:
        if self.isVisible():
            self._timer.start()

    def _choose_page(self, is_unsaved: bool, _checked: bool = False) -> None:
        self._pages.setCurrentIndex(1 if is_unsaved else 0)
        self.steps_button.setChecked(not is_unsaved)
        self.unsaved_button.setChecked(is_unsaved)
        self.go_there.setVisible(not is_unsaved)
        self.put_back.setVisible(is_unsaved)
        self.empty.setVisible(is_unsaved and not self.unsaved.rowCount())

    # Steps

    def go_to_step(self, _checked: bool = False) -> None:
        """Undo or redo everything up to the chosen step."""
        position = self.steps.position(self.step_view.currentIndex().row())
        if position >= 0:
            touched = self._session.go_to_step(position)
            self.refresh()
            self.stepped.emit(touched)

    def _show_step(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        command = self.steps.command(index.row())
        position, done = self.steps.position(index.row()), self._session.undo_stack.index()
        self.step_details.show_changes(
            command.changes if command is not None else (),
            () if command is not None else (self.tr("Nothing of this session is done here."),),
        )
        self.go_there.setText(self.tr("Redo to here") if position > done else self.tr("Undo to here"))
        self.go_there.setEnabled(position >= 0 and position != done)
        self.show_field.setEnabled(bool(command is not None and command.changes) or self._pages.currentIndex() == 1)

    def _request_step(self, index: QModelIndex) -> None:
        command = self.steps.command(index.row())
        if command is not None and command.changes:
            self.requested.emit(command.changes[-1])

    # Unsaved values

    def put_values_back(self, _checked: bool = False) -> None:
        """Put the chosen values back to what their files say, as one step."""
        chosen = self._chosen()
        if not chosen:
            return
        try:
            self._session.apply([one.back for one in chosen], self._name_of(chosen))
        except ApplyError as error:
            self._session.told.emit(error.sentence)
        self.refresh()

    def _chosen(self) -> list[Unsaved]:
        rows = sorted(index.row() for index in self.unsaved_view.selectionModel().selectedRows())
        return [one for row in rows if (one := self.unsaved.unsaved(row)) is not None]

    def _name_of(self, chosen: list[Unsaved]) -> str:
        if len(chosen) > 1:
            return self.tr("Put back %n values", "", len(chosen))
        one = chosen[0]
        field = inside(field_label(one.change.record, one.change.path))
        return self.tr("Put back %1 of %2").replace("%1", field).replace("%2", one.title)

    def _count_chosen(self, *_selections: object) -> None:
        number = len(self._chosen())
        text = self.tr("Put these %n back", "", number) if number > 1 else self.tr("Put this back")
        self.put_back.setText(text)
        self.put_back.setEnabled(number > 0)

    def _choose_unsaved(self, current: Unsaved | None) -> None:
        row = self.unsaved.row_of(current.change) if current is not None else -1
        self.unsaved_view.setCurrentIndex(self.unsaved.index(max(0, row), 0))
        self._count_chosen()

    def _show_unsaved_value(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        unsaved = self.unsaved.unsaved(index.row())
        self.unsaved_details.show_changes((unsaved.change,) if unsaved is not None else ())

    def _request_unsaved(self, index: QModelIndex) -> None:
        unsaved = self.unsaved.unsaved(index.row())
        if unsaved is not None:
            self.requested.emit(unsaved.change)

    def _request_current(self, _checked: bool = False) -> None:
        if self._pages.currentIndex() == 1:
            self._request_unsaved(self.unsaved_view.currentIndex())
        else:
            self._request_step(self.step_view.currentIndex())
