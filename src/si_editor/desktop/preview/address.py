"""How addresses of the site are written in the preview's private scheme, and read back."""

from typing import Final

from PySide6.QtCore import QUrl

SCHEME: Final = "si-preview"
HOST: Final = "site"


def preview_url(address: str) -> QUrl:
    """Give the private address of a file of the site, such as ``projects/sempre/index.html``."""
    url = QUrl()
    url.setScheme(SCHEME)
    url.setHost(HOST)
    url.setPath(f"/{address}")
    return url


def site_address(url: QUrl) -> str | None:
    """Give the file of the site that a private address means, or None for any other address."""
    if url.scheme() != SCHEME or url.host() != HOST:
        return None
    address = url.path().removeprefix("/")
    return f"{address}index.html" if not address or address.endswith("/") else address
