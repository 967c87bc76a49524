"""Struck at one call after the other: killed before it, killed in the middle of it, or told that the disk is full.

The tries are made by `tests/faults/forge.py`, a process without Qt that can fork.
"""

import errno
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from tests.faults.conftest import Count, Figures

ROOT = Path(__file__).resolve().parents[2]
ERRORS = ("ENOSPC", "EDQUOT", "EROFS", "EACCES", "EIO", "EMFILE", "ENAMETOOLONG", "ESTALE")


def strike(figures: Figures, names: dict[str, str]) -> None:
    """Let the forge work; each way of striking is a row. The key is what the forge is asked for."""
    command = [sys.executable, "-m", "tests.faults.forge", *names]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT))))}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    rows: dict[str, list[dict[str, object]]] = defaultdict(list)
    for line in run.stdout.splitlines():
        row = json.loads(line)
        rows[row["how"]].append(row)
    for word, name in names.items():
        with figures.measure(name) as figure:
            for row in rows[word.partition(":")[0]]:
                figure.tries += int(str(row["tries"]))
                for loss in row["losses"] if isinstance(row["losses"], list) else []:
                    figure.lose(f"{row['name']}: {loss}")
        figure.seconds = sum(float(str(row["seconds"])) for row in rows[word.partition(":")[0]])


def test_killed_between_any_two_calls(figures: Figures, count: Count) -> None:
    """Saving, renaming, removing, importing, typing and exporting lose nothing wherever the kill falls."""
    strike(
        figures,
        {
            f"kill:{count.of(3, 1)}": "killed between two calls",
            f"half:{count.of(5, 1)}": "killed in the middle of a write",
        },
    )


def test_a_disk_that_refuses(figures: Figures, count: Count) -> None:
    """At any call, once or for good: a sentence, nothing lost or half-written, nothing left behind, and again works."""
    step = count.of(60, 4)
    strike(figures, {f"{getattr(errno, name)}:{step}": f"the disk answers {name}" for name in ERRORS})
