"""The line of filters above the problems: severities, drafts, kinds, groups and words."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.flow import FlowBar, FlowLayout
from si_editor.desktop.problems.arranging import Filter, Share, kinds_in, search_words
from si_editor.desktop.problems.model import ProblemModel, count_text
from si_editor.desktop.texts.fields import kind_plural
from si_editor.model.kinds import KINDS
from si_editor.model.problems import SEVERITIES, Problem, Severity

_PAUSE = 120


class FilterBar(FlowBar):
    """Says which problems are listed, and how they are grouped.

    Signals:
        changed: other problems are wanted; words count when the typing rests.
        grouped: another grouping is wanted.
    """

    changed = Signal()
    grouped = Signal(str)

    def __init__(self, last: QWidget, parent: QWidget | None = None) -> None:
        """``last`` stands at the end of the line."""
        super().__init__(parent)
        self._hidden: frozenset[Severity] = frozenset()
        self.words = QLineEdit(self)
        self.kind = QComboBox(self)
        self.share = QComboBox(self)
        self.grouping = QComboBox(self)
        self.entry_only = QToolButton(self)
        self._severity_buttons: dict[Severity, QToolButton] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._fill_choices()
        self._lay_out(last)
        self.words.textChanged.connect(self._wait)
        self.kind.currentIndexChanged.connect(self._announce)
        self.share.currentIndexChanged.connect(self._announce)
        self.grouping.currentIndexChanged.connect(self._announce_grouping)
        self._timer.timeout.connect(self.changed)

    @property
    def is_entry_only(self) -> bool:
        """Whether only the problems of the current entry are wanted."""
        return self.entry_only.isChecked()

    def wanted(self) -> Filter:
        """Give what is to be listed."""
        share: Share = self.share.currentData()
        return Filter(self._hidden, str(self.kind.currentData() or ""), share, search_words(self.words.text()))

    def count(self, model: ProblemModel) -> None:
        """Write how many problems of each severity there are."""
        for severity, button in self._severity_buttons.items():
            button.setText(count_text(model, severity))

    def offer_kinds(self, problems: Iterable[Problem]) -> None:
        """Offer the kinds of entries that have problems; the chosen one stays."""
        kinds = kinds_in(problems, KINDS)
        if [self.kind.itemData(position) for position in range(1, self.kind.count())] == list(kinds):
            return
        chosen = self.kind.currentData()
        for position in range(self.kind.count() - 1, 0, -1):
            if self.kind.itemData(position) not in kinds and self.kind.itemData(position) != chosen:
                self.kind.removeItem(position)
        for kind in kinds:
            if self.kind.findData(kind) < 0:
                self.kind.addItem(kind_plural(kind), kind)

    def _fill_choices(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the problems"))
        self.words.setAccessibleName(self.tr("Find in the problems"))
        self.words.setClearButtonEnabled(True)
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.kind.addItem(self.tr("All kinds"), "")
        self.share.setAccessibleName(self.tr("Drafts or ready entries"))
        for share, name in (
            ("all", self.tr("Drafts too")),
            ("ready", self.tr("Ready entries only")),
            ("drafts", self.tr("Drafts only")),
        ):
            self.share.addItem(name, share)
        self.grouping.setAccessibleName(self.tr("Groups"))
        for grouping, name in (
            ("none", self.tr("No groups")),
            ("rule", self.tr("By rule")),
            ("entry", self.tr("By entry")),
        ):
            self.grouping.addItem(name, grouping)

    def _lay_out(self, last: QWidget) -> None:
        head = QWidget(self)
        # Narrow windows and long words get a second line of filters.
        bar = FlowLayout(head)
        height = self.words.sizeHint().height()
        last.setFixedHeight(height)
        title = QLabel(self.tr("Problems"), self)
        title.setProperty("role", "section")
        title.setMinimumHeight(height)
        bar.addWidget(title)
        for severity in SEVERITIES:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(partial(self._toggle, severity))
            self._severity_buttons[severity] = button
            bar.addWidget(button)
        self.entry_only.setText(self.tr("This entry only"))
        self.entry_only.setCheckable(True)
        self.words.setFixedWidth(self.words.fontMetrics().averageCharWidth() * 26)
        for part in (self.share, self.kind, self.grouping, self.words, self.entry_only, last):
            bar.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.addWidget(head)

    def _toggle(self, severity: Severity, is_on: bool) -> None:
        self._hidden = self._hidden - {severity} if is_on else self._hidden | {severity}
        self.changed.emit()

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def _announce(self, _position: int) -> None:
        self.changed.emit()

    def _announce_grouping(self, _position: int) -> None:
        self.grouped.emit(str(self.grouping.currentData()))
