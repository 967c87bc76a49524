"""The zip writer: readable by everybody else, and the same bytes everywhere."""

import hashlib
import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_editor.site.archive import Limits, ZipWriter

FILES = {
    "zebra.txt": b"striped " * 500,
    "a/empty": b"",
    "a/ünïcode – name.txt": "čšž".encode(),
    "raw.bin": bytes(range(256)),
}


def _archive(limits: Limits | None = None) -> bytes:
    file = io.BytesIO()
    writer = ZipWriter(file, limits)
    for name, content in FILES.items():
        writer.add(name, content)
    writer.finish()
    return file.getvalue()


@pytest.mark.parametrize("limits", [None, Limits(count=2), Limits(size=40), Limits(count=1, size=1)])
def test_standard_library_reads_every_file_back(limits: Limits | None) -> None:
    with zipfile.ZipFile(io.BytesIO(_archive(limits))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == FILES


@pytest.mark.parametrize("limits", [None, Limits(count=1, size=1)])
def test_unzip_finds_no_fault(limits: Limits | None, tmp_path: Path) -> None:
    unzip = shutil.which("unzip")
    path = tmp_path / "a.zip"
    path.write_bytes(_archive(limits))
    if unzip is None:  # a machine without unzip still has Python's own test, above
        return
    result = subprocess.run([unzip, "-t", str(path)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_directory_is_sorted_and_holds_no_clock_and_no_owner() -> None:
    with zipfile.ZipFile(io.BytesIO(_archive())) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(FILES, key=str.encode)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert {entry.create_system for entry in entries} == {3}
    assert all(entry.flag_bits & 0x800 for entry in entries)


def test_only_what_gets_smaller_is_compressed() -> None:
    with zipfile.ZipFile(io.BytesIO(_archive())) as archive:
        methods = {entry.filename: entry.compress_type for entry in archive.infolist()}
    assert methods["zebra.txt"] == zipfile.ZIP_DEFLATED
    assert methods["raw.bin"] == methods["a/empty"] == zipfile.ZIP_STORED


def test_same_files_give_same_bytes() -> None:
    assert _archive() == _archive()


def test_bytes_are_those_that_every_machine_gives() -> None:
    """A new version of the compressor may change this number: then all zip files change once, and nobody wonders."""
    assert hashlib.sha256(_archive()).hexdigest() == "9621f79432ca4a87f1864ea5ea06e85b25a3b15e6e24229cf67ec4ee1860dfe6"


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/\\:"), min_size=1, max_size=30)


@given(st.dictionaries(NAMES, st.binary(max_size=3_000), max_size=12), st.sampled_from([None, 2, 50, 700]))
def test_any_files_come_back_as_they_went_in(files: dict[str, bytes], size: int | None) -> None:
    file = io.BytesIO()
    writer = ZipWriter(file, Limits(count=3, size=size) if size else None)
    for name, content in files.items():
        writer.add(name, content)
    writer.finish()
    with zipfile.ZipFile(file) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
