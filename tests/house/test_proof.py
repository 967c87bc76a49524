"""What holds the exported site against the validators can be trusted: locked tools, told faults, a fair selection."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from resources.proof.bundles import Bundle, kind_of
from resources.proof.findings import Allowed, Finding, summary, without_allowed
from resources.proof.thousand import write_thousand
from resources.setup import tasks
from resources.setup.validators import LOCKED
from si_editor.check import check
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue


def test_the_lock_of_the_validators_names_versions_and_hashes_and_no_address() -> None:
    text = (LOCKED / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    assert "resolved" not in text
    packages = json.loads(text)["packages"]
    asked = json.loads((LOCKED / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert packages[""]["devDependencies"] == asked
    for name in asked:
        assert f"node_modules/{name}" in packages
    for place, package in packages.items():
        if place:
            assert re.fullmatch(r"\d+\.\d+\.\d+", package["version"]), place
            assert package["integrity"].startswith("sha512-"), place


def test_without_node_the_check_of_the_site_says_what_it_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tasks.check_site() == 0
    assert "Skipped" in capsys.readouterr().out


def test_an_allowed_finding_is_left_out_and_the_rest_is_told_once_with_its_number() -> None:
    findings = [Finding("Nu", f"{page}.html", text) for page in "abc" for text in ("harmless: x", "error: y")]
    left = list(without_allowed(findings, [Allowed("^harmless", "because")]))
    assert list(summary(left)) == ["  a.html and 2 more: error: y [Nu]"]


def test_pages_of_entries_are_of_one_kind_in_each_language() -> None:
    assert kind_of("index.html") == "index.html"
    assert kind_of("projects/index.html") == "projects/index.html"
    assert kind_of("projects/mamba/index.html") == "projects/*"
    assert kind_of("de/projects/mamba/index.html") == "de/projects/*"
    assert kind_of("privacy/index.html") == "privacy/index.html"


def test_a_fair_selection_has_every_kind_and_spreads_over_many_pages(tmp_path: Path) -> None:
    pages = tuple(f"projects/p{number:03}/index.html" for number in range(600))
    for page in ("404.html", "index.html", *pages):
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / page).touch()
    chosen = Bundle("made up", tmp_path).fair_selection()
    assert {"404.html", "index.html", pages[0], pages[555]} <= set(chosen)
    assert 16 <= len(chosen) <= 24


def test_the_large_catalogue_made_from_the_sample_is_fit_to_be_published(tmp_path: Path) -> None:
    write_thousand(sample_catalogue(), tmp_path / "large", 120)
    snapshot = Catalogue.open(tmp_path / "large").snapshot()
    assert len(list(snapshot.projects())) == 120
    drafts = {"arrival-regions-joins"}
    errors = [problem for problem in check(snapshot, date(2026, 11, 22)) if problem.severity == "error"]
    assert [problem for problem in errors if problem.record is None or problem.record.id not in drafts] == []
