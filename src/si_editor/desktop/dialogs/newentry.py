"""The dialog for a new entry or a copy: a name, and an id that is suggested from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.entries import refuse_id, suggest_id, title_of
from si_editor.desktop.texts.fields import kind_label, spoken_fields
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.texts.steps import inside
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue


class NewEntryDialog(QDialog):
    """Asks what a new entry shall be called.

    Signals:
        made: kind, id, name, and the entry to copy (or None).
    """

    made = Signal(str, str, str, object)

    def __init__(
        self, catalogue: Catalogue, kind: str, source: RecordKey | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("newEntry")
        self._catalogue = catalogue
        self._kind = kind
        self._source = source
        self._is_id_typed = False
        label = inside(kind_label(kind))
        if source is None:
            title = self.tr("New %1").replace("%1", label)
        else:
            title = self.tr("Duplicate “%1”").replace("%1", title_of(catalogue, source))
        self.setWindowTitle(title)
        self.name = QLineEdit(self)
        self.entry_id = QLineEdit(self)
        self._problem = QLabel(self)
        self.make = QPushButton(self.tr("Create") if source is None else self.tr("Duplicate"), self)
        self._lay_out(title)
        self.name.textEdited.connect(self._suggest)
        self.entry_id.textEdited.connect(self._note_typed_id)
        self.make.clicked.connect(self._finish)
        if source is not None:
            self.name.setText(self.tr("%1 (copy)").replace("%1", title_of(catalogue, source)))
        self._suggest(self.name.text())
        self.name.selectAll()

    def problem(self) -> str:
        """Give the sentence that says why the id cannot be used, empty if it can."""
        return self._problem.text() if not self.make.isEnabled() else ""

    def _lay_out(self, title: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addSpacing(12)
        self._add_field(column, self._name_label(), "", self.name)
        column.addSpacing(12)
        help_text = self.tr("The name of its file and part of its web address. It stays when the name changes.")
        self._add_field(column, self.tr("Id"), help_text, self.entry_id)
        self._problem.setWordWrap(True)
        self._problem.setMinimumHeight(2 * self.fontMetrics().height())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._problem)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.make)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(440)

    def _add_field(self, column: QVBoxLayout, label: str, help_text: str, edit: QLineEdit) -> None:
        name = QLabel(label, self)
        name.setBuddy(edit)
        edit.setAccessibleName(label)
        column.addWidget(name)
        column.addWidget(edit)
        if help_text:
            text = QLabel(help_text, self)
            text.setProperty("role", "help")
            text.setWordWrap(True)
            edit.setAccessibleDescription(help_text)
            column.addWidget(text)

    def _name_label(self) -> str:
        fields = KINDS[self._kind].title_fields
        specs = {spec.name: spec.label for spec in spoken_fields(KINDS[self._kind].model)}
        return specs.get(fields[0], self.tr("Name")) if fields else self.tr("Name")

    def _suggest(self, name: str) -> None:
        if not self._is_id_typed:
            self.entry_id.setText(suggest_id(self._catalogue, self._kind, name) if name.strip() else "")
        self._check()

    def _note_typed_id(self, text: str) -> None:
        self._is_id_typed = bool(text)
        self._check()

    def _check(self) -> None:
        refusal = refuse_id(self._catalogue, self._kind, self.entry_id.text())
        is_untouched = not self.entry_id.text() and not self.name.text().strip()
        self._problem.setText("" if refusal is None or is_untouched else spoken(refusal))
        self._problem.setProperty("severity", "error")
        self._problem.style().polish(self._problem)
        self.make.setEnabled(refusal is None)

    def _finish(self) -> None:
        self.made.emit(self._kind, self.entry_id.text(), self.name.text().strip(), self._source)
        self.accept()
