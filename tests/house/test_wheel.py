"""A wheel built from the tree runs from any folder, resources and sample included."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]


def call(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    built = call([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)], ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run Python from a folder elsewhere, with the package taken from the wheel and its dependencies from here."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(folder)]
    done = call([*pip, str(wheel)], folder)
    assert done.returncode == 0, done.stderr
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return call([sys.executable, *words], elsewhere, PYTHONPATH=str(folder), PYTHONUTF8="1")

    return run


def test_the_wheel_carries_what_the_program_needs_and_no_more(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "si_editor/_sample_catalogue/catalogue.yaml" in names
    assert "si_editor/_resources/site/static/fonts/sans.woff2" in names
    assert "si_editor/_resources/site/static/fonts/LICENSE.txt" in names
    assert "si_editor/py.typed" in names
    for stray in ("_resources/build", "_resources/setup", "_resources/screenshots", "__pycache__", "tests/", ".venv"):
        assert not [name for name in names if stray in name]


def test_the_installed_program_checks_and_exports_its_own_sample(installed: Run, tmp_path: Path) -> None:
    told = installed("-c", "from si_editor.resources import sample_catalogue; print(sample_catalogue())")
    sample = Path(told.stdout.strip())
    assert sample.name == "_sample_catalogue"
    assert not sample.is_relative_to(ROOT)
    checked = installed("-m", "si_editor", "check", str(sample))
    assert checked.returncode == 0, checked.stdout + checked.stderr
    exported = installed("-m", "si_editor", "export", str(sample), str(tmp_path / "site"))
    assert exported.returncode == 0, exported.stdout + exported.stderr
    assert (tmp_path / "site" / "index.html").is_file()
