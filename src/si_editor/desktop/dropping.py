"""What was dropped onto a window, or copied to the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent, QImage

from si_editor.model.mediatypes import media_type_of


def dropped_folder(event: QDropEvent) -> Path | None:
    """Give the folder of a catalogue that is being dropped: the folder itself, or the one of its file."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.is_dir():
            return path
        if path is not None and path.name == "catalogue.yaml":
            return path.parent
    return None


def files_in(data: QMimeData | None) -> tuple[Path, ...]:
    """Give the files that are dropped or were copied in a file manager; folders are none."""
    if data is None:  # an empty clipboard on some systems
        return ()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(path for path in paths if path.is_file())


def media_in(data: QMimeData | None, types: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """Give the files among them that a website can show, of certain types if any are named."""
    found = ((path, media_type_of(path.name)) for path in files_in(data))
    return tuple(path for path, kind in found if kind is not None and (not types or _fits(kind, types)))


def image_in(data: QMimeData | None) -> QImage | None:
    """Give the picture that was copied as such, from a web page or an image program."""
    if data is None or not data.hasImage():
        return None
    image = QImage(data.imageData())
    return None if image.isNull() else image


def _fits(kind: str, types: tuple[str, ...]) -> bool:
    return kind in types or (kind == "picture" and "logo" in types)
