"""Markdown to HTML that is safe to publish: no raw HTML, an allow-list after it, links to entries resolved."""

import re
from collections.abc import Callable
from functools import cache
from html import escape, unescape
from typing import Final

import nh3
from comrak import ExtensionOptions, ParseOptions, RenderOptions, render_markdown

ENTRY_SCHEMES: Final = ("project", "page", "spotlight")

_TAGS: Final = frozenset(
    "a abbr b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre strong sub sup table tbody td th "
    "thead tr ul".split()
)
_ATTRIBUTES: Final = {"a": {"href", "title"}, "ol": {"start"}, "td": {"align"}, "th": {"align"}}
_LINK: Final = re.compile(r"<a(?P<attributes>[^>]*)>(?P<text>.*?)</a>", re.DOTALL)
_HREF: Final = re.compile(r'href="([^"]*)"')
_HEADING: Final = re.compile(r"<(/?)h([1-6])>")
_TABLE: Final = re.compile(r"<table>.*?</table>", re.DOTALL)
_ANY_TAG: Final = re.compile(r"<[^>]+>")
# Both parsers take four times as long for twice as many of these. A long book has a few thousand escaped signs.
_TOO_DEEP: Final = re.compile(r"(?:>[ \t]{0,4}){200}")
_MOST_ESCAPES: Final = 50_000
_INLINE_TAG: Final = re.compile(r"</?(?:a|abbr|b|cite|code|del|em|i|s|span|strong|sub|sup)\b[^>]*>")


def render_richtext(
    markdown: str, link_to: Callable[[str, str], str | None], external_note: str, first_level: int = 2
) -> str:
    """Render Markdown as safe HTML.

    ``link_to`` gives the relative address of an entry by scheme and id, or None, which leaves plain text.
    Headings start at the first level and skip none; links that leave the site say so to screen readers.
    """
    html = _to_safe_html(markdown)
    html = _LINK.sub(lambda match: _resolve(match, link_to, external_note), html)
    html = _TABLE.sub(_scrollable, html)
    return _renumber_headings(html, first_level)


def plain_text(markdown: str) -> str:
    """Give the words of a Markdown text without their formatting, for search and descriptions."""
    blocks = _INLINE_TAG.sub("", _to_safe_html(markdown))
    return " ".join(unescape(_ANY_TAG.sub(" ", blocks)).split())


@cache
def _options() -> tuple[ExtensionOptions, ParseOptions, RenderOptions]:
    extension = ExtensionOptions()
    extension.table = True
    extension.strikethrough = True
    extension.autolink = False
    parse = ParseOptions()
    parse.smart = False
    render = RenderOptions()
    render.unsafe_ = False
    return extension, parse, render


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        clean_content_tags={"script", "style", "iframe", "object", "svg", "math"},
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", *ENTRY_SCHEMES},
        link_rel=None,
        url_relative="deny",
    )


def _to_safe_html(markdown: str) -> str:
    if _TOO_DEEP.search(markdown):
        return _as_it_stands(markdown)
    extension, parse, render = _options()
    html = render_markdown(markdown, extension_options=extension, parse_options=parse, render_options=render)
    return _cleaner().clean(html) if html.count("&") <= _MOST_ESCAPES else _as_it_stands(markdown)


def _as_it_stands(markdown: str) -> str:
    """Give a text that nobody writes by hand word for word, without formatting, so that nobody waits for it."""
    paragraphs = [text for text in markdown.replace("\0", "\ufffd").split("\n\n") if text.strip()]
    return "".join(f"<p>{escape(text)}</p>\n" for text in paragraphs)


def _resolve(match: re.Match[str], link_to: Callable[[str, str], str | None], external_note: str) -> str:
    href = _HREF.search(match["attributes"])
    text = match["text"]
    if href is None:
        return text
    address = unescape(href[1])
    scheme, _, rest = address.partition(":")
    scheme = scheme.lower()
    if scheme in ENTRY_SCHEMES:
        target = link_to(scheme, rest)
        return text if target is None else f'<a href="{escape(target)}">{text}</a>'
    if scheme == "mailto":
        return f'<a href="{escape(address)}">{text}</a>'
    note = f'<span class="unseen"> ({escape(external_note)})</span>'
    return f'<a class="outside" rel="noopener external" href="{escape(address)}">{text}{note}</a>'


def _scrollable(match: re.Match[str]) -> str:
    return f'<div class="scrolls" tabindex="0">{match[0]}</div>'


def _renumber_headings(html: str, first_level: int) -> str:
    """Let headings begin at a level and never skip one, whatever levels the author chose."""
    open_levels: list[int] = []

    def renumber(match: re.Match[str]) -> str:
        level = int(match[2])
        if not match[1]:
            while open_levels and open_levels[-1] >= level:
                open_levels.pop()
            open_levels.append(level)
        return f"<{match[1]}h{min(first_level + len(open_levels) - 1, 6)}>"

    return _HEADING.sub(renumber, html)
