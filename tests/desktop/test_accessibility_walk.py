"""Everything in the window can be reached, named and seen by people who use no mouse or no screen."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.dialogs import DialogWalk
from tests.desktop.walking import GREEK_CATALOGUE, OpenGreek, Walker, describe, greek_windows, unfold, windows

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.formatbar import FormatBar
from si_editor.desktop.forms.problemline import ProblemLine
from si_editor.desktop.forms.row import FieldRow
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
SILENT_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
EMPTY_CATALOGUE = {"catalogue.yaml": "format: 1\ntitle: Δοκιμή\nlanguages: [en]\n"}
RING = 4


@pytest.fixture
def open_greek(
    qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences, tmp_path: Path
) -> Iterator[OpenGreek]:
    with greek_windows(tmp_path / "α", theme, folders, preferences, qtbot) as make:
        yield make


def settled(window: Window, qtbot: QtBot) -> Callable[[], None]:
    def settle() -> None:
        qtbot.waitUntil(lambda: window.session.tasks.is_idle)

    return settle


def controls(window: QWidget) -> list[QWidget]:
    """Give all controls that can be seen; the parts that Qt makes a control of itself are the control's own."""
    return [widget for widget in window.findChildren(QWidget) if is_control(widget) and widget.isVisibleTo(window)]


def is_control(widget: QWidget) -> bool:
    parent = widget.parent()
    is_part = isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit | QAbstractItemView) or (
        isinstance(parent, QWidget) and parent.objectName().startswith("qt_scrollarea")
    )
    # The web engine draws in a widget of its own; the view around it speaks for the page.
    is_part = is_part or (isinstance(parent, QWidget) and parent.inherits("QWebEngineView"))
    is_own = isinstance(widget, CONTROLS) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (
        is_own and not is_part and not isinstance(widget, QScrollBar | QMenu | QTabWidget) and not is_bare_area(widget)
    )


def is_bare_area(widget: QWidget) -> bool:
    """Tell whether a widget only scrolls what lies in it."""
    return isinstance(widget, QAbstractScrollArea) and not isinstance(
        widget, QAbstractItemView | QTextEdit | QPlainTextEdit
    )


def flaws(window: QWidget) -> Iterator[str]:
    """Say of each control what a screen reader would miss."""
    for widget in controls(window):
        place = describe(widget)
        interface = QAccessible.queryAccessibleInterface(widget)
        # On Linux, Qt gives the chosen text as the name of a box of choices; what it is for must be said as well.
        name = widget.accessibleName() if isinstance(widget, QComboBox) else interface.text(QAccessible.Text.Name)
        if not any(letter.isalpha() for letter in name):
            yield f"{place}: has no name ({name!r})"
        if interface.role() in SILENT_ROLES:
            yield f"{place}: has no role"


@pytest.mark.feature(83)
@pytest.mark.parametrize("files", [GREEK_CATALOGUE, EMPTY_CATALOGUE], ids=["problems", "empty"])
def test_every_control_has_a_name_and_a_role(open_greek: OpenGreek, qtbot: QtBot, files: Mapping[str, str]) -> None:
    window = open_greek(Walker(), files)
    found: dict[str, str] = {}
    for state in Walker().walk(window, settled(window, qtbot)):
        for shown in windows():
            for flaw in flaws(shown):
                found.setdefault(flaw, state)
    assert found == {}


@pytest.mark.feature(83)
def test_every_control_of_the_dialogs_has_a_name_and_a_role(
    open_greek: OpenGreek, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_greek(Walker())
    found: dict[str, str] = {}
    for name, dialog in DialogWalk(window, tmp_path, qtbot).walk():
        for flaw in flaws(dialog):
            found.setdefault(flaw, name)
    assert found == {}


@pytest.mark.feature(83)
def test_the_problem_of_a_field_is_told_with_the_field(open_greek: OpenGreek, qtbot: QtBot) -> None:
    window = open_greek(Walker())
    told = 0
    for key in window.session.catalogue.keys():
        window.panes.show_record(key)
        unfold(window)
        settled(window, qtbot)()
        for form in window.findChildren(RecordForm):
            for row in form.findChildren(FieldRow):
                for line in row.findChildren(ProblemLine):
                    if line.parent() is not row or not line.sentence.text():
                        continue
                    sentence = line.problem.message
                    described = [
                        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)
                        for widget in row.findChildren(QWidget)
                        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
                    ]
                    assert any(sentence in text for text in described), f"{key}: {sentence}"
                    told += 1
    assert told > 40


@pytest.mark.feature(82)
def test_every_action_has_a_menu_entry_or_keys(open_greek: OpenGreek) -> None:
    window = open_greek(Walker())
    in_menus = {
        entry for menu in window.menuBar().findChildren(QMenu) for entry in menu.actions() if not entry.isSeparator()
    }
    for command in window.actions_.commands:
        action: QAction = window.actions_[command.id]
        assert action in in_menus or action.shortcuts(), f"{command.id} can be reached by mouse only"
        assert action.text().strip("&… "), f"{command.id} has no words"


def walk_by_tab(window: QWidget) -> list[QWidget]:
    """Press Tab until the cursor is back where it began; give every stop."""
    stops: list[QWidget] = []
    for _ in range(1200):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in stops:
            return stops
        stops.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes back")


@pytest.mark.feature(82)
@pytest.mark.parametrize("kind", ["project/p1", "spotlight/s1", "person/r1", "campaign/catalogue", "vocabulary/themes"])
def test_every_control_is_reached_by_tab(open_greek: OpenGreek, qtbot: QtBot, kind: str) -> None:
    window = open_greek(Walker())
    window.panes.show_record(RecordKey(*kind.split("/")))
    unfold(window)
    settled(window, qtbot)()
    window.panes.kinds.setFocus()
    stops = walk_by_tab(window)
    missed = [
        describe(widget)
        for widget in controls(window)
        if widget.isEnabled() and widget not in stops and not has_another_way(widget, window, stops)
    ]
    assert missed == []


def has_another_way(widget: QWidget, window: Window, stops: list[QWidget]) -> bool:
    """Tell whether a control that Tab passes by can be used by keys all the same."""
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return True  # It shows a command that stands in a menu: another test sees to that.
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if isinstance(widget, QRadioButton) or (group is not None and group.exclusive()):
        return True  # One of a group: arrow keys lead from one to the next.
    bar = widget.parent()
    if isinstance(bar, FormatBar) and any(button in stops for button in bar.findChildren(QToolButton)):
        return True  # One button of the bar is a stop, and arrow keys lead on to the others.
    if isinstance(widget, QAbstractButton) and widget.parent() in stops:
        return True  # A chip has keys of its own for what its button does.
    inner = widget.focusProxy()
    return (inner is not None and inner in stops) or any(widget.isAncestorOf(stop) for stop in stops)


@pytest.mark.feature(83)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_always_to_be_seen(open_greek: OpenGreek, qtbot: QtBot, theme: Theme, scheme: str) -> None:
    theme.choose("dark" if scheme == "dark" else "light")
    try:
        window = open_greek(Walker())
        window.panes.show_record(RecordKey("project", "p1"))
        unfold(window)
        settled(window, qtbot)()
        window.panes.kinds.setFocus()
        unseen = [describe(stop) for stop in walk_by_tab(window) if not looks_focused(stop, window)]
        assert unseen == []
    finally:
        theme.choose(None)


def looks_focused(widget: QWidget, window: Window) -> bool:
    """Tell whether a control looks different while the cursor is in it, round its edge or anywhere in it."""
    other = window.menuBar()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-RING, -RING, RING, RING)
    focused = window.grab(area.intersected(window.rect())).toImage()
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    return differs(focused, window.grab(area.intersected(window.rect())).toImage())


def differs(one: QImage, other: QImage) -> bool:
    return one.isNull() or one != other
