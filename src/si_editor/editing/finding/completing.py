"""What a search could go on with: names of fields while one is begun, and their values after the colon."""

import re
from dataclasses import dataclass
from typing import Final

from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.names import (
    FLAG_WORDS,
    HAS_WORDS,
    IS_WORDS,
    STATES,
    columns_called,
    known_names,
    search_columns,
)
from si_editor.editing.finding.query import quoted
from si_editor.editing.finding.texts import CODED, CodeWords
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import folded

_MOST: Final = 12
_SHORTEST: Final = 2
_BEGUN: Final = re.compile(r'(?:^|\s)-?((?:[^\s":]+:)?(?:"[^"]*|[^\s"]*))$')


@dataclass(frozen=True)
class Completion:
    """One way to go on: what is written, from where on, and what people read beside it."""

    start: int
    text: str
    label: str
    number: int = 0


def completions(text: str, cursor: int, kind: str, index: KindIndex, words: CodeWords) -> tuple[Completion, ...]:
    """Give the ways to go on from the cursor, best first; none where plain words are written."""
    match = _BEGUN.search(text[:cursor])
    if match is None:
        return ()
    begun, start = match[1], match.start(1)
    name, colon, value = begun.partition(":")
    if not colon:
        return _names(kind, name, start)
    plain = folded(value.strip('"<>='))
    start += len(name) + 1
    if folded(name) in HAS_WORDS | IS_WORDS:
        return _states(plain, start)
    return _values(kind, name, plain, start, index, words)


def _names(kind: str, begun: str, start: int) -> tuple[Completion, ...]:
    plain = folded(begun)
    if len(plain) < _SHORTEST:
        return ()
    names = [*known_names(kind), "has", "is"]
    fitting = [name for name in names if folded(name).startswith(plain)]
    return tuple(Completion(start, f"{name}:", "") for name in fitting[:_MOST])


def _states(plain: str, start: int) -> tuple[Completion, ...]:
    """Give each state once, in the language in which it was begun; English where nothing was."""
    found: dict[tuple[tuple[str, str], ...], str] = {}
    for state, codes in STATES.items():
        if folded(state).startswith(plain) and folded(state) != plain:
            found.setdefault(codes, state)
    return tuple(Completion(start, state, "") for state in found.values())[:_MOST]


def _values(kind: str, name: str, plain: str, start: int, index: KindIndex, words: CodeWords) -> tuple[Completion, ...]:
    found: dict[str, Completion] = {}
    for column in _own_columns(kind, name):
        spec = _item(kind, column)
        for code in index.codes(column):
            label = words.label(spec, code) if spec is not None else code
            if spec is not None and spec.shape == "flag":
                label = next(word for word, meaning in FLAG_WORDS.items() if meaning == code)
            if plain in folded(f"{code} {label}") and folded(code) != plain:
                number = index.carrying(column, code).bit_count()
                shown = label if label != code else ""
                found.setdefault(code, Completion(start, quoted(code), shown, number))
    ranked = sorted(found.values(), key=lambda one: (not folded(one.label or one.text).startswith(plain), -one.number))
    return tuple(ranked[:_MOST])


def _own_columns(kind: str, name: str) -> tuple[str, ...]:
    own = set(search_columns(kind))
    return tuple(column for column in columns_called(name) if column in own or column.startswith("@"))


def _item(kind: str, column: str) -> FieldSpec | None:
    spec = find_field(read_fields(KINDS[kind].model), (column,))
    item = (spec.item or spec) if spec is not None else None
    return item if item is not None and item.shape in CODED else None
