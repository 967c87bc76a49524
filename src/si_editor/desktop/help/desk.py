"""Answers F1: the page of the field that has the cursor, else that of the pane or dialog."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from si_editor.desktop.actions import Actions
from si_editor.desktop.ask import HELP_PAGE, Ask
from si_editor.desktop.forms.place import path_of
from si_editor.desktop.help.fieldpage import field_page
from si_editor.desktop.help.library import HelpLibrary, HelpPage
from si_editor.desktop.help.made import MadePages
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import spoken_language

FIRST_PAGE: Final = "first-steps"
# The page for what is inside a widget of that name, or of a class of that name.
_PAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "RecordPanel": "search",
        "KindList": "search",
        "SideBar": "search",
        "SearchBox": "search",
        "AdvancedSearchDialog": "search",
        "ColumnsDialog": "search",
        "save-search": "search",
        "ProblemPanel": "problems",
        "mendAll": "problems",
        "board": "problems",
        "PreviewPanel": "preview",
        "history": "undo",
        "foreignChange": "undo",
        "palette": "keys",
        "shortcuts": "keys",
        "preferences": "preferences",
        "messages": "preferences",
        "export": "export",
        "newEntry": "projects",
        "newPicture": "pictures",
        "LinkBox": "writing",
        "setValue": "many",
        "replace": "many",
        "renameEntry": "many",
        "deleteEntries": "many",
        "trash": "many",
        "versions": "many",
        "terms": "many",
        "renameTerm": "many",
        "mergeTerm": "many",
        "deleteTerm": "many",
        "saveProgress": "undo",
        "import": "import",
        "checklist": "first-steps",
    }
)


class HelpDesk(QObject):
    """Keeps the one help window of a window, and knows which page belongs to what has the cursor."""

    def __init__(
        self, session: Session, panes: Panes, actions: Actions, ask: Ask, theme: Theme, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._actions = actions
        self._ask = ask
        self._theme = theme
        self._window = window
        self._made = MadePages(actions)
        self._shown: HelpWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._serve_dialog)

    def library(self) -> HelpLibrary:
        """Give all pages in the language of the window."""
        return HelpLibrary(spoken_language(), self._made.pages())

    def ask_about(self, widget: QWidget | None) -> None:
        """Show what there is to know about a place."""
        page = self._field_page(widget)
        shown = self._open_window(widget)
        if page is not None:
            shown.show_page(page)
        else:
            shown.open_page(page_id_of(widget))

    def show_page(self, page_id: str) -> None:
        """Show a page by its id."""
        self._open_window(None).open_page(page_id)

    def _field_page(self, widget: QWidget | None) -> HelpPage | None:
        form = self._panes.entry.form
        if form is None or widget is None or not form.isAncestorOf(widget):
            return None
        return field_page(form.key, path_of(widget, form), self._session.problems_of(form.key))

    def _open_window(self, widget: QWidget | None) -> HelpWindow:
        """Show the window, over the dialog that asks: a dialog keeps everything else of its window from answering."""
        dialog = _dialog_of(widget)
        parent = dialog if dialog is not None and not isinstance(dialog, HelpWindow) else self._window
        shown = self._shown
        if shown is not None and (parent is self._window or shown.parentWidget() is parent):
            shown.show()
            shown.raise_()
            shown.activateWindow()
            return shown
        shown = HelpWindow(self.library(), self._theme, parent)
        shown.outside_requested.connect(self._open_outside)
        shown.destroyed.connect(self._forget)
        shown.show()
        self._shown = shown
        return shown

    def _forget(self, _gone: QObject) -> None:
        self._shown = None

    def _open_outside(self, url: QUrl) -> None:
        self._ask.show(url)

    def _serve_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let F1 work in a dialog of this window too, from the first time that the cursor is in it."""
        dialog = _dialog_of(now)
        if dialog is None or isinstance(dialog, HelpWindow) or not self._is_ours(dialog):
            return
        if any(action.objectName() == "help" for action in dialog.actions()):
            return
        action = QAction(dialog)
        action.setObjectName("help")
        action.setShortcuts(self._actions["help"].shortcuts() or [QKeySequence(QKeySequence.StandardKey.HelpContents)])
        action.triggered.connect(self._ask_about_focus)
        dialog.addAction(action)

    def _ask_about_focus(self) -> None:
        self.ask_about(QApplication.focusWidget())

    def _is_ours(self, dialog: QWidget) -> bool:
        above = dialog.parentWidget()
        while above is not None and above.window() is not self._window:
            above = above.window().parentWidget()
        return above is not None


def page_id_of(widget: QWidget | None) -> str:
    """Find the page for the pane or dialog around a widget."""
    while widget is not None:
        page = widget.property(HELP_PAGE) or _PAGES.get(widget.objectName()) or _PAGES.get(type(widget).__name__)
        if page is not None:
            return str(page)
        widget = widget.parentWidget()
    return FIRST_PAGE


def _dialog_of(widget: QWidget | None) -> QDialog | None:
    window = widget.window() if widget is not None else None
    return window if isinstance(window, QDialog) else None
