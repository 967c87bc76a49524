"""The scripts of the preview: one runs beside every page, one exchanges a page for its next state."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineScript

from si_editor.desktop.theme import Scheme
from si_editor.resources import resource
from si_editor.site import Page

NAME: Final = "preview"
WORLD: Final = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_SEARCHED: Final = b'id="finder"'


def page_script(scheme: Scheme) -> QWebEngineScript:
    """Make the script that runs beside every page, in a world that the page's own scripts do not see."""
    script = QWebEngineScript()
    script.setName(NAME)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(WORLD)
    script.setSourceCode(_channel_client() + _text("page.js").replace("%SCHEME%", scheme))
    return script


def exchange_program(before: Page, after: Page, scripts: Sequence[str]) -> str:
    """Write the program that turns a shown page into its next state; it gives true when it is done.

    Page scripts run again where what they work on is new, in the same step, so that nothing is drawn in between.
    """
    is_searched = _SEARCHED in after.content
    texts = (before.content.decode("utf-8"), after.content.decode("utf-8"), is_searched)
    arguments = ", ".join(json.dumps(value) for value in texts)
    condition = "true" if is_searched else "isNewFilm"
    again = "\n".join(scripts)
    return (
        f"(function () {{\nvar isNewFilm = {_text('exchange.js')}({arguments});\nif ({condition}) {{\n{again}\n}}\n"
        "if (window.siFinish) { window.siFinish(); }\nreturn true;\n}())"
    )


@cache
def _text(name: str) -> str:
    text = resource("preview", name).read_text(encoding="utf-8")
    return text[text.index("*/") + 2 :].strip()


@cache
def _channel_client() -> str:
    assert QWebChannel is not None  # importing it brings its script along
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode("utf-8")
