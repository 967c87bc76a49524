"""What the list of projects is searched with: classic scripts, so that it works by double click as well."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, starmap
from typing import Final

from si_editor.model.kinds import Project
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.site.context_project import shown_title, title_field, years
from si_editor.site.desk import Desk
from si_editor.site.groupings import all_countries
from si_editor.site.search_facets import Facets, Values
from si_editor.site.search_lexicon import ID_SIGN, Places, build_lexicon
from si_editor.site.search_packing import packed
from si_editor.site.search_parts import BLOCK, FACETS, SearchParts
from si_editor.site.search_words import joined_name, tokens
from si_editor.site.weave import STRUCTURES, cloth_code, in_warp_order

# What a word weighs by the place where it stands. The sign introduces its projects in the index.
_LEVELS: Final[Mapping[str, int]] = {
    "name": 16,
    "acronym": 12,
    "alias": 9,
    "title": 6,
    "teaser": 4,
    "facet": 3,
    "body": 1,
}
_SIGNS: Final[Mapping[str, str]] = dict(zip(_LEVELS, "!#$%&()", strict=True))

Members = dict[str, dict[str, list[int]]]


@dataclass(frozen=True)
class SearchIndex:
    """The search of one language: a head and its parts by name, as the text of scripts."""

    head: str
    parts: Mapping[str, str]
    made_from: frozenset[RecordKey]


def build_index(desk: Desk) -> SearchIndex:
    """Read every project of one language once, and write the files of its search."""
    projects = desk.selection.projects
    layout = SearchParts(len(projects))
    facets = Facets(desk)
    values = [facets.values_of(project) for project in projects.values()]
    offered = _offered(facets, values)
    members = _members(offered, values)
    lexicon = build_lexicon(_places(desk, facets, values, layout.is_whole), layout)
    parts = {
        **_facet_parts(members, layout),
        **lexicon.parts,
        **_row_parts(desk, offered, layout),
    }
    texts = {name: _as_json(part) for name, part in parts.items()}
    mark = _mark(texts.values())
    head = _head(desk, facets, members, layout) | {"mark": mark, "starts": lexicon.starts, "ids": []}
    made_from = frozenset({CAMPAIGN_KEY, *desk.trail, *(RecordKey("project", project_id) for project_id in projects)})
    if layout.is_whole:
        kept = {name: part for name, part in parts.items() if name.startswith(("facet", "words"))}
        whole = head | {"ids": list(projects), "parts": kept}
        return SearchIndex(_as_script(whole), {}, made_from)
    scripts = {name: f'siCatalogue.take("{name}","{mark}",{text});\n' for name, text in texts.items()}
    return SearchIndex(_as_script(head), scripts, made_from)


def _as_json(data: object) -> str:
    """Write data as JSON that ends neither a script element nor, for readers of old script, a line."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _as_script(data: object) -> str:
    return f"window.siCatalogue={_as_json(data)};\n"


def _mark(texts: Iterable[str]) -> str:
    """Name one state of the index, so that a browser never mixes parts of two states."""
    digest = sha256()
    for text in texts:
        digest.update(text.encode("utf-8"))
    return digest.hexdigest()[:10]


def _head(desk: Desk, facets: Facets, members: Members, layout: SearchParts) -> dict[str, object]:
    texts = desk.words.texts
    return {
        "count": layout.count,
        "block": BLOCK,
        "levels": {_SIGNS[name]: weight for name, weight in _LEVELS.items()},
        "facets": [
            {
                "name": name,
                "label": texts[f"facet_{name}"],
                "values": [_offer(facets, name, value, len(numbers)) for value, numbers in offers.items()],
            }
            for name, offers in members.items()
            if offers
        ],
        "weaves": STRUCTURES,
        "say": {
            **desk.words.counting("found"),
            "none": texts["found_none"],
            **{name: texts[f"search_{name}"] for name in ("remove", "more", "loading", "failed", "retry")},
        },
    }


def _offer(facets: Facets, name: str, value: str, number: int) -> list[object]:
    language = facets.language(name, value)
    return [value, facets.label(name, value), number, *([language] if language else [])]


def _offered(facets: Facets, values: Sequence[Values]) -> dict[str, list[str]]:
    """Give the values of each facet that some project has, in the order in which they are offered."""
    found: dict[str, dict[str, None]] = {name: {} for name in FACETS}
    for held in values:
        for name, ids in held.items():
            found[name].update(dict.fromkeys(ids))
    offered = {name: facets.in_order(name, list(ids)) for name, ids in found.items()}
    if len(offered["language"]) < 2:
        offered["language"] = []
    return offered


def _members(offered: Mapping[str, list[str]], values: Sequence[Values]) -> Members:
    """Give for each offered value the projects that have it."""
    members: Members = {name: {value: [] for value in order} for name, order in offered.items()}
    for number, held in enumerate(values):
        for name, ids in held.items():
            offers = members[name]
            for value in ids if offers else ():
                offers[value].append(number)
    return members


def _facet_parts(members: Members, layout: SearchParts) -> dict[str, object]:
    return {
        f"facet-{name}": [packed(numbers, layout.count) for numbers in offers.values()]
        for name, offers in members.items()
    }


def _places(desk: Desk, facets: Facets, values: Sequence[Values], is_whole: bool) -> Places:
    """Give for each kind of place the words that stand there, and in which projects it is their best place."""
    places: dict[str, defaultdict[str, list[int]]] = {sign: defaultdict(list) for sign in _SIGNS.values()}
    labels: dict[tuple[str, str], list[str]] = {}

    def label_words(facet: str, value: str) -> list[str]:
        known = labels.get((facet, value))
        if known is None:
            known = labels[facet, value] = list(tokens(facets.label(facet, value)))
        return known

    for number, (project_id, project) in enumerate(desk.selection.projects.items()):
        # From the lightest place to the heaviest: the last one counts.
        best = dict.fromkeys(tokens(desk.words_of(project.body)), _SIGNS["body"])
        for level, found in (
            ("facet", tokens(_lead_text(project))),
            ("facet", chain.from_iterable(starmap(label_words, _pairs(values[number])))),
            ("teaser", tokens(f"{desk.plain(project.teaser)} {desk.plain(project.need)}")),
            ("title", tokens(f"{desk.plain(project.title)} {desk.plain(project.campaign_title)}")),
            ("alias", (word for alias in project.aliases for word in (joined_name(alias), *tokens(alias)))),
            ("acronym", tokens(project.acronym)),
            ("name", [joined_name(project.acronym), *([] if is_whole else [ID_SIGN + project_id])]),
        ):
            best |= dict.fromkeys(found, _SIGNS[level])
        best.pop("", None)
        for word, sign in best.items():
            places[sign][word].append(number)
    return places


def _pairs(values: Values) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, ids in values.items() for value in ids)


def _lead_text(project: Project) -> str:
    return " ".join(f"{lead.name} {lead.local_name or ''} {lead.city or ''}" for lead in project.leads)


def _row_parts(desk: Desk, offered: Mapping[str, list[str]], layout: SearchParts) -> dict[str, object]:
    """Write what the list shows of each project, a few projects to a block."""
    programmes = {value: position for position, value in enumerate(offered["programme"])}
    rows = [_row(desk, programmes, project_id, project) for project_id, project in desk.selection.projects.items()]
    return {f"rows-{number}": rows[number * BLOCK : (number + 1) * BLOCK] for number in range(layout.rows)}


def _row(desk: Desk, programmes: Mapping[str, int], project_id: str, project: Project) -> list[object]:
    text, field = desk.text(project.teaser), "teaser"
    if text is None:
        text, field = shown_title(desk, project), title_field(desk, project)
    countries = all_countries(project)
    return [
        project_id,
        project.acronym,
        text["text"] if text else "",
        text["lang"] if text else "",
        field,
        programmes.get(project.programme or "", -1),
        desk.words.period(*years(project)),
        " ".join(in_warp_order(countries)),
        cloth_code(countries, project.themes, project_id),
    ]
