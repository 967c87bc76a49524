"""Linked data: valid by schema.org's vocabulary and shapes, complete for each kind of page, and silent on people."""

import json
import re
from typing import Any, cast

import pytest
from tests.unit.site.sample import new_catalogue, site_of, text_of

from resources.proof.vocabulary import faults_of_nodes, nodes_in, unknown_properties
from si_editor.site import Site
from si_editor.site.linked_data import as_script

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # in pyshacl


def graph_of(site: Site, address: str) -> list[dict[str, Any]]:
    html = text_of(site, address)
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    data = json.loads(script)
    assert data["@context"] == "https://schema.org"
    return cast("list[dict[str, Any]]", data["@graph"])


def node_of(site: Site, address: str, kind: str) -> dict[str, Any]:
    (node,) = [node for node in graph_of(site, address) if node["@type"] == kind]
    return node


def pages_of(site: Site) -> list[str]:
    return [address for address in site.addresses() if address.endswith("index.html")]


@pytest.fixture(scope="module")
def site() -> Site:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["video"] = {
        "provider": "youtube",
        "id": "abcdefghijk",
        "duration": 133,
        "published": "2021-03-02",
        "language": "en",
        "transcript": "Spoken words.",
    }
    catalogue["project/alpha"]["partners"] = [{"name": "Malmö stad", "country": "SE", "website": "https://m.example"}]
    return site_of(catalogue)


def test_every_page_uses_the_vocabulary_of_schema_org(site: Site) -> None:
    for address in pages_of(site):
        assert unknown_properties(graph_of(site, address)) == set(), address


def test_an_invented_property_would_be_seen() -> None:
    assert unknown_properties([{"@type": "Project", "startDate": "2016", "name": "x"}]) == {"Project.startDate"}


def test_every_value_fits_the_shapes_of_schema_org(site: Site) -> None:
    nodes = [node for address in pages_of(site) for node in graph_of(site, address)]
    assert len(nodes) > 60
    assert faults_of_nodes(nodes) == ""


def test_a_value_of_the_wrong_kind_would_be_seen() -> None:
    assert "member" in faults_of_nodes([{"@id": "#x", "@type": "Project", "member": {"@type": "Place"}}])


def test_a_project_is_told_with_grant_partners_film_and_voices(site: Site) -> None:
    project = node_of(site, "projects/alpha/index.html", "Project")
    assert project["@id"] == "https://threads.example/site/projects/alpha/#project"
    assert project["alternateName"] == ["Alph@ Two"]
    assert (project["foundingDate"], project["dissolutionDate"]) == ("2016-03", "2019-02")
    assert project["funding"]["funder"][0]["name"] == "European Regional Development Fund"
    assert project["funding"]["amount"] == {"@type": "MonetaryAmount", "value": 850000, "currency": "EUR"}
    assert [body["name"] for body in project["member"]] == ["City of Lille", "Malmö stad"]
    assert project["member"][0]["address"]["addressCountry"] == "FR"
    film, voice = project["subjectOf"]
    assert film["@type"] == "VideoObject"
    assert film["duration"] == "PT2M13S"
    assert film["uploadDate"] == "2021-03-02"
    assert film["thumbnailUrl"] == "https://threads.example/site/projects/alpha/card.png"
    assert film["embedUrl"] == "https://www.youtube-nocookie.com/embed/abcdefghijk"
    assert film["description"]
    assert (voice["@type"], voice["headline"]) == ("Article", "The bus comes")


def test_a_spotlight_is_told_with_its_questions_and_who_said_what(site: Site) -> None:
    article = node_of(site, "spotlights/open/index.html", "Article")
    question, quotation = article["hasPart"]
    assert (question["@type"], question["name"]) == ("Question", "What does it mean?")
    assert question["acceptedAnswer"]["text"] == "It means a bus."
    assert question["acceptedAnswer"]["author"]["name"] == "Ana Agreed"
    assert (quotation["@type"], quotation["spokenByCharacter"]["name"]) == ("Quotation", "Ana Agreed")
    assert article["mentions"]["jobTitle"] == "Driver"
    assert article["about"][0]["name"] == "Alph@ Two"


def test_who_did_not_agree_is_in_no_linked_data(site: Site) -> None:
    nodes = [node for address in pages_of(site) for node in nodes_in(graph_of(site, address))]
    assert {node["name"] for node in nodes if node["@type"] == "Person"} == {"Ana Agreed"}
    assert "UNNAMED" not in json.dumps(nodes)


def test_a_retold_sentence_is_no_quotation() -> None:
    catalogue = new_catalogue()
    catalogue["spotlight/open"]["quote_voice"] = "paraphrase"
    kinds = {node["@type"] for node in nodes_in(graph_of(site_of(catalogue), "spotlights/open/index.html"))}
    assert "Quotation" not in kinds


def test_the_site_says_how_it_is_searched(site: Site) -> None:
    website = node_of(site, "index.html", "WebSite")
    target = website["potentialAction"]["target"]["urlTemplate"]
    assert target == "https://threads.example/site/projects/#q={search_term_string}"
    script = site.page("static/search.js").content.decode()
    assert '"q"' in script
    assert "location.hash" in script


def test_every_page_but_the_first_tells_the_way_to_it(site: Site) -> None:
    for address in pages_of(site):
        ways = [node for node in graph_of(site, address) if node["@type"] == "BreadcrumbList"]
        assert bool(ways) == (address not in {"index.html", "de/index.html"}), address
    (way,) = [node for node in graph_of(site, "de/projects/alpha/index.html") if node["@type"] == "BreadcrumbList"]
    assert [step["item"]["@id"] for step in way["itemListElement"]] == [
        "https://threads.example/site/de/",
        "https://threads.example/site/de/projects/",
        "https://threads.example/site/de/projects/alpha/",
    ]


def test_lists_vocabularies_and_data_sets_are_told(site: Site) -> None:
    listed = node_of(site, "projects/index.html", "ItemList")
    assert [item["position"] for item in listed["itemListElement"]] == [1, 2]
    terms = node_of(site, "themes/index.html", "DefinedTermSet")
    assert "Ageing & care" in {term["name"] for term in terms["hasDefinedTerm"]}
    assert node_of(site, "themes/ageing/index.html", "DefinedTerm")["termCode"] == "ageing"
    quotation = node_of(site, "why/index.html", "Quotation")
    assert (quotation["text"], quotation["creditText"]) == ("social in ends", "Murray")
    catalogue = node_of(site, "data/index.html", "DataCatalog")
    assert {file["encodingFormat"] for data in catalogue["dataset"] for file in data["distribution"]} >= {
        "text/csv",
        "application/json",
    }
    assert all(data["license"] for data in catalogue["dataset"])
    assert all(50 <= len(data["description"]) <= 5000 for data in catalogue["dataset"])


def test_nothing_in_the_data_can_end_its_script() -> None:
    written = str(as_script({"name": "</script><script>alert(1)</script>\u2028&"}))
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written)["name"] == "</script><script>alert(1)</script>\u2028&"


def test_without_an_address_of_the_site_the_data_stay_readable() -> None:
    catalogue = new_catalogue()
    del catalogue["campaign/catalogue"]["base_url"]
    site = site_of(catalogue)
    project = node_of(site, "projects/alpha/index.html", "Project")
    assert project["@id"] == "#project"
    assert "BreadcrumbList" not in {node["@type"] for node in graph_of(site, "projects/alpha/index.html")}
