"""The list of projects and the list from A to Z as plain values."""

from collections.abc import Sequence

from si_editor.model.kinds import Project
from si_editor.model.records import RecordKey
from si_editor.site.alphabet import Stretch, is_one_page
from si_editor.site.context_project import project_card
from si_editor.site.desk import Context, Desk
from si_editor.site.groupings import all_countries
from si_editor.site.search_parts import FIRST_ROWS, SearchParts
from si_editor.site.weave import cloth_code


def projects_context(desk: Desk, letters: Sequence[Stretch]) -> Context:
    """Give the list of projects, members of the campaign first: all of them, or the first ones of very many."""
    projects = desk.selection.projects
    layout = SearchParts(len(projects))
    most = layout.count if layout.is_whole else FIRST_ROWS
    members = [key for key, project in projects.items() if project.campaign_member]
    further = [key for key, project in projects.items() if not project.campaign_member]
    shown_members = members[:most]
    shown_further = further[: most - len(shown_members)]
    return {
        "members": [_row(desk, key, projects[key]) for key in shown_members],
        "further": [_row(desk, key, projects[key]) for key in shown_further],
        "total": desk.words.count("found", layout.count),
        "letters": [] if layout.is_whole else letter_links(desk, letters),
        "a_to_z_url": desk.to("a-z/index.html"),
        "search_data": desk.to("data/search.js"),
        "search_parts": desk.to("data/search/"),
        "search_script": desk.to_shared("static/search.js"),
        "json_url": desk.to_shared("data/catalogue.json"),
        "csv_url": desk.to_shared("data/projects.csv"),
        "overviews": [
            {"title": desk.words.texts[f"by_{name}"], "url": desk.to(f"{name}/index.html")}
            for name in ("programmes", "themes", "countries")
        ],
    }


def letter_links(desk: Desk, letters: Sequence[Stretch], here: str = "") -> list[Context]:
    """Give the way to every letter: a page of its own, or its place on the one page."""
    links: dict[str, Context] = {}
    is_single = is_one_page(len(desk.selection.projects))
    for stretch in letters:
        address = f"a-z/index.html#{stretch.name}" if is_single else f"a-z/{stretch.name}/index.html"
        known = links.setdefault(
            stretch.letter, {"letter": stretch.letter, "url": desk.to(address), "count": 0, "is_here": False}
        )
        known["is_here"] = known["is_here"] or stretch.name == here
        known["count"] = int(str(known["count"])) + len(stretch.ids)
    return list(links.values())


def alphabet_context(desk: Desk, letters: Sequence[Stretch], name: str) -> Context:
    """Give the list from A to Z: the whole one, the way to its pages, or the page of a stretch."""
    is_single = is_one_page(len(desk.selection.projects))
    shown = [stretch for stretch in letters if is_single or stretch.name == name]
    pages = [stretch.name for stretch in letters]
    place = pages.index(name) if name else -1
    return {
        "span": _span(desk, letters[place]) if name else None,
        "letters": letter_links(desk, letters, name),
        "groups": [
            {
                "letter": stretch.letter,
                "name": stretch.name,
                "projects": [_line(desk, project_id) for project_id in stretch.ids],
            }
            for stretch in shown
        ],
        "pages": [] if is_single or name else [_page_link(desk, stretch) for stretch in letters],
        "before": _page_link(desk, letters[place - 1]) if place > 0 else None,
        "after": _page_link(desk, letters[place + 1]) if name and place + 1 < len(letters) else None,
        "total": desk.words.count("projects", sum(len(stretch.ids) for stretch in (shown if name else letters))),
        "projects_url": desk.to("projects/index.html"),
    }


def stretch_title(desk: Desk, letters: Sequence[Stretch], name: str) -> str:
    """Give the title of a page of the list from A to Z."""
    title = desk.words.texts["a_to_z"]
    stretch = next((stretch for stretch in letters if stretch.name == name), None)
    return f"{title}: {_span(desk, stretch)}" if stretch else title


def _span(desk: Desk, stretch: Stretch) -> str:
    """Name a stretch by its letter, or by its first and last project where the letter has several pages."""
    first, last = (desk.selection.projects[key].acronym for key in (stretch.ids[0], stretch.ids[-1]))
    return f"{stretch.letter}, {first} – {last}" if first != last else f"{stretch.letter}, {first}"


def _page_link(desk: Desk, stretch: Stretch) -> Context:
    return {
        "url": desk.to(f"a-z/{stretch.name}/index.html"),
        "title": _span(desk, stretch),
        "count": desk.words.count("projects", len(stretch.ids)),
    }


def _row(desk: Desk, project_id: str, project: Project) -> Context:
    card = project_card(desk, project_id, project, with_cloth=False)
    return {**card, "cloth_code": cloth_code(all_countries(project), project.themes, project_id)}


def _line(desk: Desk, project_id: str) -> Context:
    project = desk.selection.projects[project_id]
    desk.note("project", project_id)
    text = desk.text(project.campaign_title) or desk.text(project.title) or desk.text(project.teaser)
    return {
        "id": project_id,
        "acronym": project.acronym,
        "url": desk.to_entry(RecordKey("project", project_id)),
        "text": text,
        "field": "campaign_title"
        if desk.text(project.campaign_title)
        else ("title" if desk.text(project.title) else "teaser"),
    }
