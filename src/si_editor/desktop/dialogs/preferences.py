"""The preferences: each choice holds at once and can be taken back as easily; only the language waits."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.dialogs.keeping import KeepingView
from si_editor.desktop.dialogs.wordlist import WordListView
from si_editor.desktop.preferences import SYSTEM_LANGUAGE, TEXT_SCALES, Preferences, ThemeChoice
from si_editor.desktop.room import open_at
from si_editor.desktop.translation import language_name, spoken_language


class PreferencesDialog(QDialog):
    """Shows what can be chosen for the whole program.

    Signals:
        shortcuts_requested: somebody wants to change keys.
    """

    shortcuts_requested = Signal()

    def __init__(self, preferences: Preferences, languages: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self._spoken = spoken_language()
        self.theme = QComboBox(self)
        self.text_scale = QComboBox(self)
        self.language = QComboBox(self)
        self.reopens_last = QCheckBox(self.tr("Open the last catalogue when the program starts"), self)
        self.spelling = QCheckBox(self.tr("Check spelling while I type"), self)
        self.shortcuts = QPushButton(self.tr("Keyboard shortcuts…"), self)
        self.later = QLabel(self.tr("The program speaks this language from its next start."), self)
        self._fill(languages)
        self.words = WordListView(preferences, self)
        self.keeping = KeepingView(preferences, self)
        self.tabs = QTabWidget(self)
        self._form = QFormLayout()
        self._lay_out()
        self._connect()
        self._refresh()

    def _fill(self, languages: Iterable[str]) -> None:
        names = {"system": self.tr("Like the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice in get_args(ThemeChoice):
            self.theme.addItem(names[choice], choice)
        for percent in TEXT_SCALES:
            self.text_scale.addItem(self.tr("%1 %").replace("%1", str(percent)), percent)
        self.language.addItem(self.tr("Like the system"), SYSTEM_LANGUAGE)
        for code in languages:
            self.language.addItem(language_name(code), code)

    def _lay_out(self) -> None:
        form = self._form
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._add(self.tr("Looks"), self.theme)
        self._add(self.tr("Text size"), self.text_scale)
        self._add(self.tr("Language of the program"), self.language)
        self.later.setProperty("role", "muted")
        self.later.setWordWrap(True)
        form.addRow("", self.later)
        form.addRow(self.reopens_last)
        self._add(self.tr("Keys"), self.shortcuts)
        self._add_page(self.tr("Program"), self._form)
        spelling = QVBoxLayout()
        spelling.setSpacing(12)
        spelling.addWidget(self.spelling)
        spelling.addWidget(self.words, 1)
        self._add_page(self.tr("Spelling"), spelling)
        keeping = QVBoxLayout()
        keeping.addWidget(self.keeping)
        keeping.addStretch(1)
        self._add_page(self.tr("Trash and versions"), keeping)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)
        metrics = self.fontMetrics()
        self.tabs.tabBar().ensurePolished()
        tabs = self.tabs.tabBar().sizeHint().width()
        self.setMinimumWidth(max(460, 48 + tabs + tabs // 10))  # The chosen tab is bold, and wider than the hint knows.
        open_at(self, 66 * metrics.averageCharWidth(), 24 * metrics.height())

    def _add_page(self, title: str, content: QLayout) -> None:
        page = QWidget(self)
        page.setLayout(content)
        content.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(page, title)

    def _add(self, text: str, widget: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(widget)
        if isinstance(widget, QComboBox):
            widget.setAccessibleName(text)
        self._form.addRow(label, widget)

    def _connect(self) -> None:
        self.theme.activated.connect(self._choose_theme)
        self.text_scale.activated.connect(self._choose_scale)
        self.language.activated.connect(self._choose_language)
        self.reopens_last.toggled.connect(self._choose_reopening)
        self.spelling.toggled.connect(self._choose_spelling)
        self.shortcuts.clicked.connect(partial(_call, self.shortcuts_requested.emit))
        self._preferences.changed.connect(self._refresh)

    def _refresh(self, _name: str = "") -> None:
        """Show what holds now."""
        preferences = self._preferences
        for box, value in (
            (self.theme, preferences.theme),
            (self.text_scale, preferences.text_scale),
            (self.language, preferences.language),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.reopens_last.setChecked(preferences.reopens_last)
        self.spelling.setChecked(preferences.is_spelling_on)
        is_later = preferences.language not in (SYSTEM_LANGUAGE, self._spoken)
        self.later.setText(self.tr("The program speaks this language from its next start.") if is_later else "")
        self.later.setVisible(is_later)

    def _choose_theme(self, row: int) -> None:
        self._preferences.theme = self.theme.itemData(row)

    def _choose_scale(self, row: int) -> None:
        self._preferences.text_scale = self.text_scale.itemData(row)

    def _choose_language(self, row: int) -> None:
        self._preferences.language = self.language.itemData(row)

    def _choose_reopening(self, is_on: bool) -> None:
        self._preferences.reopens_last = is_on

    def _choose_spelling(self, is_on: bool) -> None:
        self._preferences.is_spelling_on = is_on


def _call(act: Callable[[], None], _checked: bool = False) -> None:
    act()
