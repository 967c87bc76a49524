"""The site as a whole: what is there, what is not, and that all of it holds together."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

import pytest
from tests.unit.site.sample import Catalogue, Outline, new_catalogue, new_files, outline, site_of, snapshot_of, text_of

from si_editor.model.records import RecordKey
from si_editor.site import Site
from si_editor.site.videos import PLAYERS


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of()


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Outline]:
    return {address: outline(site, address) for address in site.addresses() if address.endswith(".html")}


def test_every_address_gives_its_page(site: Site) -> None:
    for address in site.addresses():
        page = site.page(address)
        assert page.address == address
        assert page.content
        assert page.media_type


def test_an_address_that_is_not_there_is_a_key_error(site: Site) -> None:
    with pytest.raises(KeyError):
        site.page("projects/gamma/index.html")


def test_pages_stand_where_the_contract_says(site: Site) -> None:
    expected = {
        "index.html",
        "why/index.html",
        "projects/index.html",
        "projects/alpha/index.html",
        "spotlights/index.html",
        "spotlights/open/index.html",
        "wall/index.html",
        "feature/index.html",
        "themes/index.html",
        "programmes/index.html",
        "countries/index.html",
        "credits/index.html",
        "pages/static/index.html",
        "404.html",
        "feed.xml",
        "robots.txt",
        "sitemap.xml",
        "data/catalogue.json",
        "data/projects.csv",
        "data/search.js",
        "static/site.css",
        "media/town-jpg/whole.jpg",
        "de/index.html",
        "de/projects/alpha/index.html",
        "de/data/search.js",
    }
    assert expected <= set(site.addresses())
    assert site.address_of(RecordKey("project", "alpha")) == "projects/alpha/index.html"
    assert site.address_of(RecordKey("page", "start")) == "index.html"
    assert site.address_of(RecordKey("post", "first")) == "wall/index.html"
    assert site.address_of(RecordKey("project", "gamma")) is None
    assert site.address_of(RecordKey("person", "ana")) is None


def test_every_internal_link_leads_to_a_page_and_every_anchor_is_there(site: Site, pages: dict[str, Outline]) -> None:
    there = set(site.addresses())
    for address, page in pages.items():
        for attributes in page.named("a", "link", "img", "script", "video", "track"):
            target = attributes.get("href") or attributes.get("src")
            if not target or urlsplit(target).scheme in {"http", "https", "mailto"}:
                continue
            path = urlsplit(target).path
            resolved = (
                posixpath.normpath(posixpath.join(posixpath.dirname(address), unquote(path))) if path else address
            )
            assert resolved in there, f"{address} links to {target}"
            anchor = urlsplit(target).fragment
            if anchor and "=" not in anchor:
                assert any(tag.get("id") == anchor for _, tag in pages[resolved].tags), f"{address} → {target}"


def test_no_draft_and_nothing_private_is_in_any_byte() -> None:
    site = site_of()
    forbidden = (b"PRIVATE-", b"DRAFT-", b"WITHDRAWN-VOICE", b"UNNAMED", b"gamma")
    for address in site.addresses():
        content = site.page(address).content
        for marker in forbidden:
            assert marker not in content, f"{marker!r} in {address}"
            assert marker.decode() not in address


def test_a_marker_would_be_found_if_the_field_were_public() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["need"] = "PRIVATE-moved-into-a-public-field"
    assert "PRIVATE-moved" in text_of(site_of(catalogue), "projects/alpha/index.html")


def test_the_same_snapshot_gives_the_same_bytes_in_any_order() -> None:
    catalogue = new_catalogue()
    backwards = dict(reversed(catalogue.items()))
    first, second = site_of(catalogue), site_of(backwards, dict(reversed(new_files().items())))
    assert first.addresses() == second.addresses()
    for address in reversed(first.addresses()):
        assert first.page(address) == second.page(address)


def test_what_a_page_is_made_from_is_noted(site: Site) -> None:
    made_from = site.page("projects/alpha/index.html").made_from
    assert {
        RecordKey("project", "alpha"),
        RecordKey("project", "beta"),
        RecordKey("spotlight", "open"),
        RecordKey("media", "town.jpg"),
        RecordKey("vocabulary", "programmes"),
        RecordKey("campaign", "catalogue"),
    } <= made_from
    assert RecordKey("spotlight", "shy") not in made_from


def test_each_page_has_language_title_landmarks_and_one_main_heading(pages: dict[str, Outline]) -> None:
    for address, page in pages.items():
        assert page.named("html")[0]["lang"] == ("de" if address.startswith("de/") else "en")
        assert len(page.named("h1")) == 1, address
        for landmark in ("header", "main", "footer", "nav"):
            assert page.named(landmark), f"{address} has no {landmark}"
        links = page.named("a")
        assert links[0]["href"] == "#content", "the first link skips to the content"


def test_titles_are_unique_in_each_language(site: Site, pages: dict[str, Outline]) -> None:
    titles = [
        re.findall(r"<title>(.*?)</title>", text_of(site, address))[0] for address in pages if "de/" not in address
    ]
    assert len(set(titles)) == len(titles)


def test_no_heading_level_is_skipped(pages: dict[str, Outline]) -> None:
    for address, page in pages.items():
        level = 0
        for tag, _ in page.tags:
            if re.fullmatch("h[1-6]", tag):
                assert int(tag[1]) <= level + 1, f"{address}: {tag} after h{level}"
                level = int(tag[1])


def test_nothing_runs_or_loads_from_elsewhere(site: Site, pages: dict[str, Outline]) -> None:
    for address, page in pages.items():
        policy = page.named("meta")[1]
        assert policy["http-equiv"] == "Content-Security-Policy"
        assert "default-src 'self'" in policy["content"]
        assert policy["content"].split("frame-src ")[1].split() == list(PLAYERS)
        for _, attributes in page.tags:
            assert "style" not in attributes, address
            assert not [name for name in attributes if name.startswith("on")], address
            assert not urlsplit(attributes.get("src", "")).netloc, address
        assert not page.named("style", "iframe", "base")
        for script in page.named("script"):
            assert script.get("type") == "application/ld+json" or script["src"].endswith(".js")
        for link in page.named("link"):
            if link["rel"] in {"stylesheet", "icon", "preload"}:
                assert not urlsplit(link["href"]).netloc
    assert not re.findall(r"url\(\"?(?:https?:)?//|@import", text_of(site, "static/site.css"))


def test_external_links_are_marked_in_words_and_stay_in_the_window(pages: dict[str, Outline]) -> None:
    profile = pages["projects/alpha/index.html"]
    outside = [link for link in profile.named("a") if link["href"].startswith("http")]
    assert outside
    assert all("noopener" in link["rel"] and "target" not in link for link in outside)
    assert profile.text.count("(external link)") == len(outside)


def test_languages_name_each_other(pages: dict[str, Outline]) -> None:
    for address in ("projects/alpha/index.html", "de/projects/alpha/index.html"):
        links = {
            link["hreflang"]: link["href"]
            for link in pages[address].named("link")
            if link.get("rel") == "alternate" and "hreflang" in link
        }
        assert links == {
            "en": "https://threads.example/site/projects/alpha/",
            "de": "https://threads.example/site/de/projects/alpha/",
            "x-default": "https://threads.example/site/projects/alpha/",
        }
    assert "Was heißt das?" in pages["de/feature/index.html"].text
    assert "Laufzeit" in pages["de/projects/alpha/index.html"].text


def test_text_of_another_language_says_so(pages: dict[str, Outline]) -> None:
    german = pages["de/projects/alpha/index.html"]
    assert any(attributes.get("lang") == "en" for attributes in german.named("p"))
    catalogue = new_catalogue()
    catalogue["project/alpha"]["title"] = {"fr": "Titre seul"}
    profile = text_of(site_of(catalogue), "projects/alpha/index.html")
    assert '<p class="subtitle" data-field="title" lang="fr">Titre seul</p>' in profile


def test_a_catalogue_with_nothing_published_still_has_honest_pages() -> None:
    catalogue: Catalogue = {"campaign/catalogue": {"title": "Empty"}}
    site = site_of(catalogue, {})
    assert "No project has been published yet." in outline(site, "projects/index.html").text
    assert "Nothing hangs here yet." in outline(site, "wall/index.html").text
    assert "No voice has been published yet." in outline(site, "spotlights/index.html").text
    assert "sitemap.xml" not in site.addresses()
    for address in site.addresses():
        assert site.page(address).content


def test_the_menu_is_short_and_knows_where_it_is(pages: dict[str, Outline]) -> None:
    profile = pages["projects/alpha/index.html"]
    current = [link for link in profile.named("a") if "aria-current" in link and "hreflang" not in link]
    assert [link["href"] for link in current] == ["../../projects/index.html"]
    assert "DRAFT-PAGE" not in profile.text


def test_an_unreadable_campaign_does_not_keep_the_pages_away() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"] = {"languages": "wrong"}
    site = Site(snapshot_of(catalogue, {}), new_files().__getitem__, frozenset({RecordKey("project", "beta")}))
    assert "+BETA" in text_of(site, "projects/beta/index.html")
