"""Which files the site has: the only place that spells an address."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal
from urllib.parse import quote

from si_editor.model.kinds.page import PageRole
from si_editor.model.records import RecordKey
from si_editor.site.alphabet import Stretch, is_one_page, stretches
from si_editor.site.groupings import FACETS, Facet, Groupings, folder_of
from si_editor.site.neighbours import Neighbours
from si_editor.site.search_parts import SearchParts
from si_editor.site.selection import Selection

PageKind = Literal[
    "welcome",
    "projects",
    "project",
    "spotlights",
    "spotlight",
    "posts",
    "programmes",
    "themes",
    "countries",
    "programme",
    "theme",
    "country",
    "alphabet",
    "credits",
    "page",
    "not-found",
    "stylesheet",
    "data",
    "search-data",
    "catalogue-json",
    "catalogue-schema",
    "catalogue-xlsx",
    "projects-csv",
    "partners-csv",
    "tables-metadata",
    "data-record",
    "feed",
    "json-feed",
    "sitemap",
    "sitemap-part",
    "robots",
    "card",
]

_RESERVED: Final = frozenset(
    {
        "projects",
        "spotlights",
        "wall",
        "programmes",
        "themes",
        "countries",
        "a-z",
        "credits",
        "data",
        "static",
        "media",
        "pages",
    }
)
_OWN_ADDRESS: Final[dict[PageRole, tuple[PageKind, str]]] = {
    "welcome": ("welcome", "index.html"),
    "projects": ("projects", "projects/index.html"),
    "spotlights": ("spotlights", "spotlights/index.html"),
    "posts": ("posts", "wall/index.html"),
    "credits": ("credits", "credits/index.html"),
}
_OWN_ADDRESSES: Final = frozenset(address for _, address in _OWN_ADDRESS.values())
CATALOGUE_CARD: Final = "card.png"
_LISTS: Final[dict[str, PageRole]] = {"project": "projects", "spotlight": "spotlights", "post": "posts"}
_TERM_PAGES: Final[dict[Facet, PageKind]] = {"programmes": "programme", "themes": "theme", "countries": "country"}
# Files that all languages share; the data of the whole catalogue.
DATA_FILES: Final[dict[PageKind, str]] = {
    "catalogue-json": "data/catalogue.json",
    "catalogue-xlsx": "data/catalogue.xlsx",
    "projects-csv": "data/projects.csv",
    "partners-csv": "data/partners.csv",
}
SITEMAP: Final = "sitemap.xml"
_MOST_IN_SITEMAP: Final = 50_000
_SITEMAP_BYTES: Final = 50_000_000
# What an entry takes beside its addresses, a described film included, and what each language version adds.
_ENTRY_BYTES: Final = 800
_VERSION_BYTES: Final = 80
DATA_PAGE: Final = "data/index.html"
DATA_SCHEMA: Final = "data/catalogue.schema.json"
DATA_RECORD: Final = "data/dcat.jsonld"


@dataclass(frozen=True)
class Route:
    """What stands at an address: which kind of page, of which entry or which part of a whole, in which language."""

    kind: PageKind
    address: str
    language: str
    key: RecordKey | None = None
    term: str | None = None
    part: str = ""


@dataclass(frozen=True)
class AddressBook:
    """All addresses of one site and the way from an entry to its page."""

    selection: Selection

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site, the first one at its root."""
        return tuple(dict.fromkeys(self.selection.snapshot.languages))

    def prefix(self, language: str) -> str:
        """Give the folder of a language: empty for the first one."""
        return "" if language == self.languages[0] else f"{language}/"

    def address_of(self, key: RecordKey) -> str | None:
        """Give the address of an entry's page without its language folder, or None if it has no page."""
        selection = self.selection
        match key.kind:
            case "project":
                return f"projects/{key.id}/index.html" if key.id in selection.projects else None
            case "spotlight":
                return f"spotlights/{key.id}/index.html" if key.id in selection.spotlights else None
            case "post":
                return "wall/index.html" if key.id in selection.posts else None
            case "page":
                return self._page_address(key.id)
            case _:
                return None

    def list_of(self, key: RecordKey) -> str | None:
        """Give the address of the list in which an entry's card stands, or None if no list shows it."""
        role = _LISTS.get(key.kind)
        return _OWN_ADDRESS[role][1] if role is not None and self.address_of(key) is not None else None

    def picture_of(self, key: RecordKey) -> str | None:
        """Give the address of the picture that shared links to an entry carry, or None if the site has none."""
        own = _card_address(key)
        return next((address for address in (own, CATALOGUE_CARD) if address in self.routes), None)

    def term_address(self, facet: Facet, term: str) -> str | None:
        """Give the address of the page of a theme, programme or country, or None if no project leads there."""
        folder = folder_of(facet, term)
        return f"{facet}/{folder}/index.html" if folder and term in self.groupings.groups(facet) else None

    @cached_property
    def groupings(self) -> Groupings:
        """The projects by theme, programme and country: the same in all languages."""
        return Groupings(self.selection.projects)

    @cached_property
    def neighbours(self) -> Neighbours:
        """Which projects share most with each other: the same in all languages."""
        return Neighbours(self.selection.projects)

    def _page_address(self, page_id: str) -> str | None:
        page = self.selection.pages.get(page_id)
        if page is None:
            return None
        if page.role in _OWN_ADDRESS and self.selection.pages_by_role[page.role] == page_id:
            return _OWN_ADDRESS[page.role][1]
        is_taken = page_id in _RESERVED or page_id in self.languages
        return f"pages/{page_id}/index.html" if is_taken else f"{page_id}/index.html"

    @cached_property
    def visited(self) -> tuple[Route, ...]:
        """All pages that people visit, in all languages, sorted by address."""
        routes = (route for language in self.languages for route in self._visited_in(language))
        return tuple(sorted(routes, key=_by_address))

    def _visited_in(self, language: str) -> Iterator[Route]:
        prefix = self.prefix(language)
        for kind, address, key in self._pages():
            yield Route(kind, f"{prefix}{address}", language, key)
        yield from self._letters(prefix, language)
        for facet in FACETS:
            yield Route(facet, f"{prefix}{facet}/index.html", language)
            for term in self.groupings.groups(facet):
                if (own := self.term_address(facet, term)) is not None:
                    yield Route(_TERM_PAGES[facet], f"{prefix}{own}", language, None, term)

    @cached_property
    def sitemap_parts(self) -> tuple[tuple[Route, ...], ...]:
        """The visited pages in parts that fit into one sitemap each, by number and by bytes (sitemaps.org)."""
        base = self.selection.snapshot.campaign.base_url or ""
        longest = max(len(absolute(base, route.address)) for route in self.visited)
        versions = len(self.languages) + 1 if len(self.languages) > 1 else 0
        size = min(_MOST_IN_SITEMAP, _SITEMAP_BYTES // (_ENTRY_BYTES + (longest + _VERSION_BYTES) * (versions + 1)))
        return tuple(self.visited[start : start + size] for start in range(0, len(self.visited), size))

    @cached_property
    def routes(self) -> dict[str, Route]:
        """All pages in all languages by address; media and static files are not among them."""
        return {route.address: route for route in self._walk()}

    def _walk(self) -> Iterator[Route]:
        yield from self.visited
        for language in self.languages:
            prefix = self.prefix(language)
            yield Route("search-data", f"{prefix}data/search.js", language)
            for part in SearchParts(len(self.selection.projects)).names():
                yield Route("search-data", f"{prefix}data/search/{part}.js", language, part=part)
            yield Route("feed", f"{prefix}feed.xml", language)
            yield Route("json-feed", f"{prefix}feed.json", language)
        first = self.languages[0]
        yield Route("not-found", "404.html", first)
        yield Route("stylesheet", "static/site.css", first)
        for kind, address in DATA_FILES.items():
            yield Route(kind, address, first)
        for kind in ("projects-csv", "partners-csv"):
            yield Route("tables-metadata", f"{DATA_FILES[kind]}-metadata.json", first)
        yield Route("catalogue-schema", DATA_SCHEMA, first)
        yield Route("robots", "robots.txt", first)
        if self.selection.snapshot.campaign.base_url:
            yield Route("data-record", DATA_RECORD, first)
            yield Route("sitemap", SITEMAP, first)
            if len(self.sitemap_parts) > 1:
                for number in range(1, len(self.sitemap_parts) + 1):
                    yield Route("sitemap-part", sitemap_part(number), first)
            yield Route("card", CATALOGUE_CARD, first)
            keys = [RecordKey("project", project_id) for project_id in self.selection.projects]
            keys += [RecordKey("spotlight", spotlight_id) for spotlight_id in self.selection.spotlights]
            for key in keys:
                yield Route("card", _card_address(key), first, key)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """All projects from A to Z, cut into letters and pages."""
        return stretches(self.selection.projects)

    def _letters(self, prefix: str, language: str) -> Iterator[Route]:
        yield Route("alphabet", f"{prefix}a-z/index.html", language)
        if not is_one_page(len(self.selection.projects)):
            for stretch in self.stretches:
                yield Route("alphabet", f"{prefix}a-z/{stretch.name}/index.html", language, part=stretch.name)

    def _pages(self) -> Iterator[tuple[PageKind, str, RecordKey | None]]:
        selection = self.selection
        for role, (kind, address) in _OWN_ADDRESS.items():
            page_id = selection.pages_by_role.get(role)
            yield kind, address, RecordKey("page", page_id) if page_id else None
        yield "data", DATA_PAGE, None
        for project_id in selection.projects:
            yield "project", f"projects/{project_id}/index.html", RecordKey("project", project_id)
        for spotlight_id in selection.spotlights:
            yield "spotlight", f"spotlights/{spotlight_id}/index.html", RecordKey("spotlight", spotlight_id)
        for page_id in selection.pages:
            own = self._page_address(page_id)
            if own is not None and own not in _OWN_ADDRESSES:
                yield "page", own, RecordKey("page", page_id)


def facet_of(kind: PageKind) -> Facet:
    """Give which overview the page of a theme, programme or country belongs to."""
    return next(facet for facet, own in _TERM_PAGES.items() if own == kind)


def sitemap_part(number: int) -> str:
    """Give the address of one part of a sitemap that is too large for one file."""
    return f"sitemap-{number}.xml"


def _by_address(route: Route) -> str:
    return route.address


def _card_address(key: RecordKey) -> str:
    return f"{key.kind}s/{key.id}/card.png"


def up_to_root(address: str) -> str:
    """Give the way from a page up to the root of the site: ``../../`` for ``projects/sempre/index.html``."""
    return "../" * address.count("/")


def href(here: str, address: str) -> str:
    """Write a link from one page to another one of the site, with unusual letters encoded."""
    return up_to_root(here) + quote(address, safe="/#=&-._~!$'()*+,;:@")


def absolute(base_url: str, address: str) -> str:
    """Write the full web address of a page; the name of a folder's start page is left away."""
    is_start = address == "index.html" or address.endswith("/index.html")
    return f"{base_url.rstrip('/')}/{quote(address.removesuffix('index.html') if is_start else address, safe='/#')}"
