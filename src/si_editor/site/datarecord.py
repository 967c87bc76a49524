"""The record that data portals harvest: DCAT-AP 3 as JSON-LD, complete in itself.

JSON-LD and not Turtle, because JSON's escaping is the standard library's. Its context stands in the file, so that
nobody has to fetch one.
"""

import json
from typing import Final

from si_editor.model.scalars import date_range
from si_editor.site.addresses import DATA_PAGE, absolute
from si_editor.site.authorities import (
    COUNTRIES,
    DATA_THEMES,
    FILE_TYPES,
    LANGUAGES,
    LICENCES,
    PUBLIC,
    THEMES,
    UNKNOWN_FREQUENCY,
)
from si_editor.site.desk import Desk, licence_address
from si_editor.site.downloads import DATA_SETS, DataFile, DataSet, FilesFacts
from si_editor.site.frame import site_name
from si_editor.site.groupings import all_countries
from si_editor.site.words import Words, read_words

_CONTEXT: Final[dict[str, str]] = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_DATE_TYPES: Final = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
_MEDIA_TYPES: Final = "https://www.iana.org/assignments/media-types/"

Node = dict[str, object]


def data_record(desk: Desk, facts: FilesFacts) -> str:
    """Describe the catalogue, its data sets and their files."""
    base = desk.snapshot.campaign.base_url or ""
    catalogue: Node = {
        "@context": _CONTEXT,
        "@id": f"{absolute(base, DATA_PAGE)}#catalog",
        "@type": "dcat:Catalog",
        "dct:title": _in_languages(desk, "data_title"),
        "dct:description": _in_languages(desk, "data_lead"),
        "dct:publisher": _publisher(desk),
        "dct:language": _languages(desk),
        "dct:license": _licence(desk),
        "dct:spatial": _places(desk),
        "dcat:themeTaxonomy": {
            **_typed(DATA_THEMES, "skos:ConceptScheme"),
            "dct:title": _text("Data theme", "en"),
        },
        "foaf:homepage": _typed(absolute(base, "index.html"), "foaf:Document"),
        "dcat:dataset": [_data_set(desk, data_set, facts) for data_set in DATA_SETS],
    }
    return json.dumps(_without_empty(catalogue), ensure_ascii=False, indent=1) + "\n"


def _data_set(desk: Desk, data_set: DataSet, facts: FilesFacts) -> Node:
    campaign = desk.snapshot.campaign
    page = absolute(campaign.base_url or "", DATA_PAGE)
    themes = dict.fromkeys(theme for project in desk.selection.projects.values() for theme in project.themes)
    return {
        "@id": f"{page}#{data_set.name}",
        "@type": "dcat:Dataset",
        "dct:identifier": f"{page}#{data_set.name}",
        "dct:title": _in_languages(desk, data_set.name, with_site=True),
        "dct:description": _in_languages(desk, f"{data_set.name}_text"),
        "dct:publisher": _publisher(desk),
        "dcat:contactPoint": _contact(desk),
        "dcat:theme": [
            {**_typed(theme, "skos:Concept"), "skos:prefLabel": _text(label, "en")} for theme, label in THEMES.items()
        ],
        "dcat:keyword": [_text(desk.term("themes", theme), desk.language) for theme in themes],
        "dct:language": _languages(desk),
        "dct:spatial": _places(desk),
        "dct:temporal": _period(desk),
        "dct:accessRights": _typed(PUBLIC, "dct:RightsStatement"),
        "dct:accrualPeriodicity": _typed(UNKNOWN_FREQUENCY, "dct:Frequency"),
        "dct:provenance": _origins(desk),
        "dct:relation": [_typed(link.url, "rdfs:Resource") for link in campaign.data_credits],
        "dcat:landingPage": _typed(page, "foaf:Document"),
        "dcat:distribution": [_distribution(desk, data_set, file, facts) for file in data_set.files],
    }


def _distribution(desk: Desk, data_set: DataSet, file: DataFile, facts: FilesFacts) -> Node:
    base = desk.snapshot.campaign.base_url or ""
    known = facts[file.address]
    return {
        "@id": f"{absolute(base, DATA_PAGE)}#{file.kind}",
        "@type": "dcat:Distribution",
        "dct:title": _text(f"{desk.words.texts[data_set.name]} ({file.format})", desk.language),
        "dcat:accessURL": _typed(absolute(base, DATA_PAGE), "rdfs:Resource"),
        "dcat:downloadURL": _typed(absolute(base, file.address), "rdfs:Resource"),
        "dct:license": _licence(desk),
        "dct:format": _typed(FILE_TYPES[file.format], "dct:MediaTypeOrExtent"),
        "dcat:mediaType": _typed(f"{_MEDIA_TYPES}{file.media_type}", "dct:MediaType"),
        "dct:conformsTo": _typed(absolute(base, file.described_by), "dct:Standard"),
        "dct:language": _languages(desk),
        "dcat:byteSize": {"@value": str(known.size), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": _typed("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
            "spdx:checksumValue": {"@value": known.sha256, "@type": "xsd:hexBinary"},
        },
    }


def _publisher(desk: Desk) -> Node:
    """Give who publishes: the contact's organisation, else who started the campaign, else the site itself."""
    campaign = desk.snapshot.campaign
    base = campaign.base_url or ""
    names = (
        campaign.contact.organisation if campaign.contact else None,
        desk.plain(campaign.initiator.name) if campaign.initiator else None,
        site_name(desk),
    )
    return {
        "@id": f"{absolute(base, 'index.html')}#publisher",
        "@type": "foaf:Agent",
        "foaf:name": _text(next(name for name in names if name), desk.language),
    }


def _contact(desk: Desk) -> Node | None:
    contact = desk.snapshot.campaign.contact
    if contact is None or not contact.mailbox:
        return None
    return {
        "@type": ["vcard:Kind", "vcard:Organization"],
        "vcard:fn": contact.organisation or site_name(desk),
        "vcard:hasEmail": {"@id": f"mailto:{contact.mailbox}"},
    }


def _licence(desk: Desk) -> Node | None:
    licence = desk.snapshot.campaign.licence
    address = LICENCES.get(licence, licence_address(licence)) if licence else None
    return _typed(address, "dct:LicenseDocument") if address else None


def _period(desk: Desk) -> Node | None:
    """Give the time in which the projects ran, as exactly as it is known."""
    projects = desk.selection.projects.values()
    starts = [project.start for project in projects if project.start]
    ends = [project.end for project in projects if project.end]
    if not starts and not ends:
        return None
    return {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": _date(min(starts, key=_first_day)) if starts else None,
        "dcat:endDate": _date(max(ends, key=_last_day)) if ends else None,
    }


def _first_day(date: str) -> int:
    covered = date_range(date)
    return covered[0].toordinal() if covered else 0


def _last_day(date: str) -> int:
    covered = date_range(date)
    return covered[1].toordinal() if covered else 0


def _date(date: str) -> Node:
    return {"@value": date, "@type": _DATE_TYPES[len(date)]}


def _countries(desk: Desk) -> list[str]:
    return sorted({code for project in desk.selection.projects.values() for code in all_countries(project)})


def _in_languages(desk: Desk, name: str, with_site: bool = False) -> list[Node]:
    """Say something of the site's words in each of the languages that the site speaks."""
    spoken: dict[str, Words] = {}
    for language in desk.book.languages:
        words = read_words(language)
        spoken.setdefault(words.spoken, words)
    ending = f" – {site_name(desk)}" if with_site else ""
    return [_text(f"{words.texts[name]}{ending}", language) for language, words in spoken.items()]


def _text(text: str, language: str) -> Node:
    return {"@value": text, "@language": language}


def _typed(address: str, kind: str) -> Node:
    return {"@id": address, "@type": kind}


def _languages(desk: Desk) -> list[Node]:
    known = [LANGUAGES[language] for language in desk.book.languages if language in LANGUAGES]
    return [_typed(address, "dct:LinguisticSystem") for address in known]


def _places(desk: Desk) -> list[Node]:
    return [_typed(COUNTRIES[code], "dct:Location") for code in _countries(desk) if code in COUNTRIES]


def _origins(desk: Desk) -> list[Node]:
    """Say whose facts were used, as the credits do."""
    return [
        {
            "@type": "dct:ProvenanceStatement",
            "rdfs:label": _text(f"{desk.plain(link.label)} {link.url}".strip(), desk.language),
        }
        for link in desk.snapshot.campaign.data_credits
    ]


def _without_empty(value: object) -> object:
    if isinstance(value, dict):
        kept = {name: _without_empty(part) for name, part in value.items()}
        return {name: part for name, part in kept.items() if part not in (None, "", [], {})}
    return [_without_empty(item) for item in value] if isinstance(value, list) else value
