"""Every dialog: F1 opens the fitting page in it, nothing of it is cut, and none is larger than a small screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.dialogs import DialogWalk
from tests.desktop.walking import OpenGreek, Walker, describe, greek_windows

from si_editor.desktop.elided import ElidedLabel
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

SCREENS = {100: QSize(1366, 768), 150: QSize(1920, 1080), 200: QSize(1920, 1080)}


@pytest.fixture
def open_greek(
    qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences, tmp_path: Path
) -> Iterator[OpenGreek]:
    with greek_windows(tmp_path / "α", theme, folders, preferences, qtbot) as make:
        yield make


def test_f1_opens_the_fitting_page_in_every_dialog(open_greek: OpenGreek, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_greek(Walker())
    walk = DialogWalk(window, tmp_path, qtbot)
    found: dict[str, str] = {}
    for name, dialog in walk.walk():
        focused = QApplication.focusWidget()
        assert focused is not None
        assert dialog.isAncestorOf(focused)
        qtbot.keyClick(focused, Qt.Key.Key_F1)
        shown = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
        page = shown[0].reader.page if shown else None
        found[name] = page.id if page is not None else "nothing"
    assert found == walk.pages()


def cut(dialog: QWidget) -> Iterator[str]:
    """Name what has less room than its words need."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog):
            continue
        need, has = QSize(0, 0), widget.size()
        if isinstance(widget, QLabel) and widget.wordWrap():
            need = QSize(0, widget.heightForWidth(has.width()))
        elif isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
            need = widget.minimumSizeHint()
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parent(), QLineEdit):
            need = QSize(widget.sizeHint().width(), widget.sizeHint().height())
        if need.width() > has.width() + 1 or need.height() > has.height() + 1:
            yield f"{describe(widget)}: {need.toTuple()} in {has.toTuple()}"


@pytest.mark.feature(84)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_dialog_is_whole_and_fits_the_screen(
    open_greek: OpenGreek, qtbot: QtBot, theme: Theme, tmp_path: Path, percent: int
) -> None:
    theme.scale_text(percent)
    try:
        window = open_greek(Walker())
        found: list[str] = []
        for name, dialog in DialogWalk(window, tmp_path, qtbot).walk():
            found += [f"{name}: {one}" for one in cut(dialog)]
            least, room = dialog.minimumSizeHint(), SCREENS[percent]
            if least.width() > room.width() or least.height() > room.height() - 48:
                found.append(f"{name}: {least.toTuple()}")
        assert found == []
    finally:
        theme.scale_text(100)
