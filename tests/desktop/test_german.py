"""Nothing in the window is left untranslated: a made-up language puts brackets around every text that can be."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.dialogs import DialogWalk
from tests.desktop.walking import OpenGreek, Walker, greek_windows, texts_of, windows

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.theme import Theme

# What stays as it is in every language: names, signs, codes and what stands in files.
_NAMES = (
    "si-editor|EUR|YAML|HTML|UTF-8|UTF-16|Windows-1252|bytes|WebVTT|Markdown|YouTube|Vimeo|SHA-256|keep.eu|catalogue.yaml|English|Deutsch"
    # The codes of languages, and the ids that the format itself gives.
    "|en|de|catalogue|programmes|themes"
)
_KEPT = re.compile(
    rf"\b(?:{_NAMES})\b|[\w/-]+\.(?:ya?ml|png|csv|zip|log|vtt)\b|\*\.\w+|\{{\w+\}}|https?:\S*|/\S+|\b[A-Z]{{2}}\b|#[0-9a-f]{{6}}"
)
# The pages of the help are files of their own in each language.
_HELP_PAGES = re.compile("(?:Reader|QListView) .*HelpWindow|HelpWindow")
_PLACE = re.compile(r"(%\d|\{\w+(?:![rs])?(?::[^}]*)?\})")
_INNERMOST = re.compile("⟦[^⟦⟧]*⟧")
_MARKUP = re.compile(r"<[^>]+>|&\w+;")
_WORD = re.compile("[A-Za-z]{2,}")


class Brackets(QTranslator):
    """A language in which every text stands in brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        # What is put into a text later is held against the same measure, and so stays outside.
        return "".join(part if _PLACE.fullmatch(part) or not part else f"⟦{part}⟧" for part in _PLACE.split(text))

    def isEmpty(self) -> bool:
        return False


def untranslated(text: str) -> str:
    """Give the words of a text that stand in no brackets; nothing if all do."""
    before = ""
    while before != text:
        before, text = text, _INNERMOST.sub(" ", text)
    rest = _KEPT.sub(" ", _MARKUP.sub(" ", text))
    return " ".join(_WORD.findall(rest))


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def open_greek(
    qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences, tmp_path: Path
) -> Iterator[OpenGreek]:
    with greek_windows(tmp_path / "α", theme, folders, preferences, qtbot) as make:
        yield make


@pytest.mark.feature(40)
def test_every_text_of_the_window_is_translated(brackets: None, open_greek: OpenGreek, qtbot: QtBot) -> None:
    walker = Walker()
    window = open_greek(walker)
    found: dict[str, str] = {}

    def settle() -> None:
        qtbot.waitUntil(lambda: window.session.tasks.is_idle)

    for state in walker.walk(window, settle):
        for widget in windows():
            for place, text in texts_of(widget):
                if (rest := untranslated(text)) and not _HELP_PAGES.match(place):
                    found.setdefault(f"{place}: {text!r}", f"{state}: {rest}")
        for text in walker.said:
            if rest := untranslated(text):
                found.setdefault(f"asked: {text!r}", f"{state}: {rest}")
        walker.said.clear()
    assert found == {}


@pytest.mark.feature(40)
def test_every_text_of_the_dialogs_is_translated(
    brackets: None, open_greek: OpenGreek, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_greek(Walker())
    found: dict[str, str] = {}
    for name, dialog in DialogWalk(window, tmp_path, qtbot).walk():
        for place, text in texts_of(dialog):
            if rest := untranslated(text):
                found.setdefault(f"{place}: {text!r}", f"{name}: {rest}")
    assert found == {}
