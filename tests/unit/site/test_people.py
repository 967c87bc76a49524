"""People: named, shown and quoted only as far as they agreed."""

import pytest
from tests.unit.site.sample import new_catalogue, new_files, outline, site_of, text_of


def test_who_agreed_is_named_and_shown() -> None:
    site = site_of()
    page = outline(site, "spotlights/open/index.html")
    assert "Ana Agreed, Driver" in page.text
    assert "In their own words" in page.text
    assert "media/ana.png" in site.addresses()


def test_who_did_not_agree_is_neither_named_nor_shown() -> None:
    site = site_of()
    page = outline(site, "spotlights/shy/index.html")
    assert "+BETA" in page.text
    assert "UNNAMED" not in page.text
    assert "media/bo.jpg" not in site.addresses()


def test_another_legal_basis_allows_the_name_but_no_portrait() -> None:
    catalogue = new_catalogue()
    catalogue["person/bo"]["legal_basis"] = "PRIVATE staff in their role"
    site = site_of(catalogue)
    text = outline(site, "spotlights/shy/index.html").text
    assert "Bo UNNAMED" in text
    assert "PRIVATE" not in text
    assert "media/bo.jpg" not in site.addresses()


def test_who_has_withdrawn_is_gone_from_every_file() -> None:
    site = site_of()
    assert not [address for address in site.addresses() if address.startswith("spotlights/gone")]


def test_a_picture_with_somebody_who_did_not_agree_is_left_out() -> None:
    catalogue = new_catalogue()
    catalogue["media/town.jpg"]["people"] = ["bo"]
    site = site_of(catalogue)
    assert "media/town.jpg" not in site.addresses()
    assert "town.jpg" not in text_of(site, "projects/alpha/index.html")
    assert "town.jpg" not in text_of(site, "data/catalogue.json")


@pytest.mark.parametrize("address", ["data/catalogue.json", "feed.xml", "data/search.js", "wall/index.html"])
def test_no_name_slips_out_beside_the_pages(address: str) -> None:
    content = text_of(site_of(), address)
    assert "UNNAMED" not in content
    assert '"bo"' not in content


def test_only_media_of_published_pages_are_put_online() -> None:
    media = [address for address in site_of().addresses() if address.startswith("media/")]
    assert media == ["media/ana.png", "media/town.jpg"]
    assert "unused.jpg" in new_files()


def test_a_retelling_has_no_quotation_marks() -> None:
    catalogue = new_catalogue()
    catalogue["spotlight/open"] |= {"quote_voice": "paraphrase"}
    text = outline(site_of(catalogue), "spotlights/open/index.html").text
    assert "“It means a bus.”" not in text
    assert "Retold in our words" in text
    assert "“It means a bus.”" in outline(site_of(), "spotlights/open/index.html").text
