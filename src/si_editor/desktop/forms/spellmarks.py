"""Spelling in one input: wrong words underlined, what they may mean in the menu."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from si_editor.desktop.forms.inputs import TextInput, characters_in, units
from si_editor.desktop.spelling.speller import Speller
from si_editor.desktop.spelling.words import words_in


class SpellMarks(QObject):
    """Underlines the words of an input that are wrong in its language. The word being typed is left alone."""

    def __init__(self, widget: TextInput, speller: Speller, language: str) -> None:
        super().__init__(widget)
        self._input = widget
        self._speller = speller
        self._language = language
        self._waiting: list[QTextCursor] = []
        self._typed: QTextCursor | None = None
        widget.highlighter.mark_words(self._wrong_words)
        speller.begin(language)
        speller.renewed.connect(self._renew)
        speller.judged.connect(self._take_judged)
        widget.cursorPositionChanged.connect(self._leave_word)
        widget.left.connect(self._leave_word)
        widget.menu_made.connect(self._fill_menu)

    def wrong_word_at(self, position: int) -> QTextCursor | None:
        """Give the wrong word around a position, selected; None if there is none."""
        block = self._input.document().findBlock(position)
        line = block.text()
        place = characters_in(line, position - block.position())
        for start, end, word in words_in(line):
            if start <= place <= end and self._speller.is_wrong(word, self._language):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + units(line[:start]))
                cursor.setPosition(block.position() + units(line[:end]), QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def _wrong_words(self, line: str, block: QTextBlock) -> Iterator[tuple[int, int]]:
        if not self._speller.is_on or not self._speller.has(self._language):
            return
        typed = self._place_of_typing(line, block)
        is_waiting = False
        for start, end, word in words_in(line):
            if end == typed:
                self._typed = QTextCursor(block)
                continue
            wrong = self._speller.is_wrong(word, self._language)
            is_waiting |= wrong is None
            if wrong:
                yield start, end
        if is_waiting:
            self._waiting.append(QTextCursor(block))

    def _place_of_typing(self, line: str, block: QTextBlock) -> int:
        """Give the place in a line at which somebody types just now; -1 if not in this line."""
        cursor = self._input.textCursor()
        if not self._input.hasFocus() or not block.contains(cursor.position()):
            return -1
        return characters_in(line, cursor.position() - block.position())

    def _renew(self) -> None:
        self._waiting.clear()
        self._input.highlighter.rehighlight()

    def _take_judged(self) -> None:
        waiting, self._waiting = self._waiting, []
        for cursor in waiting:
            self._input.highlighter.refresh_at(cursor)

    def _leave_word(self) -> None:
        """Judge the word that was typed as soon as the cursor is elsewhere."""
        typed = self._typed
        if typed is None:
            return
        block = typed.block()
        line = block.text()
        place = self._place_of_typing(line, block)
        if not any(end == place for _, end, _ in words_in(line)):
            self._typed = None
            self._input.highlighter.refresh_at(typed)

    def _fill_menu(self, menu: QMenu, position: int) -> None:
        cursor = self.wrong_word_at(position)
        if cursor is None:
            return
        word = cursor.selectedText()
        first = next(iter(menu.actions()), None)
        entries: list[QAction] = []
        for suggestion in self._speller.suggestions(word, self._language):
            action = QAction(suggestion.replace("&", "&&"), menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self._replace, cursor, suggestion))
            entries.append(action)
        if not entries:
            none = QAction(self.tr("No suggestions"), menu)
            none.setEnabled(False)
            entries.append(none)
        for name, text, slot in (
            ("spell-learn", self.tr("Add “%1” to my words"), partial(self._speller.learn, word)),
            ("spell-ignore", self.tr("Ignore “%1” for now"), partial(self._speller.ignore, word)),
        ):
            action = QAction(text.replace("%1", word), menu)
            action.setObjectName(name)
            action.triggered.connect(slot)
            entries.append(action)
        line = QAction(menu)
        line.setSeparator(True)
        if first is not None:
            menu.insertActions(first, [*entries, line])
        else:
            menu.addActions([*entries, line])

    def _replace(self, cursor: QTextCursor, suggestion: str) -> None:
        cursor.insertText(suggestion)
        self._input.setFocus()
