"""Unsaved edits of an earlier run: offered with both versions side by side, never forced on anybody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from si_editor.desktop.ask import Ask
from si_editor.desktop.entries import title_of
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import field_label, shown_value
from si_editor.model.fieldpath import MISSING
from si_editor.store import ApplyError, Change, Recovery

_SHOWN_ROWS = 6


class RecoveryBar(NoticeBar):
    """Says what an earlier run could not save, and lets the editor look before deciding."""

    def __init__(self, session: Session, recovery: Recovery, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._recovery = recovery
        self._ask = ask
        self._changes = (*recovery.changes, *recovery.conflicts)
        self.table = self._make_table()
        self.table.hide()
        column = self.layout()
        if column is not None:
            column.addWidget(self.table)
        self.text.setText(self._sentence())
        self.add_button("look", self.tr("Show them"), self._toggle_table)
        if self._changes:
            self.add_button("restore", self._restore_text(), self._restore)
        self.add_button("discard", self.tr("Discard"), self._discard)

    def _sentence(self) -> str:
        number = len(self._changes)
        names = list(dict.fromkeys(title_of(self._session.catalogue, change.record) for change in self._changes))
        named = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
        if named:
            text = self.tr("Last time the program ended before %n changes could be saved (%1).", "", number)
            text = text.replace("%1", named)
        else:
            text = self.tr("Last time the program ended before %n changes could be saved.", "", number)
        if self._recovery.conflicts:
            more = self.tr("For %1 of them the file says something else now.")
            text += " " + more.replace("%1", str(len(self._recovery.conflicts)))
        if self._recovery.blocked:
            more = self.tr("%1 cannot be made again, because the file is gone or cannot be read.")
            text += " " + more.replace("%1", str(len(self._recovery.blocked)))
        return text

    def _make_table(self) -> QTableWidget:
        changes = (*self._changes, *self._recovery.blocked)
        table = QTableWidget(len(changes), 4, self)
        headings = [self.tr("Entry"), self.tr("Field"), self.tr("The file says"), self.tr("What was unsaved")]
        table.setHorizontalHeaderLabels(headings)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
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
                table.setItem(row, column, item)
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(height * min(len(changes), _SHOWN_ROWS) + header.sizeHint().height() + 4)
        return table

    def _cells(self, change: Change) -> tuple[str, str, str, str]:
        name = title_of(self._session.catalogue, change.record)
        if not change.path:
            field = kind_label(change.record.kind)
            before = self.tr("no such entry") if change.before is MISSING else self.tr("the entry")
            after = self.tr("deleted") if change.after is MISSING else self.tr("a new entry")
            return name, field, before, after
        field = field_label(change.record, change.path)
        return name, field, shown_value(change.before), shown_value(change.after)

    def _toggle_table(self) -> None:
        self.table.setVisible(self.table.isHidden())

    def _restore(self) -> None:
        try:
            self._session.restore(self._changes, self._restore_text())
        except ApplyError as error:
            self._ask.tell(self.tr("The changes were not restored"), spoken(error.sentence))
            return
        self.deleteLater()
        self.hide()

    def _restore_text(self) -> str:
        return self.tr("Restore %n unsaved changes", "", len(self._changes))

    def _discard(self) -> None:
        self._session.decline_recovery()
        self.deleteLater()
        self.hide()
