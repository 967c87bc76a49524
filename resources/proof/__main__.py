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
from resources.proof.formats import check_formats
from resources.proof.planted import FAULTY_PAGE, plant_faults
from resources.proof.schemes import SCHEMES
from resources.proof.visits import LARGE

Result = TypeVar("Result")
Words = ParamSpec("Words")

# Whoever looks at the planted page sees a fault of each of these; what reading asks for is measured in one scheme.
SEEN_IN_PLANTED: Final = {
    "light": frozenset({"axe", "console", "privacy", "reading", "stillness", "text spacing", "large text", "zoom"}),
    "dark": frozenset({"axe", "console", "privacy", "reading", "stillness"}),
}


def main(validators: Path, target: Path) -> int:
    """Export, check and tell; give 1 if anything was found."""
    planted = plant_faults(target / "planted")
    sample = _timed("exported the sample", export_sample, target / "sample")
    # The engine shows a page in light or dark for the whole of a process, so each scheme has one. The sample is looked
    # at while the thousand is exported: by then one processor of two would have nothing to do.
    visits = [(scheme, sample, _begin_visits(validators, scheme, [planted, sample.folder])) for scheme in SCHEMES]
    thousand = _timed("exported a thousand profiles", export_thousand, target / "catalogue", target / LARGE)
    visits += [(scheme, thousand, _begin_visits(validators, scheme, [planted, thousand.folder])) for scheme in SCHEMES]
    findings = _checked_by_nu(validators, target, [(sample, sample.pages), (thousand, thousand.fair_selection())])
    for bundle in (sample, thousand):
        what = f"feeds, sitemap, JSON-LD, CSVW, DCAT-AP, JSON Schema and workbook of the {bundle.name}"
        findings += _timed(what, list, check_formats(bundle))
    for scheme, bundle, process in visits:
        what = f"visited the pages of the {bundle.name} in {scheme}"
        findings += _timed(what, _end_visits, process, SEEN_IN_PLANTED[scheme])
    for line in summary(findings):
        _say(line)
    _say(f"The website: {len(findings)} findings" if findings else "The website: nothing found")
    return 1 if findings else 0


def _checked_by_nu(validators: Path, target: Path, bundles: Sequence[tuple[Bundle, Sequence[str]]]) -> list[Finding]:
    files = [f"{bundle.folder.name}/{file}" for bundle, pages in bundles for file in (*pages, *bundle.designs)]
    what = f"Nu HTML checker: {len(files)} files of {' and '.join(bundle.name for bundle, _ in bundles)}"
    planted = f"planted/{FAULTY_PAGE}"
    found = _timed(what, nu.check_files, validators, target, [*files, planted])
    findings = [one for one in without_allowed(found, nu.ALLOWED) if one.page != planted]
    return findings if any(one.page == planted for one in found) else [*findings, _blind(nu.NAME)]


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
