"""The list of entries with its filter: type to find, arrows to go through, Enter to edit."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.emptystate import EmptyState
from si_editor.desktop.records.chip import OnlyChip
from si_editor.desktop.records.delegate import RecordDelegate
from si_editor.desktop.records.filter import Filter
from si_editor.desktop.records.model import KEY_ROLE, RecordModel
from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.theme import Theme
from si_editor.desktop.wording import STATUS_SIGNS, STATUS_WORDS
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey


class RecordPanel(QWidget):
    """Shows the entries of one kind, keeps the chosen one through every search and save.

    Signals:
        chosen: the key of the entry that is current now, or None.
        entered: the key of an entry that somebody wants to edit (Enter or double click).
        new_requested: the kind of which somebody wants a new entry.
        counted: how many entries are shown, and how many there are.
        selection_changed: other entries are selected than before.
    """

    chosen = Signal(object)
    entered = Signal(object)
    new_requested = Signal(str)
    counted = Signal(int, int)
    selection_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: RecordKey | None = None
        self._last: dict[str, RecordKey] = {}
        self._position = 0
        self._announced: RecordKey | None = None
        self.model = RecordModel(session, self)
        self.chip = OnlyChip(self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.search.installEventFilter(self)
        self._filter_button = QToolButton(self)
        self._filter_button.setIcon(theme.icon("filter"))
        self._filter_button.setText(self.tr("Filter"))
        self._filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._filter_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filter_menu = QMenu(self._filter_button)
        self._filter_button.setMenu(self._filter_menu)
        self._filter_menu.aboutToShow.connect(self._fill_filter_menu)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RecordDelegate(theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.setMouseTracking(True)
        self._theme = theme
        self.empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        session.changed.connect(self._note_change)
        session.problems_changed.connect(self.model.refresh)
        session.saved.connect(self._note_saved)
        self.search.textChanged.connect(self._search)
        self.model.arranged.connect(self._find_current)
        self.view.selectionModel().currentChanged.connect(self._note_current)
        self.view.selectionModel().selectionChanged.connect(self._note_selection)
        self.chip.removed.connect(self._show_all_again)
        self.view.activated.connect(self._enter)
        self.empty.asked.connect(self._act_on_empty)
        theme.changed.connect(self._repaint)

    # For the window

    @property
    def current(self) -> RecordKey | None:
        """The chosen entry, also while the filter hides it."""
        return self._current

    @property
    def selected(self) -> tuple[RecordKey, ...]:
        """All selected entries in the order of the list; the current one alone where nothing else is."""
        selection = self.view.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        keys = self.model.keys()
        found = tuple(keys[row] for row in rows if row < len(keys))
        if found or self._current is None:
            return found
        return (self._current,)

    def show_only(self, kind: str, keys: Iterable[RecordKey], label: str) -> None:
        """List only some entries of a kind; a chip with the label says so, and takes it back when it is removed."""
        self.show_kind(kind)
        self.search.clear()
        wanted = frozenset(keys)
        self.model.set_filter(Filter(only=wanted, label=label))
        self._show_chip()
        if self._current not in wanted and self.model.rowCount():
            self._make_current(self.model.index(0, 0))

    def show_kind(self, kind: str) -> None:
        """List the entries of another kind; the first one is chosen."""
        if kind == self.model.kind:
            return
        if self.model.filter.only is not None:
            self._show_all_again()
        if self._current is not None:
            self._last[self._current.kind] = self._current
        self._current = self._last.get(kind)
        self.search.setPlaceholderText(self.tr("Find in %1").replace("%1", KINDS[kind].plural))
        self.model.show_kind(kind)

    def choose(self, key: RecordKey) -> None:
        """Make an entry current, whatever kind it is of; a filter that hides it is lifted."""
        self.show_kind(key.kind)
        if not self.model.index_of(key).isValid():
            self.set_filter(Filter())
        index = self.model.index_of(key)
        if index.isValid():
            self._make_current(index)

    def step(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) entry of the list."""
        keys = self.model.keys()
        if not keys:
            return
        position = keys.index(self._current) if self._current in keys else -1 if steps > 0 else len(keys)
        target = position + steps
        if 0 <= target < len(keys):
            self._make_current(self.model.index(target, 0))

    def set_filter(self, choice: Filter) -> None:
        """Show only some entries."""
        if choice.words != self.search.text():
            self.search.setText(choice.words)
        self.model.set_filter(choice)
        self._show_chip()
        self._filter_button.setText(self.tr("Filter") if Filter(words=choice.words) == choice else self.tr("Filter ●"))

    # Inside

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 8, 8)
        bar.setSpacing(4)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._filter_button)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.chip)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(220)

    def _repaint(self) -> None:
        self._filter_button.setIcon(self._theme.icon("filter"))
        self.view.viewport().update()

    def _note_change(self, change: SessionChange) -> None:
        self.model.refresh(change.touched.keys)

    def _note_saved(self, _report: object) -> None:
        self.model.refresh(self.model.keys())

    def _search(self, words: str) -> None:
        current = self.model.filter
        self.set_filter(replace(current, words=words))

    def _find_current(self) -> None:
        """Choose the same entry again after the lines were rearranged; if it is gone, its neighbour."""
        keys = self.model.keys()
        self.counted.emit(len(keys), self.model.total)
        self._show_emptiness()
        if self._current is not None and self._current in keys:
            self._make_current(self.model.index_of(self._current))
        elif self._current is not None and self._is_hidden(self._current):
            return
        elif keys:
            self._make_current(self.model.index(min(self._position, len(keys) - 1), 0))
        else:
            self._current = None
            self._announce(None)

    def _is_hidden(self, key: RecordKey) -> bool:
        """Tell whether an entry is still there and only hidden by the filter, so that its form stays open."""
        return key.kind == self.model.kind and not self.model.filter.is_open and self.model.has(key)

    def _make_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _note_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        self._position = current.row()
        key = current.data(KEY_ROLE)
        if isinstance(key, RecordKey):
            self._current = key
            self._announce(key)

    def _announce(self, key: RecordKey | None) -> None:
        if key != self._announced:
            self._announced = key
            self.chosen.emit(key)

    def _enter(self, index: QModelIndex) -> None:
        self.entered.emit(index.data(KEY_ROLE))

    def _note_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.selection_changed.emit()

    def _show_chip(self) -> None:
        self.chip.say(self.model.filter.label if self.model.filter.only is not None else "")

    def _show_all_again(self) -> None:
        self.set_filter(replace(self.model.filter, only=None, label=""))

    def _show_emptiness(self) -> None:
        kind = KINDS.get(self.model.kind)
        if kind is None or self.model.rowCount():
            self._stack.setCurrentIndex(0)
            return
        if self.model.total:
            self.empty.say(self.tr("No entry fits the filter."), self.tr("Show all"))
        else:
            text = self.tr("There are no %1 yet. Make the first one.")
            button = self.tr("New %1…").replace("%1", kind.label.lower())
            self.empty.say(text.replace("%1", kind.plural.lower()), button)
        self._stack.setCurrentIndex(1)

    def _act_on_empty(self) -> None:
        if self.model.total:
            self.set_filter(Filter())
        else:
            self.new_requested.emit(self.model.kind)

    def _fill_filter_menu(self) -> None:
        menu, now = self._filter_menu, self.model.filter
        menu.clear()
        self._add_choice(menu, self.tr("Any status"), replace(now, status=""))
        for status, word in STATUS_WORDS.items():
            self._add_choice(menu, f"{STATUS_SIGNS[status]}  {word}", replace(now, status=status))
        menu.addSeparator()
        self._add_switch(menu, self.tr("Only with problems"), replace(now, only_problems=not now.only_problems))
        self._add_switch(menu, self.tr("Only unsaved"), replace(now, only_unsaved=not now.only_unsaved))
        programmes = self.model.programmes()
        if programmes:
            menu.addSeparator()
            inner = menu.addMenu(self.tr("Programme"))
            self._add_choice(inner, self.tr("Any programme"), replace(now, programme=""))
            for term_id, label in programmes:
                self._add_choice(inner, label, replace(now, programme=term_id))
        menu.addSeparator()
        self._add_action(menu, self.tr("Show all"), Filter()).setEnabled(not now.is_open)

    def _add_choice(self, menu: QMenu, text: str, choice: Filter) -> None:
        action = self._add_action(menu, text, choice)
        action.setCheckable(True)
        action.setChecked(choice == self.model.filter)

    def _add_switch(self, menu: QMenu, text: str, flipped: Filter) -> None:
        action = self._add_action(menu, text, flipped)
        action.setCheckable(True)
        now = self.model.filter
        action.setChecked(
            (now.only_problems and not flipped.only_problems) or (now.only_unsaved and not flipped.only_unsaved)
        )

    def _add_action(self, menu: QMenu, text: str, choice: Filter) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(partial(self._take_choice, choice))
        menu.addAction(action)
        return action

    def _take_choice(self, choice: Filter, _checked: bool = False) -> None:
        self.set_filter(choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter of the filter box act on the list below it, and Esc empty the box."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._current is not None:
                    self.entered.emit(self._current)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
