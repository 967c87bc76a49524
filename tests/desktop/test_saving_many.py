"""Saving thousands of entries: the window shows how far it is, can be stopped, and nothing is ever half."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.desktop.conftest import Desk, OpenDesk, write_catalogue

from si_editor.desktop.dialogs.foreign import ForeignDialog
from si_editor.desktop.dialogs.saveprogress import SaveProgressDialog
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change, SaveError

MANY = 120
KEYS = tuple(RecordKey("project", f"p{number:03}") for number in range(MANY))


@pytest.fixture
def many(open_desk: OpenDesk, root: Path) -> Desk:
    """A window in which 120 entries are unsaved."""
    write_catalogue(root, {f"projects/{key.id}.yaml": f"acronym: P {key.id}\nstatus: draft\n" for key in KEYS})
    desk = open_desk()
    changes = [Change(key, ("notes",), MISSING, "Ask again.") for key in KEYS]
    desk.session.apply(changes, "Change notes")
    return desk


def open_dialog() -> SaveProgressDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveProgressDialog)
    return dialog


def written(desk: Desk) -> list[RecordKey]:
    return [key for key in KEYS if "Ask again." in desk.text(f"projects/{key.id}.yaml")]


def meanwhile(desk: Desk, look: Callable[[], None]) -> None:
    """Do something as soon as saving has begun."""
    timer = QTimer(desk.window)
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(0)


@pytest.mark.feature(85)
def test_saving_many_shows_how_far_it_is_and_saves_all(many: Desk) -> None:
    seen: list[tuple[str, int, bool]] = []

    def look() -> None:
        dialog = open_dialog()
        seen.append((dialog.label.text(), dialog.bar.maximum(), dialog.isModal()))

    meanwhile(many, look)
    assert many.window.saver.save()
    assert seen[0][0].startswith("Saving 120 entries…")
    assert seen[0][1:] == (MANY, True)
    assert len(written(many)) == MANY
    assert many.session.catalogue.unsaved() == ()
    assert QApplication.activeModalWidget() is None


def test_few_entries_are_saved_at_once_without_a_dialog(desk: Desk) -> None:
    seen: list[object] = []
    desk.type(RecordKey("project", "sempre"), "acronym", "x")
    meanwhile(desk, lambda: seen.append(QApplication.activeModalWidget()))
    assert desk.window.saver.save()
    assert seen == []
    assert "SEMPREx" in desk.text("projects/sempre.yaml")


def test_cancel_leaves_the_rest_unsaved_and_nothing_half(many: Desk, root: Path) -> None:
    told: list[str] = []
    many.session.told.connect(told.append)
    meanwhile(many, lambda: open_dialog().cancel.click())
    assert not many.window.saver.save()
    left = many.session.catalogue.unsaved()
    assert left
    assert set(left) == set(KEYS) - set(written(many))
    assert f"{len(left)} entries are still unsaved" in told[-1]
    assert not Catalogue.open(root).file_problems()
    assert many.window.saver.save()
    assert len(written(many)) == MANY


def test_changes_from_outside_are_kept_and_shown_at_the_end(many: Desk) -> None:
    path = many.root / "projects/p007.yaml"
    path.write_text("acronym: Theirs\nnotes: Their notes.\nstatus: draft\n", encoding="utf-8", newline="\n")
    assert not many.window.saver.save()
    assert "Their notes." in many.text("projects/p007.yaml")
    assert many.session.catalogue.unsaved() == (RecordKey("project", "p007"),)
    dialog = many.window.findChild(ForeignDialog)
    assert isinstance(dialog, ForeignDialog)
    dialog.later.click()


def test_what_cannot_be_written_is_told_at_the_end(many: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = many.root / "projects/p007.yaml"

    def refuse(target: Path, content: bytes) -> None:
        if target == path:
            raise SaveError("The disk is full.")
        target.write_bytes(content)

    monkeypatch.setattr("si_editor.store.saving.write_atomically", refuse)
    many.ask.answers = ["close"]
    assert not many.window.saver.save()
    assert many.session.catalogue.unsaved() == (RecordKey("project", "p007"),)
    assert len(written(many)) == MANY - 1


def test_closing_waits_for_the_end_and_closes_then(many: Desk) -> None:
    seen: list[bool] = []
    root = many.root

    def look() -> None:
        open_dialog()
        seen.append(many.window.isVisible())

    many.ask.answers = ["save"]
    meanwhile(many, look)
    assert many.window.close()
    assert seen == [True]
    assert all("Ask again." in (root / f"projects/{key.id}.yaml").read_text(encoding="utf-8") for key in KEYS)


def test_the_window_cannot_be_closed_nor_saved_again_while_it_saves(many: Desk) -> None:
    seen: list[bool] = []

    def close() -> None:
        open_dialog()
        seen.extend((many.window.close(), many.window.saver.save()))

    meanwhile(many, close)
    assert many.window.saver.save()
    assert seen == [False, False]
    assert len(written(many)) == MANY
