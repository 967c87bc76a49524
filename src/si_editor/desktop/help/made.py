"""Those pages of the help that the program writes itself: the keys as they are now, and the folder format."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from si_editor.desktop.actions import MENUS, Actions, menu_title
from si_editor.desktop.help.library import HelpPage
from si_editor.model.reference import format_reference


class MadePages(QObject):
    """Writes pages anew each time, so that they are never older than the program."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._actions = actions

    def pages(self) -> tuple[HelpPage, ...]:
        """Give the pages."""
        keys = self.tr("All keys")
        reference = self.tr("Fields and files (reference)")
        text = format_reference().replace("# The catalogue folder", f"# {reference}", 1)
        return (
            HelpPage("keys", keys, "\n".join([f"# {keys}", "", *self._keys()])),
            HelpPage("format", reference, text),
        )

    def _keys(self) -> Iterator[str]:
        yield from (self.tr("You can change them: Help › Keyboard shortcuts."), "")
        for menu in MENUS:
            rows = [one for one in self._actions.commands if one.menu == menu and self._actions.keys(one)]
            if rows:
                yield from self._table(menu_title(menu))
                for command in rows:
                    keys = self.tr(" or ").join(_native(one) for one in self._actions.keys(command))
                    yield f"| **{keys}** | {command.text.rstrip('…')} |"
                yield ""
        yield from self._table(self.tr("In the list"))
        yield f"| **{self.tr('Letters')}** | {self.tr('Go to the entry that begins so')} |"
        yield f"| **{_native('Return')}** | {self.tr('Edit the entry')} |"
        yield ""
        yield from self._table(self.tr("In long texts"))
        yield f"| **{_native('Ctrl+B')}** | {self.tr('Bold')} |"
        yield f"| **{_native('Ctrl+I')}** | {self.tr('Italic')} |"
        yield f"| **{_native('Ctrl+K')}** | {self.tr('Link')} |"

    def _table(self, title: str) -> Iterator[str]:
        yield from (f"## {title}", "", f"| {self.tr('Keys')} | {self.tr('What they do')} |", "| --- | --- |")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
