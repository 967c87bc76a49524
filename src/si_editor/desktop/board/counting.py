"""What the board shows, counted in the background from an unchanging picture of the catalogue."""

from dataclasses import dataclass
from datetime import date

from si_editor.check.readiness import (
    PROPERTIES,
    Assessment,
    Line,
    Property,
    assess,
    summarise,
    tally,
    tally_kinds,
)
from si_editor.desktop.board.texts import View, group_label
from si_editor.desktop.entries import title_in
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


@dataclass(frozen=True)
class Wish:
    """What somebody wants to see counted. Without a kind it is all kinds, side by side."""

    kind: str = "project"
    view: View = "programme"
    has_archived: bool = False
    only_ready: bool = False

    def fits(self, assessment: Assessment) -> bool:
        """Tell whether an entry is to be counted."""
        if self.only_ready:
            return assessment.status == "ready"
        return self.has_archived or assessment.status != "archived"


@dataclass(frozen=True)
class BoardLine:
    """One line of the board: a group of entries, or a single one, under its name."""

    name: str
    line: Line
    entry: Assessment | None = None


@dataclass(frozen=True)
class Count:
    """The whole board: everything together, then line by line, with the columns that are of use."""

    wish: Wish
    total: BoardLine
    lines: tuple[BoardLine, ...]
    properties: tuple[Property, ...]


def count_up(snapshot: Snapshot, flawed: frozenset[RecordKey], today: date, wish: Wish) -> Count:
    """Count what somebody wants to see."""
    kind = None if wish.view == "kind" else wish.kind
    found = [one for one in assess(snapshot, flawed, today, kind) if wish.fits(one)]
    total = BoardLine("", summarise("", found))
    named = (
        sorted(_lines(snapshot, found, wish), key=_by_name) if wish.view != "kind" else _lines(snapshot, found, wish)
    )
    present = {name for one in found for name in one.has}
    return Count(wish, total, tuple(named), tuple(name for name in PROPERTIES if name in present))


def _lines(snapshot: Snapshot, found: list[Assessment], wish: Wish) -> list[BoardLine]:
    if wish.view == "entry":
        return [
            BoardLine(title_in(one.key, snapshot.readings[one.key].data), summarise(one.key.id, [one]), one)
            for one in found
        ]
    lines = tally_kinds(found) if wish.view == "kind" else tally(found, wish.view)
    return [BoardLine(group_label(snapshot, wish.view, line.group), line) for line in lines]


def _by_name(line: BoardLine) -> tuple[bool, str, str]:
    return (not line.line.group, folded(line.name), line.line.group)
