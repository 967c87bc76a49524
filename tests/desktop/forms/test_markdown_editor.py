"""Markdown that looks like what it means while its text stays byte for byte what was typed."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot
from tests.desktop.forms.conftest import Desk, MakeDesk

from si_editor.desktop.forms.editors.markdown import MarkdownEditor
from si_editor.desktop.forms.linkbox import LinkBox
from si_editor.desktop.forms.markdowninput import MarkdownInput

_LEFT = Qt.MouseButton.LeftButton
_FIXTURES = Path(__file__).parents[2] / "unit" / "intake" / "clipboard"
_KEPT = """Before

| a | b |
| --- | --- |
| c | d |

<details>
<summary>x</summary>
</details>

A note.[^1]

[^1]: The note.
"""


@pytest.fixture(autouse=True)
def cleared_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard that Python made: it would outlive Python."""
    yield
    QGuiApplication.clipboard().clear()


def editor_of(desk: Desk) -> tuple[MarkdownEditor, MarkdownInput]:
    desk.row("body").focus_path(())
    editor = desk.form.findChild(MarkdownEditor)
    widget = desk.form.focusWidget()
    assert editor is not None
    assert isinstance(widget, MarkdownInput)
    return next(one for one in desk.form.findChildren(MarkdownEditor) if one.isAncestorOf(widget)), widget


def drawn(widget: MarkdownInput, words: str) -> QTextCharFormat:
    """Give how the first of some words are drawn."""
    position = widget.text().index(words)
    block: QTextBlock = widget.document().findBlock(position)
    place = position - block.position()
    layout = block.layout()
    for one in layout.formats():
        if one.start <= place < one.start + one.length:
            return QTextCharFormat(one.format)
    return QTextCharFormat()


def put_on_clipboard(html: str, plain: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(plain)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.feature(20)
def test_markdown_looks_like_what_it_means_and_stays_plain(make_desk: MakeDesk) -> None:
    text = "## Head\n\nSome **bold**, *slanted* and [words](https://x.org) with `code`.\n\n> said\n\n- entry\n"
    desk = make_desk("project", {"acronym": "X", "body": text})
    _, widget = editor_of(desk)
    plain_size = widget.font().pointSizeF()
    assert drawn(widget, "Head").fontPointSize() > plain_size * 1.2
    assert drawn(widget, "bold").fontWeight() == QFont.Weight.Bold
    assert drawn(widget, "slanted").fontItalic()
    assert drawn(widget, "said").fontItalic()
    accent, muted = widget.palette().link().color(), widget.palette().placeholderText().color()
    assert drawn(widget, "words").foreground().color() == accent
    assert drawn(widget, "https").foreground().color() == muted
    assert drawn(widget, "**").foreground().color() == muted
    assert widget.text() == text
    assert desk.value("body") == text
    assert desk.steps() == 0


@pytest.mark.feature(20)
def test_the_buttons_format_and_show_what_is_under_the_cursor(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "one two\nthree"})
    editor, widget = editor_of(desk)
    widget.moveCursor(QTextCursor.MoveOperation.Start)
    for name, text in (
        ("bold", "**one** two\nthree"),
        ("italic", "***one*** two\nthree"),
        ("quote", "> ***one*** two\nthree"),
        ("quote", "***one*** two\nthree"),
        ("bullets", "- ***one*** two\nthree"),
        ("numbers", "1. ***one*** two\nthree"),
        ("heading", "## ***one*** two\nthree"),
    ):
        cursor = widget.textCursor()
        cursor.setPosition(widget.text().index("one") + 1)
        widget.setTextCursor(cursor)
        QTest.mouseClick(editor.buttons[name], _LEFT)
        assert desk.value("body") == text
    assert {name for name, one in editor.buttons.items() if one.isChecked()} == {"bold", "italic", "heading"}
    widget.moveCursor(QTextCursor.MoveOperation.End)
    assert not any(one.isChecked() for one in editor.buttons.values())
    assert all(one.accessibleName() and one.toolTip() and one.text() for one in editor.buttons.values())


def test_a_link_is_asked_for_and_its_address_judged_in_words(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "see the page"})
    _, widget = editor_of(desk)
    cursor = widget.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    widget.setTextCursor(cursor)
    QTest.keySequence(widget, "Ctrl+K")
    box = widget.findChild(LinkBox)
    assert box is not None
    assert box.words.text() == "the page"
    QTest.keyClicks(box.address, "ftp://x")
    QTest.mouseClick(box.accept_button, _LEFT)
    assert "https://" in box.fault.text()
    assert box.address.accessibleDescription() == box.fault.text()
    box.address.selectAll()
    QTest.keyClicks(box.address, "example.org")
    QTest.keyClick(box.address, Qt.Key.Key_Return)
    assert desk.value("body") == "see [the page](https://example.org)"
    assert desk.steps() == 1
    cursor = widget.textCursor()
    cursor.setPosition(6)
    widget.setTextCursor(cursor)
    again = widget.ask_link()
    assert (again.words.text(), again.address.text()) == ("the page", "https://example.org")
    QTest.mouseClick(again.drop_button, _LEFT)
    assert desk.value("body") == "see the page"


def test_enter_continues_a_list_and_tab_moves_its_entries_or_leaves(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": ""})
    editor, widget = editor_of(desk)
    QTest.keyClicks(widget, "- one")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    QTest.keyClicks(widget, "two")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClick(widget, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(widget, "three")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClicks(widget, "End")
    assert desk.value("body") == "- one\n  - two\n- three\n\nEnd"
    assert desk.steps() == 1
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert not widget.hasFocus()
    assert not editor.isAncestorOf(desk.form.focusWidget())
    QTest.keyClick(desk.form.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert widget.hasFocus()
    QTest.keyClick(widget, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.buttons["bold"].hasFocus()
    QTest.keyClick(editor.buttons["bold"], Qt.Key.Key_Right)
    assert editor.buttons["italic"].hasFocus()
    QTest.keyClick(editor.buttons["italic"], Qt.Key.Key_Space)
    assert widget.hasFocus()


@pytest.mark.feature(22)
def test_what_the_buttons_do_not_know_is_marked_and_kept(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": _KEPT})
    editor, widget = editor_of(desk)
    muted = widget.palette().placeholderText().color()
    for words in ("| a", "| c", "<summary", "[^1]: The"):
        assert drawn(widget, words).foreground().color() == muted
        cursor = widget.textCursor()
        cursor.setPosition(widget.text().index(words) + 1)
        widget.setTextCursor(cursor)
        assert "kept" in next(one.text() for one in editor.findChildren(QLabel) if one.property("role") == "note")
    widget.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(widget, "x")
    assert desk.value("body") == f"x{_KEPT}"
    QTest.keyClick(widget, Qt.Key.Key_Backspace)
    assert desk.value("body") == _KEPT
    assert desk.steps() == 0


@pytest.mark.feature(21)
def test_a_paste_from_word_becomes_markdown_in_one_step(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "Before"})
    _, widget = editor_of(desk)
    widget.moveCursor(QTextCursor.MoveOperation.End)
    put_on_clipboard((_FIXTURES / "word.html").read_text(encoding="utf-8"), "plain")
    QTest.keySequence(widget, "Ctrl+V")
    expected = (_FIXTURES / "word.md").read_text(encoding="utf-8").strip()
    assert desk.value("body") == f"Before\n\n{expected}"
    assert desk.steps() == 1
    desk.session.undo()
    assert desk.value("body") == "Before"
    QTest.keySequence(widget, "Ctrl+A")
    QTest.keySequence(widget, "Ctrl+Shift+V")
    assert desk.value("body") == "plain"


def test_the_menu_offers_to_paste_without_formatting(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": ""})
    _, widget = editor_of(desk)
    put_on_clipboard("<b>bold</b>", "bold")
    menu = widget.make_menu(QPoint(4, 4))
    names = [action.objectName() for action in menu.actions()]
    assert names.index("paste-plain") == names.index("edit-paste") + 1
    assert "edit-undo" not in names
    menu.actions()[names.index("paste-plain")].trigger()
    assert desk.value("body") == "bold"
    menu.deleteLater()


def test_markdown_copied_from_one_field_is_the_same_in_another(make_desk: MakeDesk) -> None:
    text = "## A *b*\n\n- [c](https://x.org) 🙂"
    desk = make_desk("project", {"acronym": "X", "body": text})
    _, widget = editor_of(desk)
    QTest.keySequence(widget, "Ctrl+A")
    QTest.keySequence(widget, "Ctrl+C")
    QTest.keySequence(widget, "Ctrl+X")
    QTest.keySequence(widget, "Ctrl+V")
    assert desk.value("body") == text


def test_a_dropped_selection_counts_as_a_paste(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "body": ""})
    _, widget = editor_of(desk)
    data = QMimeData()
    data.setHtml("<h2>Dropped</h2><p><b>here</b></p>")
    data.setText("Dropped here")
    assert widget.canInsertFromMimeData(data)
    widget.insertFromMimeData(data)
    assert desk.value("body") == "## Dropped\n\n**here**"


@pytest.mark.parametrize("field", ["acronym", "need"])
def test_a_paste_into_one_line_becomes_one_plain_line(make_desk: MakeDesk, field: str) -> None:
    desk = make_desk("project", {"acronym": "", "need": ""})
    desk.row(field).focus_path(())
    widget = desk.form.focusWidget()
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    put_on_clipboard("<p><b>Two</b></p><p>lines</p>", " Two\r\n\tlines\u200b ")
    QTest.keySequence(widget, "Ctrl+V")
    assert desk.value(field) == "Two lines"
    QTest.keySequence(widget, "Ctrl+A")
    QTest.keySequence(widget, "Ctrl+Shift+V")
    assert desk.value(field) == "Two lines"


@pytest.mark.feature(18)
@pytest.mark.parametrize(
    ("typed", "rests"),
    [("  l´été ", "l’été"), ("cafe\u0301 ", "café"), ('“kept” and "kept" ', '“kept” and "kept"')],
)
def test_a_text_is_tidied_when_it_is_left_as_part_of_the_same_step(make_desk: MakeDesk, typed: str, rests: str) -> None:
    desk = make_desk("project", {"acronym": "X"})
    desk.row("teaser").focus_path(())
    widget = desk.form.focusWidget()
    assert isinstance(widget, QPlainTextEdit)
    widget.insertPlainText(typed)
    assert desk.value("teaser") == typed
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert desk.value("teaser") == rests
    assert desk.steps() == 1
    desk.session.undo()
    assert not desk.value("teaser")


@pytest.mark.feature(15)
def test_the_counter_follows_and_says_in_words_when_it_is_too_much(make_desk: MakeDesk) -> None:
    desk = make_desk("project", {"acronym": "X", "teaser": "a" * 159})
    desk.row("teaser").focus_path(())
    widget = desk.form.focusWidget()
    assert widget is not None
    counter = next(one for one in desk.row("teaser").findChildren(QLabel) if one.property("role") == "counter")
    assert counter.text() == "159 of 160 characters"
    QTest.keyClick(widget, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, "bcd")
    assert counter.text() == "▲ 162 of 160 characters, 2 too many"
    assert counter.property("over") is True
    assert "2 too many" in widget.accessibleDescription()


def test_a_keystroke_in_a_long_text_is_not_felt(make_desk: MakeDesk) -> None:
    text = "\n\n".join("A **bold** paragraph with [a link](https://x.org) and words. " * 5 for _ in range(70))
    assert len(text) > 20_000
    desk = make_desk("project", {"acronym": "X", "body": text})
    _, widget = editor_of(desk)
    cursor = widget.textCursor()
    cursor.setPosition(len(text) // 2)
    widget.setTextCursor(cursor)
    took = []
    for _ in range(20):
        begun = time.perf_counter()
        QTest.keyClicks(widget, "x")
        took.append(time.perf_counter() - begun)
    assert sorted(took)[10] < 0.05


@pytest.mark.feature(15)
def test_the_line_that_is_written_stays_in_sight(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("project", {"acronym": "X", "body": "Begin."})
    _, widget = editor_of(desk)
    desk.form.resize(520, 360)
    area = desk.form.findChild(QScrollArea)
    assert area is not None
    page = area.viewport()
    QGuiApplication.clipboard().setText("\n\n".join(["A paragraph that was pasted."] * 8))
    widget.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (
            page.rect().contains(widget.viewport().mapTo(page, widget.cursorRect().center())) and widget.height() > 150
        )
    )
