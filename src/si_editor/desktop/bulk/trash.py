"""The trash: what was deleted in this catalogue, what it said, and the way back."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from si_editor.desktop.ask import Ask, Choice, Question
from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.preview import Group, PreviewTree
from si_editor.desktop.bulk.versions import shown_moment
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.entries import suggest_id, title_in
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import field_label
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import (
    Change,
    Discarded,
    MediaError,
    Trash,
    inverse,
    is_same,
    review_pending,
)

_ROLE: Final = Qt.ItemDataRole.UserRole


class TrashDialog(PlanDialog):
    """Lists deleted entries with their content; restores them, or deletes them for good.

    Signals:
        restored: the key of an entry that is back, and what it was in the trash.
    """

    restored = Signal(object, object)

    def __init__(self, session: Session, words: FormWords, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, words, "", parent)
        self.setObjectName("trash")
        self._ask = ask
        self._references: tuple[Change, ...] = ()
        self.setWindowTitle(self.tr("Trash"))
        self.heading.setText(self.tr("Trash"))
        text = self.tr(
            "What was deleted from this catalogue and saved is kept here for %1 days, %2 at most. "
            "What is not saved yet comes back with Undo."
        )
        trash = session.catalogue.trash
        if trash is not None:
            size = QLocale().formattedDataSize(trash.limit, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
            self.body.addWidget(self.make_text(text.replace("%1", str(trash.days)).replace("%2", size), "muted"))
        self.list = self._make_list()
        self.body.addWidget(self.list)
        self.back = QCheckBox(self)
        self.back.setChecked(True)
        self.body.addWidget(self.back)
        self.destroy_button = QPushButton(self)
        self.destroy_button.clicked.connect(self._destroy)
        self.buttons.insertWidget(0, self.destroy_button)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)
        self.do.setText(self.tr("Restore"))
        self.preview.setAccessibleName(self.tr("Content"))
        self.list.currentItemChanged.connect(self._show_entry)
        self.list.itemSelectionChanged.connect(self._count)
        self.fill()

    def make_preview(self) -> PreviewTree:
        """Make the list of what an entry says."""
        return PreviewTree(self.describe, (self.tr("Field"), self.tr("Content")), parent=self)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Put a field of a deleted entry into words."""
        if not isinstance(line, Change):
            return "", "", ""
        text = self.words.text(line.record, line.path, line.before)
        return field_label(line.record, line.path), text, ""

    def fill(self) -> None:
        """List what is in the trash; what is back already is left out."""
        self.list.clear()
        trash = self.session.catalogue.trash
        for entry in trash.entries() if trash is not None else ():
            data = trash.data(entry) if trash is not None else None
            if not self._is_back(entry, data):
                self._add(entry, data)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self._show_entry(None)
        self._count()

    def chosen(self) -> tuple[Discarded, ...]:
        """Give the entries that are selected."""
        found = (item.data(0, _ROLE) for item in self.list.selectedItems())
        return tuple(entry for entry in found if isinstance(entry, Discarded))

    def carry_out(self) -> None:
        """Restore the current entry: under its id, or another where that is taken."""
        trash, entry = self.session.catalogue.trash, self._current()
        data = trash.data(entry) if trash is not None and entry is not None else None
        if entry is None or data is None:
            return
        key = self._free_key(entry)
        references = self._references if self.back.isChecked() and key == entry.key else ()
        try:
            self._bring_media(entry, key)
        except MediaError as error:
            self.complain(spoken(error.sentence))
            return
        text = self.tr("Restore %1 from the trash").replace("%1", title_in(key, data))
        if self.apply((Change(key, (), MISSING, data), *references), text):
            self.session.told.emit(self.tr("“%1” is back. Save to keep it.").replace("%1", title_in(key, data)))
            self.restored.emit(key, entry)
            self.accept()

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Title"), self.tr("Kind"), self.tr("Id"), self.tr("Deleted"), self.tr("Size")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setAccessibleName(self.tr("Deleted entries, the latest first"))
        tree.setProperty("role", "framed")
        tree.setMinimumHeight(6 * self.fontMetrics().height())
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        for column in range(1, tree.columnCount()):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _add(self, entry: Discarded, data: Mapping[str, object] | None) -> None:
        title = title_in(entry.key, data) if data is not None else self.tr("%1 (unreadable)")
        size = QLocale().formattedDataSize(entry.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        cells = [
            title.replace("%1", entry.key.id),
            kind_label(entry.key.kind),
            entry.key.id,
            shown_moment(entry.moment),
            size,
        ]
        item = QTreeWidgetItem(self.list, cells)
        item.setData(0, _ROLE, entry)
        item.setToolTip(0, cells[0])

    def _is_back(self, entry: Discarded, data: Mapping[str, object] | None) -> bool:
        catalogue = self.session.catalogue
        return entry.key in catalogue.keys(entry.key.kind) and is_same(catalogue.draft(entry.key).data, data)

    def _current(self) -> Discarded | None:
        item = self.list.currentItem()
        entry = item.data(0, _ROLE) if item is not None else None
        return entry if isinstance(entry, Discarded) else None

    def _show_entry(self, _item: object, _before: object = None) -> None:
        trash, entry = self.session.catalogue.trash, self._current()
        data = trash.data(entry) if trash is not None and entry is not None else None
        self.complain("")
        self.do.setEnabled(data is not None)
        self.back.hide()
        self._references = ()
        if trash is None or entry is None:
            self.preview.show_groups(())
            self.say(self.tr("The trash is empty."))
            return
        if data is None:
            self.preview.show_groups(())
            self.say(self.tr("Its text cannot be read, so it cannot be restored."))
            return
        changes = [Change(entry.key, (name,), value, MISSING) for name, value in data.items()]
        self.preview.show_groups([Group(entry.key, "", (change,)) for change in changes])
        self._offer_references(trash, entry)
        self.say(self._sentence(entry))

    def _sentence(self, entry: Discarded) -> str:
        key = self._free_key(entry)
        text = self.tr("Its media file comes back too. ") if entry.media is not None else ""
        if key != entry.key:
            return text + self.tr("The id %1 is taken by now, so it comes back as %2.").replace(
                "%1", entry.key.id
            ).replace("%2", key.id)
        return text + self.tr("It comes back under its id, %1.").replace("%1", key.id)

    def _offer_references(self, trash: Trash, entry: Discarded) -> None:
        """Offer the references that went together with the entry, as far as they still fit."""
        if self._free_key(entry) != entry.key:
            return
        found = review_pending(self.session.catalogue, inverse(trash.together(entry)))
        self._references = found.changes
        self.back.setVisible(bool(found.changes))
        self.back.setText(self.tr("Give back %n references that were taken out with it", "", len(found.changes)))

    def _free_key(self, entry: Discarded) -> RecordKey:
        catalogue, key = self.session.catalogue, entry.key
        taken = {other.id.casefold() for other in catalogue.keys(key.kind)}
        if key.kind == "media":
            return _free_name(key, taken | {name.casefold() for name in catalogue.snapshot().media_files}, entry)
        if key.id.casefold() not in taken:
            return key
        return RecordKey(key.kind, suggest_id(catalogue, key.kind, key.id))

    def _bring_media(self, entry: Discarded, key: RecordKey) -> None:
        catalogue = self.session.catalogue
        if entry.media is not None and key.id not in catalogue.snapshot().media_files:
            catalogue.bring_back(entry, key.id)

    def _count(self) -> None:
        number = len(self.chosen())
        self.destroy_button.setVisible(bool(self.list.topLevelItemCount()))
        self.destroy_button.setEnabled(bool(number))
        self.destroy_button.setText(self.tr("Delete %n entries for good…", "", number))
        self.do.setEnabled(number == 1 and self._is_readable())

    def _is_readable(self) -> bool:
        trash, entry = self.session.catalogue.trash, self._current()
        return trash is not None and entry is not None and trash.data(entry) is not None

    def _destroy(self) -> None:
        entries: Sequence[Discarded] = self.chosen()
        trash = self.session.catalogue.trash
        if trash is None or not entries:
            return
        question = Question(
            self.tr("Delete %n entries for good?", "", len(entries)),
            self.tr("They cannot be brought back, not by Undo either."),
            (
                Choice("delete", self.tr("Delete %n entries for good", "", len(entries)), is_destructive=True),
                Choice("keep", self.tr("Keep")),
            ),
            safe="keep",
            cancel="keep",
            help="many",
        )
        if self._ask.choose(question) == "delete":
            trash.remove(entries)
            self.fill()


def _free_name(key: RecordKey, taken: set[str], entry: Discarded) -> RecordKey:
    """Find a name for a media file; one that lies there without an entry may be described again."""
    if key.id.casefold() not in taken or entry.media is None:
        return key
    stem, dot, ending = key.id.rpartition(".")
    names = (f"{stem}-{number}{dot}{ending}" for number in range(2, len(taken) + 3))
    return RecordKey(key.kind, next(name for name in names if name.casefold() not in taken))
