"""Data and feeds of a bundle, held against what the trade trusts: schemas, shapes and readers of others."""

import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

import feedparser
import jsonschema
import openxml_audit
from csvw import CSVW

from resources.proof.bundles import Bundle, is_first_language
from resources.proof.findings import Finding
from resources.proof.portal import faults_of_record
from resources.proof.vocabulary import faults_of_nodes, linked_data_of, unknown_properties

ATOM: Final = "{http://www.w3.org/2005/Atom}"
MAP: Final = "{http://www.sitemaps.org/schemas/sitemap/0.9}"

# JSON Feed: our own reading of version 1.1 (jsonfeed.org) as a schema, since no package carries a whole one.
_URL = {"type": "string", "pattern": "^https?://"}
_TEXT = {"type": "string", "minLength": 1}
_AUTHORS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": {"name": _TEXT, "url": _URL, "avatar": _URL},
        "additionalProperties": False,
        "minProperties": 1,
    },
}
_RFC_3339 = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$"}
_LANGUAGE = {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}
FEED_SCHEMA: Final = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        **dict.fromkeys(("home_page_url", "feed_url", "next_url", "icon", "favicon"), _URL),
        **dict.fromkeys(("title", "description", "user_comment"), _TEXT),
        "authors": _AUTHORS,
        "language": _LANGUAGE,
        "expired": {"type": "boolean"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "properties": {
                    **dict.fromkeys(("id", "title", "content_html", "content_text", "summary"), _TEXT),
                    **dict.fromkeys(("url", "external_url", "image", "banner_image"), _URL),
                    "date_published": _RFC_3339,
                    "date_modified": _RFC_3339,
                    "authors": _AUTHORS,
                    "tags": {"type": "array", "items": _TEXT},
                    "language": _LANGUAGE,
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def faults_of_tables(description: Path) -> Iterator[str]:
    """Give what the reader of CSV on the Web says of tables and their description."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            tables = CSVW(str(description), validate=True)
            is_valid = tables.is_valid
        except ValueError as error:
            yield str(error)
            return
    complaints = [str(one.message) for one in said if issubclass(one.category, UserWarning)]
    complaints += [str(warning) for warning in tables.warnings]
    yield from complaints or ([] if is_valid else ["not as its description says"])


def faults_of_workbook(workbook: Path) -> Iterator[str]:
    """Give what breaks the rules of Office Open XML."""
    result = openxml_audit.OpenXmlValidator().validate(str(workbook))
    yield from (str(error) for error in result.errors)


def faults_of_catalogue(schema: str, catalogue: str) -> Iterator[str]:
    """Give where the catalogue as JSON is not as its own schema says, or the schema not as JSON Schema says."""
    rules = json.loads(schema)
    jsonschema.Draft202012Validator.check_schema(rules)
    for error in jsonschema.Draft202012Validator(rules).iter_errors(json.loads(catalogue)):
        yield f"{error.json_path}: {error.message}"


def faults_of_json_feed(feed: str) -> Iterator[str]:
    """Give where a JSON Feed is not as version 1.1 says."""
    for error in jsonschema.Draft202012Validator(FEED_SCHEMA).iter_errors(json.loads(feed)):
        yield f"{error.json_path}: {error.message}"


def faults_of_feed(content: bytes) -> Iterator[str]:
    """Give what feedparser and RFC 4287 hold against an Atom feed."""
    read = feedparser.parse(content)
    if read.bozo or read.version != "atom10":
        yield f"not read as Atom: {read.get('bozo_exception', read.version)}"
    yield from faults_of_atom(Xml.fromstring(content.decode("utf-8")))


def faults_of_atom(root: Xml.Element) -> Iterator[str]:
    """Give what RFC 4287 forbids: sections 4.1.1 and 4.1.2 on what a feed and an entry must have, and how often."""
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            if len(element.findall(f"{ATOM}{name}")) != 1:
                yield f"not exactly one {name}"
        for name in ("generator", "icon", "logo", "rights", "subtitle", "summary", "content", "published"):
            if len(element.findall(f"{ATOM}{name}")) > 1:
                yield f"more than one {name}"
        links = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in element.findall(f"{ATOM}link")]
        if len(links) != len(set(links)):
            yield "two links of one kind"
    if root.find(f"{ATOM}author") is None:
        yield "no author"
    ids = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    if len(ids) != len(set(ids)):
        yield "two entries with one id"


def faults_of_sitemap(root: Xml.Element) -> Iterator[str]:
    """Give languages of a page that do not name each other: sitemaps.org and the extension for languages."""
    versions = {
        str(url.findtext(f"{MAP}loc")): frozenset(
            (link.get("hreflang"), link.get("href")) for link in url if link.tag.endswith("xhtml}link")
        )
        for url in root
    }
    if root.tag != f"{MAP}urlset" or len(versions) != len(root):
        yield "not a set of addresses that each stand there once"
    for location, named in versions.items():
        if named and location not in {address for _, address in named}:
            yield f"{location} does not name itself"
        if any(versions.get(str(address)) != named for _, address in named):
            yield f"{location} and its other languages do not name each other"


def check_formats(bundle: Bundle) -> Iterator[Finding]:
    """Tell what is wrong with the feeds, the sitemap, the linked data and the open data of a bundle."""

    def text_of(address: str) -> str:
        return (bundle.folder / address).read_text(encoding="utf-8")

    data = bundle.folder / "data"
    for name in ("projects.csv", "partners.csv"):
        description = f"data/{name}-metadata.json"
        yield from _told("CSVW", description, faults_of_tables(bundle.folder / description))
    yield from _told("Office Open XML", "data/catalogue.xlsx", faults_of_workbook(data / "catalogue.xlsx"))
    found = faults_of_catalogue(text_of("data/catalogue.schema.json"), text_of("data/catalogue.json"))
    yield from _told("JSON Schema", "data/catalogue.json", found)
    report = faults_of_record(text_of("data/dcat.jsonld"))
    yield from _told("DCAT-AP", "data/dcat.jsonld", [report] if report else [])
    for path in sorted(bundle.folder.rglob("feed.*")):
        address = path.relative_to(bundle.folder).as_posix()
        is_atom = path.suffix == ".xml"
        faults = faults_of_feed(path.read_bytes()) if is_atom else faults_of_json_feed(text_of(address))
        yield from _told("Atom" if is_atom else "JSON Feed", address, faults)
    yield from _told("sitemap", "sitemap.xml", faults_of_sitemap(Xml.fromstring(text_of("sitemap.xml"))))
    for page in filter(is_first_language, bundle.examples()):
        nodes = linked_data_of(text_of(page))
        yield from _told("JSON-LD", page, sorted(unknown_properties(nodes)))
        report = faults_of_nodes(nodes)
        yield from _told("JSON-LD", page, [report] if report else [])


def _told(checker: str, place: str, faults: "Iterator[str] | list[str]") -> Iterator[Finding]:
    for fault in faults:
        yield Finding(checker, place, fault)
