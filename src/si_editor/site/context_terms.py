"""The overviews of themes, programmes and countries, and the page of each of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from si_editor.model.kinds import VocabularyTerm
from si_editor.model.records import RecordKey
from si_editor.site.context_pages import number_context
from si_editor.site.context_project import project_card
from si_editor.site.context_voices import spotlight_card
from si_editor.site.crossings import MOST_COLUMNS, MOST_ROWS, Chart, ChartThread, crossings_svg, fitted
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.groupings import FACETS, Facet, all_countries
from si_editor.site.weave import (
    Cloth,
    WeavingFacts,
    cloth_svg,
    in_warp_order,
    thread_of_country,
    thread_of_theme,
    weave_quilt,
)
from si_editor.site.words import unbroken

MOST_LISTED: Final = 60
_MOST_NAMED: Final = 8
_MOST_VOICES: Final = 6
_MOST_MET: Final = 12
_PATCHES: Final = 12
_QUILT_COLUMNS: Final = 4
# What each overview is crossed with in its chart: the rows and the columns.
_CHARTS: Final[Mapping[Facet, tuple[Facet, Facet]]] = {
    "countries": ("countries", "programmes"),
    "programmes": ("programmes", "themes"),
    "themes": ("countries", "themes"),
}
# What is counted on a term's page, in this order: on a country's page also the countries it works with.
_MEETS: Final[Mapping[Facet, tuple[Facet, ...]]] = {
    "themes": ("countries", "programmes", "themes"),
    "programmes": ("themes", "countries"),
    "countries": ("themes", "programmes", "countries"),
}
_SEARCH: Final[Mapping[Facet, str]] = {"programmes": "programme", "themes": "theme", "countries": "country"}


def overview_context(desk: Desk, facet: Facet) -> Context:
    """Give the way in to all themes, programmes or countries; a theme without projects shows the gap."""
    return {
        "by": facet,
        "title": desk.words.texts[f"by_{facet}"],
        "lead": desk.words.texts[f"by_{facet}_lead"],
        "groups": [_group(desk, facet, term) for term in _order(desk, facet, with_gaps=facet == "themes")],
        "chart": _chart(desk, facet),
        "projects_url": desk.to("projects/index.html"),
        "others": [_overview_link(desk, other) for other in FACETS if other != facet],
    }


def term_context(desk: Desk, facet: Facet, term: str) -> Context:
    """Give the page of one theme, programme or country: its projects, its voices and what meets there."""
    ids = desk.book.groupings.groups(facet)[term]
    listed = [(key, desk.selection.projects[key]) for key in ids[:MOST_LISTED]]
    voices = [key for project in ids for key in desk.selection.spotlights_by_project.get(project, ())]
    about = desk.snapshot.term(facet, term) if facet != "countries" else None
    return {
        "by": facet,
        "id": term,
        "kind": desk.words.texts[{"themes": "theme", "programmes": "programme", "countries": "country"}[facet]],
        "title": term_label(desk, facet, term),
        "heading": desk.marked(term_text(desk, facet, term)),
        "field": _field(desk, facet, term),
        "description": desk.text(about.description) if about else None,
        "summary": desk.plain(about.description) if about and about.description else _sum(desk, facet, term),
        "thread": _hue(facet, term),
        "cloth": inline_svg(cloth_svg(_quilt(desk, ids), "xMinYMin slice")),
        "numbers": _numbers(desk, facet, term, len(ids), len(voices)),
        "projects": [project_card(desk, key, project) for key, project in listed],
        "more": desk.words.count("more_projects", len(ids) - MOST_LISTED) if len(ids) > MOST_LISTED else None,
        "search_url": f"{desk.to('projects/index.html')}#{_SEARCH[facet]}={term}",
        "spotlights": [spotlight_card(desk, key, desk.selection.spotlights[key]) for key in voices[:_MOST_VOICES]],
        "meets": [_meeting(desk, facet, term, other) for other in _MEETS[facet]],
        "programme": _programme_facts(desk, about) if about is not None and facet == "programmes" else None,
        "overview": _overview_link(desk, facet),
    }


def term_label(desk: Desk, facet: Facet, term: str) -> str:
    """Give what visitors read for a theme, a programme or a country."""
    return desk.words.country(term) if facet == "countries" else unbroken(desk.term(facet, term))


def term_text(desk: Desk, facet: Facet, term: str) -> Context:
    """Give the same as a text that knows its language."""
    if facet == "countries":
        return {"text": desk.words.country(term), "lang": ""}
    return desk.term_text(facet, term)


def term_link(desk: Desk, facet: Facet, term: str) -> Context:
    """Give a theme, programme or country with the way to its page and its hue."""
    address = desk.book.term_address(facet, term)
    return {
        "label": desk.marked(term_text(desk, facet, term)),
        "url": desk.to(address) if address else None,
        "thread": _hue(facet, term),
    }


def _order(desk: Desk, facet: Facet, with_gaps: bool = False) -> list[str]:
    """Put terms as the vocabulary has them, countries from north to south."""
    groups = desk.book.groupings.groups(facet)
    if facet == "countries":
        return list(in_warp_order(list(groups)))
    desk.note("vocabulary", facet)
    vocabulary = desk.snapshot.vocabulary(facet)
    known = [term.id for term in vocabulary.terms] if vocabulary else []
    return [*(term for term in known if with_gaps or term in groups), *sorted(set(groups) - set(known))]


def _group(desk: Desk, facet: Facet, term: str) -> Context:
    ids = desk.book.groupings.groups(facet).get(term, ())
    named = [(key, desk.selection.projects[key].acronym) for key in ids[:_MOST_NAMED]]
    return {
        **term_link(desk, facet, term),
        "anchor": term.lower(),
        "note": _note(desk, facet, term),
        "count": desk.words.count("projects", len(ids)),
        "projects": [{"acronym": name, "url": desk.to_entry(RecordKey("project", key))} for key, name in named],
        "more": desk.words.count("more", len(ids) - _MOST_NAMED) if len(ids) > _MOST_NAMED else None,
    }


def _note(desk: Desk, facet: Facet, term: str) -> object:
    about = desk.snapshot.term(facet, term) if facet != "countries" else None
    if about is None:
        return ""
    if facet == "themes":
        return desk.marked(desk.text(about.description))
    parts = [desk.words.name("strands", about.strand) if about.strand else "", about.period or ""]
    return ", ".join(part for part in parts if part)


def _numbers(desk: Desk, facet: Facet, term: str, projects: int, voices: int) -> list[Context]:
    groupings = desk.book.groupings
    found = [("projects", projects)]
    found += [(other, len(groupings.meeting(facet, term, other))) for other in _MEETS[facet] if other != facet]
    found.append(("spotlights", voices))
    return [number_context(desk, name, number) for name, number in found if number and name != "themes"]


def _sum(desk: Desk, facet: Facet, term: str) -> str:
    """Say in a few words what is there, for search engines."""
    count = desk.words.count("projects", len(desk.book.groupings.groups(facet)[term]))
    return f"{term_label(desk, facet, term)}: {count}"


def _meeting(desk: Desk, facet: Facet, term: str, other: Facet) -> Context:
    """Give the terms of another facet that meet here, those with the most projects first."""
    found = desk.book.groupings.meeting(facet, term, other)
    order = {name: place for place, name in enumerate(_order(desk, other))}
    terms = sorted(found, key=lambda name: (-found[name], order[name]))
    return {
        "name": desk.words.texts[f"met_{other}" if other == facet else other],
        "is_across": other == "themes",
        "is_tall": other != "countries",
        "terms": [{**term_link(desk, other, name), "n": found[name]} for name in terms[:_MOST_MET]],
        "more": [{**term_link(desk, other, name), "n": found[name]} for name in terms[_MOST_MET:]],
        "more_label": desk.words.count("more", len(terms) - _MOST_MET) if len(terms) > _MOST_MET else "",
    }


def _programme_facts(desk: Desk, about: VocabularyTerm) -> Context:
    return {
        "strand": desk.words.name("strands", about.strand) if about.strand else None,
        "period": about.period,
        "funds": [desk.words.name("funds", fund) for fund in about.funds],
        "area": [desk.country(code) for code in in_warp_order(about.countries)],
        "successor": about.successor,
        "website": about.website,
        "website_name": about.website.split("//", 1)[1].rstrip("/") if about.website else None,
        "cci": about.cci,
    }


def _field(desk: Desk, facet: Facet, term: str) -> str | None:
    """Give where the term stands in its vocabulary, so that a click in the preview finds it."""
    vocabulary = desk.snapshot.vocabulary(facet) if facet != "countries" else None
    places = [place for place, known in enumerate(vocabulary.terms) if known.id == term] if vocabulary else []
    return f"terms.{places[0]}" if places else None


def _hue(facet: Facet, term: str) -> int:
    return thread_of_country(term) if facet == "countries" else thread_of_theme(term)


def _quilt(desk: Desk, ids: Sequence[str]) -> Cloth:
    projects = [(key, desk.selection.projects[key]) for key in ids[:_PATCHES]]
    patches: list[WeavingFacts] = [(key, all_countries(project), project.themes) for key, project in projects]
    full = [patches[index % len(patches)] for index in range(_PATCHES)]
    return weave_quilt(full, _QUILT_COLUMNS)


def _overview_link(desk: Desk, facet: Facet) -> Context:
    return {"title": desk.words.texts[f"by_{facet}"], "url": desk.to(f"{facet}/index.html")}


def _chart(desk: Desk, facet: Facet) -> Context | None:
    """Give the chart of an overview and the same numbers as a table, or None where nothing crosses."""
    down, across = _CHARTS[facet]
    groups = desk.book.groupings
    rows = fitted(_threads(desk, down), _weights(groups.groups(down)), MOST_ROWS)
    columns = fitted(_threads(desk, across), _weights(groups.groups(across)), MOST_COLUMNS)
    chart = Chart(rows, columns, groups.crossings(down, across))
    largest = chart.largest()
    if largest is None:
        return None
    row, column, number = largest
    title = desk.words.texts[f"chart_{facet}"]
    note = desk.words.texts["chart_note"]
    crossing = {"row": term_text(desk, down, row.term), "column": term_text(desk, across, column.term)}
    most = desk.words.say("chart_most", n=number, row=row.label, column=column.label)
    return {
        "title": title,
        "note": note,
        "most": desk.said("chart_most", n=number, **crossing),
        "svg": inline_svg(crossings_svg(chart, title, f"{note} {most}")),
        "head": desk.words.texts[down],
        "head_across": desk.words.texts[across],
        "rows": [_chart_row(desk, chart, thread, down, across) for thread in rows],
    }


def _chart_row(desk: Desk, chart: Chart, row: ChartThread, down: Facet, across: Facet) -> Context:
    cells = [{**term_link(desk, across, column.term), "n": number} for column, number in chart.cells(row)]
    return {
        **term_link(desk, down, row.term),
        "count": desk.words.count("projects", len(desk.book.groupings.groups(down)[row.term])),
        "cells": cells,
    }


def _threads(desk: Desk, facet: Facet) -> list[ChartThread]:
    named = [(term, term_text(desk, facet, term)) for term in _order(desk, facet)]
    return [ChartThread(term, str(name["text"]), _hue(facet, term), str(name["lang"])) for term, name in named]


def _weights(groups: Mapping[str, Iterable[str]]) -> Mapping[str, int]:
    return {term: len(list(ids)) for term, ids in groups.items()}
