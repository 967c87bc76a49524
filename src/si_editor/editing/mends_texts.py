"""Mends of texts: too long, cut off, garbled on the way, untidy."""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from si_editor.check.markup import read_markup
from si_editor.check.texts import GARBLED, UNSEEN, is_cut, is_finished, placeholder_in
from si_editor.editing.mend import Mend, Mending, Place, texts_at
from si_editor.model.fieldpath import MISSING

_TEASER_LIMIT: Final = 160
_SENTENCE: Final = re.compile(r"[.!?。][\"'”’»)\]]*(?=\s|$)")
_CUT: Final = re.compile(r"\s*(?:\.\.\.|…)[\"'”’»)\]]*$")
# Before these the point does not end a sentence.
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|no|nr|ca|approx|incl|dr|prof|st|vs|bzw|z\.\s?b|u\.\s?a|d\.\s?h|evtl|mr|mrs|\w)|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(r"&(?:amp|nbsp|quot|lt|gt|#\d+);")
_PAIR: Final = re.compile("[ÂÃ][\u0080-\u00bf‚-™]|â€[\u0080-\u00bf‚-™]")
_TOKEN: Final = re.compile(r"\{(\w+)\}")
_TOKENS: Final = ("projects", "countries", "programmes")


def shortened(text: str, limit: int) -> str | None:
    """Cut a text behind the last full sentence that fits, or give None if not even the first one fits."""
    kept = text.strip()
    ends = [found.end() for found in _SENTENCE.finditer(kept) if found.end() <= limit]
    ends = [end for end in ends if not _ABBREVIATED.search(kept[:end])]
    return kept[: ends[-1]] if ends else None


def _too_long(place: Place) -> Iterator[Mend]:
    limit = (place.spec.limit if place.spec is not None else None) or _TEASER_LIMIT
    text = shortened(place.text, limit) if place.spec is None or place.spec.shape != "markdown" else None
    if text is not None and text != place.text:
        yield place.put("shorten", text)


def _cut(place: Place) -> Iterator[Mend]:
    limit = (place.spec.limit if place.spec is not None else None) or _TEASER_LIMIT
    begun = _CUT.sub("", place.text.strip()).strip()
    for plain in _bodies(place):
        if begun and plain.startswith(begun):
            end = next((found.end() for found in _SENTENCE.finditer(plain) if found.end() >= len(begun)), None)
            if end is not None and end <= limit:
                yield place.put("complete-sentence", plain[:end])
                return
    text = shortened(begun, limit)
    if text is not None and is_finished(text) and not is_cut(text):
        yield place.put("shorten", text)


def _bodies(place: Place) -> list[str]:
    return [read_markup(text).plain for _, text in texts_at(place, ("body",))]


def _unfinished_teaser(place: Place) -> Iterator[Mend]:
    text = place.text.strip()
    if text and (text[-1].isalnum() or text[-1] in ")”’»"):
        yield place.put("add-full-stop", f"{text}.")


def ungarbled(text: str) -> str | None:
    """Restore letters that were read in the wrong encoding, where the way back proves it; None if it does not."""
    restored = _ENTITY.sub(_unescaped, text)
    restored = _read_again(restored) or _PAIR.sub(_pair_read_again, restored)
    return restored if restored != text and not GARBLED.search(restored) else None


def _unescaped(found: re.Match[str]) -> str:
    return html.unescape(found[0]).replace("\u00a0", " ")


def _pair_read_again(found: re.Match[str]) -> str:
    return _read_again(found[0]) or found[0]


def _read_again(text: str) -> str | None:
    if text.isascii():
        return None
    try:
        return b"".join(_byte(sign) for sign in text).decode("utf-8")
    except UnicodeError:
        return None


def _byte(sign: str) -> bytes:
    """Give the byte that a sign was read from: Windows-1252, with the five codes it leaves free."""
    return sign.encode("latin-1") if 0x80 <= ord(sign) < 0xA0 else sign.encode("cp1252")


def _garbled(place: Place) -> Iterator[Mend]:
    text = ungarbled(place.text)
    if text is not None:
        yield place.put("ungarble", text)


def _unseen(place: Place) -> Iterator[Mend]:
    text = UNSEEN.sub("", place.text)
    if text != place.text:
        yield place.put("remove-signs", text if text.strip() else MISSING)


def _untidy(place: Place) -> Iterator[Mend]:
    text = unicodedata.normalize("NFC", place.text)
    if place.spec is None or place.spec.shape != "markdown":
        text = text.strip()
    if text != place.text:
        yield place.put("tidy", text if text else MISSING)


def _placeholder(place: Place) -> Iterator[Mend]:
    is_needed = place.spec is not None and place.spec.required
    words = placeholder_in(place.text)
    is_all = words is not None and place.text.strip(" .…\n").casefold() == words.strip(" .…").casefold()
    if is_all and not is_needed and isinstance(place.path[-1], str):
        yield place.put("empty-field", MISSING)


def _token(place: Place) -> Iterator[Mend]:
    fit = {token: _known_token(token) for token in _TOKEN.findall(place.text) if token not in _TOKENS}
    if fit and all(fit.values()):
        text = _TOKEN.sub(_with_token, place.text)
        yield place.put("use-value", text, value=", ".join(f"{{{known}}}" for known in fit.values()))


def _known_token(token: str) -> str | None:
    plain = token.casefold()
    return next((known for known in _TOKENS if plain in {known, known[:-1], known[:-3] + "y"}), None)


def _with_token(found: re.Match[str]) -> str:
    return f"{{{_known_token(found[1]) or found[1]}}}"


TEXT_MENDS: Final[Mapping[str, Mending]] = MappingProxyType(
    {
        "teaser-too-long": _too_long,
        "text-too-long": _too_long,
        "teaser-cut": _cut,
        "teaser-unfinished": _unfinished_teaser,
        "text-garbled": _garbled,
        "text-unseen-sign": _unseen,
        "text-untidy": _untidy,
        "text-unfinished": _placeholder,
        "token-unknown": _token,
    }
)
