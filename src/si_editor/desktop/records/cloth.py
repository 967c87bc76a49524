"""Draws the cloths of projects as small pictures for the list, in the colours of the program's scheme."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from si_editor.desktop.records.rows import ClothFacts
from si_editor.desktop.theme import Theme
from si_editor.site.weave import Cloth, weave

_KEPT = 2000
_THREAD = 8.0
_CORNER = 4.0


class Loom(QObject):
    """Weaves small pictures of cloths and keeps them until the colours change."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: dict[tuple[ClothFacts | None, int, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def picture(self, facts: ClothFacts | None, size: int, ratio: float) -> QPixmap:
        """Give the cloth of a project; the outline of one where nothing is known yet."""
        wanted = (facts, size, ratio)
        picture = self._kept.get(wanted)
        if picture is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            picture = self._kept[wanted] = self._weave(facts, size, ratio)
        return picture

    def _forget(self) -> None:
        self._kept.clear()

    def _weave(self, facts: ClothFacts | None, size: int, ratio: float) -> QPixmap:
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, size, size), _CORNER, _CORNER)
        painter.setClipPath(outline)
        if facts is None or not (facts.countries or facts.themes):
            self._draw_outline(painter, size)
        else:
            self._draw_cloth(painter, weave(facts.countries, facts.themes, facts.seed, "thumbnail"), size)
        painter.end()
        return picture

    def _draw_cloth(self, painter: QPainter, cloth: Cloth, size: int) -> None:
        painter.fillRect(QRectF(0, 0, size, size), self._theme.colour("surface"))
        scale = size / min(cloth.width, cloth.height)
        painter.scale(scale, scale)
        for piece in sorted(cloth.floats, key=lambda one: not one.is_warp):
            colour = self._theme.thread_colour(piece.hue)
            painter.setPen(QPen(colour, _THREAD, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            if piece.is_warp:
                painter.drawLine(QPointF(piece.line, piece.start), QPointF(piece.line, piece.end))
            else:
                painter.drawLine(QPointF(piece.start, piece.line), QPointF(piece.end, piece.line))

    def _draw_outline(self, painter: QPainter, size: int) -> None:
        painter.setPen(QPen(self._theme.colour("edge"), 1, Qt.PenStyle.DotLine))
        third = size / 3
        for place in (third, 2 * third):
            painter.drawLine(QPointF(place, 4), QPointF(place, size - 4))
            painter.drawLine(QPointF(4, place), QPointF(size - 4, place))
