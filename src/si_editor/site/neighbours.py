"""Which other projects a visitor of one profile may want to see, and what they share with it.

Candidates come from lists of projects that share a theme, a target group, or one of these together with a country.
Of each list only those around the project's own place are compared, so that a profile costs the same in a catalogue
of thirty and of ten thousand; up to about forty projects on a list, nobody is left out.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from si_editor.model.kinds import Project
from si_editor.site.groupings import all_countries

_AROUND: Final = 20
_THEME, _TARGET, _COUNTRY, _PROGRAMME = 6, 4, 1, 1
_MOST_COUNTRIES: Final = 4


@dataclass(frozen=True)
class Neighbour:
    """Another project and all that it shares with the one that was asked for."""

    project_id: str
    themes: tuple[str, ...]
    target_groups: tuple[str, ...]
    countries: tuple[str, ...]
    shares_programme: bool

    @property
    def score(self) -> int:
        """How much is shared: themes count most, then the people it is for."""
        places = min(len(self.countries), _MOST_COUNTRIES) * _COUNTRY
        kind = len(self.themes) * _THEME + len(self.target_groups) * _TARGET
        return kind + places + self.shares_programme * _PROGRAMME


@dataclass(frozen=True)
class Neighbours:
    """Finds neighbours in all projects of a site; its lists are made once."""

    projects: Mapping[str, Project]

    def of(self, project_id: str, without: Collection[str], most: int) -> tuple[Neighbour, ...]:
        """Give those that share most with a project; among equals, the next ones in A–Z order."""
        project = self.projects.get(project_id)
        if project is None or most < 1:
            return ()
        own = self._places[project_id]
        places = {place for key in _keys(project) for place in self._around(key, own)}
        found = [_compared(project, self._order[place], self.projects[self._order[place]]) for place in places]
        wanted = [other for other in found if other.project_id != project_id and other.project_id not in without]
        count = len(self._order)
        wanted.sort(key=lambda other: (-other.score, (self._places[other.project_id] - own) % count))
        return tuple(wanted[:most])

    @cached_property
    def _order(self) -> tuple[str, ...]:
        return tuple(self.projects)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {project_id: place for place, project_id in enumerate(self._order)}

    @cached_property
    def _lists(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place, project in enumerate(self.projects.values()):
            for key in _keys(project):
                found.setdefault(key, []).append(place)
        return found

    def _around(self, key: str, own: int) -> list[int]:
        places = self._lists[key]
        here = bisect_left(places, own)
        return places[max(0, here - _AROUND) : here + _AROUND + 1]


def _keys(project: Project) -> Iterator[str]:
    countries = all_countries(project)
    for kind, terms in (("theme", project.themes), ("target", project.target_groups)):
        for term in dict.fromkeys(terms):
            yield f"{kind}:{term}"
            yield from (f"{kind}:{term}:{code}" for code in dict.fromkeys(countries))


def _compared(project: Project, other_id: str, other: Project) -> Neighbour:
    return Neighbour(
        other_id,
        _shared(project.themes, other.themes),
        _shared(project.target_groups, other.target_groups),
        _shared(all_countries(project), all_countries(other)),
        project.programme is not None and project.programme == other.programme,
    )


def _shared(own: Collection[str], others: Collection[str]) -> tuple[str, ...]:
    return tuple(term for term in dict.fromkeys(own) if term in others)
