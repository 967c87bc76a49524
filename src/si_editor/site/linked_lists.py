"""The site, its lists, its vocabularies and its data sets as schema.org data."""

from collections.abc import Iterable
from itertools import islice
from typing import Final

from si_editor.site.addresses import DATA_PAGE
from si_editor.site.desk import Desk, licence_address
from si_editor.site.downloads import DATA_SETS, DataSet, FilesFacts
from si_editor.site.frame import site_name
from si_editor.site.groupings import Facet, all_countries
from si_editor.site.linked_nodes import Node, address_of, body_node, home_of, publisher_node, site_node, with_address

# A list of thousands would be a large part of its page; the sitemap names them all.
_MOST_LISTED: Final = 100
_TERMS: Final = "{search_term_string}"


def website_nodes(desk: Desk) -> list[Node]:
    """Describe the site, how it is searched, and who carries the campaign."""
    campaign = desk.snapshot.campaign
    projects = f"{desk.book.prefix(desk.language)}projects/index.html"
    search = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{address_of(desk, projects)}#q={_TERMS}"},
        "query-input": "required name=search_term_string",
    }
    bodies = [body for body in (campaign.initiator, campaign.manager, campaign.funder) if body]
    return [
        {
            **site_node(desk),
            "description": desk.plain(campaign.description),
            "alternateName": campaign.hashtag if campaign.hashtag != site_name(desk) else None,
            "inLanguage": desk.language,
            "url": address_of(desk, home_of(desk)) if campaign.base_url else None,
            "license": licence_address(campaign.licence),
            "publisher": publisher_node(desk),
            "potentialAction": search if campaign.base_url else None,
        },
        *(
            {**body_node(desk, body), "@id": with_address(desk, home_of(desk), f"body-{number}")}
            for number, body in enumerate(bodies, start=1)
        ),
    ]


def projects_nodes(desk: Desk) -> list[Node]:
    """Describe the list of all projects."""
    prefix = desk.book.prefix(desk.language)
    items = (
        (project.acronym, f"{prefix}projects/{project_id}/index.html")
        for project_id, project in desk.selection.projects.items()
    )
    return [_list(desk, items, len(desk.selection.projects))]


def spotlights_nodes(desk: Desk) -> list[Node]:
    """Describe the list of all spotlights."""
    prefix = desk.book.prefix(desk.language)
    items = (
        (desk.plain(spotlight.title), f"{prefix}spotlights/{spotlight_id}/index.html")
        for spotlight_id, spotlight in desk.selection.spotlights.items()
    )
    return [_list(desk, items, len(desk.selection.spotlights))]


def overview_nodes(desk: Desk, facet: Facet) -> list[Node]:
    """Describe an overview: themes and programmes as a set of defined terms, countries as a list."""
    prefix = desk.book.prefix(desk.language)
    terms = list(desk.book.groupings.groups(facet))
    if facet == "countries":
        items = (
            (desk.words.country(code), address)
            for code in terms
            if (address := desk.book.term_address(facet, code)) is not None
        )
        return [_list(desk, ((name, f"{prefix}{address}") for name, address in items), len(terms))]
    return [{**_term_set(desk, facet), "hasDefinedTerm": [_term(desk, facet, term) for term in terms]}]


def term_nodes(desk: Desk, facet: Facet, term: str) -> list[Node]:
    """Describe the page of one term: the term, or the country, and the projects under it."""
    ids = desk.book.groupings.groups(facet)[term]
    prefix = desk.book.prefix(desk.language)
    items = ((desk.selection.projects[key].acronym, f"{prefix}projects/{key}/index.html") for key in ids)
    listed = _list(desk, items, len(ids))
    if facet == "countries":
        name = desk.words.country(term)
        country = {"@type": "Country", "@id": with_address(desk, desk.here, "country"), "name": name}
        return [listed, country]
    return [listed, {**_term(desk, facet, term), "inDefinedTermSet": _term_set(desk, facet)}]


def data_nodes(desk: Desk, facts: FilesFacts) -> list[Node]:
    """Describe the open data: a catalogue of data sets with their files, licence, time and places."""
    catalogue: Node = {
        "@type": "DataCatalog",
        "@id": with_address(desk, desk.here, "catalog"),
        "name": f"{desk.words.texts['data_title']} – {site_name(desk)}",
        "description": desk.words.texts["data_lead"],
        "license": licence_address(desk.snapshot.campaign.licence),
        "publisher": publisher_node(desk),
        "inLanguage": desk.language,
        "dataset": [_data_set(desk, data_set, facts) for data_set in DATA_SETS],
    }
    return [catalogue]


def _list(desk: Desk, items: Iterable[tuple[str, str]], total: int) -> Node:
    return {
        "@type": "ItemList",
        "@id": with_address(desk, desk.here, "list"),
        "numberOfItems": total,
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "url": address_of(desk, address)}
            for position, (name, address) in enumerate(islice(items, _MOST_LISTED), start=1)
        ],
    }


def _term_set(desk: Desk, facet: Facet) -> Node:
    desk.note("vocabulary", facet)
    address = f"{desk.book.prefix(desk.language)}{facet}/index.html"
    vocabulary = desk.snapshot.vocabulary(facet)
    return {
        "@type": "DefinedTermSet",
        "@id": with_address(desk, address, "terms"),
        "name": desk.plain(vocabulary.label) if vocabulary else facet,
        "description": desk.plain(vocabulary.description) if vocabulary else None,
        "url": address_of(desk, address) or None,
    }


def _term(desk: Desk, facet: Facet, term_id: str) -> Node:
    address = desk.book.term_address(facet, term_id)
    known = desk.snapshot.term(facet, term_id)
    there = f"{desk.book.prefix(desk.language)}{address}" if address else None
    return {
        "@type": "DefinedTerm",
        "@id": with_address(desk, there, "term") if there else None,
        "termCode": term_id,
        "name": desk.term(facet, term_id),
        "description": desk.plain(known.description) if known else None,
        "url": address_of(desk, there) or None if there else None,
    }


def _data_set(desk: Desk, data_set: DataSet, facts: FilesFacts) -> Node:
    campaign = desk.snapshot.campaign
    projects = desk.selection.projects.values()
    years = sorted({date[:4] for project in projects for date in (project.start, project.end) if date})
    countries = sorted({code for project in projects for code in all_countries(project)})
    themes = dict.fromkeys(theme for project in projects for theme in project.themes)
    page = f"{desk.book.prefix(desk.language)}{DATA_PAGE}"
    return {
        "@type": "Dataset",
        "@id": with_address(desk, page, data_set.name),
        "name": f"{desk.words.texts[data_set.name]} – {site_name(desk)}",
        "description": desk.words.texts[f"{data_set.name}_text"],
        "url": address_of(desk, page) or None,
        "license": licence_address(campaign.licence),
        "creator": publisher_node(desk),
        "isAccessibleForFree": True,
        "keywords": [desk.term("themes", theme) for theme in themes],
        "temporalCoverage": f"{years[0]}/{years[-1]}" if years else None,
        "spatialCoverage": [{"@type": "Place", "name": desk.words.country(code)} for code in countries],
        "isBasedOn": [link.url for link in campaign.data_credits],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": f"{desk.words.texts[data_set.name]} ({file.format})",
                "encodingFormat": file.media_type,
                "contentUrl": address_of(desk, file.address),
                "contentSize": f"{facts[file.address].size} B",
            }
            for file in data_set.files
        ],
    }
