"""The editor of a picture's focus: the spot that must stay visible, set by a click or by the arrow keys."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImageReader, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext, is_absent
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec

_ROOM: Final = QSize(360, 260)
_LARGEST_SIDE: Final = 20_000
_STEP: Final = 0.01
_LARGE_STEP: Final = 0.1
_RING: Final = 11.0
_MOVES: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SpotPicture(QLabel):
    """The picture with its spot.

    Signals:
        moved: the new place of the spot, as shares of width and height.
    """

    moved = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._spot: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to click into."""
        return not self._picture.isNull()

    def show_file(self, path: str) -> None:
        """Show a picture no larger than there is room for."""
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        size = reader.size()
        self._picture = QPixmap()
        if size.isValid() and max(size.width(), size.height()) <= _LARGEST_SIDE:
            ratio = self.devicePixelRatioF()
            scaled = size.scaled(_ROOM * ratio, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(scaled)
            self._picture = QPixmap.fromImage(reader.read())
            self._picture.setDevicePixelRatio(ratio)
        self.updateGeometry()
        self.update()

    def show_spot(self, spot: QPointF | None) -> None:
        """Show the spot, or none."""
        self._spot = spot
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as the picture."""
        if self._picture.isNull():
            return QSize(0, 0)
        return self._picture.deviceIndependentSize().toSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the spot where the click was."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._put(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the spot."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._put(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the spot by a hundredth, with Shift by a tenth."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        step = _LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        spot = self._spot or QPointF(0.5, 0.5)
        self._tell(spot.x() + move[0] * step, spot.y() + move[1] * step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, a ring at its spot that is seen on light and dark, and the focus of the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        if self._spot is not None:
            middle = QPointF(self._spot.x() * self.width(), self._spot.y() * self.height())
            for colour, width in ((QColor("black"), 5.0), (QColor("white"), 2.5)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(middle, _RING, _RING)
                painter.drawPoint(middle)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _put(self, place: QPointF) -> None:
        if self.has_picture:
            self._tell(place.x() / self.width(), place.y() / self.height())

    def _tell(self, x: float, y: float) -> None:
        self.moved.emit(round(min(max(x, 0.0), 1.0), 3), round(min(max(y, 0.0), 1.0), 3))


class SpotEditor(Editor):
    """Two shares, shown as a place in the picture that the entry describes."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._value: object = MISSING
        self._picture = SpotPicture(self)
        self._picture.show_file(str(context.lookups.media_path(context.key.id)))
        self._picture.moved.connect(self._on_moved)
        self._words = QLabel(self)
        self._words.setProperty("role", "help")
        self._words.setWordWrap(True)
        self._remove = QPushButton(self.tr("Remove the focus"), self)
        self._remove.setProperty("role", "formAction")
        self._remove.clicked.connect(self._on_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._picture)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._words, 1)
        line.addWidget(self._remove)
        column.addLayout(line)
        self.set_value(MISSING)

    @property
    def picture(self) -> SpotPicture:
        """The picture that takes clicks and keys."""
        return self._picture

    def accepts(self, value: object) -> bool:
        """Nothing, or a group whose shares are numbers."""
        if is_absent(value):
            return True
        return isinstance(value, Mapping) and all(_is_share(value.get(name, 0.5)) for name in ("x", "y"))

    def value(self) -> object:
        """Give the spot."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show the spot."""
        self._value = value
        spot = _spot_of(value)
        self._picture.show_spot(spot)
        self._remove.setVisible(spot is not None)
        if not self._picture.has_picture:
            words = self.tr("There is no picture here whose focus could be set.")
        elif spot is None:
            words = self.tr("Click on what must stay visible, or use the arrow keys.")
        else:
            words = self.tr("%1 % from the left, %2 % from the top").replace("%1", str(round(spot.x() * 100)))
            words = words.replace("%2", str(round(spot.y() * 100)))
        self._words.setText(words)
        self._picture.setAccessibleDescription(words)

    def focus_target(self) -> QWidget:
        """Give the picture."""
        return self._picture

    def describe(self, name: str, description: str) -> None:
        """Name the picture, and say where the spot is."""
        self._picture.setAccessibleName(name)
        self._picture.setAccessibleDescription(f"{description} {self._words.text()}".strip())

    def _on_moved(self, x: float, y: float) -> None:
        before = self._value if isinstance(self._value, Mapping) else {}
        self.set_value({**before, "x": x, "y": y})
        self.edited.emit(Edit((), self._value, typed_at=()))

    def _on_remove(self) -> None:
        self.set_value(MISSING)
        self._picture.setFocus()
        self.edited.emit(Edit((), MISSING, "clear"))


def is_spot(spec: FieldSpec) -> bool:
    """Tell whether a group is a place in the entry's own picture."""
    return spec.shape == "object" and {part.name for part in spec.fields} == {"x", "y"}


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _spot_of(value: object) -> QPointF | None:
    if not isinstance(value, Mapping):
        return None
    x, y = value.get("x", 0.5), value.get("y", 0.5)
    return QPointF(float(x), float(y)) if _is_share(x) and _is_share(y) else None
