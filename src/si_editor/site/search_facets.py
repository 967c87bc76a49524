"""By what projects are filtered: which values of which facet each of them has, and what they are called."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from si_editor.model.kinds import Project
from si_editor.model.scalars import LocalisedValue, date_range
from si_editor.site.desk import Desk
from si_editor.site.groupings import all_countries
from si_editor.site.words import unbroken

_VOCABULARIES: Final[Mapping[str, str]] = {
    "theme": "themes",
    "programme": "programmes",
    "target": "target-groups",
    "territory": "territories",
}
_LONGEST_RUN: Final = 60
Values = Mapping[str, Sequence[str]]


class Facets:
    """The facets of one language: values by project, labels by value. Each label is looked up once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._labels: dict[tuple[str, str], str] = {}
        self._programmes: dict[str, tuple[list[str], list[str]]] = {}
        languages = desk.snapshot.languages
        self._first_language = languages[0] if len(set(languages)) > 1 else None

    def values_of(self, project: Project) -> Values:
        """Give the values of a project for each facet, by name."""
        strands, periods = self._of_programme(project.programme)
        film = self._desk.selection.shown_video(project.video) is not None
        return {
            "theme": _once(project.themes),
            "country": _once(all_countries(project)),
            "programme": [project.programme] if project.programme else [],
            "target": _once(project.target_groups),
            "territory": _once(project.territories),
            "strand": strands,
            "lead": _once(lead.country for lead in project.leads if lead.country),
            "period": periods,
            "year": _years(project),
            "language": content_languages(project, self._first_language) if self._first_language else [],
            "film": ["yes"] if film else [],
        }

    def label(self, facet: str, value: str) -> str:
        """Give what a value is called."""
        known = self._labels.get((facet, value))
        if known is None:
            known = self._labels[facet, value] = self._read_label(facet, value)
        return known

    def language(self, facet: str, value: str) -> str:
        """Give the language of a label that stands in for a missing translation; nothing for all others."""
        if facet not in _VOCABULARIES:
            return ""
        return str(self._desk.term_text(_VOCABULARIES[facet], value)["lang"])

    def in_order(self, facet: str, values: Sequence[str]) -> list[str]:
        """Put values in the order in which they are offered: by their names."""
        return [
            value
            for _, value in sorted((self._desk.words.sort_key(self.label(facet, value)), value) for value in values)
        ]

    def _read_label(self, facet: str, value: str) -> str:
        words = self._desk.words
        match facet:
            case "country" | "lead":
                return words.country(value)
            case "strand":
                return words.name("strands", value)
            case "language":
                return words.name("languages", value)
            case "film":
                return words.texts["facet_film_yes"]
            case "period" | "year":
                return value
            case _:
                return unbroken(self._desk.term(_VOCABULARIES[facet], value))

    def _of_programme(self, programme: str | None) -> tuple[list[str], list[str]]:
        if not programme:
            return [], []
        known = self._programmes.get(programme)
        if known is None:
            term = self._desk.snapshot.term("programmes", programme)
            strand, period = (term.strand, term.period) if term else (None, None)
            known = self._programmes[programme] = ([strand] if strand else [], [period] if period else [])
        return known


def content_languages(project: Project, first_language: str) -> list[str]:
    """Give the languages in which the profile can be read: those of its text, or of the shorter texts it has."""
    for value in (project.body, project.teaser, project.campaign_title, project.title):
        if found := _languages(value, first_language):
            return found
    return []


def _languages(value: LocalisedValue | None, first_language: str) -> list[str]:
    if not value:
        return []
    if isinstance(value, Mapping):
        return [language for language, text in value.items() if text.strip()]
    return [first_language] if value.strip() else []


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


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
