"""The recovery journal: what was typed survives a kill, a torn line and a second program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change, Journal, SaveError, review_pending
from si_editor.store.journalfile import JournalFile
from si_editor.store.journallines import read_lines, write_changes, write_heading, write_saved

SEMPRE = RecordKey("project", "sempre")
OTHER = RecordKey("project", "other")

TYPING = """
import os, sys
from pathlib import Path
from si_editor.model.records import RecordKey
from si_editor.store import Change, Journal
journal = Journal(Path(sys.argv[1]), Path(sys.argv[2]))
text = "SEMPRE"
for letter in " – 2.0":
    journal.append([Change(RecordKey("project", "sempre"), ("acronym",), text, text + letter)])
    text += letter
os.kill(os.getpid(), 9)
"""


def change(before: object, after: object, field: str = "acronym", key: RecordKey = SEMPRE) -> Change:
    return Change(key, (field,), before, after)


def left_behind(folder: Path, root: Path, *changes: Change) -> Path:
    """Write a journal as a run leaves it that ended without saving."""
    journal = Journal(folder, root)
    for one in changes:
        journal.append([one])
    journal.close()
    (path,) = folder.iterdir()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal"


def test_a_killed_program_loses_nothing(folder: Path, root: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", TYPING, str(folder), str(root)], check=False, capture_output=True)
    assert killed.returncode != 0, killed.stderr
    journal = Journal(folder, root)
    assert journal.pending() == (change("SEMPRE", "SEMPRE – 2.0"),)
    assert journal.damaged_lines == 0
    catalogue = Catalogue.open(root)
    touched = catalogue.apply(review_pending(catalogue, journal.pending()).changes)
    journal.append(touched.changes)
    assert journal.left_behind() == ()
    journal.mark_saved(catalogue.save().saved)
    journal.close()
    assert "SEMPRE – 2.0" in (root / "projects" / "sempre.yaml").read_text("utf-8")
    assert list(folder.iterdir()) == []


def test_nothing_is_written_until_something_is_edited(folder: Path, root: Path) -> None:
    journal = Journal(folder, root)
    journal.append([])
    journal.flush()
    journal.mark_saved([SEMPRE])
    journal.close()
    assert not folder.exists()


def test_saved_records_are_no_longer_pending(folder: Path, root: Path) -> None:
    journal = Journal(folder, root)
    journal.append([change(1, 2), change(1, 2, key=OTHER)])
    journal.mark_saved([SEMPRE])
    assert journal.pending() == (change(1, 2, key=OTHER),)
    journal.append([change(2, 3)])
    journal.close()
    later = Journal(folder, root)
    assert set(later.pending()) == {change(1, 2, key=OTHER), change(2, 3)}
    later.discard()
    assert later.pending() == ()
    later.close()
    assert list(folder.iterdir()) == []


def test_what_was_typed_and_taken_back_is_not_pending(folder: Path, root: Path) -> None:
    journal = Journal(folder, root)
    journal.append([change(1, 2)])
    journal.append([change(2, 1)])
    assert journal.pending() == ()
    journal.close()
    assert list(folder.iterdir()) == []


TAILS = [b"0000", b'deadbeef {"changes"', b"\x00" * 500, b"\xff\xfe\x80 garbage \n\n", b"12345678 {}\n"]


@pytest.mark.parametrize("tail", TAILS)
def test_a_torn_tail_does_not_matter(folder: Path, root: Path, tail: bytes) -> None:
    path = left_behind(folder, root, change(1, 2))
    path.write_bytes(path.read_bytes() + tail)
    journal = Journal(folder, root)
    assert journal.pending() == (change(1, 2),)
    journal.close()


def test_every_cut_leaves_the_lines_before_it(folder: Path, root: Path) -> None:
    path = left_behind(folder, root, change(1, 2, "a"), change(1, 2, "b"))
    content = path.read_bytes()
    lengths = {len(read_lines(content[:end]).changes) for end in range(len(content) + 1)}
    assert lengths == {0, 1, 2}
    second = content.rindex(b"\n", 0, -1)
    assert all(len(read_lines(content[:end]).changes) >= 1 for end in range(second, len(content)))


def test_a_damaged_line_in_the_middle_is_left_out_and_told(folder: Path, root: Path) -> None:
    path = left_behind(folder, root, change(1, 2, "a"), change(1, 2, "b"), change(1, 2, "c"))
    path.write_bytes(path.read_bytes().replace(b'"path":["b"]', b'"path":["x"]'))
    journal = Journal(folder, root)
    assert journal.pending() == (change(1, 2, "a"), change(1, 2, "c"))
    assert journal.damaged_lines == 1
    journal.close()


def test_a_crash_while_the_journal_is_made_shorter_loses_nothing(folder: Path, root: Path) -> None:
    long = left_behind(folder, root, change(1, 2, "a"), change(2, 3, "a"))
    shorter = write_heading(str(root), [change(1, 3, "a")], long.name)
    for end in range(0, len(shorter) + 1, 7):
        assert read_lines(shorter[:end] + b"\x00").changes in {(), (change(1, 3, "a"),)}
    beside = long.with_name(long.name.replace(".jsonl", "b.jsonl"))
    beside.write_bytes(shorter[:-20])
    journal = Journal(folder, root)
    assert journal.pending() == (change(1, 3, "a"),)
    journal.close()
    beside.write_bytes(shorter)
    later = Journal(folder, root)
    assert later.pending() == (change(1, 3, "a"),)
    assert not long.exists()
    later.close()


def test_a_crash_while_it_is_made_shorter_the_second_time_loses_nothing(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two files that each tell that they replace the other would both be thrown away."""
    monkeypatch.setattr("si_editor.store.journal._GROWTH", 1)
    journal = Journal(folder, root)
    with monkeypatch.context() as killed:
        # As if each old file were about to be deleted in the moment of a kill.
        killed.setattr("si_editor.store.journalfile.JournalFile.remove", JournalFile.release)
        for number in range(6):
            journal.append([change(number, number + 1)])
    assert len(list(folder.iterdir())) > 2
    journal.close()
    later = Journal(folder, root)
    assert later.pending() == (change(0, 6),)
    later.close()


def test_a_file_that_cannot_be_deleted_offers_nothing_old(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(folder, root)
    journal.append([change(1, 2)])
    with monkeypatch.context() as stuck:

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        stuck.setattr(Path, "unlink", refuse)
        journal.mark_saved([SEMPRE])
    journal.close()
    later = Journal(folder, root)
    assert later.pending() == ()
    later.close()


NONSENSE = [
    {"changes": 5},
    {"changes": [5]},
    {"changes": [{"record": "x", "path": []}]},
    {"changes": [{"record": ["a"], "path": []}]},
    {"saved": [["a", "b", "c"]]},
    {"saved": [7]},
    {},
]


@pytest.mark.parametrize("value", NONSENSE)
def test_a_line_that_says_nonsense_with_a_right_checksum_does_no_harm(
    value: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as forged:
        forged.setattr("json.dumps", lambda *_, **__: repr(value).replace("'", '"'))
        line = write_heading("")
    content = read_lines(line + write_changes([change(1, 2)]))
    assert content.changes == (change(1, 2),)


values = st.recursive(
    st.one_of(st.text(), st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False), st.just(MISSING)),
    lambda inner: st.one_of(
        st.lists(inner.filter(lambda value: value is not MISSING), max_size=3),
        st.dictionaries(st.text(), inner.filter(lambda value: value is not MISSING), max_size=3),
    ),
    max_leaves=6,
)


@settings(max_examples=100)
@given(st.lists(st.one_of(st.text(), st.integers(0, 9)), max_size=3), values, values)
def test_every_value_comes_back_as_it_was(path: list[str | int], before: object, after: object) -> None:
    noted = Change(RecordKey("projekt", "ä\n"), tuple(path), before, after)
    content = read_lines(write_heading("x") + write_changes([noted]))
    assert content.changes == (noted,)
    assert content.damaged == 0
    assert read_lines(write_changes([noted]) + write_saved([noted.record])).changes == ()


def test_a_second_program_does_not_touch_the_journal_of_the_first(folder: Path, root: Path) -> None:
    first = Journal(folder, root)
    first.append([change(1, 2)])
    second = Journal(folder, root)
    assert second.pending() == ()
    second.append([change(1, 3, key=OTHER)])
    second.discard()
    second.close()
    assert first.pending() == (change(1, 2),)
    first.close()
    third = Journal(folder, root)
    assert third.pending() == (change(1, 2),)
    third.close()


def test_what_two_runs_left_behind_is_offered_together(folder: Path, root: Path) -> None:
    first, second = Journal(folder, root), Journal(folder, root)
    first.append([change(1, 2)])
    second.append([change(1, 3, key=OTHER)])
    first.close()
    second.close()
    third = Journal(folder, root)
    assert set(third.left_behind()) == {change(1, 2), change(1, 3, key=OTHER)}
    third.settle()
    assert third.pending() == ()
    third.close()
    assert list(folder.iterdir()) == []


def test_what_was_left_behind_stays_until_it_is_settled(folder: Path, root: Path) -> None:
    left_behind(folder, root, change(1, 2))
    second = Journal(folder, root)
    second.append([change(1, 5, key=OTHER)])
    second.mark_saved([OTHER])
    second.close()
    third = Journal(folder, root)
    assert third.pending() == (change(1, 2),)
    third.close()


def test_another_catalogue_has_another_journal(folder: Path, root: Path) -> None:
    left_behind(folder, root, change(1, 2))
    journal = Journal(folder, root / "projects")
    assert journal.pending() == ()
    journal.close()


def test_the_same_catalogue_is_known_by_every_way_to_it(folder: Path, root: Path, tmp_path: Path) -> None:
    left_behind(folder, root, change(1, 2))
    (tmp_path / "link").symlink_to(root)
    journal = Journal(folder, tmp_path / "link")
    assert journal.pending() == (change(1, 2),)
    journal.close()


def test_the_file_does_not_grow_with_every_letter(folder: Path, root: Path) -> None:
    journal = Journal(folder, root)
    text = "x" * 100_000
    for number in range(60):
        journal.append([change(f"{text}{number}", f"{text}{number + 1}")])
    (path,) = folder.iterdir()
    assert path.stat().st_size < 9_000_000
    assert journal.pending() == (change(f"{text}0", f"{text}60"),)
    journal.close()
    later = Journal(folder, root)
    assert later.pending() == (change(f"{text}0", f"{text}60"),)
    later.close()


def test_a_full_disk_is_told_and_what_is_missing_is_made_up_for_later(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(folder, root)
    journal.append([change(1, 2, "a")])
    write = os.write

    def fill_up(descriptor: int, content: bytes) -> int:
        if len(content) > 10:
            return write(descriptor, bytes(content)[:10])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda descriptor, _: write(descriptor, b"torn") and fill_up(descriptor, b""))
        with pytest.raises(SaveError, match="disk is full"):
            journal.append([change(1, 2, "b")])
    journal.append([change(1, 2, "c")])
    journal.close()
    later = Journal(folder, root)
    assert {one.path for one in later.pending()} == {("a",), ("b",), ("c",)}
    later.close()


def test_what_was_left_behind_stays_while_the_disk_is_full(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_behind(folder, root, change(1, 2))
    journal = Journal(folder, root)

    def fail(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "write", fail)
        with pytest.raises(SaveError):
            journal.append([change(1, 2)])
        journal.settle()
        journal.close()
    later = Journal(folder, root)
    assert later.left_behind() == (change(1, 2),)
    later.close()


def test_what_is_to_be_kept_outlives_the_settling(folder: Path, root: Path) -> None:
    left_behind(folder, root, change(1, 2, "a"), change(1, 2, "b"))
    second = Journal(folder, root)
    second.append([change(5, 6, "c")])
    second.settle(keep=[change(1, 2, "b")])
    assert second.left_behind() == ()
    second.close()
    third = Journal(folder, root)
    assert third.left_behind() == (change(1, 2, "b"), change(5, 6, "c"))
    third.close()


def test_a_folder_that_cannot_be_made_is_told_when_something_is_to_be_kept(tmp_path: Path, root: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    journal = Journal(tmp_path / "file" / "journal", root)
    with pytest.raises(SaveError, match="recovery file"):
        journal.append([change(1, 2)])
    assert journal.pending() == (change(1, 2),)
    journal.close()


def test_recovery_sorts_edits_by_whether_they_still_fit(root: Path) -> None:
    (root / "projects" / "broken.yaml").write_bytes(b"[")
    catalogue = Catalogue.open(root)
    new, broken, gone = (RecordKey("project", name) for name in ("new", "broken", "gone"))
    fits = change("SEMPRE", "S")
    created = Change(new, (), MISSING, {"acronym": "N"})
    recovery = review_pending(
        catalogue,
        [
            fits,
            change("Social Empowerment", "Social Empowerment", "title"),
            change("was something else", "mine", "status"),
            change(1, "Another", "title", OTHER),
            created,
            change("N", "M", key=new),
            change("x", "y", key=broken),
            change("x", "y", key=gone),
            change(MISSING, "y", "teaser", gone),
        ],
    )
    assert recovery.changes == (fits, created, change("N", "M", key=new))
    assert recovery.conflicts == (change("draft", "mine", "status"),)
    assert {one.record for one in recovery.blocked} == {broken, gone}
    catalogue.apply([*recovery.changes, *recovery.conflicts])
    assert catalogue.draft(SEMPRE).data["status"] == "mine"


def test_what_the_files_already_hold_is_nothing_to_recover(root: Path) -> None:
    assert review_pending(Catalogue.open(root), [change("S", "SEMPRE")]).is_empty


def test_edits_of_an_entry_that_went_away_in_a_saved_step_are_nothing_to_ask_about(root: Path) -> None:
    catalogue = Catalogue.open(root)
    gone = RecordKey("project", "gone")
    pending = [change("One", "Two", "title", gone), Change(gone, (), {"title": "Two"}, MISSING, "new-name")]
    assert review_pending(catalogue, pending).is_empty
    assert review_pending(catalogue, pending[:1]).blocked == (pending[0],)
