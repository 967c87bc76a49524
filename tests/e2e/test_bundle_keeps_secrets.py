"""What must not get out does not: private fields, people who withdrew, and entries nobody declared ready."""

import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from si_editor.bundle.changes import Changes, changes
from si_editor.bundle.errors import BlockedError, FaultyBundleError
from si_editor.bundle.export import describe_bundle, export
from si_editor.bundle.gate import Gate, gate
from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import private_texts
from si_editor.bundle.writing import write_bundle
from si_editor.check.checking import check
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.site.page import Page
from si_editor.site.site import Site
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.starting import copy_sample

TODAY = date(2026, 1, 1)
PROJECT = RecordKey("project", "sempre")
SECRET = "Ana keeps the signed papers in binder four"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Give a working copy of the sample."""
    copy_sample(tmp_path / "catalogue")
    return Catalogue.open(tmp_path / "catalogue")


def put(catalogue: Catalogue, key: RecordKey, field: str, value: object) -> None:
    before = catalogue.draft(key).data.get(field, MISSING)
    catalogue.apply([Change(key, (field,), before, value)])


def decide(catalogue: Catalogue, leave_out_unfit: bool = False, force: bool = False) -> Gate:
    snapshot = catalogue.snapshot()
    return gate(snapshot, check(snapshot, TODAY), leave_out_unfit, force)


def files(archive: Path) -> Iterator[bytes]:
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            yield opened.read(name)


def test_private_fields_are_in_no_file(catalogue: Catalogue, tmp_path: Path) -> None:
    put(catalogue, PROJECT, "notes", SECRET)
    snapshot = catalogue.snapshot()
    assert SECRET in {text.text for text in private_texts(snapshot)}
    for _ in export(snapshot, catalogue.read_media, tmp_path / "out.zip", decide(catalogue), catalogue.root):
        pass
    assert not any(SECRET.encode() in content for content in files(tmp_path / "out.zip"))


class _Leaking(Site):
    """The real site with a fault: one page shows the notes."""

    def page(self, address: str) -> Page:
        page = super().page(address)
        if address != "index.html":
            return page
        return Page(address, page.media_type, page.content.replace(b"</main>", SECRET.encode() + b"</main>"))


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_site_that_leaks_them_does_not_get_out(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    put(catalogue, PROJECT, "notes", SECRET)
    snapshot, decision = catalogue.snapshot(), decide(catalogue)
    site = _Leaking(snapshot, catalogue.read_media, decision.published)
    steps = write_bundle(site, describe_bundle(snapshot, site, decision), find_place(tmp_path / name))
    with pytest.raises(FaultyBundleError, match=r"index\.html: holds private text of project/sempre \(Internal notes"):
        list(steps)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("force", [False, True])
def test_who_has_withdrawn_is_in_no_file(catalogue: Catalogue, tmp_path: Path, force: bool) -> None:
    person = RecordKey("person", "jakob")
    put(catalogue, person, "name", "Jakobinus Quirin")
    put(catalogue, person, "consents", [{"purposes": ["name", "quote"], "withdrawn_on": "2022-05-01"}])
    put(catalogue, RecordKey("spotlight", "mamba"), "status", "ready")
    decision = decide(catalogue, leave_out_unfit=not force, force=force)
    assert RecordKey("spotlight", "mamba") not in decision.published
    for _ in export(catalogue.snapshot(), catalogue.read_media, tmp_path / "out.zip", decision, catalogue.root):
        pass
    assert not any(b"Quirin" in content for content in files(tmp_path / "out.zip"))


def test_drafts_are_in_no_file(catalogue: Catalogue, tmp_path: Path) -> None:
    put(catalogue, PROJECT, "acronym", "QUIRINAL")
    put(catalogue, PROJECT, "status", "draft")
    decision = decide(catalogue, leave_out_unfit=True)
    for _ in export(catalogue.snapshot(), catalogue.read_media, tmp_path / "out.zip", decision, catalogue.root):
        pass
    assert not any(b"QUIRINAL" in content for content in files(tmp_path / "out.zip"))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        entries = json.loads(archive.read("receipt.json"))["entries"]
    assert "sempre" not in {entry["id"] for entry in entries}


def test_a_closed_gate_cannot_be_walked_around(catalogue: Catalogue, tmp_path: Path) -> None:
    put(catalogue, RecordKey("spotlight", "asis"), "project", "nowhere")
    decision = decide(catalogue)
    with pytest.raises(BlockedError) as blocked:
        next(export(catalogue.snapshot(), catalogue.read_media, tmp_path / "out", decision, catalogue.root))
    assert {problem.record for problem in blocked.value.problems} == {RecordKey("spotlight", "asis")}
    assert not (tmp_path / "out").exists()


def planned(catalogue: Catalogue, target: Path) -> Changes:
    steps = changes(catalogue.snapshot(), catalogue.read_media, target, decide(catalogue, leave_out_unfit=True))
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            found = finished.value
            assert isinstance(found, Changes)
            return found


def test_what_will_change_is_what_changes(catalogue: Catalogue, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert planned(catalogue, target).is_first
    for _ in export(catalogue.snapshot(), catalogue.read_media, target, decide(catalogue), catalogue.root):
        pass
    assert planned(catalogue, target) == Changes(False, {}, {})
    put(catalogue, PROJECT, "body", "Quite another text, long enough to be one.")
    found = planned(catalogue, target)
    assert found.entries == {PROJECT: "changed"}
    assert found.files["projects/sempre/index.html"] == "changed"
    put(catalogue, PROJECT, "status", "archived")
    assert planned(catalogue, target).entries[PROJECT] == "gone"
