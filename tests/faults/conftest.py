"""Breaking things on purpose, with figures: how often it was tried, how often something was lost, how long it took.

`make test` tries a little (`Count.QUICK`), `make faults` tries everything (`FAULTS=full`).
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

import pytest
from tests.desktop.conftest import folders as folders
from tests.desktop.conftest import open_desk as open_desk
from tests.desktop.conftest import preferences as preferences
from tests.desktop.conftest import root as root
from tests.desktop.conftest import theme as theme

ROOT = Path(__file__).resolve().parents[2]
SUMMARY = ROOT / "build" / "faults.md"
LONGEST = 4 * 60 * 60
HERE = Path(__file__).resolve().parent


class Count(Enum):
    """How thoroughly to try."""

    QUICK = "quick"
    FULL = "full"

    def of(self, quick: int, full: int) -> int:
        """Give the number of tries that fits."""
        return full if self is Count.FULL else quick


def chosen_count() -> Count:
    """Read from the environment how thoroughly to try."""
    return Count(os.environ.get("FAULTS") or "quick")


@dataclass
class Figure:
    """What one promise was put through."""

    name: str
    tries: int = 0
    losses: int = 0
    seconds: float = 0.0
    # What was lost, in words; the test that measured shows them.
    told: list[str] = field(default_factory=list)

    def lose(self, what: str) -> None:
        """Count a loss."""
        self.losses += 1
        self.told.append(what)


@dataclass
class Figures:
    """The rows that the tests collect."""

    rows: list[Figure] = field(default_factory=list)

    def add(self, name: str, tries: int, losses: int, seconds: float) -> None:
        """Note a row that was counted elsewhere."""
        self.rows.append(Figure(name, tries, losses, seconds))

    @contextmanager
    def measure(self, name: str) -> Iterator[Figure]:
        """Note a row, with its seconds, however the test ends; fail the test where something was lost or not tried."""
        figure = Figure(name)
        self.rows.append(figure)
        began = time.monotonic()
        try:
            yield figure
        finally:
            figure.seconds = time.monotonic() - began
        assert figure.losses == 0, "\n".join([f"{figure.losses} of {figure.tries} lost", *figure.told[:20]])
        assert figure.tries > 0, "nothing was tried"

    def table(self) -> list[str]:
        """Give the rows as a Markdown table, in the order of their names."""
        lines = ["| What was tried | Tries | Losses | Seconds |", "| --- | ---: | ---: | ---: |"]
        rows = sorted(self.together().items())
        return [*lines, *(f"| {name} | {row.tries} | {row.losses} | {row.seconds:.0f} |" for name, row in rows)]

    def together(self) -> dict[str, Figure]:
        """Give one row for each name: several tests may try the same promise."""
        sums: dict[str, Figure] = {}
        for row in self.rows:
            total = sums.setdefault(row.name, Figure(row.name))
            total.tries += row.tries
            total.losses += row.losses
            total.seconds += row.seconds
        return sums


FIGURES = pytest.StashKey[Figures]()


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    """Collect the figures of this run; they are printed at its end and written to build/faults.md."""
    return pytestconfig.stash.setdefault(FIGURES, Figures())


@pytest.fixture(scope="session")
def count() -> Count:
    """How thoroughly to try: `count.of(quick=20, full=1000)`."""
    return chosen_count()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a full run take its time; each test bounds what it tries by itself."""
    if chosen_count() is Count.FULL:
        for item in items:
            if item.path.is_relative_to(HERE):
                item.add_marker(pytest.mark.timeout(LONGEST))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the figures and keep them."""
    collected = config.stash.get(FIGURES, None)
    if collected is None or not collected.rows:
        return
    # A clock of the person who runs it, since the date stands beside the figures.
    heading = f"{chosen_count().value} count, {datetime.now().astimezone():%Y-%m-%d %H:%M %Z}"
    lines = [heading, "", *collected.table()]
    SUMMARY.parent.mkdir(exist_ok=True)
    SUMMARY.write_text("\n".join([*lines, ""]), encoding="utf-8")
    terminalreporter.section("faults")
    for line in lines:
        terminalreporter.write_line(line)
