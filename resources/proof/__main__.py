"""Hold the exported website against the validators the web trusts: `python -m resources.proof VALIDATORS TARGET`."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from resources.proof import nu
from resources.proof.bundles import Bundle, export_sample, export_thousand
from resources.proof.findings import Finding, summary, without_allowed
from resources.proof.planted import FAULTY_PAGE, plant_faults

Result = TypeVar("Result")


def main(validators: Path, target: Path) -> int:
    """Export, check and tell; give 1 if anything was found."""
    sample = _timed("exported the sample", lambda: export_sample(target / "sample"))
    thousand = _timed(
        "exported a thousand profiles", lambda: export_thousand(target / "catalogue", target / "thousand")
    )
    findings: list[Finding] = []
    findings += _checked_by_nu(validators, sample, sample.pages, plant_faults(target / "planted"))
    findings += _checked_by_nu(validators, thousand, thousand.fair_selection(), plant_faults(target / "planted"))
    for line in summary(findings):
        _say(line)
    return 1 if findings else 0


def _checked_by_nu(validators: Path, bundle: Bundle, pages: Sequence[str], planted: Path) -> list[Finding]:
    found = _timed(
        f"Nu HTML checker: {len(pages)} pages of the {bundle.name}",
        lambda: list(without_allowed(nu.check_files(validators, bundle.folder, [*pages, *bundle.designs]), nu.ALLOWED)),
    )
    if not any(nu.check_files(validators, planted, [FAULTY_PAGE])):
        found.append(Finding(nu.NAME, FAULTY_PAGE, "the checker did not see the planted faults"))
    return found


def _timed(what: str, work: Callable[[], Result]) -> Result:
    began = time.monotonic()
    result = work()
    _say(f"{what}: {time.monotonic() - began:.1f} s")
    return result


def _say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
