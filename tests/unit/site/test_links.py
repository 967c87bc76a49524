"""Links to the outside: what waits behind them, and what became of it."""

import pytest
from tests.unit.site.sample import Data, Outline, new_catalogue, outline, site_of


def page_with(link: Data) -> Outline:
    catalogue = new_catalogue()
    catalogue["project/beta"]["links"] = [{"label": "The place", "url": "https://place.example/x", **link}]
    return outline(site_of(catalogue), "projects/beta/index.html")


def addresses(page: Outline) -> list[str]:
    return [
        link["href"] for link in page.named("a") if link["href"].startswith("https://") and "example" in link["href"]
    ]


@pytest.mark.parametrize(("kind", "shown"), [("publication", "Publication"), ("keep", "keep.eu"), ("social", "Social")])
def test_the_kind_stands_beside_the_link(kind: str, shown: str) -> None:
    page = page_with({"kind": kind, "checked_on": "2021-06"})
    assert "https://place.example/x" in addresses(page)
    assert shown in page.text
    assert "checked: June 2021" in page.text


def test_of_a_page_that_is_gone_only_the_name_is_left() -> None:
    page = page_with({"state": "gone"})
    assert "The place no longer online" in page.text
    assert "https://place.example/x" not in addresses(page)


@pytest.mark.parametrize("state", ["gone", "archived"])
def test_the_archived_copy_takes_its_place(state: str) -> None:
    page = page_with({"state": state, "archive_url": "https://web.example/2021/place"})
    assert "https://web.example/2021/place" in addresses(page)
    assert "https://place.example/x" not in addresses(page)
    assert "archived copy" in page.text


def test_the_licence_of_texts_and_data_is_linked() -> None:
    page = outline(site_of(), "index.html")
    own = [link for link in page.named("a") if "license" in link.get("rel", "")]
    assert own[-1]["href"] == "https://creativecommons.org/licenses/by/4.0/"


def test_the_wall_says_of_which_day_it_is_and_when_the_campaign_ran() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"] |= {"start": "2020", "end": "2021", "events": [{"title": "W", "date": "2020-12"}]}
    text = outline(site_of(catalogue), "wall/index.html").text
    assert "As of 29 June 2021" in text
    assert "The campaign ran: 2020 – 2021" in text


def test_numbers_are_counted_in_titles_and_in_descriptions_too() -> None:
    catalogue = new_catalogue()
    catalogue["page/start"] |= {"title": "{projects} answers", "lead": "From {countries} countries on {themes} theme."}
    page = outline(site_of(catalogue), "index.html")
    assert "2 answers" in page.text
    described = [meta["content"] for meta in page.named("meta") if meta.get("name") == "description"]
    assert described == ["From 3 countries on 1 theme."]
