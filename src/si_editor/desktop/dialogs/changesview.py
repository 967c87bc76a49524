"""What an export would change against the bundle that lies at the target: by entry, and where it is known by field."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from si_editor.bundle.changes import Changes, Kind
from si_editor.bundle.progress import Progress
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.wording import field_label, shown_value
from si_editor.model.records import RecordKey
from si_editor.store import Change

_MOST: Final = 500
_MOST_VALUES: Final = 40
_ONE_LINE: Final = 70


class ChangesView(QWidget):
    """A list to read before exporting.

    Signals:
        stop_requested: nobody wants to wait for the comparison any longer.
        again_requested: it is wanted after all.
    """

    stop_requested = Signal()
    again_requested = Signal()

    def __init__(self, title_of: Callable[[RecordKey], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_of = title_of
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.more = QLabel(self)
        self.more.setWordWrap(True)
        self.more.setProperty("role", "muted")
        self.list = QTreeWidget(self)
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(self.tr("What will change"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the comparison"))
        self.stop = QPushButton(self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._press)
        self._is_waiting = False
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addLayout(waiting)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        column.addStretch(0)
        self.say("")

    def wait(self) -> None:
        """Say that the comparison runs."""
        self.say(self.tr("Comparing with the last bundle…"))
        self._is_waiting = True
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop.setText(self.tr("Stop comparing"))
        self.stop.show()

    def note_progress(self, progress: Progress) -> None:
        """Say how far the comparison has come."""
        self.progress.setRange(0, max(progress.total, 1))
        self.progress.setValue(progress.done)

    def offer_again(self) -> None:
        """Say that the comparison was stopped, and offer it again."""
        self.say(self.tr("The comparison was stopped. You can export without it."))
        self.stop.setText(self.tr("Compare"))
        self.stop.show()

    def say(self, sentence: str) -> None:
        """Say one sentence instead of a list."""
        self._is_waiting = False
        self.sentence.setText(sentence)
        for widget in (self.progress, self.stop, self.list, self.more):
            widget.hide()

    def show_changes(self, changes: Changes) -> None:
        """List what would change."""
        self.say(self._summary(changes))
        if changes.is_first or not changes.files:
            return
        values = _by_record(changes.values)
        kinds: dict[RecordKey, Kind] = dict(changes.entries)
        for key in values:
            kinds.setdefault(key, "changed")
        self.list.clear()
        for kind, name in self._kinds():
            keys = sorted((key for key, its in kinds.items() if its == kind), key=self._title_of)
            if keys:
                self._add_group(name.replace("%1", QLocale().toString(len(keys))), keys, values, kind)
        self.list.setVisible(self.list.topLevelItemCount() > 0)
        others = len(changes.files) - sum(kind != "gone" for kind in changes.entries.values())
        self.more.setText(
            self.tr("%n more files follow from this: lists, search, feeds and data.", "", others) if others > 0 else ""
        )
        self.more.setVisible(others > 0)

    def lines(self) -> list[str]:
        """Give all that is listed, line by line, values set in."""
        found: list[str] = []
        for number in range(self.list.topLevelItemCount()):
            _gather(self.list.topLevelItem(number), 0, found)
        return found

    def _kinds(self) -> tuple[tuple[Kind, str], ...]:
        return (("new", self.tr("New: %1")), ("changed", self.tr("Changed: %1")), ("gone", self.tr("Removed: %1")))

    def _add_group(
        self, name: str, keys: Sequence[RecordKey], values: Mapping[RecordKey, list[Change]], kind: Kind
    ) -> None:
        group = QTreeWidgetItem([name])
        font = self.list.font()
        font.setBold(True)
        group.setFont(0, font)
        self.list.addTopLevelItem(group)
        for key in keys[:_MOST]:
            item = QTreeWidgetItem([f"{self._title_of(key)} · {kind_label(key.kind)}"])
            group.addChild(item)
            if kind == "changed":
                self._add_values(item, key, values.get(key, []))
                item.setExpanded(len(keys) <= _MOST_VALUES)
        if len(keys) > _MOST:
            group.addChild(QTreeWidgetItem([self.tr("and %n more", "", len(keys) - _MOST)]))
        group.setExpanded(True)

    def _add_values(self, item: QTreeWidgetItem, key: RecordKey, values: Sequence[Change]) -> None:
        for change in values[:_MOST_VALUES]:
            label, before, after = field_label(key, change.path), shown_value(change.before), shown_value(change.after)
            # Long values stand below each other, where the difference can be seen.
            space = " " if len(label) + len(before) + len(after) < _ONE_LINE else "\n"
            line = QTreeWidgetItem([f"{label}: {before}{space}→ {after}"])
            line.setToolTip(0, line.text(0))
            item.addChild(line)

    def _summary(self, changes: Changes) -> str:
        pages = {name: kind for name, kind in changes.files.items() if name.endswith(".html")}
        if changes.is_first:
            return self.tr("There is no bundle of this program yet. All %n pages are new.", "", len(pages))
        if not changes.files:
            return self.tr("Nothing changes. What lies at the target is up to date.")
        numbers = [
            text
            for kind, text in (
                ("new", self.tr("%n new", "", _count(pages, "new"))),
                ("changed", self.tr("%n changed", "", _count(pages, "changed"))),
                ("gone", self.tr("%n removed", "", _count(pages, "gone"))),
            )
            if kind in pages.values()
        ]
        if not numbers:
            return self.tr("No page changes, only files behind them.")
        return self.tr("Pages: %1.").replace("%1", ", ".join(numbers))

    def _press(self) -> None:
        if self._is_waiting:
            self.stop_requested.emit()
        else:
            self.again_requested.emit()


def _by_record(values: Sequence[Change]) -> dict[RecordKey, list[Change]]:
    found: dict[RecordKey, list[Change]] = {}
    for change in values:
        found.setdefault(change.record, []).append(change)
    return found


def _count(pages: Mapping[str, Kind], kind: str) -> int:
    return sum(its == kind for its in pages.values())


def _gather(item: QTreeWidgetItem | None, depth: int, found: list[str]) -> None:
    if item is not None:
        found.append("  " * depth + item.text(0))
        for number in range(item.childCount()):
            _gather(item.child(number), depth + 1, found)
