"""Whatever an editor pastes into any field, it stays text."""

import json
from xml.etree import ElementTree as Xml

import pytest
from tests.unit.site.sample import Catalogue, Data, Outline, new_catalogue, site_of, text_of

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.site import Site

PAYLOADS = (
    "</script><script>alert('planted')</script>",
    '"><img src=x onerror=planted()>',
    "<svg/onload=planted()>",
    "{{ planted }} {% planted %}",
    "[x](javascript:planted()) <a href='javascript:planted()'>y</a>",
    "</title></style></textarea><iframe srcdoc=planted>",
    "\u2028]]>&lt;planted&#x2f;&quot; ' \" ` \x0b",
)
_WORDS = {"text", "long_text", "markdown"}


def _poisoned(spec: FieldSpec, payload: str, value: object) -> object:
    """Give the value with the payload in every text of it; made up where there is none yet."""
    if spec.shape in _WORDS and spec.name not in {"id", "question"}:
        return {"en": payload, "de": payload} if spec.localised else payload
    if spec.shape == "object":
        return _poisoned_fields(spec.fields, payload, value if isinstance(value, dict) else {}) or None
    if spec.shape == "list" and spec.item is not None:
        items = value if isinstance(value, list) else [None]
        found = [_poisoned(spec.item, payload, item) for item in items]
        return [item for item in found if item is not None] or None
    return value


def _poisoned_fields(specs: tuple[FieldSpec, ...], payload: str, data: Data) -> Data:
    found = {spec.name: _poisoned(spec, payload, data.get(spec.name)) for spec in specs if not spec.private}
    return {**data, **{name: value for name, value in found.items() if value is not None}}


def _poison(catalogue: Catalogue, payload: str) -> Catalogue:
    return {
        name: _poisoned_fields(read_fields(KINDS[name.split("/")[0]].model), payload, data)
        for name, data in catalogue.items()
    }


@pytest.fixture(params=PAYLOADS, ids=range(len(PAYLOADS)))
def hostile(request: pytest.FixtureRequest) -> Site:
    return site_of(_poison(new_catalogue(), request.param))


def test_the_payload_arrives_on_the_pages(hostile: Site) -> None:
    assert "planted" in text_of(hostile, "projects/alpha/index.html") or "]]&gt;" in text_of(hostile, "index.html")
    assert "planted" in text_of(hostile, "data/search.js") or "]]" in text_of(hostile, "data/search.js")


def test_no_tag_and_no_handler_is_planted(hostile: Site) -> None:
    for address in hostile.addresses():
        if not address.endswith(".html"):
            continue
        page = Outline(text_of(hostile, address))
        assert not page.named("iframe", "object", "embed", "style", "base", "math", "textarea", "image"), address
        assert all(drawing["class"] in {"cloth", "mark", "emblem", "crossings"} for drawing in page.named("svg")), (
            address
        )
        for tag, attributes in page.tags:
            assert not [name for name in attributes if name.startswith("on") or name == "srcdoc"], (address, tag)
            assert not attributes.get("href", "").startswith("javascript:"), address
            if tag == "script":
                assert attributes.get("type") == "application/ld+json" or attributes["src"].endswith(".js")
            if tag == "img":
                assert "media/" in attributes["src"] or "static/" in attributes["src"]


def test_linked_data_stays_data(hostile: Site) -> None:
    for address in ("projects/alpha/index.html", "spotlights/open/index.html", "index.html"):
        html = text_of(hostile, address)
        script = html.split('<script type="application/ld+json">')[1].split("</script>")[0]
        assert "<" not in script
        assert json.loads(script)["@context"] == "https://schema.org"


def test_search_data_stays_data(hostile: Site) -> None:
    script = text_of(hostile, "data/search.js")
    assert "</" not in script
    assert json.loads(script.removeprefix("window.siCatalogue=").removesuffix(";\n"))["ids"]


def test_xml_stays_well_formed(hostile: Site) -> None:
    for address in ("feed.xml", "sitemap.xml"):
        assert len(Xml.fromstring(text_of(hostile, address))) > 1
