"""The whole way with many entries in the real window: edited, renamed, merged, deleted, restored, restarts too."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.e2e.conftest import TODAY

from si_editor.check import check
from si_editor.desktop.bulk.delete import DeleteDialog
from si_editor.desktop.bulk.rename import RenameDialog
from si_editor.desktop.bulk.replace import ReplaceDialog
from si_editor.desktop.bulk.setvalue import SetValueDialog
from si_editor.desktop.bulk.terms import MergeTermDialog, TermsDialog
from si_editor.desktop.bulk.trash import TrashDialog
from si_editor.desktop.bulk.versions import VersionsDialog
from si_editor.desktop.forms.picker import Picker
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import value_at
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue

SEMPRE = RecordKey("project", "sempre")
THEMES = RecordKey("vocabulary", "themes")

Shown = TypeVar("Shown", bound=QDialog)
OpenWindow = Callable[[Path], Window]


class Hand:
    """Works in a window as a person does."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.session.tasks.is_idle, timeout=20_000)

    def dialog(self, kind: type[Shown]) -> Shown:
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        self.settle()
        return found[0]

    def click(self, widget: object) -> None:
        self.settle()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def value(self, key: RecordKey, *path: str | int) -> object:
        return value_at(self.window.session.catalogue.draft(key).data, path)


def missing(window: Window) -> list[str]:
    """Give what names something that is not there."""
    found = check(window.session.catalogue.snapshot(), TODAY)
    return [f"{one.record} {one.path}" for one in found if one.code.endswith("-missing") and "reference" in one.code]


def content(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def values(root: Path) -> dict[RecordKey, object]:
    catalogue = Catalogue.open(root)
    return {key: catalogue.draft(key).data for key in catalogue.keys()}


@pytest.mark.feature(47)
@pytest.mark.feature(49)
def test_twelve_entries_are_edited_and_undone(open_window: OpenWindow, sample: Path, qtbot: QtBot) -> None:
    before = content(sample)
    hand = Hand(open_window(sample), qtbot)
    panel = hand.window.panes.records
    hand.window.panes.show_record(SEMPRE)
    model, selection = panel.view.model(), panel.view.selectionModel()
    selection.clearSelection()
    for row in range(12):
        selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    assert len(panel.selected) == 12
    hand.window.actions_["set-value"].trigger()
    shown = hand.dialog(SetValueDialog)
    assert shown.heading.text() == "Change 12 projects"
    shown.choose("status", "set")
    assert shown.editor is not None
    qtbot.keyClick(shown.editor.focus_target(), Qt.Key.Key_End)
    hand.settle()
    assert "12 entries will change" in shown.summary.text()
    hand.click(shown.do)
    keys = panel.selected
    assert sum(hand.value(key, "status") == "archived" for key in hand.window.session.catalogue.keys("project")) == 12
    hand.window.actions_["save"].trigger()
    hand.window.actions_["undo"].trigger()
    hand.window.actions_["save"].trigger()
    assert content(sample) == before
    assert keys


@pytest.mark.feature(34)
@pytest.mark.feature(8)
def test_renamed_deleted_and_restored_nothing_dangles(open_window: OpenWindow, sample: Path, qtbot: QtBot) -> None:
    before = content(sample)
    hand = Hand(open_window(sample), qtbot)
    dangling = missing(hand.window)
    hand.window.panes.show_record(SEMPRE)
    hand.window.actions_["rename"].trigger()
    renaming = hand.dialog(RenameDialog)
    qtbot.keyClicks(renaming.entry_id, "semper")
    hand.settle()
    qtbot.keyClick(renaming.entry_id, Qt.Key.Key_Return)
    semper = RecordKey("project", "semper")
    assert hand.window.panes.entry.key == semper
    hand.window.actions_["save"].trigger()
    assert missing(hand.window) == dangling
    assert (sample / "projects/semper.yaml").exists()
    assert not (sample / "projects/sempre.yaml").exists()
    hand.window.actions_["delete"].trigger()
    deleting = hand.dialog(DeleteDialog)
    hand.click(deleting.do)
    hand.window.actions_["save"].trigger()
    assert missing(hand.window) == dangling
    hand.window.close()
    hand = Hand(open_window(sample), qtbot)
    hand.window.actions_["trash"].trigger()
    trash = hand.dialog(TrashDialog)
    hand.click(trash.do)
    assert hand.window.panes.entry.key == semper
    hand.window.actions_["rename"].trigger()
    renaming = hand.dialog(RenameDialog)
    qtbot.keyClicks(renaming.entry_id, "sempre")
    hand.settle()
    hand.click(renaming.do)
    hand.window.actions_["save"].trigger()
    assert missing(hand.window) == dangling
    assert content(sample)["projects/sempre.yaml"] == before["projects/sempre.yaml"]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.feature(36)
@pytest.mark.feature(48)
@pytest.mark.feature(60)
def test_terms_merged_words_replaced_and_an_earlier_version_back(
    open_window: OpenWindow, sample: Path, qtbot: QtBot
) -> None:
    before = values(sample)
    hand = Hand(open_window(sample), qtbot)
    hand.window.panes.show_record(THEMES)
    hand.window.actions_["terms"].trigger()
    terms = hand.dialog(TermsDialog)
    terms.choose("social-services-cocreation")
    hand.click(terms.merge_button)
    merging = hand.dialog(MergeTermDialog)
    line = merging.other.focus_target()
    assert isinstance(line, Picker)
    qtbot.keyClicks(line, "ageing")
    qtbot.keyClick(line.matches.view, Qt.Key.Key_Return)
    assert merging.isVisible(), "Enter takes the value and does no more"
    hand.click(merging.do)
    assert "ageing-care-health" in str(hand.value(SEMPRE, "themes"))
    hand.settle()
    terms.reject()
    hand.window.panes.show_record(SEMPRE)
    hand.window.actions_["replace"].trigger()
    replacing = hand.dialog(ReplaceDialog)
    qtbot.keyClicks(replacing.find_text, "services")
    qtbot.waitUntil(lambda: bool(replacing.hits))
    qtbot.keyClicks(replacing.new_text, "offers")
    hand.click(replacing.do)
    assert "offers" in str(hand.value(SEMPRE, "need"))
    hand.window.actions_["save"].trigger()
    hand.window.actions_["versions"].trigger()
    versions = hand.dialog(VersionsDialog)
    hand.click(versions.do)
    hand.window.actions_["save"].trigger()
    assert values(sample)[SEMPRE] == before[SEMPRE]
    for _ in range(3):
        hand.window.actions_["undo"].trigger()
    hand.window.actions_["save"].trigger()
    assert values(sample) == before
