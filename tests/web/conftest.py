"""One browser for the tests of written sites, and the sample as it is really exported."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.web.browsing import Browser, ListeningPage, Watch

from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.desktop.preview.scheme import PreviewProfile, register_scheme
from si_editor.desktop.theme import Theme
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue

# Before the application is made, as in the program.
register_scheme()


@pytest.fixture(scope="session")
def profile(qapp: QApplication) -> PreviewProfile:
    """One profile of the preview for all tests, owned by the application as in the program."""
    return PreviewProfile(qapp)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(scope="session")
def watched_profile(qapp: QApplication) -> tuple[QWebEngineProfile, Watch]:
    """One profile for all tests, owned by the application, that notes what is asked for."""
    profile, watch = QWebEngineProfile(qapp), Watch()
    watch.setParent(profile)
    profile.setUrlRequestInterceptor(watch)
    return profile, watch


@pytest.fixture
def browser(qtbot: QtBot, watched_profile: tuple[QWebEngineProfile, Watch]) -> Iterator[Browser]:
    profile, watch = watched_profile
    watch.asked.clear()
    view = QWebEngineView()
    page = ListeningPage(profile)
    page.setParent(view)
    view.setPage(page)
    view.resize(1000, 800)
    view.show()
    yield Browser(qtbot, view, page, watch)
    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as it is really exported."""
    folder = tmp_path_factory.mktemp("sample")
    catalogue = Catalogue.open(sample_catalogue(), folder / "trash")
    snapshot = catalogue.snapshot()
    decision = gate(snapshot, check(snapshot, date(2026, 11, 22)))
    for _ in export(snapshot, catalogue.read_media, folder / "out", decision, catalogue.root):
        pass
    return folder / "out"
