"""All commands of the window as one typed table: what each is called, its keys, and when it can be used."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from si_editor.desktop.preferences import Preferences
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import QT_TRANSLATE_NOOP

MenuName = Literal["File", "Edit", "Entry", "View", "Check", "Publish", "Help"]
Need = Literal[
    "nothing", "entry", "unsaved", "undo", "redo", "problems", "status", "deletable", "vocabulary", "preview"
]

MENUS: Final[tuple[MenuName, ...]] = ("File", "Edit", "Entry", "View", "Check", "Publish", "Help")

_TITLES: Final[Mapping[MenuName, str]] = {
    "File": QT_TRANSLATE_NOOP("menus", "&File"),
    "Edit": QT_TRANSLATE_NOOP("menus", "&Edit"),
    "Entry": QT_TRANSLATE_NOOP("menus", "E&ntry"),
    "View": QT_TRANSLATE_NOOP("menus", "&View"),
    "Check": QT_TRANSLATE_NOOP("menus", "&Check"),
    "Publish": QT_TRANSLATE_NOOP("menus", "&Publish"),
    "Help": QT_TRANSLATE_NOOP("menus", "&Help"),
}
_MENU_ROLES: Final[Mapping[str, QAction.MenuRole]] = {
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


def menu_label(menu: MenuName) -> str:
    """Give the title of a menu in the language of the program, its letter for Alt marked."""
    return QCoreApplication.translate("menus", _TITLES[menu])


def menu_title(menu: MenuName) -> str:
    """Give the title of a menu in the language of the program."""
    return menu_label(menu).replace("&", "")


def refusal_of(need: Need) -> str:
    """Say what is missing when a need is not met."""
    sentences: Mapping[Need, str] = {
        "entry": QCoreApplication.translate("Needs", "Choose an entry first"),
        "unsaved": QCoreApplication.translate("Needs", "Everything is saved"),
        "undo": QCoreApplication.translate("Needs", "There is nothing to undo"),
        "redo": QCoreApplication.translate("Needs", "There is nothing to do again"),
        "problems": QCoreApplication.translate("Needs", "There are no problems"),
        "status": QCoreApplication.translate("Needs", "Choose an entry that has a status first"),
        "preview": QCoreApplication.translate("Needs", "There is no preview here"),
        "vocabulary": QCoreApplication.translate("Needs", "Choose a vocabulary first"),
        "deletable": QCoreApplication.translate("Needs", "Choose an entry first; the campaign itself stays"),
    }
    return sentences.get(need) or QCoreApplication.translate("Needs", "This cannot be used just now")


@dataclass(frozen=True)
class Command:
    """One command. ``needs`` names what must be there for it to be usable.

    The first shortcut is shown; all of them work. ``begins_group`` draws a line above it in its menu.
    ``is_toggle`` gives it a tick. ``is_local`` keeps its keys to the list of entries.
    """

    id: str
    menu: MenuName
    text: str
    handler: Callable[[], None]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: Need = "nothing"
    begins_group: bool = False
    is_toggle: bool = False
    is_local: bool = False


class FileHandlers(Protocol):
    """What the File menu and the save button do."""

    def open_other(self) -> None:
        """Open another catalogue."""

    def show_start(self) -> None:
        """Show the start page."""

    def save(self) -> None:
        """Save everything that is unsaved."""

    def save_copy(self) -> None:
        """Save a copy of the whole catalogue elsewhere."""

    def reveal(self) -> None:
        """Show the catalogue's folder."""

    def close_catalogue(self) -> None:
        """Close the catalogue and go back to the start page."""

    def quit(self) -> None:
        """Close all catalogues and end the program."""


class EntryHandlers(Protocol):
    """What the Entry menu does."""

    def new(self) -> None:
        """Make a new entry of the listed kind."""

    def duplicate(self) -> None:
        """Copy the current entry."""

    def delete(self) -> None:
        """Delete the current entry."""

    def mark_ready(self) -> None:
        """Declare the current entry ready."""

    def mark_draft(self) -> None:
        """Declare the current entry a draft."""

    def mark_archived(self) -> None:
        """Archive the current entry."""

    def next(self) -> None:
        """Go to the next entry."""

    def previous(self) -> None:
        """Go to the previous entry."""


class ViewHandlers(Protocol):
    """What the View, Check and Publish menus do, and undo."""

    def find_in_list(self) -> None:
        """Go to the filter box."""

    def search_everything(self) -> None:
        """Go to the search box."""

    def toggle_preview(self) -> None:
        """Show or hide the preview."""

    def toggle_problems(self) -> None:
        """Show or hide the problems."""

    def toggle_kinds(self) -> None:
        """Show or hide the kinds."""

    def focus_kinds(self) -> None:
        """Go to the kinds."""

    def focus_list(self) -> None:
        """Go to the list."""

    def focus_form(self) -> None:
        """Go to the form."""

    def focus_problems(self) -> None:
        """Go to the problems."""

    def check(self) -> None:
        """Check everything now."""

    def next_problem(self) -> None:
        """Go to the next problem."""

    def previous_problem(self) -> None:
        """Go to the previous problem."""

    def export(self) -> None:
        """Open the export dialog."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Make the last step again."""


def command_table(files: FileHandlers, entries: EntryHandlers, views: ViewHandlers) -> tuple[Command, ...]:
    """Give the window's own commands, in the order of their menus."""
    return CommandTable(files, entries, views).commands()


class CommandTable(QObject):
    """The commands that every window has, in the words of the program's language."""

    def __init__(self, files: FileHandlers, entries: EntryHandlers, views: ViewHandlers) -> None:
        super().__init__()
        self._files = files
        self._entries = entries
        self._views = views

    def commands(self) -> tuple[Command, ...]:
        """Give the rows of the table."""
        return (
            Command("open", "File", self.tr("Open catalogue…"), self._files.open_other, ("Ctrl+O",), "open"),
            Command("start", "File", self.tr("Start page"), self._files.show_start),
            Command(
                "save",
                "File",
                self.tr("Save"),
                self._files.save,
                ("Ctrl+S",),
                "save",
                self.tr("Save everything that is unsaved"),
                "unsaved",
                begins_group=True,
            ),
            Command("save-copy", "File", self.tr("Save a copy elsewhere…"), self._files.save_copy, ("Ctrl+Shift+S",)),
            Command("reveal", "File", self.tr("Show in folder"), self._files.reveal, begins_group=True),
            Command(
                "close", "File", self.tr("Close catalogue"), self._files.close_catalogue, ("Ctrl+W",), begins_group=True
            ),
            Command("quit", "File", self.tr("Quit"), self._files.quit, ("Ctrl+Q",)),
            Command(
                "undo",
                "Edit",
                self.tr("Undo"),
                self._views.undo,
                ("Ctrl+Z",),
                "undo",
                self.tr("Take the last step back"),
                "undo",
            ),
            Command(
                "redo",
                "Edit",
                self.tr("Redo"),
                self._views.redo,
                ("Ctrl+Y", "Ctrl+Shift+Z"),
                "redo",
                self.tr("Make it again"),
                "redo",
            ),
            Command(
                "find",
                "Edit",
                self.tr("Find in the list"),
                self._views.find_in_list,
                ("Ctrl+F",),
                "search",
                begins_group=True,
            ),
            Command(
                "search",
                "Edit",
                self.tr("Search everything"),
                self._views.search_everything,
                ("Ctrl+Shift+F",),
                "search",
            ),
            Command(
                "new",
                "Entry",
                self.tr("New entry…"),
                self._entries.new,
                ("Ctrl+N",),
                "new",
                self.tr("Make a new entry of the listed kind"),
            ),
            Command(
                "duplicate",
                "Entry",
                self.tr("Duplicate…"),
                self._entries.duplicate,
                ("Ctrl+D",),
                "copy",
                needs="deletable",
            ),
            Command(
                "delete",
                "Entry",
                self.tr("Delete…"),
                self._entries.delete,
                ("Del",),
                "delete",
                needs="deletable",
                is_local=True,
            ),
            Command(
                "ready",
                "Entry",
                self.tr("Mark as ready"),
                self._entries.mark_ready,
                ("Ctrl+Shift+R",),
                needs="status",
                begins_group=True,
            ),
            Command("draft", "Entry", self.tr("Mark as draft"), self._entries.mark_draft, needs="status"),
            Command("archived", "Entry", self.tr("Archive"), self._entries.mark_archived, needs="status"),
            Command(
                "previous",
                "Entry",
                self.tr("Previous entry"),
                self._entries.previous,
                ("Alt+Up",),
                "up",
                begins_group=True,
            ),
            Command("next", "Entry", self.tr("Next entry"), self._entries.next, ("Alt+Down",), "down"),
            Command(
                "preview",
                "View",
                self.tr("Preview"),
                self._views.toggle_preview,
                ("F9",),
                "preview",
                self.tr("Show or hide the preview"),
                is_toggle=True,
            ),
            Command(
                "problems",
                "View",
                self.tr("Problems"),
                self._views.toggle_problems,
                ("Ctrl+Shift+M",),
                "problems",
                is_toggle=True,
            ),
            Command("kinds", "View", self.tr("Kinds"), self._views.toggle_kinds, ("Ctrl+Shift+K",), is_toggle=True),
            Command(
                "go-kinds", "View", self.tr("Go to the kinds"), self._views.focus_kinds, ("Alt+1",), begins_group=True
            ),
            Command("go-list", "View", self.tr("Go to the list"), self._views.focus_list, ("Alt+2",)),
            Command("go-form", "View", self.tr("Go to the form"), self._views.focus_form, ("Alt+3",)),
            Command("go-problems", "View", self.tr("Go to the problems"), self._views.focus_problems, ("Alt+4",)),
            Command(
                "check",
                "Check",
                self.tr("Check everything"),
                self._views.check,
                ("Ctrl+F8",),
                "check",
                self.tr("Check the whole catalogue"),
            ),
            Command(
                "next-problem",
                "Check",
                self.tr("Next problem"),
                self._views.next_problem,
                ("F8",),
                needs="problems",
                begins_group=True,
            ),
            Command(
                "previous-problem",
                "Check",
                self.tr("Previous problem"),
                self._views.previous_problem,
                ("Shift+F8",),
                needs="problems",
            ),
            Command(
                "export",
                "Publish",
                self.tr("Export…"),
                self._views.export,
                ("Ctrl+E",),
                "export",
                self.tr("Make the website as a folder or zip"),
            ),
        )


class Actions(QObject):
    """The commands as Qt actions, with the keys that the user wants, enabled by what is there."""

    def __init__(self, commands: Iterable[Command], theme: Theme, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.commands = tuple(commands)
        self._theme = theme
        self._preferences = preferences
        self._actions = {command.id: self._make(command) for command in self.commands}
        self._give_keys()
        theme.changed.connect(self._draw_icons)
        preferences.changed.connect(self._follow_preference)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def enable(self, present: frozenset[Need]) -> None:
        """Let those commands be used whose needs are met."""
        for command in self.commands:
            self[command.id].setEnabled(command.needs == "nothing" or command.needs in present)

    def keys(self, command: Command) -> tuple[str, ...]:
        """Give the keys of a command: those that the user chose, else its own."""
        return tuple(self._preferences.shortcuts.get(command.id, command.shortcuts))

    def refusal(self, command_id: str) -> str:
        """Say why a command cannot be used now, as far as its need tells."""
        needs = next(command.needs for command in self.commands if command.id == command_id)
        return refusal_of(needs)

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        action.setCheckable(command.is_toggle)
        if command.is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))
        action.setMenuRole(_MENU_ROLES.get(command.id, QAction.MenuRole.NoRole))
        action.triggered.connect(_Trigger(command.handler, action).run)
        return action

    def _give_keys(self) -> None:
        for command in self.commands:
            keys = [QKeySequence(one) for one in self.keys(command)]
            self[command.id].setShortcuts(keys)
            shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
            self[command.id].setToolTip((command.tip or command.text.rstrip(" …")) + shown)

    def _follow_preference(self, name: str) -> None:
        if name == "shortcuts":
            self._give_keys()

    def _draw_icons(self) -> None:
        for command in self.commands:
            if command.icon:
                self[command.id].setIcon(self._theme.icon(command.icon))


class _Trigger(QObject):
    """Calls a handler without the tick that Qt sends along."""

    def __init__(self, handler: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._handler = handler

    def run(self, _checked: bool = False) -> None:
        self._handler()
