"""The preview in the real web engine: it shows what the export writes, follows edits and keeps its place."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from si_editor.check.checking import check_record
from si_editor.desktop.preview.panel import PreviewPanel
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.preview.scripts import WORLD
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import MISSING, FieldPath, value_at
from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.journal import Journal

pytestmark = pytest.mark.web

SEMPRE = RecordKey("project", "sempre")
MAMBA = RecordKey("spotlight", "mamba")


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
def panel(qtbot: QtBot, session: Session, profile: PreviewProfile, theme: Theme) -> Iterator[PreviewPanel]:
    panel = PreviewPanel(session, profile, theme)
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


def text_of(qtbot: QtBot, panel: PreviewPanel, selector: str) -> str:
    return str(ask(qtbot, panel.view().web_page(), f"document.querySelector({selector!r}).textContent"))


def world(qtbot: QtBot, panel: PreviewPanel, script: str) -> object:
    """Ask in the world of the preview's own script."""
    answers: list[object] = []
    panel.view().web_page().runJavaScript(script, WORLD, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def click_part(qtbot: QtBot, panel: PreviewPanel, selector: str, alt: bool = False) -> tuple[RecordKey, FieldPath]:
    script = (
        f"document.querySelector({selector!r}).dispatchEvent(new MouseEvent('click', "
        f"{{bubbles: true, cancelable: true, altKey: {'true' if alt else 'false'}}}))"
    )
    with qtbot.waitSignal(panel.field_requested, timeout=10_000) as caught:
        ask(qtbot, panel.view().web_page(), script)
    key, path = caught.args
    return key, path


def press(qtbot: QtBot, button: QAbstractButton, panel: PreviewPanel) -> None:
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        button.click()


@pytest.mark.feature(52)
def test_typing_changes_only_what_was_typed(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    edit(session, SEMPRE, ("partners",), [{"name": "A"}, {"name": "B"}])
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    ask(
        qtbot,
        page,
        "var kept = document.querySelector('.profile-body'); var fold = document.querySelector('.facts details');"
        "fold.open = true; document.querySelector('.crumb a').focus(); 1",
    )
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("need",), "Another need.")
    assert text_of(qtbot, panel, "[data-field=need]") == "Another need."
    assert ask(qtbot, page, "kept.isConnected && fold.isConnected && fold.open") is True
    assert ask(qtbot, page, "document.activeElement === document.querySelector('.crumb a')") is True
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("need",), MISSING)
    assert ask(qtbot, page, "document.querySelector('[data-field=need]') === null && kept.isConnected") is True


@pytest.mark.feature(52)
def test_a_list_with_search_follows_without_being_loaded(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    show(qtbot, panel, SEMPRE)
    press(qtbot, panel.head.views.buttons["card"], panel)
    page = panel.view().web_page()
    ask(
        qtbot,
        page,
        "window.stillTheSamePage = true; document.getElementById('find').value = 'sempre';"
        "document.getElementById('find').dispatchEvent(new Event('input', {bubbles: true}));"
        "document.querySelectorAll('.facet')[2].open = true; document.getElementById('find').focus(); 1",
    )
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("teaser",), "Now about lighthouses.")
    card = '[data-record="project/sempre"]'
    assert "lighthouses" in text_of(qtbot, panel, card)
    assert ask(qtbot, page, "window.stillTheSamePage === true") is True
    assert ask(qtbot, page, "document.getElementById('find').value + document.activeElement.id") == "semprefind"
    assert ask(qtbot, page, "document.querySelectorAll('.facet')[2].open") is True
    # The search of the new state knows the new words.
    found = "[...document.querySelectorAll('.row')].filter(row => !row.hidden).map(row => row.dataset.record).join()"
    ask(
        qtbot,
        page,
        "document.getElementById('find').value = 'lighthouses';"
        "document.getElementById('find').dispatchEvent(new Event('input', {bubbles: true})); 1",
    )
    assert ask(qtbot, page, found) == "project/sempre"


@pytest.mark.feature(53)
def test_a_click_on_a_part_goes_to_its_field(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    assert click_part(qtbot, panel, "p.lead") == (SEMPRE, ("teaser",))
    assert click_part(qtbot, panel, "[data-field='leads.0']") == (SEMPRE, ("leads", 0))
    assert click_part(qtbot, panel, ".prose p") == (SEMPRE, ("body",))


@pytest.mark.feature(53)
def test_a_link_is_followed_and_with_alt_leads_to_its_field(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    assert click_part(qtbot, panel, "[data-field=programme] a", alt=True) == (SEMPRE, ("programme",))
    assert panel.view().address() == "projects/sempre/index.html"


@pytest.mark.feature(53)
@pytest.mark.parametrize(
    ("key", "selector", "field"),
    [
        (RecordKey("spotlight", "mamba"), "h1", (RecordKey("spotlight", "mamba"), ("title",))),
        (RecordKey("page", "why"), ".lead", (RecordKey("page", "why"), ("lead",))),
        (RecordKey("page", "welcome"), "main .lead", (RecordKey("page", "welcome"), ("lead",))),
        (CAMPAIGN_KEY, "footer .hashtag", (CAMPAIGN_KEY, ("hashtag",))),
    ],
)
def test_every_kind_of_page_leads_to_its_fields(
    qtbot: QtBot, panel: PreviewPanel, key: RecordKey, selector: str, field: tuple[RecordKey, FieldPath]
) -> None:
    show(qtbot, panel, key)
    assert click_part(qtbot, panel, selector) == field


@pytest.mark.feature(53)
def test_a_post_leads_to_its_fields(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    post = next(key for key in sorted(session.catalogue.keys()) if key.kind == "post")
    show(qtbot, panel, post)
    assert click_part(qtbot, panel, f"#{post.id} [data-field=text]") == (post, ("text",))


@pytest.mark.feature(53)
def test_the_part_of_a_person_leads_to_the_person_and_the_page_stays(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    voice = next(
        key
        for key in sorted(session.catalogue.keys())
        if key.kind == "spotlight" and session.catalogue.draft(key).data.get("person")
    )
    person = RecordKey("person", str(session.catalogue.draft(voice).data["person"]))
    show(qtbot, panel, voice)
    address = panel.view().address()
    assert click_part(qtbot, panel, ".subtitle") == (person, ("name",))
    show(qtbot, panel, person)
    assert panel.view().address() == address
    with qtbot.waitSignal(panel.marked, timeout=10_000) as caught:
        panel.mark_field(person, ("name",))
    assert caught.args[0].path == ("name",)


@pytest.mark.feature(53)
def test_the_field_in_focus_is_marked_and_brought_into_sight(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    before = panel.rendering()
    assert before is not None
    with qtbot.waitSignal(panel.marked, timeout=10_000):
        panel.mark_field(SEMPRE, ("partners", 1, "name"))
    assert world(qtbot, panel, "document.querySelector('[data-preview-mark]').dataset.field") in {
        "partners.1",
        "partners",
    }
    assert float(str(ask(qtbot, page, "window.scrollY"))) > 100
    with qtbot.waitSignal(panel.marked, timeout=10_000):
        panel.mark_field(SEMPRE, ("teaser",))
    outline = "getComputedStyle(document.querySelector('.lead')).outlineStyle"
    assert ask(qtbot, page, outline) == "solid"
    # It goes on being marked while its text changes.
    with qtbot.waitSignal(panel.marked, timeout=20_000):
        edit(session, SEMPRE, ("teaser",), "Short.")
    assert ask(qtbot, page, outline) == "solid"


@pytest.mark.feature(51)
@pytest.mark.parametrize(("scheme", "ground"), [("light", "rgb(251, 247, 239)"), ("dark", "rgb(13, 20, 36)")])
def test_light_and_dark_are_those_of_the_visitor(qtbot: QtBot, panel: PreviewPanel, scheme: str, ground: str) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    panel.head.schemes.buttons[scheme].click()
    colour = "getComputedStyle(document.body).backgroundColor"
    qtbot.waitUntil(lambda: ask(qtbot, page, colour) == ground, timeout=10_000)
    # The next page comes in the same colours.
    show(qtbot, panel, MAMBA)
    qtbot.waitUntil(lambda: ask(qtbot, page, colour) == ground, timeout=10_000)


@pytest.mark.feature(51)
def test_paper_shows_sheets_and_follows_an_edit(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    show(qtbot, panel, SEMPRE)
    panel.head.schemes.buttons["dark"].click()
    with qtbot.waitSignal(panel.paper.printed, timeout=20_000):
        panel.head.screens.buttons["paper"].click()
    assert panel.paper.isVisible()
    assert panel.paper.pages == 1
    sheet = panel.paper.sheet_rect(0)
    corner = panel.paper.viewport().grab().toImage().pixelColor(sheet.left() + 6, sheet.top() + 6)
    assert corner.lightness() > 250
    with qtbot.waitSignal(panel.paper.printed, timeout=20_000):
        edit(session, SEMPRE, ("body",), "\n\n".join(["A long story about villages. " * 40] * 12))
    assert panel.paper.pages > 1


@pytest.mark.feature(54)
def test_the_card_of_an_unsaved_draft_stands_in_its_list(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    edit(session, SEMPRE, ("status",), "draft")
    edit(session, SEMPRE, ("teaser",), "Not yet saved.")
    show(qtbot, panel, SEMPRE)
    press(qtbot, panel.head.views.buttons["card"], panel)
    assert panel.view().address() == "projects/index.html"
    assert "Not yet saved." in text_of(qtbot, panel, '[data-record="project/sempre"]')
    marked = "(document.querySelector('[data-preview-mark]') || document.body).dataset.record"
    qtbot.waitUntil(lambda: world(qtbot, panel, marked) == "project/sempre", timeout=10_000)


@pytest.mark.feature(54)
def test_the_search_of_the_site_says_how_it_finds_the_entry(
    qtbot: QtBot, panel: PreviewPanel, session: Session
) -> None:
    show(qtbot, panel, SEMPRE)
    press(qtbot, panel.head.views.buttons["search"], panel)
    qtbot.waitUntil(lambda: panel.hits.sentence.text() == "Hit 1 of 2.", timeout=10_000)
    assert "Germany" in panel.hits.facets.text()
    panel.hits.box.setText("lighthouses")
    qtbot.waitUntil(lambda: "finds nothing" in panel.hits.sentence.text(), timeout=10_000)
    edit(session, SEMPRE, ("aliases",), ["Lighthouses"])
    qtbot.waitUntil(lambda: panel.hits.sentence.text() == "Hit 1 of 1.", timeout=10_000)
    panel.hits.box.setText("mamba")
    qtbot.waitUntil(lambda: "not this entry" in panel.hits.sentence.text(), timeout=10_000)


@pytest.mark.feature(54)
def test_a_shared_link_shows_what_the_page_offers(qtbot: QtBot, panel: PreviewPanel, session: Session) -> None:
    show(qtbot, panel, SEMPRE)
    press(qtbot, panel.head.views.buttons["social"], panel)
    assert panel.social.isVisible()
    assert panel.social.has_picture()
    assert panel.social.texts[0] == "socialinterreg.example"
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("teaser",), "What a link says.")
    assert panel.social.texts[2] == "What a link says."


def test_what_an_entry_does_not_have_cannot_be_chosen(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    press(qtbot, panel.head.views.buttons["search"], panel)
    show(qtbot, panel, RecordKey("page", "why"))
    assert panel.head.view == "page"
    assert not panel.head.views.buttons["card"].isEnabled()
    assert not panel.hits.isVisible()


def test_a_page_that_dies_again_and_again_is_left_alone_with_a_way_back(qtbot: QtBot, panel: PreviewPanel) -> None:
    show(qtbot, panel, SEMPRE)
    page = panel.view().web_page()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        page.broke.emit()
    page.broke.emit()
    assert panel.broken.isVisible()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        panel.broken.button.click()
    assert panel.view().isVisible()


@pytest.mark.feature(51)
@pytest.mark.parametrize("kind", ["project", "spotlight", "page", "post", "person", "vocabulary", "campaign"])
def test_a_draft_that_cannot_be_rendered_names_its_field_and_keeps_the_last_good_page(
    qtbot: QtBot, panel: PreviewPanel, session: Session, kind: str
) -> None:
    key = next(key for key in sorted(session.catalogue.keys()) if key.kind == kind)
    show(qtbot, panel, key)
    model = KINDS[kind].model
    field = next(spec for spec in read_fields(model) if spec.required)
    edit(session, key, (field.name,), MISSING)
    qtbot.waitUntil(lambda: field.label in panel.obstacle_text(), timeout=10_000)
    assert panel.obstacle_text().startswith("The last good page is shown.")
    assert panel.view().isVisible()


@pytest.mark.feature(51)
def test_a_page_is_shown_without_a_picture_that_cannot_be_read_and_its_field_says_why(
    qtbot: QtBot, panel: PreviewPanel, session: Session, tmp_path: Path
) -> None:
    show(qtbot, panel, SEMPRE)
    torn = tmp_path / "torn.png"
    torn.write_bytes(b"no picture")
    edit(session, SEMPRE, ("image",), {"media": session.catalogue.import_media(torn)})
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        edit(session, SEMPRE, ("need",), "Nobody comes by.")
    assert panel.obstacle_text() == ""
    page = panel.view().web_page()
    assert "Nobody comes by." in str(ask(qtbot, page, "document.body.textContent"))
    assert ask(qtbot, page, "document.querySelectorAll('.story figure').length") == 0
    found = check_record(session.catalogue.snapshot(), SEMPRE, date(2026, 11, 22))
    assert ("media-shown-unfit", ("image", "media")) in {(problem.code, problem.path) for problem in found}
