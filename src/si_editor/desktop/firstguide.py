"""Guides through the first steps: shows the list above the panes, and leads to the place of each step."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from si_editor.desktop.actions import Command
from si_editor.desktop.announcer import Announcer
from si_editor.desktop.checklist import Checklist
from si_editor.desktop.firststeps import FirstSteps, Step
from si_editor.desktop.panes import Panes
from si_editor.desktop.pointer import Pointer
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme


class FirstGuide(QObject):
    """Brings the list of first steps where it helps, and takes it away when nobody wants it."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        theme: Theme,
        preferences: Preferences,
        announcer: Announcer,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._preferences = preferences
        self._announcer = announcer
        self._window = window
        self.steps = FirstSteps(session, panes, preferences, self)
        self.pointer = Pointer(theme, announcer, window)
        self.list: Checklist | None = None
        self.steps.done.connect(self._tell_done)

    def commands(self) -> tuple[Command, ...]:
        """Give the row for the table of commands."""
        return (Command("first-steps", "Help", self.tr("First steps"), self.bring_back),)

    def begin(self) -> None:
        """Show the list, unless somebody closed it for good."""
        if not self._preferences.is_checklist_closed:
            self._show()

    def go_on(self) -> None:
        """Show the list if somebody is in the middle of it."""
        has_begun = any(self.steps.is_done(step) for step in self.steps.steps)
        if has_begun and self.steps.next is not None:
            self.begin()

    def bring_back(self) -> None:
        """Show the list again; if all of it was done, it begins anew."""
        self._preferences.is_checklist_closed = False
        if self.steps.next is None:
            self.steps.begin_again()
        self._show()
        if self.list is not None:
            self.list.refresh()
            self.list.show_me.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, step: Step) -> None:
        """Lead the eye to where a step is done, and put the cursor there."""
        target, words = self._place_of(step)
        if target is not None:
            if target.focusPolicy() != Qt.FocusPolicy.NoFocus:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pointer.point_at(target, words)

    def _show(self) -> None:
        if self.list is None:
            self.list = Checklist(self.steps, self._panes)
            self.list.place_requested.connect(self.show_place)
            self.list.closed.connect(self._close)
            self._panes.notices.addWidget(self.list)
        self.list.show()

    def _close(self) -> None:
        self._preferences.is_checklist_closed = True
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        self.pointer.hide()
        self._announcer.say(self.tr("The first steps are closed. The Help menu brings them back."))

    def _tell_done(self, step: Step) -> None:
        self.pointer.hide()
        if self.list is not None:
            self._announcer.say(self.tr("Done: %1").replace("%1", self.list.label(step)))

    def _place_of(self, step: Step) -> tuple[QWidget | None, str]:
        panes = self._panes
        match step:
            case "open":
                panes.kinds.show_kind("project")
                return panes.records.view, self.tr("Click a project in this list, or choose it with the arrow keys.")
            case "teaser":
                panes.entry.focus_field(("teaser",))
                words = self.tr("Write another sentence into the teaser. Nothing can go wrong: you can undo it.")
                return self._focused_or(panes.entry), words
            case "page":
                if panes.preview is not None and panes.preview.isHidden():
                    panes.toggle_preview()
                return panes.preview, self.tr("The page follows while you type. Change a word and watch it.")
            case "problem":
                panes.problems.show()
                words = self.tr("Choose a problem: it leads to its field. Mend it there, and it disappears from here.")
                return panes.problems, words
            case "undo":
                return self._button("undo"), self.tr("Press Ctrl+Z or this arrow: the last step is taken back.")
            case "export":
                words = self.tr("This makes the whole website in a folder of your choice. Nothing is sent anywhere.")
                return self._button("export"), words

    def _focused_or(self, other: QWidget) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None and other.isAncestorOf(focused) else other

    def _button(self, command: str) -> QWidget | None:
        """Find the button of a command in the toolbar."""
        for button in self._window.findChildren(QWidget):
            if any(action.objectName() == command for action in button.actions()) and button.inherits("QToolButton"):
                return button
        return None
