"""What stands around every page: head, menu, language switch, EU support, footer."""

from typing import Final

from si_editor.model.kinds import Page
from si_editor.model.kinds.campaign import Body, Campaign, Funding
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.model.records import RecordKey
from si_editor.site.addresses import CATALOGUE_CARD, DATA_PAGE, absolute
from si_editor.site.desk import Context, Desk, attribute, inline_svg, licence_address
from si_editor.site.emblem import emblem_svg
from si_editor.site.mark import mark_svg
from si_editor.site.videos import PLAYERS

CONTENT_SECURITY: Final = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self' data:; media-src 'self'; "
    f"connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self' mailto:; frame-src {' '.join(PLAYERS)}"
)
CARD_WIDTH: Final = 1200
CARD_HEIGHT: Final = 630
_LEGAL_ROLES: Final = ("imprint", "privacy", "accessibility")
_STANDING_MENU: Final = (
    ("projects", "projects/index.html", "menu_projects"),
    ("spotlights", "spotlights/index.html", "menu_spotlights"),
    ("posts", "wall/index.html", "menu_posts"),
)


def frame_context(desk: Desk, page_address: str, title: str, description: str, key: RecordKey | None = None) -> Context:
    """Give the frame of a page; the address is the page's own without its language folder."""
    campaign = desk.snapshot.campaign
    name = site_name(desk)
    base = campaign.base_url
    return {
        "lang": desk.language,
        "words_lang": desk.words.spoken if desk.words.spoken != desk.language else "",
        "site_lang": site["lang"] if (site := desk.text(campaign.title)) else "",
        "title": title if title == name else f"{title} – {name}",
        "description": description or desk.plain(campaign.description) or desk.plain(campaign.tagline),
        "site_name": name,
        "hashtag": campaign.hashtag,
        "tagline": desk.text(campaign.tagline),
        "home": desk.to("index.html"),
        "root": desk.to_shared(""),
        "atom_feed": desk.to("feed.xml"),
        "json_feed": desk.to("feed.json"),
        "data_page": desk.to(DATA_PAGE),
        "mark": inline_svg(mark_svg()),
        "logo": _logo(desk, campaign.logo),
        "content_security": CONTENT_SECURITY,
        "canonical": absolute(base, desk.here) if base else None,
        "alternates": _alternates(desk, page_address, base),
        "card": _card(desk, base, key, title) if base else None,
        "menu": _menu(desk),
        "legal": _legal(desk),
        "funding": _funding(desk, campaign.funding) if campaign.funding and campaign.funding.eu_supported else None,
        "bodies": _bodies(desk, campaign),
        "contact": campaign.contact.model_dump() if campaign.contact else None,
        "licence": desk.words.name("licences", campaign.licence) if campaign.licence else None,
        "licence_url": licence_address(campaign.licence),
        "data_credits": [desk.link(link) for link in campaign.data_credits],
        "successor": desk.link(campaign.successor) if campaign.successor else None,
    }


def _card(desk: Desk, base: str, key: RecordKey | None, title: str) -> Context:
    """Give the picture that a shared link to a page carries, and what is to be seen on it."""
    address = (desk.book.picture_of(key) if key is not None else None) or CATALOGUE_CARD
    heading = site_name(desk) if address == CATALOGUE_CARD else title
    return {
        "url": absolute(base, address),
        "alt": f"{heading}. {desk.words.texts['card_alt']}",
        "width": CARD_WIDTH,
        "height": CARD_HEIGHT,
    }


def site_name(desk: Desk) -> str:
    """Give the name of the site in the page's language."""
    campaign = desk.snapshot.campaign
    return desk.plain(campaign.title) or campaign.hashtag or desk.words.texts["untitled_site"]


def page_title(desk: Desk, page: Page) -> Context:
    """Give the short title of a page for menus."""
    return desk.text(page.menu_title) or desk.text(page.title) or {"text": "", "lang": ""}


def _alternates(desk: Desk, page_address: str, base: str | None) -> list[Context]:
    book = desk.book
    if len(book.languages) < 2 or page_address == "404.html":
        return []
    links: list[Context] = []
    for language in book.languages:
        address = f"{book.prefix(language)}{page_address}"
        links.append(
            {
                "lang": language,
                "name": OFFICIAL_LANGUAGES.get(language, language),
                "url": desk.to_shared(address),
                "absolute": absolute(base, address) if base else None,
                "is_here": language == desk.language,
            }
        )
    return links


def _menu(desk: Desk) -> list[Context]:
    """Give the menu: the campaign's own order, or the standing pages where it names none."""
    entries: list[Context] = []
    for page_id in desk.snapshot.campaign.navigation:
        page = desk.selection.pages.get(page_id)
        url = desk.to_entry(RecordKey("page", page_id))
        if page is not None and url is not None:
            entries.append(_menu_entry(desk, page_title(desk, page), url))
    if entries:
        return entries
    why = desk.selection.pages_by_role.get("why")
    if why and (url := desk.to_entry(RecordKey("page", why))):
        entries.append(_menu_entry(desk, page_title(desk, desk.selection.pages[why]), url))
    entries += [
        _menu_entry(desk, {"text": desk.words.texts[word], "lang": ""}, desk.to(address))
        for _, address, word in _STANDING_MENU
    ]
    return entries


def _menu_entry(desk: Desk, title: Context, url: str) -> Context:
    own = desk.to(desk.here.removeprefix(desk.book.prefix(desk.language)))
    folder = url.removesuffix("index.html")
    is_within = url != desk.to("index.html") and own.startswith(folder)
    return {
        "title": title["text"],
        "lang": title["lang"],
        "url": url,
        "is_here": own == url,
        "is_within": own != url and is_within,
    }


def _legal(desk: Desk) -> list[Context]:
    entries: list[Context] = []
    for role in _LEGAL_ROLES:
        for page_id in sorted(desk.selection.pages):
            page = desk.selection.pages[page_id]
            url = desk.to_entry(RecordKey("page", page_id)) if page.role == role else None
            if url is not None:
                title = page_title(desk, page)
                entries.append({"title": title["text"], "lang": title["lang"], "url": url})
    credits_page = desk.selection.pages_by_role.get("credits")
    title = {"text": desk.words.texts["credits"], "lang": ""}
    if credits_page:
        title = page_title(desk, desk.selection.pages[credits_page])
    entries.append({"title": title["text"], "lang": title["lang"], "url": desk.to("credits/index.html")})
    return entries


def _funding(desk: Desk, funding: Funding) -> Context:
    words = desk.words
    standing = words.texts["co_funded"] if funding.regime == "2021-2027" else words.texts["eu_name"]
    statement: Context = desk.text(funding.statement) or {"text": standing, "lang": ""}
    funds = [words.name("funds", fund) for fund in funding.funds]
    programme = desk.term_text("programmes", funding.programme or "")
    if funding.regime == "2021-2027" and "interreg" not in str(programme["text"]).casefold():
        programme = {**programme, "text": f"Interreg {programme['text']}".strip()}
    own = funding.emblem if funding.emblem and desk.selection.is_shown(funding.emblem) else None
    return {
        "emblem": None if own else inline_svg(emblem_svg(attribute(words.texts["emblem_alt"]))),
        "emblem_file": desk.image(own, "logo") if own else None,
        "statement": desk.marked(statement),
        "funds": words.joined(funds),
        "programme": desk.marked(programme),
        "regime": funding.regime,
    }


def _logo(desk: Desk, name: str | None) -> Context | None:
    return desk.image(name, "logo") if name and desk.selection.is_shown(name) else None


def _bodies(desk: Desk, campaign: Campaign) -> list[Context]:
    roles = (("initiator", campaign.initiator), ("manager", campaign.manager), ("funder", campaign.funder))
    return [_body(desk, role, body) for role, body in roles if body is not None]


def _body(desk: Desk, role: str, body: Body) -> Context:
    return {
        "field": role,
        "role": desk.words.texts[role],
        "name": desk.text(body.name),
        "website": body.website,
        "statement": desk.text(body.statement),
        "logo": _logo(desk, body.logo),
    }
