"""What a rule is: a value with a code, a sentence, and a function that finds the places where it is broken."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Generic, Literal, TypeVar

from si_editor.check.contents import Contents
from si_editor.check.index import Index
from si_editor.model.fieldpath import FieldPath
from si_editor.model.ordering import display_name
from si_editor.model.problems import NO_PARAMETERS, Severity
from si_editor.model.records import Record, RecordKey
from si_editor.model.scalars import LocalisedValue, localised
from si_editor.model.snapshot import Snapshot

R = TypeVar("R", bound=Record)
R_co = TypeVar("R_co", bound=Record, covariant=True)
Item = TypeVar("Item")
Scope = Literal["record", "catalogue"]


@dataclass(frozen=True)
class Case(Generic[R_co]):
    """What a rule is asked about: a record, the catalogue around it, who refers to whom, and the day of the check."""

    snapshot: Snapshot
    today: date
    index: Index
    key: RecordKey
    record: R_co

    @property
    def contents(self) -> Contents:
        """What the record holds, sorted by meaning."""
        return self.index.contents(self.key)

    @property
    def is_ready(self) -> bool:
        """Whether the record is an entry that is declared ready for publication."""
        return self.snapshot.is_ready(self.key)

    def items(self, path: FieldPath, entries: Sequence[Item]) -> Iterator[tuple[FieldPath, Item]]:
        """Go through the entries of a list of the record, each with its path in the draft."""
        return self.items_of(self.key, path, entries)

    def items_of(self, key: RecordKey, path: FieldPath, entries: Sequence[Item]) -> Iterator[tuple[FieldPath, Item]]:
        """Go through the entries of a list of another record, each with its path in the draft."""
        is_known = key in self.snapshot.readings
        positions = self.index.contents(key).positions(path, len(entries)) if is_known else range(len(entries))
        for position, entry in zip(positions, entries, strict=True):
            yield (*path, position), entry

    def text(self, value: LocalisedValue | None) -> str:
        """Give a text in the catalogue's main language, or in the next one there is."""
        languages = self.snapshot.languages
        return localised(value, languages[0], languages)[0]

    def name(self, key: RecordKey) -> str:
        """Give the name under which people know a record."""
        return display_name(self.snapshot.record(key), key.id)


@dataclass(frozen=True)
class Finding:
    """One place where a rule is broken, with the values for its sentence.

    ``record`` names the place's record where it is not the one that was looked at; ``severity`` departs
    from the rule's own.
    """

    path: FieldPath = ()
    params: Mapping[str, object] = field(default_factory=lambda: NO_PARAMETERS, hash=False)
    severity: Severity | None = None
    record: RecordKey | None = None


Find = Callable[[Case[R]], Iterator[Finding]]


@dataclass(frozen=True)
class Rule(Generic[R]):
    """One rule: where it applies, how bad it is to break it, on what ground, and what to say.

    ``on`` is the type of record it looks at. A rule of scope "catalogue" is asked once, with the campaign.
    ``rule`` is its id in the domain's list of rules, ``basis`` the law or agreement behind it. In the
    sentence, ``{label}`` is the label of the field; all other values come with the finding.
    """

    code: str
    severity: Severity
    on: type[R]
    sentence: str
    find: Find[R]
    rule: str = ""
    basis: str = ""
    scope: Scope = "record"


def values(**params: object) -> Mapping[str, object]:
    """Gather the values for a sentence."""
    return MappingProxyType(params)
