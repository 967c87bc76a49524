"""Hand-written pages: counted numbers, legal facts, the mail with its questions, the overviews."""

from urllib.parse import unquote

import pytest
from tests.unit.site.sample import new_catalogue, outline, site_of, text_of


def test_the_mail_has_the_questions_in_it() -> None:
    html = text_of(site_of(), "feature/index.html")
    link = next(part for part in html.split('"') if part.startswith("mailto:office@threads.example?subject="))
    assert "1. What does it mean?" in unquote(link)
    german = text_of(site_of(), "de/feature/index.html")
    assert "1. Was heißt das?" in unquote(german)


def test_the_accessibility_statement_gives_what_the_law_wants() -> None:
    text = outline(site_of(), "access/index.html").text
    for part in (
        "EN 301 549",
        "Old films",
        "A disproportionate burden",
        "Texts",
        "1 June 2021",
        "office@threads.example",
    ):
        assert part in text


def test_the_privacy_notice_gives_its_facts() -> None:
    page = outline(site_of(), "privacy/index.html")
    assert "We keep nothing." in page.text
    assert "https://authority.example" in {link["href"] for link in page.named("a")}


def test_legal_pages_are_linked_from_everywhere() -> None:
    for address in ("index.html", "projects/alpha/index.html", "wall/index.html"):
        links = {
            link["href"].split("/")[-2]
            for link in outline(site_of(), address).named("a")
            if "/index.html" in link["href"]
        }
        assert {"access", "privacy", "credits"} <= links


def test_a_page_that_speaks_of_the_past_says_so() -> None:
    assert "This page speaks of the time until December 2020" in outline(site_of(), "why/index.html").text


def test_quotations_have_their_source() -> None:
    assert "“social in ends”" in outline(site_of(), "why/index.html").text
    assert "Murray" in outline(site_of(), "index.html").text


@pytest.mark.parametrize(
    ("address", "anchor", "words"),
    [
        ("themes/index.html", "ageing", "Ageing & care"),
        ("programmes/index.html", "north", "Interreg North"),
        ("countries/index.html", "se", "Sweden"),
    ],
)
def test_overviews_sort_the_projects(address: str, anchor: str, words: str) -> None:
    page = outline(site_of(), address)
    assert any(attributes.get("id") == anchor for attributes in page.named("li"))
    assert words in page.text
    assert "Alph@ Two" in page.text


def test_a_theme_without_a_project_shows_the_gap() -> None:
    assert "a gap worth filling" in outline(site_of(), "themes/index.html").text


def test_members_are_told_apart_from_further_projects() -> None:
    html = text_of(site_of(), "projects/index.html").split("<main")[1]
    parts = ("In the campaign", "Alph@ Two", "Further projects", "+BETA")
    assert sorted(parts, key=html.index) == list(parts)


def test_credits_name_author_and_licence_of_every_picture() -> None:
    page = outline(site_of(), "credits/index.html")
    assert "Photo: Some One" in page.text
    assert "https://creativecommons.org/licenses/by/4.0/" in {link["href"] for link in page.named("a")}
    assert "keep.eu" in page.text


def test_braces_that_are_no_number_stay_as_they_are() -> None:
    catalogue = new_catalogue()
    catalogue["page/start"]["lead"] = "{projects} of {unknown} {0}"
    assert "2 of {unknown} {0}" in outline(site_of(catalogue), "index.html").text


def test_dates_and_documents_of_the_campaign_stand_on_the_wall() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"] |= {
        "events": [{"title": "Workshop", "date": "2020-12-10", "url": "https://event.example"}],
        "documents": [{"label": "Position paper", "url": "https://paper.example"}],
    }
    text = outline(site_of(catalogue), "wall/index.html").text
    assert "10 December 2020 Workshop" in text
    assert "Position paper" in text


def test_a_post_in_another_language_says_so() -> None:
    catalogue = new_catalogue()
    catalogue["post/first"] |= {"text": "Ein Beitrag.", "language": "de"}
    assert '<blockquote data-field="text" lang="de"><p>Ein Beitrag.' in text_of(site_of(catalogue), "wall/index.html")


def test_a_place_without_entries_says_what_its_editor_wrote() -> None:
    catalogue = {name: data for name, data in new_catalogue().items() if not name.startswith("post")}
    assert "Nothing hangs here yet" in outline(site_of(catalogue), "wall/index.html").text
    catalogue["page/wall"] = {"title": "Wall", "role": "posts", "empty_text": "Come in spring.", "status": "ready"}
    text = outline(site_of(catalogue), "wall/index.html").text
    assert "Come in spring." in text
    assert "Nothing hangs here yet" not in text


def test_a_definition_is_cited_in_full() -> None:
    catalogue = new_catalogue()
    catalogue["page/why"]["quote"] = {
        "text": "social in ends",
        "authors": "A. Author and B. Writer",
        "work": "The Book",
        "year": "2010",
        "page": "12",
        "isbn": "ISBN 978-3-16-148410-0",
        "url": "https://book.example/b",
    }
    page = outline(site_of(catalogue), "why/index.html")
    assert "A. Author and B. Writer, The Book (external link) (2010), p. 12. ISBN 978-3-16-148410-0" in page.text
    assert "https://book.example/b" in [quote.get("cite") for quote in page.named("blockquote")]
