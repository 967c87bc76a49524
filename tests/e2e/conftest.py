"""The real window over a copy of the sample, as the end-to-end tests drive it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from resources.build.translations import compile_translations
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile, register_scheme
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import Translation
from si_editor.desktop.window import Window
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.journal import Journal

TODAY = date(2026, 11, 22)

# The web engine wants to know the private scheme before its first class is used.
register_scheme()


@pytest.fixture(scope="session", autouse=True)
def speaking_english(qapp: QApplication) -> None:
    """Load the window's English, which has its singulars from there."""
    compile_translations()
    Translation(qapp).load("en")


@pytest.fixture(scope="session")
def profile(qapp: QApplication) -> PreviewProfile:
    """One profile for all windows, owned by the application as in the program."""
    return PreviewProfile(qapp)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample catalogue that may be changed."""
    return Path(shutil.copytree(sample_catalogue(), tmp_path / "catalogue"))


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    """Folders of a user who has never run the program."""
    user = tmp_path / "user"
    return UserFolders(user / "data", user / "settings", user / "documents")


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, profile: PreviewProfile, folders: UserFolders
) -> Iterator[Callable[[Path], Window]]:
    """Open windows the way the program does; they are closed at the end without a question."""
    theme = Theme(qapp)
    opened: list[tuple[Window, Tasks]] = []

    def open_catalogue(root: Path) -> Window:
        tasks = Tasks()
        catalogue = Catalogue.open(root, folders.trash_of(root), folders.backups_of(root))
        session = Session(catalogue, Journal(folders.journals, root), tasks, lambda: TODAY)
        window = Window(session, theme, QtAsk(), folders, Preferences(folders, session), profile)
        opened.append((window, tasks))
        window.resize(1500, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: session.is_checked, timeout=60_000)
        return window

    yield open_catalogue
    for window, tasks in opened:
        if isValid(window):
            window.session.close()
            window.hide()
            window.deleteLater()
        tasks.close()
    qtbot.waitUntil(lambda: not any(isValid(window) for window, _ in opened))
