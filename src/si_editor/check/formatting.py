"""Rules about the structure of Markdown texts: headings in order, links that speak, nothing that is not shown."""

import re
from collections.abc import Iterator
from typing import Final

from si_editor.check.contents import LINKED_KINDS, linked_record
from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Post
from si_editor.model.ordering import folded
from si_editor.model.records import Record
from si_editor.model.scalars import is_web_address
from si_editor.model.values import Link

# Words that say nothing about where a link leads, in the languages of the sources.
_VAGUE_WORDS: Final = """
click here; click; here; click on this link; this link; link; this; this page; more; read more; learn more
more information; more info; further information; see here; see more
hier; hier klicken; klicken sie hier; mehr; mehr erfahren; weiterlesen; weitere informationen
ici; cliquez ici; en savoir plus; lire la suite; plus; qui; clicca qui; leggi di più
aquí; haga clic aquí; leer más; clique aqui; saiba mais; tutaj; kliknij tutaj; więcej
"""
_VAGUE: Final = frozenset(folded(words.strip()) for words in re.split(r"[;\n]", _VAGUE_WORDS) if words.strip())
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+")
_EMBEDDED: Final = re.compile(r"<(?:iframe|script|blockquote|embed|object)\b", re.IGNORECASE)


def is_vague(text: str) -> bool:
    """Tell whether the words of a link say nothing when they are read alone."""
    words = folded(text)
    return words.strip("".join(sign for sign in set(words) if not sign.isalnum())) in _VAGUE


def _skipped_heading(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        before: int | None = None
        for heading in markup.headings:
            if before is not None and heading.level > before + 1:
                yield Finding(leaf.path, values(heading=heading.text, level=heading.level, wanted=before + 1))
            before = heading.level


def _empty_heading(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        if any(not heading.text for heading in markup.headings):
            yield Finding(leaf.path)


def _first_level(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for heading in markup.headings:
            if heading.level == 1 and heading.text:
                yield Finding(leaf.path, values(heading=heading.text))


def _html(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        if markup.has_html:
            yield Finding(leaf.path)


def _picture(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for picture in markup.pictures:
            yield Finding(leaf.path, values(value=picture.target))


def _vague_link(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for link in markup.links:
            if is_vague(link.text):
                yield Finding(leaf.path, values(text=link.text))
    for path, value in case.contents.groups(Link):
        text = case.text(value.label)
        if text and is_vague(text):
            yield Finding((*path, "label"), values(text=text))


def _silent_link(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for link in markup.links:
            if not link.text:
                yield Finding(leaf.path, values(target=link.target))


def _address_as_text(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for link in markup.links:
            if _ADDRESS.fullmatch(link.text):
                yield Finding(leaf.path, values(text=link.text))
    for path, value in case.contents.groups(Link):
        text = case.text(value.label)
        if _ADDRESS.fullmatch(text):
            yield Finding((*path, "label"), values(text=text))


def _bare_address(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for address in markup.bare_addresses:
            yield Finding(leaf.path, values(address=address))


def _dead_target(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        for link in markup.links:
            if not _leads_somewhere(link.target):
                yield Finding(leaf.path, values(text=link.text, target=link.target))


def _leads_somewhere(target: str) -> bool:
    return linked_record(target) is not None or is_web_address(target) or target.startswith("mailto:")


def _same_words(case: Case[Record]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        targets: dict[str, str] = {}
        for link in markup.links:
            words = folded(link.text)
            if words and targets.setdefault(words, link.target) != link.target and not is_vague(link.text):
                yield Finding(leaf.path, values(text=link.text))


def _embedded_post(case: Case[Post]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        if leaf.path[0] == "text" and _EMBEDDED.search(leaf.value):
            yield Finding(leaf.path)


_SCHEMES: Final = ", ".join(f"{kind}:…" for kind in LINKED_KINDS)

RULES: tuple[Rule[Record] | Rule[Post], ...] = (
    Rule(
        "heading-skipped",
        # The site puts the levels in order, so this cannot break a page; yet the author may mean something else.
        "warning",
        Record,
        "The heading “{heading}” is of level {level}, but level {wanted} comes next. Take away a hash sign.",
        _skipped_heading,
        "A11Y-07",
        "WCAG 1.3.1, 2.4.6",
    ),
    Rule(
        "heading-empty",
        "warning",
        Record,
        "There is a heading without words. Write it, or delete its hash signs.",
        _empty_heading,
        "A11Y-07",
        "WCAG 2.4.6",
    ),
    Rule(
        "heading-first-level",
        "hint",
        Record,
        "“{heading}” is a heading of the first level, which is the page’s own title. Start with two hash signs.",
        _first_level,
        "A11Y-07",
        "WCAG 1.3.1",
    ),
    Rule(
        "html-not-shown",
        "warning",
        Record,
        "The text holds HTML, which is not shown. Use Markdown signs instead, such as **bold** or a list.",
        _html,
    ),
    Rule(
        "text-picture",
        "warning",
        Record,
        "The picture “{value}” in the text is not shown. Use the field for pictures, where it gets a description.",
        _picture,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "link-text-vague",
        "error",
        Record,
        "“{text}” does not say where the link leads when it is read alone. Name the page behind it.",
        _vague_link,
        "A11Y-08",
        "WCAG 2.4.4",
    ),
    Rule(
        "link-text-missing",
        "error",
        Record,
        "The link to “{target}” has no words. Write between its brackets where it leads.",
        _silent_link,
        "A11Y-08",
        "WCAG 2.4.4",
    ),
    Rule(
        "link-text-address",
        "warning",
        Record,
        "The link shows the bare address “{text}”. Put words in its place that say where it leads.",
        _address_as_text,
        "A11Y-08",
        "WCAG 2.4.4",
    ),
    Rule(
        "address-not-linked",
        "hint",
        Record,
        "“{address}” is shown as plain text. To make it a link, write [words](address).",
        _bare_address,
        "A11Y-08",
    ),
    Rule(
        "link-target-unusable",
        "error",
        Record,
        "The link “{text}” leads nowhere (“{target}”). Use an address with https://, or one of " + _SCHEMES + ".",
        _dead_target,
        "OUT-04",
    ),
    Rule(
        "link-text-repeated",
        "warning",
        Record,
        "Two links with the words “{text}” lead to different pages. Word them so that they can be told apart.",
        _same_words,
        "A11Y-08",
        "WCAG 2.4.4",
    ),
    Rule(
        "post-embedded",
        "error",
        Post,
        "The text holds code of the network’s own player, which would load from there. Paste only the words.",
        _embedded_post,
        "EMB-05",
    ),
)
