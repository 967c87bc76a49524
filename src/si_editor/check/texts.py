"""Rules about words: short texts that are whole and fit, nothing missing, nothing garbled, every language there."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from si_editor.check.contents import Leaf
from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import Page, Project, Spotlight
from si_editor.model.records import Entry, Record
from si_editor.model.scalars import LocalisedValue
from si_editor.model.sentences import Sentence

_SENTENCE_END: Final = re.compile(r"[.!?。…][\"'”’»)\]]*$")
_CUT_END: Final = re.compile(r"(?:\.\.\.|…)[\"'”’»)\]]*$")
_SHORT_BODY: Final = 200
# UTF-8 that was read as Latin-1 or Windows-1252 on its way here, and the sign for lost characters.
GARBLED: Final = re.compile("[ÂÃ][\u0080-\u00bf‚-™]|â€|\ufffd|&(?:amp|nbsp|quot|lt|gt|#\\d+);")
UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]"
)
_SIGNS: Final[Mapping[str, Sentence]] = MappingProxyType(
    {
        "\u00ad": Sentence("soft hyphen"),
        "\u200b": Sentence("zero width space"),
        "\u200e": Sentence("left-to-right mark"),
        "\u200f": Sentence("right-to-left mark"),
        "\u202a": Sentence("left-to-right embedding"),
        "\u202b": Sentence("right-to-left embedding"),
        "\u202c": Sentence("pop directional formatting"),
        "\u202d": Sentence("left-to-right override"),
        "\u202e": Sentence("right-to-left override"),
        "\u2060": Sentence("word joiner"),
        "\ufeff": Sentence("zero width no-break space"),
    }
)
_DUMMY: Final = re.compile(r"\blorem ipsum\b|\bt\.?b\.?[dac]\.?(?!\w)|\bx{3,}\b|\?{3,}", re.IGNORECASE)
_TOKEN: Final = re.compile(r"\{(\w+)\}")
_TOKENS: Final = frozenset(["projects", "countries", "programmes"])


def is_cut(teaser: str) -> bool:
    """Tell whether a text ends with dots that stand for words left out."""
    return _CUT_END.search(teaser.strip()) is not None


def is_finished(teaser: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    return _SENTENCE_END.search(teaser.strip()) is not None


def placeholder_in(text: str) -> str | None:
    """Give the words in a text that stand where something is still to be written, or None."""
    found = _DUMMY.search(text)
    return found[0] if found is not None else None


def _too_long(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        limit = leaf.spec.limit
        if limit is not None and len(leaf.value) > limit and leaf.spec.name != "teaser":
            yield Finding(leaf.path, values(count=len(leaf.value), limit=limit))


def _teasers(case: Case[Entry]) -> Iterator[Leaf]:
    return (leaf for leaf in case.contents.texts if leaf.spec.name == "teaser")


def _teaser_too_long(case: Case[Entry]) -> Iterator[Finding]:
    for leaf in _teasers(case):
        limit = leaf.spec.limit or 160
        if len(leaf.value) > limit:
            yield Finding(leaf.path, values(count=len(leaf.value), limit=limit))


def _teaser_cut(case: Case[Entry]) -> Iterator[Finding]:
    body = _beginnings(case)
    for leaf in _teasers(case):
        teaser = leaf.value.strip()
        begun = _CUT_END.sub("", teaser).strip()
        is_cut_out = not is_finished(teaser) and any(text.startswith(begun) for text in body)
        if is_cut(teaser) or is_cut_out:
            yield Finding(leaf.path)


def _beginnings(case: Case[Entry]) -> list[str]:
    return [markup.plain for leaf, markup in case.contents.markup if leaf.path[0] == "body"]


def _teaser_unfinished(case: Case[Entry]) -> Iterator[Finding]:
    cut = {finding.path for finding in _teaser_cut(case)}
    for leaf in _teasers(case):
        if not is_finished(leaf.value) and leaf.path not in cut:
            yield Finding(leaf.path, values(ending=leaf.value.strip()[-20:]))


def _description_missing(case: Case[Project]) -> Iterator[Finding]:
    if not case.record.teaser and not case.record.body:
        yield Finding(("teaser",))


def _teaser_missing(case: Case[Entry]) -> Iterator[Finding]:
    match case.record:
        case Project(teaser=None) as project if project.body:
            yield Finding(("teaser",))
        case Spotlight(teaser=None):
            yield Finding(("teaser",))


def _body_missing(case: Case[Project]) -> Iterator[Finding]:
    if case.record.teaser and not case.record.body:
        yield Finding(("body",))


def _body_short(case: Case[Project]) -> Iterator[Finding]:
    for leaf, markup in case.contents.markup:
        if leaf.path[0] == "body" and len(markup.plain) < _SHORT_BODY:
            yield Finding(leaf.path, values(count=len(markup.plain)))


def _title_missing(case: Case[Entry]) -> Iterator[Finding]:
    match case.record:
        case Project(title=None, campaign_title=None):
            # The programme may never have given it one: that is no fault of the catalogue.
            yield Finding(("title",), severity="hint")
        case Spotlight(title=None):
            yield Finding(("title",))


def _page_empty(case: Case[Page]) -> Iterator[Finding]:
    page = case.record
    if page.body or page.role in {"projects", "spotlights", "posts"}:
        return
    if page.role == "other" or (page.role in {"why", "feature"} and not page.lead):
        yield Finding(("body",))


def _garbled(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        match = None if leaf.value.isascii() and "&" not in leaf.value else GARBLED.search(leaf.value)
        if match is not None:
            around = leaf.value[max(0, match.start() - 10) : match.end() + 10].strip()
            yield Finding(leaf.path, values(value=around))


def _unseen(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        match = None if leaf.value.isascii() and leaf.value.isprintable() else UNSEEN.search(leaf.value)
        if match is not None:
            before = leaf.value[max(0, match.start() - 15) : match.start()].strip()
            sign = _SIGNS.get(match[0], f"U+{ord(match[0]):04X}")
            yield Finding(leaf.path, values(sign=sign, value=before))


def _untidy(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        has_blanks = leaf.spec.shape != "markdown" and leaf.value.strip("\n") != leaf.value.strip()
        if has_blanks or not (leaf.value.isascii() or unicodedata.is_normalized("NFC", leaf.value)):
            yield Finding(leaf.path)


def _unfinished(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        words = None if leaf.is_private else placeholder_in(leaf.value)
        if words is not None:
            yield Finding(leaf.path, values(value=words))


def _unknown_token(case: Case[Page]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        if leaf.path[0] == "lead":
            for token in _TOKEN.findall(leaf.value):
                if token not in _TOKENS:
                    yield Finding(leaf.path, values(value="{" + token + "}"))


def _untranslated(case: Case[Entry]) -> Iterator[Finding]:
    languages = case.snapshot.languages
    if len(languages) < 2 or case.record.status == "archived":
        return
    for path, value in _localised_values(case):
        present = value if isinstance(value, dict) else {languages[0]: value}
        missing = [language for language in languages if language not in present]
        if missing:
            yield Finding(path, values(languages=", ".join(missing)))


def _localised_values(case: Case[Record]) -> Iterator[tuple[FieldPath, LocalisedValue]]:
    found: dict[FieldPath, dict[str, str]] = {}
    for leaf in case.contents.texts:
        if leaf.language:
            found.setdefault(leaf.path[:-1], {})[leaf.language] = leaf.value
        elif leaf.spec.localised:
            yield leaf.path, leaf.value
    yield from found.items()


def _never_shown(case: Case[Record]) -> Iterator[Finding]:
    languages = case.snapshot.languages
    for path, value in _localised_values(case):
        if isinstance(value, dict) and any(language in languages for language in value):
            for language in value:
                if language not in languages:
                    yield Finding((*path, language), values(language=language, languages=", ".join(languages)))


RULES: tuple[Rule[Record] | Rule[Entry] | Rule[Project] | Rule[Page], ...] = (
    Rule(
        "teaser-too-long",
        "warning",
        Entry,
        "The teaser has {count} characters; at most {limit} fit on a card. Shorten it at a sentence.",
        _teaser_too_long,
        "DQ-09",
    ),
    Rule(
        "teaser-cut",
        "warning",
        Entry,
        "The teaser breaks off. Write one full sentence for it instead of cutting the text.",
        _teaser_cut,
        "DQ-09",
    ),
    Rule(
        "teaser-unfinished",
        "warning",
        Entry,
        "The teaser ends with “{ending}”. End it with a full sentence and its full stop.",
        _teaser_unfinished,
        "DQ-09",
    ),
    Rule(
        "description-missing",
        "error",
        Project,
        "There is neither a teaser nor a text. Say in a few sentences what the project wanted and what came of it.",
        _description_missing,
        "EU-13",
        "Reg. (EU) 1303/2013 Annex XII 2.2 point 2(a); Reg. (EU) 2021/1059 Art. 36(4)(a)",
    ),
    Rule(
        "teaser-missing",
        "warning",
        Entry,
        "There is no teaser, so cards and search results stay empty. Write one sentence of at most 160 characters.",
        _teaser_missing,
        "DQ-09",
    ),
    Rule(
        "body-missing",
        "warning",
        Project,
        "There is no text yet. Tell what was done, with whom, and what came of it.",
        _body_missing,
        "EU-13",
    ),
    Rule(
        "body-short",
        "hint",
        Project,
        "The text has only {count} characters. Say both what the project wanted and what came of it.",
        _body_short,
        "EU-13",
    ),
    Rule(
        "title-missing",
        "warning",
        Entry,
        "{label} is missing. Visitors and search engines read it first.",
        _title_missing,
    ),
    Rule(
        "page-empty",
        "warning",
        Page,
        "The page has a title but no text. Write it, or set the page to draft.",
        _page_empty,
    ),
    Rule(
        "text-too-long",
        "warning",
        Record,
        "{label} has {count} characters; at most {limit} fit. Shorten it.",
        _too_long,
    ),
    Rule(
        "text-garbled",
        "warning",
        Record,
        "“{value}” looks garbled: a program on the way here misread the letters. Type the passage again.",
        _garbled,
    ),
    Rule(
        "text-unseen-sign",
        "hint",
        Record,
        "After “{value}” stands a sign that nobody sees ({sign}); it hinders search. Delete it and type on.",
        _unseen,
    ),
    Rule(
        "text-untidy",
        "hint",
        Record,
        "{label} has blanks at its ends or letters put together from two signs. Type it again to tidy it.",
        _untidy,
    ),
    Rule(
        "text-unfinished",
        "warning",
        Record,
        "“{value}” stands where text should be. Write what is meant, or leave the field empty.",
        _unfinished,
    ),
    Rule(
        "token-unknown",
        "warning",
        Page,
        "{value} is not a number that the site can count. Use {{projects}}, {{countries}} or {{programmes}}.",
        _unknown_token,
    ),
    Rule(
        "translation-missing",
        "hint",
        Entry,
        "{label} is missing in: {languages}. Until it is translated, the main language is shown.",
        _untranslated,
    ),
    Rule(
        "translation-unshown",
        "hint",
        Record,
        "The text in “{language}” is never shown: the site’s languages are {languages}. Add the language to the "
        "campaign, or take the text out.",
        _never_shown,
        "A11Y-01",
    ),
)
