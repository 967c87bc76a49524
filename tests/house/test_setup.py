"""Setting up says plainly what is missing, and the count of the tests cannot be fooled."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from resources.setup import __main__ as entrance
from resources.setup.machine import SetupError, install_system_packages
from resources.setup.qtlibraries import PACKAGES, packages_for
from resources.setup.tasks import count_tests, run_group

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_fitting_python_one_sentence_says_what_to_install(tmp_path: Path) -> None:
    for name in ("dirname", "uname"):
        command = shutil.which(name)
        assert command is not None
        (tmp_path / name).symlink_to(command)
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="ascii")
    old.chmod(0o755)
    result = subprocess.run(
        ["/bin/sh", str(ROOT / "resources" / "setup" / "python.sh"), "-c", "print('ran')"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert "si-editor needs Python 3.11, 3.12 or 3.13" in result.stderr
    assert "nstall" in result.stderr


def test_without_the_right_to_install_the_exact_line_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("resources.setup.machine.has_candidate", "libasound2".__eq__)
    with pytest.raises(SetupError, match="sudo apt-get install --yes --no-install-recommends libasound2 libegl1"):
        install_system_packages(packages_for(["libasound.so.2", "libEGL.so.1"]), "Qt needs libraries")


def test_a_package_that_brings_two_libraries_is_named_once() -> None:
    assert packages_for(["libnss3.so", "libnssutil3.so", "libunknown.so.1"]) == (PACKAGES["libnss3.so"],)


def test_a_task_that_is_none_is_answered_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert entrance.main(["fly"]) == 2
    assert "run, test, faults, check" in capsys.readouterr().err


def test_a_skipped_test_is_not_counted_as_passed(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        '<testsuites><testsuite tests="9" failures="1" errors="2" skipped="1"/></testsuites>', encoding="ascii"
    )
    assert count_tests(report) == (5, 4)
    assert count_tests(tmp_path / "none.xml") == (0, 0)


@pytest.mark.parametrize(
    ("body", "passed", "failed"), [("assert True", 1, 0), ("assert False", 0, 1), ("__import__('os')._exit(0)", 0, 1)]
)
def test_a_group_that_crashes_without_a_word_has_failed(tmp_path: Path, body: str, passed: int, failed: int) -> None:
    (tmp_path / "test_one.py").write_text(f"def test_it():\n    {body}\n", encoding="ascii")
    result = run_group([str(tmp_path)], tmp_path, Path(sys.executable))
    assert (result.passed, result.failed) == (passed, failed)
