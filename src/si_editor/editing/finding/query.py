"""A search as people write it: words, "exact words", -without, field:value, and OR between two of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal, Protocol

from si_editor.editing.finding.facts import FILLED, Facts
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.names import (
    EMPTY_WORDS,
    FLAG_WORDS,
    HAS_WORDS,
    IS_WORDS,
    OR_WORDS,
    STATUS_WORDS,
    columns_called,
    state_called,
)
from si_editor.model.countries import country_code
from si_editor.model.ordering import folded
from si_editor.model.scalars import date_range

Operator = Literal["contains", "is", "before", "until", "after", "from"]
QueryCode = Literal["field-unknown", "state-unknown", "value-missing", "no-date"]

_SIGNS: Final[tuple[tuple[str, Operator], ...]] = (
    ("<=", "until"),
    (">=", "from"),
    ("<", "before"),
    (">", "after"),
    ("=", "is"),
)
_TOKEN: Final = re.compile(r'-?(?:[^\s":]+:)?[<>]?=?"[^"]*"?|\S+')
_FIELD: Final = re.compile(r"([^\W\d_][\w.\-]*):(.*)", re.DOTALL)


@dataclass(frozen=True)
class QueryProblem:
    """What is wrong with a search, as a code and the word it is about."""

    code: QueryCode
    word: str


class Condition(Protocol):
    """One thing that an entry must fulfil."""

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set that fulfil it."""


@dataclass(frozen=True)
class Says:
    """The entry says a text anywhere."""

    text: str

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set that say it."""
        return index.containing(self.text, among)


@dataclass(frozen=True)
class Carries:
    """The entry carries one of several codes."""

    codes: tuple[tuple[str, str], ...]

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set that carry one."""
        found = 0
        for name, code in self.codes:
            found |= index.carrying(name, code)
        return found & among


@dataclass(frozen=True)
class IsEmpty:
    """Nothing stands in any of the fields."""

    columns: tuple[str, ...]

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set in which nothing stands there."""
        filled = 0
        for column in self.columns:
            filled |= index.carrying(FILLED, column)
            for code in index.codes(column) if column.startswith("@") else ():
                filled |= index.carrying(column, code)
        return among & ~filled


@dataclass(frozen=True)
class InField:
    """A value stands in one of the fields: as a part of it, as the whole, or earlier or later than a date."""

    columns: tuple[str, ...]
    operator: Operator
    value: str

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set in which it stands there."""
        if self.operator in ("contains", "is"):
            carried = [(column, code) for column in self.columns for code in self._codes(index, column)]
            if carried or self._is_country_code:
                return Carries(tuple(carried)).select(index, among)
        if self.operator == "contains":
            among = index.containing(self.value, among) if not _is_derived(self.columns) else among
        return _those(index, among, self._fits)

    def _codes(self, index: KindIndex, column: str) -> Iterator[str]:
        """Give the codes of a column that the value names exactly, so that ``country:no`` is Norway alone."""
        wanted = {self.value, FLAG_WORDS.get(self.value, "")}
        if column == "status":
            wanted.add(STATUS_WORDS.get(self.value, ""))
        if column == "countries":
            wanted.add(folded(country_code(self.value) or ""))
        for code in index.codes(column):
            if folded(code) in wanted:
                yield code

    @property
    def _is_country_code(self) -> bool:
        """Whether a country is named by its letters, which are not to be sought in the names of others."""
        return "countries" in self.columns and len(self.value) == 2 and country_code(self.value) is not None

    def _fits(self, facts: Facts) -> bool:
        if self.operator == "contains" and not _is_derived(self.columns):
            return any(facts.says(column, self.value) for column in self.columns)
        return any(self._fits_part(part) for column in self.columns for part in _parts(facts, column))

    def _fits_part(self, part: str) -> bool:
        if self.operator == "contains":
            return self.value in part
        if self.operator == "is":
            return self.value == part
        return _compares(part, self.operator, self.value)


@dataclass(frozen=True)
class Term:
    """A condition, or its opposite."""

    condition: Condition
    is_negated: bool = False

    def select(self, index: KindIndex, among: int) -> int:
        """Give those entries of a set that fulfil it."""
        found = self.condition.select(index, among)
        return among & ~found if self.is_negated else found


@dataclass(frozen=True)
class Query:
    """A search that was read: every group must be fulfilled by one of its terms."""

    groups: tuple[tuple[Term, ...], ...] = ()
    problems: tuple[QueryProblem, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The folded texts that entries must say, to be marked where they are found."""
        terms = (term for group in self.groups for term in group if not term.is_negated)
        conditions = [term.condition for term in terms]
        said = [one.text for one in conditions if isinstance(one, Says)]
        return (*said, *(one.value for one in conditions if isinstance(one, InField) and one.operator == "contains"))

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields that are asked for by name."""
        conditions = (term.condition for group in self.groups for term in group)
        return tuple(name for one in conditions if isinstance(one, InField) for name in one.columns)

    def select(self, index: KindIndex, among: int | None = None) -> int:
        """Give those entries of a set, or of all, that fulfil the search."""
        found = index.everything if among is None else among
        for group in self.groups:
            joined = 0
            for term in group:
                joined |= term.select(index, found)
            found = joined
        return found


def read_query(text: str) -> Query:
    """Read a search; what is wrong in it is told, and taken as plain words."""
    groups: list[tuple[Term, ...]] = []
    problems: list[QueryProblem] = []
    is_joined = False
    for token in tokens(text):
        if token in OR_WORDS:
            is_joined = bool(groups)
            continue
        term = _read_term(token, problems)
        if term is None:
            continue
        if is_joined:
            groups[-1] = (*groups[-1], term)
        else:
            groups.append((term,))
        is_joined = False
    return Query(tuple(groups), tuple(problems))


def tokens(text: str) -> list[str]:
    """Take a search apart: quotation marks keep words together; one that is not closed reaches to the end."""
    return _TOKEN.findall(text.replace("“", '"').replace("”", '"').replace("„", '"'))


def quoted(text: str) -> str:
    """Write a value so that a search reads it as one."""
    plain = text.replace('"', "").strip()
    return f'"{plain}"' if not plain or re.search(r"[\s:]|^[-<>=]", plain) or plain in OR_WORDS else plain


def _read_term(token: str, problems: list[QueryProblem]) -> Term | None:
    is_negated = len(token) > 1 and token.startswith("-")
    body = token[1:] if is_negated else token
    match = _FIELD.fullmatch(body)
    if match is not None and not match[2].startswith("//"):
        condition = _read_field(match[1], match[2], problems)
    else:
        condition = _says(body)
    return Term(condition, is_negated) if condition is not None else None


def _says(text: str) -> Condition | None:
    plain = " ".join(folded(text.replace('"', " ")).split())
    return Says(plain) if plain.strip("-") else None


def _read_field(name: str, written: str, problems: list[QueryProblem]) -> Condition | None:
    word = folded(name)
    operator, value, is_quoted = _read_value(written)
    if word in HAS_WORDS | IS_WORDS:
        return _read_state(word, value, problems)
    columns = columns_called(name)
    if not columns:
        problems.append(QueryProblem("field-unknown", name))
        return _says(f"{name} {written}")
    if not value and not is_quoted:
        problems.append(QueryProblem("value-missing", name))
        return None
    if not value or (value in EMPTY_WORDS and not is_quoted and operator == "contains"):
        return IsEmpty(columns)
    if operator not in ("contains", "is") and date_range(value) is None and _number(value) is None:
        problems.append(QueryProblem("no-date", value))
        return None
    return InField(columns, operator, value)


def _read_state(word: str, value: str, problems: list[QueryProblem]) -> Condition | None:
    codes = state_called(value)
    if codes is not None:
        return Carries(codes)
    columns = columns_called(value) if value else ()
    if columns and word in HAS_WORDS:
        return _Opposite(IsEmpty(columns))
    problems.append(QueryProblem("state-unknown" if value else "value-missing", value or word))
    return None


@dataclass(frozen=True)
class _Opposite:
    condition: Condition

    def select(self, index: KindIndex, among: int) -> int:
        return among & ~self.condition.select(index, among)


def _read_value(written: str) -> tuple[Operator, str, bool]:
    operator: Operator = "contains"
    for sign, meaning in _SIGNS:
        if written.startswith(sign):
            operator, written = meaning, written[len(sign) :]
            break
    is_quoted = written.startswith('"')
    return operator, " ".join(folded(written.replace('"', " ")).split()), is_quoted


def _those(index: KindIndex, among: int, fits: "_Fits") -> int:
    found = (facts.key for facts in index.at(among) if fits(facts))
    return index.only(found)


class _Fits(Protocol):
    def __call__(self, facts: Facts) -> bool: ...


def _is_derived(columns: tuple[str, ...]) -> bool:
    return any(column.startswith("@") for column in columns)


def _parts(facts: Facts, column: str) -> tuple[str, ...]:
    return facts.codes.get(column, ()) if column.startswith("@") else facts.parts(column)


def _compares(part: str, operator: Operator, value: str) -> bool:
    own, other = _days(part), _days(value)
    if own is not None and other is not None:
        match operator:
            case "before":
                return own[0] < other[0]
            case "until":
                return own[0] <= other[1]
            case "after":
                return own[1] > other[1]
            case _:
                return own[1] >= other[0]
    mine, theirs = _number(part), _number(value)
    if mine is None or theirs is None:
        return False
    return {"before": mine < theirs, "until": mine <= theirs, "after": mine > theirs}.get(operator, mine >= theirs)


@lru_cache(maxsize=4096)
def _days(text: str) -> tuple[date, date] | None:
    return date_range(text)


def _number(text: str) -> float | None:
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        return None
    return number if number == number and abs(number) != float("inf") else None
