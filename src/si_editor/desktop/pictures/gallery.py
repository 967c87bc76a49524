"""Small pictures of entries for lists to pick from: the entry's own picture, or the cloth of its project."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from si_editor.desktop.records.cloth import Loom
from si_editor.desktop.records.rows import ClothFacts
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import value_at
from si_editor.model.kinds import Project
from si_editor.model.records import RecordKey
from si_editor.store import MediaError

_PLACES: Final = (("image", "media"), ("portrait", "media"))
_LARGEST_SIDE: Final = 20_000
_WOVEN: Final = frozenset({"project", "spotlight"})


class Gallery(QObject):
    """Gives small pictures at once; a file is read in the background, and its place shows the cloth until then.

    Signals:
        arrived: a picture that was asked for has been read.
    """

    arrived = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loom = Loom(theme, self)
        self._kept: dict[tuple[str, str, int], QPixmap | None] = {}

    def picture(self, key: RecordKey, size: int, ratio: float) -> QPixmap | None:
        """Give the picture of an entry as a square of so many pixels; None if it has none."""
        reading = self._session.catalogue.snapshot().readings.get(key)
        if reading is None:
            return None
        name = _media_of(key, reading.data)
        found = self._file(name, round(size * ratio)) if name else None
        if found is not None:
            found.setDevicePixelRatio(ratio)
            return found
        return self._loom.picture(self._cloth(key, reading.data), size, ratio) if key.kind in _WOVEN else None

    def _cloth(self, key: RecordKey, data: Mapping[str, object]) -> ClothFacts | None:
        project = RecordKey("project", str(data.get("project", ""))) if key.kind == "spotlight" else key
        record = self._session.catalogue.snapshot().find(project, Project)
        return None if record is None else ClothFacts(record.countries, record.themes, project.id)

    def _file(self, name: str, size: int) -> QPixmap | None:
        facts = self._session.catalogue.snapshot().media_files.get(name)
        if facts is None:
            return None
        place = (name, facts.sha256, size)
        if place not in self._kept:
            self._kept[place] = None
            try:
                path = self._session.catalogue.media_path(name)
            except MediaError:
                return None
            self._session.tasks.run(f"thumbnail {name}", partial(read_small, path, size), partial(self._take, place))
        return self._kept[place]

    def _take(self, place: tuple[str, str, int], image: QImage) -> None:
        if not image.isNull():
            self._kept[place] = QPixmap.fromImage(image)
            self.arrived.emit()


def read_small(path: Path, size: int) -> QImage:
    """Read a picture as a square cut from its middle; an empty one where there is none to read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    full = reader.size()
    if not full.isValid() or max(full.width(), full.height()) > _LARGEST_SIDE:
        return QImage()
    reader.setScaledSize(full.scaled(QSize(size, size), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = (image.width() - size) // 2, (image.height() - size) // 2
    return image.copy(left, top, size, size) if not image.isNull() else image


def _media_of(key: RecordKey, data: Mapping[str, object]) -> str:
    if key.kind == "media":
        return key.id
    return next((found for path in _PLACES if isinstance(found := value_at(data, path), str)), "")
