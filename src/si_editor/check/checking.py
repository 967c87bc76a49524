"""Asking the rules: about the whole catalogue, about one record, or about what no single record can answer."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from si_editor.check.index import Index
from si_editor.check.rule import Case, Finding, Rule
from si_editor.check.rules import RULES
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem, by_severity
from si_editor.model.reading import Reading
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot

STRUCTURE_RULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "country-unknown": "DQ-04",
        "date-invalid": "DQ-02",
        "address-invalid": "DQ-10",
    }
)
_RECORD_RULES: Final[Mapping[str, tuple[Rule[Any], ...]]] = MappingProxyType(
    {
        kind.name: tuple(rule for rule in RULES if rule.scope == "record" and issubclass(kind.model, rule.on))
        for kind in KINDS.values()
    }
)
_SHOWN_LENGTH: Final = 120
_CATALOGUE_RULES: Final = tuple(rule for rule in RULES if rule.scope == "catalogue")


def check(snapshot: Snapshot, today: date, index: Index | None = None) -> tuple[Problem, ...]:
    """Find everything that is wrong or missing in a catalogue, worst first.

    Handing in an index (see `Index`) saves looking again at records that did not change.
    """
    index = index or Index(snapshot)
    problems = list(_catalogue_problems(snapshot, today, index))
    for reading in snapshot.readings.values():
        problems.extend(_record_problems(snapshot, today, index, reading))
    return _sorted(problems)


def check_record(snapshot: Snapshot, key: RecordKey, today: date, index: Index | None = None) -> tuple[Problem, ...]:
    """Find what is wrong with one record, without going through the others; nothing if there is no such record.

    What only the whole catalogue can tell, such as a second project of the same name, is `check_catalogue`'s.
    """
    reading = snapshot.readings.get(key)
    if reading is None:
        return ()
    return _sorted(_record_problems(snapshot, today, index or Index(snapshot), reading))


def check_catalogue(snapshot: Snapshot, today: date, index: Index | None = None) -> tuple[Problem, ...]:
    """Find what only the catalogue as a whole can tell: unreadable files, names used twice, missing duties.

    Together with `check_record` for every record this is what `check` gives. A finding may be about a
    single record all the same: the second of two with one name.
    """
    return _sorted(_catalogue_problems(snapshot, today, index or Index(snapshot)))


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (*by_severity(problem), problem.message)))


def _catalogue_problems(snapshot: Snapshot, today: date, index: Index) -> Iterator[Problem]:
    yield from snapshot.file_problems
    case = Case(snapshot, today, index, CAMPAIGN_KEY, snapshot.campaign)
    campaign = snapshot.readings.get(CAMPAIGN_KEY)
    wrong_places = _wrong_places(campaign) if campaign is not None else frozenset()
    for rule in _CATALOGUE_RULES:
        for finding in rule.find(case):
            is_own_field = finding.record is None and bool(finding.path)
            # A campaign that cannot be read says nothing about its fields; that it cannot be read is said already.
            is_idle = campaign is not None and (campaign.record is None or finding.path in wrong_places)
            if not (is_own_field and is_idle):
                yield _problem(rule, finding, CAMPAIGN_KEY)


def _wrong_places(reading: Reading) -> frozenset[FieldPath]:
    return frozenset(problem.path for problem in reading.problems if problem.severity == "error")


def _record_problems(snapshot: Snapshot, today: date, index: Index, reading: Reading) -> Iterator[Problem]:
    wrong_places = _wrong_places(reading)
    for problem in reading.problems:
        rule_id = STRUCTURE_RULES.get(problem.code, problem.rule)
        yield replace(problem, rule=rule_id) if rule_id != problem.rule else problem
    if reading.record is None:
        return
    case = Case(snapshot, today, index, reading.key, reading.record)
    for rule in _RECORD_RULES[reading.key.kind]:
        for finding in rule.find(case):
            # What reading has already found wrong is left out of the record, so it seems to be missing too.
            if finding.path not in wrong_places:
                yield _problem(rule, finding, reading.key)


def _problem(rule: Rule[Any], finding: Finding, key: RecordKey) -> Problem:
    record = finding.record or key
    shown = {name: _shown(value) for name, value in finding.params.items()}
    params = {"label": Sentence(_label(record, finding.path)), **shown}
    return Problem(
        rule.code,
        finding.severity or rule.severity,
        Sentence(rule.sentence, **params),
        record,
        finding.path,
        rule.rule,
        MappingProxyType(params),
    )


def _shown(value: object) -> object:
    """Cut a value so that the sentence around it stays one that people read."""
    if not isinstance(value, str) or isinstance(value, Sentence):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN_LENGTH else f"{line[: _SHOWN_LENGTH - 1]}…"


def _label(key: RecordKey, path: FieldPath) -> str:
    return _label_of(key.kind, tuple(0 if isinstance(step, int) else step for step in path))


@lru_cache(maxsize=2000)
def _label_of(kind_name: str, path: FieldPath) -> str:
    kind = KINDS[kind_name]
    spec = find_field(read_fields(kind.model), path)
    return spec.label if spec is not None else kind.label
