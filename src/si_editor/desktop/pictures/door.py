"""The way of every media file into the catalogue: looked at, copied under a safe name, and described."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from si_editor.desktop.ask import Ask, Choice, Question
from si_editor.desktop.forms.services import Arrival
from si_editor.desktop.pictures.dialog import PictureAnswer, PictureDialog
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.intake.picture import Picture, PictureError, look_at
from si_editor.model.fieldpath import MISSING
from si_editor.model.kinds import Media
from si_editor.model.mediatypes import endings_of, media_type_of
from si_editor.model.records import RecordKey
from si_editor.store import Change, MediaError
from si_editor.store.layout import MEDIA_FOLDER

Done = Callable[[Arrival], None]
Left = Callable[[bool], None]


class Ways(NamedTuple):
    """What is called when a file was taken, and when it was not."""

    done: Done
    left: Left


class MediaIntake(QObject):
    """Brings files into the media folder. The source is never moved, and nothing is overwritten."""

    def __init__(self, session: Session, ask: Ask, start: Path, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._ask = ask
        self._start = start
        self._window = window
        self._scratch: tempfile.TemporaryDirectory[str] | None = None

    def choose_file(self, types: tuple[str, ...]) -> Path | None:
        """Ask for a file of certain types; None if nobody wants to."""
        pattern = " ".join(f"*{ending}" for ending in endings_of(types))
        kinds = self.tr("Files that fit (%1);;All files (*)").replace("%1", pattern)
        found = self._ask.file(self.tr("Choose a file to bring in"), self._start, kinds)
        if found is not None:
            self._start = found.parent
        return found

    def bring_in(
        self, source: Path | QImage, types: tuple[str, ...], stem: str, done: Done, left: Left | None = None
    ) -> None:
        """Bring a file in, or a picture that was pasted, and hand its name to ``done`` once all is answered.

        A pasted picture is named after ``stem``. Whatever cannot be taken is said, and ``left`` is called instead.
        """
        ways = Ways(done, left or _go_on)
        path = self._written(source, stem) if isinstance(source, QImage) else source
        if self._is_inside(path):
            done(self._arrival(path.name, {}))
            return
        kind = media_type_of(path.name)
        try:
            if kind == "picture" or (kind is None and "picture" in types):
                self._bring_picture(path, look_at(path), types, ways)
                return
        except PictureError as error:
            self._refuse(path, error.sentence, ways)
            return
        if kind is None or (types and kind not in types):
            self._refuse(path, self._unfit(types), ways)
            return
        self._finish(path, path.name, {}, ways)

    def _bring_picture(self, path: Path, picture: Picture, types: tuple[str, ...], ways: Ways) -> None:
        if types and not {"picture", "logo"} & set(types):
            self._refuse(path, self._unfit(types), ways)
            return
        twin = self._twin_of(path)
        if twin is not None and self._ask.choose(self._twin_question(path, twin)) == "existing":
            self._forget_scratch()
            ways.done(self._arrival(twin, {}))
            return
        kind = "logo" if "picture" not in types and "logo" in types else "picture"
        dialog = PictureDialog(path, picture, self._session.tasks, self._holders(), self._window)
        dialog.answered.connect(partial(self._take_picture, path, picture, kind, ways))
        dialog.rejected.connect(partial(self._give_up, ways))
        dialog.open()

    def _take_picture(self, path: Path, picture: Picture, kind: str, ways: Ways, answer: PictureAnswer) -> None:
        facts: dict[str, object] = {"kind": kind}
        if answer.alt:
            facts["alt"] = answer.alt
        if answer.is_decorative:
            facts["decorative"] = True
        for name in ("credit", "holder", "licence"):
            if getattr(answer, name):
                facts[name] = getattr(answer, name)
        ending = answer.reduced.ending if answer.reduced is not None else picture.ending
        is_named_so = path.suffix.lower() in {ending, ".jpeg" if ending == ".jpg" else ending}
        if answer.reduced is None and is_named_so:
            self._finish(path, path.name, facts, ways)
            return
        # A reduced copy, or a file whose ending lies, lies beside for a moment under the name it shall have.
        copy = self._scratch_folder() / f"{path.stem}{ending}"
        try:
            if answer.reduced is not None:
                copy.write_bytes(answer.reduced.data)
            else:
                shutil.copyfile(path, copy)
        except OSError as error:
            self._refuse(path, str(error), ways)
            return
        self._finish(copy, path.name, facts, ways)

    def _finish(self, path: Path, said_name: str, facts: Mapping[str, object], ways: Ways) -> None:
        try:
            name = self._session.catalogue.import_media(path)
        except MediaError as error:
            self._ask.tell(self._refusal_title(said_name), spoken(error.sentence))
            ways.left(False)
            return
        finally:
            self._forget_scratch()
        ways.done(self._arrival(name, facts))

    def _arrival(self, name: str, facts: Mapping[str, object]) -> Arrival:
        """Give the name of a file that is there now, with the change that begins its entry if it has none."""
        key = RecordKey("media", name)
        if key in self._session.catalogue.keys("media"):
            return Arrival(name, ())
        data = {"kind": media_type_of(name) or "picture", **facts}
        return Arrival(name, (Change(key, (), MISSING, data),))

    def _written(self, image: QImage, stem: str) -> Path:
        path = self._scratch_folder() / f"{stem}.png"
        image.save(str(path))
        return path

    def _scratch_folder(self) -> Path:
        if self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="si-editor-")
        return Path(self._scratch.name)

    def _forget_scratch(self) -> None:
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def _is_inside(self, path: Path) -> bool:
        # A file that lies in the media folder is there already; a copy of it would be a second one.
        return path.parent.resolve() == (self._session.catalogue.root / MEDIA_FOLDER).resolve()

    def _twin_of(self, path: Path) -> str | None:
        """Find a media file with the same bytes."""
        facts = self._session.catalogue.snapshot().media_files.values()
        size = path.stat().st_size
        if not any(one.size == size for one in facts):
            return None
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return next((one.name for one in facts if one.sha256 == digest), None)

    def _twin_question(self, path: Path, twin: str) -> Question:
        return Question(
            self.tr("This picture is in the media folder already"),
            self.tr("“%1” is the same picture as “%2”.").replace("%1", path.name).replace("%2", twin),
            (
                Choice("existing", self.tr("Use “%1”").replace("%1", twin)),
                Choice("both", self.tr("Keep both")),
            ),
            safe="existing",
            cancel="existing",
            help="pictures",
        )

    def _holders(self) -> tuple[str, ...]:
        """Give the rights holders named so far, so that the same one is written the same way."""
        records = (reading.record for reading in self._session.catalogue.snapshot().readings.values())
        return tuple(sorted({one.holder for one in records if isinstance(one, Media) and one.holder}))

    def _unfit(self, types: tuple[str, ...]) -> str:
        if not types or len(types) > 2:
            return self.tr(
                "Websites cannot show files of this type. Bring in a picture, a film, captions (.vtt) or a document."
            )
        return self.tr("This place takes: %1").replace("%1", ", ".join(endings_of(types)))

    def _refusal_title(self, name: str) -> str:
        return self.tr("“%1” was not brought in").replace("%1", name)

    def _refuse(self, path: Path, sentence: str, ways: Ways) -> None:
        self._forget_scratch()
        self._ask.tell(self._refusal_title(path.name), spoken(sentence))
        ways.left(False)

    def _give_up(self, ways: Ways) -> None:
        self._forget_scratch()
        ways.left(True)


def _go_on(_is_cancelled: bool) -> None:
    """Leave it at that: nobody waits for this file."""
