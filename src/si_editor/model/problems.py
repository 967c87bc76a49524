"""Problems: something wrong or missing, as a value that every view can show its own way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey

Severity = Literal["error", "warning", "hint"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)

NO_PARAMETERS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True)
class Problem:
    """One finding: where it is, how bad it is, and the sentence that says what to do about it.

    ``code`` is stable and in kebab-case; ``rule`` names the rule of the domain that is broken, where
    there is one (``DQ-09``). ``message`` is a finished English sentence; ``params`` are the values in it,
    for translations. ``record`` is None where the catalogue as a whole is meant.
    """

    code: str
    severity: Severity
    message: str
    record: RecordKey | None = None
    path: FieldPath = ()
    rule: str = ""
    params: Mapping[str, object] = field(default_factory=lambda: NO_PARAMETERS, hash=False)
    line: int | None = None


def by_severity(problem: Problem) -> tuple[int, str, str, str]:
    """Sort key: worst first, then by record and field, so that lists come out the same everywhere."""
    return (
        SEVERITIES.index(problem.severity),
        str(problem.record or ""),
        ".".join(str(step).rjust(4, "0") if isinstance(step, int) else step for step in problem.path),
        problem.code,
    )
