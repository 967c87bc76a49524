"""The commands that change many entries, or one with all who name it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.actions import Command
from si_editor.desktop.ask import Ask
from si_editor.desktop.bulk.rename import RenameDialog
from si_editor.desktop.bulk.replace import ReplaceDialog
from si_editor.desktop.bulk.setvalue import SetValueDialog
from si_editor.desktop.bulk.terms import TermsDialog
from si_editor.desktop.bulk.trash import TrashDialog
from si_editor.desktop.bulk.versions import VersionsDialog
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.entries import is_unreadable
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.editing.renaming import is_named_by_the_program, refuse_rename
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Discarded, SaveReport


class BulkCommands(QObject):
    """Opens the dialogs, each on what is selected in the list.

    Signals:
        shown: an entry that should be shown now.
    """

    shown = Signal(object)

    def __init__(self, session: Session, panes: Panes, words: FormWords, ask: Ask, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._words = words
        self._ask = ask
        self._window = window
        self._restored: dict[RecordKey, Discarded] = {}
        session.saved.connect(self._note_saved)
        session.tasks.run("tidy", session.catalogue.tidy, self._note_tidied)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command("trash", "File", self.tr("Trash…"), self.show_trash, icon="delete", begins_group=True),
            Command("replace", "Edit", self.tr("Find and replace…"), self.replace, ("Ctrl+H",), "search"),
            Command(
                "set-value",
                "Entry",
                self.tr("Change a field…"),
                self.set_value,
                ("Ctrl+Shift+E",),
                tip=self.tr("Set, add or remove one value in all selected entries"),
                needs="entry",
                begins_group=True,
            ),
            Command("rename", "Entry", self.tr("Rename id…"), self.rename, ("F2",), needs="deletable", is_local=True),
            Command("versions", "Entry", self.tr("Earlier versions…"), self.show_versions, needs="entry"),
            Command("terms", "Entry", self.tr("Terms of the vocabulary…"), self.show_terms, needs="vocabulary"),
        )

    def set_value(self) -> None:
        """Give all selected entries one value."""
        self._panes.entry.commit()
        keys = [key for key in self._panes.records.selected if not is_unreadable(self._session.catalogue, key)]
        if keys:
            SetValueDialog(self._session, self._words, keys, self._window).open()

    def replace(self) -> None:
        """Find and replace words."""
        self._panes.entry.commit()
        selected, kind = self._panes.records.selected, self._panes.records.model.kind
        ReplaceDialog(self._session, self._words, kind, selected, self._window).open()

    def rename(self) -> None:
        """Give the current entry another id."""
        key = self._panes.entry.key
        if key is None or key == CAMPAIGN_KEY or is_unreadable(self._session.catalogue, key):
            return
        self._panes.entry.commit()
        if is_named_by_the_program(key):
            refusal = refuse_rename(self._session.catalogue.snapshot(), key, f"{key.id}-2") or ""
            self._ask.tell(self.tr("“%1” keeps its id").replace("%1", self._words.title(key)), spoken(refusal))
            return
        dialog = RenameDialog(self._session, self._words, key, self._window)
        dialog.renamed.connect(self.shown)
        dialog.open()

    def show_versions(self) -> None:
        """Show the earlier versions of the current entry."""
        key = self._panes.entry.key
        if key is not None and not is_unreadable(self._session.catalogue, key):
            self._panes.entry.commit()
            VersionsDialog(self._session, self._words, key, self._window).open()

    def show_terms(self) -> None:
        """Show the terms of the current vocabulary with their uses."""
        key = self._panes.entry.key
        if key is not None and key.kind == "vocabulary" and not is_unreadable(self._session.catalogue, key):
            self._panes.entry.commit()
            dialog = TermsDialog(self._session, self._words, key.id, self._window)
            dialog.requested.connect(self._panes.show_record)
            dialog.listed.connect(self._show_only)
            dialog.open()

    def show_trash(self) -> None:
        """Show what was deleted."""
        self._panes.entry.commit()
        dialog = TrashDialog(self._session, self._words, self._ask, self._window)
        dialog.restored.connect(self._note_restored)
        dialog.open()

    def _note_restored(self, key: RecordKey, entry: Discarded) -> None:
        self._restored[key] = entry
        self.shown.emit(key)

    def _note_saved(self, report: SaveReport) -> None:
        """Take out of the trash what was restored and is on the disk again."""
        trash, present = self._session.catalogue.trash, set(self._session.catalogue.keys())
        for key in set(report.saved) & set(self._restored) & present:
            entry = self._restored.pop(key)
            if trash is not None:
                trash.remove([entry])

    def _note_tidied(self, _number: int) -> None:
        """Nobody waits for it."""

    def _show_only(self, kind: str, keys: tuple[RecordKey, ...], label: str) -> None:
        self._panes.show_only(kind, keys, label)
