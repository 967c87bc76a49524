"""The same catalogue gives the same bytes: on two paths, in two time zones and languages, as folder and as zip file."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from si_editor.resources import sample_catalogue
from si_editor.store.starting import copy_sample

GOLDEN = Path(__file__).parents[1] / "golden" / "sample_bundle.txt"


def export(catalogue: Path, target: Path, **environment: str) -> dict[str, object]:
    result = subprocess.run(
        [sys.executable, "-m", "si_editor", "export", str(catalogue), str(target), "--json"],
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    receipt: dict[str, object] = json.loads(result.stdout)
    return receipt


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object], dict[str, object]]:
    """Export one catalogue twice, as differently as one machine allows; give the folder and both receipts."""
    root = tmp_path_factory.mktemp("bundles")
    other = root / "an other place" / "Kätälög"
    copy_sample(other)
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    here = export(
        sample_catalogue(), root / "site.zip", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1", COLUMNS="20"
    )
    there = export(other, root / "other.zip", TZ="America/Anchorage", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    return root, here, there


def test_zip_files_are_equal_to_the_byte(bundles: tuple[Path, dict[str, object], dict[str, object]]) -> None:
    root, here, there = bundles
    assert (root / "site.zip").read_bytes() == (root / "other.zip").read_bytes()
    assert {**here, "target": ""} == {**there, "target": ""}


def test_folder_holds_what_the_zip_file_holds(bundles: tuple[Path, dict[str, object], dict[str, object]]) -> None:
    root, here, _ = bundles
    folder = export(sample_catalogue(), root / "site", TZ="Asia/Kathmandu", PYTHONHASHSEED="3")
    assert {**folder, "target": ""} == {**here, "target": ""}
    with zipfile.ZipFile(root / "site.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    found = {path.relative_to(root / "site").as_posix(): path for path in (root / "site").rglob("*") if path.is_file()}
    assert {name: path.read_bytes() for name, path in found.items()} == files


def test_zip_file_can_be_read_by_others(bundles: tuple[Path, dict[str, object], dict[str, object]]) -> None:
    root, *_ = bundles
    with zipfile.ZipFile(root / "site.zip") as archive:
        assert archive.testzip() is None
    unzip = shutil.which("unzip")
    if unzip is not None:  # Python's own test has spoken where there is none
        subprocess.run([unzip, "-tqq", str(root / "site.zip")], check=True)


def test_sample_gives_the_files_that_were_agreed_on(
    bundles: tuple[Path, dict[str, object], dict[str, object]],
) -> None:
    """Renew after a wanted change: `SI_EDITOR_RENEW_GOLDEN=1 pytest tests/e2e/test_bundle_same_everywhere.py`."""
    root, receipt, _ = bundles
    with zipfile.ZipFile(root / "site.zip") as archive:
        names = archive.namelist()
    text = "".join(f"{line}\n" for line in [f"{receipt['pages']} pages in {receipt['files']} files", "", *names])
    if os.environ.get("SI_EDITOR_RENEW_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    assert GOLDEN.read_bytes().decode() == text
