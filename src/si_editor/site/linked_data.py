"""What search engines and data portals read: schema.org descriptions of the pages."""

import json
from collections.abc import Mapping

from minijinja import safe

from si_editor.model.kinds import Project, Spotlight
from si_editor.model.values import Budget, Organisation, Video
from si_editor.site.addresses import absolute
from si_editor.site.context_project import EU_FUNDS, funds_of
from si_editor.site.desk import Context, Desk, licence_address
from si_editor.site.frame import site_name
from si_editor.site.groupings import all_countries
from si_editor.site.videos import player_address

_KEPT_LINKS = frozenset({"website", "keep", "kohesio"})


def as_script(data: Mapping[str, object]) -> object:
    """Write data for a script element; nothing in it can end the element or begin another one."""
    text = json.dumps(_without_empty(data), ensure_ascii=False, separators=(",", ":"))
    for sign, code in (
        ("<", "\\u003c"),
        (">", "\\u003e"),
        ("&", "\\u0026"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
    ):
        text = text.replace(sign, code)
    return safe(text)


def website_data(desk: Desk) -> dict[str, object]:
    """Describe the site and its open data."""
    campaign = desk.snapshot.campaign
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": site_name(desk),
        "description": desk.plain(campaign.description),
        "inLanguage": desk.language,
        "url": absolute(campaign.base_url, desk.here) if campaign.base_url else None,
    }


def list_data(desk: Desk, title: str) -> dict[str, object]:
    """Describe the list of projects and the data set behind it."""
    base = desk.snapshot.campaign.base_url
    return {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": title,
        "inLanguage": desk.language,
        "hasPart": _data_set(desk, title),
        "mainEntity": {
            "@type": "ItemList",
            "numberOfItems": len(desk.selection.projects),
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": project.acronym,
                    "url": absolute(base, f"{desk.book.prefix(desk.language)}projects/{project_id}/index.html")
                    if base
                    else None,
                }
                for position, (project_id, project) in enumerate(desk.selection.projects.items(), start=1)
            ],
        },
    }


def project_data(desk: Desk, project: Project) -> dict[str, object]:
    """Describe a project, its partners, its grant and its film."""
    base = desk.snapshot.campaign.base_url
    term = desk.snapshot.term("programmes", project.programme) if project.programme else None
    funds = [fund for fund in funds_of(project, term) if fund in EU_FUNDS]
    return {
        "@context": "https://schema.org",
        "@type": "Project",
        "name": desk.plain(project.campaign_title or project.title) or project.acronym,
        "alternateName": project.acronym,
        "description": desk.plain(project.teaser),
        "inLanguage": desk.language,
        "url": absolute(base, desk.here) if base else None,
        "foundingDate": project.start,
        "dissolutionDate": project.end,
        "areaServed": [{"@type": "Country", "name": desk.words.country(code)} for code in all_countries(project)],
        "member": [_organisation(body) for body in (*project.leads, *project.partners)],
        "funding": _grant(desk, project.budget, funds, desk.plain(term.label) if term else None),
        "keywords": [desk.term("themes", theme) for theme in project.themes],
        "sameAs": [
            link.url for link in project.links if link.kind in _KEPT_LINKS and link.state not in {"gone", "archived"}
        ],
        "subjectOf": _film(desk, project.video, project.acronym),
    }


def spotlight_data(desk: Desk, spotlight: Spotlight, title: str, speaker: Context | None) -> dict[str, object]:
    """Describe a spotlight as an article; the speaker is named only with consent."""
    person = desk.person(spotlight.person)
    return {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": title,
        "description": desk.plain(spotlight.teaser),
        "inLanguage": desk.language,
        "datePublished": spotlight.date,
        "about": {"@type": "Person" if person else "Organization", "name": speaker["name"]} if speaker else None,
        "video": _film(desk, spotlight.video, title),
    }


def _data_set(desk: Desk, title: str) -> dict[str, object]:
    campaign = desk.snapshot.campaign
    base = campaign.base_url
    files = (("application/json", "data/catalogue.json"), ("text/csv", "data/projects.csv"))
    return {
        "@type": "Dataset",
        "name": f"{title} – {site_name(desk)}",
        "description": desk.plain(campaign.description),
        "license": licence_address(campaign.licence),
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": absolute(base, address)}
            for kind, address in files
            if base
        ],
    }


def _organisation(body: Organisation) -> dict[str, object]:
    place = {"@type": "PostalAddress", "addressLocality": body.city, "addressCountry": body.country}
    return {
        "@type": "Organization",
        "name": body.name,
        "url": body.website,
        "address": place if body.city or body.country else None,
    }


def _grant(desk: Desk, budget: Budget | None, funds: list[str], programme: str | None) -> dict[str, object] | None:
    if not funds:
        return None
    amount = None
    if budget is not None and budget.eu is not None and not budget.rounded:
        amount = {"@type": "MonetaryAmount", "value": float(budget.eu), "currency": budget.currency}
    names = [{"@type": "Organization", "name": desk.words.name("funds", fund)} for fund in funds]
    return {"@type": "MonetaryGrant", "name": programme, "funder": names, "amount": amount}


def _film(desk: Desk, video: Video | None, about: str) -> dict[str, object] | None:
    shown = desk.selection.shown_video(video)
    if shown is None or shown.published is None:
        return None
    return {
        "@type": "VideoObject",
        "name": desk.plain(shown.title) or desk.words.say("film_about", name=about),
        "description": desk.words_of(shown.transcript)[:300] or desk.words.say("film_about", name=about),
        "uploadDate": shown.published,
        "embedUrl": player_address(shown.provider, shown.id or ""),
        "inLanguage": shown.language,
        "duration": f"PT{shown.duration}S" if shown.duration else None,
    }


def _without_empty(value: object) -> object:
    if isinstance(value, Mapping):
        kept = {name: _without_empty(part) for name, part in value.items()}
        return {name: part for name, part in kept.items() if part not in (None, "", [], {})}
    return [_without_empty(item) for item in value] if isinstance(value, list) else value
