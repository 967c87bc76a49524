"""All commands of the window as one typed table: what each is called, its keys, and when it can be used."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from si_editor.desktop.theme import Theme

MenuName = Literal["File", "Edit", "Entry", "View", "Check", "Publish", "Help"]
Need = Literal["nothing", "entry", "unsaved", "undo", "redo", "problems", "status", "deletable"]

MENUS: Final[tuple[MenuName, ...]] = ("File", "Edit", "Entry", "View", "Check", "Publish", "Help")


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
    """What the View, Check, Publish and Help menus do."""

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

    def show_help(self) -> None:
        """Open the help window."""

    def show_about(self) -> None:
        """Say what this program is."""

    def show_logs(self) -> None:
        """Show the folder with the log files."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Make the last step again."""


def command_table(files: FileHandlers, entries: EntryHandlers, views: ViewHandlers) -> tuple[Command, ...]:
    """Give all commands of the window, in the order of their menus."""
    return (
        Command("open", "File", "Open catalogue…", files.open_other, ("Ctrl+O",), "open"),
        Command("start", "File", "Start page", files.show_start),
        Command(
            "save",
            "File",
            "Save",
            files.save,
            ("Ctrl+S",),
            "save",
            "Save everything that is unsaved",
            "unsaved",
            begins_group=True,
        ),
        Command("save-copy", "File", "Save a copy elsewhere…", files.save_copy, ("Ctrl+Shift+S",)),
        Command("reveal", "File", "Show in folder", files.reveal, begins_group=True),
        Command("close", "File", "Close catalogue", files.close_catalogue, ("Ctrl+W",), begins_group=True),
        Command("quit", "File", "Quit", files.quit, ("Ctrl+Q",)),
        Command("undo", "Edit", "Undo", views.undo, ("Ctrl+Z",), "undo", "Take the last step back", "undo"),
        Command("redo", "Edit", "Redo", views.redo, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "Make it again", "redo"),
        Command("find", "Edit", "Find in the list", views.find_in_list, ("Ctrl+F",), "search", begins_group=True),
        Command("search", "Edit", "Search everything", views.search_everything, ("Ctrl+Shift+F",), "search"),
        Command("new", "Entry", "New entry…", entries.new, ("Ctrl+N",), "new", "Make a new entry of the listed kind"),
        Command("duplicate", "Entry", "Duplicate…", entries.duplicate, ("Ctrl+D",), "copy", needs="deletable"),
        Command("delete", "Entry", "Delete…", entries.delete, ("Del",), "delete", needs="deletable", is_local=True),
        Command(
            "ready", "Entry", "Mark as ready", entries.mark_ready, ("Ctrl+Shift+R",), needs="status", begins_group=True
        ),
        Command("draft", "Entry", "Mark as draft", entries.mark_draft, needs="status"),
        Command("archived", "Entry", "Archive", entries.mark_archived, needs="status"),
        Command("previous", "Entry", "Previous entry", entries.previous, ("Alt+Up",), "up", begins_group=True),
        Command("next", "Entry", "Next entry", entries.next, ("Alt+Down",), "down"),
        Command(
            "preview",
            "View",
            "Preview",
            views.toggle_preview,
            ("F9",),
            "preview",
            "Show or hide the preview",
            is_toggle=True,
        ),
        Command("problems", "View", "Problems", views.toggle_problems, ("Ctrl+Shift+M",), "problems", is_toggle=True),
        Command("kinds", "View", "Kinds", views.toggle_kinds, ("Ctrl+Shift+K",), is_toggle=True),
        Command("go-kinds", "View", "Go to the kinds", views.focus_kinds, ("Alt+1",), begins_group=True),
        Command("go-list", "View", "Go to the list", views.focus_list, ("Alt+2",)),
        Command("go-form", "View", "Go to the form", views.focus_form, ("Alt+3",)),
        Command("go-problems", "View", "Go to the problems", views.focus_problems, ("Alt+4",)),
        Command("check", "Check", "Check everything", views.check, ("Ctrl+F8",), "check", "Check the whole catalogue"),
        Command(
            "next-problem", "Check", "Next problem", views.next_problem, ("F8",), needs="problems", begins_group=True
        ),
        Command(
            "previous-problem", "Check", "Previous problem", views.previous_problem, ("Shift+F8",), needs="problems"
        ),
        Command(
            "export", "Publish", "Export…", views.export, ("Ctrl+E",), "export", "Make the website as a folder or zip"
        ),
        Command("help", "Help", "Help and shortcuts", views.show_help, ("F1",), "help"),
        Command("logs", "Help", "Show log files", views.show_logs),
        Command("about", "Help", "About si-editor", views.show_about, begins_group=True),
    )


class Actions(QObject):
    """The commands as Qt actions, enabled by what is there."""

    def __init__(self, commands: Iterable[Command], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.commands = tuple(commands)
        self._theme = theme
        self._actions = {command.id: self._make(command) for command in self.commands}
        theme.changed.connect(self._draw_icons)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def enable(self, present: frozenset[Need]) -> None:
        """Let those commands be used whose needs are met."""
        for command in self.commands:
            self[command.id].setEnabled(command.needs == "nothing" or command.needs in present)

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setCheckable(command.is_toggle)
        if command.is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))
        keys = f" ({command.shortcuts[0]})" if command.shortcuts else ""
        action.setToolTip((command.tip or command.text.rstrip("…")) + keys)
        action.setMenuRole(QAction.MenuRole.AboutRole if command.id == "about" else QAction.MenuRole.NoRole)
        action.triggered.connect(_Trigger(command.handler, action).run)
        return action

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
