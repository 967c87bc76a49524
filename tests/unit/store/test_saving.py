"""Saving: only changed lines, all or nothing, and never over what somebody else wrote."""

import errno
import os
import stat
from pathlib import Path

import pytest

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError, Catalogue, Change

SEMPRE = RecordKey("project", "sempre")
OTHER = RecordKey("project", "other")
NEW = RecordKey("project", "new-one")


def lines_that_differ(before: str, after: str) -> list[tuple[str, str]]:
    return [pair for pair in zip(before.split("\n"), after.split("\n"), strict=True) if pair[0] != pair[1]]


@pytest.fixture
def catalogue(root: Path, trash: Path) -> Catalogue:
    return Catalogue.open(root, trash)


def edit(catalogue: Catalogue, key: RecordKey, field: str, after: object) -> None:
    catalogue.apply([Change(key, (field,), catalogue.draft(key).data.get(field, MISSING), after)])


@pytest.mark.feature(61)
def test_only_the_lines_of_the_edited_value_change(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    before = path.read_text("utf-8")
    catalogue.apply([Change(SEMPRE, ("partners", 1, "country"), "NO", "FI")])
    assert catalogue.save().saved == (SEMPRE,)
    assert lines_that_differ(before, path.read_text("utf-8")) == [
        ('    country: "NO"   # Norway', '    country: "FI"   # Norway')
    ]
    assert catalogue.unsaved() == ()
    assert catalogue.save().saved == ()


def test_other_files_are_not_touched(catalogue: Catalogue, root: Path) -> None:
    stamps = {path: path.stat().st_mtime_ns for path in root.rglob("*.yaml")}
    edit(catalogue, SEMPRE, "acronym", "X")
    catalogue.save()
    assert [path.name for path, stamp in stamps.items() if path.stat().st_mtime_ns != stamp] == ["sempre.yaml"]


def test_only_the_asked_records_are_saved(catalogue: Catalogue) -> None:
    edit(catalogue, SEMPRE, "acronym", "X")
    edit(catalogue, OTHER, "acronym", "Y")
    assert catalogue.save([OTHER]).saved == (OTHER,)
    assert catalogue.unsaved() == (SEMPRE,)


def test_a_new_record_gets_a_file_and_its_folder(catalogue: Catalogue, root: Path) -> None:
    key = RecordKey("person", "jana")
    catalogue.apply([Change(key, (), MISSING, {"name": "Jana", "role": "a\nb"})])
    assert catalogue.save().saved == (key,)
    assert (root / "people" / "jana.yaml").read_text("utf-8") == "name: Jana\nrole: |-\n  a\n  b\n"


def test_a_new_field_goes_to_its_place_in_the_model(catalogue: Catalogue, root: Path) -> None:
    edit(catalogue, OTHER, "status", "ready")
    edit(catalogue, OTHER, "teaser", "Short.")
    catalogue.save()
    names = [line.partition(":")[0] for line in (root / "projects" / "other.yaml").read_text("utf-8").splitlines()]
    assert names == ["acronym", "title", "teaser", "status"]


def test_a_removed_record_goes_to_the_trash(catalogue: Catalogue, root: Path, trash: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    content = path.read_bytes()
    catalogue.apply([Change(SEMPRE, (), catalogue.draft(SEMPRE).data, MISSING)])
    assert path.exists()
    assert catalogue.save().saved == (SEMPRE,)
    assert not path.exists()
    assert [kept.read_bytes() for kept in trash.rglob("sempre*.yaml")] == [content]
    assert catalogue.unsaved() == ()


def test_without_a_trash_nothing_is_removed(root: Path) -> None:
    catalogue = Catalogue.open(root)
    catalogue.apply([Change(SEMPRE, (), catalogue.draft(SEMPRE).data, MISSING)])
    report = catalogue.save()
    assert "no place to keep a copy" in report.failed[SEMPRE]
    assert not report.is_complete
    assert (root / "projects" / "sempre.yaml").exists()


def test_a_removed_record_can_come_back_after_saving(catalogue: Catalogue, root: Path) -> None:
    data = catalogue.draft(SEMPRE).data
    catalogue.apply([Change(SEMPRE, (), data, MISSING)])
    catalogue.save()
    catalogue.apply([Change(SEMPRE, (), MISSING, data)])
    assert catalogue.save().saved == (SEMPRE,)
    assert Catalogue.open(root).draft(SEMPRE).data == data


def test_a_file_that_somebody_else_changed_is_not_overwritten(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    edit(catalogue, SEMPRE, "acronym", "MINE")
    edit(catalogue, OTHER, "acronym", "Y")
    theirs = path.read_text("utf-8").replace("Social Empowerment", "THEIRS")
    path.write_text(theirs, "utf-8")
    report = catalogue.save()
    assert report.saved == (OTHER,)
    (change,) = report.foreign
    assert change.key == SEMPRE
    assert path.read_text("utf-8") == theirs
    assert catalogue.unsaved() == (SEMPRE,)
    assert change.merge.conflicts == ()
    catalogue.accept_foreign(change, change.merge.value)
    assert catalogue.save().saved == (SEMPRE,)
    assert path.read_text("utf-8") == theirs.replace("acronym: SEMPRE ", "acronym: MINE ")


def test_a_file_that_was_only_touched_or_rewritten_alike_is_no_obstacle(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    edit(catalogue, SEMPRE, "acronym", "X")
    theirs = path.read_text("utf-8").replace("# What we know", "# All that we know")
    path.write_text(theirs, "utf-8")
    assert catalogue.save().saved == (SEMPRE,)
    assert path.read_text("utf-8") == theirs.replace("acronym: SEMPRE ", "acronym: X ")


def test_a_file_that_came_to_be_in_the_meantime_is_not_overwritten(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "new-one.yaml"
    catalogue.apply([Change(NEW, (), MISSING, {"acronym": "MINE"})])
    path.write_bytes(b"acronym: THEIRS\n")
    (change,) = catalogue.save().foreign
    assert (change.base, change.theirs) == (MISSING, {"acronym": "THEIRS"})
    assert path.read_bytes() == b"acronym: THEIRS\n"


def test_a_file_that_vanished_is_reported_and_can_be_written_again(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    edit(catalogue, SEMPRE, "acronym", "X")
    path.unlink()
    (change,) = catalogue.save().foreign
    assert change.theirs is MISSING
    catalogue.accept_foreign(change, change.mine)
    assert catalogue.save().saved == (SEMPRE,)
    assert b"acronym: X" in path.read_bytes()


def test_a_file_that_became_unreadable_is_not_overwritten(catalogue: Catalogue, root: Path) -> None:
    path = root / "projects" / "sempre.yaml"
    edit(catalogue, SEMPRE, "acronym", "X")
    path.write_bytes(b"a: [")
    (change,) = catalogue.save().foreign
    assert change.unreadable
    assert not change.is_harmless
    catalogue.accept_foreign(change, change.mine)
    assert "cannot be read, so it is not overwritten" in catalogue.save().failed[SEMPRE]
    assert path.read_bytes() == b"a: ["


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "allowance is used up"),
        (errno.EROFS, "write-protected"),
        (errno.EACCES, "write-protected"),
        (errno.EIO, "reported a failure"),
        (errno.EBUSY, "open in another program"),
        (errno.ETIMEDOUT, "could not be written"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_save_says_why_and_loses_nothing(
    catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, step: str
) -> None:
    path = root / "projects" / "sempre.yaml"
    before = path.read_bytes()
    edit(catalogue, SEMPRE, "acronym", "X")

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as broken:
        if step == "fsync":
            broken.setattr(os, "fsync", fail)
        else:
            broken.setattr(Path, "replace", fail)
        report = catalogue.save()
    assert words in report.failed[SEMPRE]
    assert "sempre.yaml" in report.failed[SEMPRE]
    assert path.read_bytes() == before
    assert sorted(found.name for found in path.parent.iterdir()) == ["other.yaml", "sempre.yaml"]
    assert catalogue.unsaved() == (SEMPRE,)
    assert catalogue.save().saved == (SEMPRE,)
    assert b"acronym: X " in path.read_bytes()


def test_a_folder_that_is_gone_is_reported(catalogue: Catalogue, root: Path) -> None:
    catalogue.apply([Change(NEW, (), MISSING, {"acronym": "X"})])
    root.rename(root.with_name("moved"))
    assert "no longer there" in catalogue.save().failed[NEW]


def test_a_text_too_long_to_be_opened_again_is_not_written(catalogue: Catalogue, root: Path) -> None:
    before = (root / "projects" / "sempre.yaml").read_bytes()
    edit(catalogue, SEMPRE, "title", "x" * 5_000_000)
    assert "could not be opened again" in catalogue.save().failed[SEMPRE]
    assert (root / "projects" / "sempre.yaml").read_bytes() == before


def test_windows_line_ends_permissions_and_links_are_kept(root: Path) -> None:
    (root / "shared").mkdir()
    target = root / "shared" / "elsewhere.yaml"
    target.write_bytes(b"\xef\xbb\xbfacronym: A\r\ntitle: B\r\n")
    target.chmod(0o640)
    (root / "projects" / "linked.yaml").symlink_to(target)
    catalogue = Catalogue.open(root)
    edit(catalogue, RecordKey("project", "linked"), "acronym", "NO")
    assert catalogue.save().is_complete
    assert target.read_bytes() == b'\xef\xbb\xbfacronym: "NO"\r\ntitle: B\r\n'
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert (root / "projects" / "linked.yaml").is_symlink()


def test_an_entry_that_links_out_of_the_catalogue_is_neither_shown_nor_written(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "secret.yaml"
    target.write_text("acronym: A\nstatus: ready\n", "utf-8")
    (root / "projects" / "linked.yaml").symlink_to(target)
    catalogue = Catalogue.open(root)
    linked = RecordKey("project", "linked")
    assert "outside the catalogue" in str(catalogue.draft(linked).unreadable)
    assert catalogue.draft(linked).data == {}
    assert linked not in catalogue.snapshot().ready()
    with pytest.raises(ApplyError):
        edit(catalogue, linked, "acronym", "NO")
    assert target.read_text("utf-8") == "acronym: A\nstatus: ready\n"


def test_saving_again_and_again_raises_no_alarm(catalogue: Catalogue) -> None:
    for number in range(5):
        edit(catalogue, SEMPRE, "acronym", f"X{number}")
        assert catalogue.save().is_complete
        assert catalogue.foreign_changes() == ()


@pytest.mark.parametrize("name", ["is_file", "iterdir"])
def test_a_disk_that_cannot_be_looked_at_is_told_in_a_sentence(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (root / "media").mkdir(exist_ok=True)
    (root / "media" / "map.png").write_bytes(b"a map")
    (root / "media" / "map.png.yaml").write_text("kind: picture\nalt: A map\n", encoding="utf-8")
    catalogue = Catalogue.open(root, tmp_path / "trash", tmp_path / "backups")
    old, new = RecordKey("media", "map.png"), RecordKey("media", "alps.png")
    data = catalogue.draft(old).data
    catalogue.apply([Change(old, (), data, MISSING, "alps.png"), Change(new, (), MISSING, data, "map.png")])

    def fail(_path: Path) -> bool:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(Path, name, fail)
        report = catalogue.save()
    assert report.failed
    assert any("disk reported a failure" in sentence for sentence in report.failed.values())
    assert catalogue.save().is_complete
    assert (root / "media" / "alps.png").read_bytes() == b"a map"


@pytest.mark.parametrize("is_saved_between", [False, True])
def test_a_renamed_picture_that_is_deleted_and_brought_back_keeps_its_file(
    root: Path, tmp_path: Path, is_saved_between: bool
) -> None:
    (root / "media").mkdir(exist_ok=True)
    (root / "media" / "map.png").write_bytes(b"a map")
    (root / "media" / "map.png.yaml").write_text("kind: picture\nalt: A map\n", encoding="utf-8")
    catalogue = Catalogue.open(root, tmp_path / "trash", tmp_path / "backups")
    old, new = RecordKey("media", "map.png"), RecordKey("media", "alps.png")
    data = catalogue.draft(old).data
    catalogue.apply([Change(old, (), data, MISSING, new.id), Change(new, (), MISSING, data, old.id)])
    catalogue.apply([Change(new, (), data, MISSING)])
    if is_saved_between:
        assert catalogue.save().is_complete
    touched = catalogue.apply([Change(new, (), MISSING, data)])
    assert touched.changes == (Change(new, (), MISSING, data, old.id),)
    assert catalogue.save().is_complete
    assert catalogue.read_media("alps.png") == b"a map"
    assert not (root / "media" / "map.png").exists()
