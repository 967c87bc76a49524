"""Leads the eye: a frame around a place of the window and a few words, gone by itself or with the next click."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from si_editor.desktop.announcer import Announcer
from si_editor.desktop.theme import Theme

_SHOWN: Final = 7000
_FOLLOWING: Final = 90
_ROOM: Final = 4
_LINE: Final = 3


class Pointer(QWidget):
    """Stands over the window and lets every click through to what lies below it."""

    def __init__(self, theme: Theme, announcer: Announcer, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._announcer = announcer
        self._frame = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = QLabel(self)
        self.words.setProperty("role", "bubble")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._target: QWidget | None = None
        self._following = QTimer(self)
        self._following.setInterval(_FOLLOWING)
        self._following.timeout.connect(self._follow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @property
    def frame(self) -> QRect:
        """What is pointed at, as the window counts."""
        return self._frame

    def point_at(self, widget: QWidget, words: str) -> None:
        """Draw a frame around a widget and say something about it."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        self._target = widget
        self.words.setText(words)
        self._follow()
        self.show()
        self.raise_()
        self._timer.start()
        self._following.start()
        self._announcer.say(words)

    def _follow(self) -> None:
        """Stay around the target while a form finds its size or is scrolled; go when it is gone."""
        window = self.parentWidget()
        if self._target is None or window is None or not isValid(self._target) or not self._target.isVisible():
            self.hide()
            return
        place = QRect(self._target.mapTo(window, QPoint(0, 0)), self._target.size())
        frame = place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).intersected(self.rect())
        if frame != self._frame or not self.isVisible():
            self._frame = frame
            self._place_words()
            self.update()

    def _place_words(self) -> None:
        """Put the words below the frame, above it, or into it, wherever there is room."""
        self.words.setFixedWidth(min(self.fontMetrics().averageCharWidth() * 44, self.width() - 32))
        self.words.adjustSize()
        size = self.words.size()
        left = max(16, min(self._frame.left(), self.width() - size.width() - 16))
        below, above = self._frame.bottom() + 8, self._frame.top() - size.height() - 8
        places = (below, above, self._frame.top() + 16)
        fitting = (top for top in places if 0 < top < self.height() - size.height())
        self.words.move(left, next(fitting, 0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following what is not pointed at any more."""
        self._timer.stop()
        self._following.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), _LINE))
        inner = QRectF(self._frame).adjusted(_LINE / 2, _LINE / 2, -_LINE / 2, -_LINE / 2)
        painter.drawRoundedRect(inner, 8, 8)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when the window becomes another one."""
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.hide()
        return super().eventFilter(watched, event)
