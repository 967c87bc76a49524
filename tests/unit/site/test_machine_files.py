"""What machines read: open data, search index, feed, sitemap, linked data, cards."""

import csv
import json
from io import BytesIO, StringIO
from xml.etree import ElementTree as Xml

import pytest
from PIL import Image
from tests.unit.site.sample import new_catalogue, site_of, text_of

from si_editor.site.formulas import harmless

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_catalogue_as_data_holds_all_public_fields() -> None:
    data = json.loads(text_of(site_of(), "data/catalogue.json"))
    alpha = data["projects"][0]
    assert alpha["id"] == "alpha"
    assert alpha["address"] == "projects/alpha/index.html"
    assert alpha["budget"]["total"] == 1000000
    assert alpha["themes"] == ["ageing"]
    assert [relation["project"] for relation in alpha["related"]] == ["beta"]
    assert "notes" not in alpha
    assert "[draft]" not in alpha["body"]
    assert "[beta](project:beta)" in alpha["body"]
    assert data["spotlights"][0]["person"] == "Ana Agreed"
    assert [term["id"] for term in data["vocabularies"]["themes"]] == ["ageing", "white"]


def test_the_table_starts_no_formula() -> None:
    content = text_of(site_of(), "data/projects.csv")
    assert content.startswith("\ufeffid,acronym,")
    rows = list(csv.DictReader(StringIO(content.removeprefix("\ufeff"))))
    assert [row["acronym"] for row in rows] == ["Alph@ Two", "'+BETA"]
    assert rows[0]["countries"] == "FR; SE"
    assert rows[0]["campaign_member"] == "true"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_formula_signs_are_disarmed(start: str) -> None:
    assert harmless(f"{start}cmd") == f"'{start}cmd"
    assert harmless(f"a{start}") == f"a{start}"


def test_the_feed_is_atom_with_dates_of_the_records() -> None:
    feed = Xml.fromstring(text_of(site_of(), "feed.xml"))
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}updated") for entry in entries] == [
        "2021-06-29T00:00:00Z",
        "2021-02-01T00:00:00Z",
        "2020-05-01T00:00:00Z",
    ]
    assert feed.findtext(f"{ATOM}updated") == "2021-06-29T00:00:00Z"
    assert all(entry.findtext(f"{ATOM}id") and entry.findtext(f"{ATOM}title") for entry in entries)


def test_without_an_address_the_feed_still_has_stable_names() -> None:
    catalogue = new_catalogue()
    del catalogue["campaign/catalogue"]["base_url"]
    first, second = text_of(site_of(catalogue), "feed.xml"), text_of(site_of(catalogue), "feed.xml")
    assert "urn:uuid:" in first
    assert first == second


def test_the_sitemap_names_every_page_once_and_absolutely() -> None:
    site = site_of()
    locations = [url.findtext(f"{MAP}loc") for url in Xml.fromstring(text_of(site, "sitemap.xml"))]
    pages = [address for address in site.addresses() if address.endswith(".html") and address != "404.html"]
    assert len(locations) == len(set(locations)) == len(pages)
    assert "https://threads.example/site/projects/alpha/" in locations
    assert all(location and location.startswith("https://threads.example/site/") for location in locations)


def test_robots_may_read_everything() -> None:
    assert text_of(site_of(), "robots.txt").endswith("Sitemap: https://threads.example/site/sitemap.xml\n")


def test_shared_links_have_a_card() -> None:
    site = site_of()
    for address in ("card.png", "projects/alpha/card.png"):
        with Image.open(BytesIO(site.page(address).content)) as card:
            assert card.size == (1200, 630)
    assert 'content="https://threads.example/site/projects/alpha/card.png"' in text_of(
        site, "projects/alpha/index.html"
    )
