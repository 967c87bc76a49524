"""The pictures at the left of the lines: cloths, and small copies of photos that are made in the background."""

from collections import OrderedDict, deque
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from si_editor.desktop.records.cloth import Loom
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Theme
from si_editor.store import MediaError

_EDGE: Final = 96
_KEPT: Final = 600
_WAITING: Final = 120
_CORNER: Final = 4
_LARGEST: Final = 60_000_000
_READABLE: Final = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".bmp")


class RowPictures(QObject):
    """Gives the picture of a file as soon as it was made small; at most so many are kept.

    Signals:
        loaded: a picture came, so that lines can be drawn anew.
    """

    loaded = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loom = Loom(theme, self)
        self._session = session
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._drawn: OrderedDict[tuple[str, int, float], QPixmap] = OrderedDict()
        self._wanted: deque[tuple[str, Path]] = deque(maxlen=_WAITING)
        self._is_running = False
        session.saved.connect(self._retry)

    def picture(self, name: str, size: int, ratio: float) -> QPixmap | None:
        """Give the small picture of a media file; None while it is being made, or where there is none."""
        if name not in self._kept:
            self._ask_for(name)
            return None
        self._kept.move_to_end(name)
        image = self._kept[name]
        if image is None:
            return None
        drawn = self._drawn.get((name, size, ratio))
        if drawn is None:
            drawn = self._drawn[name, size, ratio] = _cut(image, size, ratio)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        return drawn

    @property
    def kept(self) -> int:
        """How many pictures are kept."""
        return len(self._kept)

    def _ask_for(self, name: str) -> None:
        if not name.lower().endswith(_READABLE):
            self._keep(name, None)
            return
        try:
            path = self._session.catalogue.media_path(name)
        except MediaError:
            self._keep(name, None)
            return
        if (name, path) not in self._wanted:
            self._wanted.append((name, path))
        if not self._is_running:
            self._is_running = True
            self._session.tasks.follow("pictures", partial(_load, self._wanted), self._finish, self._take, self._fail)

    def _take(self, found: tuple[str, QImage | None]) -> None:
        self._keep(*found)
        self.loaded.emit()

    def _keep(self, name: str, image: QImage | None) -> None:
        self._kept[name] = image
        while len(self._kept) > _KEPT:
            gone, _ = self._kept.popitem(last=False)
            for known in [one for one in self._drawn if one[0] == gone]:
                del self._drawn[known]

    def _finish(self, _result: object) -> None:
        self._is_running = False
        if self._wanted:
            name, _ = self._wanted[-1]
            self._ask_for(name)

    def _fail(self, _error: Exception) -> None:
        self._is_running = False
        self._wanted.clear()

    def _retry(self, _report: object) -> None:
        """Look again for pictures that were not there."""
        for name in [name for name, image in self._kept.items() if image is None]:
            del self._kept[name]


def _load(wanted: "deque[tuple[str, Path]]") -> Generator[tuple[str, QImage | None], None, None]:
    """Make small pictures, the one that was asked for last first."""
    while wanted:
        try:
            name, path = wanted.pop()
        except IndexError:
            return
        yield name, _small(path)


def _small(path: Path) -> QImage | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and not size.isEmpty():
        reader.setScaledSize(size.scaled(QSize(_EDGE, _EDGE), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return image if not image.isNull() else None


def _cut(image: QImage, size: int, ratio: float) -> QPixmap:
    edge = round(size * ratio)
    scaled = image.scaled(
        edge, edge, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (scaled.width() - edge) // 2, (scaled.height() - edge) // 2
    picture = QPixmap(edge, edge)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, edge, edge), _CORNER * ratio, _CORNER * ratio)
    painter.setClipPath(outline)
    painter.drawImage(-left, -top, scaled)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
