"""Writing a bundle: all or nothing, and the last good one survives whatever happens."""

import errno
import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from si_editor.bundle.errors import ExportError, FaultyBundleError, PageError, TargetError
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.model.records import RecordKey
from si_editor.site.page import RenderError
from si_editor.store.errors import MediaError

Steps = Generator[Progress, None, Receipt]
Start = Callable[..., Steps]
Write = Callable[..., Receipt]
BROKEN = b"<!doctype html><html><body><a href='missing.html'>x</a></body></html>"


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def files_in(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize("name", ["site", "site.zip", "SITE.ZIP"])
def test_first_export_writes_everything_and_nothing_else(write: Write, tmp_path: Path, name: str) -> None:
    receipt = write(tmp_path / "new" / name)
    assert [path.name for path in (tmp_path / "new").iterdir()] == [name]
    assert (receipt.files, receipt.pages, receipt.written, receipt.unchanged, receipt.removed) == (3, 2, 3, 0, 0)
    target = tmp_path / "new" / name
    files = files_of(target) if target.is_dir() else files_in(target)
    assert set(files) == {"index.html", "a/index.html", "receipt.json"}
    assert receipt.bytes == sum(map(len, files.values()))


def test_folder_and_zip_hold_the_same_and_have_the_same_digest(write: Write, tmp_path: Path) -> None:
    folder, archive = write(tmp_path / "site"), write(tmp_path / "site.zip")
    assert files_of(tmp_path / "site") == files_in(tmp_path / "site.zip")
    assert folder.sha256 == archive.sha256
    assert {**folder.as_json(), "target": ""} == {**archive.as_json(), "target": ""}


def test_digest_is_that_of_what_sha256sum_prints(write: Write, tmp_path: Path) -> None:
    home = b"<p></p>"
    receipt = write(tmp_path / "site", {"index.html": home, "z.html": b"", "a.css": b""})
    lines = "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(files_of(tmp_path / "site").items())
    )
    assert receipt.sha256 == hashlib.sha256(lines.encode()).hexdigest()


def test_receipt_in_the_bundle_lists_every_other_file(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site")
    files = files_of(tmp_path / "site")
    listed = json.loads(files.pop("receipt.json"))
    assert listed["made_by"] == "si-editor"
    assert {"Pillow", "FreeType", "libwebp"} <= listed["pictures_by"].keys(), "they decide about bytes"
    assert {one["name"]: one["sha256"] for one in listed["files"]} == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items()
    }


@pytest.mark.parametrize("name", ["site", "site.zip"])
def test_counts_say_what_changed_since_the_last_bundle(
    write: Write, tmp_path: Path, home: bytes, inner: bytes, name: str
) -> None:
    pages = {"index.html": home, "a/index.html": inner, "old.html": b"<p>old</p>"}
    write(tmp_path / name, pages)
    again = write(tmp_path / name, pages)
    assert (again.written, again.unchanged, again.removed) == (0, 4, 0)
    changed = write(tmp_path / name, {"index.html": home + b"<p>new</p>", "a/index.html": inner, "more.html": b""})
    assert (changed.written, changed.unchanged, changed.removed) == (3, 1, 1)


def test_unchanged_files_keep_their_time_and_changed_ones_get_a_new_one(
    write: Write, tmp_path: Path, home: bytes, inner: bytes
) -> None:
    write(tmp_path / "site")
    for name in ("index.html", "a/index.html"):
        os.utime(tmp_path / "site" / name, (1_000_000, 1_000_000))
    write(tmp_path / "site", {"index.html": home, "a/index.html": inner + b" "})
    assert (tmp_path / "site/index.html").stat().st_mtime == 1_000_000
    assert (tmp_path / "site/a/index.html").stat().st_mtime != 1_000_000


def test_a_file_that_was_changed_by_hand_is_written_again(write: Write, tmp_path: Path, home: bytes) -> None:
    write(tmp_path / "site")
    (tmp_path / "site/index.html").write_bytes(home.replace(b"Home", b"Hone"))
    receipt = write(tmp_path / "site")
    assert (receipt.written, receipt.unchanged) == (1, 2)
    assert (tmp_path / "site/index.html").read_bytes() == home


FAILURES = [
    RenderError(RecordKey("project", "a"), ("image",), "The picture cannot be read."),
    MediaError("The media file “a.png” is not there."),
    RuntimeError("a fault in the program"),
    OSError(errno.EIO, "bad disk"),
    BROKEN,
]


@pytest.mark.parametrize("name", ["site", "site.zip"])
@pytest.mark.parametrize("failure", FAILURES, ids=[type(failure).__name__ for failure in FAILURES])
def test_a_failure_midway_leaves_the_last_bundle_and_nothing_beside_it(
    write: Write, tmp_path: Path, home: bytes, name: str, failure: bytes | Exception
) -> None:
    write(tmp_path / name)
    before = files_of(tmp_path)
    with pytest.raises((ExportError, RuntimeError)):
        write(tmp_path / name, {"index.html": home, "a/index.html": b"<p>x</p>", "z.html": failure})
    assert files_of(tmp_path) == before


def test_a_page_that_cannot_be_made_says_because_of_which_value(write: Write, tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"a\.html.*project/a: The picture") as raised:
        write(tmp_path / "site", {"a.html": FAILURES[0]})
    assert (raised.value.key, raised.value.path) == (RecordKey("project", "a"), ("image",))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["site", "site.zip"])
def test_cancelling_at_any_step_leaves_the_last_bundle(start: Start, write: Write, tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    before = files_of(tmp_path)
    changed = {"index.html": b"<p>changed</p>"}
    total = sum(1 for _ in start(tmp_path / "count" / name, changed))
    for stop in range(total):
        steps = start(tmp_path / name, changed)
        for _ in range(stop + 1):
            next(steps)
        steps.close()
        after = {path: content for path, content in files_of(tmp_path).items() if not path.startswith("count/")}
        assert after == before, f"cancelled at step {stop}"


def test_bundle_that_fails_its_check_names_file_and_link(write: Write, tmp_path: Path) -> None:
    with pytest.raises(
        FaultyBundleError, match=r"index\.html: the link “missing\.html” leads to missing\.html"
    ) as raised:
        write(tmp_path / "site", {"index.html": BROKEN})
    assert [finding.file for finding in raised.value.findings] == ["index.html"]
    assert not (tmp_path / "site").exists()


def test_names_that_do_not_work_everywhere_are_refused_before_anything_is_written(write: Write, tmp_path: Path) -> None:
    with pytest.raises(FaultyBundleError, match="reserved name on Windows"):
        write(tmp_path / "site", {"con/index.html": b""})


def test_a_page_must_not_take_the_receipts_place(write: Write, tmp_path: Path, home: bytes) -> None:
    with pytest.raises(FaultyBundleError, match=r"receipt\.json"):
        write(tmp_path / "site", {"index.html": home, "receipt.json": b"{}"})


# What lies at the target


@pytest.mark.parametrize("foreign", ["notes.txt", "deep/in/notes.txt"])
def test_a_folder_with_files_of_others_is_refused_and_untouched(write: Write, tmp_path: Path, foreign: str) -> None:
    path = tmp_path / "site" / foreign
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    with pytest.raises(TargetError, match="did not write"):
        write(tmp_path / "site")
    assert files_of(tmp_path) == {f"site/{foreign}": b"mine"}


FOREIGN_RECEIPTS = [
    "{}",
    "not json",
    "[]",
    '{"made_by": "somebody", "files": [], "entries": []}',
    '{"made_by": "si-editor", "files": 1, "entries": []}',
    "[" * 100_000,
]


@pytest.mark.parametrize("receipt", FOREIGN_RECEIPTS)
def test_a_receipt_of_somebody_else_does_not_make_a_folder_ours(write: Write, tmp_path: Path, receipt: str) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/receipt.json").write_text(receipt)
    with pytest.raises(TargetError, match="did not write"):
        write(tmp_path / "site")


def test_files_put_into_our_bundle_are_not_deleted(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site")
    (tmp_path / "site/CNAME").write_text("example.org")
    with pytest.raises(TargetError, match="CNAME"):
        write(tmp_path / "site")
    assert (tmp_path / "site/CNAME").read_text() == "example.org"


def test_files_put_there_while_the_export_runs_are_not_deleted_either(
    start: Start, write: Write, tmp_path: Path
) -> None:
    write(tmp_path / "site")
    steps = start(tmp_path / "site", {"index.html": b"<p>changed</p>"})
    while next(steps).step != "publish":
        pass
    (tmp_path / "site/CNAME").write_text("example.org")
    with pytest.raises(TargetError, match="CNAME"):
        next(steps)
    assert (tmp_path / "site/CNAME").read_text() == "example.org"
    assert (tmp_path / "site/a/index.html").exists()


def test_what_file_managers_leave_behind_does_not_count(write: Write, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/.DS_Store").write_bytes(b"x")
    assert write(tmp_path / "site").files == 3
    (tmp_path / "site/a/Thumbs.db").write_bytes(b"x")
    assert write(tmp_path / "site").unchanged == 3


@pytest.mark.parametrize("content", [b"PK not really", b"a letter to my aunt", b"PK\5\6" + b"\0" * 18])
def test_a_zip_file_of_somebody_else_is_refused_and_untouched(write: Write, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "site.zip").write_bytes(content)
    with pytest.raises(TargetError, match="not made by si-editor"):
        write(tmp_path / "site.zip")
    assert files_of(tmp_path) == {"site.zip": content}


def test_empty_folders_and_files_are_taken(write: Write, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site.zip").touch()
    assert write(tmp_path / "site").files == write(tmp_path / "site.zip").files == 3


def test_a_link_to_a_folder_stays_a_link(write: Write, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real/index.html").is_file()


def test_two_exports_to_one_target_do_not_meet(start: Start, write: Write, tmp_path: Path) -> None:
    steps = start(tmp_path / "site")
    next(steps)
    with pytest.raises(TargetError, match="Another export"):
        write(tmp_path / "site")
    for _ in steps:
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_leftovers_of_a_killed_export_are_cleared(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site")
    (tmp_path / ".site.si-editor-new/a").mkdir(parents=True)
    (tmp_path / ".site.si-editor-new/a/half.html").write_bytes(b"half")
    (tmp_path / ".site.si-editor-lock").touch()
    (tmp_path / ".other.si-editor-new").mkdir()
    write(tmp_path / "site")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".other.si-editor-new", "site"]


def test_a_bundle_that_was_just_being_swapped_comes_back_first(write: Write, tmp_path: Path, home: bytes) -> None:
    write(tmp_path / "site")
    (tmp_path / "site").rename(tmp_path / ".site.si-editor-old")
    with pytest.raises(FaultyBundleError):
        write(tmp_path / "site", {"index.html": BROKEN})
    assert (tmp_path / "site/index.html").read_bytes() == home
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_very_long_names_do_not_share_their_working_names(write: Write, tmp_path: Path) -> None:
    for last in "ab":
        assert write(tmp_path / ("n" * 250 + last)).files == 3
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_with_empty_folders_of_others_is_not_ours_either(write: Write, tmp_path: Path) -> None:
    (tmp_path / "site" / "kept").mkdir(parents=True)
    with pytest.raises(TargetError, match="did not write"):
        write(tmp_path / "site")
    assert (tmp_path / "site" / "kept").is_dir()


def test_folders_made_for_a_target_go_again_when_the_export_fails(write: Write, tmp_path: Path) -> None:
    with pytest.raises(FaultyBundleError):
        write(tmp_path / "a" / "b" / "site", {"index.html": BROKEN})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["letter.txt/site", "letter.txt/a/site.zip"])
def test_a_file_in_the_way_gives_a_sentence(write: Write, tmp_path: Path, name: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear aunt,")
    with pytest.raises(TargetError, match="Part of the path is a file"):
        write(tmp_path / name)
    assert files_of(tmp_path) == {"letter.txt": b"Dear aunt,"}


def test_a_link_to_a_folder_of_others_is_not_followed(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.html").write_text("mine")
    for path in (tmp_path / "site" / "a").iterdir():
        path.unlink()
    (tmp_path / "site" / "a").rmdir()
    (tmp_path / "site" / "a").symlink_to(tmp_path / "mine")
    with pytest.raises(TargetError, match="do not belong"):
        write(tmp_path / "site")
    assert (tmp_path / "mine" / "index.html").read_text() == "mine"


def test_a_link_in_the_place_of_a_page_becomes_a_file_again(write: Write, tmp_path: Path, home: bytes) -> None:
    write(tmp_path / "site")
    (tmp_path / "site" / "index.html").rename(tmp_path / "elsewhere.html")
    (tmp_path / "site" / "index.html").symlink_to(tmp_path / "elsewhere.html")
    write(tmp_path / "site")
    assert not (tmp_path / "site" / "index.html").is_symlink()
    assert (tmp_path / "site" / "index.html").read_bytes() == home


def test_a_zip_file_that_somebody_puts_there_meanwhile_stays(start: Start, write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site.zip")
    steps = start(tmp_path / "site.zip")
    while next(steps).step != "publish":
        pass
    (tmp_path / "site.zip").unlink()
    (tmp_path / "site.zip").write_bytes(b"mine")
    with pytest.raises(TargetError, match="not made by si-editor"):
        next(steps)
    assert files_of(tmp_path) == {"site.zip": b"mine"}


def test_a_folder_keeps_its_permissions(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "site")
    (tmp_path / "site").chmod(0o2750)
    write(tmp_path / "site")
    assert (tmp_path / "site").stat().st_mode & 0o7777 == 0o2750
