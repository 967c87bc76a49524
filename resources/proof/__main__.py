"""Hold the exported website against the validators the web trusts: `python -m resources.proof VALIDATORS TARGET`."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, ParamSpec, TypeVar

from resources.proof import nu
from resources.proof.bundles import Bundle, export_sample, export_thousand
from resources.proof.findings import Finding, summary, without_allowed
from resources.proof.planted import FAULTY_PAGE, plant_faults
from resources.proof.schemes import SCHEMES

Result = TypeVar("Result")
Words = ParamSpec("Words")

# Whoever looks at the planted page sees a fault of each of these; what reading asks for is measured in one scheme.
SEEN_IN_PLANTED: Final = {
    "light": frozenset({"axe", "console", "privacy", "reading", "stillness", "text spacing", "large text", "zoom"}),
    "dark": frozenset({"axe", "console", "privacy", "reading", "stillness"}),
}


def main(validators: Path, target: Path) -> int:
    """Export, check and tell; give 1 if anything was found."""
    sample = _timed("exported the sample", export_sample, target / "sample")
    thousand = _timed("exported a thousand profiles", export_thousand, target / "catalogue", target / "thousand")
    planted = plant_faults(target / "planted")
    folders = [planted, sample.folder, thousand.folder]
    # The engine shows a page in light or dark for the whole of a process, so each scheme has one; both run at once.
    visits = [(scheme, _begin_visits(validators, scheme, folders)) for scheme in SCHEMES]
    findings = _checked_by_nu(validators, planted, [(sample, sample.pages), (thousand, thousand.fair_selection())])
    for scheme, process in visits:
        findings += _timed(f"visited the pages in {scheme}", _end_visits, process, SEEN_IN_PLANTED[scheme])
    for line in summary(findings):
        _say(line)
    _say(f"The website: {len(findings)} findings" if findings else "The website: nothing found")
    return 1 if findings else 0


def _checked_by_nu(validators: Path, planted: Path, bundles: Sequence[tuple[Bundle, Sequence[str]]]) -> list[Finding]:
    findings: list[Finding] = []
    for bundle, pages in bundles:
        files = [*pages, *bundle.designs]
        what = f"Nu HTML checker: {len(files)} files of the {bundle.name}"
        found = _timed(what, nu.check_files, validators, bundle.folder, files)
        findings += without_allowed(found, nu.ALLOWED)
    if not any(nu.check_files(validators, planted, [FAULTY_PAGE])):
        findings.append(_blind(nu.NAME))
    return findings


def _begin_visits(validators: Path, scheme: str, folders: Sequence[Path]) -> "subprocess.Popen[str]":
    flags = f"{os.environ.get('QTWEBENGINE_CHROMIUM_FLAGS', '--disable-gpu')} {SCHEMES[scheme]}".strip()
    return subprocess.Popen(
        [sys.executable, "-m", "resources.proof.visits", str(validators), scheme, *map(str, folders)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"QTWEBENGINE_CHROMIUM_FLAGS": flags},
    )


def _end_visits(process: "subprocess.Popen[str]", planted: frozenset[str]) -> list[Finding]:
    told, complaint = process.communicate()
    findings = [Finding(*json.loads(line)) for line in told.splitlines()]
    if process.returncode != 0:
        raise nu.CheckerError(f"The browser engine ended with exit code {process.returncode}: {complaint[-2000:]}")
    seen = {one.checker for one in findings if one.page.startswith(FAULTY_PAGE)}
    blind = [_blind(checker) for checker in sorted(planted - seen)]
    return blind + [one for one in findings if not one.page.startswith(FAULTY_PAGE)]


def _blind(checker: str) -> Finding:
    return Finding(checker, FAULTY_PAGE, "this checker did not see the faults that were planted for it")


def _timed(what: str, work: Callable[Words, Result], *words: Words.args, **named: Words.kwargs) -> Result:
    began = time.monotonic()
    result = work(*words, **named)
    _say(f"{what}: {time.monotonic() - began:.1f} s")
    return result


def _say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
