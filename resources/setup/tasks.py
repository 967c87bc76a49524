"""What a person does in a source tree: run the editor, test it, check it, renew the lock files, build the wheel."""

import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from resources.setup.environment import DEV_LOCK, PYTHON, RUN_LOCK, prepare, tool
from resources.setup.machine import ROOT, SetupError, call, is_root, say
from resources.setup.qtlibraries import ensure_qt_loads
from resources.setup.validators import FOLDER as VALIDATORS
from resources.setup.validators import fetch_validators, has_node, renew_lock

BUILD = ROOT / "build"
SAMPLE = ROOT / "sample_catalogue"
WORKING_COPY = BUILD / "my_catalogue"

# Each group is a process of its own, so that a crash of the browser engine cannot take the other results along.
TEST_GROUPS: tuple[tuple[str, ...], ...] = (
    ("tests/unit", "tests/house"),
    ("tests/desktop",),
    ("tests/web",),
    ("tests/e2e",),
    ("tests/faults",),
)
ASK_FOR_SCREEN = """
import os, sys
from si_editor.cli.screen import has_screen
sys.exit(0 if has_screen(sys.platform, os.environ) else 1)
"""
QT_WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu"}


def run() -> int:
    """Open the editor on a working copy of the sample; with no screen, check and export the sample instead."""
    prepare(RUN_LOCK)
    if not _has_screen():
        return _run_without_screen()
    ensure_qt_loads()
    if not WORKING_COPY.exists():
        code = call([tool("si-editor"), "new", WORKING_COPY, "--sample"])
        if code != 0:
            return code
    say(f"Opening the working copy of the sample in {WORKING_COPY.relative_to(ROOT)}/ …")
    return call([tool("si-editor"), "open", WORKING_COPY])


def _has_screen() -> bool:
    # The program itself knows best. A Qt that was told to draw nowhere would leave the person with nothing to see.
    return call([PYTHON, "-c", ASK_FOR_SCREEN], QT_QPA_PLATFORM="") == 0


def _run_without_screen() -> int:
    say("There is no screen here, so the sample is checked and exported to build/ instead of opened in a window.")
    BUILD.mkdir(exist_ok=True)
    for words in (
        ("check", SAMPLE),
        ("export", SAMPLE, BUILD / "site"),
        ("export", SAMPLE, BUILD / "site.zip"),
    ):
        say(f"\n$ si-editor {' '.join(_short(word) for word in words)}")
        code = call([tool("si-editor"), *words])
        if code != 0:
            return code
    say("\nThe website is in build/site/ (open index.html in a browser) and in build/site.zip.")
    return 0


def _short(word: str | Path) -> str:
    return str(word.relative_to(ROOT)) if isinstance(word, Path) else word


@dataclass(frozen=True)
class Result:
    """How one group of tests ended."""

    group: str
    passed: int
    failed: int
    seconds: float


def test() -> int:
    """Run every test without a screen and close with one line that counts them."""
    prepare(DEV_LOCK)
    ensure_qt_loads()
    reports = BUILD / "tests"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir(parents=True)
    results = [run_group(folders, reports) for folders in TEST_GROUPS]
    say("")
    for result in results:
        say(f"{result.group:24} {result.passed:5} passed {result.failed:5} failed {result.seconds:7.1f} s")
    failed = sum(result.failed for result in results)
    say(f"\n{sum(result.passed for result in results)} passed, {failed} failed")
    return 1 if failed else 0


def faults() -> int:
    """Break everything on purpose, as often as FAULTS.md tells, and write the figures to build/faults.md."""
    prepare(DEV_LOCK)
    ensure_qt_loads()
    reports = BUILD / "tests"
    reports.mkdir(parents=True, exist_ok=True)
    result = run_group(("tests/faults",), reports, FAULTS="full")
    say(f"\n{result.passed} passed, {result.failed} failed")
    return 1 if result.failed else 0


def run_group(folders: Sequence[str], reports: Path, python: Path = PYTHON, **more: str) -> Result:
    """Run one group of tests in a process of its own; however it ends, the others go on."""
    name = " ".join(folders)
    report = reports / f"{folders[-1].rpartition('/')[2]}.xml"
    say(f"\n=== {name} ===")
    began = time.monotonic()
    environment = QT_WITHOUT_SCREEN | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root() else {}) | more
    code = call([python, "-m", "pytest", "--quiet", f"--junit-xml={report}", *folders], **environment)
    seconds = time.monotonic() - began
    passed, failed = count_tests(report)
    if failed == 0 and (code != 0 or passed == 0):
        # A crash of the engine may even leave exit code 0 behind: without a count it is no success.
        say(f"{name} ended with exit code {code} and did not say which test failed.")
        failed = 1
    return Result(name, passed, failed, seconds)


def count_tests(report: Path) -> tuple[int, int]:
    """How many tests passed and how many did not, by a JUnit report; none of either if there is no report."""
    if not report.is_file():
        return 0, 0
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    total = sum(int(suite.get("tests", "0")) for suite in suites)
    # A skipped test has shown nothing, and there are to be none: it counts as failed.
    failed = sum(int(suite.get(kind, "0")) for suite in suites for kind in ("failures", "errors", "skipped"))
    return total - failed, failed


def check() -> int:
    """Hold the code against its rules (layout, lint, types, borders between layers) and the site against its own."""
    prepare(DEV_LOCK)
    codes = (
        call([tool("ruff"), "format", "--check", "."]),
        call([tool("ruff"), "check", "."]),
        call([tool("mypy")]),
        call([tool("lint-imports")]),
    )
    return max(*codes, check_site())


def check_site() -> int:
    """Hold the exported sample, and a thousand profiles made from it, against the validators the web trusts."""
    if not has_node():
        say("Skipped: the exported website was not held against the validators, since Node and npm are missing here.")
        return 0
    ensure_qt_loads()
    fetch_validators()
    return call([PYTHON, "-m", "resources.proof", VALIDATORS, BUILD / "proof"], **_engine())


def format_sources() -> int:
    """Lay out all code in the house's way and mend what can be mended without thought."""
    prepare(DEV_LOCK)
    return max(call([tool("ruff"), "check", "--fix-only", "."]), call([tool("ruff"), "format", "."]))


def translations() -> int:
    """Bring the files in resources/translations up to date with the texts in the code, and compile them."""
    prepare(DEV_LOCK)
    ensure_qt_loads()
    return call([PYTHON, "-m", "resources.build.texts"])


def screenshots() -> int:
    """Take the pictures that the README and the help show; those of a newcomer's hour come from its test."""
    prepare(DEV_LOCK)
    ensure_qt_loads()
    environment = QT_WITHOUT_SCREEN | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root() else {})
    result = call([PYTHON, "tests/screenshots.py"], **environment)
    environment["HELP_PICTURES"] = str(ROOT / "resources" / "help")
    return result or call([PYTHON, "-m", "pytest", "-q", "tests/e2e/test_newcomers_hour.py"], **environment)


def site_pictures() -> int:
    """Take pictures of every kind of page, in both schemes and three widths, into build/site-pictures/."""
    prepare(DEV_LOCK)
    ensure_qt_loads()
    return call([PYTHON, "-m", "resources.proof.pictures", BUILD / "site-pictures"], **_engine())


def _engine() -> dict[str, str]:
    return QT_WITHOUT_SCREEN | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root() else {})


def wheel() -> int:
    """Build the wheel into dist/, and beside it the bill of what it is shipped with."""
    prepare(DEV_LOCK)
    code = call([tool("hatchling"), "build", "--target", "wheel", "--directory", "dist"])
    return code or call([PYTHON, "-m", "resources.build.parts", "dist"])


def lock() -> int:
    """Renew the lock files from pyproject.toml, for every system and every Python that is served; and that of npm."""
    prepare(RUN_LOCK)
    if call([PYTHON, "-m", "pip", "install", "--quiet", "uv>=0.13"]) != 0:
        raise SetupError("uv, which resolves the packages, could not be installed; the reason stands above.")
    for target, groups, constraint in (
        (RUN_LOCK, ("build",), ()),
        # The second builds on the first, so that both name the same versions.
        (DEV_LOCK, ("build", "test", "check"), ("--constraint", RUN_LOCK)),
    ):
        code = call(
            [
                *(PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", "--no-config", "--quiet", "--upgrade"),
                *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"),
                *("--no-emit-index-url", "--output-file", target, *constraint),
                *(word for group in groups for word in ("--group", f"pyproject.toml:{group}")),
            ],
            UV_PYTHON=sys.executable,
        )
        if code != 0:
            return code
    return renew_lock() if has_node() else 0
