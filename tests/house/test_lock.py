"""The lock files can be trusted: every package has one version and its hashes, and nobody's index is named."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.setup.environment import DEV_LOCK, RUN_LOCK

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ;[^\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+$")
# Distributions that another one is made of, and that come with it in the one version that fits.
MADE_OF = {
    "pydantic-core": "pydantic",
    "pyside6-addons": "pyside6",
    "pyside6-essentials": "pyside6",
    "shiboken6": "pyside6",
}


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


def foreign_imports(folder: Path) -> Iterator[str]:
    for source in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module is not None:
                names = [node.module]
            yield from {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"si_editor"}


def test_the_program_imports_only_what_it_asks_for_and_all_of_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(Requirement(dependency).name) for dependency in project["dependencies"]}
    brought_by = packages_distributions()
    imported = set()
    for module in set(foreign_imports(ROOT / "src")):
        names = {canonicalize_name(name) for name in brought_by[module]}
        distributions = {MADE_OF.get(name, name) for name in names}
        assert distributions & asked, f"{module} is imported and belongs to no dependency"
        imported |= distributions & asked
    assert imported == asked
