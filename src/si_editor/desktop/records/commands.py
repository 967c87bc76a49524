"""What can be done with the list: its look, its columns, its facets, searches, and copying it as a table."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from si_editor.desktop.actions import Actions, Command
from si_editor.desktop.records.advanced import AdvancedSearchDialog
from si_editor.desktop.records.columns import column_title
from si_editor.desktop.records.columnsdialog import ColumnsDialog
from si_editor.desktop.records.finder import Finder
from si_editor.desktop.records.panel import RecordPanel
from si_editor.desktop.records.searches import SavedSearch, SavedSearches
from si_editor.desktop.records.sidebar import SideBar
from si_editor.desktop.session import Session
from si_editor.editing.copying import as_html, as_tsv
from si_editor.model.records import RecordKey


class ListCommands(QObject):
    """Carries out the commands of the list.

    Signals:
        kind_requested: a kind that shall be listed and marked at the left.
    """

    kind_requested = Signal(str)

    def __init__(
        self,
        session: Session,
        panel: RecordPanel,
        side: SideBar,
        finder: Finder,
        searches: SavedSearches,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._side = side
        self._finder = finder
        self._searches = searches
        self._window = window
        self._context: tuple[tuple[bool, QAction], ...] = ()
        side.saved.picked.connect(self.show_search)
        panel.menu_requested.connect(self._show_menu)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "advanced-search",
                "Edit",
                self.tr("Advanced search…"),
                self.search_by_form,
                ("Ctrl+Alt+F",),
                "search",
                self.tr("Put a search together from fields"),
            ),
            Command(
                "save-search",
                "Edit",
                self.tr("Save this search…"),
                self.save_search,
                (),
                "bookmark",
                self.tr("Keep what narrows the list under a name"),
            ),
            Command("clear-filter", "Edit", self.tr("List everything again"), self.clear_filter),
            Command(
                "select-all",
                "Edit",
                self.tr("Select all entries"),
                self.select_all,
                ("Ctrl+A",),
                begins_group=True,
                is_local=True,
            ),
            Command(
                "copy-table",
                "Edit",
                self.tr("Copy as table"),
                self.copy_as_table,
                ("Ctrl+C",),
                "copy",
                self.tr("Copy the selected entries with the shown columns"),
                is_local=True,
            ),
            Command(
                "table",
                "View",
                self.tr("List as table"),
                self.toggle_table,
                ("Ctrl+Shift+L",),
                "columns",
                self.tr("Show the list as a table, or with two lines for each entry"),
                begins_group=True,
                is_toggle=True,
            ),
            Command("columns", "View", self.tr("Columns and order…"), self.choose_columns),
            Command(
                "facets",
                "View",
                self.tr("Facets"),
                self.toggle_facets,
                ("Ctrl+Shift+G",),
                "filter",
                self.tr("Narrow the list by programme, theme, status and more"),
                is_toggle=True,
            ),
            Command("go-facets", "View", self.tr("Go to the facets"), self.focus_facets, ("Alt+5",)),
            Command(
                "go-searches",
                "View",
                self.tr("Go to the saved searches"),
                self.focus_searches,
                ("Alt+6",),
            ),
        )

    def follow(self, actions: Actions) -> None:
        """Keep the ticks of the menu true, and offer the commands for entries at the list itself."""
        self._panel.look_changed.connect(actions["table"].setChecked)
        self._panel.facets_requested.connect(actions["facets"].setChecked)
        actions["table"].setChecked(self._panel.is_table)
        actions["facets"].setChecked(self._panel.facets_button.isChecked())
        local = [actions[command.id] for command in actions.commands if command.is_local]
        self._panel.add_actions(local)
        entry = [command for command in actions.commands if command.menu == "Entry"]
        own = [command for command in actions.commands if command.is_local and command.menu != "Entry"]
        self._context = tuple((command.begins_group, actions[command.id]) for command in (*entry, *own))

    # Looks

    def toggle_table(self) -> None:
        """Show the list as a table, or with two lines for each entry."""
        self._panel.show_table(not self._panel.is_table)

    def toggle_facets(self) -> None:
        """Show or hide the facets."""
        self._panel.facets_button.toggle()

    def focus_facets(self) -> None:
        """Go to the facets."""
        self._panel.facets_button.setChecked(True)
        self._side.facets.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_searches(self) -> None:
        """Go to the saved searches."""
        if self._side.saved.count():
            self._side.saved.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._session.told.emit(self.tr("There are no saved searches yet."))

    def choose_columns(self) -> None:
        """Choose the columns of the table, their order, and what the list is sorted by."""
        dialog = ColumnsDialog(self._panel.table, self._panel.model, self._window)
        dialog.chosen.connect(self._panel.table.take_look)
        dialog.open()

    # Searches

    def clear_filter(self) -> None:
        """List everything again."""
        self._panel.clear_filter()

    def search_by_form(self) -> None:
        """Put a search together from fields."""
        dialog = AdvancedSearchDialog(self._panel.model.kind, self._finder, self._window)
        dialog.wanted.connect(self._panel.search.setText)
        dialog.open()

    def save_search(self) -> None:
        """Keep what narrows the list under a name."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("save-search")
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.setLabelText(self.tr("Name of the search. A search of the same name is replaced."))
        dialog.setTextValue(self._suggested_name())
        dialog.setOkButtonText(self.tr("Save search"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self._save_as)
        dialog.open()

    def show_search(self, search: SavedSearch) -> None:
        """Show what a saved search finds."""
        self.kind_requested.emit(search.kind)
        self._panel.set_filter(search.filter)
        self._panel.model.sort_by(search.sort, search.is_turned)

    def show_in_list(self, kind: str, words: str) -> None:
        """List all entries of a kind that a search finds."""
        self.kind_requested.emit(kind)
        self._panel.clear_filter()
        self._panel.search.setText(words)
        self._panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggested_name(self) -> str:
        return ", ".join((*filter(None, [self._panel.search.text()]), *self._panel.chips.labels))

    def _save_as(self, name: str) -> None:
        wanted = " ".join(name.split())
        now, sorting = self._panel.model.filter, self._panel.model.sorting
        if wanted:
            chosen = tuple(sorted(now.chosen))
            self._searches.put(SavedSearch(wanted, self._panel.model.kind, now.words, chosen, *sorting))
            self._session.told.emit(self.tr("The search “%1” is saved.").replace("%1", wanted))

    # Entries

    def select_all(self) -> None:
        """Select all entries that are listed."""
        self._panel.view.selectAll()

    def copy_as_table(self) -> None:
        """Copy the selected entries with the shown columns, for spreadsheets and for documents."""
        keys = self._panel.selected
        if not keys:
            return
        rows = self._rows(keys)
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(as_tsv(rows))
        # The data has to be Qt's own: what Python made would be on the clipboard when Python is gone, and crash.
        clipboard.mimeData().setHtml(as_html(rows))
        text = self.tr("Copied %n entries as a table.", "", len(keys))
        self._session.told.emit(text)

    def _rows(self, keys: tuple[RecordKey, ...]) -> list[list[str]]:
        model = self._panel.model
        by_name = {column.name: column for column in model.columns}
        shown = [by_name[name] for name, _ in self._panel.table.look().columns]
        return [[column_title(one) for one in shown], *([model.text(key, one) for one in shown] for key in keys)]

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for begins_group, action in self._context:
            if begins_group:
                menu.addSeparator()
            menu.addAction(action)
        menu.popup(place)
