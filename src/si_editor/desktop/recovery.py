"""Unsaved edits of an earlier run: both versions are shown field by field before anybody is asked, and nobody must."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from si_editor.desktop.ask import Ask
from si_editor.desktop.changetable import ChangeTable
from si_editor.desktop.entries import title_of
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.values import ValueWords, short_value
from si_editor.desktop.wording import field_label
from si_editor.model.fieldpath import MISSING
from si_editor.store import ApplyError, Change, Recovery

_SHOWN_ROWS = 5
_LEAST_ROWS = 3


class RecoveryBar(NoticeBar):
    """Says what an earlier run could not save, shows it beside what the files say, and lets the editor choose."""

    def __init__(
        self, session: Session, recovery: Recovery, ask: Ask, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._session = session
        self._recovery = recovery
        self._ask = ask
        self._changes = (*recovery.changes, *recovery.conflicts)
        self._words = ValueWords(session.catalogue)
        self.details = ChangeTable(session.catalogue, theme, self)
        self.table = self._make_table()
        self._both = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out_versions()
        self.text.setText(self._sentence())
        self.add_button("look", self.tr("Hide them"), self._toggle_table)
        if self._changes:
            self.add_button("restore", "", self._restore)
        self.add_button("later", self.tr("Decide later"), self._put_off)
        self.add_button("discard", self.tr("Discard"), self._discard)
        self.table.itemChanged.connect(self._count_chosen)
        self.table.currentCellChanged.connect(self._show_details)
        self._count_chosen()
        if self.table.rowCount():
            self.table.setCurrentCell(0, 0)

    def chosen(self) -> tuple[Change, ...]:
        """Give the edits that are ticked."""
        return tuple(
            change for row, change in enumerate(self._changes) if self._item(row).checkState() == Qt.CheckState.Checked
        )

    def tick(self, row: int, is_ticked: bool) -> None:
        """Tick an edit, or take the tick away."""
        self._item(row).setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _sentence(self) -> str:
        number = len(self._changes)
        names = list(dict.fromkeys(title_of(self._session.catalogue, change.record) for change in self._changes))
        named = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
        text = self.tr("Last time the program ended before %n changes could be saved (%1).", "", number)
        text = text.replace("%1", named) if named else self.tr("Last time the program ended before all was saved.")
        if self._recovery.conflicts:
            text += " " + self.tr("For %n of them the file says something else now.", "", len(self._recovery.conflicts))
        if self._recovery.blocked:
            text += " " + self.tr(
                "%n cannot be made again, because the file is gone or cannot be read.", "", len(self._recovery.blocked)
            )
        return text

    def _make_table(self) -> QTableWidget:
        changes = (*self._changes, *self._recovery.blocked)
        table = QTableWidget(len(changes), 4, self)
        headings = [self.tr("Entry"), self.tr("Field"), self.tr("The file says"), self.tr("What was unsaved")]
        table.setHorizontalHeaderLabels(headings)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("Unsaved changes"))
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, change in enumerate(changes):
            for column, text in enumerate(self._cells(change)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0 and row < len(self._changes):
                    item.setCheckState(Qt.CheckState.Checked)
                table.setItem(row, column, item)
        return table

    def _lay_out_versions(self) -> None:
        both = self._both
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(self.details)
        both.setSizes([620, 480])
        rows = max(_LEAST_ROWS, min(self.table.rowCount(), _SHOWN_ROWS))
        height = self.table.verticalHeader().defaultSectionSize() * rows
        both.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 8)
        column = self.layout()
        if column is not None:
            column.addWidget(both)

    def _cells(self, change: Change) -> tuple[str, str, str, str]:
        name = title_of(self._session.catalogue, change.record)
        if not change.path:
            before = self.tr("no such entry") if change.before is MISSING else self.tr("the entry")
            after = self.tr("deleted") if change.after is MISSING else self.tr("a new entry")
            return name, kind_label(change.record.kind), before, after
        field = field_label(change.record, change.path)
        before, after = (
            short_value(self._words, change.record, change.path, value) for value in (change.before, change.after)
        )
        return name, field, before, after

    def _item(self, row: int) -> QTableWidgetItem:
        item = self.table.item(row, 0)
        assert item is not None
        return item

    def _show_details(self, row: int, *_others: int | QModelIndex) -> None:
        changes = (*self._changes, *self._recovery.blocked)
        self.details.show_changes((changes[row],) if 0 <= row < len(changes) else ())

    def _count_chosen(self, _item: QTableWidgetItem | None = None) -> None:
        if "restore" not in self.buttons:
            return
        number = len(self.chosen())
        left = len(self._changes) - number
        text = self.tr("Restore %n unsaved changes", "", number)
        if left and number:
            text = self.tr("Restore %1, forget %2").replace("%1", str(number)).replace("%2", str(left))
        self.buttons["restore"].setText(text)
        self.buttons["restore"].setEnabled(number > 0)

    def _toggle_table(self) -> None:
        self._both.setVisible(self._both.isHidden())
        self.buttons["look"].setText(self.tr("Show them") if self._both.isHidden() else self.tr("Hide them"))

    def _restore(self) -> None:
        chosen = self.chosen()
        try:
            self._session.restore(chosen, self.tr("Restore %n unsaved changes", "", len(chosen)))
        except ApplyError as error:
            self._ask.tell(self.tr("The changes were not restored"), spoken(error.sentence))
            return
        self._go()

    def _put_off(self) -> None:
        """Leave the question for the next time; nothing is forgotten."""
        self._go()

    def _discard(self) -> None:
        self._session.decline_recovery()
        self._go()

    def _go(self) -> None:
        self.deleteLater()
        self.hide()
