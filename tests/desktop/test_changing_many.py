"""A change of hundreds of entries: the list says at once what they say now, and is in order a moment later."""

from pathlib import Path

import pytest
from tests.desktop.conftest import Desk, OpenDesk, write_catalogue

from si_editor.editing.finding.names import UNSAVED
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change

MANY = 260
KEYS = tuple(RecordKey("project", f"p{number:03}") for number in range(MANY))


@pytest.fixture
def many(open_desk: OpenDesk, root: Path) -> Desk:
    """A window with 260 entries, named from A 000 to A 259."""
    write_catalogue(root, {f"projects/p{n:03}.yaml": f"acronym: A {n:03}\nstatus: draft\n" for n in range(MANY)})
    return open_desk()


def turned() -> list[Change]:
    """Give the entries names in the opposite order."""
    return [Change(key, ("acronym",), f"A {n:03}", f"Z {MANY - n:03}") for n, key in enumerate(KEYS)]


def test_a_change_of_many_is_seen_at_once_and_put_in_order_a_moment_later(many: Desk) -> None:
    many.session.apply(turned(), "Rename")
    assert "Z 260" in many.titles()
    assert "A 000" not in many.titles()
    expected = sorted(f"Z {MANY - n:03}" for n in range(MANY))
    many.qtbot.waitUntil(lambda: [title for title in many.titles() if title.startswith("Z ")] == expected)
    many.session.undo()
    assert "A 000" in many.titles()
    expected = [f"A {n:03}" for n in range(MANY)]
    many.qtbot.waitUntil(lambda: [title for title in many.titles() if title.startswith("A ")] == expected)


def test_many_changed_entries_are_found_by_what_they_say_now(many: Desk) -> None:
    finder = many.window.panes.finder
    many.session.apply([Change(key, ("notes",), MISSING, "Ask in Malmö.") for key in KEYS], "Change notes")
    many.session.apply([Change(KEYS[7], ("notes",), "Ask in Malmö.", "Ask in Lund.")], "Change notes")

    def found(word: str) -> int:
        index = finder.index("project")
        return len(index.at(index.containing(word, index.everything)))

    many.qtbot.waitUntil(lambda: found("malmo") == MANY)  # the 259 others, and one that had it before
    assert found("lund") == 1


def test_many_changed_entries_are_marked_as_unsaved_and_checked(many: Desk) -> None:
    finder = many.window.panes.finder
    many.session.apply([Change(key, ("countries",), MISSING, ["XX"]) for key in KEYS], "Change countries")
    index = finder.index("project")
    many.qtbot.waitUntil(lambda: index.carrying(UNSAVED, "yes").bit_count() == MANY)
    many.qtbot.waitUntil(lambda: all(many.session.problems_of(key) for key in KEYS))
