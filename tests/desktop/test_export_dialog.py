"""The export dialog: the gate first, a way to mend, progress with cancel, and a receipt that is true."""

import re
import shutil
from collections.abc import Generator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk, write_catalogue

from si_editor.bundle.errors import TargetError
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.desktop.dialogs.export import ExportDialog
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store import Change

_FIT_PROJECT = """\
acronym: SEMPRE
title: Social Empowerment in Rural Areas
teaser: People who use social services help to design them.
programme: baltic-sea-region
countries: [DE, SE]
funds: [ERDF]
start: 2016
end: 2019
status: ready
sources:
  - citation: Final report
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A catalogue that is fit to be published: the sample's frame around one ready project."""
    root = write_catalogue(tmp_path / "campaign")
    for folder in ("pages", "vocabularies"):
        shutil.copytree(sample_catalogue() / folder, root / folder, dirs_exist_ok=True)
    shutil.copy(sample_catalogue() / "catalogue.yaml", root)
    for page in (root / "pages").glob("*.yaml"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"\((project|spotlight):[a-z0-9-]+\)", "(project:sempre)", text), encoding="utf-8")
    (root / "projects/sempre.yaml").write_text(_FIT_PROJECT, encoding="utf-8")
    return root


def open_dialog(desk: Desk) -> ExportDialog:
    desk.act("export")
    dialog = desk.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    desk.qtbot.waitUntil(lambda: "Checking" not in dialog.gate.text())
    return dialog


def break_sempre(desk: Desk) -> None:
    desk.session.apply([Change(SEMPRE, ("countries",), ["DE", "SE"], ["Nowhere"])], "Break")


def test_the_gate_says_what_goes_out_and_what_stays(desk: Desk) -> None:
    dialog = open_dialog(desk)
    text = dialog.gate.text()
    pages = len(list((desk.root / "pages").glob("*.yaml")))
    assert f"1 project and {pages} pages go out." in text
    assert "3 entries stay behind" in text
    assert "ASIS · a draft" in text
    assert dialog.start.isEnabled()
    dialog.close()


def test_an_error_blocks_and_leads_to_its_field(desk: Desk) -> None:
    break_sempre(desk)
    dialog = open_dialog(desk)
    assert not dialog.start.isEnabled()
    assert "keeps the website from being published" in dialog.gate.text()
    assert "SEMPRE › Partner countries" in dialog.gate.text()
    desk.show(RecordKey("page", "welcome"))
    dialog.gate.go_buttons[0].click()
    assert desk.window.panes.entry.key == SEMPRE
    assert not dialog.isVisible()


def test_unfit_entries_can_be_left_out(desk: Desk) -> None:
    break_sempre(desk)
    dialog = open_dialog(desk)
    assert dialog.leave_out.text() == "Leave out 1 unfit entry and publish the rest"
    dialog.leave_out.setChecked(True)
    desk.qtbot.waitUntil(dialog.start.isEnabled)
    assert "SEMPRE · has errors" in dialog.gate.text()
    dialog.close()


def test_a_folder_is_exported_with_a_receipt(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "website"
    dialog = open_dialog(desk)
    dialog.target.setText(str(target))
    with desk.qtbot.waitSignal(dialog.exported) as signal:
        desk.qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert signal.args is not None
    receipt = signal.args[0]
    assert isinstance(receipt, Receipt)
    assert (target / "index.html").is_file()
    assert len([path for path in target.rglob("*") if path.is_file()]) == receipt.files
    assert f"{receipt.pages} pages" in dialog.receipt.heading.text()
    assert receipt.left_out
    assert "ASIS" in dialog.receipt.left_out.text()
    dialog.receipt.browser.click()
    dialog.receipt.reveal.click()
    assert [url.toLocalFile() for url in desk.ask.shown] == [str(target / "index.html"), str(target)]
    dialog.close()


def test_unsaved_edits_go_out_as_they_are_seen(desk: Desk, tmp_path: Path) -> None:
    desk.type(SEMPRE, "acronym", "x")
    dialog = open_dialog(desk)
    assert "1 entry has unsaved edits" in dialog.gate.text()
    dialog.target.setText(str(tmp_path / "website"))
    with desk.qtbot.waitSignal(dialog.exported):
        dialog.start.click()
    assert "SEMPREx" in (tmp_path / "website/projects/sempre/index.html").read_text(encoding="utf-8")
    dialog.close()


def test_a_zip_file_is_asked_for_by_its_name(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk((tmp_path / "bundle",))
    dialog = open_dialog(desk)
    dialog.as_zip.setChecked(True)
    assert dialog.target.text().endswith("campaign-website.zip")
    dialog.choose.click()
    assert dialog.target.text() == str(tmp_path / "bundle.zip")
    with desk.qtbot.waitSignal(dialog.exported):
        dialog.start.click()
    assert (tmp_path / "bundle.zip").is_file()
    assert dialog.receipt.browser.isHidden()
    dialog.close()


def test_a_target_that_cannot_be_used_is_said_and_work_goes_on(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "website"
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    dialog = open_dialog(desk)
    dialog.target.setText(str(target))
    dialog.start.click()
    desk.qtbot.waitUntil(dialog.failure.isVisible)
    assert (target / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert dialog.start.isEnabled()
    dialog.close()


@pytest.fixture
def slow_export(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Replace the export by one that waits between its steps, and tells when it was closed."""
    closed = Event()

    def export(*_arguments: object) -> Generator[Progress, None, Receipt]:
        try:
            for done in range(1000):
                yield Progress("pages", done, 1000)
                Event().wait(0.005)
        finally:
            closed.set()
        raise TargetError("It should have been cancelled.")

    monkeypatch.setattr("si_editor.desktop.dialogs.export.export", export)
    return closed


@pytest.mark.feature(85)
def test_an_export_shows_progress_and_can_be_cancelled(desk: Desk, slow_export: Event) -> None:
    dialog = open_dialog(desk)
    dialog.start.click()
    desk.qtbot.waitUntil(lambda: dialog.progress.maximum() == 1000)
    assert dialog.step.text().startswith("Making the pages · ")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(dialog.failure.isVisible)
    assert slow_export.is_set()
    assert "untouched" in dialog.failure.text()
    assert dialog.start.isEnabled()
    dialog.close()


def test_closing_the_dialog_cancels_the_export_first(desk: Desk, slow_export: Event) -> None:
    dialog = open_dialog(desk)
    dialog.start.click()
    desk.qtbot.waitUntil(lambda: dialog.progress.maximum() == 1000)
    dialog.close()
    desk.qtbot.waitUntil(dialog.failure.isVisible)
    assert slow_export.is_set()
    dialog.close()
    assert not dialog.isVisible()


def compare(desk: Desk, dialog: ExportDialog, target: Path) -> None:
    dialog.target.setText(str(target))
    desk.qtbot.waitUntil(
        lambda: bool(dialog.changes.sentence.text()) and dialog.changes.stop.isHidden() and desk.session.tasks.is_idle,
        timeout=20_000,
    )


def export_to(desk: Desk, target: Path) -> None:
    dialog = open_dialog(desk)
    dialog.target.setText(str(target))
    with desk.qtbot.waitSignal(dialog.exported, timeout=30_000):
        dialog.start.click()
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ExportDialog) is None)


@pytest.mark.feature(74)
def test_the_first_export_says_that_everything_is_new(desk: Desk, tmp_path: Path) -> None:
    dialog = open_dialog(desk)
    compare(desk, dialog, tmp_path / "site")
    assert "pages are new" in dialog.changes.sentence.text()


@pytest.mark.feature(58)
@pytest.mark.feature(74)
@pytest.mark.parametrize("name", ["site", "site.zip"])
def test_what_will_change_is_told_by_entry_and_field(desk: Desk, tmp_path: Path, name: str) -> None:
    export_to(desk, tmp_path / name)
    dialog = open_dialog(desk)
    compare(desk, dialog, tmp_path / name)
    assert dialog.changes.sentence.text() == "Nothing changes. What lies at the target is up to date."
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ExportDialog) is None)
    teaser = "People who use social services help to design them."
    desk.session.apply([Change(SEMPRE, ("teaser",), teaser, "Now they decide.")], "Change")
    dialog = open_dialog(desk)
    compare(desk, dialog, tmp_path / name)
    lines = dialog.changes.lines()
    assert "  SEMPRE · Project profile" in lines or any("SEMPRE" in line for line in lines)
    assert f"    Teaser: “{teaser}”\n→ “Now they decide.”" in lines
    assert "more files" in dialog.changes.more.text()


@pytest.mark.feature(74)
def test_an_entry_that_goes_and_one_that_comes_are_named(desk: Desk, tmp_path: Path) -> None:
    export_to(desk, tmp_path / "site")
    fresh = RecordKey("page", "fresh")
    desk.session.apply(
        [Change(fresh, (), MISSING, {"title": "Fresh", "role": "other", "status": "ready", "body": "New."})], "New"
    )
    why = next(key for key in sorted(desk.session.catalogue.keys()) if key.kind == "page" and key.id == "why")
    desk.session.apply([Change(why, ("status",), "ready", "draft")], "Draft")
    dialog = open_dialog(desk)
    if dialog.leave_out.isVisibleTo(dialog):
        dialog.leave_out.click()
    compare(desk, dialog, tmp_path / "site")
    lines = dialog.changes.lines()
    assert "New: 1" in lines
    assert any(line.strip().startswith("Fresh ·") for line in lines)
    assert "Removed: 1" in lines


@pytest.mark.feature(74)
def test_the_comparison_can_be_stopped(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def slowly(*_arguments: object) -> Generator[Progress, None, object]:
        yield Progress("pages", 1, 9)
        go_on.wait(10)
        yield Progress("pages", 2, 9)
        raise AssertionError("it was stopped")

    monkeypatch.setattr("si_editor.desktop.dialogs.export.changes", slowly)
    dialog = open_dialog(desk)
    desk.qtbot.waitUntil(lambda: dialog.changes.progress.maximum() == 9)
    dialog.changes.stop.click()
    go_on.set()
    assert "stopped" in dialog.changes.sentence.text()
    assert dialog.changes.stop.text() == "Compare"
    assert dialog.start.isEnabled()
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
