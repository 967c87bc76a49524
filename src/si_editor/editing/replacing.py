"""Finding words in the texts of many entries and replacing them, one hit at a time or all; ids are never touched."""

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from si_editor.check.contents import Contents
from si_editor.editing.plan import data_of, unreadable
from si_editor.model.fieldpath import FieldPath, value_at
from si_editor.model.fieldspec import Shape
from si_editor.model.ordering import folded
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, Progress

_TEXTS: Final[tuple[Shape, ...]] = ("text", "long_text", "markdown")
_STEP: Final = 200
_BEFORE: Final = 16
_AROUND: Final = 40
_MOST: Final = 20_000

# Texts by their shape that name something all the same.
_IDS: Final = frozenset({"id", "unsure", "cci", "keep_themes"})


@dataclass(frozen=True)
class Wanted:
    """What is looked for. Without ``is_exact``, capitals and accents do not count."""

    words: str
    is_exact: bool = False
    is_whole: bool = False


@dataclass(frozen=True)
class Hit:
    """One place in one text: where it begins and ends, and the text around it."""

    record: RecordKey
    path: FieldPath
    start: int
    end: int
    text: str

    def passage(self, words: str | None = None) -> str:
        """Give the place with a little of what stands around it, as it is or with other words in it."""
        before = self.text[max(0, self.start - _BEFORE) : self.start]
        after = self.text[self.end : self.end + _AROUND]
        inner = self.text[self.start : self.end] if words is None else words
        line = " ".join(f"{before}{inner}{after}".split())
        head = "…" if self.start > _BEFORE else ""
        tail = "…" if self.end + _AROUND < len(self.text) else ""
        return f"{head}{line}{tail}"


@dataclass(frozen=True)
class Hits:
    """All hits, and whether there are more than can be looked at."""

    hits: tuple[Hit, ...]
    has_more: bool = False


def find(snapshot: Snapshot, keys: Sequence[RecordKey], wanted: Wanted) -> Generator[Progress, None, Hits]:
    """Look through the texts of entries, telling now and then how far it has come."""
    hits: list[Hit] = []
    locked = unreadable(snapshot)
    search = _Search(wanted)
    for done, key in enumerate(keys):
        if done % _STEP == 0:
            yield Progress(done, len(keys))
        if wanted.words and key not in locked:
            hits += _hits_in(snapshot, key, search)
        if len(hits) > _MOST:
            return Hits(tuple(hits[:_MOST]), has_more=True)
    yield Progress(len(keys), len(keys))
    return Hits(tuple(hits))


def replace_hits(snapshot: Snapshot, hits: Iterable[Hit], words: str) -> tuple[Change, ...]:
    """Give the changes that put other words in the place of hits; hits in texts that have changed since are left."""
    by_text: dict[tuple[RecordKey, FieldPath], list[Hit]] = {}
    for hit in hits:
        by_text.setdefault((hit.record, hit.path), []).append(hit)
    changes = []
    for (key, path), places in by_text.items():
        text = value_at(data_of(snapshot, key), path)
        if text == places[0].text:
            changes.append(Change(key, path, text, _replaced(places, words)))
    return tuple(change for change in changes if change.before != change.after)


def _replaced(hits: Sequence[Hit], words: str) -> str:
    text = hits[0].text
    for hit in sorted(hits, key=_start, reverse=True):
        text = text[: hit.start] + words + text[hit.end :]
    return text


def _start(hit: Hit) -> int:
    return hit.start


def _hits_in(snapshot: Snapshot, key: RecordKey, search: "_Search") -> Iterator[Hit]:
    data = data_of(snapshot, key)
    for leaf in Contents(Reading(key, data, None, ())).leaves(*_TEXTS):
        if leaf.spec.name in _IDS:
            continue
        for start, end in search.places(leaf.value):
            yield Hit(key, leaf.path, start, end, leaf.value)


class _Search:
    """Finds words in a text, with capitals and accents or blind to them."""

    def __init__(self, wanted: Wanted) -> None:
        self._is_exact = wanted.is_exact
        words = wanted.words if wanted.is_exact else folded(wanted.words)
        # A search for signs that folding drops looks for what was typed.
        self._words = words or wanted.words
        edges = r"\b" if wanted.is_whole else ""
        begin = edges if self._words[:1].isalnum() else ""
        end = edges if self._words[-1:].isalnum() else ""
        self._pattern = re.compile(f"{begin}{re.escape(self._words)}{end}")

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Give where the words begin and end."""
        if self._is_exact or not folded(self._words):
            for match in self._pattern.finditer(text):
                yield match.span()
            return
        if self._words not in folded(text):
            return
        plain, origins = _folded_with_origins(text)
        for match in self._pattern.finditer(plain):
            start, end = match.span()
            if start < end:
                yield origins[start], _end_of(text, origins[end - 1])


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """Fold a text letter by letter, and keep for each folded letter the place that it comes from."""
    plain: list[str] = []
    origins: list[int] = []
    for position, letter in enumerate(text):
        # “@” is dropped by folding, so that names are found; here it must not vanish from between two words.
        for part in folded(letter):
            plain.append(part)
            origins.append(position)
    return "".join(plain), origins


def _end_of(text: str, position: int) -> int:
    """Give the end of the letter at a position, accents of its own behind it included."""
    end = position + 1
    while end < len(text) and not folded(text[end]) and not text[end].isspace() and text[end] != "@":
        end += 1
    return end
