"""What the list of projects is searched with: a classic script, so that it works by double click as well."""

import json
import re
from collections.abc import Iterator
from typing import Final

from si_editor.model.kinds import Project
from si_editor.model.ordering import folded
from si_editor.model.scalars import date_range
from si_editor.site.desk import Desk
from si_editor.site.groupings import all_countries

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST_RUN: Final = 60
_WEIGHTS: Final = {"acronym": 12, "alias": 9, "title": 6, "teaser": 4, "facet": 3, "body": 1}


def search_script(desk: Desk) -> str:
    """Write the index of one language as a script that hands it to the page."""
    projects = desk.selection.projects
    for project_id in projects:
        desk.note("project", project_id)
    words: dict[str, dict[int, int]] = {}
    for number, project in enumerate(projects.values()):
        for weight, text in _texts(desk, project):
            for word in tokens(text):
                places = words.setdefault(word, {})
                places[number] = max(places.get(number, 0), weight)
    data = {
        "ids": list(projects),
        "facets": _facets(desk),
        "words": sorted(words),
        "places": [[part for place in sorted(words[word].items()) for part in place] for word in sorted(words)],
        "say": {**desk.words.counting("found"), "none": desk.words.texts["found_none"]},
    }
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.siCatalogue={text};\n"


def tokens(text: str) -> Iterator[str]:
    """Give the folded words of a text; a name with signs inside also counts as one word, and @ as an a."""
    for part in text.split():
        plain = folded(part)
        words = _WORD.findall(plain)
        yield from words
        if len(words) > 1:
            yield "".join(words)
        if "@" in part:
            yield "".join(_WORD.findall(folded(part.replace("@", "a"))))


def _texts(desk: Desk, project: Project) -> Iterator[tuple[int, str]]:
    yield _WEIGHTS["acronym"], project.acronym
    yield _WEIGHTS["acronym"], "".join(_WORD.findall(folded(project.acronym)))
    for alias in project.aliases:
        yield _WEIGHTS["alias"], alias
    for title in (project.title, project.campaign_title):
        yield _WEIGHTS["title"], desk.plain(title)
    yield _WEIGHTS["teaser"], desk.plain(project.teaser)
    yield _WEIGHTS["teaser"], desk.plain(project.need)
    yield _WEIGHTS["facet"], " ".join(label for _, _, labels in _classified(desk, project) for label in labels)
    yield (
        _WEIGHTS["facet"],
        " ".join(f"{lead.name} {lead.local_name or ''} {lead.city or ''}" for lead in project.leads),
    )
    yield _WEIGHTS["body"], desk.words_of(project.body)


def _facets(desk: Desk) -> list[dict[str, object]]:
    """Give for each facet its values with labels, and which of them each project has."""
    values: dict[str, dict[str, str]] = {}
    members: dict[str, list[list[str]]] = {}
    for project in desk.selection.projects.values():
        for name, ids, labels in _classified(desk, project):
            values.setdefault(name, {}).update(zip(ids, labels, strict=True))
            members.setdefault(name, []).append(ids)
    facets: list[dict[str, object]] = []
    for name, labels_by_id in values.items():
        if not labels_by_id:
            continue
        order = [
            value for _, value in sorted((desk.words.sort_key(label), value) for value, label in labels_by_id.items())
        ]
        position = {value: index for index, value in enumerate(order)}
        facets.append(
            {
                "name": name,
                "label": desk.words.texts[f"facet_{name}"],
                "values": [[value, labels_by_id[value]] for value in order],
                "of": [[position[value] for value in ids] for ids in members[name]],
            }
        )
    return facets


def _classified(desk: Desk, project: Project) -> Iterator[tuple[str, list[str], list[str]]]:
    words = desk.words
    term = desk.snapshot.term("programmes", project.programme) if project.programme else None
    programmes = [project.programme] if project.programme else []
    strands = [term.strand] if term and term.strand else []
    periods = [term.period] if term and term.period else []
    countries = list(dict.fromkeys(all_countries(project)))
    leads = list(dict.fromkeys(lead.country for lead in project.leads if lead.country))
    years = _years(project)
    themes, groups, places = list(project.themes), list(project.target_groups), list(project.territories)
    yield "theme", themes, [desk.term("themes", theme) for theme in themes]
    yield "country", countries, [words.country(code) for code in countries]
    yield "programme", programmes, [desk.term("programmes", programme) for programme in programmes]
    yield "target", groups, [desk.term("target-groups", group) for group in groups]
    yield "territory", places, [desk.term("territories", place) for place in places]
    yield "strand", [*strands], [words.name("strands", strand) for strand in strands]
    yield "lead", leads, [words.country(code) for code in leads]
    yield "period", [*periods], [*periods]
    yield "year", years, years
    has_film = desk.selection.shown_video(project.video) is not None
    yield "film", ["yes"] if has_film else [], [words.texts["facet_film_yes"]] if has_film else []


def _years(project: Project) -> list[str]:
    start = date_range(project.start) if project.start else None
    end = date_range(project.end) if project.end else None
    known = [covered for covered in (start, end) if covered is not None]
    if not known:
        return []
    first, last = known[0][0].year, known[-1][1].year
    if not first <= last < first + _LONGEST_RUN:
        return [str(first)]
    return [str(year) for year in range(first, last + 1)]
