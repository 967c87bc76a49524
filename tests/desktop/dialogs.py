"""Opens every dialog of the window, also those that no command of a menu leads to."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from si_editor.desktop.ask import Choice, Question, QuestionBox
from si_editor.desktop.bulk.terms import TermsDialog
from si_editor.desktop.dialogs.saveprogress import SaveProgressDialog, Steps
from si_editor.desktop.forms.markdowninput import MarkdownInput
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import value_at
from si_editor.model.records import RecordKey
from si_editor.store import Change, Progress, SaveReport

# The commands that open a dialog, each with the page of the help that F1 opens in it.
COMMANDS: Final = {
    "duplicate": "projects",
    "delete": "many",
    "trash": "many",
    "replace": "many",
    "set-value": "many",
    "rename": "many",
    "versions": "many",
    "export": "export",
    "advanced-search": "search",
    "save-search": "search",
    "columns": "search",
    "preferences": "preferences",
    "shortcuts": "keys",
    "logs": "preferences",
    "about": "first-steps",
}
P1: Final = RecordKey("project", "p1")


class DialogWalk:
    """Opens the dialogs one after the other over the catalogue in Greek, and closes each again."""

    def __init__(self, window: Window, scratch: Path, qtbot: QtBot) -> None:
        self._window = window
        self._scratch = scratch
        self._qtbot = qtbot

    def pages(self) -> dict[str, str]:
        """Give the name of every dialog with its page of the help."""
        return COMMANDS | {name: page for name, (page, _) in self._others().items()}

    def walk(self) -> Iterator[tuple[str, QDialog]]:
        """Open each dialog, and give its name."""
        for name in (*COMMANDS, *self._others()):
            self._window.panes.show_record(P1)
            self._settle()
            before = set(QApplication.topLevelWidgets())
            if name in COMMANDS:
                self._window.actions_[name].trigger()
            else:
                self._others()[name][1]()
            self._settle()
            self._qtbot.waitUntil(partial(self._is_in_dialog, before))
            dialog = QApplication.activeWindow()
            assert isinstance(dialog, QDialog), f"{name} opens no dialog"
            yield name, dialog
            for one in reversed(self._new(before)):
                if isValid(one):
                    one.close()
            self._qtbot.waitUntil(partial(self._are_gone, before))
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _is_in_dialog(self, before: set[QWidget]) -> bool:
        """Tell whether a new dialog has the cursor, the topmost where one stands over another."""
        window, focused = QApplication.activeWindow(), QApplication.focusWidget()
        is_topmost = QApplication.activeModalWidget() in (None, window)
        return window in self._new(before) and is_topmost and focused is not None and focused.window() is window

    def _are_gone(self, before: set[QWidget]) -> bool:
        return not self._new(before)

    def _settle(self) -> None:
        self._qtbot.waitUntil(lambda: self._window.session.tasks.is_idle)

    def _new(self, before: set[QWidget]) -> list[QWidget]:
        shown = [one for one in QApplication.topLevelWidgets() if isValid(one) and one.isVisible()]
        return [one for one in shown if one not in before and not isinstance(one, QMenu)]

    def _others(self) -> dict[str, tuple[str, Callable[[], object]]]:
        return {
            "import": ("import", self._import),
            "new picture": ("pictures", self._bring_picture),
            "link": ("writing", self._ask_link),
            "mend all": ("problems", self._mend_all),
            "foreign change": ("undo", self._change_outside),
            "terms": ("many", self._show_terms),
            "rename a term": ("many", self._rename_term),
            "merge a term": ("many", self._merge_term),
            "delete a term": ("many", self._delete_term),
            "saving": ("undo", self._save_many),
            "question": ("pictures", self._ask),
        }

    def _import(self) -> None:
        table = self._scratch / "α.csv"
        table.write_text("ω,ψ\nΑ,Β\n", encoding="utf-8")
        self._window.importing.show(table)

    def _bring_picture(self) -> None:
        picture = self._scratch / "β.png"
        Image.new("RGB", (40, 30)).save(picture)
        self._window.panes.media.bring_in(picture, ("picture",), "β", _ignore)

    def _ask_link(self) -> None:
        form = self._window.panes.entry.form
        assert form is not None
        self._window.panes.entry.focus_field(("body",))
        next(one for one in form.findChildren(MarkdownInput)).ask_link()

    def _mend_all(self) -> None:
        panel = self._window.panes.problems
        for problem in panel.model.problems():
            for mend in panel.model.mends(problem):
                if panel.offer_mend_all(problem, mend) is not None:
                    return

    def _change_outside(self) -> None:
        session = self._window.session
        before = value_at(session.catalogue.draft(P1).data, ("acronym",))
        session.apply([Change(P1, ("acronym",), before, "ΔΙΚΟ ΜΟΥ")], "")
        file = session.catalogue.root / "projects" / "p1.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("ΣΕΜΠΡΕ", "ΑΛΛΟ"), encoding="utf-8")
        self._window.saver.review_foreign_changes()

    def _show_terms(self) -> TermsDialog:
        self._window.panes.show_record(RecordKey("vocabulary", "themes"))
        self._window.actions_["terms"].trigger()
        self._settle()
        return next(one for one in self._window.findChildren(TermsDialog) if one.isVisible())

    def _rename_term(self) -> None:
        self._show_terms().rename()

    def _merge_term(self) -> None:
        self._show_terms().merge()

    def _delete_term(self) -> None:
        self._show_terms().delete()

    def _save_many(self) -> None:
        dialog = SaveProgressDialog(3, _saving, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _ask(self) -> None:
        choices = (Choice("α", "Α"), Choice("β", "Β", is_destructive=True))
        box = QuestionBox(
            Question("Α;", "Β.", choices, safe="α", cancel="α", details="Γ", help="pictures"), self._window
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _saving(has_stopped: Callable[[], bool]) -> Steps:
    """Save nothing until somebody stops it."""
    while not has_stopped():
        yield Progress(0, 3)
    return SaveReport()


def _ignore(_arrival: object) -> None:
    """Take nothing."""
