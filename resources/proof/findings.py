"""What a checker found on a page, and which findings are no fault."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that a checker holds against one page."""

    checker: str
    page: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}: {self.text} [{self.checker}]"


@dataclass(frozen=True)
class Allowed:
    """A finding that is no fault of the page, with the reason why."""

    pattern: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is this one."""
        return re.search(self.pattern, finding.text) is not None


def without_allowed(findings: Iterable[Finding], allowed: Sequence[Allowed]) -> Iterator[Finding]:
    """Leave out the findings that are no faults."""
    for finding in findings:
        if not any(one.covers(finding) for one in allowed):
            yield finding


def summary(findings: Sequence[Finding], most: int = 40) -> Iterator[str]:
    """Tell the findings in lines, the same text on many pages once, with the first page and their number."""
    pages: dict[str, str] = {}
    counts = Counter(f"{one.text} [{one.checker}]" for one in findings)
    for one in findings:
        pages.setdefault(f"{one.text} [{one.checker}]", one.page)
    for text, count in counts.most_common(most):
        others = f" and {count - 1} more" if count > 1 else ""
        yield f"  {pages[text]}{others}: {text}"
    if len(counts) > most:
        yield f"  … and {len(counts) - most} other findings"
