"""A page in the browser engine that the program brings along, to be asked, resized and worked with by a checker."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

HEIGHT: Final = 800
_TIMEOUT_S: Final = 60
_PAUSE_MS: Final = 5
_DRAWING_MS: Final = 200
# So many looks in a row must show the same before a picture counts as drawn.
_LOOKS: Final = 4
_MOST_LOOKS: Final = 15
# Checkers work in a world of their own: the page's policy does not bind them, and their names do not meet the page's.
_OWN_WORLD: Final = 7


class EngineError(Exception):
    """The page did not do in time what was waited for."""


def is_foreign(url: QUrl) -> bool:
    """Whether an address leads away from this machine."""
    return url.scheme() not in {"file", "data", "blob", "about"} and url.host() != "127.0.0.1"


class _Watch(QWebEngineUrlRequestInterceptor):
    """Notes what is asked for, and lets nothing leave the machine."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: list[QUrl] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        self.asked.append(url)
        info.block(is_foreign(url))


class _Page(QWebEnginePage):
    """Keeps what the page writes to its console."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.said: list[str] = []

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        self.said.append(f"{message} ({Path(source).name}, line {line})")


class Engine:
    """One view of the browser engine. Whoever makes it closes it."""

    def __init__(self, application: QApplication) -> None:
        profile = QWebEngineProfile(application)
        self._watch = _Watch(profile)
        profile.setUrlRequestInterceptor(self._watch)
        self._view = QWebEngineView()
        self._page = _Page(profile, self._view)
        self._view.setPage(self._page)
        # The engine would keep a page in a folder from asking outside, and nobody would learn that it tried.
        settings = self._page.settings()
        settings.setAttribute(QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls, True)
        self._view.show()
        self._view.activateWindow()
        self._load(QUrl("about:blank"))

    def open(self, place: Path | str, width: int, height: int = HEIGHT) -> None:
        """Load a file or an address at a width, anew also where it is open already."""
        # First the size, then the page: one that grows narrow under way would seem to have moved by itself.
        self._view.resize(width, height)
        is_wide = f"innerWidth === {round(width / self._page.zoomFactor())}"
        self.until(is_wide)
        self._watch.asked.clear()
        self._page.said.clear()
        self._load(QUrl(place) if isinstance(place, str) else QUrl.fromLocalFile(str(place)))
        self.until(is_wide)
        self.until_shown()

    def until_shown(self) -> None:
        """Wait until the page at hand is there with its letters."""
        is_shown = "getComputedStyle(document.documentElement).opacity === '1'"
        self.until(f"document.readyState === 'complete' && document.fonts.status === 'loaded' && {is_shown}")

    def use_scripts(self, enabled: bool) -> None:
        """Say whether pages may run scripts of their own."""
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, enabled)

    def use_text_size(self, pixels: int) -> None:
        """Set the size of plain text, as a visitor does in the browser's settings."""
        self._page.settings().setFontSize(QWebEngineSettings.FontSize.DefaultFontSize, pixels)

    def zoom(self, factor: float) -> None:
        """Show everything larger."""
        self._page.setZoomFactor(factor)

    def do(self, script: str) -> None:
        """Run a script as if it were the page's own."""
        self._run(f"{script};0", 0)

    def press(self, key: Qt.Key, text: str = "") -> None:
        """Press a key and let it go, as somebody at the keyboard does."""
        target = self._view.focusProxy() or self._view
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        # An answer comes only when the page has taken the key.
        self.ask("1")

    def teach(self, script: str) -> None:
        """Run a script in the checkers' own world, where what it defines stays for later questions."""
        self._run(f"{script};0", _OWN_WORLD)

    def ask(self, expression: str) -> object:
        """Give the value of an expression in the page."""
        answer = self._run(f"JSON.stringify(({expression}) ?? null)", _OWN_WORLD)
        value: object = json.loads(str(answer)) if answer else None
        return value

    def await_answer(self, expression: str) -> object:
        """Give what a promise in the page comes to."""
        self.teach(
            f"window.answer = null; ({expression}).then(a => {{ window.answer = {{ value: a }} }}, "
            "e => { window.answer = { error: String(e) } })"
        )
        self.until("window.answer !== null")
        answer = self.ask("window.answer")
        assert isinstance(answer, dict)
        if "error" in answer:
            raise EngineError(str(answer["error"]))
        return answer["value"]

    def until(self, expression: str) -> None:
        """Wait until an expression is true in the page."""
        self._wait(lambda: self.ask(expression) is True, expression)

    def show_whole(self, width: int, highest: int) -> None:
        """Make the view as high as the page, up to a height."""
        height = self.ask("document.documentElement.scrollHeight")
        assert isinstance(height, int)
        self._view.resize(width, min(height, highest))
        self.until(f"innerHeight === {min(height, highest)}")

    def picture(self) -> QImage:
        """Give what the view shows, once it stands still."""
        # The engine draws a moment after it has laid out, part by part; there is no signal for the last drop of ink.
        picture, alike = self._view.grab().toImage(), 1
        # A blinking cursor never stands still.
        for _ in range(_MOST_LOOKS):
            if alike == _LOOKS:
                break
            pause(_DRAWING_MS)
            before, picture = picture, self._view.grab().toImage()
            alike = alike + 1 if picture == before else 1
        return picture

    @property
    def said(self) -> tuple[str, ...]:
        """What the page has written to its console since it was opened."""
        return tuple(self._page.said)

    @property
    def asked(self) -> tuple[QUrl, ...]:
        """What the page has asked for since it was opened."""
        return tuple(self._watch.asked)

    def close(self) -> None:
        """Let go of the view."""
        self._view.close()
        # The page goes before its profile, which lives as long as the program.
        delete(self._page)
        delete(self._view)

    def _load(self, url: QUrl) -> None:
        ended: list[bool] = []
        self._page.loadFinished.connect(ended.append)
        self._page.load(url)
        self._wait(lambda: bool(ended), f"{url.toString()} to load")
        self._page.loadFinished.disconnect(ended.append)
        if not ended[0]:
            raise EngineError(f"{url.toString()} could not be loaded")

    def _run(self, script: str, world: int) -> object:
        answers: list[object] = []
        loop = QEventLoop()

        def take(answer: object) -> None:
            answers.append(answer)
            loop.quit()

        QTimer.singleShot(_TIMEOUT_S * 1000, loop, loop.quit)
        self._page.runJavaScript(script, world, take)
        if not answers:
            loop.exec()
        if not answers:
            raise EngineError("waited in vain for an answer")
        return answers[0]

    @staticmethod
    def _wait(condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _TIMEOUT_S
        while not condition():
            if time.monotonic() > end:
                raise EngineError(f"waited in vain for: {what}")
            pause(_PAUSE_MS)


def pause(milliseconds: int) -> None:
    """Let the engine work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
