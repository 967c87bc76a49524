"""A project as plain values for its profile and for the cards that lead to it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from si_editor.model.kinds import Project, VocabularyTerm
from si_editor.model.records import RecordKey
from si_editor.model.values import Budget, Organisation, Output, Source
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.facts import facts_of
from si_editor.site.groupings import all_countries
from si_editor.site.neighbours import Neighbour
from si_editor.site.videos import video_context
from si_editor.site.weave import in_warp_order, thread_of_theme, weave_svg

# What the profile's template shows in a place of its own; every other public field becomes a fact by itself.
PLACED: Final = frozenset(
    "status acronym title campaign_title teaser need body programme start end leads partners countries "
    "countries_complete partner_count funds budget themes image video outputs links related contact sources "
    "campaign_member sort_key aliases".split()
)
EU_FUNDS: Final = ("ERDF", "IPA", "ENI", "NDICI")
MOST_RELATED: Final = 4
_INVERSE: Final = {"extension-of": "extended-by", "follow-up-of": "followed-by"}


def project_card(desk: Desk, project_id: str, project: Project, with_cloth: bool = True) -> Context:
    """Give what a list shows of a project."""
    key = desk.note("project", project_id)
    return {
        "id": project_id,
        "url": desk.to_entry(key),
        "acronym": project.acronym,
        "title": shown_title(desk, project),
        "title_field": title_field(desk, project),
        "teaser": desk.text(project.teaser),
        "programme": desk.marked(desk.term_text("programmes", project.programme)) if project.programme else None,
        "period": desk.words.period(*years(project)),
        "countries": [desk.country(code) for code in in_warp_order(all_countries(project))],
        "cloth": inline_svg(weave_svg(all_countries(project), project.themes, project_id, "card"))
        if with_cloth
        else None,
        "is_member": project.campaign_member,
        "shared": [],
    }


def project_context(desk: Desk, project_id: str, project: Project) -> Context:
    """Give everything that a profile shows."""
    desk.note("project", project_id)
    term = desk.snapshot.term("programmes", project.programme) if project.programme else None
    themes = [theme_context(desk, theme) for theme in project.themes]
    countries = all_countries(project)
    return {
        **project_card(desk, project_id, project, with_cloth=False),
        "cloth": inline_svg(weave_svg(countries, project.themes, project_id, "head")),
        "official_title": desk.text(project.title) if project.campaign_title and project.title else None,
        "need": desk.text(project.need),
        "body": desk.rich(project.body),
        "themes": themes,
        "countries": [_country(desk, code) for code in in_warp_order(countries)],
        "programme": _programme(desk, project, term),
        "period": desk.words.period(project.start, project.end),
        "leads": [organisation(desk, lead) for lead in project.leads],
        "partners": [organisation(desk, partner) for partner in project.partners],
        "partner_count": desk.words.count("organisations", project.partner_count) if project.partner_count else None,
        "countries_note": None if project.countries_complete else desk.words.texts["countries_partial"],
        "budget": _budget(desk, project.budget) if project.budget else None,
        "funds": [desk.words.name("funds", fund) for fund in funds_of(project, term)],
        "support": support_sentence(desk, project, term),
        "facts": facts_of(desk, "project", project, PLACED),
        "image": desk.picture(project.image),
        "video": video_context(desk, project.video, project.acronym, (countries, project.themes, project_id)),
        "outputs": [_output(desk, output) for output in project.outputs],
        "links": [desk.link(link) for link in project.links],
        "related": (picked := _related(desk, project_id, project)),
        "neighbours": _neighbours(desk, project_id, {str(card["id"]) for card in picked}),
        "contact": project.contact.model_dump()
        if project.contact and any(project.contact.model_dump().values())
        else None,
        "sources": [source_context(desk, source) for source in project.sources],
    }


def shown_title(desk: Desk, project: Project) -> Context | None:
    """Give the campaign's title of a project, or its official one."""
    return desk.text(project.campaign_title) or desk.text(project.title)


def title_field(desk: Desk, project: Project) -> str:
    """Name the field that the shown title comes from."""
    return "campaign_title" if desk.text(project.campaign_title) else "title"


def years(project: Project) -> tuple[str | None, str | None]:
    """Give the first and the last year of a project."""
    return (project.start[:4] if project.start else None, project.end[:4] if project.end else None)


def funds_of(project: Project, term: VocabularyTerm | None) -> Sequence[str]:
    """Give a project's funds, or those of its programme."""
    return project.funds or (term.funds if term else ())


def theme_context(desk: Desk, theme: str) -> Context:
    """Give a theme with its hue and the way to all projects about it."""
    return {
        "label": desk.marked(desk.term_text("themes", theme)),
        "url": desk.to(address) if (address := desk.book.term_address("themes", theme)) else None,
        "thread": thread_of_theme(theme),
    }


def support_sentence(desk: Desk, project: Project, term: VocabularyTerm | None) -> object:
    """Say that the European Union supported the project, and through which fund and programme (rule EU-13)."""
    funds = [desk.words.name("funds", fund) for fund in funds_of(project, term) if fund in EU_FUNDS]
    if not funds:
        return None
    if term is None:
        return desk.words.say("support", acronym=project.acronym, funds=desk.words.joined(funds))
    return desk.said(
        "support_programme",
        acronym=project.acronym,
        funds=desk.words.joined(funds),
        programme=desk.text(term.label) or "",
    )


def organisation(desk: Desk, body: Organisation) -> Context:
    """Give an organisation with its seat."""
    place = [part for part in (body.city, desk.words.country(body.country) if body.country else None) if part]
    local = body.local_name if body.local_name and body.local_name != body.name else None
    return {"name": body.name, "local_name": local, "place": ", ".join(place), "website": body.website}


def source_context(desk: Desk, source: Source) -> Context:
    """Give a source with what it supports and when it was read."""
    return {
        "citation": source.citation or (source.url.split("//", 1)[1].rstrip("/") if source.url else None),
        "url": source.url,
        "accessed": desk.words.say_date("accessed", source.accessed) if source.accessed else None,
        "supports": source.supports,
    }


def _country(desk: Desk, code: str) -> Context:
    address = desk.book.term_address("countries", code)
    return {**desk.country(code), "url": desk.to(address) if address else None}


def _programme(desk: Desk, project: Project, term: VocabularyTerm | None) -> Context | None:
    if not project.programme:
        return None
    return {
        "label": desk.marked(desk.term_text("programmes", project.programme)),
        "url": desk.to(address) if (address := desk.book.term_address("programmes", project.programme)) else None,
        "strand": desk.words.name("strands", term.strand) if term and term.strand else None,
        "funding_period": term.period if term else None,
        "successor": term.successor if term else None,
        "website": term.website if term else None,
    }


def _budget(desk: Desk, budget: Budget) -> Context | None:
    words = desk.words
    if budget.total is None and budget.eu is None:
        return None

    def amount(value: Decimal | None) -> str | None:
        return words.money(value, budget.currency, budget.rounded) if value is not None else None

    rate = budget.rate
    if rate is None and budget.total and budget.eu is not None:
        rate = float(budget.eu / budget.total)
    return {
        "total": amount(budget.total),
        "eu": amount(budget.eu),
        "rate": words.share(rate) if rate is not None else None,
        "as_of": words.say_date("as_of", budget.as_of) if budget.as_of else None,
        "source": budget.source,
        "source_host": budget.source.split("//", 1)[1].split("/", 1)[0].removeprefix("www.") if budget.source else None,
    }


def _output(desk: Desk, output: Output) -> Context:
    return {
        "title": desk.text(output.title) or {"text": "", "lang": ""},
        "kind": desk.words.name("outputs", output.kind),
        "url": output.url,
        "language": desk.foreign(output.language),
        "language_name": desk.words.name("languages", output.language) if output.language else None,
        "year": desk.words.date(output.year) if output.year else None,
    }


def _related(desk: Desk, project_id: str, project: Project) -> list[Context]:
    relations: dict[str, str] = {relation.project: relation.relation for relation in project.related}
    for other, relation in desk.selection.related_from.get(project_id, ()):
        relations.setdefault(other, _INVERSE.get(relation, relation))
    found: list[Context] = []
    for other, relation in relations.items():
        desk.trail.add(RecordKey("project", other))
        record = desk.selection.projects.get(other)
        if record is not None and other != project_id:
            found.append({**project_card(desk, other, record), "relation": desk.words.name("relations", relation)})
    return found


def _neighbours(desk: Desk, project_id: str, picked: set[str]) -> list[Context]:
    """Give projects that share themes, people or places with this one, as far as the hand-picked ones leave room."""
    found = desk.book.neighbours.of(project_id, picked, MOST_RELATED - len(picked))
    return [
        {
            **project_card(desk, other.project_id, desk.selection.projects[other.project_id]),
            "shared": _shared(desk, other),
        }
        for other in found
    ]


def _shared(desk: Desk, other: Neighbour) -> list[object]:
    """Say what two projects have in common: the reason why one stands on the page of the other."""
    parts: tuple[tuple[str, Sequence[object]], ...] = (
        ("shared_themes", [desk.term_text("themes", theme) for theme in other.themes]),
        ("shared_targets", [desk.term_text("target-groups", group) for group in other.target_groups]),
        ("shared_countries", [desk.words.country(code) for code in in_warp_order(other.countries)]),
    )
    return [desk.said(name, names=list(names)) for name, names in parts if names]
