"""Hand-written pages, the welcome page, the lists and the overviews as plain values."""

import re
from collections.abc import Mapping
from typing import Final

from si_editor.model.kinds import Project
from si_editor.model.kinds.page import PageRole
from si_editor.model.records import RecordKey
from si_editor.model.scalars import LocalisedValue
from si_editor.model.values import Quotation
from si_editor.site.context_project import project_card, source_context
from si_editor.site.context_voices import post_context, spotlight_card, spotlight_line
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.facts import facts_of
from si_editor.site.groupings import all_countries
from si_editor.site.weave import (
    WeavingFacts,
    cloth_svg,
    outline_svg,
    weave_quilt,
)

_PLACED: Final = frozenset(
    "status title role menu_title lead description body empty_text quote image links mail_subject mail_text "
    "accessibility privacy sources valid_until".split()
)
_MOST_FEATURED: Final = 3
_MOST_PATCHES: Final = 48
MOST_VOICES: Final = 60
_QUILT_COLUMNS: Final = 5
_QUILT_ROWS: Final = 7
_PAGE_COLUMNS: Final = 4
_FEWEST_PATCHES: Final = 12
_TOKEN: Final = re.compile(r"\{(projects|countries|programmes|themes|spotlights|members)\}")


def counts(desk: Desk) -> dict[str, int]:
    """Count what the published catalogue holds, so that no page says a number by hand."""
    groupings = desk.book.groupings
    return {
        "projects": len(groupings.projects),
        "members": groupings.members,
        "countries": len(groupings.groups("countries")),
        "programmes": len(groupings.groups("programmes")),
        "themes": len(groupings.groups("themes")),
        "spotlights": len(desk.selection.spotlights),
    }


def number_context(desk: Desk, name: str, number: int) -> Context:
    """Give a counted number with what it counts, to be shown large."""
    return {"number": desk.words.shown(number), "label": desk.words.texts[desk.words.form(f"{name}_label", number)]}


def page_context(desk: Desk, page_id: str | None) -> Context:
    """Give a hand-written page; an empty one where the catalogue has none for its place."""
    page = desk.selection.pages.get(page_id) if page_id else None
    if page is None or page_id is None:
        return {
            "title": None,
            "description": "",
            "lead": None,
            "body": None,
            "empty_text": None,
            "quote": None,
            "image": None,
            "links": [],
            "sources": [],
            "historical": None,
            "facts": [],
            "role": "other",
        }
    desk.note("page", page_id)
    return {
        "title": _counted(desk, page.title),
        "description": str((_counted(desk, page.description) or _counted(desk, page.lead) or {"text": ""})["text"]),
        "lead": _counted(desk, page.lead),
        "body": desk.rich(_with_counts(desk, page.body)),
        "empty_text": _counted(desk, page.empty_text),
        "quote": quotation(desk, page.quote) if page.quote else None,
        "image": desk.picture(page.image),
        "links": [desk.link(link) for link in page.links],
        "sources": [source_context(desk, source) for source in page.sources],
        "historical": desk.words.say_date("historical", page.valid_until) if page.valid_until else None,
        "role": page.role,
        "facts": facts_of(desk, "page", page, _PLACED),
    }


def quotation(desk: Desk, quote_value: Quotation) -> Context:
    """Give a quotation with all that is needed to find it again."""
    words = desk.text(quote_value.text)
    return {
        "words": words,
        "lang": desk.foreign(quote_value.language) or (words["lang"] if words else ""),
        "authors": quote_value.authors,
        "work": quote_value.work,
        "year": desk.words.date(quote_value.year) if quote_value.year else None,
        "page": desk.words.say("page_number", page=quote_value.page) if quote_value.page else None,
        "url": quote_value.url,
        "isbn": quote_value.isbn.upper().removeprefix("ISBN").strip(": ") if quote_value.isbn else None,
    }


def welcome_context(desk: Desk) -> Context:
    """Give the welcome page: the cloth of all projects, counted numbers, a few projects and voices."""
    numbers = counts(desk)
    why_id = desk.selection.pages_by_role.get("why")
    why = desk.selection.pages[why_id] if why_id else None
    feature_id = desk.selection.pages_by_role.get("feature")
    return {
        "cloth": inline_svg(_quilt(desk)),
        "numbers": [
            number_context(desk, name, numbers[name])
            for name in ("projects", "countries", "programmes", "spotlights")
            if numbers[name]
        ],
        "featured": [project_card(desk, project_id, project) for project_id, project in _featured(desk)],
        "spotlights": [
            spotlight_card(desk, spotlight_id, spotlight)
            for spotlight_id, spotlight in list(desk.selection.spotlights.items())[:_MOST_FEATURED]
        ],
        "posts": [
            post_context(desk, post_id, post) for post_id, post in list(desk.selection.posts.items())[:_MOST_FEATURED]
        ],
        "why": {
            "id": why_id,
            "title": _counted(desk, why.title),
            "lead": _counted(desk, why.lead),
            "quote": quotation(desk, why.quote) if why.quote else None,
            "url": desk.to_entry(RecordKey("page", why_id)),
        }
        if why is not None and why_id is not None
        else None,
        "feature": {
            "id": feature_id,
            "title": _counted(desk, desk.selection.pages[feature_id].title),
            "lead": _counted(desk, desk.selection.pages[feature_id].lead),
            "url": desk.to_entry(RecordKey("page", feature_id)),
        }
        if feature_id
        else None,
        "projects_url": desk.to("projects/index.html"),
        "spotlights_url": desk.to("spotlights/index.html"),
        "wall_url": desk.to("wall/index.html"),
    }


def spotlights_context(desk: Desk) -> Context:
    """Give the list of all spotlights: cards of the newest, and a line for each of the others."""
    found = list(desk.selection.spotlights.items())
    return {
        "spotlights": [spotlight_card(desk, key, spotlight) for key, spotlight in found[:MOST_VOICES]],
        "further": [spotlight_line(desk, key, spotlight) for key, spotlight in found[MOST_VOICES:]],
    }


def wall_context(desk: Desk) -> Context:
    """Give the hashtag wall, with the campaign's dates and documents."""
    campaign = desk.snapshot.campaign
    newest = max((post.date for post in desk.selection.posts.values() if post.date), default=None)
    return {
        "as_of": desk.words.say_date("wall_as_of", newest) if newest else None,
        "period": desk.words.period(campaign.start, campaign.end),
        "posts": [post_context(desk, post_id, post) for post_id, post in desk.selection.posts.items()],
        "events": [
            {
                "title": desk.text(event.title) or {"text": "", "lang": ""},
                "date": desk.words.date(event.date),
                "iso_date": event.date,
                "url": event.url,
            }
            for event in campaign.events
        ],
        "documents": [desk.link(link) for link in campaign.documents],
    }


def page_of_role(desk: Desk, role: PageRole) -> str | None:
    """Give the id of the page that fills a place."""
    return desk.selection.pages_by_role.get(role)


def _counted(desk: Desk, value: LocalisedValue | None) -> Context | None:
    return desk.text(_with_counts(desk, value))


def _with_counts(desk: Desk, value: LocalisedValue | None) -> LocalisedValue | None:
    if not value:
        return None
    numbers = counts(desk)

    def put_in(text: str) -> str:
        return _TOKEN.sub(lambda match: desk.words.shown(numbers[match[1]]), text)

    if isinstance(value, Mapping):
        return {language: put_in(text) for language, text in value.items()}
    return put_in(value)


def _patches(desk: Desk, most: int) -> list[WeavingFacts]:
    """Choose the projects of a large cloth: all of them, or evenly spread ones where there are too many."""
    projects = list(desk.selection.projects.items())
    step = max(1, -(-len(projects) // most))
    return [(key, all_countries(project), project.themes) for key, project in projects[::step]]


def page_cloth(desk: Desk, page_id: str) -> str | None:
    """Sew a small quilt for a hand-written page; it begins at another patch on every page."""
    patches = _patches(desk, _MOST_PATCHES)
    if len(patches) < _FEWEST_PATCHES:
        return None
    first = sum(page_id.encode()) % len(patches)
    chosen = (patches + patches)[first : first + _FEWEST_PATCHES]
    return cloth_svg(weave_quilt(chosen, _PAGE_COLUMNS), "xMinYMin slice")


def _quilt(desk: Desk) -> str:
    """Sew a cloth that fills its place: patches are repeated until the last row is full."""
    patches = _patches(desk, _MOST_PATCHES)
    if not patches:
        return outline_svg("head")
    rows = max(_QUILT_ROWS, -(-len(patches) // _QUILT_COLUMNS))
    full = [patches[index % len(patches)] for index in range(rows * _QUILT_COLUMNS)]
    return cloth_svg(weave_quilt(full, _QUILT_COLUMNS), "xMinYMin slice")


def _featured(desk: Desk) -> list[tuple[str, Project]]:
    """Choose projects for the welcome page: members with a voice first, then those with the fullest story."""

    def rank(item: tuple[str, Project]) -> tuple[int, int, int, str]:
        project_id, project = item
        voices = len(desk.selection.spotlights_by_project.get(project_id, ()))
        return (-int(project.campaign_member), -int(voices > 0), -len(all_countries(project)), project_id)

    return sorted(desk.selection.projects.items(), key=rank)[:_MOST_FEATURED]
