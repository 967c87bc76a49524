"""Which problems are listed, and in which groups: a filter and an order, both plain values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from si_editor.model.ordering import folded
from si_editor.model.problems import SEVERITIES, Problem, Severity

Grouping = Literal["none", "entry", "rule"]
Share = Literal["all", "ready", "drafts"]
"""All problems, those that keep something from being published, or those of drafts alone."""


@dataclass(frozen=True)
class Filter:
    """Which problems are listed."""

    hidden: frozenset[Severity] = frozenset()
    kind: str = ""
    share: Share = "all"
    words: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether everything is listed."""
        return self == Filter()


@dataclass(frozen=True)
class Heading:
    """The line above a group of problems; a folded group shows no others."""

    group: str
    text: str
    number: int
    worst: Severity
    is_folded: bool


Line = Problem | Heading


def choose(
    problems: Iterable[Problem],
    wanted: Filter,
    is_draft: Callable[[Problem], bool],
    text_of: Callable[[Problem], str],
) -> tuple[Problem, ...]:
    """Give the problems that a filter lets through, in their order."""
    found = (problem for problem in problems if problem.severity not in wanted.hidden)
    if wanted.kind:
        found = (problem for problem in found if (problem.record.kind if problem.record else "campaign") == wanted.kind)
    if wanted.share != "all":
        found = (problem for problem in found if is_draft(problem) == (wanted.share == "drafts"))
    if wanted.words:
        found = (problem for problem in found if _has_words(text_of(problem), wanted.words))
    return tuple(found)


def arrange(
    problems: Sequence[Problem],
    grouping: Grouping,
    folded_groups: frozenset[str],
    name_of: Callable[[str, Sequence[Problem]], str],
) -> tuple[Line, ...]:
    """Put problems under headings: those with the worst problems first, then those with the most."""
    if grouping == "none":
        return tuple(problems)
    groups: dict[str, list[Problem]] = {}
    for problem in problems:
        groups.setdefault(group_of(problem, grouping), []).append(problem)
    lines: list[Line] = []
    for group, members in sorted(groups.items(), key=_by_weight):
        is_folded = group in folded_groups
        heading = Heading(group, name_of(group, members), len(members), _worst(members), is_folded)
        lines += [heading] if is_folded else [heading, *members]
    return tuple(lines)


def group_of(problem: Problem, grouping: Grouping) -> str:
    """Name the group of a problem in codes."""
    return problem.code if grouping == "rule" else str(problem.record or "")


def kinds_in(problems: Iterable[Problem], order: Mapping[str, object]) -> tuple[str, ...]:
    """Give the kinds of entries that have problems, in their usual order."""
    present = {problem.record.kind if problem.record is not None else "campaign" for problem in problems}
    return tuple(kind for kind in order if kind in present)


def search_words(text: str) -> tuple[str, ...]:
    """Take what was typed apart into the words that must all be found."""
    return tuple(folded(text).split())


def _has_words(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def _worst(members: Sequence[Problem]) -> Severity:
    return min((problem.severity for problem in members), key=SEVERITIES.index)


def _by_weight(group: tuple[str, Sequence[Problem]]) -> tuple[int, int, str]:
    name, members = group
    return SEVERITIES.index(_worst(members)), -len(members), name
