"""What crawlers ask for first: the sitemap with languages and films, and robots.txt.

No page says when it was last changed: the site knows no clock, and a made-up day would be worse than none.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from si_editor.site.addresses import SITEMAP, Route, absolute, sitemap_part
from si_editor.site.desk import Desk
from si_editor.site.films import FilmFacts, film_facts
from si_editor.site.words import read_words
from si_editor.site.xmltext import xml

_PROTOCOL: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_LINKS: Final = "http://www.w3.org/1999/xhtml"
_FILMS: Final = "http://www.google.com/schemas/sitemap-video/1.1"
_DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>'
_LONGEST_TITLE: Final = 100
_LONGEST_FILM: Final = 28_800


def sitemap(desk: Desk) -> str:
    """Write all pages, or where these are too many for one file, the parts that name them."""
    parts = desk.book.sitemap_parts
    if len(parts) == 1:
        return _url_set(desk, parts[0])
    base = _base(desk)
    lines = (
        f"<sitemap><loc>{xml(absolute(base, sitemap_part(number)))}</loc></sitemap>"
        for number in range(1, len(parts) + 1)
    )
    return "\n".join([_DECLARATION, f'<sitemapindex xmlns="{_PROTOCOL}">', *lines, "</sitemapindex>", ""])


def sitemap_of_part(desk: Desk, address: str) -> str:
    """Write one part of a large sitemap."""
    addresses = [sitemap_part(number) for number in range(1, len(desk.book.sitemap_parts) + 1)]
    return _url_set(desk, desk.book.sitemap_parts[addresses.index(address)])


def robots(base_url: str | None) -> str:
    """Let everybody read everything, and say where the sitemap is."""
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        lines += ["", f"Sitemap: {absolute(base_url, SITEMAP)}"]
    return "\n".join([*lines, ""])


def _url_set(desk: Desk, routes: tuple[Route, ...]) -> str:
    lines = [_url(desk, route) for route in routes]
    films = f' xmlns:video="{_FILMS}"' if any("<video:" in line for line in lines) else ""
    links = f' xmlns:xhtml="{_LINKS}"' if len(desk.book.languages) > 1 else ""
    head = f'<urlset xmlns="{_PROTOCOL}"{links}{films}>'
    return "\n".join([_DECLARATION, head, *lines, "</urlset>", ""])


def _url(desk: Desk, route: Route) -> str:
    base = _base(desk)
    film = _film_of(desk, route)
    shown = _film(film, base) if film is not None else ""
    return f"<url><loc>{xml(absolute(base, route.address))}</loc>{''.join(_versions(desk, route, base))}{shown}</url>"


def _versions(desk: Desk, route: Route, base: str) -> Iterator[str]:
    book = desk.book
    if len(book.languages) < 2:
        return
    own = route.address.removeprefix(book.prefix(route.language))
    for name, language in (*((language, language) for language in book.languages), ("x-default", book.languages[0])):
        target = xml(absolute(base, f"{book.prefix(language)}{own}"))
        yield f'<xhtml:link rel="alternate" hreflang="{xml(name)}" href="{target}"/>'


def _film_of(desk: Desk, route: Route) -> FilmFacts | None:
    if route.key is None or route.kind not in {"project", "spotlight"}:
        return None
    selection = desk.selection
    spotlight = selection.spotlights.get(route.key.id) if route.kind == "spotlight" else None
    project = selection.projects.get(spotlight.project if spotlight else route.key.id)
    video = spotlight.video if spotlight else project.video if project else None
    if video is None:
        return None
    there = replace(desk, language=route.language, words=read_words(route.language))
    card = desk.book.picture_of(route.key)
    return film_facts(there, video, project.acronym if project else route.key.id, card)


def _film(film: FilmFacts, base: str) -> str:
    """Describe a film in the order that the extension's schema wants."""
    parts = [
        ("thumbnail_loc", absolute(base, film.thumbnail)),
        ("title", film.title[:_LONGEST_TITLE]),
        ("description", film.description),
        ("content_loc", absolute(base, film.file) if film.file else None),
        ("player_loc", film.player),
        ("duration", str(film.seconds) if film.seconds and film.seconds <= _LONGEST_FILM else None),
        ("publication_date", film.published),
    ]
    lines = "".join(f"<video:{name}>{xml(text)}</video:{name}>" for name, text in parts if text)
    return f"<video:video>{lines}</video:video>"


def _base(desk: Desk) -> str:
    return desk.snapshot.campaign.base_url or ""
