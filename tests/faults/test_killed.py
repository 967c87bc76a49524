"""The whole program, killed at random moments while it types, saves, imports, renames, removes, undoes and exports.

The runs are made by `tests/faults/zygote.py`. What each had done by the moment of its end is known from its own log:
every edit that was told of as done has to be there at the next start.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.conftest import Count, Figures

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("how", "name", "quick", "full"),
    [
        ("window", "the window with its keys, killed at random", 12, 300),
        ("session", "the session without a window, killed at random", 12, 700),
    ],
)
def test_killed_at_any_moment(figures: Figures, count: Count, how: str, name: str, quick: int, full: int) -> None:
    """Every edit that was done is there or offered, every file is whole, and so is the last bundle."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT))))}
    with figures.measure(name) as figure:
        run = subprocess.run(
            [sys.executable, "-m", "tests.faults.zygote", f"{how}:{count.of(quick, full)}:1"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr[-3000:]
        row = json.loads(run.stdout)
        figure.tries = row["tries"]
        for loss in row["losses"]:
            figure.lose(loss)
