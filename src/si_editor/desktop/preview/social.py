"""What a shared link to a page looks like: the picture, title and description that the page offers for it."""

from html.parser import HTMLParser
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop.preview.rendering import Rendering
from si_editor.model.records import CAMPAIGN_KEY, RecordKey

_WIDEST: Final = 520
_RATIO: Final = 630 / 1200
_CORNER: Final = 6


class _Offers(HTMLParser):
    """Reads what a page says about itself for shared links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of the page's properties."""
        values = dict(attrs)
        if tag == "meta" and values.get("property") and values.get("content"):
            self.found[str(values["property"])] = str(values["content"])


def shared_link(html: str) -> dict[str, str]:
    """Read the properties that a page offers to those who show a link to it: ``og:title`` and its like."""
    offers = _Offers()
    offers.feed(html)
    return offers.found


class _Picture(QWidget):
    """The picture of a shared link, as wide as its card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show another picture, or none."""
        self._pixmap = pixmap
        self.setVisible(not pixmap.isNull())
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as the picture at this width."""
        return round(width * _RATIO)

    def sizeHint(self) -> QSize:
        """Want the room of a card."""
        return QSize(_WIDEST, round(_WIDEST * _RATIO))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture with the card's upper corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(self.rect().adjusted(0, 0, 0, _CORNER), _CORNER, _CORNER)
        painter.setClipPath(outline)
        painter.drawPixmap(self.rect(), self._pixmap)
        painter.end()


class SocialCard(QWidget):
    """A link to the entry's page as networks and messengers show it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self._picture = _Picture(self._card)
        self._host = self._label("muted")
        self._title = self._label("title")
        self._text = self._label("")
        words = QVBoxLayout()
        words.setContentsMargins(16, 12, 16, 16)
        words.setSpacing(4)
        for label in (self._host, self._title, self._text):
            words.addWidget(label)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._picture)
        inside.addLayout(words)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._card)
        column.addWidget(self.note)
        column.addStretch(1)
        self._column = column

    @property
    def texts(self) -> tuple[str, str, str]:
        """Where the link leads, its title and its text."""
        return (self._host.text(), self._title.text(), self._text.text())

    def has_picture(self) -> bool:
        """Tell whether the site has a picture for the link."""
        return not self._picture.isHidden()

    def show_rendering(self, rendering: Rendering, key: RecordKey | None) -> None:
        """Show the link to a rendered page."""
        if rendering.page is None:
            return
        offers = shared_link(rendering.page.content.decode("utf-8"))
        address = rendering.site.picture_of(key or CAMPAIGN_KEY)
        picture = rendering.find_page(address) if address is not None else None
        pixmap = QPixmap()
        if picture is not None:
            pixmap.loadFromData(picture.content)
        self._picture.show_picture(pixmap)
        link = offers.get("og:url", "")
        self._host.setText(link.split("//", 1)[-1].split("/", 1)[0] or offers.get("og:site_name", ""))
        self._title.setText(offers.get("og:title", ""))
        self._text.setText(offers.get("og:description", ""))
        self._text.setVisible(bool(self._text.text()))
        self.note.setText(self._say(picture is not None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card as wide as networks show it, in the middle."""
        super().resizeEvent(event)
        side = max(24, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, 24, side, 24)

    def _say(self, has_picture: bool) -> str:
        if has_picture:
            return self.tr(
                "Networks and messengers cut title and text as they like; this is what the page offers them."
            )
        return self.tr("There is no picture yet: it is made once the campaign says at which web address the site is.")

    def _label(self, role: str) -> QLabel:
        label = QLabel(self._card)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
