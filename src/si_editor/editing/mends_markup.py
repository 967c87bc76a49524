"""Mends of Markdown texts: headings in order, links that lead somewhere, signs in place of HTML."""

import html
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from si_editor.check.markup import read_markup
from si_editor.editing.mend import Mend, Mending, Place
from si_editor.model.scalars import is_web_address

_FENCE: Final = re.compile(r"\s{0,3}(?:```|~~~)")
_HEADING: Final = re.compile(r"(\s{0,3})(#{1,6})(\s+|$)(.*)")
_LINK: Final = re.compile(
    r"(?<!!)\[([^\[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+[\"'][^)]*)?\s*\)"
)
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_SIGNS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), replacement)
    for pattern, replacement in (
        (r"<(?:b|strong)>\s*(.*?)\s*</(?:b|strong)>", r"**\1**"),
        (r"<(?:i|em)>\s*(.*?)\s*</(?:i|em)>", r"*\1*"),
        (r"<a\s+[^>]*?href=[\"']([^\"'<>]+)[\"'][^>]*>\s*(.*?)\s*</a>", r"[\2](\1)"),
        (r"<h([1-6])>\s*(.*?)\s*</h\1>", r"\n\n## \2\n\n"),
        (r"<li>\s*(.*?)\s*(?:</li>|(?=<li>|</[uo]l>))", r"\n- \1"),
        (r"</?[uo]l>", "\n"),
        (r"<br\s*/?>\n?", "  \n"),
        (r"<p>\s*(.*?)\s*</p>", r"\n\n\1\n\n"),
        (r"</?(?:span|div|font|u)(?:\s[^>]*)?>", ""),
    )
)
_SILENT: Final = re.compile(r"<(script|style|iframe|object)\b.*?(?:</\1>|$)", re.IGNORECASE | re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


def _shift_headings(place: Place) -> Iterator[Mend]:
    lines = [_shifted(line, is_code) for line, is_code in _lines(place.text)]
    text = "\n".join(lines)
    if not any(heading.level == 1 and heading.text for heading in read_markup(text).headings) and text != place.text:
        yield place.put("shift-headings", text)


def _shifted(line: str, is_code: bool) -> str:
    found = None if is_code else _HEADING.fullmatch(line)
    return f"{found[1]}#{line[len(found[1]) :]}" if found and len(found[2]) < 6 else line


def _heading_level(place: Place) -> Iterator[Mend]:
    """Bring every heading that skips a level to the level that comes next."""
    lines: list[str] = []
    before, level = 0, 0
    for line, is_code in _lines(place.text):
        found = None if is_code else _HEADING.fullmatch(line)
        if found is not None:
            depth = len(found[2])
            wanted = min(depth, before + 1) if before else depth
            level = level or (wanted if wanted < depth else 0)
            line = f"{found[1]}{'#' * wanted}{line[len(found[1]) + depth :]}"
            before = wanted
        lines.append(line)
    if level:
        yield place.put("heading-level", "\n".join(lines), level=level)


def _empty_headings(place: Place) -> Iterator[Mend]:
    kept = [line for line, is_code in _lines(place.text) if is_code or not _is_empty_heading(line)]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n")
    if text.strip() and text != place.text and all(heading.text for heading in read_markup(text).headings):
        yield place.put("remove-headings", text)


def _is_empty_heading(line: str) -> bool:
    found = _HEADING.fullmatch(line)
    return found is not None and not found[4].strip(" #")


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Go through lines, each with whether it stands in code, where signs mean nothing."""
    is_code = False
    for line in text.split("\n"):
        is_fence = _FENCE.match(line) is not None
        yield line, is_code or is_fence
        is_code ^= is_fence


def _signs_for_html(place: Place) -> Iterator[Mend]:
    text = place.text
    for pattern, replacement in _SIGNS:
        text = pattern.sub(replacement, text)
    text = re.sub(r"\n{3,}", "\n\n", text).strip("\n")
    if text.strip() and not read_markup(text).has_html:
        yield place.put("html-to-markdown", text)


def _unlink(place: Place) -> Iterator[Mend]:
    """Keep the words of the links that the problem names."""
    target, words = (str(place.problem.params.get(name, "")) for name in ("value", "text"))
    text = _LINK.sub(lambda found: found[1] if _is_meant(found, target, words) else found[0], place.text)
    if text != place.text:
        yield place.put("unlink", text)


def _is_meant(found: re.Match[str], target: str, words: str) -> bool:
    if target:
        return found[2] == target
    return found[1].strip() == words


def _dead_link(place: Place) -> Iterator[Mend]:
    params = place.problem.params
    target, words = str(params.get("target", "")), str(params.get("text", ""))
    address = f"https://{target}"
    if _HOST.fullmatch(target) and is_web_address(address):
        text = place.text.replace(f"]({target}", f"]({address}")
        if text != place.text:
            yield place.put("link-secure", text)
    text = _LINK.sub(lambda found: found[1] if found[2] == target else found[0], place.text)
    if words and text != place.text:
        yield place.put("unlink", text)


def _only_words(place: Place) -> Iterator[Mend]:
    text = html.unescape(_TAG.sub(" ", _SILENT.sub(" ", place.text)))
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r" ?\n ?", "\n", re.sub(r"\s*\n\s*\n\s*", "\n\n", text)).strip()
    if text and text != place.text:
        yield place.put("keep-words", text)


MARKUP_MENDS: Final[Mapping[str, Mending]] = MappingProxyType(
    {
        "heading-first-level": _shift_headings,
        "heading-skipped": _heading_level,
        "heading-empty": _empty_headings,
        "html-not-shown": _signs_for_html,
        "text-reference-missing": _unlink,
        "text-reference-unpublished": _unlink,
        "link-target-unusable": _dead_link,
        "post-embedded": _only_words,
    }
)
