"""The lock files can be trusted: every package has one version and its hashes, and nobody's index is named."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.setup.environment import DEV_LOCK, RUN_LOCK

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ;[^\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+$")


def read_pins(lock: Path) -> dict[str, str]:
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="ascii").strip())
    pins: dict[str, str] = {}
    for entry in entries:
        match = PIN.match(entry)
        assert match is not None, entry
        pins[canonicalize_name(match["name"])] = match["version"]
    return pins


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=["run", "dev"])
def test_a_lock_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="ascii")
    for trace in ("://", "index-url", "find-links", "trusted-host", "@", "#"):
        assert trace not in text


def test_the_lock_for_development_holds_all_of_the_one_for_running() -> None:
    run, dev = read_pins(RUN_LOCK), read_pins(DEV_LOCK)
    assert run.items() <= dev.items()


def test_the_locks_answer_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    for lock, asked in (
        (RUN_LOCK, [*project["project"]["dependencies"], *groups["build"], *project["build-system"]["requires"]]),
        (DEV_LOCK, [*groups["test"], *groups["check"]]),
    ):
        pins = read_pins(lock)
        for requirement in map(Requirement, asked):
            assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)]), str(requirement)
