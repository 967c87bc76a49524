"""The web page of the preview: it stays on the site and cannot ask for anything."""

import logging

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
)

from si_editor.desktop.preview.address import site_address

_LOG = logging.getLogger(__name__)


class PreviewPage(QWebEnginePage):
    """Follows links inside the site, and hands links that lead outside to the window.

    Signals:
        moved: the address of the site that is shown now, after a link was followed.
        left_site: a web address outside the site was clicked.
        broke: the process that draws the page has died.
    """

    moved = Signal(str)
    left_site = Signal(QUrl)
    broke = Signal()

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        settings = self.settings()
        for allowed in (
            QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
            QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
            QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
            QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
            QWebEngineSettings.WebAttribute.PluginsEnabled,
            QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
            QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
        ):
            settings.setAttribute(allowed, False)
        self.permissionRequested.connect(self._refuse_permission)
        self.fullScreenRequested.connect(self._refuse_full_screen)
        self.renderProcessTerminated.connect(self._report_end)
        self.urlChanged.connect(self._report_move)

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

    def _refuse_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    def _refuse_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    def _report_end(self, _status: object, _code: int) -> None:
        self.broke.emit()

    def _report_move(self, url: QUrl) -> None:
        address = site_address(url)
        if address is not None:
            self.moved.emit(address)
