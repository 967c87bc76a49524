"""The list of entries with its filter: type to find, tick to narrow, arrows to go through, Enter to edit."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.emptystate import EmptyState
from si_editor.desktop.records.chips import ChipBar
from si_editor.desktop.records.delegate import RecordDelegate
from si_editor.desktop.records.facettexts import code_label, facet_label
from si_editor.desktop.records.filter import Filter
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.model import KEY_ROLE, RecordModel
from si_editor.desktop.records.pictures import RowPictures
from si_editor.desktop.records.querytexts import problem_sentence
from si_editor.desktop.records.suggesting import Suggestions
from si_editor.desktop.records.table import RecordTable
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_label, kind_plural
from si_editor.desktop.theme import Theme
from si_editor.editing.finding.facets import Choices, facets_of
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

_ONLY = "only"


class RecordPanel(QWidget):
    """Shows the entries of one kind, keeps the chosen one through every search and save.

    Signals:
        chosen: the key of the entry that is current now, or None.
        entered: the key of an entry that somebody wants to edit (Enter or double click).
        new_requested: the kind of which somebody wants a new entry.
        counted: how many entries are shown, and how many there are.
        selection_changed: other entries are selected than before.
        filtered: what narrows the list is something else now.
        facets_requested: whether the facets shall be seen.
        look_changed: whether the list is a table now.
        menu_requested: the place on the screen where the commands for the selected entries are wanted.
    """

    chosen = Signal(object)
    entered = Signal(object)
    new_requested = Signal(str)
    counted = Signal(int, int)
    selection_changed = Signal()
    filtered = Signal()
    facets_requested = Signal(bool)
    look_changed = Signal(bool)
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = finder
        self._theme = theme
        self._current: RecordKey | None = None
        self._last: dict[str, RecordKey] = {}
        self._position = 0
        self._announced: RecordKey | None = None
        self.model = RecordModel(session, finder, self)
        self.pictures = RowPictures(session, theme, self)
        self.search = QLineEdit(self)
        self.suggestions = Suggestions(self.search, finder, self)
        self.facets_button = self._button("filter", self.tr("Narrow the list by facets"))
        self.table_button = self._button("columns", self.tr("Show the list as a table"))
        self.sentence = QLabel(self)
        self.chips = ChipBar(self)
        self.list = QListView(self)
        self.table = RecordTable(self.model, theme, self.pictures, self)
        self.empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._set_up()
        self._lay_out()
        self._connect()

    # For the window

    @property
    def view(self) -> QAbstractItemView:
        """The list or the table, whichever is shown."""
        return self.table if self.is_table else self.list

    @property
    def is_table(self) -> bool:
        """Whether the list is shown as a table."""
        return self.table_button.isChecked()

    @property
    def current(self) -> RecordKey | None:
        """The chosen entry, also while the filter hides it."""
        return self._current

    @property
    def selected(self) -> tuple[RecordKey, ...]:
        """All selected entries in the order of the list; the current one alone where nothing else is."""
        selection = self.list.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        keys = self.model.keys()
        found = tuple(keys[row] for row in rows if row < len(keys))
        if found or self._current is None:
            return found
        return (self._current,)

    def show_kind(self, kind: str) -> None:
        """List the entries of another kind; what narrowed the list narrows it no longer."""
        if kind == self.model.kind:
            return
        if self._current is not None:
            self._last[self._current.kind] = self._current
        self._current = self._last.get(kind)
        self._position = 0
        self.table.keep_look()
        self.search.setPlaceholderText(self.tr("Find in %1").replace("%1", kind_plural(kind)))
        self.suggestions.kind = kind
        self.set_filter(replace(self.model.filter, chosen=frozenset(), only=None, label=""))
        self.model.show_kind(kind)
        self.filtered.emit()

    def show_only(self, kind: str, keys: Iterable[RecordKey], label: str) -> None:
        """List only some entries of a kind; a chip with the label says so, and takes it back when it is removed."""
        self.show_kind(kind)
        wanted = frozenset(keys)
        self.set_filter(Filter(only=wanted, label=label))
        if self._current not in wanted and self.model.rowCount():
            self._make_current(self.model.index(0, 0))
        elif self._current is not None:
            # What was selected before may be out of sight now, and nothing unseen may be deleted or changed.
            self._make_current(self.model.index_of(self._current))

    def choose(self, key: RecordKey) -> None:
        """Make an entry current, whatever kind it is of; a filter that hides it is lifted."""
        self._last[key.kind] = key
        self.show_kind(key.kind)
        if not self.model.index_of(key).isValid():
            self.set_filter(Filter())
        index = self.model.index_of(key)
        if index.isValid():
            self._make_current(index)

    def select(self, keys: Iterable[RecordKey]) -> None:
        """Select some entries of the list; the first of them becomes the current one."""
        indexes = [index for key in keys if (index := self.model.index_of(key)).isValid()]
        if not indexes:
            return
        self._make_current(indexes[0])
        chosen = QItemSelection()
        for index in indexes:
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

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
        if choice == self.model.filter:
            return
        self.model.set_filter(choice)
        if choice.words != self.search.text():
            self.search.setText(choice.words)
        self._say_filter()
        self.filtered.emit()

    def set_chosen(self, chosen: Choices) -> None:
        """Take over what was ticked in the facets."""
        self.set_filter(replace(self.model.filter, chosen=chosen))

    def clear_filter(self) -> None:
        """Show all entries."""
        self.set_filter(Filter())

    def show_table(self, is_table: bool) -> None:
        """Show the list as a table, or with two lines for each entry."""
        if is_table != self.table_button.isChecked():
            self.table_button.setChecked(is_table)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Let commands be used by their keys while the list has the cursor."""
        for action in actions:
            self.list.addAction(action)
            self.table.addAction(action)

    # Inside

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setCheckable(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _set_up(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.search.setAccessibleDescription(
            self.tr("Words, “exact words”, -without, or a field such as theme:ageing, status:draft, has:problems.")
        )
        self.search.installEventFilter(self)
        self.sentence.setProperty("role", "help")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setContentsMargins(12, 0, 12, 6)
        self.sentence.hide()
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(RecordDelegate(self._theme, self.pictures, view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Entries"))
        view.setMouseTracking(True)
        self.table.setSelectionModel(view.selectionModel())
        for one in (self.list, self.table):
            one.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 8, 8)
        bar.setSpacing(4)
        bar.addWidget(self.search, 1)
        self._fit_icons()
        bar.addWidget(self.facets_button)
        bar.addWidget(self.table_button)
        for page in (self.list, self.table, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.sentence)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)
        self._make_room()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.model.arranged.connect(self._find_current)
        self.pictures.loaded.connect(self._repaint_lines)
        self.list.selectionModel().currentChanged.connect(self._note_current)
        self.list.selectionModel().selectionChanged.connect(self._note_selection)
        self.chips.removed.connect(self._remove_chip)
        self.chips.cleared.connect(self.clear_filter)
        self.facets_button.toggled.connect(self.facets_requested)
        self.table_button.toggled.connect(self._show_look)
        self.empty.asked.connect(self._act_on_empty)
        self._theme.changed.connect(self._repaint)
        for view in (self.list, self.table):
            view.activated.connect(self._enter)
            view.customContextMenuRequested.connect(self._ask_for_menu)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for names when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setMinimumWidth(max(220, 29 * self.fontMetrics().averageCharWidth()))

    def _repaint(self) -> None:
        self.facets_button.setIcon(self._theme.icon("filter"))
        self.table_button.setIcon(self._theme.icon("columns"))
        self._fit_icons()
        self._repaint_lines()

    def _fit_icons(self) -> None:
        for button in (self.facets_button, self.table_button):
            button.setIconSize(QSize(self._theme.scaled(_ICON), self._theme.scaled(_ICON)))

    def _repaint_lines(self) -> None:
        self.view.viewport().update()

    def _show_look(self, is_table: bool) -> None:
        had_focus = self.list.hasFocus() or self.table.hasFocus()
        if is_table:
            selected = self.selected if self.list.selectionModel().hasSelection() else ()
            if len(selected) <= _MOST_WIDENED:
                flags = QItemSelectionModel.SelectionFlag
                for key in selected:
                    self.list.selectionModel().select(self.model.index_of(key), flags.Select | flags.Rows)
        self._show_emptiness()
        if had_focus:
            self.view.setFocus()
        if self._current is not None:
            self.view.scrollTo(self.model.index_of(self._current))
        self.look_changed.emit(is_table)

    def _search(self, words: str) -> None:
        self.set_filter(replace(self.model.filter, words=words))

    def _say_filter(self) -> None:
        """Show the chips of what narrows the list, and what is wrong with the search."""
        now = self.model.filter
        facets = {facet.name: facet for facet in facets_of(self.model.kind)} if self.model.kind else {}
        chips: list[tuple[str | tuple[str, str], str]] = [(_ONLY, now.label)] if now.only is not None else []
        for name, code in sorted(now.chosen):
            if name in facets:
                label = code_label(facets[name], code, self._finder.words)
                chips.append(((name, code), f"{facet_label(facets[name])}: {label}"))
        self.chips.say(chips)
        sentences = [problem_sentence(problem, self.model.kind) for problem in now.query.problems]
        self.sentence.setText(" ".join(sentences))
        self.sentence.setVisible(bool(sentences))

    def _remove_chip(self, name: object) -> None:
        now = self.model.filter
        if name == _ONLY:
            self.set_filter(replace(now, only=None, label=""))
        elif isinstance(name, tuple):
            self.set_filter(replace(now, chosen=now.chosen - {name}))

    def _find_current(self) -> None:
        """Choose the same entry again after the lines were rearranged; if it is gone, its neighbour."""
        keys = self.model.keys()
        self.counted.emit(len(keys), self.model.total)
        self._show_emptiness()
        selection = self.list.selectionModel()
        if self._current is not None and self.model.index_of(self._current).isValid():
            index = self.model.index_of(self._current)
            if selection.currentIndex().row() != index.row() or not selection.hasSelection():
                self._make_current(index)
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
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _note_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        self._position = current.row()
        key = current.data(KEY_ROLE)
        if isinstance(key, RecordKey):
            self._current = key
            self._announce(key)

    def _note_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.selection_changed.emit()

    def _announce(self, key: RecordKey | None) -> None:
        if key != self._announced:
            self._announced = key
            self.chosen.emit(key)

    def _enter(self, index: QModelIndex) -> None:
        self.entered.emit(index.data(KEY_ROLE))

    def _ask_for_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.view.viewport().mapToGlobal(place))

    def _show_emptiness(self) -> None:
        kind = KINDS.get(self.model.kind)
        if kind is None or self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self.model.total and not self._finder.is_complete:
            self.empty.say(self.tr("The texts are still being read. What fits appears in a moment."))
        elif self.model.total:
            self.empty.say(self.tr("No entry fits the filter."), self.tr("Show all"))
        else:
            text = self.tr("There are no %1 yet. Make the first one.")
            button = self.tr("New %1…").replace("%1", kind_label(kind.name).lower())
            self.empty.say(text.replace("%1", kind_plural(kind.name).lower()), button)
        self._stack.setCurrentWidget(self.empty)

    def _act_on_empty(self) -> None:
        if self.model.total:
            self.clear_filter()
        else:
            self.new_requested.emit(self.model.kind)

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


_MOST_WIDENED = 500
_ICON = 16
