"""What a save replaces is kept, within bounds, and a disk without room for it keeps nobody from saving."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Backups, Catalogue, Change, Limits, Trash
from si_editor.store.kept import kept_name

SEMPRE = RecordKey("project", "sempre")
NOW = datetime(2021, 6, 29, 12, 0, tzinfo=UTC)


def keep_at(backups: Path, moment: datetime, content: bytes) -> None:
    folder = backups / "projects" / "sempre"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / kept_name(SEMPRE, content, moment)).write_bytes(content)


@pytest.mark.feature(60)
def test_every_save_keeps_what_it_replaces(root: Path, tmp_path: Path) -> None:
    catalogue = Catalogue.open(root, None, tmp_path / "backups")
    path = root / "projects" / "sempre.yaml"
    texts = []
    for name in ("A", "B"):
        texts.append(path.read_bytes())
        catalogue.apply([Change(SEMPRE, ("title",), catalogue.draft(SEMPRE).data["title"], name)])
        assert catalogue.save().not_kept == ()
    assert catalogue.backups is not None
    versions = catalogue.backups.versions(SEMPRE)
    assert [version.path.read_bytes() for version in versions] == texts[::-1]
    found = catalogue.backups.data(versions[0])
    assert found is not None
    assert found["title"] == "A"
    assert catalogue.backups.versions(CAMPAIGN_KEY) == ()


def test_a_full_disk_loses_the_backup_but_not_the_save_and_says_so(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = Catalogue.open(root, None, tmp_path / "backups")
    catalogue.apply([Change(SEMPRE, ("title",), "Social Empowerment", "New")])

    def fail(*_: object) -> int:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", fail)
        report = catalogue.save()
    assert report.saved == (SEMPRE,)
    assert report.is_complete
    assert "disk is full" in report.not_kept[0]
    assert b"title: New" in (root / "projects" / "sempre.yaml").read_bytes()
    assert [path for path in (tmp_path / "backups").rglob("*") if path.is_file()] == []


def test_half_a_version_is_never_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backups = Backups(tmp_path / "backups")
    assert backups.keep(SEMPRE, b"title: One\n") == ""

    def write_half(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:5])
        raise KeyboardInterrupt  # as a kill would end it

    monkeypatch.setattr(Path, "write_bytes", write_half)
    with pytest.raises(KeyboardInterrupt):
        backups.keep(SEMPRE, b"title: Two\n")
    assert [version.path.read_bytes() for version in backups.versions(SEMPRE)] == [b"title: One\n"]


def test_many_saves_of_a_day_do_not_push_out_last_month(tmp_path: Path) -> None:
    backups = Backups(tmp_path, most=20)
    for day in range(10):
        for number in range(3):
            keep_at(tmp_path, NOW - timedelta(days=day + 1, minutes=number), b"%d %d" % (day, number))
    for number in range(30):
        assert backups.keep(SEMPRE, b"today %d" % number) == ""
    versions = backups.versions(SEMPRE)
    assert len(versions) <= 20
    days = [version.moment.date() for version in versions[15:]]
    assert len(days) == len(set(days)) > 1, "of each earlier day one version is kept"


def test_backups_end_with_age_and_size(tmp_path: Path) -> None:
    keep_at(tmp_path, NOW - timedelta(days=400), b"old")
    keep_at(tmp_path, NOW - timedelta(days=2), b"x" * 60)
    keep_at(tmp_path, NOW - timedelta(days=1), b"y" * 60)
    assert Backups(tmp_path, limit=100).tidy(NOW) == 2
    (left,) = Backups(tmp_path).versions(SEMPRE)
    assert left.path.read_bytes() == b"y" * 60


@pytest.mark.feature(8)
def test_the_trash_ends_with_age_and_size_and_survives_damage(tmp_path: Path) -> None:
    trash = Trash(tmp_path, days=90, limit=100)
    folder = tmp_path / "projects"
    folder.mkdir()
    for days, content in ((100, b"acronym: OLD\n"), (2, b"x" * 90), (1, b"acronym: NEW\n"), (0, b"a: [")):
        (folder / kept_name(SEMPRE, content, NOW - timedelta(days=days))).write_bytes(content)
    (folder / "something else").write_bytes(b"")
    assert len(trash.entries()) == 4
    assert trash.tidy(NOW) == 2
    damaged, good = trash.entries()
    assert trash.data(damaged) is None
    assert trash.data(good) == {"acronym": "NEW"}
    assert trash.together(good) == ()


def test_what_cannot_be_put_into_the_trash_stays(root: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"a file where the folder should be")
    catalogue = Catalogue.open(root, blocked)
    catalogue.apply([Change(SEMPRE, (), catalogue.draft(SEMPRE).data, MISSING)])
    assert SEMPRE in catalogue.save().failed
    assert (root / "projects" / "sempre.yaml").exists()


def test_earlier_versions_follow_a_rename(root: Path, tmp_path: Path) -> None:
    catalogue = Catalogue.open(root, None, tmp_path / "backups")
    data = catalogue.draft(SEMPRE).data
    new = RecordKey("project", "semper")
    catalogue.apply([Change(SEMPRE, ("title",), data["title"], "B")])
    catalogue.save()
    data = catalogue.draft(SEMPRE).data
    catalogue.apply([Change(SEMPRE, (), data, MISSING, "semper"), Change(new, (), MISSING, data, "sempre")])
    assert catalogue.save().is_complete
    assert catalogue.backups is not None
    assert len(catalogue.backups.versions(new)) == 2
    assert catalogue.backups.versions(SEMPRE) == ()


def test_names_that_differ_in_capitals_only_are_one_file_on_many_disks(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Play a disk on which capital letters do not count: looking a file up finds it under either spelling."""
    old, new = RecordKey("media", "map.png"), RecordKey("media", "Map.png")
    (root / "media" / "map.png").write_bytes(b"picture")
    (root / "media" / "map.png.yaml").write_bytes(b"# ours\nkind: picture\n")
    catalogue = Catalogue.open(root, tmp_path / "trash")
    real = Path.samefile

    def is_same_but_for_capitals(self: Path, other: Path) -> bool:
        return self.name.lower() == other.name.lower() or real(self, other)

    monkeypatch.setattr(Path, "samefile", is_same_but_for_capitals)
    data = catalogue.draft(old).data
    catalogue.apply([Change(old, (), data, MISSING, new.id), Change(new, (), MISSING, data, old.id)])
    assert catalogue.save().is_complete
    assert sorted(path.name for path in (root / "media").iterdir()) == ["Map.png", "Map.png.yaml"]
    assert (root / "media" / "Map.png.yaml").read_bytes() == b"# ours\nkind: picture\n"
    assert catalogue.unsaved() == ()


def test_other_limits_come_with_the_catalogue(root: Path, tmp_path: Path) -> None:
    limits = Limits(trash_days=30, trash_bytes=100, version_days=3, versions=20)
    catalogue = Catalogue.open(root, tmp_path / "trash", tmp_path / "backups", limits)
    for days in (5, 1):
        keep_at(tmp_path / "backups", NOW - timedelta(days=days), b"%d" % days)
    assert catalogue.trash is not None
    assert catalogue.backups is not None
    assert (catalogue.trash.days, catalogue.trash.limit, catalogue.backups.most) == (30, 100, 20)
    assert catalogue.backups.tidy(NOW) == 1
    (left,) = catalogue.backups.versions(SEMPRE)
    assert left.path.read_bytes() == b"1"
