"""Reading HTML, style sheets and picture sets for what they lead to and what they load.

The pages are our own, so they are read strictly: a tag that is not closed is a fault, not something to guess at.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from si_editor.model.sentences import Sentence

_TAG: Final = re.compile(
    r"""<(/?)([A-Za-z][^\s/>"'=<]*)
    ((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)
    \s*(/?)>""",
    re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_RAW: Final = frozenset(["script", "style", "textarea", "title"])
_URL: Final = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)""", re.IGNORECASE)
_IMPORT: Final = re.compile(r"""@import\s+(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_LOADING_RELATIONS: Final = frozenset(
    [
        "apple-touch-icon",
        "dns-prefetch",
        "icon",
        "manifest",
        "mask-icon",
        "modulepreload",
        "preconnect",
        "prefetch",
        "preload",
        "prerender",
        "stylesheet",
    ]
)
_LOADING: Final = frozenset(
    [
        ("audio", "src"),
        ("body", "background"),
        ("embed", "src"),
        ("feimage", "href"),
        ("iframe", "src"),
        ("image", "href"),
        ("image", "xlink:href"),
        ("img", "src"),
        ("input", "src"),
        ("object", "data"),
        ("script", "href"),
        ("script", "src"),
        ("script", "xlink:href"),
        ("source", "src"),
        ("track", "src"),
        ("use", "href"),
        ("use", "xlink:href"),
        ("video", "poster"),
        ("video", "src"),
    ]
)
_LEADING: Final = frozenset([("a", "href"), ("a", "xlink:href"), ("area", "href"), ("form", "action")])


@dataclass
class PageFacts:
    """What one page holds, as far as a check of links needs it.

    ``loads`` is fetched as soon as the page is shown; ``leads`` only when somebody follows it. ``absolute``
    are addresses that name the page or a picture for others (canonical, previews of shared links).
    """

    anchors: set[str] = field(default_factory=set)
    loads: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    absolute: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def read_page(text: str) -> PageFacts:
    """Read a page: its anchors, its links, what it loads, its embedded data, and its faults."""
    facts = PageFacts()
    open_tags: list[str] = []
    position = 0
    while (start := text.find("<", position)) >= 0:
        if text.startswith("<!", start):
            position = _after_declaration(text, start, facts)
            continue
        match = _TAG.match(text, start)
        if match is None:
            facts.faults.append(Sentence("there is a broken tag: {shown}", shown=_shown(text, start)))
            return facts
        position = match.end()
        name = match[2].lower()
        if match[1]:
            if not _close(open_tags, name, facts):
                return facts
            continue
        attributes = _read_attributes(match[3]) if match[3] else {}
        _note(facts, name, attributes)
        if match[4] or name in _VOID:
            continue
        if name in _RAW:
            position = _read_raw(text, position, name, attributes, facts)
        else:
            open_tags.append(name)
    if open_tags:
        facts.faults.append(Sentence("<{value}> is never closed", value=open_tags[-1]))
    return facts


def style_addresses(css: str) -> list[str]:
    """Give all addresses that a style sheet loads."""
    plain = _COMMENT.sub("", css)
    found = [*_IMPORT.finditer(plain), *_URL.finditer(plain)]
    return [address for match in found if (address := next((part for part in match.groups() if part), ""))]


def picture_addresses(srcset: str) -> Iterator[str]:
    """Give the addresses in a set of pictures for different widths."""
    for candidate in srcset.split(","):
        if parts := candidate.split():
            yield parts[0]


def _after_declaration(text: str, start: int, facts: PageFacts) -> int:
    is_comment = text.startswith("<!--", start)
    end = text.find("-->" if is_comment else ">", start)
    if end < 0:
        facts.faults.append(Sentence("there is a comment without an end: {shown}", shown=_shown(text, start)))
        return len(text)
    return end + (3 if is_comment else 1)


def _close(open_tags: list[str], name: str, facts: PageFacts) -> bool:
    if open_tags and open_tags[-1] == name:
        open_tags.pop()
        return True
    expected = f"</{open_tags[-1]}>" if open_tags else "nothing"
    facts.faults.append(Sentence("</{name}> stands where {expected} should be closed", name=name, expected=expected))
    return False


def _read_raw(text: str, position: int, name: str, attributes: dict[str, str], facts: PageFacts) -> int:
    """Take the content of an element in which tags are no tags; give the position after it."""
    match = re.compile(f"</{name}\\s*>", re.IGNORECASE).search(text, position)
    if match is None:
        facts.faults.append(Sentence("<{name}> is never closed", name=name))
        return len(text)
    content = text[position : match.start()]
    if name == "style":
        facts.loads += style_addresses(content)
    elif name == "script" and attributes.get("type", "").endswith("json"):
        facts.data.append(content)
    return match.end()


def _read_attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def _note(facts: PageFacts, tag: str, attributes: dict[str, str]) -> None:
    if "id" in attributes:
        _note_anchor(facts, attributes["id"])
    for name, value in attributes.items():
        if name == "style":
            facts.loads += style_addresses(value)
        elif name in {"srcset", "imagesrcset"}:
            facts.loads += picture_addresses(value)
        elif (tag, name) in _LOADING:
            facts.loads.append(value)
        elif (tag, name) in _LEADING:
            facts.leads.append(value)
    _note_special(facts, tag, attributes)


def _note_special(facts: PageFacts, tag: str, attributes: dict[str, str]) -> None:
    if tag == "link":
        _note_link(facts, attributes)
    elif tag == "meta":
        _note_meta(facts, attributes)
    elif tag == "base":
        facts.faults.append(Sentence("<base> changes where all links lead"))
    if "srcdoc" in attributes:
        facts.faults.append(Sentence("a page inside the page (srcdoc) is never checked"))


def _note_anchor(facts: PageFacts, anchor: str) -> None:
    if anchor in facts.anchors:
        facts.faults.append(Sentence("the id “{anchor}” stands twice", anchor=anchor))
    facts.anchors.add(anchor)


def _note_link(facts: PageFacts, attributes: dict[str, str]) -> None:
    relations = set(attributes.get("rel", "").lower().split())
    address = attributes.get("href", "")
    if relations & _LOADING_RELATIONS:
        facts.loads.append(address)
    elif "canonical" in relations or "alternate" in relations:
        facts.absolute.append(address)


def _note_meta(facts: PageFacts, attributes: dict[str, str]) -> None:
    content = attributes.get("content", "")
    if attributes.get("http-equiv", "").lower() == "refresh":
        _, found, address = content.lower().partition("url=")
        if found:
            # Nobody has to click for that.
            facts.loads.append(content[-len(address) :].strip("'\" "))
    if attributes.get("property", "") in {"og:image", "og:url"} or attributes.get("name", "") == "twitter:image":
        facts.absolute.append(content)


def _shown(text: str, start: int) -> str:
    return " ".join(text[start : start + 60].split())
