"""Rules about time: periods that run forwards, lie in their funding period, and nothing from the future."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Campaign, Project
from si_editor.model.records import Record
from si_editor.model.scalars import date_range

# Spending is allowed for some years after a budget period has ended.
ELIGIBLE_YEARS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"2000-2006": (2000, 2008), "2007-2013": (2007, 2015), "2014-2020": (2014, 2023), "2021-2027": (2021, 2029)}
)
_LONGEST_YEARS: Final = 8
# Dates of what has happened; all others may lie ahead.
_PAST_FIELDS: Final = frozenset(
    ["accessed", "checked_on", "given_on", "withdrawn_on", "prepared_on", "reviewed_on", "published", "as_of"]
)
_PAST_RECORDS: Final = frozenset([("spotlight", "date"), ("post", "date")])


def bounds(start: str | None, end: str | None) -> tuple[date | None, date | None]:
    """Give the first possible day of a start and the last possible day of an end."""
    first = date_range(start) if start is not None else None
    last = date_range(end) if end is not None else None
    return (first[0] if first else None, last[1] if last else None)


def _reversed(case: Case[Record]) -> Iterator[Finding]:
    if not isinstance(case.record, Project | Campaign):
        return
    first, last = bounds(case.record.start, case.record.end)
    if first is not None and last is not None and last < first:
        yield Finding(("end",), values(start=case.record.start, end=case.record.end))


def _outside_programme(case: Case[Project]) -> Iterator[Finding]:
    term = case.index.terms("programmes").get(case.record.programme or "")
    years = ELIGIBLE_YEARS.get(term.period or "") if term is not None else None
    if term is None or years is None:
        return
    first, last = bounds(case.record.start, case.record.end)
    params = values(programme=case.text(term.label), first=years[0], last=years[1])
    # A date marked as not sure is not published, so it proves nothing.
    if first is not None and first.year > years[1] and "start" not in case.record.unsure:
        yield Finding(("start",), params)
    elif last is not None and last.year < years[0] and "end" not in case.record.unsure:
        yield Finding(("end",), params)


def _incomplete(case: Case[Project]) -> Iterator[Finding]:
    for name, value in (("start", case.record.start), ("end", case.record.end)):
        if value is None:
            yield Finding((name,))


def _long(case: Case[Project]) -> Iterator[Finding]:
    first, last = bounds(case.record.start, case.record.end)
    if first is not None and last is not None and (last - first).days > _LONGEST_YEARS * 366:
        yield Finding(("end",), values(years=(last - first).days // 365))


def _future(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("date"):
        if leaf.spec.name not in _PAST_FIELDS and (case.key.kind, ".".join(map(str, leaf.path))) not in _PAST_RECORDS:
            continue
        covered = date_range(leaf.value)
        if covered is not None and covered[0] > case.today:
            yield Finding(leaf.path, values(value=leaf.value))


RULES: tuple[Rule[Record] | Rule[Project], ...] = (
    Rule(
        "period-reversed",
        "error",
        Record,
        "The end ({end}) lies before the start ({start}). Correct one of them.",
        _reversed,
        "DQ-02",
    ),
    Rule(
        "period-outside-programme",
        "error",
        Project,
        "The dates lie outside the years in which {programme} paid projects ({first} to {last}). "
        "Correct the date or the programme, or name the date under “Not sure”.",
        _outside_programme,
        "DQ-03",
        "Eligibility of expenditure of the funding periods",
    ),
    Rule(
        "period-incomplete",
        "hint",
        Project,
        "{label} is not known. The year alone is enough to place the project in time.",
        _incomplete,
        "DQ-02",
    ),
    Rule(
        "period-long",
        "warning",
        Project,
        "The project would have run for {years} years. Check the start and the end for a slip of the pen.",
        _long,
        "DQ-02",
    ),
    Rule(
        "date-in-future",
        "warning",
        Record,
        "{label}: {value} has not come yet. Correct the date.",
        _future,
        "DQ-02",
    ),
)
