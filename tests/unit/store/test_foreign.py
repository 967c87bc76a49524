"""Changes from outside are noticed, told apart from our own, and can be followed or merged."""

import os
from pathlib import Path

import pytest

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change, diff

SEMPRE = RecordKey("project", "sempre")
ADDED = RecordKey("project", "added")


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    return Catalogue.open(root)


def change_file(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_nothing_is_told_when_nothing_happened(catalogue: Catalogue, root: Path) -> None:
    assert catalogue.foreign_changes() == ()
    for path in root.rglob("*.yaml"):
        os.utime(path)
    assert catalogue.foreign_changes() == ()


def test_a_changed_file_is_told_with_base_mine_and_theirs(catalogue: Catalogue, root: Path) -> None:
    catalogue.apply([Change(SEMPRE, ("acronym",), "SEMPRE", "MINE")])
    change_file(root / "projects" / "sempre.yaml", "Social Empowerment", "THEIRS")
    (change,) = catalogue.foreign_changes()
    assert [(one.path, one.after) for one in diff(SEMPRE, change.base, change.theirs)] == [(("title",), "THEIRS")]
    assert change.merge.value == {**catalogue.draft(SEMPRE).data, "title": "THEIRS"}
    assert not change.is_harmless
    assert catalogue.foreign_changes() == (change,)


def test_theirs_can_be_followed_silently_where_nothing_was_edited(catalogue: Catalogue, root: Path) -> None:
    change_file(root / "projects" / "sempre.yaml", "Social Empowerment", "THEIRS")
    (change,) = catalogue.foreign_changes()
    assert change.is_harmless
    touched = catalogue.accept_foreign(change)
    assert [one.path for one in touched.changes] == [("title",)]
    assert catalogue.draft(SEMPRE).data["title"] == "THEIRS"
    assert catalogue.unsaved() == ()
    assert catalogue.foreign_changes() == ()
    assert catalogue.snapshot().readings[SEMPRE].data["title"] == "THEIRS"


def test_mine_can_be_kept_and_is_then_unsaved(catalogue: Catalogue, root: Path) -> None:
    catalogue.apply([Change(SEMPRE, ("title",), "Social Empowerment", "MINE")])
    change_file(root / "projects" / "sempre.yaml", "Social Empowerment", "THEIRS")
    (change,) = catalogue.foreign_changes()
    assert [conflict.path for conflict in change.merge.conflicts] == [("title",)]
    catalogue.accept_foreign(change, change.mine)
    assert [(one.before, one.after) for one in catalogue.unsaved_changes(SEMPRE)] == [("THEIRS", "MINE")]
    assert catalogue.save().is_complete
    assert "title: MINE\n" in (root / "projects" / "sempre.yaml").read_text("utf-8")


def test_new_and_removed_files_are_told(catalogue: Catalogue, root: Path) -> None:
    (root / "projects" / "added.yaml").write_bytes(b"acronym: NEW\n")
    (root / "projects" / "sempre.yaml").unlink()
    added, removed = catalogue.foreign_changes()
    assert (added.key, added.base, added.theirs) == (ADDED, MISSING, {"acronym": "NEW"})
    assert (removed.key, removed.theirs) == (SEMPRE, MISSING)
    catalogue.accept_foreign(added)
    catalogue.accept_foreign(removed)
    assert catalogue.keys("project") == (ADDED, RecordKey("project", "other"))
    assert catalogue.foreign_changes() == ()
    assert catalogue.unsaved() == ()


def test_a_file_that_breaks_and_heals_is_followed(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    content = path.read_bytes()
    path.write_bytes(b"title: [")
    (broken,) = catalogue.foreign_changes()
    assert broken.unreadable
    catalogue.accept_foreign(broken)
    assert catalogue.draft(SEMPRE).unreadable == broken.unreadable
    assert [problem.record for problem in catalogue.file_problems()] == [SEMPRE]
    path.write_bytes(content)
    (healed,) = catalogue.foreign_changes()
    assert healed.is_harmless
    catalogue.accept_foreign(healed)
    assert catalogue.draft(SEMPRE).data["acronym"] == "SEMPRE"
    assert catalogue.file_problems() == ()


def test_new_media_files_and_odd_names_are_seen_on_the_next_look(catalogue: Catalogue, root: Path) -> None:
    before = catalogue.snapshot()
    (root / "media" / "new.jpg").write_bytes(b"x")
    (root / "projects" / "odd.yml").write_bytes(b"")
    assert catalogue.foreign_changes() == ()
    after = catalogue.snapshot()
    assert "new.jpg" not in before.media_files
    assert "new.jpg" in after.media_files
    assert [problem.code for problem in after.file_problems] == ["file-ending"]
