"""What search engines read: each page as schema.org data, a graph whose parts name each other by address."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from minijinja import safe

from si_editor.model.kinds.page import PageRole
from si_editor.site.addresses import PageKind, Route, absolute
from si_editor.site.desk import Desk, licence_address
from si_editor.site.frame import site_name
from si_editor.site.linked_nodes import Node, site_node, with_address

_COLLECTIONS: Final[frozenset[PageKind]] = frozenset(
    {
        *("projects", "spotlights", "posts", "programmes", "themes", "countries"),
        *("programme", "theme", "country", "data", "alphabet"),
    }
)
_LISTS: Final[Mapping[PageKind, PageRole]] = {"project": "projects", "spotlight": "spotlights"}
_OVERVIEWS: Final[Mapping[PageKind, str]] = {"programme": "programmes", "theme": "themes", "country": "countries"}


def as_script(data: Node) -> object:
    """Write data for a script element; nothing in it can end the element or begin another one."""
    text = json.dumps(_without_empty(data), ensure_ascii=False, separators=(",", ":"))
    for sign, code in (
        ("<", "\\u003c"),
        (">", "\\u003e"),
        ("&", "\\u0026"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
    ):
        text = text.replace(sign, code)
    return safe(text)


def page_data(desk: Desk, route: Route, title: str, description: str, nodes: Sequence[Node]) -> Node:
    """Describe a page: the page itself, the way to it, and what it is about. The first node is its main matter."""
    campaign = desk.snapshot.campaign
    steps = _steps(desk, route, title)
    page: Node = {
        "@type": "CollectionPage" if route.kind in _COLLECTIONS else "WebPage",
        "@id": with_address(desk, desk.here, "page"),
        "url": absolute(campaign.base_url, desk.here) if campaign.base_url else None,
        "name": title,
        "description": description,
        "inLanguage": desk.language,
        "license": licence_address(campaign.licence),
        "isPartOf": site_node(desk),
        "breadcrumb": {"@id": with_address(desk, desk.here, "way")} if steps else None,
        "mainEntity": {"@id": nodes[0]["@id"]} if nodes else None,
    }
    way: list[Node] = []
    if steps:
        way.append(
            {
                "@type": "BreadcrumbList",
                "@id": with_address(desk, desk.here, "way"),
                "itemListElement": [
                    {
                        "@type": "ListItem",
                        "position": position,
                        "name": name,
                        "item": {"@type": "WebPage", "@id": address},
                    }
                    for position, (name, address) in enumerate(steps, start=1)
                ],
            }
        )
    return {"@context": "https://schema.org", "@graph": [page, *way, *nodes]}


def _steps(desk: Desk, route: Route, title: str) -> list[tuple[str, str]]:
    """Give the way from the start page; none without the site's address, and none on the start page itself."""
    base = desk.snapshot.campaign.base_url
    if not base or route.kind == "welcome":
        return []
    prefix = desk.book.prefix(desk.language)
    steps = [(site_name(desk), absolute(base, f"{prefix}index.html"))]
    if role := _LISTS.get(route.kind):
        page_id = desk.selection.pages_by_role.get(role)
        page = desk.selection.pages.get(page_id) if page_id else None
        name = desk.plain(page.title) if page else desk.words.texts[f"menu_{role}"]
        steps.append((name, absolute(base, f"{prefix}{role}/index.html")))
    if facet := _OVERVIEWS.get(route.kind):
        steps.append((desk.words.texts[f"by_{facet}"], absolute(base, f"{prefix}{facet}/index.html")))
    return [*steps, (title, absolute(base, desk.here))]


def _without_empty(value: object) -> object:
    if isinstance(value, Mapping):
        kept = {name: _without_empty(part) for name, part in value.items()}
        return {name: part for name, part in kept.items() if part not in (None, "", [], {})}
    return [_without_empty(item) for item in value] if isinstance(value, list) else value
