"""Rules about who took part and where: leads, partners, countries, themes."""

from collections.abc import Iterator

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.countries import COUNTRIES
from si_editor.model.fieldpath import FieldPath, value_at
from si_editor.model.kinds import Project
from si_editor.model.ordering import folded
from si_editor.model.records import Record
from si_editor.model.sentences import Sentence
from si_editor.model.values import Organisation


def _organisations(case: Case[Project]) -> Iterator[tuple[FieldPath, Organisation]]:
    yield from case.items(("leads",), case.record.leads)
    yield from case.items(("partners",), case.record.partners)


def _country(code: str) -> Sentence:
    country = COUNTRIES.get(code)
    return Sentence(country.name if country is not None else code)


def _lead_missing(case: Case[Project]) -> Iterator[Finding]:
    if not case.record.leads:
        yield Finding(("leads",))


def _lead_without_country(case: Case[Project]) -> Iterator[Finding]:
    for path, lead in case.items(("leads",), case.record.leads):
        if lead.country is None:
            yield Finding((*path, "country"), values(name=lead.name))


def _countries_missing(case: Case[Project]) -> Iterator[Finding]:
    if not case.record.countries:
        yield Finding(("countries",))


def _country_not_listed(case: Case[Project]) -> Iterator[Finding]:
    # A list that says it is partial proves nothing; a list that is empty has a rule of its own.
    if not case.record.countries_complete or not case.record.countries:
        return
    for path, organisation in _organisations(case):
        if organisation.country is not None and organisation.country not in case.record.countries:
            yield Finding((*path, "country"), values(name=organisation.name, country=_country(organisation.country)))


def _outside_area(case: Case[Project]) -> Iterator[Finding]:
    term = case.index.terms("programmes").get(case.record.programme or "")
    if term is None or not term.countries:
        return
    places: dict[str, FieldPath] = {}
    for path, country in case.items(("countries",), case.record.countries):
        places.setdefault(country, path)
    for path, organisation in _organisations(case):
        if organisation.country is not None:
            places.setdefault(organisation.country, (*path, "country"))
    for country, path in places.items():
        if country not in term.countries:
            yield Finding(path, values(country=_country(country), programme=case.text(term.label)))


def _other_code(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("country"):
        written = value_at(case.contents.reading.data, leaf.path)
        if isinstance(written, str) and written != leaf.value:
            yield Finding(leaf.path, values(value=written, code=leaf.value, country=_country(leaf.value)))


def _named_twice(case: Case[Project]) -> Iterator[Finding]:
    seen: set[tuple[str, str | None]] = set()
    for path, organisation in _organisations(case):
        name = (folded(organisation.name), organisation.country)
        if name in seen:
            yield Finding((*path, "name"), values(name=organisation.name))
        seen.add(name)


def _count_differs(case: Case[Project]) -> Iterator[Finding]:
    named = len(case.record.leads) + len(case.record.partners)
    if case.record.partner_count is not None and case.record.partner_count < named:
        yield Finding(("partner_count",), values(count=case.record.partner_count, named=named))


def _themes_missing(case: Case[Project]) -> Iterator[Finding]:
    if not case.record.themes:
        yield Finding(("themes",))


def _too_many(case: Case[Record]) -> Iterator[Finding]:
    for path, spec, entries in case.contents.lists():
        if spec.limit is not None and len(entries) > spec.limit:
            yield Finding(path, values(count=len(entries), limit=spec.limit))


RULES: tuple[Rule[Project] | Rule[Record], ...] = (
    Rule(
        "lead-missing",
        "warning",
        Project,
        "No lead partner is named. If it can be proved who led the project, add the organisation.",
        _lead_missing,
        "DQ-05",
    ),
    Rule(
        "lead-without-country",
        "hint",
        Project,
        "In which country is {name}? Add it, so that the lead is found by country.",
        _lead_without_country,
        "DQ-05",
    ),
    Rule(
        "countries-missing",
        "warning",
        Project,
        "No partner country is named, so the project is not found by country. Add those that are known.",
        _countries_missing,
        "DQ-04",
    ),
    Rule(
        "country-not-listed",
        "warning",
        Project,
        "{name} is in {country}, which is missing among the partner countries. Add it there, or mark the list as not "
        "complete.",
        _country_not_listed,
        "DQ-05",
    ),
    Rule(
        "country-outside-area",
        "warning",
        Project,
        "{country} does not lie in the area of {programme}. That happens, but is rare: check the country and the "
        "programme.",
        _outside_area,
        "DQ-06",
    ),
    Rule(
        "country-code-other",
        "hint",
        Record,
        "“{value}” is understood as {country}. Write {code}, the code of ISO 3166, so that others understand it too.",
        _other_code,
        "DQ-04",
        "ISO 3166-1; the EU writes EL and UK",
    ),
    Rule(
        "organisation-repeated",
        "warning",
        Project,
        "{name} is named twice among the lead and the other partners. Take one of them out.",
        _named_twice,
    ),
    Rule(
        "partner-count-differs",
        "warning",
        Project,
        "The number of partners is {count}, but {named} are named. Correct the number or the list.",
        _count_differs,
    ),
    Rule(
        "themes-missing",
        "warning",
        Project,
        "No theme is chosen, so the project is not found by theme. Choose one to three.",
        _themes_missing,
    ),
    Rule(
        "too-many-entries",
        "warning",
        Record,
        "{label}: {count} are chosen, but at most {limit} help visitors to choose. Keep the most important ones.",
        _too_many,
        "",
        "keep.eu: at most three themes a project",
    ),
)
