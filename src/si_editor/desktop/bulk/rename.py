"""The dialog that gives an entry another id, with everybody who names it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.entries import status_in
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import counted_entries
from si_editor.editing.plan import Plan
from si_editor.editing.renaming import refuse_rename, rename
from si_editor.model.records import RecordKey

_NOT_YET: Final = "…"


class RenameDialog(PlanDialog):
    """Asks for the new id, and shows who changes with it.

    Signals:
        renamed: the key under which the entry goes on.
    """

    renamed = Signal(object)

    def __init__(self, session: Session, words: FormWords, key: RecordKey, parent: QWidget | None = None) -> None:
        super().__init__(session, words, "", parent)
        self._key = key
        self._plan = Plan()
        self.setObjectName("renameEntry")
        title = self.tr("Rename the id of “%1”").replace("%1", words.title(key))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.body.addWidget(self.make_text(self._explanation(), "muted"))
        self.entry_id = QLineEdit(key.id, self)
        self.body.addWidget(self.make_labelled(self.tr("New id"), self.entry_id))
        self.entry_id.textEdited.connect(self._replan)
        self.do.setText(self.tr("Rename"))
        self.do.setDefault(True)
        stem = key.id.rpartition(".")[0] if key.kind == "media" else key.id
        self.entry_id.setSelection(0, len(stem))
        self._replan()

    def carry_out(self) -> None:
        """Rename the entry and all references to it."""
        new_id = self.entry_id.text().strip()
        text = self.tr("Rename %1 to %2").replace("%1", self._key.id).replace("%2", new_id)
        if self._plan.changes and self.apply(self._plan.changes, text):
            self.session.told.emit(self.tr("Renamed to %1. Undo takes it back.").replace("%1", new_id))
            self.renamed.emit(self.new_key())
            self.accept()

    def new_key(self) -> RecordKey:
        """Give the entry under its new id."""
        return RecordKey(self._key.kind, self.entry_id.text().strip())

    def _explanation(self) -> str:
        if self._key.kind == "media":
            return self.tr("The file in the media folder is renamed with the next save, and all who show it follow.")
        data = self.session.catalogue.reading(self._key).data
        text = self.tr("The id is the name of its file and part of its web address. All references follow.")
        if status_in(self._key, data) == "ready":
            text += " " + self.tr("If it is online already, links from other websites to its old address will break.")
        return text

    def _replan(self, _text: str = "") -> None:
        new_id = self.entry_id.text().strip()
        snapshot = self.session.catalogue.snapshot()
        refusal = refuse_rename(snapshot, self._key, new_id)
        is_untouched = new_id in ("", self._key.id)
        self.complain("" if refusal is None or is_untouched else spoken(refusal))
        self.do.setEnabled(False)
        if refusal is not None and not is_untouched:
            self.stop_working()
            self.say("")
            self.show_changes(())
            return
        # Without a new id yet, who would change can be shown all the same.
        work = partial(rename, snapshot, self._key, _NOT_YET if is_untouched else new_id)
        self.work_out(work, partial(self._take_plan, is_untouched))

    def _take_plan(self, is_untouched: bool, plan: Plan) -> None:
        self._plan = Plan() if is_untouched else plan
        self.do.setEnabled(not is_untouched)
        others = tuple(change for change in plan.changes if not change.moved)
        keys = tuple(dict.fromkeys(change.record for change in others))
        if keys:
            self.say(self.tr("Changed with it: %1.").replace("%1", counted_entries(keys)))
        else:
            self.say(self.tr("Nobody else names it."))
        if plan.left:
            text = self.tr(
                "%n texts hold a link that cannot be changed safely. Look at them afterwards.", "", len(plan.left)
            )
            self.say(f"{self.summary.text()} {text}")
        self.show_changes(others if is_untouched else plan.changes)
