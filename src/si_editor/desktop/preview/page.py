"""The web page of the preview: it stays on the site and cannot ask for anything."""

import json
import logging
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)

from si_editor.desktop.preview.address import preview_url, site_address
from si_editor.desktop.preview.clicks import Clicks
from si_editor.desktop.preview.scripts import WORLD, exchange_program, page_script
from si_editor.desktop.theme import Scheme
from si_editor.site import Page

_LOG = logging.getLogger(__name__)
_MAIN_WORLD = QWebEngineScript.ScriptWorldId.MainWorld.value


class PreviewPage(QWebEnginePage):
    """Follows links inside the site, and hands links that lead outside to the window.

    Signals:
        moved: the address of the site that is shown now, after a link was followed.
        left_site: a web address outside the site was clicked.
        pointed: the marks of a part that was clicked, its record and its field.
        broke: the process that draws the page has died.
    """

    moved = Signal(str)
    left_site = Signal(QUrl)
    pointed = Signal(str, str)
    broke = Signal()

    def __init__(self, profile: QWebEngineProfile, scheme: Scheme, parent: QObject) -> None:
        super().__init__(profile, parent)
        settings = self.settings()
        for allowed in (
            QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
            QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
            QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
            QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
            QWebEngineSettings.WebAttribute.PluginsEnabled,
            QWebEngineSettings.WebAttribute.PrintElementBackgrounds,
            QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
            QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
            QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
            QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
            QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
            QWebEngineSettings.WebAttribute.PdfViewerEnabled,
        ):
            settings.setAttribute(allowed, False)
        self._address: str | None = None
        self._clicks = Clicks(self)
        self._channel = QWebChannel(self)
        self._channel.registerObject("clicks", self._clicks)
        self.setWebChannel(self._channel, WORLD)
        self._script = page_script(scheme)
        self.scripts().insert(self._script)
        self._clicks.pointed.connect(self.pointed)
        self.permissionRequested.connect(self._refuse_permission)
        self.fullScreenRequested.connect(self._refuse_full_screen)
        self.renderProcessTerminated.connect(self._report_end)
        self.urlChanged.connect(self._report_move)

    def set_scheme(self, scheme: Scheme) -> None:
        """Show this page and those that follow as to a visitor who prefers light or dark."""
        self.scripts().remove(self._script)
        self._script = page_script(scheme)
        self.scripts().insert(self._script)
        self.ask("setScheme", scheme)

    def ask(self, name: str, value: object = None, answered: Callable[[object], None] | None = None) -> None:
        """Ask the script beside the page; the answer is None while there is no page."""
        argument = "" if value is None else json.dumps(value)
        program = f"window.siPreview ? JSON.stringify(window.siPreview.{name}({argument})) : null"
        if answered is None:
            self.runJavaScript(program, WORLD)
        else:
            self.runJavaScript(program, WORLD, partial(_hand_on, answered))

    def exchange(self, before: Page, after: Page, scripts: tuple[str, ...], done: Callable[[object], None]) -> None:
        """Turn the shown page into its next state without loading it."""
        self.runJavaScript(exchange_program(before, after, scripts), _MAIN_WORLD, done)

    def ask_for_sign(self, answered: Callable[[object], None]) -> None:
        """Ask whether the page still does anything at all; a page that hangs never answers."""
        self.runJavaScript("1", WORLD, answered)

    def end_process(self) -> None:
        """End the process that draws the page, where it does nothing any more; `broke` follows."""
        process = self.renderProcessPid()
        if process > 0:
            with suppress(OSError):  # it may have ended by itself
                os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

    def ask_site(self, program: str, answered: Callable[[object], None]) -> None:
        """Ask the page's own scripts, such as the search of the site."""
        self.runJavaScript(program, _MAIN_WORLD, answered)

    def acceptNavigationRequest(
        self, url: QUrl | str, navigation: QWebEnginePage.NavigationType, isMainFrame: bool
    ) -> bool:
        """Stay on the site; a click on a link outside is reported instead of followed."""
        target = QUrl(url)
        if site_address(target) is not None:
            return True
        if navigation == QWebEnginePage.NavigationType.NavigationTypeLinkClicked and target.scheme() in {
            "http",
            "https",
            "mailto",
        }:
            self.left_site.emit(target)
        return False

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str
    ) -> None:
        """Keep what the page's scripts say for the log."""
        _LOG.info("%s:%s: %s", sourceID, lineNumber, message)

    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:
        """Show no boxes of a page."""

    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        """Show no boxes of a page."""
        return False

    def javaScriptPrompt(self, securityOrigin: QUrl | str, msg: str, defaultValue: str) -> tuple[bool, str]:
        """Show no boxes of a page."""
        return False, ""

    def chooseFiles(
        self, mode: QWebEnginePage.FileSelectionMode, oldFiles: Sequence[str], acceptedMimeTypes: Sequence[str]
    ) -> list[str]:
        """Let no page ask for files."""
        return []

    def _refuse_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    def _refuse_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    def _report_end(self, _status: object, _code: int) -> None:
        self.broke.emit()

    def _report_move(self, url: QUrl) -> None:
        address = site_address(url)
        if address is not None:
            self._address = address
            self.moved.emit(address)
        elif self._address is not None:
            # The engine asks nobody before it goes to an empty page.
            self.setUrl(preview_url(self._address))


def _hand_on(answered: Callable[[object], None], text: object) -> None:
    """Hand an answer on; lists come through the web engine as text only."""
    answered(json.loads(text) if isinstance(text, str) and text else None)
