"""The first wall: hostile or dressed-up HTML as a small tree of what can become Markdown."""

import re
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from typing import Final

import nh3

_LARGEST: Final = 1_000_000
_LARGEST_CLEAN: Final = 1_500_000
_MOST_SIGNS: Final = 80_000
_DEEPEST: Final = 120
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# HTML's authors leave these open; they do not nest, so they do not count for the depth.
_OFTEN_OPEN: Final = frozenset("p li dt dd option tr td th thead tbody tfoot colgroup".split())
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_INLINE_FILE: Final = re.compile(r"""(?i)\bdata:[a-z]+/[a-z0-9.+-]+;base64,[a-z0-9+/=\s]*""")
_KEPT: Final = frozenset(
    "a b blockquote br cite code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q s samp section article "
    "span strike strong sub sup table tbody td tfoot th thead tr tt u ul var header footer main aside figure "
    "figcaption address center caption".split()
)
_DROPPED: Final = frozenset(
    "script style title xml template noscript iframe object svg math select button textarea audio video del".split()
)
_STYLES: Final = frozenset(
    "font-weight font-style text-decoration text-decoration-line display visibility mso-list mso-hide mso-element "
    "mso-comment-continuation".split()
)
_SCHEMES: Final = frozenset(("http", "https", "mailto"))
_COMMENT_CLASSES: Final = frozenset(
    ("msocomanchor", "msocomtxt", "msocomoff", "MsoCommentReference", "MsoCommentText", "Apple-interchange-newline")
)


@dataclass
class Node:
    """An element with what is in it: text and further elements, in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node | str"] = field(default_factory=list)

    def style(self, name: str) -> str:
        """Give one property of the element's style, in small letters; nothing if it is not set."""
        return _styles_of(self.attributes.get("style", "")).get(name, "")

    def classes(self) -> list[str]:
        """Give the element's classes."""
        return self.attributes.get("class", "").split()

    def text(self) -> str:
        """Give all text inside."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


def read_tree(html: str) -> Node | None:
    """Give the clean tree of a piece of HTML, or None if it is too large or too deep to be read at once."""
    # Google Docs and browsers put whole pictures into the text; none of that can become Markdown.
    html = _INLINE_FILE.sub("", html)
    if not html or _is_too_much(html) or _is_too_deep(html):
        return None
    clean = _cleaner().clean(html)
    if len(clean) > _LARGEST_CLEAN:
        return None
    builder = _Builder()
    builder.feed(clean)
    builder.close()
    return builder.root


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_KEPT,
        clean_content_tags=_DROPPED,
        attributes={
            "*": {"style", "class", "role", "aria-level", "data-aria-level"},
            "a": {"href"},
            "ol": {"start"},
            "td": {"colspan"},
            "th": {"colspan"},
        },
        filter_style_properties=_STYLES,
        url_schemes=_SCHEMES,
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )


def _is_too_much(html: str) -> bool:
    """Tell whether reading would take so long that people would wait: tags and entities are what takes time."""
    return len(html) > _LARGEST or html.count("<") > _MOST_SIGNS or html.count("&") > _MOST_SIGNS


def _is_too_deep(html: str) -> bool:
    """Tell whether elements stand so deep inside each other that reading them would take too long."""
    depth = 0
    for closing, name in _TAG.findall(html):
        tag = name.lower()
        if tag in _VOID or tag in _OFTEN_OPEN:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        if depth > _DEEPEST:
            return True
    return False


class _Builder(HTMLParser):
    """Makes the tree. It is only fed what the cleaner wrote, which is well formed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("div")
        self._open: list[Node] = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        if not _is_left_out(node):
            self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _is_left_out(node: Node) -> bool:
    """Tell whether nobody sees an element, or it only carries remarks about the text."""
    return (
        node.style("display") == "none"
        or node.style("mso-hide") == "all"
        or node.style("mso-element") in ("comment", "comment-list")
        or not _COMMENT_CLASSES.isdisjoint(node.classes())
    )


def _styles_of(style: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in style.split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs}
