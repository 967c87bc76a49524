"""Somebody in front of the program: one who uses the keyboard alone, one who takes the mouse. Nothing else is touched.

Both find what they need by commands, fields and widgets, never by words, so that they can work in every language.
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.screenshots import DRAWING_MS, WIDTH, pause, save_scene

from si_editor.desktop.forms.editors.objects import ObjectEditor
from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.shell import Shell
from si_editor.desktop.texts.fields import spoken_fields
from si_editor.desktop.translation import spoken_language
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import value_at
from si_editor.model.fieldspec import find_field
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

_LOOKING_MS = 20
_NOTCH = 120
_MOST_TABS = 80
_MOST_NOTCHES = 200
_EDGE = 8

Shown = TypeVar("Shown", bound=QDialog)


class Newcomer(QObject):
    """What everybody does, with whatever hand: reads, writes, waits, and keeps pictures for the help."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        super().__init__(shell)
        self.shell = shell
        self.qtbot = qtbot

    # With whatever hand

    def do(self, command: str) -> None:
        """Use a command of the window."""
        raise NotImplementedError

    def go_to_field(self, *path: str) -> None:
        """Go to a field of the form."""
        raise NotImplementedError

    def pick(self, letters: str, *path: str) -> None:
        """Go to a field, type some letters and take the first match."""
        self.go_to_field(*path)
        self.take_match(letters)

    def take_match(self, letters: str) -> None:
        """Type some letters where the cursor is, and take the first match."""
        raise NotImplementedError

    def enter(self, widget: QWidget) -> None:
        """Go to a field of a dialog."""
        raise NotImplementedError

    def press(self, button: QWidget) -> None:
        """Press a button."""
        raise NotImplementedError

    def choose_item(self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose a line of a list."""
        raise NotImplementedError

    def choose_option(self, box: QComboBox, value: str) -> None:
        """Choose a line of a list that opens."""
        raise NotImplementedError

    def choose_first(self, view: QAbstractItemView, number: int) -> None:
        """Select so many lines from the first on."""
        raise NotImplementedError

    def add(self, *path: str) -> None:
        """Add an item to the list in a field, or begin a group of fields."""
        raise NotImplementedError

    # With the keys

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keys go now."""
        QTest.keyClick(self.listening(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a text where the keys go now."""
        QTest.keyClicks(self.listening(), text)

    def write_anew(self, text: str) -> None:
        """Type a text in place of what stands there."""
        self.key(Qt.Key.Key_A, CONTROL)
        self.write(text)

    def fill_in(self, text: str, *path: str) -> None:
        """Go to a field and write into it."""
        self.go_to_field(*path)
        self.write(text)

    def listening(self) -> QWidget:
        """Give the widget that has the keys."""
        wanted = QApplication.activeModalWidget() or (self.window if self.shell.windows else None)
        if wanted is not None and QApplication.activeWindow() is not wanted:
            # Without a window manager nobody gives the keys back when a dialog or a list of matches closes.
            wanted.activateWindow()
            self.qtbot.waitUntil(wanted.isActiveWindow)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    # What there is

    @property
    def window(self) -> Window:
        return self.shell.windows[0]

    @property
    def form(self) -> RecordForm:
        form = self.window.panes.entry.form
        assert form is not None
        return form

    def row_of(self, *path: str) -> FieldRow:
        """Give the row of a field whose section is open."""
        section = next(one for one in self.form.sections if one.holds(path[0]))
        row = section.rows[path[0]]
        for name in path[1:]:
            group = row.editor
            assert isinstance(group, ObjectEditor)
            assert group.rows is not None
            row = group.rows.rows[name]
        return row

    @property
    def is_form_whole(self) -> bool:
        """Whether nothing of the form is cut off at its right edge."""
        area = self.form.findChild(QScrollArea)
        assert area is not None
        page = area.widget()
        assert page is not None
        return page.width() <= area.viewport().width()

    def value(self, key: RecordKey, *path: str | int) -> object:
        return value_at(self.window.session.catalogue.draft(key).data, path)

    def errors(self, key: RecordKey) -> list[str]:
        return [one.message for one in self.window.session.problems_of(key) if one.severity == "error"]

    def dialog(self, kind: type[Shown]) -> Shown:
        """Wait for a dialog."""
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(kind)), timeout=10_000)
        found = next(one for one in self.window.findChildren(kind) if one.isVisible())
        found.activateWindow()
        self.qtbot.waitUntil(found.isActiveWindow)
        self.settle()
        return found

    def settle(self) -> None:
        """Wait until nothing is being worked out any more."""
        self.qtbot.waitUntil(lambda: self.window.session.tasks.is_idle, timeout=60_000)

    def check(self) -> None:
        """Have everything checked and wait for it."""
        self.do("check")
        self.settle()

    def name_a_file(self, path: Path) -> None:
        """Be ready to name a file in the file dialog that comes next; the program waits for its answer."""
        looking = QTimer(self)
        looking.timeout.connect(partial(_name_in_dialog, looking, path))
        looking.start(_LOOKING_MS)

    def picture(self, name: str) -> None:
        """Keep what is to be seen for the help in this language, if somebody asked for pictures."""
        folder = os.environ.get("HELP_PICTURES")
        if folder:
            pause(DRAWING_MS)
            target = Path(folder) / spoken_language() / "pictures"
            target.mkdir(parents=True, exist_ok=True)
            save_scene(self.window, target / f"hour-{name}.png", WIDTH)


class Typist(Newcomer):
    """Uses the keyboard alone."""

    def do(self, command: str) -> None:
        """Use the command's keys, or find it in the palette if it has none."""
        action = self.window.actions_[command]
        assert action.isEnabled(), command
        if not action.shortcut().isEmpty():
            QTest.keySequence(self.listening(), action.shortcut())
            return
        self.key(Qt.Key.Key_P, CONTROL | SHIFT)
        self._take_from_palette(action.text(), action.trigger)

    def go_to_field(self, *path: str) -> None:
        """Go to the field by its name."""
        entry = self.window.panes.entry
        assert entry.key is not None
        spec = find_field(spoken_fields(KINDS[entry.key.kind].model), path)
        assert spec is not None
        self.key(Qt.Key.Key_J, CONTROL)
        self._take_from_palette(spec.label, partial(entry.focus_field, path))
        self.qtbot.waitUntil(lambda: self.form.isAncestorOf(QApplication.focusWidget() or self.window))

    def take_match(self, letters: str) -> None:
        """Type, and take the first match with the keys."""
        self.write(letters)
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def enter(self, widget: QWidget) -> None:
        """Press Tab until the cursor is there."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is widget:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{widget} cannot be reached by Tab")

    def press(self, button: QWidget) -> None:
        """Go to a button and press Space."""
        self.enter(button)
        self.key(Qt.Key.Key_Space)

    def choose_item(self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
        """Go to the first line and then down to the wanted one."""
        self.enter(view)
        self.key(Qt.Key.Key_Home)
        for _ in range(index.row()):
            self.key(Qt.Key.Key_Down)
        assert view.currentIndex().row() == index.row()

    def choose_option(self, box: QComboBox, value: str) -> None:
        """Go through the lines with the arrows."""
        self.enter(box)
        self.key(Qt.Key.Key_Home)
        for _ in range(box.findData(value)):
            self.key(Qt.Key.Key_Down)
        assert box.currentData() == value

    def choose_first(self, view: QAbstractItemView, number: int) -> None:
        """Begin at the first line, and go down with Shift."""
        view_key = "go-list"
        self.do(view_key)
        self.key(Qt.Key.Key_Home)
        for _ in range(number - 1):
            self.key(Qt.Key.Key_Down, SHIFT)

    def add(self, *path: str) -> None:
        """Go to the field, where its button waits."""
        self.go_to_field(*path)
        self.key(Qt.Key.Key_Space)

    def _take_from_palette(self, letters: str, act: Callable[..., object]) -> None:
        """Type, go down to the line that does what is wanted, and take it."""
        palette = self.window.guidance.palette
        assert palette.isVisible()
        # Qt's tests can type no three dots, and nobody does.
        self.write(letters.replace("&", "").rstrip(" …"))
        for row in range(palette.model.rowCount()):
            item = palette.model.item(row)
            assert item is not None
            if _same(item.act, act):
                assert not item.refusal, item.refusal
                break
            self.key(Qt.Key.Key_Down)
        else:
            raise AssertionError(f"{letters!r} finds nothing that fits")
        self.key(Qt.Key.Key_Return)


class Clicker(Newcomer):
    """Takes the mouse wherever there is something to be clicked, and the keyboard for writing."""

    def do(self, command: str) -> None:
        """Click the command's button in the toolbar, or find it in the menus."""
        action = self.window.actions_[command]
        assert action.isEnabled(), command
        button = next((one for one in self.window.toolbar.findChildren(QToolButton) if action in one.actions()), None)
        if button is not None and button.isVisible():
            self.click(button)
            return
        bar = self.window.menuBar()
        title = next(one for one in bar.actions() if action in _menu_of(one).actions())
        self.click_at(bar, bar.actionGeometry(title))
        self._take_from_menu(_menu_of(title), action.objectName())

    def make_new(self, kind: str) -> None:
        """Click New, and the kind in the menu that drops from it."""
        menu = self.window.toolbar.new_menu
        action = next(one for one in menu.actions() if one.data() == kind)
        # The button's menu keeps the program busy until something in it is clicked.
        looking = QTimer(self)
        looking.timeout.connect(partial(self._click_in_menu, looking, menu, menu.actions().index(action)))
        looking.start(_LOOKING_MS)
        self.click(self.window.toolbar.new_button)

    def go_to_field(self, *path: str) -> None:
        """Scroll to the field and click into it."""
        section = next(one for one in self.form.sections if one.holds(path[0]))
        if not section.is_open:
            self._click_in_form(section.heading)
        self._click_in_form(self.row_of(*path).editor.focus_target())

    def take_match(self, letters: str) -> None:
        """Type, and click the first match."""
        self.write(letters)
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QAbstractItemView)
        self.click_at(popup.viewport(), popup.visualRect(popup.model().index(0, 0)))

    def enter(self, widget: QWidget) -> None:
        """Click into it."""
        self.click(widget)
        assert QApplication.focusWidget() is widget

    def press(self, button: QWidget) -> None:
        """Click it."""
        self.click(button)

    def choose_item(self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
        """Scroll to the line and click it."""
        self._click_row(view, index)
        assert view.currentIndex().row() == index.row()

    def choose_option(self, box: QComboBox, value: str) -> None:
        """Open the list and click the line."""
        self.click(box)
        view = box.view()
        self.qtbot.waitUntil(view.isVisible)
        index = box.model().index(box.findData(value), 0)
        self.click_at(view.viewport(), view.visualRect(index))
        self.qtbot.waitUntil(lambda: box.currentData() == value)

    def choose_first(self, view: QAbstractItemView, number: int) -> None:
        """Click the first line, and the last one with Shift."""
        self._click_row(view, view.model().index(0, 0))
        self._click_row(view, view.model().index(number - 1, 0), SHIFT)

    def add(self, *path: str) -> None:
        """Click the button of the field."""
        self.go_to_field(*path)

    # The mouse

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget."""
        assert widget.isEnabled()
        self.click_at(widget, widget.rect())

    def click_at(self, widget: QWidget, area: QRect, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click into the window where a part of a widget is seen; whatever lies in front of it gets the click."""
        assert widget.isVisible()
        window = widget.window()
        place = widget.mapTo(window, area.center())
        hit = window.childAt(place) or window
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies in front of {widget}"
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, modifiers, place)

    def _click_in_form(self, widget: QWidget) -> None:
        """Turn the wheel over the form until the widget is in sight, and click it."""
        area = self.form.findChild(QScrollArea)
        assert area is not None
        self._wheel(area.viewport(), lambda: QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size()))
        self.click(widget)

    def _click_row(
        self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        self._wheel(view.viewport(), lambda: view.visualRect(index))
        self.click_at(view.viewport(), view.visualRect(index), modifiers)

    def _wheel(self, viewport: QWidget, place: Callable[[], QRect]) -> None:
        """Turn the wheel until the middle of something is in sight."""
        if QApplication.activePopupWidget() is not None:
            # Suggestions that are still open would take the wheel.
            self.key(Qt.Key.Key_Escape)
        for _ in range(_MOST_NOTCHES):
            middle = place().center().y()
            if _EDGE <= middle <= viewport.height() - _EDGE:
                return
            at = viewport.mapTo(viewport.window(), QPoint(4, viewport.height() // 2))
            QTest.wheelEvent(viewport.window().windowHandle(), at, QPoint(0, _NOTCH if middle < _EDGE else -_NOTCH))
        raise AssertionError(f"the wheel does not bring it into sight: {place()}")

    def _take_from_menu(self, menu: QMenu, command: str) -> None:
        self.qtbot.waitUntil(menu.isVisible)
        action = next(one for one in menu.actions() if one.objectName() == command)
        self.click_at(menu, menu.actionGeometry(action))

    def _click_in_menu(self, looking: QTimer, menu: QMenu, number: int) -> None:
        if menu.isVisible():
            looking.stop()
            self.click_at(menu, menu.actionGeometry(menu.actions()[number]))


def _name_in_dialog(looking: QTimer, path: Path) -> None:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        return
    line, box = dialog.findChild(QLineEdit), dialog.findChild(QDialogButtonBox)
    assert line is not None
    assert box is not None
    if line.text() != str(path):
        dialog.finished.connect(looking.stop)
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(line, str(path))
        return
    popup = QApplication.activePopupWidget()
    if popup is not None:
        # The file dialog has suggestions of its own, which would take the click.
        popup.hide()
    QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)


def _menu_of(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def _same(one: Callable[..., object], other: Callable[..., object]) -> bool:
    if isinstance(one, partial) and isinstance(other, partial):
        return bool(one.func == other.func and one.args == other.args)
    return one == other
