"""Earlier versions of an entry: what each said, and the way back as an edit like any other."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.preview import Group, PreviewTree
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.session import Session
from si_editor.desktop.wording import field_label
from si_editor.editing.versions import Return, go_back
from si_editor.model.records import RecordKey
from si_editor.store import Change, KeptFile

_ROLE = Qt.ItemDataRole.UserRole
_ROWS = 6
_MOST_NAMED = 6


class VersionsDialog(PlanDialog):
    """Lists what saving replaced; shows the differences, field by field, then and now."""

    def __init__(self, session: Session, words: FormWords, key: RecordKey, parent: QWidget | None = None) -> None:
        super().__init__(session, words, "", parent)
        self.setObjectName("versions")
        self._key = key
        self._return = Return((), ())
        title = self.tr("Earlier versions of “%1”").replace("%1", words.title(key))
        self.setWindowTitle(title)
        self.heading.setText(title)
        backups = session.catalogue.backups
        if backups is not None:
            text = self.tr("Each save keeps what it replaces: up to %1 versions of an entry, for at most %2 days.")
            text = text.replace("%1", str(backups.most)).replace("%2", str(backups.days))
            self.body.addWidget(self.make_text(text, "muted"))
        self.list = QListWidget(self)
        self.list.setProperty("role", "framed")
        self.list.setAccessibleName(self.tr("Versions, the latest first"))
        self.list.setMaximumHeight(_ROWS * (self.fontMetrics().height() + 8))
        self.list.setMinimumHeight(3 * (self.fontMetrics().height() + 8))
        self.body.addWidget(self.list)
        self.losses = self.make_text("")
        self.losses.setProperty("severity", "warning")
        self.losses.hide()
        self.body.addWidget(self.losses)
        self.cancel.setText(self.tr("Close"))
        self.do.setText(self.tr("Restore this version"))
        self.do.setEnabled(False)
        self.cancel.setDefault(True)
        self.list.currentItemChanged.connect(self._show_version)
        self._fill()

    def make_preview(self) -> PreviewTree:
        """Make the list of differences."""
        return PreviewTree(self.describe, (self.tr("Field"), self.tr("Then"), self.tr("Now")), parent=self)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Put a difference into words: its field, then and now."""
        if not isinstance(line, Change):
            return "", "", ""
        label, now, then = self.words.change(line)
        return label, then, now

    def carry_out(self) -> None:
        """Go back to the chosen version; it can be undone."""
        moment = "".join(item.text() for item in self.list.selectedItems())
        text = self.tr("Restore %1 as of %2").replace("%1", self.words.title(self._key)).replace("%2", moment)
        if moment and self.apply(self._return.changes, text):
            self.session.told.emit(self.tr("Restored. Undo takes it back; nothing is written before you save."))
            self.accept()

    def _fill(self) -> None:
        backups = self.session.catalogue.backups
        versions = backups.versions(self._key) if backups is not None else ()
        for version in versions:
            item = QListWidgetItem(shown_moment(version.moment), self.list)
            item.setData(_ROLE, version)
        if versions:
            self.list.setCurrentRow(0)
        else:
            self.list.hide()
            self.preview.hide()
            self.do.hide()
            self.say(self.tr("There is none yet. The next save that changes this entry keeps the first."))

    def _show_version(self, item: QListWidgetItem | None, _before: object = None) -> None:
        version = item.data(_ROLE) if item is not None else None
        backups = self.session.catalogue.backups
        then = backups.data(version) if backups is not None and isinstance(version, KeptFile) else None
        now = self._now()
        if then is None or now is None:
            self._show_return(Return((), ()))
            self.say(self.tr("This version cannot be read any more."))
            return
        self._show_return(go_back(self._key, now, then))

    def _now(self) -> Mapping[str, object] | None:
        draft = self.session.catalogue.draft(self._key)
        return None if draft.unreadable is not None else draft.data

    def _show_return(self, way: Return) -> None:
        self._return = way
        self.show_lines(way.changes)
        self.do.setEnabled(bool(way.changes))
        if not way.changes:
            self.say(self.tr("It is the same as now."))
        else:
            self.say(self.tr("%n fields differ:", "", len(way.changes)))
        names = list(dict.fromkeys(field_label(change.record, change.path) for change in way.losses))
        self.losses.setVisible(bool(names))
        more = "…" if len(names) > _MOST_NAMED else ""
        text = self.tr("△ This version says less than now in %n fields, which would be lost: %1", "", len(names))
        self.losses.setText(text.replace("%1", ", ".join(names[:_MOST_NAMED]) + more))

    def show_lines(self, changes: tuple[Change, ...]) -> None:
        """Show the differences, one row each."""
        self.preview.show_groups([Group(self._key, "", (change,)) for change in changes])


def shown_moment(moment: datetime) -> str:
    """Write a moment the way the user's country does, in local time."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
