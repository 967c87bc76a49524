"""The preview in the real web engine: it shows what the export writes, follows edits and keeps its place."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from si_editor.desktop.preview.panel import PreviewPanel
from si_editor.desktop.preview.scheme import PreviewProfile, register_scheme
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.model.fieldpath import MISSING, FieldPath, value_at
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.journal import Journal

pytestmark = pytest.mark.web

SEMPRE = RecordKey("project", "sempre")
MAMBA = RecordKey("spotlight", "mamba")

register_scheme()


@pytest.fixture(scope="session")
def profile(qapp: QApplication) -> PreviewProfile:
    """One profile for all tests, owned by the application as in the program."""
    return PreviewProfile(qapp)


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    assert qapp is not None
    root = tmp_path / "catalogue"
    shutil.copytree(sample_catalogue(), root)
    tasks = Tasks()
    session = Session(Catalogue.open(root), Journal(tmp_path / "journal", root), tasks, lambda: date(2026, 11, 22))
    yield session
    session.close()
    tasks.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, profile: PreviewProfile) -> Iterator[PreviewPanel]:
    panel = PreviewPanel(session, profile)
    panel.resize(800, 600)
    panel.show()
    yield panel
    panel.close()
    # The page has to be gone before its profile.
    panel.deleteLater()
    qtbot.waitUntil(lambda: not isValid(panel))


def show(qtbot: QtBot, panel: PreviewPanel, key: RecordKey | None) -> None:
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        panel.show_record(key)


def ask(qtbot: QtBot, page: QWebEnginePage, script: str) -> object:
    answers: list[object] = []
    page.runJavaScript(script, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def edit(session: Session, key: RecordKey, path: FieldPath, value: object) -> None:
    before = value_at(session.catalogue.draft(key).data, path)
    session.apply([Change(key, path, before, value)], "Change")


def test_shows_the_page_of_the_entry(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    assert panel.view().address() == "projects/sempre/index.html"
    assert "SEMPRE" in str(ask(qtbot, panel.view().web_page(), "document.querySelector('h1').textContent"))


def test_style_sheets_and_fonts_arrive(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    assert ask(qtbot, page, "document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0") is True
    qtbot.waitUntil(lambda: bool(ask(qtbot, page, "document.fonts.status === 'loaded'")), timeout=10_000)


def test_follows_an_edit_without_loading_the_page_anew_and_keeps_its_place(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    ask(qtbot, page, "window.stillTheSamePage = true; window.scrollTo(0, 200); window.scrollY")
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("teaser",), "Ein ganz neuer Satz mit Umlauten: äöü.")
    assert "äöü" in str(ask(qtbot, page, "document.body.textContent"))
    assert ask(qtbot, page, "window.stillTheSamePage === true") is True
    assert ask(qtbot, page, "window.scrollY") == 200


def test_a_list_starts_its_search_anew(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    show(qtbot, panel, RecordKey("page", "projects"))
    page = panel.view().web_page()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, RecordKey("page", "projects"), ("title",), "Who did what")
    assert "Who did what" in str(ask(qtbot, page, "document.querySelector('h1').textContent"))
    qtbot.waitUntil(lambda: ask(qtbot, page, "document.querySelector('[type=search]').offsetHeight > 0") is True)


def test_an_entry_that_is_not_ready_has_a_page_in_the_preview(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, MAMBA)
    assert panel.view().address() == "spotlights/mamba/index.html"


def test_what_cannot_be_shown_keeps_the_last_good_page_and_says_why(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    show(qtbot, panel, SEMPRE)
    edit(session, SEMPRE, ("acronym",), MISSING)
    qtbot.waitUntil(lambda: "Acronym" in panel.obstacle_text(), timeout=10_000)
    assert "SEMPRE" in str(ask(qtbot, panel.view().web_page(), "document.querySelector('h1').textContent"))
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        session.undo_stack.undo()
    assert panel.obstacle_text() == ""


def test_an_entry_without_a_page_never_shows_the_page_of_another(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    show(qtbot, panel, SEMPRE)
    empty = RecordKey("spotlight", "empty")
    session.apply([Change(empty, (), MISSING, {"status": "draft"})], "New")
    panel.show_record(empty)
    qtbot.waitUntil(lambda: "Project" in panel.obstacle_text(), timeout=10_000)
    assert not panel.view().isVisible()
    show(qtbot, panel, SEMPRE)
    assert panel.view().isVisible()


def test_links_lead_through_the_site_and_back(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        ask(qtbot, page, "document.querySelector('a[href*=\"sempre-accelerators\"]').click()")
    assert panel.view().address() == "projects/sempre-accelerators/index.html"
    show(qtbot, panel, SEMPRE)
    assert panel.view().address() == "projects/sempre/index.html"


def test_a_link_outside_is_handed_to_the_window(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    with qtbot.waitSignal(panel.external_requested, timeout=10_000) as caught:
        ask(qtbot, page, "document.querySelector('a[href=\"https://sempre-project.eu\"]').click()")
    assert caught.args == [QUrl("https://sempre-project.eu/")]
    assert panel.view().address() == "projects/sempre/index.html"


def test_nothing_can_be_fetched_from_outside(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    ask(
        qtbot,
        page,
        "window.outcome = ''; fetch('https://example.org/').then(() => outcome = 'in', () => outcome = 'out'); 1",
    )
    qtbot.waitUntil(lambda: ask(qtbot, page, "window.outcome") != "", timeout=10_000)
    assert ask(qtbot, page, "window.outcome") == "out"


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_page_is_laid_out_for_the_chosen_screen(qtbot: QtBot, panel: PreviewPanel, width: int) -> None:
    show(qtbot, panel, SEMPRE)
    panel.view().set_page_width(width)
    page = panel.view().web_page()
    qtbot.waitUntil(lambda: abs(float(str(ask(qtbot, page, "window.innerWidth"))) - width) <= 2, timeout=10_000)


def test_a_dead_page_comes_back(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        page.broke.emit()
    assert "SEMPRE" in str(ask(qtbot, page, "document.querySelector('h1').textContent"))
