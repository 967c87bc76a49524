"""Projects and spotlights as schema.org data. People are named only as far as they agreed."""

from decimal import Decimal
from typing import Final

from si_editor.model.kinds import Project, Spotlight
from si_editor.model.records import RecordKey
from si_editor.model.values import Budget
from si_editor.site.context_project import EU_FUNDS, funds_of
from si_editor.site.desk import Desk, licence_address
from si_editor.site.groupings import all_countries
from si_editor.site.linked_nodes import (
    Node,
    address_of,
    film_node,
    organisation_node,
    publisher_node,
    with_address,
)
from si_editor.site.pictures import shown_address

_KEPT_LINKS: Final = frozenset({"website", "keep", "kohesio", "social"})
_MOST_HEADLINE: Final = 110


def project_nodes(desk: Desk, project_id: str, project: Project) -> list[Node]:
    """Describe a project, its partners, its grant, its film and the voices that speak of it."""
    term = desk.snapshot.term("programmes", project.programme) if project.programme else None
    funds = [fund for fund in funds_of(project, term) if fund in EU_FUNDS]
    card = desk.book.picture_of(RecordKey("project", project_id))
    programme = desk.plain(term.label) if term else None
    return [
        {
            "@type": "Project",
            "@id": with_address(desk, desk.here, "project"),
            "name": desk.plain(project.campaign_title or project.title) or project.acronym,
            "alternateName": [project.acronym, *(alias for alias in project.aliases if alias != project.acronym)],
            "description": desk.plain(project.teaser) or desk.words_of(project.body)[:300],
            "url": address_of(desk, desk.here) or None,
            "foundingDate": project.start,
            "dissolutionDate": project.end,
            "areaServed": [{"@type": "Country", "name": desk.words.country(code)} for code in all_countries(project)],
            "parentOrganization": {
                "@type": "Organization",
                "name": programme,
                "url": term.website if term else None,
            }
            if programme
            else None,
            "member": [organisation_node(body) for body in (*project.leads, *project.partners)],
            "funding": _grant(desk, project.budget, funds, programme),
            "funder": [_fund(desk, fund) for fund in funds],
            "keywords": ", ".join(desk.term("themes", theme) for theme in project.themes),
            "image": address_of(desk, card) if card else None,
            "sameAs": [
                link.url
                for link in project.links
                if link.kind in _KEPT_LINKS and link.state not in {"gone", "archived"}
            ],
            "subjectOf": [
                *([film] if (film := film_node(desk, project.video, project.acronym, card)) else []),
                *_voices(desk, project_id),
            ],
        }
    ]


def spotlight_nodes(desk: Desk, spotlight_id: str, spotlight: Spotlight, title: str) -> list[Node]:
    """Describe a spotlight: an article about a project with its questions, its answers and its strong sentence."""
    campaign = desk.snapshot.campaign
    project = desk.selection.projects.get(spotlight.project)
    card = desk.book.picture_of(RecordKey("spotlight", spotlight_id))
    speaker = _person(desk, spotlight) or (_organisation_of(desk, spotlight.project, project) if project else None)
    film = film_node(desk, spotlight.video, project.acronym if project else title, card)
    article: Node = {
        "@type": "Article",
        "@id": with_address(desk, desk.here, "article"),
        "headline": title[:_MOST_HEADLINE],
        "description": desk.plain(spotlight.teaser) or desk.plain(spotlight.quote),
        "inLanguage": desk.language,
        "datePublished": spotlight.date,
        "image": address_of(desk, card) if card else None,
        "author": publisher_node(desk),
        "publisher": publisher_node(desk),
        "license": licence_address(campaign.licence),
        "mainEntityOfPage": {"@id": with_address(desk, desk.here, "page")},
        "about": [node for node in (_organisation_of(desk, spotlight.project, project) if project else None,) if node],
        "mentions": speaker if speaker and speaker.get("@type") == "Person" else None,
        "video": film,
        "hasPart": [*_questions(desk, spotlight, speaker), *_quotation(desk, spotlight, speaker)],
    }
    return [article]


def _voices(desk: Desk, project_id: str) -> list[Node]:
    prefix = desk.book.prefix(desk.language)
    found: list[Node] = []
    for spotlight_id in desk.selection.spotlights_by_project.get(project_id, ()):
        spotlight = desk.selection.spotlights[spotlight_id]
        desk.note("spotlight", spotlight_id)
        address = f"{prefix}spotlights/{spotlight_id}/index.html"
        found.append(
            {
                "@type": "Article",
                "@id": with_address(desk, address, "article"),
                "headline": desk.plain(spotlight.title) or desk.plain(spotlight.teaser),
                "url": address_of(desk, address),
            }
        )
    return found


def _organisation_of(desk: Desk, project_id: str, project: Project) -> Node:
    address = f"{desk.book.prefix(desk.language)}projects/{project_id}/index.html"
    desk.trail.add(RecordKey("project", project_id))
    return {
        "@type": "Project",
        "@id": with_address(desk, address, "project"),
        "name": project.acronym,
        "url": address_of(desk, address),
    }


def _person(desk: Desk, spotlight: Spotlight) -> Node | None:
    """Give who speaks, if the person agreed to be named; the portrait only if that was agreed, too."""
    person = desk.person(spotlight.person)
    if person is None:
        return None
    portrait = desk.selection.portrait_of(spotlight.person)
    return {
        "@type": "Person",
        "@id": with_address(desk, desk.here, "speaker"),
        "name": person.name,
        "jobTitle": desk.plain(person.role),
        "worksFor": {"@type": "Organization", "name": person.organisation} if person.organisation else None,
        "url": person.website,
        "image": address_of(desk, shown_address(desk.selection, portrait.media, "portrait")) if portrait else None,
    }


def _questions(desk: Desk, spotlight: Spotlight, speaker: Node | None) -> list[Node]:
    questions = {question.id: desk.plain(question.text) for question in desk.snapshot.campaign.questions}
    return [
        {
            "@type": "Question",
            "name": questions[answer.question],
            "acceptedAnswer": {
                "@type": "Answer",
                "text": text,
                "inLanguage": desk.language,
                "author": _reference(speaker) if answer.voice == "verbatim" else None,
            },
        }
        for answer in spotlight.answers
        if questions.get(answer.question) and (text := desk.words_of(answer.text))
    ]


def _quotation(desk: Desk, spotlight: Spotlight, speaker: Node | None) -> list[Node]:
    """Give the strong sentence; only a verbatim one is a quotation, and only then it is somebody's."""
    text = desk.plain(spotlight.quote)
    if not text or spotlight.quote_voice != "verbatim":
        return []
    return [
        {
            "@type": "Quotation",
            "text": text,
            "inLanguage": desk.language,
            "spokenByCharacter": _reference(speaker),
        }
    ]


def _reference(node: Node | None) -> Node | None:
    return {name: node[name] for name in ("@type", "@id", "name")} if node else None


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _fund(desk: Desk, fund: str) -> Node:
    return {"@type": "Organization", "name": desk.words.name("funds", fund)}


def _grant(desk: Desk, budget: Budget | None, funds: list[str], programme: str | None) -> Node | None:
    if not funds:
        return None
    amount = None
    if budget is not None and budget.eu is not None and not budget.rounded:
        amount = {"@type": "MonetaryAmount", "value": _number(budget.eu), "currency": budget.currency}
    return {
        "@type": "MonetaryGrant",
        "name": programme,
        "funder": [_fund(desk, fund) for fund in funds],
        "amount": amount,
    }
