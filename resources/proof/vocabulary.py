"""Linked data of pages, held against the vocabulary of schema.org and its shapes, without asking the network."""

import importlib
import json
import re
import warnings
from functools import cache
from importlib.resources import files
from typing import Any, Final, cast

import pyshacl
from rdflib import RDF, Graph, URIRef

XSD = "http://www.w3.org/2001/XMLSchema#"
ADDRESSES = "url sameAs license embedUrl contentUrl thumbnailUrl image isBasedOn item".split()
DATES = ("foundingDate", "dissolutionDate", "datePublished", "uploadDate")
# The context of schema.org, as far as the pages need it: nobody must ask the network for it.
CONTEXT: Final = {
    "@vocab": "http://schema.org/",
    **{name: {"@type": "@id"} for name in ADDRESSES},
    **{name: {"@type": f"{XSD}date"} for name in DATES},
    "duration": {"@type": f"{XSD}duration"},
    "value": {"@type": f"{XSD}float"},
}
DAY = re.compile(r"\d{4}(-\d{2})?")


def linked_data_of(html: str) -> list[dict[str, Any]]:
    """Give the things that a page tells machines of; a page for mistaken addresses tells nothing."""
    told = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    return [node for script in told for node in cast("list[dict[str, Any]]", json.loads(script)["@graph"])]


def full(value: object) -> object:
    """Give data whose dates are days: schema.org takes years and months, the shapes' data types do not."""
    if isinstance(value, dict):
        return {
            name: f"{part}-01-01"[:10] if name in DATES and DAY.fullmatch(str(part)) else full(part)
            for name, part in value.items()
        }
    return [full(item) for item in value] if isinstance(value, list) else value


@cache
def properties_of(kind: str) -> frozenset[str]:
    """Give the properties that today's vocabulary has for a type, its own and inherited ones."""
    models = importlib.import_module("msgspec_schemaorg.models")
    return frozenset(getattr(models, kind).__struct_encode_fields__)


def nodes_in(value: object) -> list[dict[str, Any]]:
    """Give every thing in linked data, those within others too."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    own = [value] if isinstance(value, dict) and "@type" in value else []
    return [*own, *(node for part in inner for node in nodes_in(part))]


def unknown_properties(nodes: list[dict[str, Any]]) -> set[str]:
    """Give the properties that the vocabulary does not have for their type."""
    return {
        f"{node['@type']}.{name}"
        for node in nodes_in(nodes)
        for name in node
        # Google's own way to name the input of a search, which is an annotation and no property.
        if name not in {"@type", "@id", "query-input"} and name not in properties_of(node["@type"])
    }


@cache
def _shapes() -> Graph:
    return Graph().parse(str(files("pyshacl") / "assets" / "schema.ttl"))


def faults_of_nodes(nodes: list[dict[str, Any]]) -> str:
    """Give the report of the shapes on linked data, or nothing if it conforms."""
    with warnings.catch_warnings():
        # The checker itself still uses a class that its own library has given up.
        warnings.simplefilter("ignore", DeprecationWarning)
        data = json.dumps({"@context": CONTEXT, "@graph": full(nodes)})
        read = Graph().parse(data=data, format="json-ld", publicID="https://threads.example/site/")
        graph = Graph().parse(data=read.serialize(format="nt"), format="nt")  # gives numbers the values that they have
        named = {subject for subject in graph.subjects() if isinstance(subject, URIRef)}
        if not all((subject, RDF.type, None) in graph for subject in named):
            return "a thing is named that is of no type"
        conforms, _, report = pyshacl.validate(graph, shacl_graph=_shapes(), ont_graph=_shapes(), inference="none")
    return "" if conforms else str(report)
