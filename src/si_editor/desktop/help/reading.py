"""Shows a page as people like to read: one column, room around headings, pictures no wider than the column."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from si_editor.desktop.help.library import HelpLibrary, HelpPage

ZOOMS: Final = (80, 90, 100, 110, 125, 150, 175, 200, 250)
_EDGE: Final = 28
_MEASURE: Final = 86
_TWO_COLUMNS: Final = 2
_WIDTHS: Final = (35, 65)
# The sign that stands for a picture in the text of a block.
_PICTURE: Final = "\ufffc"


class Reader(QTextBrowser):
    """A page of the help.

    Signals:
        followed: a link that was clicked or chosen with the keys.
    """

    followed = Signal(QUrl)

    def __init__(self, library: HelpLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._page: HelpPage | None = None
        self._zoom = 100
        self.setOpenLinks(False)
        # A scroll bar that comes with a long page would change the width in the middle of laying the page out.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setProperty("role", "reading")
        self.anchorClicked.connect(self.followed)

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        return self._page

    @property
    def zoom(self) -> int:
        """How large the text is, in percent."""
        return self._zoom

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(page.title)

    def zoom_by(self, steps: int) -> None:
        """Make the text larger (1) or smaller (-1)."""
        position = min(range(len(ZOOMS)), key=lambda one: abs(ZOOMS[one] - self._zoom))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, position + steps))]
        self._lay_out()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the help, made to fit the column."""
        path = self._library.picture(Path(QUrl(name).path()).name)
        if QTextDocument.ResourceType(kind) != QTextDocument.ResourceType.ImageResource or path is None:
            return super().loadResource(kind, name)
        image = QImage(str(path))
        room = self._column()
        if image.width() > room:
            # Twice as many points as are shown, so that fine screens have something to show.
            image = image.scaledToWidth(min(image.width(), 2 * room), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(image.width() / room)
        return image

    def sizeHint(self) -> QSize:
        """Ask for a column of a good measure."""
        return QSize(self.fontMetrics().averageCharWidth() * _MEASURE + 2 * _EDGE, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, whatever the width of the window."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _column(self) -> int:
        measure = self.fontMetrics().averageCharWidth() * _MEASURE * self._zoom // 100
        return max(120, min(measure, self.viewport().width() - 2 * _EDGE))

    def _lay_out(self) -> None:
        if self._page is None:
            return
        place = self.verticalScrollBar().value()
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 1.08 * self._zoom / 100)
        document = self.document()
        document.setDefaultFont(font)
        document.setMarkdown(self._page.text)
        document.setDocumentMargin(_EDGE)
        self._give_room(document)
        self.verticalScrollBar().setValue(place)

    def _give_room(self, document: QTextDocument) -> None:
        """Take the boxes off tables, keep the measure, and let headings and lines breathe."""
        frame = document.rootFrame().frameFormat()
        frame.setRightMargin(max(_EDGE, self.viewport().width() - self._column() - _EDGE))
        document.rootFrame().setFrameFormat(frame)
        for child in document.rootFrame().childFrames():
            if isinstance(child, QTextTable):
                _open_up(child)
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            spaced = QTextBlockFormat()
            if _PICTURE in block.text():
                spaced.setBottomMargin(8)
            else:
                spaced.setLineHeight(135.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                spaced.setTopMargin(8 if level == 1 else 22)
                spaced.setBottomMargin(8)
                spaced.setLineHeight(110.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            elif block.textList() is not None:
                spaced.setBottomMargin(5)
            QTextCursor(block).mergeBlockFormat(spaced)
            _underline_links(block)
            block = block.next()


def _underline_links(block: QTextBlock) -> None:
    """Show a link by more than its colour."""
    links = []
    inside = block.begin()
    while not inside.atEnd():
        fragment = inside.fragment()
        if fragment.charFormat().isAnchor():
            links.append((fragment.position(), fragment.length()))
        inside += 1
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    for position, length in links:
        cursor = QTextCursor(block)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(underlined)


def _open_up(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellPadding(5)
    percent = QTextLength.Type.PercentageLength
    shape.setWidth(QTextLength(percent, 100))
    if table.columns() == _TWO_COLUMNS:
        shape.setColumnWidthConstraints([QTextLength(percent, width) for width in _WIDTHS])
    table.setFormat(shape)
