"""Files for machines that come by: Atom feed, sitemap, robots.txt."""

from collections.abc import Iterable
from html import escape
from uuid import NAMESPACE_URL, uuid5

from si_editor.model.scalars import date_range
from si_editor.site.addresses import Route, absolute
from si_editor.site.context_voices import spotlight_card
from si_editor.site.desk import Desk
from si_editor.site.frame import site_name

_NO_DAY = "2000-01-01"


def atom_feed(desk: Desk) -> str:
    """Write the spotlights and posts that carry a date as an Atom feed, the newest first."""
    name = site_name(desk)
    base = desk.snapshot.campaign.base_url
    entries = sorted([*_spotlight_entries(desk), *_post_entries(desk)], reverse=True)
    updated = entries[0][0] if entries else _day(desk.snapshot.campaign.start) or _NO_DAY
    author = desk.snapshot.campaign.initiator
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(desk.language)}">',
        f"<id>{escape(_identity(base, name, 'feed.xml'))}</id>",
        f"<title>{_xml(name)}</title>",
        f"<updated>{updated}T00:00:00Z</updated>",
        f"<author><name>{_xml(desk.plain(author.name) if author else name)}</name></author>",
    ]
    if base:
        lines.append(f'<link rel="self" href="{escape(absolute(base, "feed.xml"))}"/>')
        lines.append(f'<link href="{escape(absolute(base, "index.html"))}"/>')
    for day, address, title, summary in entries:
        link = absolute(base, address) if base else address
        lines.append(
            f"<entry><id>{escape(_identity(base, name, address))}</id><title>{_xml(title)}</title>"
            f'<updated>{day}T00:00:00Z</updated><link href="{escape(link)}"/><summary>{_xml(summary)}</summary></entry>'
        )
    return "\n".join([*lines, "</feed>", ""])


def sitemap(desk: Desk, routes: Iterable[Route], base_url: str) -> str:
    """Write all pages with their language versions."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    book = desk.book
    for route in routes:
        prefix = book.prefix(route.language)
        own = route.address.removeprefix(prefix)
        versions = "".join(
            f'<xhtml:link rel="alternate" hreflang="{escape(language)}" '
            f'href="{escape(absolute(base_url, book.prefix(language) + own))}"/>'
            for language in book.languages
            if len(book.languages) > 1
        )
        lines.append(f"<url><loc>{escape(absolute(base_url, route.address))}</loc>{versions}</url>")
    return "\n".join([*lines, "</urlset>", ""])


def robots(base_url: str | None) -> str:
    """Let everybody read everything, and say where the sitemap is."""
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        lines += ["", f"Sitemap: {absolute(base_url, 'sitemap.xml')}"]
    return "\n".join([*lines, ""])


def _spotlight_entries(desk: Desk) -> Iterable[tuple[str, str, str, str]]:
    for spotlight_id, spotlight in desk.selection.spotlights.items():
        day = _day(spotlight.date)
        if day is not None:
            card = spotlight_card(desk, spotlight_id, spotlight)
            title = card["title"]
            assert isinstance(title, dict)
            summary = desk.plain(spotlight.teaser) or desk.plain(spotlight.quote)
            yield day, f"spotlights/{spotlight_id}/index.html", str(title["text"]), summary


def _post_entries(desk: Desk) -> Iterable[tuple[str, str, str, str]]:
    for post_id, post in desk.selection.posts.items():
        day = _day(post.date)
        if day is not None:
            desk.note("post", post_id)
            text = desk.plain(post.text)
            author = desk.person(post.person)
            named = author.name if author else (None if post.person else post.author)
            network = desk.words.name("networks", post.network)
            yield day, f"wall/index.html#{post_id}", f"{named}, {network}" if named else network, text


def _day(date: str | None) -> str | None:
    covered = date_range(date) if date else None
    return covered[0].isoformat() if covered else None


def _identity(base: str | None, name: str, address: str) -> str:
    if base:
        return f"{base.rstrip('/')}/{address}"
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{name}/{address}')}"


def _xml(text: str) -> str:
    """Escape a text for XML; signs that XML forbids are left out."""
    return escape("".join(sign for sign in text if sign in "\t\n" or (ord(sign) >= 32 and sign not in "\ufffe\uffff")))
