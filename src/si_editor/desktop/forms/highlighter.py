"""How a text looks while it is typed: Markdown like what it means, unknown words underlined. It changes no text."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from si_editor.desktop.forms.markdownscan import After, Kind, scan_line

WrongWords = Callable[[str, QTextBlock], Iterable[tuple[int, int]]]

_SERIFS: Final = ["Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif", "serif"]
_CODE_FONTS: Final = ["Consolas", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono", "monospace"]
_LARGER: Final = {Kind.HEADING: 1.35, Kind.SUBHEADING: 1.15}
_WRONG: Final = 1 << 20


class TextHighlighter(QSyntaxHighlighter):
    """Draws a document's text by what it is."""

    def __init__(self, document: QTextDocument, has_markdown: bool) -> None:
        super().__init__(document)
        self._has_markdown = has_markdown
        self._palette = QPalette()
        self._font = QFont()
        self._formats: dict[int, QTextCharFormat] = {}
        self._wrong_words: WrongWords | None = None

    def dress(self, palette: QPalette, font: QFont) -> None:
        """Use the colours and the font of a widget from now on."""
        if palette == self._palette and font == self._font:
            return
        self._palette, self._font = QPalette(palette), QFont(font)
        self._formats.clear()
        self.rehighlight()

    def mark_words(self, wrong_words: WrongWords | None) -> None:
        """Underline the words that a function names, by start and end in a line."""
        self._wrong_words = wrong_words

    def highlightBlock(self, text: str) -> None:
        """Draw one line; Qt calls this for lines that changed and for those that follow from them."""
        kinds = [0] * len(text)
        if self._has_markdown:
            before = self.previousBlockState()
            scanned = scan_line(text, After(before) if before > 0 else After.NOTHING)
            kinds = scanned.kinds
            self.setCurrentBlockState(int(scanned.after) if any(kinds) or scanned.after else 0)
        if self._wrong_words is not None:
            for start, end in self._wrong_words(text, self.currentBlock()):
                for position in range(start, end):
                    kinds[position] |= _WRONG
        self._draw(text, kinds)

    def refresh_at(self, cursor: QTextCursor) -> None:
        """Draw the line of a cursor anew."""
        self.rehighlightBlock(cursor.block())

    def _draw(self, text: str, kinds: list[int]) -> None:
        # Qt counts UTF-16 units; only characters beyond the first plane take two of them.
        is_wide = any(character > "\uffff" for character in text)
        start = place = 0
        for position in range(1, len(kinds) + 1):
            if position < len(kinds) and kinds[position] == kinds[start]:
                continue
            size = position - start
            if is_wide:
                size += sum(1 for character in text[start:position] if character > "\uffff")
            if kinds[start]:
                self.setFormat(place, size, self._format(kinds[start]))
            start, place = position, place + size

    def _format(self, kind: int) -> QTextCharFormat:
        found = self._formats.get(kind)
        if found is None:
            found = self._formats[kind] = self._make_format(kind)
        return found

    def _make_format(self, kind: int) -> QTextCharFormat:
        made = QTextCharFormat()
        self._set_font(made, kind)
        if kind & Kind.CODE:
            made.setBackground(self._colour(QPalette.ColorRole.AlternateBase))
        if kind & (Kind.SIGN | Kind.ADDRESS | Kind.KEPT):
            made.setForeground(self._colour(QPalette.ColorRole.PlaceholderText))
        elif kind & Kind.LINK:
            made.setForeground(self._colour(QPalette.ColorRole.Link))
            made.setFontUnderline(True)
        if kind & _WRONG:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            made.setUnderlineColor(self._colour(QPalette.ColorRole.BrightText))
        return made

    def _set_font(self, made: QTextCharFormat, kind: int) -> None:
        for heading, larger in _LARGER.items():
            if kind & heading:
                made.setFontFamilies(_SERIFS)
                made.setFontPointSize(self._points() * larger)
                made.setFontWeight(QFont.Weight.Bold)
        if kind & Kind.BOLD:
            made.setFontWeight(QFont.Weight.Bold)
        if kind & (Kind.ITALIC | Kind.QUOTE):
            made.setFontItalic(True)
        if kind & Kind.STRUCK:
            made.setFontStrikeOut(True)
        if kind & (Kind.CODE | Kind.KEPT):
            made.setFontFamilies(_CODE_FONTS)

    def _points(self) -> float:
        if self._font.pointSizeF() > 0:
            return self._font.pointSizeF()
        return self._font.pixelSize() * 0.75

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(QPalette.ColorGroup.Active, role)
