"""Data and feeds, held against what the trade trusts: schemas, shapes and readers of others."""

import json
from io import BytesIO
from pathlib import Path
from typing import cast
from xml.etree import ElementTree as Xml

import feedparser
import jsonschema
import openxml_audit
import pytest
from csvw import CSVW
from tests.unit.site.sample import Catalogue, new_catalogue, new_files, picture, site_of, text_of

from resources.proof.formats import ATOM, FEED_SCHEMA, MAP, faults_of_atom, faults_of_sitemap, faults_of_tables
from resources.proof.portal import faults_of_record
from si_editor.site import Site

FILM = "{http://www.google.com/schemas/sitemap-video/1.1}"


def rich_catalogue() -> Catalogue:
    """Give the small catalogue with a film, partners, texts that hurt and values of every kind."""
    catalogue = new_catalogue()
    catalogue["project/alpha"]["video"] |= {"duration": 133, "published": "2021-03-02"}  # type: ignore[operator]
    catalogue["project/alpha"]["partners"] = [{"name": '=HYPERLINK("x")', "country": "SE"}, {"name": "Ünïcødé; <&>"}]
    catalogue["project/alpha"]["body"] = "Line one\n\n- +item\n\n\"quoted\", 'single' & <b>raw</b> \u2028 end"
    catalogue["project/beta"]["aliases"] = ["@Beta", "-B"]
    return catalogue


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of(rich_catalogue())


@pytest.fixture
def data_folder(site: Site, tmp_path: Path) -> Path:
    for address in site.addresses():
        if address.startswith("data/"):
            path = tmp_path / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(site.page(address).content)
    return tmp_path / "data"


# -- tables: CSV on the Web, by the reader of the csvw package


@pytest.mark.parametrize("name", ["projects.csv", "partners.csv"])
def test_the_tables_are_as_their_metadata_say(data_folder: Path, name: str) -> None:
    tables = CSVW(str(data_folder / f"{name}-metadata.json"), validate=True)
    assert tables.is_valid
    assert tables.warnings == []
    rows = {table.url.string: list(table) for table in tables.tables}
    assert [row["id"] for row in rows["projects.csv"]] == ["alpha", "beta"]
    assert rows["projects.csv"][0]["countries"] == ["FR", "SE"]
    assert rows["projects.csv"][0]["campaign_member"] is True
    assert {row["project"] for row in rows["partners.csv"]} == {"alpha"}


def test_a_table_that_breaks_its_metadata_would_be_seen(data_folder: Path) -> None:
    table = data_folder / "partners.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("alpha,1,", "alpha,first,"), encoding="utf-8")
    (fault,) = faults_of_tables(data_folder / "partners.csv-metadata.json")
    assert "invalid lexical value for decimal: first" in fault


# -- workbook: the rules of Office Open XML, by openxml-audit


def test_the_workbook_keeps_the_rules_of_its_format(data_folder: Path) -> None:
    result = openxml_audit.OpenXmlValidator().validate(str(data_folder / "catalogue.xlsx"))
    assert [str(error) for error in result.errors] == []
    assert result.is_valid


# -- the catalogue as JSON: by its own schema, and the schema by JSON Schema's


def test_the_catalogue_is_as_its_schema_says(site: Site) -> None:
    schema = json.loads(text_of(site, "data/catalogue.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(text_of(site, "data/catalogue.json"))
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(data)) == []
    data["projects"][0]["secret"] = "x"
    data["projects"][1]["start"] = "soon"
    assert len(list(jsonschema.Draft202012Validator(schema).iter_errors(data))) == 2


# -- the record for portals: by our own reading of DCAT-AP 3.0 as shapes


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_the_record_fits_the_shapes_of_dcat_ap(site: Site) -> None:
    record = text_of(site, "data/dcat.jsonld")
    assert faults_of_record(record) == ""
    assert "title" in faults_of_record(record.replace("dct:title", "dct:alternative"))


def test_the_record_names_only_files_that_are_there(site: Site) -> None:
    record = json.loads(text_of(site, "data/dcat.jsonld"))
    there = {f"https://threads.example/site/{address}" for address in site.addresses()}
    for data_set in record["dcat:dataset"]:
        assert data_set["dct:publisher"]["foaf:name"]["@value"] == "Office"
        assert data_set["dct:provenance"][0]["rdfs:label"]["@value"] == "keep.eu https://keep.eu"
        for file in data_set["dcat:distribution"]:
            assert file["dcat:downloadURL"]["@id"] in there
            assert file["dct:license"]["@id"].endswith("/licence/CC_BY_4_0")
            address = file["dcat:downloadURL"]["@id"].removeprefix("https://threads.example/site/")
            assert file["dcat:byteSize"]["@value"] == str(len(site.page(address).content))


# -- JSON Feed: by our own reading of version 1.1 as a schema


@pytest.mark.parametrize("address", ["feed.json", "de/feed.json"])
def test_the_json_feed_is_as_its_schema_says(site: Site, address: str) -> None:
    feed = json.loads(text_of(site, address))
    jsonschema.validate(feed, FEED_SCHEMA)
    assert feed["feed_url"] == f"https://threads.example/site/{address}"
    assert all(item["id"] and item["content_text"] for item in feed["items"])
    del feed["title"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(feed, FEED_SCHEMA)


# -- Atom: feedparser, and our own reading of RFC 4287


@pytest.mark.parametrize("address", ["feed.xml", "de/feed.xml"])
def test_the_atom_feed_is_read_without_a_complaint(site: Site, address: str) -> None:
    read = feedparser.parse(site.page(address).content)
    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.links[0].href == f"https://threads.example/site/{address}"
    assert len(read.entries) == 3
    assert all(entry.link.startswith("https://threads.example/site/") for entry in read.entries)
    prefix = address.removesuffix("feed.xml")
    assert all(entry.link.startswith(f"https://threads.example/site/{prefix}") for entry in read.entries)


def test_the_atom_feed_has_what_its_specification_wants(site: Site) -> None:
    root = Xml.fromstring(text_of(site, "feed.xml"))
    assert list(faults_of_atom(root)) == []
    root.remove(cast("Xml.Element", root.find(f"{ATOM}updated")))
    assert list(faults_of_atom(root)) == ["not exactly one updated"]


# -- sitemap: our own reading of sitemaps.org and of the extensions for languages and films


def test_the_sitemap_names_each_page_in_each_language_and_its_films(site: Site) -> None:
    root = Xml.fromstring(text_of(site, "sitemap.xml"))
    for url in root:
        location = url.findtext(f"{MAP}loc")
        versions = {link.get("hreflang"): link.get("href") for link in url if link.tag.endswith("xhtml}link")}
        assert set(versions) == {"en", "de", "x-default"}
        assert location in versions.values()
        assert versions["x-default"] == versions["en"]
    films = root.findall(f".//{FILM}video")
    assert len(films) == 2
    assert [part.tag.removeprefix(FILM) for part in films[0]] == [
        *("thumbnail_loc", "title", "description", "player_loc", "duration", "publication_date"),
    ]


def test_language_versions_name_each_other(site: Site) -> None:
    root = Xml.fromstring(text_of(site, "sitemap.xml"))
    sets = {
        url.findtext(f"{MAP}loc"): frozenset(str(link.get("href")) for link in url if link.tag.endswith("link"))
        for url in root
    }
    assert list(faults_of_sitemap(root)) == []
    for location, versions in sets.items():
        assert all(sets[version] == versions for version in versions), location


def test_a_large_sitemap_comes_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("si_editor.site.addresses._MOST_IN_SITEMAP", 10)
    site = site_of()
    index = Xml.fromstring(text_of(site, "sitemap.xml"))
    assert index.tag == f"{MAP}sitemapindex"
    parts = [str(part.findtext(f"{MAP}loc")).rpartition("/")[2] for part in index]
    assert parts[0] == "sitemap-1.xml"
    assert set(parts) <= set(site.addresses())
    locations = [url.findtext(f"{MAP}loc") for part in parts for url in Xml.fromstring(text_of(site, part))]
    pages = [address for address in site.addresses() if address.endswith("index.html")]
    assert len(locations) == len(set(locations)) == len(pages)
    assert all(len(Xml.fromstring(text_of(site, part))) <= 10 for part in parts)


# -- people in feeds: a channel of its own


@pytest.mark.parametrize(("channels", "is_named"), [(["website"], False), (["website", "feed"], True)])
def test_a_person_is_named_in_a_feed_only_by_consent_for_feeds(channels: list[str], is_named: bool) -> None:
    catalogue = new_catalogue()
    catalogue["person/ana"]["consents"] = [{"purposes": ["name"], "channels": channels}]
    catalogue["post/shy"] |= {"person": "ana", "author": "Ana Agreed"}
    site = site_of(catalogue)
    assert "Ana Agreed" in text_of(site, "wall/index.html")
    for address in ("feed.xml", "feed.json", "de/feed.xml"):
        assert ("Ana Agreed" in text_of(site, address)) is is_named


def test_pictures_of_films_are_named_by_their_own_address() -> None:
    catalogue = rich_catalogue()
    catalogue["project/alpha"]["video"] |= {"poster": {"media": "still.jpg", "alt": "A bus."}}  # type: ignore[operator]
    site = site_of(catalogue, {**new_files(), "still.jpg": picture()})
    thumbnail = Xml.fromstring(text_of(site, "sitemap.xml")).findtext(f".//{FILM}thumbnail_loc")
    assert thumbnail is not None
    assert thumbnail.removeprefix("https://threads.example/site/") in site.addresses()
    assert BytesIO(site.page(thumbnail.removeprefix("https://threads.example/site/")).content).read(2) == b"\xff\xd8"
