"""The private scheme that answers the web view from memory; nothing in it ever reaches a network."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from si_editor.desktop.preview.address import SCHEME, site_address
from si_editor.site import Page

PageSource = Callable[[str], Page | None]

_SCHEME_NAME: Final = SCHEME.encode("ascii")
_LOCAL_SCHEMES: Final = frozenset({SCHEME, "data", "blob"})


def register_scheme() -> None:
    """Make the private scheme known to the web engine.

    Must be called before the first web engine class is used, and does nothing the second time.
    """
    if QWebEngineUrlScheme.schemeByName(QByteArray(_SCHEME_NAME)).name() == _SCHEME_NAME:
        return
    scheme = QWebEngineUrlScheme(_SCHEME_NAME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class PageServer(QWebEngineUrlSchemeHandler):
    """Answers requests for pages out of a source that can be exchanged at any time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._source: PageSource | None = None

    def set_source(self, source: PageSource | None) -> None:
        """Take pages from another site from now on."""
        self._source = source

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request of the web view: GET only, and only from our own pages."""
        initiator = job.initiator()
        if bytes(job.requestMethod().data()) != b"GET" or (
            not initiator.isEmpty() and initiator.scheme() not in {SCHEME, ""}
        ):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        address = site_address(job.requestUrl())
        page = self._source(address) if self._source is not None and address is not None else None
        if page is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        # The buffer belongs to the job, which the web engine destroys when it has read all.
        buffer = QBuffer(job)
        buffer.setData(QByteArray(page.content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(page.media_type.encode("ascii")), buffer)


class OfflineGuard(QWebEngineUrlRequestInterceptor):
    """Stops every request that would leave the machine."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block what is neither ours nor carried inside the page."""
        if info.requestUrl().scheme() not in _LOCAL_SCHEMES:
            info.block(True)


class PreviewProfile(QWebEngineProfile):
    """A profile that keeps nothing on disk, downloads nothing and knows only the private scheme.

    It must belong to the application, since pages have to be gone before their profile.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.server = PageServer(self)
        self._guard = OfflineGuard(self)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.setUrlRequestInterceptor(self._guard)
        self.installUrlSchemeHandler(QByteArray(_SCHEME_NAME), self.server)
        self.downloadRequested.connect(_refuse_download)


def _refuse_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
