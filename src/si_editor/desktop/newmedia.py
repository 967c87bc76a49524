"""Making the entry of a media file: from a file that is brought in, or for files that lie there without one."""

import tempfile
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from si_editor.desktop.ask import Ask, Choice, Question
from si_editor.desktop.entries import refuse_id
from si_editor.desktop.forms.services import Arrival, MediaDoor
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.model.fieldpath import MISSING
from si_editor.model.mediatypes import MEDIA_TYPES, media_type_of
from si_editor.model.records import RecordKey
from si_editor.store import Change, MediaError
from si_editor.store.layout import MEDIA_FOLDER
from si_editor.store.mediafolder import safe_ending, safe_stem

_MOST_NAMED = 8


class NewMedia(QObject):
    """Leads from a file to its entry. A file and its entry have the same name, so nobody is asked for one.

    Signals:
        shown: the key of the entry that should be shown now.
    """

    shown = Signal(object)

    def __init__(self, session: Session, media: MediaDoor, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._media = media
        self._ask = ask
        self._waiting: deque[Path] = deque()

    def make(self) -> None:
        """Offer the files that have no entry yet; else, or if they are not meant, ask for a file to bring in."""
        left = self._without_entry()
        answer = self._ask.choose(self._offer(left)) if left else "file"
        if answer == "entries":
            self._describe(left)
        elif answer == "file":
            self._bring_in()

    def _without_entry(self) -> tuple[str, ...]:
        catalogue = self._session.catalogue
        known = {key.id.casefold() for key in catalogue.keys("media")}
        return tuple(
            name
            for name in sorted(catalogue.snapshot().media_files)
            if name.casefold() not in known and self._refusal(name) is None
        )

    def _offer(self, names: tuple[str, ...]) -> Question:
        named = ", ".join(names[:_MOST_NAMED]) + ("…" if len(names) > _MOST_NAMED else "")
        return Question(
            self.tr("%n files in the media folder have no entry yet", "", len(names)),
            named,
            (
                Choice("entries", self.tr("Make %n entries", "", len(names))),
                Choice("file", self.tr("Choose another file…")),
                Choice("cancel", self.tr("Cancel")),
            ),
            safe="entries",
            cancel="cancel",
            help="pictures",
        )

    def bring(self, source: Path | QImage) -> None:
        """Bring in a file that was chosen, dropped or pasted, and show its entry."""
        if isinstance(source, Path):
            refusal = self._refusal(source.name) if self._is_inside(source) else _refuse_type(source.name)
            if refusal is not None:
                self._ask.tell(self.tr("“%1” was not brought in").replace("%1", source.name), spoken(refusal))
                self._leave(is_cancelled=False)
                return
        self._media.bring_in(source, (), self.tr("picture"), self._take, self._leave)

    def bring_all(self, sources: Iterable[Path]) -> None:
        """Bring in files that were dropped together: one after the other, since each is asked about."""
        is_idle = not self._waiting
        self._waiting.extend(sources)
        if is_idle and self._waiting:
            self._bring_next()

    def _bring_next(self) -> None:
        self.bring(self._waiting[0])

    def _leave(self, is_cancelled: bool) -> None:
        """Go on after a file that was refused; whoever cancels means all that would follow as well."""
        if self._waiting:
            self._waiting.popleft()
        if is_cancelled and self._waiting:
            text = self.tr("%n further files were left out", "", len(self._waiting))
            self._waiting.clear()
            self._session.told.emit(text)
        if self._waiting:
            # Not from within: a hundred files that need no answer would be a hundred calls deep.
            QTimer.singleShot(0, self, self._bring_next)

    def duplicate(self, key: RecordKey) -> None:
        """Copy a media file and its entry under a name of its own."""
        catalogue = self._session.catalogue
        title = self.tr("“%1” was not duplicated").replace("%1", key.id)
        try:
            data = catalogue.read_media(key.id)
            with tempfile.TemporaryDirectory(prefix="si-editor-") as folder:
                copy = Path(folder) / self._free_name(key.id)
                copy.write_bytes(data)
                name = catalogue.import_media(copy)
        except MediaError as error:
            self._ask.tell(title, spoken(error.sentence))
            return
        except OSError as error:
            self._ask.tell(title, str(error))
            return
        change = Change(RecordKey("media", name), (), MISSING, dict(catalogue.draft(key).data))
        text = self.tr("Duplicate %1 as %2").replace("%1", key.id).replace("%2", name)
        self._session.apply([change], text)
        self.shown.emit(change.record)

    def _bring_in(self) -> None:
        source = self._media.choose_file(MEDIA_TYPES)
        if source is not None:
            self.bring(source)

    def _take(self, arrival: Arrival) -> None:
        if arrival.changes:
            self._session.apply(arrival.changes, self.tr("New media %1").replace("%1", arrival.name))
        self.shown.emit(RecordKey("media", arrival.name))
        self._leave(is_cancelled=False)

    def _is_inside(self, source: Path) -> bool:
        return source.parent.resolve() == (self._session.catalogue.root / MEDIA_FOLDER).resolve()

    def _free_name(self, name: str) -> str:
        """Find a name that no media file and no entry has: ``map-2.png`` for ``map.png``."""
        catalogue = self._session.catalogue
        taken = {one.casefold() for one in catalogue.snapshot().media_files}
        taken |= {key.id.casefold() for key in catalogue.keys("media")}
        stem, suffix = safe_stem(Path(name).stem), safe_ending(Path(name).suffix)
        number = next(number for number in range(2, len(taken) + 3) if f"{stem}-{number}{suffix}" not in taken)
        return f"{stem}-{number}{suffix}"

    def _describe(self, names: tuple[str, ...]) -> None:
        """Make the entries in one step, and show the first; an entry that is there already is only shown."""
        catalogue = self._session.catalogue
        keys = [RecordKey("media", name) for name in names]
        present = set(catalogue.keys("media"))
        changes = [
            Change(key, (), MISSING, {"kind": media_type_of(key.id) or "picture"}) for key in keys if key not in present
        ]
        if changes:
            text = self.tr("New media %1").replace("%1", names[0])
            if len(changes) > 1:
                text = self.tr("Make the entries of %n media files", "", len(changes))
            self._session.apply(changes, text)
        self.shown.emit(keys[0])

    def _refusal(self, name: str) -> str | None:
        if RecordKey("media", name) in self._session.catalogue.keys("media"):
            return None
        return _refuse_type(name) or refuse_id(self._session.catalogue, "media", name)


def _refuse_type(name: str) -> str | None:
    if media_type_of(name) is not None:
        return None
    return QCoreApplication.translate(
        "newmedia",
        "Websites cannot show files of this type. Bring in a picture, a film, captions (.vtt) or a document.",
    )
