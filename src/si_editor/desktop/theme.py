"""How the program looks: palette, style sheet and icons, made from the same colours as the site."""

from typing import Final, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from si_editor.desktop.stylesheet import style_sheet
from si_editor.model.colours import mix
from si_editor.resources import resource
from si_editor.site.tokens import Tokens, read_tokens

Scheme = Literal["light", "dark"]

_ICON_SIZES: Final = (16, 20, 27, 32, 40, 72)


class Theme(QObject):
    """Gives the application its colours, follows the system between light and dark, and hands out icons.

    Signals:
        changed: the colours are others; what was painted from them has to be painted anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._tokens = read_tokens()
        self._chosen: Scheme | None = None
        self._text_scale = 100
        self._font = QFont(application.font())
        self._icons: dict[str, QIcon] = {}
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._put_on()

    @property
    def tokens(self) -> Tokens:
        """All colours of program and site."""
        return self._tokens

    @property
    def scheme(self) -> Scheme:
        """Whether the program is light or dark now."""
        if self._chosen is not None:
            return self._chosen
        is_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if is_dark else "light"

    def choose(self, scheme: Scheme | None) -> None:
        """Keep to light or dark; None follows the system again."""
        if scheme != self._chosen:
            self._chosen = scheme
            self._put_on()

    def scale_text(self, percent: int) -> None:
        """Make all text larger than the system has it."""
        if percent != self._text_scale:
            self._text_scale = percent
            self._put_on()

    def scaled(self, pixels: int) -> int:
        """Give a size that belongs to text, such as that of an icon beside it, as large as the text is now."""
        return pixels * self._text_scale // 100

    def code(self, name: str) -> str:
        """Give a colour as ``#rrggbb``."""
        return str(getattr(self._tokens.colours[name], self.scheme))

    def colour(self, name: str) -> QColor:
        """Give a colour by its name in the token file."""
        return QColor(self.code(name))

    def mixed(self, name: str, other: str, share: float) -> QColor:
        """Give a colour on the way from one to another."""
        return QColor(mix(self.code(name), self.code(other), share))

    def thread_colour(self, hue: int) -> QColor:
        """Give the colour of a thread, 1 to 8."""
        return QColor(getattr(self._tokens.threads[hue - 1].shade, self.scheme))

    def icon(self, name: str) -> QIcon:
        """Give a line icon in the colour of the text."""
        icon = self._icons.get(name)
        if icon is None:
            icon = self._icons[name] = self._draw_icon(name)
        return icon

    def mark(self) -> QIcon:
        """Give the program's own sign: the smallest cloth with one thread pulled out of line."""
        icon = QIcon()
        drawing = resource("icons", "ui-mark.svg").read_text(encoding="utf-8")
        for size in (16, 32, 64, 128, 256):
            icon.addPixmap(_drawn(drawing, size))
        return icon

    def _draw_icon(self, name: str) -> QIcon:
        drawing = resource("icons", f"ui-{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, self.code("ink")),
            (QIcon.Mode.Disabled, mix(self.code("muted"), self.code("paper"), 0.5)),
        ):
            for size in _ICON_SIZES:
                icon.addPixmap(_drawn(drawing.replace("currentColor", colour), size), mode)
        return icon

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._chosen is None:
            self._put_on()

    def _put_on(self) -> None:
        self._icons.clear()
        self._application.setPalette(self._palette())
        self._application.setFont(self._scaled_font())
        self._application.setStyleSheet(style_sheet(self._tokens, self.scheme, self._text_scale))
        self._application.setWindowIcon(self.mark())
        self.changed.emit()

    def _scaled_font(self) -> QFont:
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(self._font.pointSizeF() * self._text_scale / 100)
        else:
            font.setPixelSize(self._font.pixelSize() * self._text_scale // 100)
        return font

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for its_role, name in (
            (role.Window, "paper"),
            (role.WindowText, "ink"),
            (role.Base, "raised"),
            (role.AlternateBase, "surface"),
            (role.Text, "ink"),
            (role.Button, "surface"),
            (role.ButtonText, "ink"),
            (role.BrightText, "error"),
            (role.PlaceholderText, "muted"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "ink"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "focus"),
            (role.Light, "raised"),
            (role.Midlight, "surface"),
            (role.Mid, "line"),
            (role.Dark, "edge"),
            (role.Shadow, "edge"),
        ):
            palette.setColor(its_role, self.colour(name))
        palette.setColor(role.Highlight, self.mixed("paper", "focus", 0.28))
        palette.setColor(role.HighlightedText, self.colour("ink"))
        faded = self.mixed("muted", "paper", 0.35)
        for its_role in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, its_role, faded)
        return palette


def _drawn(drawing: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
