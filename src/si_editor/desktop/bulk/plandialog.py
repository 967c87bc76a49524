"""The frame of every dialog that changes many places: what to do, a preview of it, and one button that does it."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.bulk.preview import PreviewTree, grouped
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.forms.editor import Editor
from si_editor.desktop.room import open_at, room_for
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.model.fieldpath import MISSING
from si_editor.store import ApplyError, Change

Result = TypeVar("Result")
_SLOT = "plan"
# In heights of a line, so that a dialog grows with the text.
_LEAST_WIDTH = 32
_WIDTH = 52
_HEIGHT = 34


class PlanDialog(QDialog):
    """Works plans out in the background while its user chooses, and carries one out as one step of undo.

    Nothing is changed before the button is pressed. A plan that the catalogue has outrun is refused as a whole.
    """

    def __init__(self, session: Session, words: FormWords, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        words.forget()
        self.session = session
        self.words = words
        self.heading = QLabel(title, self)
        self.heading.setProperty("role", "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.summary = self.make_text("")
        self.problem = self.make_text("")
        self.problem.setProperty("severity", "error")
        self.problem.hide()
        self.preview = self.make_preview()
        self.preview.setAccessibleName(self.tr("What will change"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self.do = QPushButton(self)
        self.do.setProperty("role", "primary")
        self.do.clicked.connect(self.carry_out)
        self.buttons = QHBoxLayout()
        self._lay_out()

    def make_preview(self) -> PreviewTree:
        """Make the list of what will change."""
        headings = (self.tr("Entry and field"), self.tr("Now"), self.tr("Then"))
        return PreviewTree(self.describe, headings, parent=self)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Put a line of the preview into words."""
        return self.words.change(line) if isinstance(line, Change) else ("", "", "")

    def carry_out(self) -> None:
        """Do what was previewed."""
        raise NotImplementedError

    def make_text(self, text: str, role: str = "") -> QLabel:
        """Make a paragraph."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def make_labelled(self, label: str, field: QWidget, target: QWidget | None = None) -> QWidget:
        """Put a label above a field, for eyes and for screen readers."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = QLabel(label, box)
        name.setBuddy(target if target is not None else field)
        (target if target is not None else field).setAccessibleName(label)
        column.addWidget(name)
        column.addWidget(field)
        return box

    def say(self, text: str) -> None:
        """Say how many will change."""
        self.summary.setText(text)

    def complain(self, text: str) -> None:
        """Say what is in the way; an empty text takes it back."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def work_out(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Work something out in the background; only the latest counts."""
        self.session.tasks.run(_SLOT, work, partial(self._take, done))

    def stop_working(self) -> None:
        """Want the latest plan no more."""
        self.session.tasks.cancel(_SLOT)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show what would change."""
        lines = [(change.record, change) for change in changes if not (change.moved and change.before is MISSING)]
        self.preview.show_groups(grouped(lines, self.words.title))

    def apply(self, changes: Sequence[Change], text: str) -> bool:
        """Make changes as one step; tell whether it worked, and say why where it did not."""
        try:
            self.session.apply(changes, text)
        except ApplyError as error:
            self.complain(spoken(error.sentence))
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go through the dialog as it is read, and begin with the first field."""
        super().showEvent(event)
        items = (self.buttons.itemAt(number) for number in range(self.buttons.count()))
        buttons = (item.widget() for item in items if item is not None)
        late = [self.preview, *(button for button in buttons if button is not None)]
        fields = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not any(one is widget or one.isAncestorOf(widget) for one in late)
            and widget.window() is self
        ]
        chain = [*fields, *late]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        first = next((widget for widget in chain if widget.isVisibleTo(self) and widget.isEnabled()), self.cancel)
        if self.focusWidget() in (None, *late):
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in an editor take the value and do no more; Ctrl+Enter does what the dialog is for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.do.click()
                return
            if self._is_editing():
                return
        super().keyPressEvent(event)

    def _is_editing(self) -> bool:
        focused = self.focusWidget()
        places: list[QWidget] = [*self.findChildren(Editor), *self.findChildren(QAbstractItemView)]
        return any(place is focused or place.isAncestorOf(focused) for place in places)

    def done(self, result: int) -> None:
        """Close; whatever is still being worked out is not waited for."""
        self.stop_working()
        super().done(result)

    def _take(self, done: Callable[[Result], None], result: Result) -> None:
        done(result)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addWidget(self.problem)
        column.addWidget(self.summary)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.do)
        column.addSpacing(4)
        column.addLayout(self.buttons)
        line = self.fontMetrics().height()
        self.setMinimumWidth(min(_LEAST_WIDTH * line, room_for(self).width()))
        open_at(self, _WIDTH * line, _HEIGHT * line)
