"""What is in a Markdown text that rules care about, read from the HTML that the same parser gives the site."""

import html
import re
from dataclasses import dataclass
from typing import Final

import comrak

_HEADING: Final = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_LINK: Final = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_IMAGE: Final = re.compile(r'<img src="([^"]*)" alt="([^"]*)"[^>]*/>')
_LINKED_OR_CODE: Final = re.compile(r"<(a|code)\b[^>]*>.*?</\1>", re.DOTALL)
_ADDRESS: Final = re.compile(r"(?:https?://|\bwww\.)[^\s<>]+[^\s<>.,;:!?)]")
_TAG: Final = re.compile(r"<[^>]*>")
_LEFT_OUT_HTML: Final = "<!-- raw HTML omitted -->"
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True)
class Heading:
    """A heading with its level, as typed (one sign of hash is level 1)."""

    level: int
    text: str


@dataclass(frozen=True)
class TextLink:
    """A link inside a text: the words that are shown, and where it leads."""

    text: str
    target: str
    has_picture: bool = False  # then the picture's description is the link's text


@dataclass(frozen=True)
class TextPicture:
    """A picture inside a text, with its description."""

    alt: str
    target: str


@dataclass(frozen=True)
class Markup:
    """The structure of one Markdown text."""

    plain: str
    headings: tuple[Heading, ...] = ()
    links: tuple[TextLink, ...] = ()
    pictures: tuple[TextPicture, ...] = ()
    bare_addresses: tuple[str, ...] = ()
    has_html: bool = False


def read_markup(text: str) -> Markup:
    """Find headings, links, pictures and raw HTML in a Markdown text; what stands in code is left alone."""
    extensions = comrak.ExtensionOptions()
    extensions.table = True
    extensions.strikethrough = True
    # Half of a surrogate pair is no text at all; it must not stop the check of everything else.
    clean = text.encode("utf-8", "replace").decode("utf-8")
    rendered = comrak.render_markdown(clean, extension_options=extensions)
    return Markup(
        plain_text(rendered),
        tuple(Heading(int(level), plain_text(inner)) for level, inner in _HEADING.findall(rendered)),
        tuple(
            TextLink(plain_text(inner), html.unescape(target), _IMAGE.search(inner) is not None)
            for target, inner in _LINK.findall(rendered)
        ),
        tuple(TextPicture(html.unescape(alt), html.unescape(target)) for target, alt in _IMAGE.findall(rendered)),
        tuple(_ADDRESS.findall(html.unescape(_TAG.sub(" ", _LINKED_OR_CODE.sub(" ", rendered))))),
        _LEFT_OUT_HTML in rendered,
    )


def plain_text(rendered: str) -> str:
    """Take the tags out of HTML and make every run of spaces one space."""
    return _SPACES.sub(" ", html.unescape(_TAG.sub("", rendered))).strip()
