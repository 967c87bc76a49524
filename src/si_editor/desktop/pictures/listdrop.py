"""Files that are dropped on the list of media."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from si_editor.desktop.dropping import media_in


class ListDrop(QObject):
    """Watches a list and takes the media files that are dropped on it; all other drops go on to the window.

    Signals:
        dropped: the files, in their order.
    """

    dropped = Signal(object)

    def __init__(self, view: QWidget, lists_media: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._lists_media = lists_media
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take media files; folders and what no website shows go on to the window."""
        if not isinstance(event, QDropEvent) or not self._lists_media():
            return False
        files = media_in(event.mimeData())
        if not files:
            return False
        if isinstance(event, QDragEnterEvent) or event.type() == QEvent.Type.DragMove:
            event.acceptProposedAction()
            return True
        if event.type() != QEvent.Type.Drop:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(files)
        return True
