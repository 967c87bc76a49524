"""What can be done with whole entries: new, duplicate, delete, status, next and previous."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.ask import Ask, Choice, Question
from si_editor.desktop.bulk.delete import DeleteDialog
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.entries import created, deleted, duplicated, has_status, is_unreadable, status_in, title_of
from si_editor.desktop.forms.services import MediaDoor
from si_editor.desktop.newmedia import NewMedia
from si_editor.desktop.pictures.listdrop import ListDrop
from si_editor.desktop.records.panel import RecordPanel
from si_editor.desktop.session import Session
from si_editor.desktop.texts.steps import inside
from si_editor.desktop.wording import counted_entries, status_word
from si_editor.model.fieldpath import MISSING
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Change


class EntryCommands(QObject):
    """Carries out the commands of the Entry menu on the current entry of the list, or on all that are selected.

    Signals:
        shown: an entry that should be shown now.
    """

    shown = Signal(object)

    def __init__(
        self, session: Session, records: RecordPanel, media: MediaDoor, words: FormWords, ask: Ask, window: QWidget
    ) -> None:
        super().__init__(window)
        self._words = words
        self._new_media = NewMedia(session, media, ask, self)
        self._new_media.shown.connect(self.shown)
        self._drop = ListDrop(records.view.viewport(), self._lists_media, self)
        self._drop.dropped.connect(self._new_media.bring_all)
        self._session = session
        self._records = records
        self._ask = ask
        self._window = window

    def new(self) -> None:
        """Make a new entry of the listed kind."""
        kind = self._records.model.kind
        self.new_of(kind if kind != CAMPAIGN_KEY.kind else "project")

    def new_of(self, kind: str) -> None:
        """Make a new entry of a kind; for media, that of a file."""
        if kind == "media":
            self._new_media.make()
            return
        dialog = NewEntryDialog(self._session.catalogue, kind, None, self._window)
        dialog.made.connect(self._create)
        dialog.open()

    def duplicate(self) -> None:
        """Copy the current entry under another name, as a draft."""
        key = self._records.current
        if key is not None and key.kind == "media":
            self._new_media.duplicate(key)
        elif key is not None and key != CAMPAIGN_KEY:
            dialog = NewEntryDialog(self._session.catalogue, key.kind, key, self._window)
            dialog.made.connect(self._create)
            dialog.open()

    def delete(self) -> None:
        """Delete the selected entries; where others name them, after asking what becomes of that. It can be undone."""
        catalogue = self._session.catalogue
        keys = tuple(key for key in self._records.selected if key != CAMPAIGN_KEY)
        changes = deleted(catalogue, keys)
        if len(changes) < len(keys):
            name = self._name([key for key in keys if is_unreadable(catalogue, key)])
            text = self.tr("Its file cannot be read. Mend or remove it in a file manager.")
            self._ask.tell(self.tr("%1 was not deleted").replace("%1", name), text)
            return
        if not keys:
            return
        doomed = frozenset(keys)
        if any(referrer not in doomed for key in keys for referrer, _ in self._session.referrers(key)):
            DeleteDialog(self._session, self._words, keys, self._window).open()
        elif self._ask.choose(self._deletion_question(keys)) == "delete":
            name = title_of(catalogue, keys[0]) if len(keys) == 1 else counted_entries(keys)
            text = self.tr("Deleted: %1. Undo brings it back; with the next save it goes to the trash.")
            text = text.replace("%1", self._name(keys))
            self._session.apply(changes, self.tr("Delete %1").replace("%1", name))
            self._session.told.emit(text)

    def mark_ready(self) -> None:
        """Declare the current entry ready."""
        self._set_status("ready")

    def mark_draft(self) -> None:
        """Declare the current entry a draft."""
        self._set_status("draft")

    def mark_archived(self) -> None:
        """Archive the current entry."""
        self._set_status("archived")

    def next(self) -> None:
        """Go to the next entry."""
        self._records.step(1)

    def previous(self) -> None:
        """Go to the previous entry."""
        self._records.step(-1)

    def _create(self, kind: str, entry_id: str, title: str, source: RecordKey | None) -> None:
        catalogue = self._session.catalogue
        if source is None:
            change = created(kind, entry_id, title)
            text = self.tr("New %1 %2").replace("%1", KINDS[kind].label.lower())
        else:
            change = duplicated(catalogue, source, entry_id, title)
            text = self.tr("Duplicate %1 as %2").replace("%1", title_of(catalogue, source))
        self._session.apply([change], text.replace("%2", title or entry_id))
        self.shown.emit(change.record)

    def _deletion_question(self, keys: Sequence[RecordKey]) -> Question:
        text = self.tr("You can undo this. With the next save it goes to the trash, from where it can be restored.")
        return Question(
            self.tr("Delete %1?").replace("%1", self._name(keys)),
            text,
            (
                Choice("delete", self.tr("Delete %n entries", "", len(keys)), is_destructive=True),
                Choice("keep", self.tr("Keep")),
            ),
            safe="keep",
            cancel="keep",
        )

    def _lists_media(self) -> bool:
        return self._records.model.kind == "media"

    def _name(self, keys: Sequence[RecordKey]) -> str:
        if len(keys) == 1:
            return self.tr("“%1”").replace("%1", title_of(self._session.catalogue, keys[0]))
        return counted_entries(keys)

    def _set_status(self, status: str) -> None:
        """Give all selected entries a status, in one step."""
        catalogue = self._session.catalogue
        changes: list[Change] = []
        for key in self._records.selected:
            if has_status(key.kind) and not is_unreadable(catalogue, key):
                data = catalogue.reading(key).data
                if status_in(key, data) != status:
                    changes.append(Change(key, ("status",), data.get("status", MISSING), status))
        if not changes:
            return
        keys = [change.record for change in changes]
        name = title_of(catalogue, keys[0]) if len(keys) == 1 else counted_entries(keys)
        text = self.tr("Set %1 to %2").replace("%1", name).replace("%2", inside(status_word(status)))
        self._session.apply(changes, text)
