"""What the program does to the disk, each as one operation that can be interrupted anywhere."""

import json
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from PIL import Image

from si_editor.bundle.place import find_place
from si_editor.bundle.privacy import PrivateWords
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import Receipt
from si_editor.bundle.writing import Bundle, write_bundle
from si_editor.editing.removal import remove
from si_editor.editing.renaming import rename
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change, Journal, Lease, SaveError, SaveReport, create
from si_editor.store.journallines import pack_change

SEMPRE = RecordKey("project", "sempre")
ASIS = RecordKey("project", "asis")
MAP = RecordKey("media", "map.png")
CAMPAIGN = RecordKey("campaign", "catalogue")
LONG = "People plan their own services, and say so. " * 60

FILES = {
    "catalogue.yaml": 'format: 1\ntitle: "#socialinterreg"\nlanguages: [en]\n',
    "vocabularies/programmes.yaml": "label: Programmes\nterms:\n  - id: alpine-space\n    label: Alpine Space\n",
    "projects/sempre.yaml": (
        "# checked by Ana\nacronym: SEMPRE\ntitle: Social Empowerment in Rural Areas\n"
        f"teaser: People plan their own services.\nbody: {LONG}\ncountries: [DE, SE]\nstatus: ready\n"
    ),
    "projects/asis.yaml": "acronym: ASIS\ntitle: Alpine Social Innovation Strategy\nstatus: draft\n",
    "spotlights/asis-voice.yaml": "title: A voice\nproject: asis\nstatus: draft\n",
    "media/map.png.yaml": "kind: picture\nalt: A map\ncredit: Ana\n",
}


def picture(colour: str, side: int = 60) -> bytes:
    """Draw a picture."""
    drawn = BytesIO()
    Image.effect_noise((side, side), 60).convert("RGB").save(drawn, "PNG", pnginfo=None)
    return drawn.getvalue() + colour.encode()


@dataclass(frozen=True)
class Folders:
    """A catalogue, the user's own folder beside it, a target of exports, and what lies elsewhere."""

    base: Path

    @property
    def root(self) -> Path:
        return self.base / "campaign"

    @property
    def user(self) -> Path:
        return self.base / "user"

    @property
    def out(self) -> Path:
        return self.base / "out"

    @property
    def source(self) -> Path:
        """Where a picture comes from; it is never written."""
        return self.base / "pictures" / "New photo.png"

    def lay_out(self) -> None:
        """Write a catalogue that was in use for a while."""
        for name, text in FILES.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        (self.root / "media" / "map.png").write_bytes(picture("red"))
        self.out.mkdir(parents=True)
        self.source.parent.mkdir()
        self.source.write_bytes(picture("blue", 150))
        for target in ("site", "site.zip"):
            export(self.out / target, "old")

    def catalogue(self) -> Catalogue:
        """Open the catalogue."""
        return Catalogue.open(self.root, self.user / "trash", self.user / "backups")

    def journal(self) -> Journal:
        """Open the journal; close it again."""
        return Journal(self.user / "journals", self.root)


@dataclass
class Page:
    content: bytes


@dataclass
class Pages:
    """A website that is small enough to be interrupted at every call."""

    version: str

    def addresses(self) -> tuple[str, ...]:
        return ("index.html", "a/index.html", "a/same.txt")

    def page(self, address: str) -> Page:
        text = "always the same" if address.endswith(".txt") else f"<p>{self.version}</p>" * 100
        return Page(text.encode())


def steps_of_export(target: Path, version: str) -> Generator[Progress, None, Receipt]:
    """Export a small website, step by step as in the window."""
    return write_bundle(Pages(version), Bundle("Test", {}, (), None, PrivateWords(())), find_place(target))


def export(target: Path, version: str) -> None:
    """Export a small website."""
    for _ in steps_of_export(target, version):
        pass


@dataclass
class Desk:
    """An open catalogue with its journal, as a window has them."""

    folders: Folders
    catalogue: Catalogue
    journal: Journal
    # What somebody would have been told.
    told: list[str] = field(default_factory=list)

    # Where every edit is told of before and after, and that a kill leaves whole.
    log: int = -1

    def edit(self, *changes: Change) -> None:
        """Make changes the way the window does."""
        done = self.catalogue.apply(changes).changes
        self._tell(done, is_done=False)
        with self._told():
            self.journal.append(done)
        self._tell(done, is_done=True)

    def _tell(self, changes: Sequence[Change], *, is_done: bool) -> None:
        if self.log >= 0:
            line = json.dumps({"is_done": is_done, "changes": [pack_change(change) for change in changes]})
            os.write(self.log, f"{line}\n".encode())

    def set(self, key: RecordKey, name: str, value: object) -> None:
        """Give a field a value."""
        self.edit(Change(key, (name,), value_at(self.catalogue.draft(key).data, (name,)), value))

    def save(self) -> None:
        """Save everything the way the window does."""
        report: SaveReport = self.catalogue.save()
        self.told += [*report.failed.values(), *report.not_kept]
        self.told += ["Somebody else changed it." for _ in report.foreign]
        with self._told():
            self.journal.mark_saved(report.saved)

    def flush(self) -> None:
        """Make sure of the journal, as the window does every second."""
        with self._told():
            self.journal.flush()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Go on when the journal cannot be written, and say so, as the window does."""
        try:
            yield
        except SaveError as error:
            self.told.append(error.sentence)


def open_desk(folders: Folders, log: int = -1) -> Desk:
    """Open a catalogue as the window does."""
    return Desk(folders, folders.catalogue(), folders.journal(), log=log)


@dataclass(frozen=True)
class Operation:
    """Something that can be interrupted: first what is done before, then what is struck."""

    name: str
    before: Callable[[Desk], None]
    run: Callable[[Desk], None]


def _nothing(_desk: Desk) -> None:
    pass


def _edit_three(desk: Desk) -> None:
    desk.set(SEMPRE, "title", "Social Empowerment, again and again")
    desk.set(CAMPAIGN, "title", "A new title")
    new = {"acronym": "NEW", "title": "A new one", "body": LONG, "status": "draft"}
    desk.edit(Change(RecordKey("project", "new"), (), MISSING, new))


def _save(desk: Desk) -> None:
    desk.save()


def _rename_project(desk: Desk) -> None:
    desk.edit(*rename(desk.catalogue.snapshot(), ASIS, "alpine-strategy").changes)


def _rename_media(desk: Desk) -> None:
    desk.edit(*rename(desk.catalogue.snapshot(), MAP, "alps.png").changes)


def _remove(desk: Desk) -> None:
    desk.edit(*remove(desk.catalogue.snapshot(), [ASIS, MAP], "take out").changes)


def _bring_in(desk: Desk) -> None:
    name = desk.catalogue.import_media(desk.folders.source)
    desk.edit(Change(RecordKey("media", name), (), MISSING, {"kind": "picture", "alt": "A photo"}))
    desk.save()


def _type(desk: Desk) -> None:
    for number in range(8):
        desk.set(SEMPRE, "title", f"Typed {number}")
        desk.set(ASIS, "acronym", f"A{number}")
    desk.flush()


def _export_folder(desk: Desk) -> None:
    export(desk.folders.out / "site", "new")


def _export_zip(desk: Desk) -> None:
    export(desk.folders.out / "site.zip", "new")


def _begin(desk: Desk) -> None:
    create(desk.folders.base / "second")


def _lease(desk: Desk) -> None:
    lease = Lease(desk.folders.root, "ana", "desk", desk.folders.user / "presence")
    lease.claim()
    lease.renew()
    lease.release()


def operations() -> Sequence[Operation]:
    """Give everything that is interrupted."""
    return (
        Operation("save of three entries", _edit_three, _save),
        Operation("rename of an entry with references", _rename_project, _save),
        Operation("rename of a picture", _rename_media, _save),
        Operation("move to the trash", _remove, _save),
        Operation("import of a picture", _nothing, _bring_in),
        Operation("recovery file while typing", _nothing, _type),
        Operation("export to a folder", _nothing, _export_folder),
        Operation("export to a zip file", _nothing, _export_zip),
        Operation("lease", _nothing, _lease),
        Operation("new catalogue", _nothing, _begin),
    )
