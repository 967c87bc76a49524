"""What helps to find one's way: the palette, the keys, the help and what the program says of itself."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from si_editor.desktop.actions import Actions, Command
from si_editor.desktop.announcer import Announcer
from si_editor.desktop.ask import Ask
from si_editor.desktop.dialogs.messages import MessagesDialog
from si_editor.desktop.dialogs.preferences import PreferencesDialog
from si_editor.desktop.dialogs.shortcuts import ShortcutsDialog
from si_editor.desktop.firstguide import FirstGuide
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.help.about import AboutDialog
from si_editor.desktop.help.desk import HelpDesk
from si_editor.desktop.openlists import OpenLists
from si_editor.desktop.palette.box import PaletteBox
from si_editor.desktop.palette.items import Item
from si_editor.desktop.palette.sources import EntryItems, command_items, field_items
from si_editor.desktop.panes import Panes
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import available_languages

_PALETTE = ("palette", "go-field")
_HELP = 3


class GuidanceCommands(QObject):
    """Carries out the commands of the Help menu, and those that lead anywhere by a few letters."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        ask: Ask,
        theme: Theme,
        folders: UserFolders,
        preferences: Preferences,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._ask = ask
        self._theme = theme
        self._folders = folders
        self._preferences = preferences
        self._window = window
        self._actions: Actions | None = None
        self.help: HelpDesk | None = None
        self.announcer = Announcer(window)
        self._open_lists = OpenLists(self)
        self.palette = PaletteBox(theme, self.announcer, window)
        self.first = FirstGuide(session, panes, theme, preferences, self.announcer, window)
        self._entries = EntryItems(session, panes.show_record, self)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "palette",
                "Edit",
                self.tr("Find a command, entry or field…"),
                self.show_palette,
                ("Ctrl+K", "Ctrl+Shift+P"),
                begins_group=True,
            ),
            Command("go-field", "Edit", self.tr("Go to a field…"), self.show_fields, ("Ctrl+J",), needs="entry"),
            Command(
                "preferences",
                "Edit",
                self.tr("Preferences…"),
                self.show_preferences,
                ("Ctrl+,",),
                begins_group=True,
            ),
            Command("help", "Help", self.tr("Help"), self.show_help, ("F1",), "help"),
            Command("shortcuts", "Help", self.tr("Keyboard shortcuts…"), self.show_shortcuts, ("Ctrl+F1",)),
            *self.first.commands(),
            Command("logs", "Help", self.tr("Messages and log files…"), self.show_logs, begins_group=True),
            Command("about", "Help", self.tr("About si-editor"), self.show_about, begins_group=True),
        )

    def know(self, actions: Actions) -> None:
        """Take note of all commands, to list them."""
        self._actions = actions
        self.help = HelpDesk(self._session, self._panes, actions, self._ask, self._theme, self._window)

    def show_palette(self) -> None:
        """Offer everything that there is."""
        if self._actions is not None:
            items = [
                *command_items(self._actions, _PALETTE),
                *field_items(self._panes),
                *self._entries.items(),
                *self._help_items(),
            ]
            self.palette.open(items, self.tr("Type a few letters of a command, an entry or a field"))

    def _help_items(self) -> Iterator[Item]:
        if self.help is not None:
            for page in self.help.library().pages():
                go = partial(self.help.show_page, page.id)
                yield Item(page.title, self.tr("Help"), "help", go, order=_HELP)

    def show_fields(self) -> None:
        """Offer the fields of the entry."""
        self.palette.open(list(field_items(self._panes)), self.tr("Type a few letters of a field"))

    def show_help(self) -> None:
        """Show the help about what has the cursor."""
        if self.help is not None:
            self.help.ask_about(QApplication.focusWidget())

    def show_shortcuts(self) -> None:
        """List the keys of all commands, to be changed."""
        if self._actions is not None:
            ShortcutsDialog(self._actions.commands, self._preferences, self._window).open()

    def show_preferences(self) -> None:
        """Show what can be chosen for the whole program."""
        dialog = PreferencesDialog(self._preferences, available_languages(), self._window)
        dialog.shortcuts_requested.connect(self.show_shortcuts)
        dialog.open()

    def show_about(self) -> None:
        """Say what this program is."""
        mark = QLabel()
        mark.setPixmap(self._theme.mark().pixmap(QSize(64, 64)))
        AboutDialog(mark, self._window).open()

    def show_logs(self) -> None:
        """Show what was written down when something went wrong."""
        dialog = MessagesDialog(self._folders.logs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.folder_requested.connect(self._open_logs)
        dialog.open()

    def _open_logs(self, folder: QUrl) -> None:
        self._folders.logs.mkdir(parents=True, exist_ok=True)
        self._ask.show(folder)
