"""News for feed readers: what carries a date, the newest first, as Atom (RFC 4287) and as JSON Feed 1.1.

A feed is a channel of its own: whoever agreed to the website only is not named in it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from si_editor.model.kinds import Spotlight
from si_editor.model.scalars import date_range
from si_editor.site.addresses import absolute
from si_editor.site.context_voices import post_author, spotlight_card
from si_editor.site.desk import Desk, licence_address
from si_editor.site.frame import site_name
from si_editor.site.xmltext import xml

_NO_DAY: Final = "2000-01-01"
_MOST_ENTRIES: Final = 100
_VERSION: Final = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, order=True)
class _Entry:
    day: str
    address: str
    title: str
    summary: str
    text: str
    tags: tuple[str, ...] = ()


def atom_feed(desk: Desk) -> str:
    """Write the spotlights and posts that carry a date as an Atom feed."""
    base = desk.snapshot.campaign.base_url
    entries = _entries(desk)
    updated = entries[0].day if entries else _day(desk.snapshot.campaign.start) or _NO_DAY
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{xml(desk.language)}">',
        f"<id>{xml(_identity(desk, desk.here))}</id>",
        f"<title>{xml(site_name(desk))}</title>",
        *_atom_details(desk),
        f"<updated>{updated}T00:00:00Z</updated>",
        f"<author><name>{xml(_author(desk))}</name></author>",
    ]
    if base:
        home = absolute(base, f"{desk.book.prefix(desk.language)}index.html")
        lines.append(f'<link rel="self" type="application/atom+xml" href="{xml(absolute(base, desk.here))}"/>')
        lines.append(f'<link rel="alternate" type="text/html" hreflang="{xml(desk.language)}" href="{xml(home)}"/>')
    return "\n".join([*lines, *(_atom_entry(desk, entry) for entry in entries), "</feed>", ""])


def json_feed(desk: Desk) -> str:
    """Write the same entries as a JSON Feed."""
    campaign = desk.snapshot.campaign
    base = campaign.base_url
    home = f"{desk.book.prefix(desk.language)}index.html"
    feed: dict[str, object] = {
        "version": _VERSION,
        "title": site_name(desk),
        "home_page_url": absolute(base, home) if base else None,
        "feed_url": absolute(base, desk.here) if base else None,
        "description": desk.plain(campaign.description) or desk.plain(campaign.tagline),
        "language": desk.language,
        "authors": [{"name": _author(desk), **({"url": url} if (url := _author_address(desk)) else {})}],
        "items": [_json_item(desk, entry) for entry in _entries(desk)],
    }
    filled = {name: value for name, value in feed.items() if value or name == "items"}
    return json.dumps(filled, ensure_ascii=False, indent=1) + "\n"


def _atom_details(desk: Desk) -> Iterator[str]:
    campaign = desk.snapshot.campaign
    if tagline := desk.plain(campaign.tagline):
        yield f"<subtitle>{xml(tagline)}</subtitle>"
    if campaign.licence:
        rights = [desk.words.name("licences", campaign.licence), licence_address(campaign.licence) or ""]
        yield f"<rights>{xml(' '.join(rights).strip())}</rights>"
    if campaign.base_url:
        yield f"<icon>{xml(absolute(campaign.base_url, 'static/mark.svg'))}</icon>"


def _atom_entry(desk: Desk, entry: _Entry) -> str:
    base = desk.snapshot.campaign.base_url
    link = absolute(base, entry.address) if base else entry.address
    tags = "".join(f'<category term="{xml(tag)}"/>' for tag in entry.tags)
    summary = f"<summary>{xml(entry.summary)}</summary>" if entry.summary else ""
    return (
        f"<entry><id>{xml(_identity(desk, entry.address))}</id><title>{xml(entry.title)}</title>"
        f"<published>{entry.day}T00:00:00Z</published><updated>{entry.day}T00:00:00Z</updated>"
        f'<link rel="alternate" type="text/html" href="{xml(link)}"/>{tags}{summary}'
        f'<content type="text">{xml(entry.text)}</content></entry>'
    )


def _json_item(desk: Desk, entry: _Entry) -> dict[str, object]:
    base = desk.snapshot.campaign.base_url
    item: dict[str, object] = {
        "id": _identity(desk, entry.address),
        "url": absolute(base, entry.address) if base else None,
        "title": entry.title,
        "summary": entry.summary,
        "content_text": entry.text,
        "date_published": f"{entry.day}T00:00:00Z",
        "tags": list(entry.tags),
    }
    return {name: value for name, value in item.items() if value}


def _entries(desk: Desk) -> list[_Entry]:
    return sorted([*_spotlights(desk), *_posts(desk)], reverse=True)[:_MOST_ENTRIES]


def _spotlights(desk: Desk) -> Iterator[_Entry]:
    for spotlight_id, spotlight in desk.selection.spotlights.items():
        day = _day(spotlight.date)
        if day is None:
            continue
        title = spotlight_card(desk, spotlight_id, spotlight)["title"]
        assert isinstance(title, dict)
        project = desk.selection.projects.get(spotlight.project)
        yield _Entry(
            day,
            f"{desk.book.prefix(desk.language)}spotlights/{spotlight_id}/index.html",
            str(title["text"]),
            desk.plain(spotlight.teaser) or desk.plain(spotlight.quote),
            _told(desk, spotlight) or str(title["text"]),
            tuple(desk.term("themes", theme) for theme in project.themes) if project else (),
        )


def _told(desk: Desk, spotlight: Spotlight) -> str:
    """Give teaser, questions and answers as plain paragraphs."""
    questions = {question.id: desk.plain(question.text) for question in desk.snapshot.campaign.questions}
    parts = [desk.plain(spotlight.teaser)]
    for answer in spotlight.answers:
        parts += [questions.get(answer.question, ""), desk.words_of(answer.text)]
    return "\n\n".join(part for part in parts if part)


def _posts(desk: Desk) -> Iterator[_Entry]:
    for post_id, post in desk.selection.posts.items():
        day = _day(post.date)
        if day is None:
            continue
        desk.note("post", post_id)
        author = post_author(desk, post)
        network = desk.words.name("networks", post.network)
        text = desk.plain(post.text)
        address = f"{desk.book.prefix(desk.language)}wall/index.html#{post_id}"
        yield _Entry(day, address, f"{author}, {network}" if author else network, text, text or network)


def _author(desk: Desk) -> str:
    initiator = desk.snapshot.campaign.initiator
    return (desk.plain(initiator.name) if initiator else "") or site_name(desk)


def _author_address(desk: Desk) -> str | None:
    initiator = desk.snapshot.campaign.initiator
    return initiator.website if initiator else None


def _day(date: str | None) -> str | None:
    covered = date_range(date) if date else None
    return covered[0].isoformat() if covered else None


def _identity(desk: Desk, address: str) -> str:
    """Name a feed or an entry for ever: by its address, or where there is none, by a name made from the site's."""
    base = desk.snapshot.campaign.base_url
    if base:
        return f"{base.rstrip('/')}/{address}"
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{site_name(desk)}/{address}')}"
