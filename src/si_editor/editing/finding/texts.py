"""What an entry says, field by field, with the words that its codes stand for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from si_editor.model.countries import COUNTRIES
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import FieldSpec, Shape, read_fields
from si_editor.model.kinds import KINDS, VocabularyTerm
from si_editor.model.naming import title_in
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey
from si_editor.model.scalars import LocalisedValue, localised
from si_editor.model.snapshot import Snapshot

CODED: frozenset[Shape] = frozenset({"term", "country", "choice", "flag", "reference", "language", "question"})
"""Shapes whose values are codes: chosen from a list, never written freely."""


@dataclass(frozen=True)
class Passage:
    """One text of an entry: the path of its value, what stands there, what the model says of it, and its column.

    Parts of a group have columns of their own (``budget.total``), those of a list belong to the list.
    """

    path: FieldPath
    text: str
    spec: FieldSpec | None
    column: str


class CodeWords:
    """Knows what codes stand for: terms, countries, and entries that are referred to."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the catalogue, the main one first."""
        return self._snapshot.languages

    def label(self, spec: FieldSpec, code: str) -> str:
        """Give the one name under which people know a code, or the code itself."""
        if spec.shape == "country":
            country = COUNTRIES.get(code)
            return country.name if country is not None else code
        if spec.shape == "term":
            term = self._snapshot.term(spec.target, code)
            return self._plain(term.label) if term is not None else code
        if spec.shape == "reference":
            key = RecordKey(spec.target, code)
            reading = self._snapshot.readings.get(key)
            return title_in(key, reading.data) if reading is not None else code
        return code

    def words(self, spec: FieldSpec, code: str) -> tuple[str, ...]:
        """Give everything under which somebody may look for a code, the code first."""
        if spec.shape == "country":
            country = COUNTRIES.get(code)
            return (code, country.name, *country.aliases) if country is not None else (code,)
        if spec.shape == "term":
            term = self._snapshot.term(spec.target, code)
            return (code, *_term_words(term)) if term is not None else (code,)
        if spec.shape == "reference":
            return tuple(dict.fromkeys((code, self.label(spec, code))))
        return (code,)

    def term(self, vocabulary: str, code: str) -> VocabularyTerm | None:
        """Give a term of a vocabulary, or None if it is unknown."""
        return self._snapshot.term(vocabulary, code)

    def _plain(self, value: LocalisedValue) -> str:
        languages = self._snapshot.languages
        return localised(value, languages[0], languages)[0]


def passages(reading: Reading) -> Iterator[Passage]:
    """Go through everything that an entry says, in the order of its form; unknown keys come last."""
    specs = read_fields(KINDS[reading.key.kind].model)
    for spec in specs:
        value = reading.data.get(spec.name)
        if value is not None:
            yield from _passages(value, spec, (spec.name,), spec.name)
    known = {spec.name for spec in specs}
    for name, value in reading.data.items():
        if name not in known:
            yield from _passages(value, None, (str(name),), str(name))


def _passages(value: object, spec: FieldSpec | None, path: FieldPath, column: str) -> Iterator[Passage]:
    if isinstance(value, Mapping):
        is_group = spec is not None and spec.shape == "object" and len(path) == column.count(".") + 1
        for name, part in value.items():
            inner = spec.field(str(name)) if spec is not None and spec.fields else spec
            yield from _passages(part, inner, (*path, str(name)), f"{column}.{name}" if is_group else column)
    elif isinstance(value, list | tuple):
        inner = spec.item if spec is not None and spec.item is not None else spec
        for position, part in enumerate(value):
            yield from _passages(part, inner, (*path, position), column)
    elif isinstance(value, bool):
        yield Passage(path, "true" if value else "false", spec, column)
    elif value is not None and value != "":
        yield Passage(path, " ".join(str(value).split()), spec, column)


def _term_words(term: VocabularyTerm) -> tuple[str, ...]:
    labels = (term.label,) if isinstance(term.label, str) else tuple(term.label.values())
    return (*labels, *term.aliases)
