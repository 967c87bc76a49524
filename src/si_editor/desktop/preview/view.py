"""The web view of the preview: shows a page in a chosen width and exchanges it without a flash."""

import json
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from si_editor.desktop.preview.address import preview_url, site_address
from si_editor.desktop.preview.page import PreviewPage
from si_editor.site import Page

_SMALLEST_ZOOM: Final = 0.25

# The body is exchanged in one step of the page's own thread: nothing is drawn in between, and the
# scroll position stays. The page's scripts listen on the document, so they go on working.
_EXCHANGE: Final = """
(function (html) {
    const next = new DOMParser().parseFromString(html, "text/html");
    const x = window.scrollX, y = window.scrollY;
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceWith(document.adoptNode(next.body));
    window.scrollTo({left: x, top: y, behavior: "instant"});
    return true;
})(%s)
"""
_SCROLL: Final = "window.scrollTo({left: %f, top: %f, behavior: 'instant'})"


class PreviewView(QWidget):
    """One page of the site, as wide as a visitor's screen and shrunk to fit the pane.

    Signals:
        moved: another page of the site is shown after a link was followed.
        left_site: a link outside the site was clicked.
        shown: a page has been drawn or exchanged.
    """

    moved = Signal(str)
    left_site = Signal(QUrl)
    shown = Signal(str)

    def __init__(self, profile: QWebEngineProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width: int | None = None
        self._scroll: tuple[float, float] | None = None
        self._web = QWebEngineView(self)
        self._web.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._web.setAccessibleName(self.tr("Preview of the page"))
        self._page = PreviewPage(profile, self._web)
        self._web.setPage(self._page)
        self._page.moved.connect(self.moved)
        self._page.left_site.connect(self.left_site)
        self._page.broke.connect(self._heal)
        self._page.loadFinished.connect(self._finish_load)

    def sizeHint(self) -> QSize:
        """Want the width of a phone and the height of the pane."""
        return QSize(420, 640)

    def address(self) -> str | None:
        """Give the address of the page that is shown."""
        return site_address(self._page.url())

    def open(self, address: str) -> None:
        """Show a page from its beginning."""
        self._scroll = None
        self._page.setUrl(preview_url(address))

    def reload(self) -> None:
        """Show the same page anew, at the same place."""
        position = self._page.scrollPosition()
        zoom = self._web.zoomFactor()
        self._scroll = (position.x() / zoom, position.y() / zoom)
        self._web.reload()

    def exchange(self, page: Page) -> None:
        """Put the new content of the shown page in place of the old one, without loading it."""
        text = json.dumps(page.content.decode("utf-8"))
        self._page.runJavaScript(
            _EXCHANGE % text, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, self._finish_exchange
        )

    def set_page_width(self, width: int | None) -> None:
        """Lay the page out for a screen of that many pixels; None fills the pane as it is."""
        self._width = width
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen page width in whatever room there is."""
        super().resizeEvent(event)
        self._fit()

    def web_page(self) -> PreviewPage:
        """Give the page itself, to look into what is shown."""
        return self._page

    def _fit(self) -> None:
        room = self.size()
        width = self._width or room.width()
        zoom = max(_SMALLEST_ZOOM, min(1.0, room.width() / width)) if width else 1.0
        shown = min(room.width(), width)
        self._web.setGeometry((room.width() - shown) // 2, 0, shown, room.height())
        self._web.setZoomFactor(zoom)

    def _finish_exchange(self, done: object) -> None:
        if done:
            self.shown.emit(self.address() or "")
        else:
            self.reload()

    def _finish_load(self, is_good: bool) -> None:
        if not is_good:
            return
        if self._scroll is not None:
            self._page.runJavaScript(_SCROLL % self._scroll, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
            self._scroll = None
        self.shown.emit(self.address() or "")

    def _heal(self) -> None:
        self._web.reload()
