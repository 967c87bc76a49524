"""Parts of the schema.org data that several pages share: addresses, organisations, films, quotations, the site."""

from collections.abc import Mapping

from si_editor.model.kinds.campaign import Body
from si_editor.model.values import Organisation, Quotation, Video
from si_editor.site.addresses import absolute
from si_editor.site.desk import Desk
from si_editor.site.films import film_facts
from si_editor.site.frame import site_name

Node = Mapping[str, object]


def with_address(desk: Desk, address: str, part: str) -> str:
    """Name a part of a page for ever; without the site's own address, as seen from the page that is written."""
    return f"{address_of(desk, address)}#{part}"


def address_of(desk: Desk, address: str) -> str:
    """Give a file's web address, or the way to it where the site has no address of its own."""
    base = desk.snapshot.campaign.base_url
    if base:
        return absolute(base, address)
    return "" if address == desk.here else desk.to_shared(address)


def home_of(desk: Desk) -> str:
    """Give the start page of the page's language."""
    return f"{desk.book.prefix(desk.language)}index.html"


def site_node(desk: Desk) -> Node:
    """Name the site that a page is a part of."""
    return {"@type": "WebSite", "@id": with_address(desk, home_of(desk), "site"), "name": site_name(desk)}


def publisher_node(desk: Desk) -> Node:
    """Give who stands behind the site: whoever started the campaign, else the site by its own name."""
    initiator = desk.snapshot.campaign.initiator
    return body_node(desk, initiator) if initiator else {"@type": "Organization", "name": site_name(desk)}


def body_node(desk: Desk, body: Body) -> Node:
    """Give an organisation that carries the campaign."""
    return {
        "@type": "Organization",
        "name": desk.plain(body.name),
        "url": body.website,
        "address": {"@type": "PostalAddress", "addressCountry": body.country} if body.country else None,
    }


def organisation_node(body: Organisation) -> Node:
    """Give a partner with its seat."""
    place = {"@type": "PostalAddress", "addressLocality": body.city, "addressCountry": body.country}
    return {
        "@type": "Organization",
        "name": body.name,
        "alternateName": body.local_name if body.local_name != body.name else None,
        "url": body.website,
        "address": place if body.city or body.country else None,
    }


def film_node(desk: Desk, video: Video | None, about: str, card: str | None) -> Node | None:
    """Give a film; none without the day on which it was put online, which search engines insist on."""
    film = film_facts(desk, video, about, card)
    if film is None or film.published is None:
        return None
    return {
        "@type": "VideoObject",
        "name": film.title,
        "description": film.description,
        "thumbnailUrl": address_of(desk, film.thumbnail),
        "uploadDate": film.published,
        "duration": _duration(film.seconds) if film.seconds else None,
        "embedUrl": film.player,
        "contentUrl": address_of(desk, film.file) if film.file else None,
        "inLanguage": film.language,
        "transcript": film.transcript,
    }


def quotation_node(desk: Desk, quote: Quotation, address: str) -> Node:
    """Give words of somebody else with the work in which they stand."""
    work: Node = {
        "@type": "CreativeWork",
        "name": quote.work,
        "creditText": quote.authors,
        "datePublished": quote.year,
        "url": quote.url,
    }
    return {
        "@type": "Quotation",
        "@id": with_address(desk, address, "quotation"),
        "text": desk.plain(quote.text),
        "inLanguage": quote.language or desk.language,
        "creditText": quote.authors,
        "citation": work if quote.work or quote.url else None,
        "isBasedOn": quote.url,
    }


def _duration(seconds: int) -> str:
    """Write a length as ISO 8601 does: ``PT2M13S``."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    parts = ((hours, "H"), (minutes, "M"), (seconds, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)
