"""Help inside the program: pages in both languages, search, links, and F1 where the cursor is."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog
from tests.desktop.conftest import SEMPRE, Desk

from si_editor.check.subjects import rules_about
from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.help.fieldpage import field_page, topic_of
from si_editor.desktop.help.library import PICTURES, HelpLibrary
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.importing.dialog import ImportDialog
from si_editor.editing.finding.query import read_query
from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.resources import resource

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

LANGUAGES = ("en", "de")
MADE = {"keys", "format"}
PICTURE = re.compile(r"!\[[^\]]+\]\(([\w.-]+)\)")
HEAVIEST = 64_000


def opened(desk: Desk) -> HelpWindow:
    found = desk.window.findChildren(HelpWindow)
    assert len(found) == 1
    return found[0]


def press_f1(desk: Desk) -> HelpWindow:
    widget = QApplication.focusWidget()
    assert widget is not None
    desk.qtbot.keyClick(widget, Qt.Key.Key_F1)
    return opened(desk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_of_the_help_is_there(language: str) -> None:
    library = HelpLibrary(language)
    known = {page.id for page in library.pages()} | MADE
    for page in library.pages():
        for target in re.findall(r"\(help:([\w-]+)\)", page.text):
            assert target in known, f"{page.id} leads to {target}"
        for picture in PICTURE.findall(page.text):
            assert library.picture(picture) is not None, f"{page.id} shows {picture}"


def test_every_page_is_there_in_every_language() -> None:
    english, german = (HelpLibrary(language).pages() for language in LANGUAGES)
    assert [page.id for page in english] == [page.id for page in german]
    for one, other in zip(english, german, strict=True):
        assert one.text != other.text
        assert one.text.count("\n## ") == other.text.count("\n## "), one.id
        assert one.text.count("(help:") == other.text.count("(help:"), one.id


def test_every_language_shows_its_own_window_at_the_same_places() -> None:
    shown = [[(page.id, PICTURE.findall(page.text)) for page in HelpLibrary(one).pages()] for one in LANGUAGES]
    assert shown[0] == shown[1]
    names = sorted(name for _, found in shown[0] for name in found)
    assert len(names) == len(set(names)) > 10
    for language in LANGUAGES:
        assert sorted(path.name for path in resource("help", language, PICTURES).iterdir()) == names
        sizes = {name: resource("help", language, PICTURES, name).stat().st_size for name in names}
        assert max(sizes.values()) < HEAVIEST, sizes


def test_a_language_without_pages_has_the_english_ones() -> None:
    assert HelpLibrary("fi").pages() == HelpLibrary("en").pages()


@pytest.mark.parametrize(("words", "page"), [("zeichen teaser", "projects"), ("loschen", "undo"), ("Löschen", "undo")])
def test_the_help_is_searched_without_accents(words: str, page: str) -> None:
    hits = HelpLibrary("de").search(words)
    assert page in {hit.page.id for hit in hits}
    assert all(hit.excerpt for hit in hits)
    assert HelpLibrary("de").search("qqqq") == ()


def test_f1_in_a_field_tells_what_belongs_there(desk: Desk) -> None:
    desk.show(SEMPRE, ("teaser",))
    shown = press_f1(desk)
    text = shown.reader.toPlainText()
    assert text.startswith("Teaser")
    assert "One full sentence" in text
    assert "The teaser breaks off." in text
    shown.reader.followed.emit(QUrl("help:projects"))
    assert shown.reader.page is not None
    assert shown.reader.page.id == "projects"
    shown.close()


def test_f1_elsewhere_goes_to_the_page_of_the_pane(desk: Desk) -> None:
    desk.window.panes.problems.view.setFocus()
    shown = press_f1(desk)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "problems"
    desk.window.activateWindow()
    desk.window.panes.records.view.setFocus()
    again = press_f1(desk)
    assert again is shown
    assert again.reader.page is not None
    assert again.reader.page.id == "search"
    shown.close()


def test_f1_works_in_a_dialog(desk: Desk) -> None:
    desk.window.entries.new_of("project")
    dialog = desk.window.findChild(NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    shown = press_f1(desk)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "projects"
    shown.close()
    dialog.close()


@pytest.mark.parametrize(
    ("key", "command", "page"),
    [
        (SEMPRE, "set-value", "many"),
        (SEMPRE, "replace", "many"),
        (SEMPRE, "rename", "many"),
        (SEMPRE, "trash", "many"),
        (SEMPRE, "versions", "many"),
        (RecordKey("vocabulary", "themes"), "terms", "many"),
        (SEMPRE, "advanced-search", "search"),
        (SEMPRE, "save-search", "search"),
        (SEMPRE, "columns", "search"),
        (SEMPRE, "facets", "search"),
        (SEMPRE, "readiness", "problems"),
        (SEMPRE, "history", "undo"),
        (SEMPRE, "preferences", "preferences"),
        (SEMPRE, "shortcuts", "keys"),
    ],
)
def test_f1_knows_the_page_of_what_a_command_opens(desk: Desk, key: RecordKey, command: str, page: str) -> None:
    desk.show(key)
    before = QApplication.focusWidget()
    desk.act(command)
    desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
    dialog = next((one for one in desk.window.findChildren(QDialog) if one.isVisible()), None)
    if dialog is not None:
        desk.qtbot.waitUntil(dialog.isActiveWindow)
    elif command == "facets":
        desk.act("go-facets")
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, before))
    shown = press_f1(desk)
    assert shown.reader.page is not None
    assert shown.reader.page.id == page
    shown.close()
    if dialog is not None:
        dialog.close()


def test_f1_knows_the_page_of_an_import(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "projects.csv"
    table.write_text("Acronym;Teaser\nBUS;Drives.\n", encoding="utf-8")
    desk.ask.answers.append(table)
    desk.act("import")
    dialog = desk.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    shown = press_f1(desk)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "import"
    shown.close()
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_search_that_the_help_shows_is_understood(language: str) -> None:
    page = HelpLibrary(language).page("search")
    assert page is not None
    shown = re.findall(r"^\| `([^`]+)` \|", page.text, re.MULTILINE)
    assert len(shown) >= 9
    for text in shown:
        assert read_query(text).problems == (), text


def test_back_and_forward_go_through_what_was_read(desk: Desk) -> None:
    desk.act("help")
    shown = opened(desk)
    shown.open_page("undo")
    shown.open_page("export")
    desk.qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "undo"
    desk.qtbot.mouseClick(shown.forward, Qt.MouseButton.LeftButton)
    assert shown.reader.page.id == "export"
    assert not shown.forward.isEnabled()
    shown.close()


def test_searching_lists_the_pages_and_enter_opens_the_first(desk: Desk) -> None:
    desk.act("help")
    shown = opened(desk)
    desk.qtbot.keyClicks(shown.search, "receipt")
    assert shown.model.stringList()[0] == "Export, and what the web team gets"
    assert "receipt" in shown.found.text().lower()
    desk.qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "export"
    shown.search.clear()
    assert len(shown.model.stringList()) > 10
    shown.close()


def test_text_grows_and_shrinks(desk: Desk) -> None:
    desk.act("help")
    shown = opened(desk)
    size = shown.reader.document().defaultFont().pointSizeF()
    desk.qtbot.mouseClick(shown.larger, Qt.MouseButton.LeftButton)
    assert shown.reader.document().defaultFont().pointSizeF() > size
    desk.qtbot.mouseClick(shown.smaller, Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(shown.smaller, Qt.MouseButton.LeftButton)
    assert shown.reader.document().defaultFont().pointSizeF() < size
    shown.close()


def test_a_page_is_found_through_the_palette(desk: Desk) -> None:
    desk.act("palette")
    palette = desk.window.guidance.palette
    desk.qtbot.keyClicks(palette.input, "consent spotl")
    desk.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    shown = opened(desk)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "spotlights"
    shown.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_page_that_leads_on(kind: str) -> None:
    known = {page.id for page in HelpLibrary("en").pages()}
    for path, spec in walk_fields(read_fields(KINDS[kind].model)):
        page = field_page(RecordKey(kind, "one"), path[:1], ())
        assert page is not None
        assert page.title
        assert topic_of(kind, spec) in known


def test_the_page_of_a_field_says_what_is_wrong_in_it_now() -> None:
    problem = Problem("x", "error", "Mend *this* first.", SEMPRE, ("budget", "total"))
    page = field_page(SEMPRE, ("budget",), (problem, Problem("y", "hint", "Not here.", SEMPRE, ("title",))))
    assert page is not None
    assert r"Mend \*this\* first." in page.text
    assert "Not here." not in page.text
    assert field_page(SEMPRE, ("no such field",), ()) is None


def test_the_most_serious_rules_come_first() -> None:
    spec = next(spec for spec in read_fields(KINDS["project"].model) if spec.name == "teaser")
    severities = [rule.severity for rule in rules_about("project", spec)]
    assert severities == sorted(severities, key=("error", "warning", "hint").index)
    assert len(severities) >= 4
