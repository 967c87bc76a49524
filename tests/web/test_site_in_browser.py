"""The written site in a real browser engine, opened from a folder: search, facets, and no request that leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.unit.site.sample import new_catalogue, site_of
from tests.web.browsing import COUNT, FIELD, VISIBLE, Browser

pytestmark = pytest.mark.web

LONG_TITLE = "Grenzüberschreitende Pflegedienstleistungsinfrastrukturentwicklungsgesellschaften für Ältere"


@pytest.fixture
def written(tmp_path: Path) -> Callable[[], Path]:
    def write() -> Path:
        catalogue = new_catalogue()
        catalogue["campaign/catalogue"]["languages"] = ["en", "de"]
        catalogue["project/alpha"] |= {
            "acronym": "BaltSe@nioR",
            "aliases": ["Baltic elders"],
            "title": {"en": "First title", "de": LONG_TITLE},
            "campaign_title": {"en": "At home", "de": "Daheim"},
        }
        catalogue["project/malmo"] = {
            "acronym": "In For Care",
            "title": {"en": "Care in Malmö", "de": LONG_TITLE},
            "body": "Nothing about baltic matters but one word.",
            "countries": ["SE", "NO"],
            "status": "ready",
        }
        site = site_of(catalogue)
        folder = tmp_path / "a folder" / "with ünicode"
        for address in site.addresses():
            path = folder / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(site.page(address).content)
        return folder

    return write


def test_the_exported_sample_is_searched_and_filtered_by_double_click(browser: Browser, exported: Path) -> None:
    browser.open(exported / "projects/index.html")
    everything = str(browser.ask(VISIBLE)).split()
    assert len(everything) == 34
    assert browser.ask(f"{COUNT}.textContent") == "34 projects"

    assert browser.type("baltsenior") == "baltsenior baltsenior-2", "the name is written BaltSe@nioR"
    assert browser.type("zzzzzz") == ""
    browser.type("")

    swedish = str(browser.tick("country", "SE")).split()
    assert 0 < len(swedish) < len(everything)
    assert browser.ask(f"{COUNT}.textContent") == f"{len(swedish)} projects"
    both = str(browser.tick("theme", str(browser.ask("document.querySelector('input[name=theme]').value")))).split()
    assert set(both) < set(swedish)

    browser.ask("document.getElementById('again').click()")
    assert str(browser.ask(VISIBLE)).split() == everything
    assert browser.page.said == []
    assert {url.scheme() for url in browser.watch.asked} == {"file"}


@pytest.mark.parametrize("address", ["index.html", "projects/baltsenior/index.html", "spotlights/index.html"])
def test_pages_of_the_exported_sample_load_only_files(browser: Browser, exported: Path, address: str) -> None:
    browser.open(exported / address)
    assert browser.ask("document.querySelector('h1').offsetHeight > 0") is True
    assert browser.ask("[...document.styleSheets].every(sheet => sheet.cssRules.length > 0)") is True
    assert browser.page.said == []
    assert {url.scheme() for url in browser.watch.asked} == {"file"}


def test_search_and_facets_work_by_double_click(browser: Browser, written: Callable[[], Path]) -> None:
    folder = written()
    browser.open(folder / "projects/index.html")

    assert browser.ask("document.querySelector('.filters').offsetParent !== null") is True
    assert browser.ask(VISIBLE) == "alpha beta malmo"
    assert browser.ask(f"{COUNT}.textContent") == "3 projects"
    assert browser.ask("document.getElementById('said').getAttribute('role')") == "status"

    assert browser.type("BALTSE@NIOR") == "alpha", "letter by letter"
    assert browser.type("baltseanior") == "alpha", "@ read as a"
    assert browser.type("baltsenoir") == "alpha", "one slip: two letters swapped"
    assert browser.type("malmo") == "malmo", "without accent"
    assert browser.type("mal") == "malmo", "beginning of a word"
    assert browser.type("baltic") == "alpha malmo", "a name weighs more than a word in the text"
    assert browser.ask(f"{COUNT}.textContent") == "2 projects"
    assert browser.type("zzzz") == ""
    assert browser.ask(f"[{COUNT}.textContent, document.getElementById('nothing').hidden]") == [
        "No project found",
        False,
    ]

    browser.type("")
    assert browser.tick("country", "SE") == "alpha malmo"
    assert browser.tick("country", "DE") == "alpha beta malmo", "any of the values of one facet"
    assert browser.tick("theme", "ageing") == "alpha", "all of the facets together"
    assert browser.ask("location.hash") == "#theme=ageing&country=DE,SE"
    amount = (
        "[...document.querySelectorAll('input[name=country]')].map(b => b.value + b.parentNode.lastChild.textContent)"
    )
    assert browser.ask(amount) == ["FR1", "DE0", "NO0", "SE1"], "counts under the other facets"

    browser.ask("document.getElementById('again').click()")
    assert browser.ask(VISIBLE) == "alpha beta malmo"

    assert browser.page.said == []
    assert {url.scheme() for url in browser.watch.asked} == {"file"}


def test_an_address_brings_its_filters_along(browser: Browser, written: Callable[[], Path]) -> None:
    browser.open(written() / "projects/index.html", "country=NO&q=care")
    assert browser.ask(f"[{FIELD}.value, {VISIBLE}]") == ["care", "malmo"]


def test_style_and_fonts_come_from_the_folder_and_the_film_only_after_a_click(
    browser: Browser, written: Callable[[], Path]
) -> None:
    browser.open(written() / "projects/alpha/index.html")
    assert browser.ask("getComputedStyle(document.body).fontFamily.includes('Weave Sans')") is True
    assert browser.ask("getComputedStyle(document.querySelector('.cloth .t1, .cloth [class^=t]')).stroke") != "none"
    assert browser.ask("document.images[0].complete && document.images[0].naturalWidth > 0") is True
    assert browser.ask("document.querySelector('[data-play]').hidden") is False
    assert browser.ask("document.querySelectorAll('iframe').length") == 0
    assert browser.page.said == []
    assert {url.scheme() for url in browser.watch.asked} == {"file"}


@pytest.mark.parametrize(
    "address",
    [
        "index.html",
        "projects/index.html",
        "projects/alpha/index.html",
        "why/index.html",
        "de/index.html",
        "de/projects/index.html",
        "de/projects/alpha/index.html",
        "de/projects/malmo/index.html",
    ],
)
def test_a_narrow_page_does_not_scroll_sideways(
    qtbot: QtBot, browser: Browser, written: Callable[[], Path], address: str
) -> None:
    browser.view.resize(320, 600)
    browser.open(written() / address)
    qtbot.waitUntil(lambda: browser.ask("innerWidth") == 320)
    assert browser.ask("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
