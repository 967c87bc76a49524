"""The real window over a copy of a small catalogue, without the web engine."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from resources.build.translations import compile_translations
from si_editor.desktop.ask import ScriptedAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import Translation
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import FieldPath, value_at
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Journal

TODAY = date(2021, 6, 29)
SEMPRE = RecordKey("project", "sempre")
ASIS = RecordKey("project", "asis")
VOICE = RecordKey("spotlight", "asis-voice")

_FILES = {
    "catalogue.yaml": 'format: 1\ntitle: "#socialinterreg"\nlanguages: [en]\n',
    "vocabularies/programmes.yaml": (
        "label: Programmes\nterms:\n  - id: baltic-sea-region\n    label: Interreg Baltic Sea Region\n"
        "  - id: alpine-space\n    label: Interreg Alpine Space\n"
    ),
    "vocabularies/themes.yaml": "label: Themes\nterms:\n  - id: care\n    label: Care\n",
    "projects/sempre.yaml": (
        "# checked by Ana\nacronym: SEMPRE\ntitle: Social Empowerment in Rural Areas\n"
        "teaser: People plan their own services.\nprogramme: baltic-sea-region\ncountries: [DE, SE]\n"
        "themes: [care]\nstatus: ready\nsources:\n  - citation: Report\n"
    ),
    "projects/asis.yaml": (
        "acronym: ASIS\ntitle: Alpine Social Innovation Strategy\nprogramme: alpine-space\n"
        "countries: [FR, AT]\nnotes: Ask in Malmö.\nstatus: draft\n"
    ),
    "projects/zukunft.yaml": "acronym: Zukunft\ntitle: A third one\ncountries: [AT]\nstatus: draft\n",
    "spotlights/asis-voice.yaml": "title: A voice\nproject: asis\nstatus: draft\n",
    "pages/welcome.yaml": "title: Welcome\nrole: welcome\nstatus: ready\nbody: Hello.\n",
}


def write_catalogue(root: Path, files: dict[str, str] | None = None) -> Path:
    """Write a small catalogue; further files replace or add to its own."""
    for name, text in {**_FILES, **(files or {})}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return root


@pytest.fixture(scope="session", autouse=True)
def speaking_english(qapp: QApplication) -> None:
    """Load the window's English, which has its singulars from there."""
    compile_translations()
    Translation(qapp).load("en")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    documents = tmp_path / "documents"
    documents.mkdir()
    return UserFolders(tmp_path / "data", tmp_path / "settings", documents)


@pytest.fixture
def preferences(folders: UserFolders) -> Preferences:
    return Preferences(folders)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path / "campaign")


@dataclass
class Desk:
    """An open window, what it was asked, and short ways to look at both."""

    window: Window
    ask: ScriptedAsk
    root: Path
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.window.session

    def value(self, key: RecordKey, *path: str | int) -> object:
        return value_at(self.session.catalogue.draft(key).data, path)

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def act(self, command: str) -> None:
        """Use a command of the menus."""
        action = self.window.actions_[command]
        assert action.isEnabled(), f"{command} cannot be used now"
        action.trigger()

    def show(self, key: RecordKey, path: FieldPath = ()) -> None:
        self.window.panes.show_record(key, path)

    def type(self, key: RecordKey, field: str, text: str) -> None:
        """Put the cursor at the end of a field and type with real keys."""
        self.show(key, (field,))
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, Qt.Key.Key_End)
        self.qtbot.keyClicks(widget, text)

    def titles(self) -> list[str]:
        model = self.window.panes.records.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def wait_for_check(self) -> None:
        """Wait until every check that is due has come back."""
        self.session.check_now()
        self.qtbot.waitUntil(lambda: self.session.is_checked and self.session.tasks.is_idle)


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(
    qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences, root: Path
) -> Iterator[OpenDesk]:
    opened: list[Desk] = []

    def make(answers: tuple[object, ...] = (), at: Path = root) -> Desk:
        catalogue = Catalogue.open(at, folders.trash_of(at), folders.backups_of(at))
        journal = Journal(folders.journals, at)
        ask = ScriptedAsk(answers)
        session = Session(catalogue, journal, Tasks(), lambda: TODAY)
        window = Window(session, theme, ask, folders, preferences)
        desk = Desk(window, ask, at, qtbot)
        opened.append(desk)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        desk.wait_for_check()
        return desk

    yield make
    for desk in opened:
        if isValid(desk.window):
            desk.ask.answers = ["discard"]
            desk.window.close()
            QApplication.sendPostedEvents(desk.window, QEvent.Type.DeferredDelete)
            assert not isValid(desk.window)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk()
