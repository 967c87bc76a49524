"""The import dialog: the columns at the left, what each row would do at the right, nothing done before the button."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.changetable import ChangeTable
from si_editor.desktop.importing.columns import ColumnsPane
from si_editor.desktop.importing.model import ImportModel
from si_editor.desktop.importing.remembering import ColumnMemory
from si_editor.desktop.linetable import show_as_lines
from si_editor.desktop.room import open_at
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.wording import SEVERITY_SIGNS, field_label
from si_editor.intake.spreadsheet import Workbook, read_workbook
from si_editor.intake.spreadsheetcells import as_text
from si_editor.intake.spreadsheetcolumns import guess, heading_row, plain, targets
from si_editor.intake.spreadsheetcsv import DELIMITERS, ENCODINGS, CsvForm
from si_editor.intake.spreadsheetlimits import SheetError
from si_editor.intake.spreadsheetplan import STATES, ImportPlan, ImportWish, State, plan_import
from si_editor.store import ApplyError

KINDS_IMPORTED: Final = ("project", "spotlight", "person", "page", "post", "media")
_PAUSE: Final = 150
_ALL: Final = "all"
_NOTED: Final = "noted"


class ImportDialog(QDialog):
    """Shows what importing a table would do, and does it as one step when asked to.

    Signals:
        another_requested: somebody wants to choose another file.
        imported: how many rows were imported.
    """

    another_requested = Signal()
    imported = Signal(int)

    def __init__(
        self, session: Session, path: Path, kind: str, memory: ColumnMemory, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import a spreadsheet"))
        self._session = session
        self._path = path
        self._memory = memory
        self._theme = theme
        self._book: Workbook | None = None
        self._is_filling = False
        self.model = ImportModel(theme, self)
        self.view = QTableView(self)
        self.columns = ColumnsPane(self)
        self.details = ChangeTable(session.catalogue, theme, self)
        self.kind = QComboBox(self)
        self.sheet = QComboBox(self)
        self.heading = QSpinBox(self)
        self.delimiter = QComboBox(self)
        self.encoding = QComboBox(self)
        self.erases = QCheckBox(self.tr("Empty cells erase what the entry has"), self)
        self.filter = QComboBox(self)
        self.all_rows = QPushButton(self.tr("Tick all"), self)
        self.no_rows = QPushButton(self.tr("Tick none"), self)
        self.summary = QLabel(self)
        self.failure = QLabel(self)
        self.progress = QProgressBar(self)
        self.another = QPushButton(self.tr("Choose another file…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.accept_button = QPushButton(self.tr("Import"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._choices = QFormLayout()
        self._fill_choices(kind)
        self._set_up_view()
        self._lay_out()
        self._connect()
        open_at(self, 152 * self.fontMetrics().averageCharWidth(), 44 * self.fontMetrics().height())
        self._set_busy(True)
        self._read()

    def done(self, result: int) -> None:
        """Stop what is still being worked out."""
        for slot in ("import read", "import plan"):
            self._session.tasks.cancel(slot)
        self._timer.stop()
        super().done(result)

    def _fill_choices(self, kind: str) -> None:
        for one in KINDS_IMPORTED:
            self.kind.addItem(kind_plural(one), one)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        names = (self.tr("semicolon ;"), self.tr("comma ,"), self.tr("tab"), self.tr("bar |"))
        for delimiter, name in zip(DELIMITERS, names, strict=True):
            self.delimiter.addItem(name, delimiter)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding.upper() if encoding.startswith("utf") else "Windows-1252", encoding)
        self.heading.setMinimum(1)
        self.heading.setMaximum(1)
        self.filter.addItem(self.tr("All rows"), _ALL)
        self.filter.addItem(self.tr("With remarks"), _NOTED)
        for state, name in zip(
            STATES, (self.tr("New"), self.tr("Changed"), self.tr("Unchanged"), self.tr("Cannot be read")), strict=True
        ):
            self.filter.addItem(name, state)
        self.filter.setAccessibleName(self.tr("Which rows are listed"))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Rows of the table"))
        show_as_lines(view, (11, 24, 26))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Import %1").replace("%1", self._path.name), self)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.another)
        self.failure.setProperty("severity", "error")
        self.failure.setWordWrap(True)
        self.failure.hide()
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._left())
        panes.addWidget(self._right())
        panes.setSizes([320, 780])
        panes.setStretchFactor(1, 1)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(160)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.accept_button.setProperty("role", "primary")
        self.cancel.setAutoDefault(False)
        self.another.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        self.summary.setWordWrap(True)
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self.progress)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.failure)
        column.addWidget(panes, 1)
        column.addLayout(bottom)

    def _left(self) -> QWidget:
        left = QWidget(self)
        choices = self._choices
        choices.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Import as"), self.kind),
            (self.tr("Table"), self.sheet),
            (self.tr("Headings in row"), self.heading),
            (self.tr("Between cells"), self.delimiter),
            (self.tr("Letters"), self.encoding),
        )
        for label, box in rows:
            box.setAccessibleName(label)
            choices.addRow(label, box)
        heading = QLabel(self.tr("Column → field"), left)
        heading.setProperty("role", "section")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(choices)
        column.addSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.columns, 1)
        column.addWidget(self.erases)
        return left

    def _right(self) -> QWidget:
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.setChildrenCollapsible(False)
        upper = QWidget(right)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.filter)
        bar.addStretch(1)
        bar.addWidget(self.all_rows)
        bar.addWidget(self.no_rows)
        for button in (self.all_rows, self.no_rows):
            button.setAutoDefault(False)
        column = QVBoxLayout(upper)
        column.setContentsMargins(12, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        lower = QWidget(right)
        below = QVBoxLayout(lower)
        below.setContentsMargins(12, 8, 0, 0)
        below.addWidget(self.details)
        right.addWidget(upper)
        right.addWidget(lower)
        right.setSizes([380, 200])
        return right

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._guess)
        self.sheet.currentIndexChanged.connect(self._read_again)
        self.heading.valueChanged.connect(self._guess)
        self.delimiter.currentIndexChanged.connect(self._read_again)
        self.encoding.currentIndexChanged.connect(self._read_again)
        self.columns.changed.connect(self._plan_soon)
        self.erases.toggled.connect(self._plan_soon)
        self.filter.currentIndexChanged.connect(self._filter)
        self.all_rows.clicked.connect(partial(self._tick, True))
        self.no_rows.clicked.connect(partial(self._tick, False))
        self.model.ticked.connect(self._sum_up)
        self.view.selectionModel().currentChanged.connect(self._show_row)
        self.another.clicked.connect(self._ask_another)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._import)
        self._timer.timeout.connect(self._plan)

    # Reading

    def _read(self, sheet: str | None = None, form: CsvForm | None = None) -> None:
        self._set_busy(True)
        work = partial(read_workbook, self._path, sheet, form)
        self._session.tasks.run("import read", work, self._take_book, self._fail)

    def _read_again(self, _position: int = 0) -> None:
        if self._is_filling or self._book is None:
            return
        form = None
        if self._book.form is not None:
            form = CsvForm(self.encoding.currentData(), str(self.delimiter.currentData()))
        self._read(str(self.sheet.currentData()) if form is None else None, form)

    def _take_book(self, book: Workbook) -> None:
        self.failure.hide()
        self._book = book
        self._is_filling = True
        self.sheet.clear()
        for name in book.sheet_names:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(book.sheet.name)))
        if book.form is not None:
            self.delimiter.setCurrentIndex(max(0, self.delimiter.findData(book.form.delimiter)))
            self.encoding.setCurrentIndex(max(0, self.encoding.findData(book.form.encoding)))
        for box, is_shown in (
            (self.sheet, len(book.sheet_names) > 1),
            (self.delimiter, book.form is not None),
            (self.encoding, book.form is not None),
        ):
            self._choices.setRowVisible(box, is_shown)
        self.heading.setMaximum(max(1, len(book.sheet.rows)))
        self.heading.setValue(heading_row(book.sheet.rows) + 1)
        self._is_filling = False
        self._guess()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, SheetError):
            raise error
        self._book = None
        self.model.show(ImportPlan(()))
        self.failure.setText(spoken(error.sentence))
        self.failure.show()
        self._set_busy(False)
        self._sum_up()

    def _guess(self, _value: int = 0) -> None:
        if self._is_filling or self._book is None:
            return
        rows = self._book.sheet.rows
        heading = self.heading.value() - 1
        headings = [as_text(value) for value in rows[heading]] if heading < len(rows) else []
        body = rows[heading + 1 :]
        examples = [[as_text(row[at])[:60] for row in body[:40] if row[at] is not None] for at in range(len(headings))]
        kind = str(self.kind.currentData())
        candidates = targets(kind, self._session.catalogue.snapshot().languages)
        mapped = guess(headings, candidates, self._memory.known(kind))
        self.columns.show_columns(headings, examples, candidates, mapped)
        self._plan()

    def _plan_soon(self, _value: object = None) -> None:
        self._timer.start()

    def _plan(self) -> None:
        if self._book is None:
            return
        self._timer.stop()
        self._set_busy(True)
        wish = ImportWish(
            str(self.kind.currentData()), self.heading.value() - 1, self.columns.mapped(), self.erases.isChecked()
        )
        steps = partial(plan_import, self._session.catalogue.snapshot(), self._book.sheet, wish)
        self._session.tasks.follow("import plan", steps, self._take_plan, self._show_progress)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(int(share * 100))

    def _take_plan(self, plan: ImportPlan) -> None:
        self._set_busy(False)
        self.model.show(plan)
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self.details.show_changes(())

    # Looking and choosing

    def _set_busy(self, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        if is_busy:
            self.accept_button.setEnabled(False)
            self.summary.setText(self.tr("Looking through the table…"))

    def _filter(self, _position: int) -> None:
        wanted = str(self.filter.currentData())
        state: State | None = next((state for state in STATES if state == wanted), None)
        self.model.show_only(state, wanted == _NOTED)
        self._show_row(self.model.index(0, 0))

    def _tick(self, is_ticked: bool, _checked: bool = False) -> None:
        self.model.tick_all(is_ticked)

    def _sum_up(self) -> None:
        plan, number = self.model.plan, len(self.model.chosen())
        parts = [
            text
            for state, text in (
                ("new", self.tr("%n new", "", plan.count("new"))),
                ("update", self.tr("%n changed", "", plan.count("update"))),
                ("unchanged", self.tr("%n unchanged", "", plan.count("unchanged"))),
                ("unreadable", self.tr("%n cannot be read", "", plan.count("unreadable"))),
            )
            if any(row.state == state for row in plan.rows)
        ]
        lines = [" · ".join(parts)] if parts else []
        waiting = sum(row.state == "update" and bool(row.notes) for row in plan.rows)
        if waiting:
            text = self.tr("%n rows would change an entry but hold something that was not understood.", "", waiting)
            lines.append(f"{SEVERITY_SIGNS['warning']} {text} " + self.tr("Tick them if you want them all the same."))
        if self._book is not None and self._book.failed_formulas:
            lines.append(self.tr("%n formulas give an error and count as empty.", "", self._book.failed_formulas))
        doubled = self.columns.doubled()
        if doubled:
            text = self.tr("Two columns are chosen for: %1. The first one counts.")
            lines.append(text.replace("%1", ", ".join(doubled)))
        if self._book is not None and not plan.rows:
            lines.append(self.tr("There is no row under the headings."))
        self.summary.setText("\n".join(lines))
        kind = kind_plural(str(self.kind.currentData()))
        label = self.tr("Import %1 (%2)").replace("%1", f"{number:,}").replace("%2", kind)
        self.accept_button.setText(label if number else self.tr("Import"))
        self.accept_button.setEnabled(bool(number))

    def _show_row(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if row is None:
            self.details.show_changes(())
            return
        sign = SEVERITY_SIGNS["warning"]
        notes = [
            f"{sign} {field_label(row.key, note.path)}: {spoken(note.message)}"
            if note.path and row.key is not None
            else f"{sign} {spoken(note.message)}"
            for note in row.notes
        ]
        if row.state == "unchanged" and not notes:
            notes = [self.tr("The entry says all this already.")]
        self.details.show_changes(row.changes, notes)

    # Doing

    def _import(self, _checked: bool = False) -> None:
        chosen = self.model.chosen()
        changes = self.model.plan.changes(chosen)
        kind = kind_plural(str(self.kind.currentData()))
        text = self.tr("Import %1 from %2").replace("%1", f"{len(chosen):,} {kind}").replace("%2", self._path.name)
        try:
            self._session.apply(changes, text)
        except ApplyError as error:
            self.failure.setText(spoken(error.sentence))
            self.failure.show()
            self._plan()
            return
        self._remember()
        self.imported.emit(len(chosen))
        self.accept()

    def _remember(self) -> None:
        if self._book is None:
            return
        mapped = self.columns.mapped()
        headings = self._book.sheet.rows[self.heading.value() - 1]
        chosen = {
            plain(as_text(heading)): mapped[at].name if at in mapped else ""
            for at, heading in enumerate(headings)
            if as_text(heading)
        }
        self._memory.remember(str(self.kind.currentData()), chosen)

    def _ask_another(self, _checked: bool = False) -> None:
        self.reject()
        self.another_requested.emit()
