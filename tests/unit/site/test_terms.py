"""A page for each theme, programme and country, the overviews that lead there, and the chart with its table."""

import re
from xml.etree import ElementTree as Xml

import pytest
from tests.unit.site.sample import Catalogue, new_catalogue, outline, site_of, text_of

from si_editor.site.context_pages import MOST_VOICES
from si_editor.site.context_terms import MOST_LISTED
from si_editor.site.crossings import Chart, ChartThread, crossings_svg, fitted


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("themes/ageing/index.html", ["Ageing & care", "Alph@ Two", "Sweden", "Interreg North", "The bus comes"]),
        ("programmes/north/index.html", ["Interreg North", "Alph@ Two", "2014-2020", "Ageing & care"]),
        ("countries/se/index.html", ["Sweden", "Alph@ Two", "France", "Ageing & care"]),
        ("de/countries/de/index.html", ["Deutschland", "+BETA"]),
    ],
)
def test_each_term_with_a_project_has_a_page(address: str, words: list[str]) -> None:
    text = outline(site_of(), address).text
    assert not [word for word in words if word not in text]


def test_a_term_without_a_project_and_a_term_that_is_no_name_have_none() -> None:
    catalogue = new_catalogue()
    catalogue["project/beta"]["themes"] = ["../../evil", "no vocabulary knows me"]
    site = site_of(catalogue)
    assert [a for a in site.addresses() if a.startswith("themes/")] == ["themes/ageing/index.html", "themes/index.html"]
    assert "no vocabulary knows me" in outline(site, "projects/beta/index.html").text


def test_overview_profile_and_term_page_lead_to_each_other() -> None:
    site = site_of()
    for facet, term in (("themes", "ageing"), ("programmes", "north"), ("countries", "se")):
        assert f'href="../{facet}/{term}/index.html"' in text_of(site, f"{facet}/index.html")
        assert f'href="../../{facet}/{term}/index.html"' in text_of(site, "projects/alpha/index.html")
        own = text_of(site, f"{facet}/{term}/index.html")
        assert f'href="../../{facet}/index.html"' in own
        assert 'href="../../projects/alpha/index.html"' in own


def test_a_term_page_does_not_grow_with_the_catalogue() -> None:
    catalogue: Catalogue = new_catalogue()
    for number in range(MOST_LISTED + 5):
        catalogue[f"project/p{number:03}"] = {"acronym": f"P{number:03}", "countries": ["SE"], "status": "ready"}
    html = text_of(site_of(catalogue), "countries/se/index.html")
    assert html.count('data-record="project/') == MOST_LISTED
    assert "6 more projects are in the list." in html


def test_a_long_list_of_voices_has_cards_for_the_newest_and_a_line_for_each_other() -> None:
    catalogue: Catalogue = new_catalogue()
    for number in range(MOST_VOICES + 5):
        catalogue[f"spotlight/v{number:03}"] = {"project": "alpha", "title": f"Voice {number:03}", "status": "ready"}
    html = text_of(site_of(catalogue), "spotlights/index.html")
    assert html.count('class="voice"') == MOST_VOICES
    assert all(f">Voice {number:03}</a>" in html for number in range(MOST_VOICES + 5))
    assert html.count('data-record="spotlight/v') == MOST_VOICES + 5


def test_long_names_leave_the_numbers_of_a_chart_their_room() -> None:
    names = ("Interreg Northern Periphery and Arctic", "Verwaltungszusammenarbeitsgebiet")
    threads = tuple(ChartThread(name, name, 1) for name in names)
    drawing = crossings_svg(Chart(threads, threads[:1], {(name, names[0]): 3 for name in names}), "", "")
    assert "Northern Periphery…" in drawing
    assert "Verwaltungszusammen…" in drawing
    assert float(Xml.fromstring(drawing).attrib["width"]) < 320 + 160


def test_the_chart_shows_the_numbers_of_the_table() -> None:
    html = text_of(site_of(), "countries/index.html")
    found = re.search(r'<svg[^>]*class="crossings".*?</svg>', html, re.DOTALL)
    assert found is not None
    drawing = Xml.fromstring(found[0])
    space = "{http://www.w3.org/2000/svg}"
    patches = drawing.find(f"{space}g[@class='patches']")
    assert patches is not None
    drawn = [text.text for text in patches.iter(f"{space}text")]
    table = re.search(r"<tbody>.*?</tbody>", html, re.DOTALL)
    assert table is not None
    assert drawn == re.findall(r"</a>\u00a0(\d+)", table[0]) == ["1", "1"]
    title, description = drawing.find(f"{space}title"), drawing.find(f"{space}desc")
    assert title is not None
    assert title.text == "Countries and programmes"
    assert description is not None
    assert "Sweden" in (description.text or "")
    assert drawing.get("role") == "img"
    assert drawing.get("aria-labelledby") == "crossings-title crossings-text"


def test_names_in_the_chart_cannot_become_markup() -> None:
    thread = ChartThread("x", '<script>"&', 1)
    drawing = crossings_svg(Chart((thread,), (thread,), {("x", "x"): 3}), "<b>", "<i>")
    assert "<script" not in drawing
    assert "<b>" not in drawing
    assert "<i>" not in drawing
    Xml.fromstring(drawing)


def test_a_chart_keeps_the_threads_with_the_most_projects_in_their_order() -> None:
    threads = [ChartThread(name, name, 1) for name in "abcd"]
    assert [thread.term for thread in fitted(threads, {"a": 1, "b": 5, "c": 0, "d": 2}, 2)] == ["b", "d"]
    assert fitted(threads, {}, 4) == tuple(threads)


def test_an_empty_catalogue_has_no_chart_and_says_so() -> None:
    catalogue = {name: data for name, data in new_catalogue().items() if not name.startswith(("project", "spotlight"))}
    page = outline(site_of(catalogue), "countries/index.html")
    assert "crossings" not in {drawing["class"] for drawing in page.named("svg")}
    assert "No project has been published yet." in page.text
