"""What the View, Edit and Check menus do: moving between the panes and showing or hiding them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from si_editor.desktop.ask import Ask
from si_editor.desktop.bundles import LastBundle
from si_editor.desktop.dialogs.export import ExportDialog
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session
from si_editor.editing.finding.facts import digest_of
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Touched


class ViewCommands(QObject):
    """Carries out the commands that look at the catalogue or lead somewhere, and change nothing in it.

    Signals:
        exported: the receipt of a website that was made.
    """

    exported = Signal(object)

    def __init__(
        self,
        session: Session,
        panes: Panes,
        ask: Ask,
        folders: UserFolders,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._ask = ask
        self._folders = folders
        self._window = window

    def undo(self) -> None:
        """Take the last step back."""
        self._panes.entry.commit()
        name = self._session.undo_stack.undoText()
        self._tell_step(self.tr("Undone: %1."), name, self._session.undo())

    def redo(self) -> None:
        """Make the last step again."""
        name = self._session.undo_stack.redoText()
        self._tell_step(self.tr("Done again: %1."), name, self._session.redo())

    def _tell_step(self, sentence: str, name: str, touched: Touched | None) -> None:
        """Show what a step touched and say it, so that no older sentence stands there as if it still held."""
        self._panes.reveal(touched)
        if touched is not None:
            self._session.told.emit(sentence.replace("%1", name))

    def find_in_list(self) -> None:
        """Go to the filter box."""
        self._panes.records.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panes.records.search.selectAll()

    def search_everything(self) -> None:
        """Go to the search box."""
        self._panes.search.open()

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        self._panes.toggle_preview()

    def toggle_problems(self) -> None:
        """Show or hide the problems."""
        self._panes.problems.setVisible(self._panes.problems.isHidden())

    def toggle_kinds(self) -> None:
        """Show or hide the kinds."""
        self._panes.kinds.setVisible(self._panes.kinds.isHidden())

    def focus_kinds(self) -> None:
        """Go to the kinds."""
        self._panes.kinds.show()
        self._panes.kinds.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Go to the list."""
        self._panes.records.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_form(self) -> None:
        """Go to the form."""
        self._panes.entry.focus_form()

    def focus_problems(self) -> None:
        """Go to the problems."""
        self._panes.problems.show()
        self._panes.problems.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def check(self) -> None:
        """Check everything now."""
        self._panes.entry.commit()
        self._panes.problems.show()
        self._session.check_now()

    def next_problem(self) -> None:
        """Go to the next problem."""
        self._panes.problems.step(1)

    def previous_problem(self) -> None:
        """Go to the previous problem."""
        self._panes.problems.step(-1)

    def export(self) -> None:
        """Open the export dialog."""
        self._panes.entry.commit()
        dialog = ExportDialog(self._session, self._ask, self._folders.documents, self._window)
        dialog.problem_requested.connect(self._panes.go_to_problem)
        dialog.published.connect(self._note_bundle)
        dialog.exported.connect(self.exported)
        dialog.open()

    def _note_bundle(self, target: str, snapshot: Snapshot, published: frozenset[RecordKey]) -> None:
        """Remember what was published, so that the list can tell what changed since."""
        marks = {key: digest_of(snapshot.readings[key].data) for key in published if key in snapshot.readings}
        self._panes.bundles.note(LastBundle(target, self._session.today().isoformat(), marks))
        self._panes.finder.mark_all()
