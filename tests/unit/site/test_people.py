"""People: named, shown and quoted only as far as they agreed."""

import pytest
from tests.unit.site.sample import new_catalogue, new_files, outline, site_of, text_of

from si_editor.site import Site


def test_who_agreed_is_named_and_shown() -> None:
    site = site_of()
    page = outline(site, "spotlights/open/index.html")
    assert "Ana Agreed, Driver" in page.text
    assert "In their own words" in page.text
    assert "media/ana-png/portrait.jpg" in site.addresses()


def test_who_did_not_agree_is_neither_named_nor_shown() -> None:
    site = site_of()
    page = outline(site, "spotlights/shy/index.html")
    assert "+BETA" in page.text
    assert "UNNAMED" not in page.text
    assert not [address for address in site.addresses() if "media/bo" in address]


def test_another_legal_basis_allows_the_name_but_no_portrait() -> None:
    catalogue = new_catalogue()
    catalogue["person/bo"]["legal_basis"] = "PRIVATE staff in their role"
    site = site_of(catalogue)
    text = outline(site, "spotlights/shy/index.html").text
    assert "Bo UNNAMED" in text
    assert "PRIVATE" not in text
    assert not [address for address in site.addresses() if "media/bo" in address]


def test_who_has_withdrawn_is_gone_from_every_file() -> None:
    site = site_of()
    assert not [address for address in site.addresses() if address.startswith("spotlights/gone")]


def test_a_picture_with_somebody_who_did_not_agree_is_left_out() -> None:
    catalogue = new_catalogue()
    catalogue["media/town.jpg"]["people"] = ["bo"]
    site = site_of(catalogue)
    assert not [address for address in site.addresses() if "media/town" in address]
    assert "town-jpg" not in text_of(site, "projects/alpha/index.html")
    assert "town-jpg" not in text_of(site, "data/catalogue.json")


@pytest.mark.parametrize("address", ["data/catalogue.json", "feed.xml", "data/search.js", "wall/index.html"])
def test_no_name_slips_out_beside_the_pages(address: str) -> None:
    content = text_of(site_of(), address)
    assert "UNNAMED" not in content
    assert '"bo"' not in content


def test_only_media_of_published_pages_are_put_online() -> None:
    media = [address for address in site_of().addresses() if address.startswith("media/")]
    assert {address.split("/")[1] for address in media} == {"ana-png", "town-jpg"}
    assert "unused.jpg" in new_files()


def test_a_retelling_has_no_quotation_marks() -> None:
    catalogue = new_catalogue()
    catalogue["spotlight/open"] |= {"quote_voice": "paraphrase"}
    text = outline(site_of(catalogue), "spotlights/open/index.html").text
    assert "“It means a bus.”" not in text
    assert "Retold in our words" in text
    assert "“It means a bus.”" in outline(site_of(), "spotlights/open/index.html").text


def _site_with_consent_for(*languages: str) -> Site:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["languages"] = ["en", "de"]
    catalogue["campaign/catalogue"]["base_url"] = "https://example.org/"
    consent = {"purposes": ["name", "portrait", "video"], "channels": ["website"], "languages": list(languages)}
    catalogue["person/ana"]["consents"] = [consent]
    catalogue["post/first"]["person"] = "ana"
    catalogue["media/town.jpg"]["people"] = ["ana"]
    catalogue["project/alpha"]["video"] = {"provider": "youtube", "id": "abcdefghijk", "title": "A", "people": ["ana"]}
    return site_of(catalogue)


def test_a_consent_for_one_language_names_and_shows_nobody_in_the_others() -> None:
    site = _site_with_consent_for("en")
    told = ("Ana Agreed", "Driver", "media/ana-png", "town-jpg", "abcdefghijk")
    english = [text_of(site, address) for address in ("spotlights/open/index.html", "projects/alpha/index.html")]
    assert all(any(word in text for text in english) for word in told)
    others = [address for address in site.addresses() if address.startswith("de/") or address == "data/catalogue.json"]
    assert len(others) > 10
    for address in others:
        assert not [word for word in told if word in text_of(site, address)], address
    assert "Alph@ Two" in outline(site, "de/spotlights/open/index.html").text
    assert {"media/ana-png/portrait.jpg", "media/town-jpg/whole.jpg"} <= set(site.addresses())


def test_a_consent_for_all_languages_or_for_no_special_one_names_in_each() -> None:
    for site in (_site_with_consent_for(), _site_with_consent_for("en", "de")):
        for address in ("spotlights/open/index.html", "de/spotlights/open/index.html", "data/catalogue.json"):
            assert "Ana Agreed" in text_of(site, address), address


def test_a_consent_for_no_language_of_the_site_puts_no_file_online() -> None:
    site = _site_with_consent_for("fr")
    assert not [address for address in site.addresses() if address.startswith("media/")]
    for address in ("spotlights/open/index.html", "feed.xml", "wall/index.html", "credits/index.html"):
        assert "Ana Agreed" not in text_of(site, address)
        assert "town-jpg" not in text_of(site, address)
