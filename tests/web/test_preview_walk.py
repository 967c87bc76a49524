"""The preview pane speaks the language of the window, and every control of it has a name and a role."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.test_accessibility_walk import flaws
from tests.desktop.test_german import Brackets, untranslated
from tests.desktop.walking import OpenGreek, Walker, greek_windows, texts_of

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.panel import PreviewPanel
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey

pytestmark = pytest.mark.web

KEYS = (RecordKey("project", "p1"), RecordKey("spotlight", "s1"), RecordKey("page", "w1"), RecordKey("media", "a1.png"))


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def open_greek(qtbot: QtBot, theme: Theme, profile: PreviewProfile, tmp_path: Path) -> Iterator[OpenGreek]:
    folders = UserFolders(tmp_path / "data", tmp_path / "settings", tmp_path / "documents")
    preferences = Preferences(folders)
    with greek_windows(tmp_path / "α", theme, folders, preferences, qtbot, profile) as make:
        yield make


def looks(window: Window, qtbot: QtBot) -> Iterator[tuple[str, PreviewPanel]]:
    """Look at several entries in every way that the preview has."""
    preview = window.panes.preview
    assert preview is not None
    for key in KEYS:
        window.panes.show_record(key)
        for bar in (preview.head.views, preview.head.screens, preview.head.schemes):
            for name, button in bar.buttons.items():
                if button.isEnabled():
                    button.click()
                    qtbot.waitUntil(lambda: window.session.tasks.is_idle, timeout=20_000)
                    yield f"{key} as {name}", preview
        preview.head.views.choose("page")


@pytest.mark.feature(40)
def test_every_text_of_the_preview_is_translated(brackets: None, open_greek: OpenGreek, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    for state, preview in looks(open_greek(Walker()), qtbot):
        for place, text in texts_of(preview):
            if rest := untranslated(text):
                found.setdefault(f"{place}: {text!r}", f"{state}: {rest}")
    assert found == {}


@pytest.mark.feature(83)
def test_every_control_of_the_preview_has_a_name_and_a_role(open_greek: OpenGreek, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    for state, preview in looks(open_greek(Walker()), qtbot):
        for flaw in flaws(preview):
            found.setdefault(flaw, state)
    assert found == {}
