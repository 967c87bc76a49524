"""Private words that must not be in any file of the bundle: consents' evidence, permissions, internal notes."""

import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

# Shorter texts and single words stand on pages by chance: “Mail”, “budget”.
_SHORTEST: Final = 12
_PUBLIC_SHAPES: Final = frozenset(
    {"choice", "date", "flag", "language", "country", "reference", "term", "question", "media"}
)
_SCRIPT_SAFE: Final = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'"}
# A workbook of ours has parts of this size from 100,000 profiles on; a hostile archive swells beyond it.
_LARGEST_PART: Final = 512 << 20
_WORD: Final = re.compile(rb"[A-Za-z0-9@.]{4,}")


@dataclass(frozen=True)
class PrivateText:
    """One line of a private field, and whose it is."""

    key: RecordKey
    label: str
    text: str


@dataclass(frozen=True)
class _Sought:
    """A private text, the forms in which it may stand in a file, and words that all of these have."""

    text: PrivateText
    forms: frozenset[bytes]
    words: frozenset[bytes]


class PrivateWords:
    """Finds private texts in files, in the time that it takes to read these."""

    def __init__(self, texts: tuple[PrivateText, ...]) -> None:
        self._by_word: dict[bytes, list[_Sought]] = {}
        for text in texts:
            forms = _written_forms(text.text)
            words = frozenset[bytes].intersection(*(_inner_words(form) for form in forms))
            word = max(words, key=_length, default=b"")
            self._by_word.setdefault(word, []).append(_Sought(text, forms, words))

    def find_in(self, content: bytes) -> tuple[PrivateText, ...]:
        """Give the private texts that stand in a file, however they are escaped there."""
        if not self._by_word:
            return ()
        words = {b"", *_WORD.findall(content)}
        return tuple(
            sought.text
            for word in sorted(words & self._by_word.keys())
            for sought in self._by_word[word]
            if sought.words <= words and any(form in content for form in sought.forms)
        )

    def find_packed_in(self, content: bytes) -> tuple[PrivateText, ...]:
        """Give the private texts that stand in a file or, where it is an archive such as a workbook, in its parts."""
        found = dict.fromkeys(text for layer in _layers(content) for text in self.find_in(layer))
        return tuple(found)


def private_texts(snapshot: Snapshot) -> tuple[PrivateText, ...]:
    """Give all private texts of a catalogue that are telling enough to be searched for.

    What also stands in a public field is no secret, and is left out.
    """
    private: list[PrivateText] = []
    public: list[str] = []
    for key, reading in sorted(snapshot.readings.items()):
        for spec, is_private, text in _texts(read_fields(KINDS[key.kind].model), reading.data, is_private=False):
            if not is_private:
                public.append(text)
            elif spec.shape not in _PUBLIC_SHAPES:
                private += [PrivateText(key, spec.label, line) for line in _telling_lines(text)]
    known = set(PrivateWords(tuple(private)).find_in("\n".join(public).encode("utf-8", "replace")))
    return tuple(text for text in private if text not in known)


def _layers(content: bytes) -> Iterator[bytes]:
    yield content
    if not content.startswith(b"PK\3\4"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(entry) for entry in archive.infolist() if entry.file_size <= _LARGEST_PART)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return  # not an archive after all, or locked: nobody reads a text in it


def _texts(specs: tuple[FieldSpec, ...], data: object, is_private: bool) -> Iterator[tuple[FieldSpec, bool, str]]:
    if not isinstance(data, Mapping):
        return
    for spec in specs:
        value = data.get(spec.name)
        yield from _values(spec, value, is_private or spec.private)


def _values(spec: FieldSpec, value: object, is_private: bool) -> Iterator[tuple[FieldSpec, bool, str]]:
    if isinstance(value, str):
        yield spec, is_private, value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _values(spec.item or spec, item, is_private or (spec.item is not None and spec.item.private))
    elif isinstance(value, Mapping) and spec.fields:
        yield from _texts(spec.fields, value, is_private)
    elif isinstance(value, Mapping):
        for text in value.values():
            yield from _values(spec, text, is_private)


def _telling_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        plain = line.strip()
        if len(plain) >= _SHORTEST and (" " in plain or "@" in plain):
            yield plain


def _written_forms(text: str) -> frozenset[bytes]:
    """Give a text as it would stand in plain files, in HTML and in JSON of either kind."""
    in_json = [json.dumps(text, ensure_ascii=is_ascii)[1:-1] for is_ascii in (True, False)]
    in_script = [form.translate(_SCRIPT_SAFE) for form in in_json]
    forms = (text, html.escape(text), html.escape(text, quote=False), *in_json, *in_script)
    return frozenset(form.encode("utf-8", "replace") for form in forms)


def _inner_words(form: bytes) -> frozenset[bytes]:
    """Give the words with a border on both sides: those at the edges may run into what stands beside them."""
    return frozenset(match.group() for match in _WORD.finditer(form) if match.start() > 0 and match.end() < len(form))


def _length(word: bytes) -> tuple[int, bytes]:
    return len(word), word
