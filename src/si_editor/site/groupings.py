"""Which projects belong together: by theme, programme and country, counted once for a whole site."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, get_args

from si_editor.model.kinds import Project
from si_editor.model.scalars import is_identifier

Facet = Literal["programmes", "themes", "countries"]
FACETS: Final[tuple[Facet, ...]] = get_args(Facet)


def all_countries(project: Project) -> tuple[str, ...]:
    """Give the partner countries; where none are listed, those of the partners that are."""
    if project.countries:
        return project.countries
    seats = [body.country for body in (*project.leads, *project.partners) if body.country]
    return tuple(dict.fromkeys(seats))


def terms_of(project: Project, facet: Facet) -> tuple[str, ...]:
    """Give what a project is sorted under: its themes, its programme, its countries."""
    match facet:
        case "themes":
            return tuple(dict.fromkeys(project.themes))
        case "programmes":
            return (project.programme,) if project.programme else ()
        case "countries":
            return tuple(dict.fromkeys(all_countries(project)))


@dataclass(frozen=True)
class Groupings:
    """All projects of a site, sorted by what they have in common."""

    projects: Mapping[str, Project]

    def groups(self, facet: Facet) -> Mapping[str, Sequence[str]]:
        """Give the ids of the projects under each term that has any, in the order of the projects."""
        return self._groups[facet]

    def crossings(self, first: Facet, second: Facet) -> Mapping[tuple[str, str], int]:
        """Count the projects at each crossing of two facets, such as country and programme."""
        return self._crossings[first, second]

    def meeting(self, facet: Facet, term: str, other: Facet) -> Mapping[str, int]:
        """Count the terms of another facet among the projects of one term."""
        ids = self._groups[facet].get(term, ())
        found = Counter(name for key in ids for name in terms_of(self.projects[key], other))
        if other == facet:
            del found[term]
        return found

    @cached_property
    def members(self) -> int:
        """How many projects are known to have taken part in the campaign."""
        return sum(project.campaign_member for project in self.projects.values())

    @cached_property
    def _groups(self) -> Mapping[Facet, Mapping[str, Sequence[str]]]:
        found: dict[Facet, dict[str, list[str]]] = {facet: {} for facet in FACETS}
        for project_id, project in self.projects.items():
            for facet in FACETS:
                for term in terms_of(project, facet):
                    found[facet].setdefault(term, []).append(project_id)
        return found

    @cached_property
    def _crossings(self) -> Mapping[tuple[Facet, Facet], Mapping[tuple[str, str], int]]:
        pairs: dict[tuple[Facet, Facet], Counter[tuple[str, str]]] = {
            (first, second): Counter() for first in FACETS for second in FACETS if first != second
        }
        for project in self.projects.values():
            for (first, second), counter in pairs.items():
                counter.update((one, two) for one in terms_of(project, first) for two in terms_of(project, second))
        return pairs


def folder_of(facet: Facet, term: str) -> str | None:
    """Give the name of a term's folder on the site, or None if the term cannot be one."""
    name = term.lower() if facet == "countries" else term
    return name if is_identifier(name) else None
