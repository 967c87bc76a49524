"""What has to be true after anything happened, looked at through the doors that the program itself uses."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.operations import Folders, export

from si_editor.bundle.contents import Contents, FolderContents, open_zip, read_listing
from si_editor.bundle.errors import ExportError
from si_editor.bundle.receipt import RECEIPT_NAME, describe_file
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError, Catalogue, CatalogueError, Change, apply_change, diff, is_same, review_pending
from si_editor.store.journallines import unpack_change
from si_editor.store.layout import is_ignored
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlread import decode, parse


@dataclass(frozen=True)
class State:
    """A catalogue at rest: the bytes of its files, and what its entries say."""

    files: Mapping[str, bytes]
    entries: Mapping[RecordKey, object]

    @classmethod
    def of(cls, folders: Folders) -> "State":
        """Look at a catalogue as it lies there."""
        return cls(files_of(folders.root), entries_of(folders.catalogue()))


def files_of(root: Path) -> dict[str, bytes]:
    """Give the files of a folder that count: what is hidden or temporary does not."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not is_ignored(path.name)
    }


def entries_of(catalogue: Catalogue) -> dict[RecordKey, object]:
    """Give what every entry says."""
    return {key: catalogue.draft(key).data for key in catalogue.keys()}


def judge(folders: Folders, old: State, new: State, log: str) -> list[str]:
    """Give everything that was lost or broken. ``log`` has a line for each edit that was begun and done."""
    return [
        *_broken_files(folders, old, new),
        *_broken_keepsakes(folders, old),
        *broken_bundle(folders.out / "site"),
        *broken_bundle(folders.out / "site.zip"),
        *_unrecovered(folders, old, log),
        *_stuck(folders),
    ]


def leftovers(folders: Folders, excused: str) -> list[str]:
    """Give the working files that lie about, except the one whose removal was what failed."""
    working = [path for place in (folders.root, folders.user) for path in place.rglob("*") if is_ignored(path.name)]
    working += [path for path in folders.out.iterdir() if path.name not in {"site", "site.zip"}]
    return [f"left behind: {path.name}" for path in working if str(path) != excused]


def _broken_files(folders: Folders, old: State, new: State) -> Iterator[str]:
    found = files_of(folders.root)
    for name, content in found.items():
        if content not in (old.files.get(name), new.files.get(name)):
            yield f"{name} holds neither the old nor the new text ({len(content)} bytes)"
        if name.endswith(".yaml"):
            try:
                parse(decode(content))
            except YamlError as error:
                yield f"{name} does not parse: {error.sentence}"
    for name in old.files:
        if name not in found and name in new.files:
            yield f"{name} is gone"


def _broken_keepsakes(folders: Folders, old: State) -> Iterator[str]:
    """Find what trash and earlier versions hold that never was."""
    known = set(old.files.values())
    for place in ("trash", "backups"):
        for name, content in files_of(folders.user / place).items():
            if not name.endswith(".json") and content not in known:
                yield f"{place} holds half a file: {name}"


def broken_bundle(target: Path) -> Iterator[str]:
    """Find what is wrong with the bundle at a target, held against its own receipt."""
    if target.suffix == ".zip":
        with open_zip(target) as contents:
            yield from [f"{target.name} is no zip file"] if contents is None else _broken(contents, target.name)
    elif not target.is_dir():
        yield f"{target.name} is gone"
    else:
        yield from _broken(FolderContents(target), target.name)


def _broken(contents: Contents, name: str) -> Iterator[str]:
    listing = read_listing(contents)
    if listing is None:
        yield f"{name} has no receipt"
        return
    if contents.names() != listing.names:
        yield f"{name} has other files than its receipt lists"
    for file, digest in listing.files.items():
        if file != RECEIPT_NAME and describe_file(file, contents.read(file)).sha256 != digest:
            yield f"{name}: {file} is not what the receipt lists"


def _unrecovered(folders: Folders, old: State, log: str) -> Iterator[str]:
    """Open the catalogue again, take back what the journal offers, and hold it against what was done."""
    try:
        catalogue = folders.catalogue()
    except CatalogueError as error:
        yield f"the catalogue does not open: {error.sentence}"
        return
    journal = folders.journal()
    try:
        recovery = review_pending(catalogue, journal.left_behind())
        for change in recovery.blocked:
            yield f"{change.record} {change.path} {change.after!r:.80} does not fit any more"
        try:
            catalogue.apply(recovery.changes)
            # What is asked about is offered too: whoever wants it back says so.
            catalogue.apply(recovery.conflicts)
        except ApplyError as error:
            yield f"what is offered does not fit: {error.sentence}"
        yield from compare(catalogue, old.entries, log)
        report = catalogue.save()
        if not report.is_complete:
            yield f"what was recovered cannot be saved: {list(report.failed.values())}"
        if journal.damaged_lines > 1:
            yield f"{journal.damaged_lines} lines of the journal are damaged"
    finally:
        journal.close()
    for key in catalogue.keys("media"):
        if not catalogue.media_path(key.id).is_file():
            yield f"the file of {key} is gone"


def compare(catalogue: Catalogue, old: Mapping[RecordKey, object], log: str) -> Iterator[str]:
    """Hold a recovered catalogue against the log: everything done is there; what was begun after it may be."""
    done: dict[RecordKey, object] = dict(old)
    begun: dict[RecordKey, object] = done
    for line in log.splitlines(keepends=True):
        if not line.endswith("\n"):
            break  # the kill came while it was written
        told = json.loads(line)
        begun = _after(done, [unpack_change(packed) for packed in told["changes"]])
        if told["is_done"]:
            done = begun
    now = entries_of(catalogue)
    if any(set(now) == set(state) and all(is_same(now[key], state[key]) for key in now) for state in (done, begun)):
        return
    for key in sorted({*done, *now}):
        if not is_same(now.get(key, MISSING), done.get(key, MISSING)):
            for change in diff(key, done.get(key, MISSING), now.get(key, MISSING))[:3]:
                yield f"{key} {change.path} says {change.after!r:.60} and not {change.before!r:.60}"


def _after(states: Mapping[RecordKey, object], changes: Sequence[Change]) -> dict[RecordKey, object]:
    after = dict(states)
    for change in changes:
        after[change.record] = apply_change(after.get(change.record, MISSING), change)
    return {key: data for key, data in after.items() if data is not MISSING}


def judge_run(folders: Folders, old: State, log: str) -> list[str]:
    """Give everything that a run of the whole program lost. What it wrote is known by the log alone."""
    losses: list[str] = []
    for place in (folders.root, folders.user / "trash", folders.user / "backups"):
        for name, content in files_of(place).items():
            if name.endswith(".yaml"):
                try:
                    parse(decode(content))
                except YamlError as error:
                    losses.append(f"{name} does not parse: {error.sentence}")
    for target in ("site", "site.zip"):
        losses += broken_bundle(folders.out / target)
    return [*losses, *_unrecovered(folders, old, log), *_stuck(folders)]


def _stuck(folders: Folders) -> Iterator[str]:
    """Export once more, which has to work and to sweep up what the kill left."""
    for target in ("site", "site.zip"):
        try:
            export(folders.out / target, "next")
        except ExportError as error:
            yield f"the next export fails: {error.sentence}"
    names = sorted(path.name for path in folders.out.iterdir())
    if names != ["site", "site.zip"]:
        yield f"beside the exports lie {names}"
