"""A page in the browser engine that a test can work with as a visitor does."""

import json
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

FIELD = "document.getElementById('find')"
COUNT = "document.getElementById('count')"
VISIBLE = (
    "[...document.querySelectorAll('.row')].filter(row => row.offsetParent)"
    ".map(row => row.dataset.record.slice(8)).join(' ')"
)


class Watch(QWebEngineUrlRequestInterceptor):
    """Notes every address that the browser asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.asked.append(info.requestUrl())


class ListeningPage(QWebEnginePage):
    """Keeps what the page writes to its console."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.said: list[str] = []

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        self.said.append(f"{source}:{line} {message}")


class Browser:
    """A page in the browser engine that can be asked and worked with from a test."""

    def __init__(self, qtbot: QtBot, view: QWebEngineView, page: ListeningPage, watch: Watch) -> None:
        self._qtbot = qtbot
        self.view = view
        self.page = page
        self.watch = watch

    def open(self, path: Path, fragment: str = "") -> None:
        url = QUrl.fromLocalFile(str(path))
        url.setFragment(fragment)
        with self._qtbot.waitSignal(self.page.loadFinished, timeout=30_000) as loaded:
            self.page.load(url)
        assert loaded.args == [True]

    def ask(self, script: str) -> object:
        answers: list[str] = []
        self.page.runJavaScript(f"JSON.stringify(({script}) ?? null)", answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        answer: object = json.loads(answers[0])
        return answer

    def type(self, text: str) -> object:
        self.ask(f"{FIELD}.value = {json.dumps(text)}")
        self.ask(f"{FIELD}.dispatchEvent(new Event('input', {{bubbles: true}}))")
        return self.ask(VISIBLE)

    def tick(self, name: str, value: str) -> object:
        self.ask(f"document.querySelector('input[name={name}][value={value}]').click()")
        return self.ask(VISIBLE)
