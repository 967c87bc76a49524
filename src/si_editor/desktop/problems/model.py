"""All problems of the catalogue as a table: how bad, where, and what to do."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from si_editor.desktop.entries import find_reading, is_unreadable, status_in, title_in
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.desktop.wording import SEVERITY_SIGNS, STATUS_SIGNS, field_label, severity_count, severity_word
from si_editor.model.problems import Problem, Severity
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue

PROBLEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_ROOT: Final = QModelIndex()
_COLOURS: Final = {"error": "error", "warning": "warning", "hint": "muted"}
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("ProblemModel", "Severity"),
    QT_TRANSLATE_NOOP("ProblemModel", "Entry"),
    QT_TRANSLATE_NOOP("ProblemModel", "Field"),
    QT_TRANSLATE_NOOP("ProblemModel", "What to do"),
)


class ProblemModel(QAbstractTableModel):
    """The problems of the chosen severities, worst first."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._hidden: frozenset[Severity] = frozenset()
        self._shown: tuple[Problem, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the shown problems."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Severity, entry, field, sentence."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if not 0 <= section < len(_COLUMNS):
            return None
        return QCoreApplication.translate("ProblemModel", _COLUMNS[section])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell, its colour, or the problem itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        problem = self._shown[index.row()]
        if role == PROBLEM_ROLE:
            return problem
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(problem, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(problem.message)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return self._theme.colour(_COLOURS[problem.severity])
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 2:
            return self._theme.colour("muted")
        return None

    def show(self, problems: Iterable[Problem]) -> None:
        """Show other problems."""
        self._problems = tuple(problems)
        self._arrange()

    def hide(self, severities: frozenset[Severity]) -> None:
        """Leave out some severities."""
        self._hidden = severities
        self._arrange()

    def count(self, severity: Severity) -> int:
        """Count the problems of a severity, hidden ones too."""
        return sum(problem.severity == severity for problem in self._problems)

    def problem(self, row: int) -> Problem:
        """Give the problem of a line."""
        return self._shown[row]

    def row_of(self, problem: Problem) -> int:
        """Give the line of a problem, -1 if it is not shown."""
        return self._shown.index(problem) if problem in self._shown else -1

    def _arrange(self) -> None:
        shown = tuple(problem for problem in self._problems if problem.severity not in self._hidden)
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _text(self, problem: Problem, column: int) -> str:
        if column == 0:
            return f"{SEVERITY_SIGNS[problem.severity]}  {severity_word(problem.severity)}"
        if column == 1:
            return self._entry_text(problem.record)
        if column == 2:
            return field_label(problem.record, problem.path) if problem.record is not None and problem.path else ""
        return spoken(problem.message)

    def _entry_text(self, key: RecordKey | None) -> str:
        """Name the entry, with the sign of its status: errors in drafts keep nothing from being published."""
        if key is None:
            return self.tr("Catalogue")
        reading = find_reading(self._catalogue, key)
        if reading is None:
            return key.id
        if is_unreadable(self._catalogue, key):
            return key.id
        sign = STATUS_SIGNS.get(status_in(key, reading.data), "")
        return f"{sign} {title_in(key, reading.data)}".strip()


def count_text(model: ProblemModel, severity: Severity) -> str:
    """Write how many problems of a severity there are: “▲ 2 errors”."""
    return f"{SEVERITY_SIGNS[severity]} {severity_count(severity, model.count(severity))}"
