"""The site: which pages there are, and each of them as bytes when it is asked for."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from minijinja import TemplateError

from si_editor.model.kinds import Project, Spotlight
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.resources import resource
from si_editor.site.addresses import DATA_FILES, AddressBook, PageKind, Route, facet_of
from si_editor.site.cards import card_of
from si_editor.site.context_data import data_context
from si_editor.site.context_feature import feature_mail, questions_context
from si_editor.site.context_legal import accessibility_context, contact_context, credits_context, privacy_context
from si_editor.site.context_pages import (
    page_cloth,
    page_context,
    page_of_role,
    spotlights_context,
    wall_context,
    welcome_context,
)
from si_editor.site.context_project import project_context
from si_editor.site.context_projects import alphabet_context, projects_context, stretch_title
from si_editor.site.context_terms import overview_context, term_context
from si_editor.site.context_voices import spotlight_card, spotlight_context
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.downloads import FilesFacts, facts_of_file
from si_editor.site.environment import Templates, read_templates
from si_editor.site.frame import frame_context, site_name
from si_editor.site.linked_data import as_script, page_data
from si_editor.site.linked_pages import page_nodes
from si_editor.site.machinefiles import FEEDS, IN_ALL_LANGUAGES, is_machine_file, machine_file
from si_editor.site.media import used_forms, used_media
from si_editor.site.page import Page, RenderError
from si_editor.site.pictures import PublishedMedia, media_type
from si_editor.site.search_index import SearchIndex, build_index
from si_editor.site.selection import Selection
from si_editor.site.sharing import sharing_tags
from si_editor.site.stylesheet import EMBEDDED, font_file, stylesheet
from si_editor.site.words import read_words

_HTML: Final = "text/html; charset=utf-8"
_TEMPLATES: Final[dict[PageKind, str]] = {
    "welcome": "welcome.html",
    "projects": "projects.html",
    "project": "project.html",
    "spotlights": "spotlights.html",
    "spotlight": "spotlight.html",
    "posts": "wall.html",
    "programmes": "overview.html",
    "themes": "overview.html",
    "countries": "overview.html",
    "programme": "term.html",
    "theme": "term.html",
    "country": "term.html",
    "alphabet": "alphabet.html",
    "credits": "credits.html",
    "data": "data.html",
    "page": "page.html",
    "not-found": "not_found.html",
}


# Legal pages are to be read, not looked at.
_CALM_ROLES: Final = frozenset({"imprint", "privacy", "accessibility"})


class Site:
    """All pages of one snapshot. Nothing is rendered before it is asked for, and nothing is written."""

    def __init__(self, snapshot: Snapshot, media: Callable[[str], bytes], published: frozenset[RecordKey]) -> None:
        self._snapshot = snapshot
        self._read_media = media
        self._selection = Selection(snapshot, published)
        self._book = AddressBook(self._selection)
        self._indexes: dict[str, SearchIndex] = {}

    def addresses(self) -> tuple[str, ...]:
        """Give the addresses of all files of the site, sorted."""
        return tuple(sorted([*self._book.routes, *self._static, *self._media.addresses()]))

    def address_of(self, key: RecordKey) -> str | None:
        """Give the address of the page that shows an entry in the first language, or None if there is none."""
        return self._book.address_of(key)

    def list_of(self, key: RecordKey) -> str | None:
        """Give the address of the list in which an entry's card stands, or None if no list shows it."""
        return self._book.list_of(key)

    def picture_of(self, key: RecordKey) -> str | None:
        """Give the address of the picture that shared links to an entry carry, or None if the site has none."""
        return self._book.picture_of(key)

    def page(self, address: str) -> Page:
        """Render one page.

        Raises:
            KeyError: the site has no such page.
            RenderError: a value of an entry keeps the page from being made.
        """
        route = self._book.routes.get(address)
        if route is not None:
            return self._download(route) if route.kind in DATA_FILES else self._render(route)
        if address in self._static:
            return Page(address, media_type(address), self._static[address].read_bytes(), frozenset({CAMPAIGN_KEY}))
        name, content = self._media.find(address)
        return Page(address, media_type(address), content, frozenset({RecordKey("media", name)}))

    @cached_property
    def _templates(self) -> Templates:
        return read_templates()

    @cached_property
    def _static(self) -> dict[str, Path]:
        folder = resource("site", "static")
        embedded = {font_file(name) for name in EMBEDDED}
        return {
            f"static/{path.relative_to(folder).as_posix()}": path
            for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.startswith(".") and path not in embedded
        } | {"static/mark.svg": resource("icons", "mark.svg")}

    @cached_property
    def _media(self) -> PublishedMedia:
        return PublishedMedia(self._selection, used_forms(self._selections.values()), self._read_media)

    @cached_property
    def _selections(self) -> dict[str, Selection]:
        """What is visible in each language: a consent may cover only some of them."""
        return {
            language: Selection(self._snapshot, self._selection.published, (language,))
            for language in self._book.languages
        }

    @cached_property
    def _seen_by_all(self) -> Selection:
        """What is visible in every language at once, for files that hold all of them."""
        return Selection(self._snapshot, self._selection.published, self._book.languages)

    @cached_property
    def _fed(self) -> Mapping[str, Selection]:
        """What may be told in the feed of each language: a channel of its own, to which people must have agreed."""
        return {
            language: Selection(self._snapshot, self._selection.published, (language,), ("website", "feed"))
            for language in self._book.languages
        }

    @cached_property
    def _downloads(self) -> dict[str, Page]:
        """The downloads that were made so far: their sizes stand on other pages, and making them takes long."""
        return {}

    def _download(self, route: Route) -> Page:
        made = self._downloads.get(route.address)
        return made if made is not None else self._downloads.setdefault(route.address, self._render(route))

    def _facts_of_files(self) -> FilesFacts:
        routes = (self._book.routes[address] for address in DATA_FILES.values())
        return {route.address: facts_of_file(self._download(route).content) for route in routes}

    def _desk(self, route: Route) -> Desk:
        if route.kind in FEEDS:
            seen = self._fed[route.language]
        else:
            seen = self._seen_by_all if route.kind in IN_ALL_LANGUAGES else self._selections[route.language]
        return Desk(seen, self._book, read_words(route.language), route.language, route.address)

    def _render(self, route: Route) -> Page:
        desk = self._desk(route)
        if route.kind in _TEMPLATES:
            content, kind = self._html(desk, route).encode(), _HTML
        elif route.kind == "card":
            content, kind = card_of(desk, route.key), "image/png"
        elif is_machine_file(route):
            content, kind = machine_file(desk, route, self._facts_of_files)
        else:
            text, kind = self._data(desk, route)
            content = text.encode()
        return Page(route.address, kind, content, frozenset(desk.trail))

    def _data(self, desk: Desk, route: Route) -> tuple[str, str]:
        match route.kind:
            case "stylesheet":
                return stylesheet(self._snapshot.campaign.accent), media_type(route.address)
            case "search-data":
                return self._search(desk, route.part), "text/javascript; charset=utf-8"
            case _:
                raise AssertionError(route.kind)

    def _search(self, desk: Desk, part: str) -> str:
        """Give the head of the search or one of its parts; all of them come from one reading of the projects."""
        index = self._indexes.get(desk.language)
        if index is None:
            index = self._indexes[desk.language] = build_index(desk)
        desk.trail |= index.made_from
        return index.parts[part] if part else index.head

    def _html(self, desk: Desk, route: Route) -> str:
        content, title, description = self._content(desk, route)
        own_address = route.address.removeprefix(self._book.prefix(route.language))
        frame = frame_context(desk, own_address, title, description, route.key)
        nodes = page_nodes(desk, route, title, self._facts_of_files)
        is_found = route.kind != "not-found"
        context: Context = {
            "w": desk.words.texts,
            "frame": frame,
            "sharing": sharing_tags(desk, route, title, frame) if is_found else [],
            "data": as_script(page_data(desk, route, title, str(frame["description"] or ""), nodes))
            if is_found
            else None,
            "kind": route.kind,
            "record": f"{route.key.kind}/{route.key.id}" if route.key else None,
            **content,
        }
        try:
            return self._templates.fill(_TEMPLATES[route.kind], context)
        except TemplateError as error:
            cause = str(error).splitlines()[0]
            sentence = Sentence(
                "The page “{address}” could not be drawn. Please report this, with the text: {cause}",
                address=route.address,
                cause=cause,
            )
            raise RenderError(route.key, (), sentence) from error

    def _content(self, desk: Desk, route: Route) -> tuple[Context, str, str]:
        match route.kind:
            case "project":
                assert route.key is not None
                return self._project(desk, route.key.id, self._selection.projects[route.key.id])
            case "spotlight":
                assert route.key is not None
                return self._spotlight(desk, route.key.id, self._selection.spotlights[route.key.id])
            case "programmes" | "themes" | "countries":
                overview = overview_context(desk, route.kind)
                return {"overview": overview}, str(overview["title"]), str(overview["lead"])
            case "programme" | "theme" | "country":
                assert route.term is not None
                term = term_context(desk, facet_of(route.kind), route.term)
                return {"term": term}, str(term["title"]), str(term["summary"])
            case "alphabet":
                title = stretch_title(desk, self._book.stretches, route.part)
                listed = alphabet_context(desk, self._book.stretches, route.part)
                return {"list": listed, "title": title}, title, ""
            case "not-found":
                base = self._snapshot.campaign.base_url
                return {"absolute_home": base}, desk.words.texts["not_found_title"], ""
            case "data":
                texts = desk.words.texts
                opened = data_context(desk, self._facts_of_files())
                return {"open": opened, "title": texts["data_title"]}, texts["data_title"], texts["data_lead"]
            case _:
                return self._place(desk, route)

    def _project(self, desk: Desk, project_id: str, project: Project) -> tuple[Context, str, str]:
        profile = project_context(desk, project_id, project)
        voices = [
            spotlight_card(desk, spotlight_id, self._selection.spotlights[spotlight_id])
            for spotlight_id in self._selection.spotlights_by_project.get(project_id, ())
        ]
        content: Context = {"profile": profile, "voices": voices, "projects_url": desk.to("projects/index.html")}
        title = desk.plain(project.campaign_title or project.title)
        heading = f"{project.acronym}: {title}" if title else project.acronym
        return content, heading, desk.plain(project.teaser)

    def _spotlight(self, desk: Desk, spotlight_id: str, spotlight: Spotlight) -> tuple[Context, str, str]:
        voice = spotlight_context(desk, spotlight_id, spotlight)
        shown = voice["title"]
        assert isinstance(shown, dict)
        title = str(shown["text"])
        content: Context = {"voice": voice, "spotlights_url": desk.to("spotlights/index.html")}
        return content, title, desk.plain(spotlight.teaser) or desk.plain(spotlight.quote)

    def _place(self, desk: Desk, route: Route) -> tuple[Context, str, str]:
        """Give a page with a text of its own: hand-written, and where it fills a place, what belongs there."""
        page_id = route.key.id if route.key else None
        page = self._selection.pages.get(page_id) if page_id else None
        text = page_context(desk, page_id)
        own = text["title"]
        title = str(own["text"]) if isinstance(own, dict) else self._standing_title(desk, route.kind)
        description = str(text["description"])
        content: Context = {"page": text, "title": title}
        match route.kind:
            case "welcome":
                content["welcome"] = welcome_context(desk)
            case "projects":
                content["list"] = projects_context(desk, self._book.stretches)
            case "spotlights":
                content["list"] = spotlights_context(desk)
                content["questions"] = questions_context(desk)
                content["feature_url"] = self._feature_url(desk)
            case "posts":
                content["wall"] = wall_context(desk)
            case "credits":
                content["credits"] = credits_context(desk, used_media(desk.selection))
            case _:
                content["accessibility"] = accessibility_context(desk, page) if page else None
                content["privacy"] = privacy_context(desk, page) if page else None
                content["imprint"] = (
                    contact_context(self._snapshot.campaign.contact) if page and page.role == "imprint" else None
                )
                is_calm = page is None or page_id is None or page.role in _CALM_ROLES
                content["cloth"] = None if is_calm else inline_svg(page_cloth(desk, page_id or "") or "")
                is_feature = page is not None and page.role == "feature"
                content["questions"] = questions_context(desk) if is_feature else []
                content["mail"] = feature_mail(desk, page) if page is not None and is_feature else None
        return content, title, description

    def _standing_title(self, desk: Desk, kind: PageKind) -> str:
        if kind == "welcome":
            return site_name(desk)
        return desk.words.texts[{"posts": "menu_posts"}.get(kind, kind if kind == "credits" else f"menu_{kind}")]

    def _feature_url(self, desk: Desk) -> str | None:
        feature = page_of_role(desk, "feature")
        return desk.to_entry(RecordKey("page", feature)) if feature else None
