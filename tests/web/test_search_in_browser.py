"""The search of the written site as visitors use it: what they find, in which order, by keyboard, at any size."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as NotReached
from pytestqt.qtbot import QtBot
from tests.large import large_site
from tests.web.browsing import COUNT, FIELD, VISIBLE, Browser

from si_editor.model.kinds import Project
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.site import Site
from si_editor.site.groupings import all_countries
from si_editor.site.search_words import words_in
from si_editor.site.weave import weave_svg
from si_editor.store.catalogue import Catalogue

pytestmark = pytest.mark.web

MANY = 10_000
_ATTEMPTS = 4
_PATH = re.compile(r'<path class="(t\d)" stroke="[^"]+" d="([^"]+)"')
ACTIVE = (
    "(document.activeElement.getAttribute('aria-label') || document.activeElement.id"
    " || document.activeElement.textContent)"
)
CHIPS = "[...document.querySelectorAll('.chip')].map(chip => chip.textContent)"


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Path]:
    """What a search of ten thousand projects needs, as it is exported."""
    site, folder = large_site(MANY), tmp_path_factory.mktemp("large")
    for address in site.addresses():
        if address.startswith(("data/search", "a-z/", "static/")) or address == "projects/index.html":
            path = folder / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(site.page(address).content)
    return site, folder


@pytest.fixture
def settle(qtbot: QtBot, browser: Browser) -> Callable[[], None]:
    """Wait until the search has loaded all that it needs."""

    def wait() -> None:
        settled = "document.getElementById('results').getAttribute('aria-busy') === 'false'"
        qtbot.waitUntil(lambda: browser.ask(settled) is True, timeout=20_000)

    return wait


@pytest.fixture
def searching(browser: Browser, settle: Callable[[], None]) -> Callable[[str], list[str]]:
    """Type words into the search, wait until it has loaded what it needs, and give what it found."""

    def search(text: str) -> list[str]:
        browser.type(text)
        settle()
        return str(browser.ask(VISIBLE)).split()

    return search


def focus(qtbot: QtBot, browser: Browser, element: str) -> None:
    """Put the keys on an element; a page that has not been drawn yet gives them to none."""
    qtbot.waitUntil(lambda: browser.ask(f"({element}.focus(), document.activeElement === {element})") is True)


def press(qtbot: QtBot, browser: Browser, key: Qt.Key, reached: str) -> None:
    """Press a key until the page has got it: a view that has only just been shown loses the first ones."""
    for _ in range(_ATTEMPTS):
        target = browser.view.focusProxy()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        try:
            qtbot.waitUntil(lambda: browser.ask(reached) is True, timeout=3_000)
        except NotReached:
            continue
        return
    raise AssertionError(f"{key} did not lead to {reached}, but to {browser.ask(ACTIVE)}")


# What people who know the catalogue would expect first, and how many there are in all.
@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("sempre", "sempre sempre-accelerators"),
        ("SEMPRE acc", "sempre-accelerators"),
        ("in for care", "in-for-care"),
        ("care", "i-care-smart in-for-care"),
        ("socialimakers", "social-i-makers"),
        ("social makers", "social-i-makers"),
        ("baltsenior", "baltsenior baltsenior-2"),
        ("resilient", "plus-resilient"),
        ("raise", "raise"),
        ("dementia", "indeed"),
        ("semrpe", "sempre sempre-accelerators"),
        ("xempre", "sempre sempre-accelerators"),
        ("esmpre", "sempre sempre-accelerators"),
        ("sempree", "sempre sempre-accelerators"),
        ("mpower", "w-power"),
    ],
)
def test_what_is_meant_comes_first(browser: Browser, exported: Path, asked: str, first: str) -> None:
    browser.open(exported / "projects/index.html")
    found = str(browser.type(asked)).split()
    assert found[: len(first.split())] == first.split()


def test_folding_agrees_with_the_index_on_hard_names(browser: Browser, exported: Path) -> None:
    names = (
        "BaltSe@nioR Malmö ŁÓDŹ Straße STRASSE Þórshöfn Ísafjörður İstanbul ıspanak Œuvre Ærø Đorđe Żółć Ħamrun ŧest "
        "ΣΊΣΥΦΟΣ Ελλάδος ΚΑΛΏΣ Київ Ёлка ЁЛКА Ўзбек Й ґ ﬁnance ＷＩＤＥ ℌ ™ ½ Ⅷ é e\u0301 नमस्ते हिन्दी שָׁלוֹם مَرْحَبًا 東京 "
        "Social(i)Makers +RESILIENT I-CARE-SMART L'Aquila col·lectiu naïve_name ẞ ŉ ǆ Σ ς"
    ).split()
    browser.open(exported / "projects/index.html")
    script = f"{json.dumps(names)}.map(name => siCatalogue.wordsIn(name))"
    assert browser.ask(script) == [words_in(name) for name in names]


def test_the_script_weaves_the_cloths_of_the_program(browser: Browser, exported: Path, tmp_path: Path) -> None:
    browser.open(exported / "projects/index.html")
    drawn = browser.ask(
        "Object.fromEntries([...document.querySelectorAll('.row')].map(row => [row.dataset.record.slice(8),"
        " [...row.querySelectorAll('path')].map(path => path.getAttribute('class') + path.getAttribute('d'))]))"
    )
    snapshot = Catalogue.open(sample_catalogue(), tmp_path).snapshot()
    assert isinstance(drawn, dict)
    assert len(drawn) == 34
    for project_id, paths in drawn.items():
        project = snapshot.find(RecordKey("project", project_id), Project)
        assert project is not None
        woven = _PATH.findall(weave_svg(all_countries(project), project.themes, project_id))
        assert paths == ["".join(pair) for pair in woven], project_id


def test_choices_stand_as_chips_that_take_them_away_again(qtbot: QtBot, browser: Browser, exported: Path) -> None:
    browser.open(exported / "projects/index.html", "q=care&country=DE,SE")
    assert browser.ask(CHIPS) == ["Take away: Country Germany", "Take away: Country Sweden"]
    focus(qtbot, browser, "document.querySelector('.chip')")
    browser.ask("document.querySelector('.chip').click()")
    assert browser.ask(CHIPS) == ["Take away: Country Sweden"]
    assert browser.ask(ACTIVE) == "Take away: Country Sweden", "the keys stay where they were"
    browser.ask("document.querySelector('.chip').click()")
    assert browser.ask(f"[{CHIPS}.length, {ACTIVE}]") == [0, "find"]
    browser.ask("document.getElementById('again').click()")
    assert browser.ask(f"[{FIELD}.value, location.hash, {ACTIVE}]") == ["", "", "find"]
    assert len(str(browser.ask(VISIBLE)).split()) == 34


def test_back_and_forward_take_steps_of_the_search(qtbot: QtBot, browser: Browser, exported: Path) -> None:
    browser.open(exported / "projects/index.html")
    for text in ("c", "ca", "car", "care"):
        browser.type(text)
    care = browser.ask(VISIBLE)
    browser.tick("country", "SE")
    assert browser.ask("location.hash") == "#q=care&country=SE"
    browser.ask("history.back()")
    qtbot.waitUntil(lambda: browser.ask(f"[location.hash, {VISIBLE}]") == ["#q=care", care])
    browser.ask("history.back()")
    qtbot.waitUntil(lambda: browser.ask(f"[{FIELD}.value, location.hash]") == ["", ""])
    assert len(str(browser.ask(VISIBLE)).split()) == 34
    browser.ask("history.forward()")
    qtbot.waitUntil(lambda: browser.ask(f"[{FIELD}.value, {VISIBLE}]") == ["care", care])


def test_the_number_is_said_once_the_typing_rests(qtbot: QtBot, browser: Browser, exported: Path) -> None:
    browser.open(exported / "projects/index.html")
    browser.ask(
        "window.heard = [], new MutationObserver(() => heard.push(document.getElementById('said').textContent))"
        ".observe(document.getElementById('said'), {childList: true, characterData: true, subtree: true})"
    )
    for text in ("s", "se", "semp", "sempre"):
        browser.type(text)
    assert browser.ask(f"{COUNT}.textContent") == "2 projects"
    qtbot.waitUntil(lambda: browser.ask("heard.at(-1)") == "2 projects")
    assert browser.ask("heard.includes('34 projects') || heard.length") == 1


def test_keys_lead_from_the_search_to_the_results(qtbot: QtBot, browser: Browser, exported: Path) -> None:
    browser.open(exported / "projects/index.html")
    browser.view.activateWindow()
    browser.view.setFocus()
    qtbot.waitUntil(lambda: browser.ask("document.hasFocus()") is True)
    focus(qtbot, browser, FIELD)
    press(qtbot, browser, Qt.Key.Key_Tab, f"{ACTIVE} === 'To the results'")
    assert browser.ask("document.activeElement.getBoundingClientRect().width > 40") is True
    press(qtbot, browser, Qt.Key.Key_Return, "document.activeElement.id === 'results'")
    browser.type("sempre")
    focus(qtbot, browser, FIELD)
    press(qtbot, browser, Qt.Key.Key_Return, "document.activeElement.id === 'results'")
    press(qtbot, browser, Qt.Key.Key_Tab, f"{ACTIVE} === 'again'")
    press(qtbot, browser, Qt.Key.Key_Tab, f"{ACTIVE} === 'SEMPRE'")


def test_without_script_the_list_is_whole_and_no_control_pretends(
    qtbot: QtBot, browser: Browser, exported: Path
) -> None:
    browser.page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, False)
    browser.open(exported / "projects/index.html")
    read: list[str] = []

    def is_read() -> bool:
        browser.page.toPlainText(read.append)
        return "YOUMIG" in "".join(read[-1:])

    qtbot.waitUntil(is_read)
    assert "BaltSe@nioR 2.0" in read[-1]
    assert "Projects from A to Z" in read[-1]
    assert "A small slip of the pen" not in read[-1]


def loaded(browser: Browser, folder: Path) -> int:
    """Give the bytes of all files of the search that were asked for."""
    names = {Path(url.toLocalFile()) for url in browser.watch.asked if "/data/search" in url.path()}
    return sum(path.stat().st_size for path in names)


def rows_of(path: Path) -> int:
    return sum(map(len, re.findall(rb'<li class="row".*?</li>', path.read_bytes(), re.S)))


def test_the_sample_loads_less_than_sixty_kilobytes(browser: Browser, exported: Path) -> None:
    page = exported / "projects/index.html"
    browser.open(page)
    browser.type("care")
    assert 0 < loaded(browser, exported) + rows_of(page) < 60_000


@pytest.mark.parametrize("text", ["social care", "people", "innovatoin", "con", "xocial servces"])
def test_ten_thousand_projects_load_less_than_three_hundred_kilobytes(
    browser: Browser,
    large: tuple[Site, Path],
    searching: Callable[[str], list[str]],
    settle: Callable[[], None],
    text: str,
) -> None:
    page = large[1] / "projects/index.html"
    browser.open(page)
    assert len(searching(text)) == 20
    browser.ask("document.querySelector('input[name=country][value=SE]').click()")
    settle()
    assert 0 < loaded(browser, large[1]) + rows_of(page) < 300_000
    assert browser.page.said == []


def test_every_slip_in_ten_thousand_projects_is_forgiven(
    browser: Browser, large: tuple[Site, Path], searching: Callable[[str], list[str]]
) -> None:
    browser.open(large[1] / "projects/index.html")
    script = (large[1] / "data/search/rows-700.js").read_text("utf-8")
    row = json.loads(f"[{script.removeprefix('siCatalogue.take(').strip().removesuffix(');')}]")[2][0]
    project_id, acronym = row[0], row[1].split()[0].lower()
    assert len(acronym) > 3
    slips = {acronym[:place] + "z" + acronym[place + 1 :] for place in range(len(acronym))}
    slips |= {acronym[:place] + "z" + acronym[place:] for place in range(len(acronym) + 1)}
    slips |= {acronym[:place] + acronym[place + 1 :] for place in range(len(acronym)) if len(acronym) > 4}
    slips |= {
        acronym[:place] + acronym[place + 1] + acronym[place] + acronym[place + 2 :]
        for place in range(len(acronym) - 1)
    }
    for slip in sorted(slips):
        assert project_id in searching(slip), slip


def test_more_rows_come_when_they_are_asked_for(
    qtbot: QtBot, browser: Browser, large: tuple[Site, Path], searching: Callable[[str], list[str]]
) -> None:
    browser.open(large[1] / "projects/index.html")
    searching("social")
    browser.ask("document.getElementById('more').click()")
    qtbot.waitUntil(lambda: len(str(browser.ask(VISIBLE)).split()) == 40)
    qtbot.waitUntil(lambda: browser.ask("document.activeElement === document.querySelectorAll('#found a')[20]") is True)


def test_a_part_that_cannot_be_loaded_is_told_and_asked_for_again(
    qtbot: QtBot, browser: Browser, large: tuple[Site, Path], searching: Callable[[str], list[str]]
) -> None:
    folder = large[1] / "data/search"
    browser.open(large[1] / "projects/index.html")
    away = folder.rename(large[1] / "data/away")
    browser.type("social")
    qtbot.waitUntil(lambda: "could not be loaded" in str(browser.ask("document.getElementById('failed').innerText")))
    away.rename(folder)
    browser.ask("document.querySelector('#failed button').click()")
    qtbot.waitUntil(lambda: len(str(browser.ask("[...document.querySelectorAll('#found .row')].length"))) == 2)
    assert browser.ask("document.getElementById('failed').hidden") is True
    assert browser.ask("document.activeElement.id") == "results"


@pytest.mark.parametrize("address", ["projects/index.html", "a-z/index.html", "a-z/s/index.html"])
def test_the_long_lists_do_not_scroll_sideways(
    qtbot: QtBot, browser: Browser, large: tuple[Site, Path], address: str
) -> None:
    browser.view.resize(320, 600)
    browser.open(large[1] / address)
    qtbot.waitUntil(lambda: browser.ask("innerWidth") == 320)
    assert browser.ask("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    assert (large[1] / address).stat().st_size < 100_000
