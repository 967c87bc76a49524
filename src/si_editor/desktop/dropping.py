"""What was dropped onto a window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_folder(event: QDropEvent) -> Path | None:
    """Give the folder of a catalogue that is being dropped: the folder itself, or the one of its file."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.is_dir():
            return path
        if path is not None and path.name == "catalogue.yaml":
            return path.parent
    return None
