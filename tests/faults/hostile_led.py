"""Tries one door with inputs that a fuzzer chooses by the code they reach; needs atheris.

    python -m tests.faults.hostile_led <door> <seconds> <folder for the inputs>

The fuzzer ends the process itself: with code 0 when nothing went wrong, and what it did on its standard error.
"""

import importlib
import sys
from pathlib import Path
from typing import Any

_FOR_ONE = 5
_MEGABYTES = 3000
_LONGEST = 6000


def main(name: str, seconds: int, folder: Path) -> None:
    """Let the fuzzer try a door for so long."""
    fuzzer: Any = importlib.import_module("atheris")  # optional, and without types
    with fuzzer.instrument_imports(include=["si_editor"]):
        targets = importlib.import_module("tests.faults.hostile_targets")
    door = targets.make_doors()[name]
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(door.seeds):
        (folder / f"seed{number}").write_bytes(seed)
    words = folder.with_suffix(".dict")
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in door.words if word), encoding="ascii")
    options = (
        f"-max_total_time={seconds}",
        f"-timeout={_FOR_ONE}",
        f"-rss_limit_mb={_MEGABYTES}",
        f"-max_len={_LONGEST}",
        f"-dict={words}",
        f"-artifact_prefix={folder.parent}/",
        "-print_final_stats=1",
        "-seed=1",
    )
    fuzzer.Setup([sys.argv[0], *options, str(folder)], door.enter)
    fuzzer.Fuzz()


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{sign:02x}" for sign in word)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
