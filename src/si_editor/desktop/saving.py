"""Saving as the person in front of it meets it: what failed, what others changed, and what to do about each."""

import shutil
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.ask import Ask, Choice, Question
from si_editor.desktop.dialogs.saveprogress import SaveProgressDialog
from si_editor.desktop.entries import title_of
from si_editor.desktop.reviewing import VersionReview
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.sentences import Sentence
from si_editor.store import ApplyError, Catalogue, CatalogueError, Change, ForeignChange, SaveReport
from si_editor.store.layout import CAMPAIGN_FILE
from si_editor.store.lease import LEASE_FILE

_AT_ONCE: Final = 50
_NAMED: Final = 10


class Saver(QObject):
    """Saves, and leads through whatever keeps an entry from being saved.

    Signals:
        foreign_found: how many entries were changed by others while they are edited here.
    """

    foreign_found = Signal(int)

    def __init__(self, session: Session, ask: Ask, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._ask = ask
        self._window = window
        self._review = VersionReview(session.catalogue, theme, window)
        self._review.settled.connect(self._settle)
        self._is_saving = False

    def save(self) -> bool:
        """Save everything that is unsaved; tell whether all of it is on the disk now.

        Many entries are saved behind a dialog that shows how far it is, and that can stop it.
        """
        if self._is_saving:
            return False
        report = self._save_unsaved()
        while report.failed and self._offer_help(report) == "again":
            report = self._save_unsaved()
        self._show_versions(report.foreign)
        if report.left:
            text = self.tr("Saving was stopped: %n entries are still unsaved.", "", len(report.left))
            self._session.told.emit(text)
        elif report.not_kept:
            text = self.tr("Saved, but earlier versions could not be kept. %1")
            self._session.told.emit(text.replace("%1", spoken(report.not_kept[0])))
        elif report.saved and report.is_complete:
            self._session.told.emit(self.tr("Saved %n entries.", "", len(report.saved)))
        return report.is_complete

    def _save_unsaved(self) -> SaveReport:
        unsaved = self._session.catalogue.unsaved()
        if len(unsaved) <= _AT_ONCE:
            return self._session.save()
        self._is_saving = True
        try:
            dialog = SaveProgressDialog(len(unsaved), self._session.saving, self._window)
            dialog.exec()
        finally:
            self._is_saving = False
        report = dialog.report or SaveReport(left=self._session.catalogue.unsaved())
        dialog.deleteLater()
        return report

    def look_for_foreign_changes(self) -> None:
        """Follow what others changed where nothing is at stake; announce where something is."""
        if self._is_saving:
            return
        root = self._session.catalogue.root
        if not (root / CAMPAIGN_FILE).is_file():
            text = self.tr("The folder %1 cannot be reached now. Reconnect the drive; your edits are kept here.")
            self._session.told.emit(text.replace("%1", str(root)))
            return
        at_stake = 0
        followed = 0
        for change in self._session.catalogue.foreign_changes():
            if change.is_harmless:
                self._session.settle_foreign(change)
                followed += 1
            elif change.unreadable is None:
                at_stake += 1
        if followed:
            self._session.told.emit(self.tr("%n entries were changed on the disk and read again.", "", followed))
        self.foreign_found.emit(at_stake)

    def review_foreign_changes(self) -> None:
        """Show what others changed in entries that are edited here, entry by entry."""
        self._show_versions(one for one in self._session.catalogue.foreign_changes() if not one.is_harmless)

    def _show_versions(self, changes: Iterable[ForeignChange]) -> None:
        """Show entries in both versions, one after the other; tell of those whose file cannot be read."""
        readable: list[ForeignChange] = []
        for change in changes:
            if change.unreadable is None:
                readable.append(change)
                continue
            text = self.tr(
                "Its file was changed by somebody else and cannot be read now, so it is left alone. %1 "
                "Mend it in a text editor. Your edits are kept here."
            )
            text = text.replace("%1", spoken(change.unreadable))
            name = title_of(self._session.catalogue, change.key)
            self._ask.tell(self.tr("“%1” was not saved").replace("%1", name), text)
        self._review.show(readable)

    def may_close(self) -> bool:
        """Ask what to do with unsaved edits before the window closes; tell whether it may close."""
        if self._is_saving:
            return False
        unsaved = self._session.catalogue.unsaved()
        if not unsaved:
            return True
        names = ", ".join(title_of(self._session.catalogue, key) for key in unsaved[:5])
        more = "…" if len(unsaved) > 5 else ""
        question = Question(
            self.tr("Save the edits of %n entries?", "", len(unsaved)),
            f"{names}{more}",
            (
                Choice("save", self.tr("Save")),
                Choice("discard", self.tr("Discard edits of %n entries", "", len(unsaved)), is_destructive=True),
                Choice("cancel", self.tr("Cancel")),
            ),
            safe="save",
            cancel="cancel",
        )
        answer = self._ask.choose(question)
        if answer == "save":
            return self.save()
        if answer == "discard":
            self._session.forget_unsaved()
            return True
        return False

    def save_copy(self) -> None:
        """Save a copy of the whole catalogue, unsaved edits included, in another folder."""
        root = self._session.catalogue.root
        start = root.parent / f"{root.name}-copy"
        target = self._ask.new_folder(self.tr("Save a copy of the catalogue as a new folder"), start)
        if target is None:
            return
        catalogue = self._session.catalogue
        changes = tuple(change for key in catalogue.unsaved() for change in catalogue.unsaved_changes(key))
        self._session.told.emit(self.tr("Saving a copy…"))
        work = partial(copy_catalogue, root, target, changes)
        self._session.tasks.run("save copy", work, partial(self._tell_copied, target), self._tell_not_copied)

    def _tell_copied(self, target: Path, _result: None) -> None:
        self._session.told.emit(self.tr("A copy with all edits lies in %1.").replace("%1", str(target)))

    def _tell_not_copied(self, error: Exception) -> None:
        if not isinstance(error, OSError | shutil.Error | CatalogueError):
            raise error
        reason = spoken(error.sentence) if isinstance(error, CatalogueError) else str(error)
        self._ask.tell(self.tr("The copy was not saved"), reason)

    def _offer_help(self, report: SaveReport) -> str:
        lines = [
            f"{title_of(self._session.catalogue, key)}: {spoken(sentence)}"
            for key, sentence in islice(report.failed.items(), _NAMED)
        ]
        names = "\n".join([*lines, "…"] if len(report.failed) > _NAMED else lines)
        safe = self.tr("Nothing is lost: your edits stay in this window and in the recovery file.")
        question = Question(
            self.tr("%n entries were not saved", "", len(report.failed)),
            f"{safe}\n\n{names}",
            (
                Choice("again", self.tr("Try again")),
                Choice("copy", self.tr("Save a copy elsewhere…")),
                Choice("close", self.tr("Close")),
            ),
            safe="close",
            cancel="close",
        )
        answer = self._ask.choose(question)
        if answer == "copy":
            self.save_copy()
        return answer

    def _settle(self, change: ForeignChange, value: Mapping[str, object] | Missing) -> None:
        self._session.settle_foreign(change, value)
        self.look_for_foreign_changes()


def copy_catalogue(root: Path, target: Path, changes: tuple[Change, ...]) -> None:
    """Copy a catalogue into a new folder and make the unsaved edits there.

    Raises:
        OSError: the folder is there already, or something could not be copied.
        CatalogueError: an edit could not be saved in the copy.
    """
    if target.exists():
        raise CatalogueError(Sentence("There is already something at {target}. Choose a new name.", target=target))
    shutil.copytree(root, target, ignore=shutil.ignore_patterns(LEASE_FILE))
    with TemporaryDirectory() as trash:
        copy = Catalogue.open(target, Path(trash))
        copy.apply(sorted(changes, key=_is_creation))
        report = copy.save()
    if not report.is_complete:
        told = [spoken(sentence) for sentence in report.failed.values()]
        raise ApplyError("; ".join(told) or Sentence("Somebody changed the copy in this moment."))


def _is_creation(change: Change) -> bool:
    """Put what goes away first: another entry may have taken its place."""
    return not change.path and change.before is MISSING
