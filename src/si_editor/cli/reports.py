"""Problems as text for people, as JSON for programs, and as annotations for GitHub Actions."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from si_editor.model.fieldpath import format_path
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem, Severity
from si_editor.store.catalogue import Catalogue
from si_editor.store.layout import file_of

_HEADINGS: Final[Mapping[Severity, str]] = {"error": "Errors", "warning": "Warnings", "hint": "Hints"}
_LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "hint": "notice"}


@dataclass(frozen=True)
class Located:
    """A problem with its place on the disk: the file inside the catalogue, and the line from 1 if it is known."""

    problem: Problem
    file: str
    line: int | None
    is_draft: bool

    @property
    def place(self) -> str:
        """Where it is, the way compilers write it."""
        return f"{self.file}:{self.line}" if self.line else self.file


def locate(catalogue: Catalogue, problem: Problem, is_draft: bool) -> Located:
    """Find the file and the line of a problem."""
    if problem.record is None:
        return Located(problem, str(problem.params.get("file", "")), problem.line, is_draft)
    file = str(problem.params["file"]) if problem.code.startswith("file-") else str(file_of(problem.record))
    line = problem.line if problem.line is not None else catalogue.line_of(problem.record, problem.path)
    return Located(problem, file, line, is_draft)


def as_json(shown: str, counts: Mapping[str, int], problems: Iterable[Located]) -> str:
    """Give the report that programs read."""
    report = {"catalogue": shown, "counts": dict(counts), "problems": [_entry(located) for located in problems]}
    return json.dumps(report, ensure_ascii=False, indent=1)


def as_text(counts: Mapping[str, int], problems: Iterable[Located]) -> str:
    """Give the report that people read: worst first, drafts last, and a line of totals."""
    located = list(problems)
    lines: list[str] = []
    for is_draft in (False, True):
        for severity, heading in _HEADINGS.items():
            group = [one for one in located if one.is_draft is is_draft and one.problem.severity == severity]
            if group:
                lines += [f"{heading}{' in drafts' if is_draft else ''} ({len(group)})", ""]
                lines += [_line(one) for one in group]
                lines.append("")
    return "\n".join([*lines, _totals(counts, located)])


def as_annotations(catalogue: Path, problems: Iterable[Located], is_strict: bool) -> str:
    """Give the lines that GitHub Actions show beside the files; an error that does not fail is a warning there."""
    return "\n".join(_annotation(catalogue, one, is_strict) for one in problems)


def _entry(located: Located) -> dict[str, Any]:
    problem = located.problem
    return {
        "severity": problem.severity,
        "code": problem.code,
        "rule": problem.rule,
        "file": located.file,
        "line": located.line,
        "kind": problem.record.kind if problem.record else None,
        "record": problem.record.id if problem.record else None,
        "field": format_path(problem.path),
        "message": problem.message,
        "draft": located.is_draft,
    }


def _line(located: Located) -> str:
    problem = located.problem
    field = f" {format_path(problem.path)}:" if problem.path else ""
    return f"  {located.place}:{field} {_one_line(problem.message)} [{problem.code}]"


def _totals(counts: Mapping[str, int], located: list[Located]) -> str:
    entries = ", ".join(
        f"{count} {KINDS[kind].label.lower() if count == 1 else KINDS[kind].plural.lower()}"
        for kind, count in counts.items()
        if count and kind != "campaign"
    )
    ready = _tally(one for one in located if not one.is_draft)
    drafts = _tally(one for one in located if one.is_draft)
    return f"{entries or 'No entries'}: {ready or 'no problems'}{f'; in drafts {drafts}' if drafts else ''}."


def _tally(located: Iterable[Located]) -> str:
    tally = Counter(one.problem.severity for one in located)
    return ", ".join(
        f"{tally[severity]} {severity}{'' if tally[severity] == 1 else 's'}"
        for severity in _HEADINGS
        if tally[severity]
    )


def _annotation(catalogue: Path, located: Located, is_strict: bool) -> str:
    problem = located.problem
    fails_not = problem.severity == "error" and located.is_draft and not is_strict
    level = "warning" if fails_not else _LEVELS[problem.severity]
    path = Path(os.path.relpath(catalogue / located.file)).as_posix()
    line = f",line={located.line}" if located.line else ""
    return f"::{level} file={_property(path)}{line},title={_property(problem.code)}::{_data(problem.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _one_line(text: str) -> str:
    return " ".join(text.split())
