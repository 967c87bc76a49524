"""Takes a list of matches away when the cursor leaves its line: an open list goes on taking every key."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


class OpenLists(QObject):
    """Watches where the cursor goes. A shortcut moves it while a list stays open, which no line notices itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        opened = QApplication.activePopupWidget()
        if now is None or not isinstance(opened, QAbstractItemView) or opened.isAncestorOf(now):
            return
        if opened.windowType() == Qt.WindowType.Popup and now not in (opened, opened.focusProxy()):
            opened.hide()
