"""Walks the whole window: every pane, form, dialog and box, and reads every text that they hold."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    QUrl,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from si_editor.desktop.ask import Ask, Question
from si_editor.desktop.elided import ElidedLabel
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.forms.folding import FoldHeading
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Journal

MOST_ROWS = 40
LEAVING = {"close", "quit"}
_READ_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


GREEK_CATALOGUE = {
    "catalogue.yaml": (
        'format: 1\ntitle: "Δοκιμή"\nlanguages: [en, de]\nquestions:\n  - id: q1\n    text: {en: "Τι;", de: "Γιατί;"}\n'
        "initiator:\n  name: Ομάδα\n"
    ),
    "vocabularies/programmes.yaml": "label: Πρόγραμμα\nterms:\n  - id: b1\n    label: Βαλτική\n    funds: [ERDF]\n",
    "vocabularies/themes.yaml": "label: Θέματα\nterms:\n  - id: c1\n    label: Φροντίδα\n    aliases: [Υγεία]\n",
    "projects/p1.yaml": (
        "acronym: ΣΕΜΠΡΕ\nteaser: Χωρίς τέλος\nprogramme: b1\ncountries: [DE, XX]\nthemes: [c1, c9]\nstatus: ready\n"
        "start: '2021'\nend: '2019'\nbody: |\n  # Ένα\n\n  ### Δύο\n\n  [εδώ](http://x) <b>α</b>\n"
        "partners:\n  - name: Αθήνα\n    country: GR\n  - name: Αθήνα\n"
        "links:\n  - url: https://x.example\nbudget:\n  total: 10\n  eu: 20\nx1: 7\n"
        "sources:\n  - citation: Πηγή\nunsure: [λ1]\n"
    ),
    "projects/p2.yaml": "acronym: ΑΣΙΣ\nstatus: draft\nrelated:\n  - project: p1\n    relation: related-to\n",
    "projects/p3.yaml": "acronym: [\n",
    "spotlights/s1.yaml": (
        "title: Φωνή\nproject: p1\nperson: r1\nstatus: ready\nanswers:\n  - question: q1\n    text: Ναι.\n"
        "video:\n  provider: youtube\n  id: '1'\n"
    ),
    "people/r1.yaml": "name: Άννα\nportrait:\n  media: a1.png\nconsents:\n  - purposes: [name]\n",
    "pages/w1.yaml": "title: Αρχή\nrole: welcome\nstatus: ready\nbody: Γεια.\n",
    "posts/o1.yaml": "text: Μήνυμα\nnetwork: news\nstatus: draft\n",
    "media/a1.png.yaml": "kind: picture\n",
}
"""A catalogue with one entry of each kind and many problems, in which nobody could take content for our words."""


class OpenGreek(Protocol):
    """Opens the window over the catalogue in Greek, or over other files."""

    def __call__(self, ask: Ask, files: Mapping[str, str] = ...) -> Window:
        """Give the open window."""


@contextmanager
def greek_windows(
    root: Path,
    theme: Theme,
    folders: UserFolders,
    preferences: Preferences,
    qtbot: QtBot,
    profile: PreviewProfile | None = None,
) -> Iterator[OpenGreek]:
    """Open windows over catalogues that speak no word of ours, and close them in the end."""
    opened: list[tuple[Window, Ask]] = []

    def make(ask: Ask, files: Mapping[str, str] = GREEK_CATALOGUE) -> Window:
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        session = Session(
            Catalogue.open(root, folders.trash_of(root)),
            Journal(folders.journals, root),
            Tasks(),
            lambda: date(2021, 6, 29),
        )
        window = Window(session, theme, ask, folders, preferences, profile)
        opened.append((window, ask))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: session.is_checked and session.tasks.is_idle)
        return window

    yield make
    # What was copied would outlive Python, and take it along.
    QApplication.clipboard().clear()
    for window, ask in opened:
        if isValid(window):
            if isinstance(ask, Walker):
                ask.is_leaving = True
            window.close()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@dataclass
class Walker:
    """Says no to every question and remembers each word of it; goes through the window state by state."""

    said: list[str] = field(default_factory=list)
    is_leaving: bool = False

    # What the window may ask

    def choose(self, question: Question) -> str:
        self.said += [question.title, question.text, question.details]
        self.said += [choice.label for choice in question.choices]
        return "discard" if self.is_leaving else question.cancel

    def tell(self, title: str, text: str, details: str = "") -> None:
        self.said += [title, text, details]

    def folder(self, title: str, start: Path) -> Path | None:
        self.said.append(title)
        return None

    def new_folder(self, title: str, start: Path) -> Path | None:
        self.said.append(title)
        return None

    def new_file(self, title: str, start: Path, pattern: str) -> Path | None:
        self.said += [title, pattern]
        return None

    def file(self, title: str, start: Path, pattern: str) -> Path | None:
        self.said += [title, pattern]
        return None

    def show(self, url: QUrl) -> None:
        """Open nothing."""

    # The way through the window

    def walk(self, window: Window, settle: Callable[[], None]) -> Iterator[str]:
        """Put the window into one state after the other, and name each; `settle` lets it come to rest."""
        settle()
        yield "window"
        for key in sorted(window.session.catalogue.keys()):
            window.panes.show_record(key)
            unfold(window)
            settle()
            yield f"form of {key}"
        window.panes.show_record(RecordKey("project", "p1"))
        for command in window.actions_.commands:
            if command.id in LEAVING:
                continue
            action = window.actions_[command.id]
            before = set(QApplication.topLevelWidgets())
            if action.isEnabled():
                action.trigger()
                settle()
                yield f"command {command.id}"
                self.leave(window, before)
                settle()

    def leave(self, window: Window, before: set[QWidget]) -> None:
        """Close what a command has opened."""
        for widget in QApplication.topLevelWidgets():
            if isValid(widget) and widget not in (window, *before) and not isinstance(widget, QMenu):
                widget.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unfold(window: QWidget) -> None:
    """Open every folded section and card, and those that only then come to be."""
    while folded := [head for head in window.findChildren(FoldHeading) if not head.isChecked()]:
        for head in folded:
            head.setChecked(True)


def windows() -> list[QWidget]:
    """Give all windows and dialogs that are to be seen."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text of a window, hidden parts and menus included, each with the part it was found in."""
    for widget in (window, *window.findChildren(QWidget)):
        place = describe(widget)
        for text in _texts(widget):
            if text:
                yield place, text
    for action in window.findChildren(QAction):
        yield from ((f"action {action.objectName()}", text) for text in _action_texts(action) if text)


def describe(widget: QObject) -> str:
    """Name a widget by its class and those of the parts it lies in."""
    names: list[str] = []
    part: QObject | None = widget
    while part is not None and len(names) < 4:
        names.append(type(part).__name__ + (f"#{part.objectName()}" if part.objectName() else ""))
        part = part.parent()
    return " < ".join(names)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip())
    yield widget.whatsThis()
    if widget.isWindow():
        yield widget.windowTitle()
    for kind, read in _READERS:
        if isinstance(widget, kind):
            yield from read(widget)


def _menu_texts(menu: QMenu) -> Iterator[str]:
    menu.aboutToShow.emit()
    yield menu.title()


def _tab_texts(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        yield from (bar.tabText(index), bar.tabToolTip(index))


def _box_texts(box: QComboBox) -> Iterator[str]:
    yield box.placeholderText()
    yield from _model_texts(box.model())


def _view_texts(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is not None:
        yield from _model_texts(model)


def _text(widget: QLabel | QAbstractButton | QProgressBar) -> Iterator[str]:
    yield widget.whole_text() if isinstance(widget, ElidedLabel) else widget.text()


def _title(widget: QGroupBox) -> Iterator[str]:
    yield widget.title()


def _placeholder(widget: QLineEdit | QTextEdit | QPlainTextEdit) -> Iterator[str]:
    yield widget.placeholderText()


def _window_title(widget: QDockWidget | QToolBar) -> Iterator[str]:
    yield widget.windowTitle()


_READERS: Final[tuple[tuple[Any, Callable[[Any], Iterator[str]]], ...]] = (
    (QMenu, _menu_texts),
    ((QLabel, QAbstractButton, QProgressBar), _text),
    (QGroupBox, _title),
    ((QLineEdit, QTextEdit, QPlainTextEdit), _placeholder),
    (QTabBar, _tab_texts),
    (QComboBox, _box_texts),
    ((QDockWidget, QToolBar), _window_title),
    (QAbstractItemView, _view_texts),
)


def _model_texts(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent if parent is not None else QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for column in range(columns):
        for role in _READ_ROLES:
            yield _word(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(above), MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, above)
            for role in _READ_ROLES:
                yield _word(index.data(role))
            if column == 0 and not isinstance(model, QAbstractTableModel | QAbstractListModel):
                yield from _model_texts(model, index)


def _action_texts(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.iconText(), action.toolTip(), action.statusTip())


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
