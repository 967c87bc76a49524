"""All problems of the catalogue as a table: how bad, where, what to do, and the mend where there is one."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from si_editor.desktop.entries import find_reading, is_unreadable, status_in, title_in
from si_editor.desktop.problems.arranging import Filter, Grouping, Heading, Line, arrange, choose, group_of
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import QT_TRANSLATE_NOOP, SOURCE_LANGUAGE, spoken_language
from si_editor.desktop.wording import (
    SEVERITY_SIGNS,
    STATUS_SIGNS,
    field_label,
    severity_count,
    severity_word,
    status_word,
)
from si_editor.editing.mends import Mend
from si_editor.model.ordering import folded
from si_editor.model.problems import Problem, Severity
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue

PROBLEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
MEND_COLUMN: Final = 4
_ROOT: Final = QModelIndex()
_COLOURS: Final = {"error": "error", "warning": "warning", "hint": "muted"}
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("ProblemModel", "Severity"),
    QT_TRANSLATE_NOOP("ProblemModel", "Entry"),
    QT_TRANSLATE_NOOP("ProblemModel", "Field"),
    QT_TRANSLATE_NOOP("ProblemModel", "What to do"),
    QT_TRANSLATE_NOOP("ProblemModel", "Mend"),
)
_Role = Qt.ItemDataRole


def _no_mends(_problem: Problem) -> Sequence[Mend]:
    return ()


def _is_ready(_problem: Problem) -> bool:
    return False


class ProblemModel(QAbstractTableModel):
    """The problems that a filter lets through, worst first, under headings if that is wanted."""

    def __init__(
        self,
        catalogue: Catalogue,
        theme: Theme,
        parent: QObject | None = None,
        mends_of: Callable[[Problem], Sequence[Mend]] = _no_mends,
        is_draft: Callable[[Problem], bool] = _is_ready,
    ) -> None:
        """``mends_of`` finds the mends of a problem, ``is_draft`` tells whether it keeps nothing from publication."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._theme = theme
        self._mends_of = mends_of
        self._is_draft = is_draft
        self._problems: tuple[Problem, ...] = ()
        self._filter = Filter()
        self._grouping: Grouping = "none"
        self._folded: frozenset[str] = frozenset()
        self._chosen: tuple[Problem, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._rows: dict[Problem, int] = {}
        self._texts: dict[Problem, str] = {}
        self._mends: dict[Problem, Sequence[Mend]] = {}

    @property
    def filter(self) -> Filter:
        """What is listed."""
        return self._filter

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the lines, headings included."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Severity, entry, field, sentence, mend."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Name the columns."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate("ProblemModel", _COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole) -> object:
        """Give the text of a cell, its colour, or the problem itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return self._heading_data(line, index.column(), role)
        if role == PROBLEM_ROLE:
            return line
        if role == _Role.DisplayRole:
            return self._text(line, index.column())
        if role == _Role.ToolTipRole:
            return self._text(line, MEND_COLUMN) if index.column() == MEND_COLUMN else spoken(line.message)
        if role == _Role.ForegroundRole:
            return self._colour(line, index.column())
        return None

    def show(self, problems: Iterable[Problem]) -> None:
        """Show other problems."""
        self._problems = tuple(problems)
        self._texts.clear()
        self._arrange()

    def forget_mends(self) -> None:
        """Look for mends anew, since entries have changed."""
        self._mends.clear()
        if self._lines:
            last = self.index(len(self._lines) - 1, MEND_COLUMN)
            self.dataChanged.emit(self.index(0, MEND_COLUMN), last, [_Role.DisplayRole])

    def hide(self, severities: frozenset[Severity]) -> None:
        """Leave out some severities."""
        self.narrow(Filter(severities, self._filter.kind, self._filter.share, self._filter.words))

    def narrow(self, wanted: Filter) -> None:
        """List only what a filter lets through."""
        self._filter = wanted
        self._arrange()

    def group(self, grouping: Grouping) -> None:
        """Put the problems under headings, or none."""
        self._grouping = grouping
        self._folded = frozenset()
        self._arrange()

    def fold(self, row: int, is_folded: bool | None = None) -> None:
        """Fold or unfold the group of a heading."""
        line = self.heading(row)
        if line is not None:
            wanted = not line.is_folded if is_folded is None else is_folded
            self._folded = self._folded | {line.group} if wanted else self._folded - {line.group}
            self._arrange()

    def count(self, severity: Severity) -> int:
        """Count the problems of a severity, hidden ones too."""
        return sum(problem.severity == severity for problem in self._problems)

    def problems(self) -> tuple[Problem, ...]:
        """Give the listed problems, those of folded groups too."""
        return self._chosen

    def problem(self, row: int) -> Problem:
        """Give the problem of a line.

        Raises:
            LookupError: the line is a heading.
        """
        line = self._lines[row]
        if isinstance(line, Heading):
            raise LookupError(line.text)
        return line

    def heading(self, row: int) -> Heading | None:
        """Give the heading of a line; None if it is a problem."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Heading) else None

    def members(self, row: int) -> tuple[Problem, ...]:
        """Give the problems of a group, or the one of a line."""
        heading = self.heading(row)
        if heading is None:
            return (self.problem(row),) if 0 <= row < len(self._lines) else ()
        return tuple(problem for problem in self._chosen if group_of(problem, self._grouping) == heading.group)

    def row_of(self, problem: Problem) -> int:
        """Give the line of a problem, -1 if it is not shown."""
        return self._rows.get(problem, -1)

    def mends(self, problem: Problem) -> Sequence[Mend]:
        """Give the mends of a problem; looked for once, when its line is seen."""
        found = self._mends.get(problem)
        if found is None:
            found = self._mends[problem] = tuple(self._mends_of(problem))
        return found

    def line_text(self, row: int) -> str:
        """Write a line as text, its cells set apart by tabs."""
        heading = self.heading(row)
        if heading is not None:
            return f"{heading.text} ({heading.number})"
        problem = self.problem(row)
        return "\t".join(self._text(problem, column) for column in range(4))

    def _arrange(self) -> None:
        self._chosen = choose(self._problems, self._filter, self._is_draft, self._search_text)
        lines = arrange(self._chosen, self._grouping, self._folded, self._group_name)
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self._rows = {line: row for row, line in enumerate(lines) if isinstance(line, Problem)}
        self._mends = {problem: self._mends[problem] for problem in self._rows if problem in self._mends}
        self.endResetModel()

    def _heading_data(self, heading: Heading, column: int, role: int) -> object:
        if role == _Role.DisplayRole and column == 0:
            arrow = "▸" if heading.is_folded else "▾"
            return f"{arrow} {SEVERITY_SIGNS[heading.worst]}  {heading.text} ({heading.number:,})"
        if role == _Role.AccessibleTextRole and column == 0:
            state = self.tr("folded") if heading.is_folded else self.tr("open")
            number = self.tr("%n problems", "", heading.number)
            return f"{heading.text}, {number}, {state}"
        if role == _Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.BackgroundRole:
            return self._theme.colour("surface")
        return None

    def _group_name(self, group: str, members: Sequence[Problem]) -> str:
        if self._grouping == "entry":
            return self._entry_text(members[0].record)
        if spoken_language() != SOURCE_LANGUAGE:
            return spoken(members[0].message)
        return group.replace("-", " ").capitalize()

    def _search_text(self, problem: Problem) -> str:
        text = self._texts.get(problem)
        if text is None:
            words = (self._text(problem, column) for column in range(4))
            text = self._texts[problem] = folded(" ".join((*words, problem.code, problem.rule)))
        return text

    def _colour(self, problem: Problem, column: int) -> object:
        if column == 0:
            return self._theme.colour(_COLOURS[problem.severity])
        if column == 2:
            return self._theme.colour("muted")
        return self._theme.colour("accent") if column == MEND_COLUMN else None

    def _text(self, problem: Problem, column: int) -> str:
        if column == 0:
            return f"{SEVERITY_SIGNS[problem.severity]}  {severity_word(problem.severity)}"
        if column == 1:
            return self._entry_text(problem.record)
        if column == 2:
            return field_label(problem.record, problem.path) if problem.record is not None and problem.path else ""
        if column == MEND_COLUMN:
            found = self.mends(problem)
            return spoken(found[0].words) + (" ▾" if len(found) > 1 else "") if found else ""
        return spoken(problem.message)

    def _entry_text(self, key: RecordKey | None) -> str:
        """Name the entry, and say if it is a draft: errors in drafts keep nothing from being published."""
        if key is None:
            return self.tr("Catalogue")
        reading = find_reading(self._catalogue, key)
        if reading is None:
            return key.id
        if is_unreadable(self._catalogue, key):
            return key.id
        status = status_in(key, reading.data)
        text = f"{STATUS_SIGNS.get(status, '')} {title_in(key, reading.data)}".strip()
        return text if status in ("", "ready") else f"{text} · {status_word(status)}"


def count_text(model: ProblemModel, severity: Severity) -> str:
    """Write how many problems of a severity there are: “▲ 2 errors”."""
    return f"{SEVERITY_SIGNS[severity]} {severity_count(severity, model.count(severity))}"
