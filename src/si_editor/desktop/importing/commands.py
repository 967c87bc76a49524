"""The command that imports a spreadsheet."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from si_editor.desktop.actions import Command
from si_editor.desktop.ask import Ask
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.importing.dialog import KINDS_IMPORTED, ImportDialog
from si_editor.desktop.importing.remembering import ColumnMemory
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme

PATTERN: Final = "*.csv *.tsv *.txt *.xlsx *.xlsm *.ods"


class ImportCommands(QObject):
    """Asks for a table and shows what importing it would do."""

    def __init__(
        self, session: Session, panes: Panes, ask: Ask, theme: Theme, folders: UserFolders, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._ask = ask
        self._theme = theme
        self._window = window
        self._start = folders.documents
        self._memory = ColumnMemory(folders.settings)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "import",
                "File",
                self.tr("Import a spreadsheet…"),
                self.choose,
                ("Ctrl+Shift+I",),
                "import",
                self.tr("Take entries over from Excel, LibreOffice or CSV"),
                begins_group=True,
            ),
        )

    def choose(self) -> None:
        """Ask for a table, and show it."""
        pattern = self.tr("Spreadsheets (%1);;All files (*)").replace("%1", PATTERN)
        path = self._ask.file(self.tr("Import a spreadsheet"), self._start, pattern)
        if path is not None:
            self._start = path.parent
            self.show(path)

    def show(self, path: Path) -> ImportDialog:
        """Show what importing a table would do."""
        self._panes.entry.commit()
        listed = self._panes.records.model.kind
        kind = listed if listed in KINDS_IMPORTED else KINDS_IMPORTED[0]
        dialog = ImportDialog(self._session, path, kind, self._memory, self._theme, self._window)
        dialog.another_requested.connect(self.choose)
        dialog.imported.connect(self._tell)
        dialog.open()
        return dialog

    def _tell(self, number: int) -> None:
        self._session.told.emit(self.tr("%n entries were imported. One step back takes them away again.", "", number))
