"""The small parts: words, looks, settings, faults, questions, lookups."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import SEMPRE

from si_editor.desktop.ask import Choice, QtAsk, Question, ScriptedAsk
from si_editor.desktop.crash import CrashHook
from si_editor.desktop.elided import ElidedLabel
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.lookups import CatalogueLookups
from si_editor.desktop.records.cloth import Loom
from si_editor.desktop.records.rows import ClothFacts
from si_editor.desktop.theme import Theme
from si_editor.desktop.windowstate import WindowState, WindowStates
from si_editor.desktop.wording import field_label, shown_value
from si_editor.model.colours import contrast
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.resources import resource
from si_editor.store import Catalogue, Change


@pytest.mark.parametrize(
    ("path", "label"),
    [
        (("teaser",), "Teaser"),
        (("teaser", "de"), "Teaser (de)"),
        (("partners", 1, "country"), "Partners 2 › Country"),
        (("budget", "total"), "Budget › Total budget"),
        (("unknown",), "unknown"),
        ((), "Project"),
    ],
)
def test_fields_are_named_as_in_their_form(path: FieldPath, label: str) -> None:
    assert field_label(SEMPRE, path) == label


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (MISSING, "empty"),
        ("", "empty"),
        (True, "yes"),
        ("Two\nlines", "“Two lines”"),
        (["DE", "SE"], "DE, SE"),
        ([{"name": "A"}], "1 entry"),
        (7, "“7”"),
        ("x" * 200, "“" + "x" * 79 + "…”"),
    ],
)
def test_values_are_shown_in_few_words(value: object, text: str) -> None:
    assert shown_value(value) == text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_on_every_ground_of_the_palette(theme: Theme, qapp: QApplication, scheme: str) -> None:
    theme.choose("dark" if scheme == "dark" else "light")
    palette = qapp.palette()
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5, (text, ground)
    theme.choose(None)


def test_changing_the_scheme_changes_icons_and_cloths(theme: Theme, qtbot: QtBot) -> None:
    loom = Loom(theme)
    facts = ClothFacts(("DE", "SE"), ("care",), "sempre")
    theme.choose("light")
    light = loom.picture(facts, 40, 1.0).toImage(), theme.icon("save").pixmap(20).toImage()
    theme.choose("dark")
    dark = loom.picture(facts, 40, 1.0).toImage(), theme.icon("save").pixmap(20).toImage()
    theme.choose(None)
    assert light[0] != dark[0]
    assert light[1] != dark[1]


def test_the_same_project_has_the_same_cloth_and_another_another(theme: Theme) -> None:
    first, second = Loom(theme), Loom(theme)
    facts = ClothFacts(("DE", "SE"), ("care",), "sempre")
    assert first.picture(facts, 40, 1.0).toImage() == second.picture(facts, 40, 1.0).toImage()
    other = ClothFacts(("DE", "SE"), ("care",), "asis")
    assert first.picture(facts, 40, 1.0).toImage() != first.picture(other, 40, 1.0).toImage()


def test_every_icon_takes_the_colour_of_the_text() -> None:
    drawn_in_colour = ("ui-arrow", "ui-mark", "ui-tick")
    icons = [path for path in resource("icons").glob("ui-*.svg") if not path.name.startswith(drawn_in_colour)]
    assert icons
    for path in icons:
        assert "currentColor" in path.read_text(encoding="utf-8"), path.name


def test_the_look_of_a_window_is_kept(folders: UserFolders, tmp_path: Path) -> None:
    states = WindowStates(folders)
    state = WindowState("Z2Vv", (1, 2, 3), (4, 5), has_preview=False, kind="page", record="why")
    states.save(tmp_path, state)
    assert states.load(tmp_path) == state
    assert states.load(tmp_path / "other") == WindowState()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"columns": "wide", "kind": 7, "has_preview": 1, "rows": [-1]}'])
def test_a_damaged_look_counts_as_none(folders: UserFolders, tmp_path: Path, text: str) -> None:
    states = WindowStates(folders)
    states.save(tmp_path, WindowState(kind="page"))
    (file,) = (folders.settings / "windows").iterdir()
    file.write_text(text, encoding="utf-8")
    assert states.load(tmp_path) == WindowState()


@pytest.mark.feature(86)
def test_a_fault_is_written_down_and_said_calmly(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    ask = ScriptedAsk()
    hook = CrashHook(tmp_path / "logs", ask)
    with caplog.at_level(logging.CRITICAL):
        try:
            raise RuntimeError("a fault")
        except RuntimeError:
            kind, error, trace = sys.exc_info()
            assert kind is not None
            assert error is not None
            hook.note(kind, error, trace)
            hook.note(kind, error, trace)
        qtbot.waitUntil(lambda: len(ask.told) == 2)
    (log,) = (tmp_path / "logs").iterdir()
    assert "RuntimeError: a fault" in log.read_text(encoding="utf-8")
    assert "Your edits are safe" in ask.told[0]


def _press(label: str, seen: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    seen += [button.text() for button in box.findChildren(QPushButton)]
    default = box.defaultButton()
    assert default is not None
    seen.append(f"default {default.text()}")
    next(button for button in box.findChildren(QPushButton) if button.text() == label).click()


def test_a_real_question_has_verbs_and_a_safe_default(qtbot: QtBot) -> None:
    question = Question(
        "Delete “SEMPRE”?",
        "You can undo this.",
        (Choice("delete", "Delete entry", is_destructive=True), Choice("keep", "Keep")),
        safe="keep",
        cancel="keep",
    )
    seen: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    QTimer.singleShot(0, window, lambda: _press("Delete entry", seen))
    assert QtAsk(window).choose(question) == "delete"
    assert set(seen) == {"Delete entry", "Keep", "default Keep"}


def test_the_pickers_see_the_catalogue_as_it_stands(root: Path) -> None:
    catalogue = Catalogue.open(root)
    lookups = CatalogueLookups(catalogue, no_problems)
    assert lookups.languages() == ("en",)
    assert [option.label for option in lookups.records("project")] == ["ASIS", "SEMPRE", "Zukunft"]
    assert [option.value for option in lookups.terms("programmes")] == ["baltic-sea-region", "alpine-space"]
    assert lookups.terms("none") == ()
    catalogue.apply([Change(SEMPRE, ("acronym",), "SEMPRE", "AAA")])
    assert lookups.records("project")[0].label == "AAA"


def test_media_files_are_offered_with_and_without_an_entry(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "Map of places.PNG"
    source.write_bytes(b"\x89PNG\r\n\x1a\n")
    catalogue = Catalogue.open(root)
    name = catalogue.import_media(source)
    assert name == "map-of-places.png"
    lookups = CatalogueLookups(catalogue, no_problems)
    assert [option.value for option in lookups.media(("picture",))] == [name]
    assert lookups.media(("captions",)) == []


def no_problems(_key: RecordKey) -> tuple[Problem, ...]:
    return ()


def test_a_long_line_gives_way_and_keeps_its_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.set_text("Donaudampfschifffahrtsgesellschaftskapitän")
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text() == "Donaudampfschifffahrtsgesellschaftskapitän"
