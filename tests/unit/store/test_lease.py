"""The lease: who has a catalogue open, noticed when it is left behind, and never in the way."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from si_editor.store import Catalogue, create
from si_editor.store.lease import BEAT, LEASE_FILE, PATIENCE, Lease

START = datetime(2021, 6, 29, 9, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, span: timedelta) -> None:
        self.now += span


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    create(tmp_path / "campaign")
    return tmp_path / "campaign"


def lease_of(root: Path, who: str, clock: Clock, machine: str = "") -> Lease:
    machine = machine or f"{who}-laptop"
    return Lease(root, who, machine, root.parent / f"data of {machine}", clock)


def told(root: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((root / LEASE_FILE).read_text(encoding="utf-8"))
    return found


def test_the_first_gets_the_lease_and_the_second_learns_who_has_it(root: Path, clock: Clock) -> None:
    ana, ben = lease_of(root, "Ana", clock), lease_of(root, "Ben", clock)
    assert ana.claim().is_mine
    clock.pass_by(BEAT)
    standing = ben.claim()
    assert not standing.is_mine
    assert standing.other is not None
    assert (standing.other.who, standing.other.machine, standing.other.since) == ("Ana", "Ana-laptop", START)
    ana.release()
    assert not (root / LEASE_FILE).exists()
    assert ben.renew().is_mine
    assert told(root)["who"] == "Ben"


def test_a_beat_keeps_the_lease_and_silence_loses_it(root: Path, clock: Clock) -> None:
    ana, ben = lease_of(root, "Ana", clock), lease_of(root, "Ben", clock)
    ana.claim()
    for _ in range(30):
        clock.pass_by(BEAT)
        assert ana.renew().is_mine
    assert not ben.claim().is_mine
    clock.pass_by(PATIENCE - timedelta(seconds=1))
    assert not ben.claim().is_mine
    clock.pass_by(timedelta(seconds=1))
    standing = ben.claim()
    assert standing.is_mine
    assert standing.other is not None
    assert standing.other.who == "Ana"


def test_who_is_taken_over_learns_it_and_does_not_take_it_back(root: Path, clock: Clock) -> None:
    ana, ben = lease_of(root, "Ana", clock), lease_of(root, "Ben", clock)
    ana.claim()
    assert ben.take_over().is_mine
    for _ in range(2):
        standing = ana.renew()
        assert not standing.is_mine
        assert standing.other is not None
        assert standing.other.who == "Ben"
    ana.release()
    assert told(root)["who"] == "Ben"
    assert ben.renew().is_mine


def test_a_crash_on_this_machine_is_noticed_at_once(root: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from si_editor.store.lease import Lease\n"
        "lease = Lease(Path(sys.argv[1]), 'Ana', 'laptop', Path(sys.argv[2]))\n"
        "print(lease.claim().is_mine, flush=True); sys.stdin.read()"
    )
    presence = root.parent / "presence"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(root), str(presence)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "True"
        mine = Lease(root, "Ana", "laptop", presence)
        assert not mine.claim().is_mine
        process.kill()
        process.wait()
    standing = mine.claim()
    assert standing.is_mine
    assert standing.other is not None
    mine.release()
    assert not list(presence.iterdir())


def test_a_clock_that_is_ahead_counts_as_now_and_nonsense_as_never(root: Path, clock: Clock) -> None:
    ahead = Clock()
    ahead.pass_by(timedelta(hours=1))
    lease_of(root, "Ana", ahead).claim()
    assert not lease_of(root, "Ben", clock).claim().is_mine
    ahead.pass_by(timedelta(days=3650))
    lease_of(root, "Cleo", ahead).take_over()
    assert lease_of(root, "Ben", clock).claim().is_mine


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[" * 4000,
        b'"Ana"',
        b"\xff\xfe",
        b'{"run": 1, "since": "yesterday", "seen": null}',
        b"x" * 100_000,
    ],
)
def test_a_damaged_lease_means_somebody_until_it_is_old(root: Path, clock: Clock, content: bytes) -> None:
    path = root / LEASE_FILE
    path.write_bytes(content)
    os.utime(path, (START.timestamp(), START.timestamp()))
    standing = lease_of(root, "Ben", clock).claim()
    assert not standing.is_mine
    assert standing.other is not None
    assert standing.other.who == ""
    clock.pass_by(PATIENCE)
    assert lease_of(root, "Ben", clock).claim().is_mine


def test_names_are_short_and_harmless(root: Path, clock: Clock) -> None:
    moment = START.isoformat()
    lies = {"run": "../../x", "who": "A\nna\u202e" + "n" * 500, "machine": ["m"], "since": moment, "seen": moment}
    (root / LEASE_FILE).write_text(json.dumps(lies), encoding="utf-8")
    other = lease_of(root, "Ben", clock).claim().other
    assert other is not None
    assert other.who.startswith("Anan")
    assert len(other.who) == 60
    assert other.machine == ""


def test_it_is_never_written_through_a_link(root: Path, clock: Clock) -> None:
    precious = root.parent / "precious.txt"
    precious.write_text("mine", encoding="utf-8")
    (root / LEASE_FILE).symlink_to(precious)
    lease = lease_of(root, "Ben", clock)
    assert lease.claim() == lease.take_over()
    assert precious.read_text(encoding="utf-8") == "mine"
    lease.release()
    assert (root / LEASE_FILE).is_symlink()


def test_a_folder_that_takes_no_lease_has_none(tmp_path: Path, clock: Clock) -> None:
    standing = lease_of(tmp_path / "gone", "Ben", clock).claim()
    assert not standing.is_mine
    assert standing.other is None


def test_the_lease_is_no_part_of_the_catalogue(root: Path, clock: Clock) -> None:
    before = Catalogue.open(root, root.parent / "trash")
    lease_of(root, "Ana", clock).claim()
    after = Catalogue.open(root, root.parent / "trash")
    assert after.keys() == before.keys()
    assert not after.file_problems()
