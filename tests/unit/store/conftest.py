"""A small catalogue on the disk for every test that needs one."""

from pathlib import Path

import pytest

PROJECT = """\
# What we know of SEMPRE.
acronym: SEMPRE   # as they write it
title: Social Empowerment
status: draft
partners:
  - name: Diaconie
    country: DE
  - name: Region
    country: "NO"   # Norway
unknown-key: kept
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "catalogue"
    for name in ("projects", "pages", "media"):
        (folder / name).mkdir(parents=True)
    (folder / "catalogue.yaml").write_bytes(b'format: 1\ntitle: "#test"\nlanguages: [en]\n')
    (folder / "projects" / "sempre.yaml").write_bytes(PROJECT.encode())
    (folder / "projects" / "other.yaml").write_bytes(b"acronym: OTHER\ntitle: Another\n")
    return folder


@pytest.fixture
def trash(tmp_path: Path) -> Path:
    return tmp_path / "trash"
