"""Every door for foreign bytes, tried by chance: an answer or a refusal, soon, in little room, and nothing changed."""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.conftest import ROOT, Count, Figures
from tests.faults.hostile_child import SECONDS_FOR_ONE
from tests.faults.hostile_targets import make_doors

from si_editor.resources import sample_catalogue

# How many tries at the quick count; some doors are a hundred times slower than others.
QUICK = {
    "yaml": 500,
    "record": 600,
    "markdown": 800,
    "clipboard": 500,
    "picture": 1000,
    "drawing": 3000,
    "film": 3000,
    "sheet": 200,
    "cell": 200,
    "command": 60,
}
FULL_TIMES = 40
SECONDS_LED = 60
# A picture may be decoded up to 120 million pixels; everything else stays far below.
MOST_GROWN = {"picture": 900_000_000, "command": 400_000_000}
USUALLY_GROWN = 150_000_000


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}


def marks(folder: Path) -> dict[str, str]:
    """Give what lies in a folder: names, and the fingerprints of files."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in folder.rglob("*")
    }


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """A catalogue in the folder that the tries run in."""
    shutil.copytree(sample_catalogue(), tmp_path / "work" / "catalogue")
    return tmp_path / "work" / "catalogue"


def test_every_door_has_a_count() -> None:
    assert set(QUICK) == set(make_doors())


@pytest.mark.parametrize("door", sorted(QUICK))
def test_whatever_comes_in_is_answered_or_refused(door: str, figures: Figures, count: Count, precious: Path) -> None:
    before = marks(precious)
    tries = count.of(QUICK[door], QUICK[door] * FULL_TIMES)
    with figures.measure(f"Hostile input: {door}, by chance") as figure:
        ran = subprocess.run(
            [sys.executable, "-W", "ignore", "-m", "tests.faults.hostile_child", door, str(tries), "20261122"],
            cwd=precious.parent,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=count.of(100, 3000),
            check=False,
        )
        assert ran.returncode == 0, ran.stderr[-2000:]
        result = json.loads(ran.stdout)
        figure.tries = result["tries"]
        for data, told in result["first"]:
            figure.lose(f"{bytes.fromhex(data)[:300]!r}\n{told}")
        figure.losses = result["wrong"]
        assert result["slowest_ms"] < SECONDS_FOR_ONE * 1000
        assert result["grown"] < MOST_GROWN.get(door, USUALLY_GROWN)
        assert marks(precious) == before


@pytest.mark.parametrize("door", sorted(QUICK))
def test_whatever_a_fuzzer_finds_is_answered_or_refused(
    door: str, figures: Figures, count: Count, precious: Path, tmp_path: Path
) -> None:
    if count is not Count.FULL:
        return  # a fuzzer needs a minute to find its way; `make faults` gives it one
    if importlib.util.find_spec("atheris") is None:
        figures.add(f"Hostile input: {door}, led by coverage: LEFT OUT, atheris is not installed", 0, 0, 0)
        return
    before = marks(precious)
    with figures.measure(f"Hostile input: {door}, led by coverage") as figure:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.faults.hostile_led", door, str(SECONDS_LED), str(tmp_path / "inputs")],
            cwd=precious.parent,
            env=environment(),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS_LED * 6,
            check=False,
        )
        found = re.search(r"number_of_executed_units:\s*(\d+)", ran.stderr)
        figure.tries = int(found[1]) if found else 0
        if ran.returncode != 0:
            figure.lose(ran.stderr[-3000:])
        assert marks(precious) == before
