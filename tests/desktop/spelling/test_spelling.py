"""Spelling as people meet it: in the real window, with a small dictionary of its own."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.forms.inputs import TextInput
from si_editor.desktop.linelist import LineList
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.spelling import Speller
from si_editor.desktop.spelling.dictionaries import dictionary_folders, find_dictionary
from si_editor.desktop.spelling.engine import load_engine
from si_editor.desktop.spelling.words import words_in

_AFF = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
_WORDS = ("people", "plan/S", "their", "own", "service/S", "kitchen/S", "word/S", "a", "the", "is", "here", "Friends")


def write_dictionary(folder: Path, name: str, words: tuple[str, ...] = _WORDS) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(_AFF, encoding="utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")


def text_of(desk: Desk, field: str) -> TextInput:
    desk.show(SEMPRE, (field,))
    widget = QApplication.focusWidget()
    assert isinstance(widget, TextInput)
    return widget


def marked(widget: TextInput) -> list[str]:
    """Give the words that are underlined."""
    found = []
    block = widget.document().firstBlock()
    while block.isValid():
        layout = block.layout()
        for one in layout.formats():
            is_wavy = one.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
            found += [block.text()[one.start : one.start + one.length]] if is_wavy else []
        block = block.next()
    return found


def put(widget: TextInput, text: str) -> None:
    widget.selectAll()
    widget.insertPlainText(text)


def menu_entry(widget: TextInput, word: str, name: str) -> QAction:
    """Ask for the menu at a word, as by key, and give one of its entries by name or words."""
    cursor = widget.textCursor()
    cursor.setPosition(widget.text().index(word) + 1)
    widget.setTextCursor(cursor)
    menu = widget.make_menu(widget.cursorRect().center())
    menu.setParent(widget)
    return next(action for action in menu.actions() if name in (action.objectName(), action.text()))


@pytest.fixture
def spelling_desk(open_desk: OpenDesk, tmp_path: Path) -> Desk:
    write_dictionary(tmp_path / "data" / "dictionaries", "en_GB")
    return open_desk()


@pytest.mark.feature(69)
def test_a_wrong_word_is_underlined_and_mended_from_the_menu_in_one_step(spelling_desk: Desk, qtbot: QtBot) -> None:
    widget = text_of(spelling_desk, "teaser")
    put(widget, "people plan kichen services here ")
    qtbot.waitUntil(lambda: marked(widget) == ["kichen"])
    before = spelling_desk.session.undo_stack.count()
    menu_entry(widget, "kichen", "kitchen").trigger()
    assert widget.text() == "people plan kitchen services here "
    assert spelling_desk.value(SEMPRE, "teaser") == widget.text()
    assert spelling_desk.session.undo_stack.count() == before
    qtbot.waitUntil(lambda: marked(widget) == [])


def test_the_word_under_the_cursor_waits_until_it_is_left(spelling_desk: Desk, qtbot: QtBot) -> None:
    widget = text_of(spelling_desk, "teaser")
    put(widget, "people ")
    with qtbot.waitSignal(spelling_desk.window.speller.judged):
        QTest.keyClicks(widget, "wrng")
    assert marked(widget) == []
    QTest.keyClicks(widget, " ")
    qtbot.waitUntil(lambda: marked(widget) == ["wrng"])


def test_own_words_stay_and_ignored_ones_only_for_now(spelling_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    widget = text_of(spelling_desk, "teaser")
    put(widget, "kichen people wrng ")
    qtbot.waitUntil(lambda: marked(widget) == ["kichen", "wrng"])
    menu_entry(widget, "kichen", "spell-learn").trigger()
    assert marked(widget) == ["wrng"]
    menu_entry(widget, "wrng", "spell-ignore").trigger()
    assert marked(widget) == []
    words = tmp_path / "data" / "words.txt"
    assert words.read_text(encoding="utf-8") == "kichen\n"


def test_spelling_can_be_turned_off_and_on(spelling_desk: Desk, qtbot: QtBot) -> None:
    widget = text_of(spelling_desk, "teaser")
    put(widget, "wrng ")
    qtbot.waitUntil(lambda: marked(widget) == ["wrng"])
    action = spelling_desk.window.actions_["spelling"]
    assert action.isChecked()
    action.trigger()
    assert marked(widget) == []
    assert not action.isChecked()
    action.trigger()
    assert marked(widget) == ["wrng"]


def test_names_of_the_catalogue_and_formatting_are_not_marked(spelling_desk: Desk, qtbot: QtBot) -> None:
    widget = text_of(spelling_desk, "body")
    put(widget, "## Zukunft **kichen** `cde` [words](https://wrng.org/xyz) me@wrng.org wrng2 ABCD MyNam #tagg ")
    qtbot.waitUntil(lambda: marked(widget) == ["kichen"])


def test_a_missing_dictionary_is_said_once_and_never_again(
    desk: Desk, preferences: Preferences, folders: UserFolders, qtbot: QtBot
) -> None:
    told: list[str] = []
    desk.session.told.connect(told.append)
    for _ in range(2):
        speller = Speller(desk.session, preferences, folders, desk.window)
        with qtbot.waitSignals([speller.renewed, speller.renewed]):
            speller.begin("mt")
        assert not speller.has("mt")
        assert not speller.is_wrong("wrng", "mt")
    assert told == ["Spelling is not checked in Malti: there is no dictionary for it here."]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("It’s l'été naïve", ["It’s", "l'été", "naïve"]),
        ("see https://example.org/wrong and www.x.org/y or me@x.org", ["see", "and", "or"]),
        ("BaltSe@nioR SEMPRE InnoBiz a x1y snake_case #tag", []),
        ("<span class='x'>in</span> `code here` out", ["in", "out"]),
        ("[words](https://x.org/bad) project:sempre", ["words"]),
        ("x" * 60, []),
    ],
)
def test_only_words_are_words(line: str, words: list[str]) -> None:
    assert [word for _, _, word in words_in(line)] == words
    assert all(line[start:end] == word for start, end, word in words_in(line))


def test_own_words_survive_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_bytes(b"good\n\xff\xfe\x00bad\n" + b"x" * 500 + b"\nfine\n")
    words = LineList(file)
    assert words.lines() == ("fine", "good")
    assert words.add("Umeå")
    assert LineList(file).lines() == ("Umeå", "fine", "good")
    assert not LineList(tmp_path / "words.txt" / "under").add("lost")


def test_the_dictionary_of_the_region_comes_first(tmp_path: Path) -> None:
    for name in ("en_AU", "en_GB", "en_US", "de_AT", "hyph_de_DE"):
        write_dictionary(tmp_path / "a", name)
    write_dictionary(tmp_path / "b", "de_DE")
    folders = (tmp_path / "none", tmp_path / "a", tmp_path / "b")
    found = {tag: find_dictionary(tag, folders) for tag in ("en", "en-US", "de", "el")}
    assert {tag: files.name if files else None for tag, files in found.items()} == {
        "en": "en_GB",
        "en-US": "en_US",
        "de": "de_AT",
        "el": None,
    }


def test_a_damaged_dictionary_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "en_GB.aff").write_bytes(b"garbage\x00")
    (tmp_path / "en_GB.dic").write_bytes(bytes(range(256)) * 20)
    files = find_dictionary("en", (tmp_path,))
    assert files is not None
    assert load_engine(files) is None


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "neighbourhood’s", "neigbourhood"),
        ("de", "Nachbarschaftshilfe", "Nachbarschafft"),
        ("fr", "l’été", "étté"),
        ("pl", "społeczny", "społecny"),
        ("sv", "äldre", "äldrre"),
        ("fi", "ikääntyminen", "ikäntyminen"),
        ("cs", "společnost", "společost"),
        ("et", "kogukond", "koguukond"),
    ],
)
def test_dictionaries_of_many_languages_come_along(tmp_path: Path, language: str, right: str, wrong: str) -> None:
    files = find_dictionary(language, dictionary_folders(tmp_path))
    assert files is not None
    engine = load_engine(files)
    assert engine is not None
    assert engine.knows(right)
    assert not engine.knows(wrong)


def test_typing_itself_never_asks_the_dictionary(spelling_desk: Desk, qtbot: QtBot) -> None:
    widget = text_of(spelling_desk, "teaser")
    put(widget, "people ")
    asked: list[None] = []
    speller = spelling_desk.window.speller

    def note() -> None:
        asked.append(None)

    with qtbot.waitSignal(speller.judged):
        speller.judged.connect(note)
        QTest.keyClicks(widget, "wrng words ")
        assert not asked
        assert marked(widget) == []
    qtbot.waitUntil(lambda: marked(widget) == ["wrng"])
