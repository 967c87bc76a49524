"""Paper pages on a desk: the page as it would be printed."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from si_editor.desktop.theme import Theme
from si_editor.site.stylesheet import read_sheet

_GAP: Final = 16
_WIDEST: Final = 900
_NARROWEST: Final = 200
_SHADOW: Final = QColor(0, 0, 0, 46)
# What the site's style sheet asks of the printer: browsers read it there, the web engine wants to be told.
_MARGINS: Final = re.compile(r"@page\s*{[^}]*margin:\s*(\d+)mm\s+(\d+)mm")


class PaperView(QAbstractScrollArea):
    """Shows a web page on A4 paper. A new state comes in place of the old one at once, at the same place.

    Signals:
        printed: the number of paper pages, each time they have been drawn.
    """

    printed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._sheets: list[QImage] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "scrolled")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()
        theme.changed.connect(self.viewport().update)

    @property
    def pages(self) -> int:
        """How many sheets of paper the page takes."""
        return len(self._sheets)

    def print_page(self, page: QWebEnginePage) -> None:
        """Print a web page onto the paper."""
        page.printToPdf(self._take, _a4())

    def sheet_rect(self, number: int) -> QRect:
        """Give where a sheet lies on the desk, before scrolling."""
        size = self._sheet_size()
        left = (self.viewport().width() - size.width()) // 2
        return QRect(QPoint(left, _GAP + number * (size.height() + _GAP)), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the sheets on the desk."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.mixed("surface", "ink", 0.22))
        for number, sheet in enumerate(self._sheets):
            place = self.sheet_rect(number).translated(0, -self.verticalScrollBar().value())
            if place.intersects(event.rect()):
                painter.fillRect(place.translated(2, 3), _SHADOW)
                painter.drawImage(place, sheet)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the sheets for the room there is."""
        super().resizeEvent(event)
        self._draw()

    def _take(self, content: QByteArray | bytes) -> None:
        data = QByteArray(content)
        if data.isEmpty():
            return
        buffer = QBuffer(self)
        buffer.setData(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self._draw()
        self.printed.emit(self.pages)

    def _draw(self) -> None:
        size = self._sheet_size()
        ratio = self.devicePixelRatioF()
        sharp = QSize(round(size.width() * ratio), round(size.height() * ratio))
        self._sheets = [self._drawn(number, sharp) for number in range(self._document.pageCount())]
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, self.sheet_rect(self.pages).top() - self.viewport().height()))
        self._name()
        self.viewport().update()

    def _drawn(self, number: int, size: QSize) -> QImage:
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, self._document.render(number, size))
        painter.end()
        return sheet

    def _sheet_size(self) -> QSize:
        width = max(_NARROWEST, min(_WIDEST, self.viewport().width() - 2 * _GAP))
        return QSize(width, round(width * 297 / 210))

    def _name(self) -> None:
        self.setAccessibleName(self.tr("The page on paper, %n sheets", "", self.pages))


@cache
def _a4() -> QPageLayout:
    found = _MARGINS.search(read_sheet("print"))
    upright, across = (float(found[1]), float(found[2])) if found is not None else (10.0, 10.0)
    margins = QMarginsF(across, upright, across, upright)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
