"""The panes of the window and how they lead to each other: kinds, list, entry, preview, problems."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from si_editor.desktop.ask import Ask
from si_editor.desktop.bundles import BundleMemory
from si_editor.desktop.entries import find_reading
from si_editor.desktop.entrypanel import EntryPanel
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.history.panel import HistoryPanel
from si_editor.desktop.lookups import CatalogueLookups
from si_editor.desktop.pictures.door import MediaIntake
from si_editor.desktop.preview.outside import ask_outside
from si_editor.desktop.preview.panel import PreviewPanel
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.problems.panel import ProblemPanel
from si_editor.desktop.records.facetview import FacetView
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.kinds import KindList
from si_editor.desktop.records.panel import RecordPanel
from si_editor.desktop.records.savedlist import SavedList
from si_editor.desktop.records.searches import SavedSearches
from si_editor.desktop.records.sidebar import SideBar
from si_editor.desktop.records.table import TableLook
from si_editor.desktop.search import SearchBox
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.desktop.windowstate import WindowState
from si_editor.model.fieldpath import FieldPath
from si_editor.model.problems import Problem
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Touched

_COLUMNS = (196, 300, 460, 444)
_ROWS = (640, 150, 220)


class Panes(QWidget):
    """Everything between toolbar and status bar.

    Signals:
        record_shown: the key of the entry that is edited now, or None.
    """

    record_shown = Signal(object)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        ask: Ask,
        folders: UserFolders,
        profile: PreviewProfile | None,
        parent: QWidget | None = None,
    ) -> None:
        """Without a profile, where no web engine can run, there is no preview."""
        super().__init__(parent)
        self._session = session
        self._ask = ask
        root = session.catalogue.root
        self.bundles = BundleMemory(folders, root)
        self.finder = Finder(session, self.bundles, self)
        self.searches = SavedSearches(folders, root, self)
        self.search = SearchBox(session, self.finder, theme, self)
        self.kinds = KindList(session, theme, self)
        self.records = RecordPanel(session, self.finder, theme, self)
        self.facets = FacetView(self.records.model, self.finder, theme, self)
        self.side = SideBar(self.kinds, SavedList(self.searches, self.finder, theme, self), self.facets, self)
        self.media = MediaIntake(session, ask, folders.documents, self)
        self.entry = EntryPanel(
            session, CatalogueLookups(session.catalogue, session.problems_of), self.media, theme, self
        )
        self.preview = PreviewPanel(session, profile, theme, self) if profile is not None else None
        self.problems = ProblemPanel(session, theme, self)
        self.history = HistoryPanel(session, theme, self)
        self.notices = QVBoxLayout()
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._rows = QSplitter(Qt.Orientation.Vertical, self)
        self._lay_out()
        self._connect()

    def show_record(self, key: RecordKey, path: FieldPath = ()) -> None:
        """Show an entry, and put the cursor into a field of it."""
        if find_reading(self._session.catalogue, key) is None:
            return
        self.records.choose(key)
        self.kinds.show_kind(key.kind)
        if path:
            self.entry.focus_field(path)

    def show_only(self, kind: str, keys: Iterable[RecordKey], label: str) -> None:
        """List only some entries of a kind, under a removable chip that says why."""
        self.records.show_only(kind, keys, label)
        self.kinds.show_kind(kind)

    def go_to_problem(self, problem: Problem) -> None:
        """Show the entry of a problem with the cursor in the field that mends it."""
        self.show_record(problem.record if problem.record is not None else CAMPAIGN_KEY, problem.path)

    def reveal(self, touched: Touched | None) -> None:
        """Show where something was undone or redone, wherever the editor was looking."""
        if touched is None or not touched.changes:
            return
        change = touched.changes[-1]
        self.show_record(change.record)
        self.entry.reveal_field(change.path)

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        if self.preview is not None:
            self.preview.setVisible(self.preview.isHidden())
            if not self.preview.isHidden():
                self.preview.show_record(self.entry.key)

    def look(self, geometry: QByteArray) -> WindowState:
        """Give the look of the panes, to be kept."""
        key = self.entry.key
        return WindowState(
            geometry=bytes(geometry.toBase64().data()).decode("ascii"),
            columns=tuple(self._columns.sizes()),
            rows=tuple(self._rows.sizes()),
            has_preview=self.preview is None or not self.preview.isHidden(),
            has_problems=not self.problems.isHidden(),
            has_history=not self.history.isHidden(),
            has_kinds=not self.kinds.isHidden(),
            has_facets=self.records.facets_button.isChecked(),
            is_table=self.records.is_table,
            facets=tuple(sorted(self.facets.opened)),
            closed_facets=tuple(sorted(self.facets.closed)),
            looks={kind: look.as_json() for kind, look in self.records.table.looks().items()},
            kind=self.records.model.kind,
            record=key.id if key is not None else "",
        )

    def take_look(self, state: WindowState) -> None:
        """Look as the last time."""
        if self.preview is not None:
            self.preview.setVisible(state.has_preview)
        self.problems.setVisible(state.has_problems)
        self.history.setVisible(state.has_history)
        self.kinds.setVisible(state.has_kinds)
        self.records.facets_button.setChecked(state.has_facets)
        self.side.show_facets(state.has_facets)
        self.records.show_table(state.is_table)
        self.records.table.take_looks({kind: TableLook.from_json(look) for kind, look in state.looks.items()})
        self.facets.opened |= set(state.facets)
        self.facets.closed |= set(state.closed_facets)
        if len(state.columns) == self._columns.count():
            self._columns.setSizes(list(state.columns))
        if len(state.rows) == self._rows.count():
            self._rows.setSizes(list(state.rows))
        key = RecordKey(state.kind, state.record)
        if find_reading(self._session.catalogue, key) is not None:
            self.show_record(key)
        else:
            self.kinds.show_kind(state.kind)

    def _lay_out(self) -> None:
        for pane in (self.side, self.records, self.entry, self.preview):
            if pane is not None:
                self._columns.addWidget(pane)
        self._columns.setChildrenCollapsible(False)
        self._columns.setSizes(list(_COLUMNS))
        for position, stretch in enumerate((0, 0, 3, 4)[: self._columns.count()]):
            self._columns.setStretchFactor(position, stretch)
        self._rows.addWidget(self._columns)
        self._rows.addWidget(self.problems)
        self._rows.addWidget(self.history)
        self._rows.setChildrenCollapsible(False)
        self._rows.setSizes(list(_ROWS))
        self._rows.setStretchFactor(0, 1)
        for splitter in (self._columns, self._rows):
            splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.notices)
        column.addWidget(self._rows, 1)

    def _connect(self) -> None:
        self.kinds.kind_chosen.connect(self.records.show_kind)
        self.records.chosen.connect(self._show_chosen)
        self.records.entered.connect(self._enter)
        self.entry.problems_requested.connect(self._show_problems_of_entry)
        self.entry.record_requested.connect(self.show_record)
        self.entry.list_requested.connect(self.show_only)
        self.problems.requested.connect(self.go_to_problem)
        self.search.found.connect(self.show_record)
        self.facets.chosen.connect(self.records.set_chosen)
        self.records.filtered.connect(self.facets.refresh_soon)
        self.records.facets_requested.connect(self.side.show_facets)
        if self.preview is not None:
            self.preview.field_requested.connect(self.show_record)
            self.preview.external_requested.connect(self._open_outside)
            self.entry.field_focused.connect(self._mark_field)

    def _show_chosen(self, key: RecordKey | None) -> None:
        self.entry.commit()
        self.entry.show_record(key)
        self.problems.show_record(key)
        self.history.show_record(key)
        if self.preview is not None and not self.preview.isHidden():
            self.preview.show_record(key)
        self.record_shown.emit(key)

    def _enter(self, _key: RecordKey) -> None:
        self.entry.focus_form()

    def _show_problems_of_entry(self) -> None:
        self.problems.show()
        self.problems.only_entry(True)

    def _mark_field(self, path: FieldPath) -> None:
        if self.preview is not None:
            self.preview.mark_field(self.entry.key, path)

    def _open_outside(self, url: QUrl) -> None:
        ask_outside(self._ask, url)
