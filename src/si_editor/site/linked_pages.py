"""What each kind of page is about, as schema.org data."""

from collections.abc import Callable

from si_editor.site.addresses import Route, facet_of
from si_editor.site.desk import Desk
from si_editor.site.downloads import FilesFacts
from si_editor.site.linked_entries import project_nodes, spotlight_nodes
from si_editor.site.linked_lists import (
    data_nodes,
    overview_nodes,
    projects_nodes,
    spotlights_nodes,
    term_nodes,
    website_nodes,
)
from si_editor.site.linked_nodes import Node, quotation_node


def page_nodes(desk: Desk, route: Route, title: str, facts: Callable[[], FilesFacts]) -> list[Node]:
    """Give what a page is about, its main matter first; ``facts`` measures the downloads when a page names them."""
    entry = route.key.id if route.key else ""
    match route.kind:
        case "welcome":
            return website_nodes(desk)
        case "projects":
            return projects_nodes(desk)
        case "project":
            return project_nodes(desk, entry, desk.selection.projects[entry])
        case "spotlights":
            return spotlights_nodes(desk)
        case "spotlight":
            return spotlight_nodes(desk, entry, desk.selection.spotlights[entry], title)
        case "programmes" | "themes" | "countries":
            return overview_nodes(desk, route.kind)
        case "programme" | "theme" | "country":
            return term_nodes(desk, facet_of(route.kind), route.term or "")
        case "data":
            return data_nodes(desk, facts())
        case _:
            page = desk.selection.pages.get(entry)
            return [quotation_node(desk, page.quote, desk.here)] if page is not None and page.quote else []
