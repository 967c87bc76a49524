"""How a shared link looks elsewhere: Open Graph (ogp.me), and the card that X and others draw from it."""

from collections.abc import Iterator
from typing import Final

from si_editor.site.addresses import Route
from si_editor.site.desk import Context, Desk
from si_editor.site.frame import site_name

# Open Graph wants a country with each language: the one where most of its speakers in the European Union live.
_LOCALES: Final = (
    "bg_BG cs_CZ da_DK de_DE el_GR en_GB es_ES et_EE fi_FI fr_FR ga_IE hr_HR hu_HU it_IT lt_LT lv_LV mt_MT nl_NL "
    "pl_PL pt_PT ro_RO sk_SK sl_SI sv_SE"
)
_BY_LANGUAGE: Final = {locale.partition("_")[0]: locale for locale in _LOCALES.split()}


def sharing_tags(desk: Desk, route: Route, title: str, frame: Context) -> list[Context]:
    """Give the tags of a page as pairs of the attribute that names them, their name and their content."""
    tags = [*_open_graph(desk, route, title, frame), *_card(title, frame)]
    return [
        {"by": "name" if name.startswith("twitter:") else "property", "name": name, "content": content}
        for name, content in tags
        if content
    ]


def _open_graph(desk: Desk, route: Route, title: str, frame: Context) -> Iterator[tuple[str, str]]:
    is_article = route.kind == "spotlight"
    yield "og:type", "article" if is_article else "website"
    yield "og:title", title
    yield "og:site_name", site_name(desk)
    yield "og:description", str(frame["description"] or "")
    yield "og:locale", _locale(desk.language)
    for language in desk.book.languages:
        if language != desk.language:
            yield "og:locale:alternate", _locale(language)
    if frame["canonical"]:
        yield "og:url", str(frame["canonical"])
    if isinstance(card := frame["card"], dict):
        yield "og:image", str(card["url"])
        yield "og:image:type", "image/png"
        yield "og:image:width", str(card["width"])
        yield "og:image:height", str(card["height"])
        yield "og:image:alt", str(card["alt"])
    if is_article and route.key is not None:
        yield "article:published_time", desk.selection.spotlights[route.key.id].date or ""


def _card(title: str, frame: Context) -> Iterator[tuple[str, str]]:
    card = frame["card"]
    yield "twitter:card", "summary_large_image" if card else "summary"
    yield "twitter:title", title
    yield "twitter:description", str(frame["description"] or "")
    if isinstance(card, dict):
        yield "twitter:image", str(card["url"])
        yield "twitter:image:alt", str(card["alt"])


def _locale(language: str) -> str:
    """Give a language as Open Graph writes it; one with a country of its own keeps that."""
    main, _, country = language.partition("-")
    return f"{main}_{country.upper()}" if len(country) == 2 else _BY_LANGUAGE.get(main, "")
