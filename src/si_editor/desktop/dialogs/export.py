"""The export dialog: the gate first, then progress that can be cancelled, then the receipt."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from si_editor.bundle.changes import changes
from si_editor.bundle.errors import ExportError, PageError
from si_editor.bundle.export import export
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.desktop.ask import Ask
from si_editor.desktop.dialogs.changesview import ChangesView
from si_editor.desktop.dialogs.gatereport import GateReport, examine
from si_editor.desktop.dialogs.gateview import GateView
from si_editor.desktop.dialogs.receiptview import ReceiptView
from si_editor.desktop.entries import title_of
from si_editor.desktop.room import open_at
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Job
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.model.problems import Problem
from si_editor.model.records import CAMPAIGN_KEY
from si_editor.store import SaveError

_STEPS = {
    "pages": QT_TRANSLATE_NOOP("ExportDialog", "Making the pages"),
    "verify": QT_TRANSLATE_NOOP("ExportDialog", "Reading everything again"),
    "publish": QT_TRANSLATE_NOOP("ExportDialog", "Putting the bundle in place"),
}

_COMPARISON = "export changes"
_TYPING_MS = 400


class ExportDialog(QDialog):
    """Leads from the gate to the finished bundle.

    Signals:
        problem_requested: a `Problem` that somebody wants to mend before exporting.
        exported: the `Receipt` of a finished export.
        published: where it lies, the snapshot it was made from, and the frozenset of entries that are in it.
    """

    problem_requested = Signal(object)
    exported = Signal(object)
    published = Signal(str, object, object)

    def __init__(self, session: Session, ask: Ask, documents: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export the website"))
        self._session = session
        self._ask = ask
        self._report: GateReport | None = None
        self._job: Job | None = None
        self.gate = GateView(session.catalogue, self)
        self.changes = ChangesView(partial(title_of, session.catalogue), self)
        self._tabs = QTabWidget(self)
        self._comparing = QTimer(self)
        self._comparing.setSingleShot(True)
        self._comparing.setInterval(_TYPING_MS)
        self.leave_out = QCheckBox(self)
        self.as_folder = QRadioButton(self.tr("A folder"), self)
        self.as_zip = QRadioButton(self.tr("A zip file"), self)
        self.target = QLineEdit(str(documents / f"{session.catalogue.root.name}-website"), self)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.start = QPushButton(self.tr("Export"), self)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.step = QLabel(self)
        self.progress = QProgressBar(self)
        self.failure = QLabel(self)
        self.receipt = ReceiptView(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._examine()

    # Laying out

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        heading = QLabel(self.tr("Export the website"), self)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        self._pages.addWidget(self._first_page())
        self._pages.addWidget(self._progress_page())
        self._pages.addWidget(self.receipt)
        column.addWidget(self._pages, 1)
        self.failure.setWordWrap(True)
        self.failure.setTextFormat(Qt.TextFormat.PlainText)
        self.failure.setProperty("severity", "error")
        self.failure.hide()
        column.addWidget(self.failure)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.start)
        self.start.setProperty("role", "primary")
        self.start.setDefault(True)
        self.start.setEnabled(False)
        column.addLayout(row)
        metrics = self.fontMetrics()
        open_at(self, max(640, 84 * metrics.averageCharWidth()), max(560, 34 * metrics.height()))

    def _first_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._tabs.addTab(self.gate, self.tr("What goes out"))
        self._tabs.addTab(self.changes, self.tr("What will change"))
        column.addWidget(self._tabs, 1)
        self.leave_out.hide()
        column.addWidget(self.leave_out)
        kinds = QHBoxLayout()
        kinds.setSpacing(16)
        label = QLabel(self.tr("Export as"), page)
        label.setProperty("role", "section")
        kinds.addWidget(label)
        kinds.addWidget(self.as_folder)
        kinds.addWidget(self.as_zip)
        kinds.addStretch(1)
        self.as_folder.setChecked(True)
        column.addLayout(kinds)
        where = QHBoxLayout()
        self.target.setAccessibleName(self.tr("Where the export goes"))
        where.addWidget(self.target, 1)
        where.addWidget(self.choose)
        column.addLayout(where)
        return page

    def _progress_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.step)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        column.addWidget(self.progress)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        self.gate.problem_requested.connect(self._go_to)
        self.leave_out.toggled.connect(self._examine)
        self.as_zip.toggled.connect(self._fit_target)
        self.target.textChanged.connect(self._enable)
        self.target.textChanged.connect(self._compare_soon)
        self.changes.stop_requested.connect(self._stop_comparing)
        self.changes.again_requested.connect(self._compare)
        self._comparing.timeout.connect(self._compare)
        self.choose.clicked.connect(self._choose_target)
        self.start.clicked.connect(self._export)
        self.close_button.clicked.connect(self.reject)
        self.receipt.reveal_requested.connect(self._reveal)
        self.receipt.browser_requested.connect(self._open_in_browser)

    @property
    def job(self) -> Job | None:
        """The export that is running, if there is one."""
        return self._job

    # The gate

    def _examine(self, _is_on: bool = False) -> None:
        self._report = None
        self._enable()
        snapshot = self._session.catalogue.snapshot()
        work = partial(examine, snapshot, self._session.today(), self.leave_out.isChecked())
        self._session.tasks.run("export gate", work, self._show_report)

    def _show_report(self, report: GateReport) -> None:
        self._report = report
        self.gate.show_report(report, len(self._session.catalogue.unsaved()))
        self.leave_out.setText(self.tr("Leave out %n unfit entries and publish the rest", "", len(report.unfit)))
        self.leave_out.setVisible(bool(report.unfit) and (not report.stuck or self.leave_out.isChecked()))
        self._enable()
        self._compare()

    # What will change

    def _compare_soon(self, _text: str) -> None:
        self._session.tasks.cancel(_COMPARISON)
        self.changes.wait()
        self._comparing.start()

    def _compare(self) -> None:
        """Hold the site against the bundle at the target, in the background."""
        self._comparing.stop()
        report, text = self._report, self.target.text().strip()
        self._session.tasks.cancel(_COMPARISON)
        if report is None or not report.decision.is_open or not text or self._job is not None:
            self.changes.say(self.tr("It can be told once nothing stops the export."))
            return
        media = self._session.catalogue.read_media
        steps = partial(changes, report.snapshot, media, Path(text).expanduser(), report.decision)
        self.changes.wait()
        self._session.tasks.follow(
            _COMPARISON, steps, self.changes.show_changes, self.changes.note_progress, self._fail_to_compare
        )

    def _stop_comparing(self) -> None:
        self._session.tasks.cancel(_COMPARISON)
        self.changes.offer_again()

    def _fail_to_compare(self, error: Exception) -> None:
        if not isinstance(error, ExportError | SaveError | OSError):
            raise error
        self.changes.say(spoken(getattr(error, "sentence", str(error))))

    def _enable(self, _text: str = "") -> None:
        is_open = self._report is not None and self._report.decision.is_open
        self.start.setEnabled(is_open and bool(self.target.text().strip()))

    def _go_to(self, problem: Problem) -> None:
        self.reject()
        self.problem_requested.emit(problem)

    # The target

    def _fit_target(self, is_zip: bool) -> None:
        text = self.target.text()
        if is_zip and not text.lower().endswith(".zip"):
            self.target.setText(f"{text}.zip")
        elif not is_zip and text.lower().endswith(".zip"):
            self.target.setText(text[:-4])

    def _choose_target(self) -> None:
        start = Path(self.target.text())
        if self.as_zip.isChecked():
            found = self._ask.new_file(self.tr("Export to a zip file"), start, self.tr("Zip files (*.zip)"))
        else:
            found = self._ask.new_folder(self.tr("Export to a folder"), start)
        if found is not None:
            self.target.setText(str(found))
            self._fit_target(self.as_zip.isChecked())

    # The export

    def _export(self) -> None:
        report = self._report
        if report is None:
            return
        self._comparing.stop()
        self._session.tasks.cancel(_COMPARISON)
        catalogue = self._session.catalogue
        target = Path(self.target.text().strip()).expanduser()
        steps = partial(export, report.snapshot, catalogue.read_media, target, report.decision, catalogue.root)
        self.failure.hide()
        self.step.setText(self.tr("Making the pages"))
        self.progress.setRange(0, 0)
        self._pages.setCurrentIndex(1)
        self.start.hide()
        self.close_button.setText(self.tr("Cancel the export"))
        self._job = self._session.tasks.follow(
            "export", steps, self._finish, self._show_progress, self._fail, self._stopped
        )

    def _show_progress(self, progress: Progress) -> None:
        written = QLocale().toString
        text = self.tr("%1 · %2 of %3").replace("%1", QCoreApplication.translate("ExportDialog", _STEPS[progress.step]))
        self.step.setText(text.replace("%2", written(progress.done)).replace("%3", written(progress.total)))
        self.progress.setRange(0, max(progress.total, 1))
        self.progress.setValue(progress.done)

    def _finish(self, receipt: Receipt) -> None:
        self._job = None
        self.receipt.show_receipt(receipt, partial(title_of, self._session.catalogue))
        self._pages.setCurrentIndex(2)
        self.close_button.setText(self.tr("Done"))
        self.exported.emit(receipt)
        if self._report is not None:
            self.published.emit(receipt.target, self._report.snapshot, frozenset(self._report.decision.published))

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExportError | SaveError | OSError):
            raise error
        self._back()
        self.failure.setText(getattr(error, "sentence", str(error)))
        self.failure.show()
        if isinstance(error, PageError):
            self.gate.add_problem(Problem("page-error", "error", error.sentence, error.key or CAMPAIGN_KEY, error.path))

    def _stopped(self) -> None:
        self._job = None
        self._back()
        self.failure.setText(self.tr("The export was cancelled. What was there before is untouched."))
        self.failure.show()

    def _back(self) -> None:
        self._compare_soon("")
        self._pages.setCurrentIndex(0)
        self.start.show()
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Cancel"))
        self._enable()

    def _reveal(self, path: Path) -> None:
        self._ask.show(QUrl.fromLocalFile(str(path)))

    def _open_in_browser(self, path: Path) -> None:
        self._ask.show(QUrl.fromLocalFile(str(path)))

    def reject(self) -> None:
        """Cancel a running export first; the dialog closes only when nothing runs."""
        if self._job is None:
            self._comparing.stop()
            self._session.tasks.cancel(_COMPARISON)
            self._session.tasks.cancel("export gate")
            super().reject()
            return
        self.step.setText(self.tr("Cancelling…"))
        self.close_button.setEnabled(False)
        self._job.cancel()
