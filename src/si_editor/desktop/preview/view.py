"""The web view of the preview: shows a page in a chosen width and exchanges it without a flash."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from si_editor.desktop.preview.address import preview_url, site_address
from si_editor.desktop.preview.page import PreviewPage
from si_editor.desktop.theme import Scheme
from si_editor.site import Page
from si_editor.site.tokens import read_tokens

_SMALLEST_ZOOM: Final = 0.25
_RING: Final = 2
_SCROLL: Final = "window.scrollTo({left: %f, top: %f, behavior: 'instant'})"
# A page that dies again so soon after it was healed will not live by being loaded once more.
_HEALED_FOR_MS: Final = 20_000
# Beats are counted and not seconds: after a laptop's sleep only one of them is late.
_BEAT_MS: Final = 1_000
_SILENT_BEATS: Final = 12


class PreviewView(QWidget):
    """One page of the site, as wide as a visitor's screen and shrunk to fit the pane.

    Signals:
        moved: another page of the site is shown after a link was followed.
        left_site: a link outside the site was clicked.
        pointed: the marks of a part that was clicked, its record and its field.
        shown: a page has been drawn or exchanged.
        gave_up: the page cannot be drawn, and loading it once more did not help.
    """

    moved = Signal(str)
    left_site = Signal(QUrl)
    pointed = Signal(str, str)
    shown = Signal(str)
    gave_up = Signal()

    def __init__(self, profile: QWebEngineProfile, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width: int | None = None
        self._scroll: tuple[float, float] | None = None
        self._is_healing = False
        self._is_loading = False
        self._is_outdated = False
        self._unanswered = 0
        self._healed = QTimer(self)
        self._healed.setSingleShot(True)
        self._healed.setInterval(_HEALED_FOR_MS)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_BEAT_MS)
        self._web = QWebEngineView(self)
        self._web.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._web.setAccessibleName(self.tr("Preview of the page"))
        self._page = PreviewPage(profile, scheme, self._web)
        self._web.setPage(self._page)
        self._colour_ground(scheme)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._draw_ring)
        self._page.moved.connect(self.moved)
        self._page.left_site.connect(self.left_site)
        self._page.pointed.connect(self.pointed)
        self._page.broke.connect(self._heal)
        self._page.loadFinished.connect(self._finish_load)
        self._healed.timeout.connect(self._note_healed)
        self._pulse.timeout.connect(self._feel_pulse)

    def sizeHint(self) -> QSize:
        """Want the width of a phone and the height of the pane."""
        return QSize(420, 640)

    def address(self) -> str | None:
        """Give the address of the page that is shown."""
        return site_address(self._page.url())

    def open(self, address: str) -> None:
        """Show a page from its beginning."""
        self._scroll = None
        self._is_healing = False
        self._unanswered = 0
        self._is_loading = True
        self._page.setUrl(preview_url(address))

    def reload(self) -> None:
        """Show the same page anew, at the same place."""
        position = self._page.scrollPosition()
        zoom = self._web.zoomFactor()
        self._scroll = (position.x() / zoom, position.y() / zoom)
        self._is_loading = True
        self._web.reload()

    def exchange(self, before: Page, after: Page, scripts: tuple[str, ...] = ()) -> None:
        """Put the new content of the shown page in place of the old one, without loading it."""
        if self._is_loading:
            # Nobody knows which of the two states arrives.
            self._is_outdated = True
            return
        self._page.exchange(before, after, scripts, self._finish_exchange)

    def set_page_width(self, width: int | None) -> None:
        """Lay the page out for a screen of that many pixels; None fills the pane as it is."""
        self._width = width
        self._fit()

    def set_scheme(self, scheme: Scheme) -> None:
        """Show the page as to a visitor who prefers light or dark, whatever the program looks like."""
        self._colour_ground(scheme)
        self._page.set_scheme(scheme)

    def ask_parts(self, answered: Callable[[object], None]) -> None:
        """Ask which marked parts the page has: for each its record, its field and its text."""
        self._page.ask("parts", None, answered)

    def mark_part(self, number: int | None) -> None:
        """Mark a part of the page and bring it into sight; None takes the mark away."""
        self._page.ask("mark", -1 if number is None else number)

    def mark_card(self, record: str) -> None:
        """Mark the card of an entry and bring it into sight."""
        self._page.ask("markRecord", record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen page width in whatever room there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch whether the page lives, as long as somebody sees it."""
        super().showEvent(event)
        self._unanswered = 0
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no longer."""
        super().hideEvent(event)
        self._pulse.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by a ring that the page has the keys."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _RING))
        painter.drawRect(self._web.geometry().adjusted(-1, -1, 1, 1))
        painter.end()

    def web_view(self) -> QWebEngineView:
        """Give the widget that takes clicks on the page."""
        return self._web

    def web_page(self) -> PreviewPage:
        """Give the page itself, to look into what is shown."""
        return self._page

    def _colour_ground(self, scheme: Scheme) -> None:
        """Before a page is there its paper is, so that nothing flashes up white."""
        self._page.setBackgroundColor(QColor(str(getattr(read_tokens().colours["paper"], scheme))))

    def _fit(self) -> None:
        room = self.size() - QSize(2 * _RING, 2 * _RING)
        width = self._width or room.width()
        zoom = max(_SMALLEST_ZOOM, min(1.0, room.width() / width)) if width else 1.0
        shown = min(room.width(), width)
        self._web.setGeometry(_RING + (room.width() - shown) // 2, _RING, shown, room.height())
        self._web.setZoomFactor(zoom)

    def _draw_ring(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self.update()

    def _finish_exchange(self, done: object) -> None:
        if done:
            self.shown.emit(self.address() or "")
        else:
            self.reload()

    def _finish_load(self, is_good: bool) -> None:
        self._is_loading = False
        if not is_good:
            return
        if self._is_healing:
            self._healed.start()
        if self._is_outdated:
            self._is_outdated = False
            self.reload()
            return
        if self._scroll is not None:
            self._page.runJavaScript(_SCROLL % self._scroll, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
            self._scroll = None
        self.shown.emit(self.address() or "")

    def _heal(self) -> None:
        """Load a page whose process died once more; what dies again at once is left alone until somebody asks."""
        self._healed.stop()
        self._unanswered = 0
        if self._is_healing:
            self.gave_up.emit()
            return
        self._is_healing = True
        self._is_loading = True
        self._web.reload()

    def _note_healed(self) -> None:
        self._is_healing = False

    def _feel_pulse(self) -> None:
        """Ask the page for a sign of life; one that gives none for long is ended, which heals it."""
        self._unanswered += 1
        if self._unanswered == 1:
            self._page.ask_for_sign(self._note_sign)
        elif self._unanswered > _SILENT_BEATS:
            self._unanswered = 0
            self._page.end_process()

    def _note_sign(self, _sign: object) -> None:
        self._unanswered = 0
