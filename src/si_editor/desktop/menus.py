"""Menu bar and toolbar, laid out from the table of commands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from si_editor.desktop.actions import MENUS, Actions, Command, menu_label
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.theme import Theme
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY

_ICON = 18
# So many characters the search can do without before words of buttons give way.
_SLACK = 8
_LAST = ("close", "quit")


def fill_menu_bar(window: QMainWindow, actions: Actions) -> None:
    """Put every command into its menu; those that leave stand at the end, where people look for them."""
    bar = window.menuBar()
    menus = {name: bar.addMenu(menu_label(name)) for name in MENUS}
    for command in sorted(actions.commands, key=_leaves):
        menu = menus[command.menu]
        if command.begins_group:
            menu.addSeparator()
        menu.addAction(actions[command.id])


def _leaves(command: Command) -> bool:
    return command.id in _LAST


class Toolbar(QToolBar):
    """The few commands that are used all the time, each with its word; one of them in the accent colour."""

    def __init__(self, actions: Actions, search: QWidget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(QSize(theme.scaled(_ICON), theme.scaled(_ICON)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.new_button = QToolButton(self)
        self.new_menu = QMenu(self.new_button)
        self._theme = theme
        self._add_new_button(actions)
        self.addAction(actions["save"])
        self.addSeparator()
        for name in ("undo", "redo"):
            self.addAction(actions[name])
            button = self.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                button.setAccessibleName(actions[name].text())
        self.addSeparator()
        self.addAction(actions["check"])
        self.addAction(actions["preview"])
        self._add_space()
        self.addWidget(search)
        self.addAction(actions["export"])
        export = self.widgetForAction(actions["export"])
        export.setProperty("role", "primary")
        actions["export"].setIconText(actions["export"].text())
        if isinstance(export, QToolButton):
            export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # The first gives way first.
        self._yielding = [
            button
            for name in ("preview", "save", "check")
            if isinstance(button := self.widgetForAction(actions[name]), QToolButton)
        ]
        actions["check"].changed.connect(self._make_room)
        theme.changed.connect(self._draw_icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words of the buttons give way before the search does; what they do is in their tooltips."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room out anew when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        slack = _SLACK * self.fontMetrics().averageCharWidth()
        for button in self._yielding:
            button.setToolButtonStyle(style)
        for button in self._yielding:
            if self.sizeHint().width() - slack <= self.width():
                return
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def connect_new(self, make: Callable[[str], None]) -> None:
        """Offer a new entry of each kind under New."""
        for kind in KINDS.values():
            if kind.name != CAMPAIGN_KEY.kind:
                action = self.new_menu.addAction(self._theme.icon(kind.name), kind_label(kind.name))
                action.setData(kind.name)
                action.triggered.connect(partial(_call, make, kind.name))

    def _add_new_button(self, actions: Actions) -> None:
        self.new_button.setText(self.tr("New ▾"))
        self.new_button.setToolTip(self.tr("Make a new entry"))
        self.new_button.setAccessibleName(self.tr("New entry"))
        self.new_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.new_button.setIcon(actions["new"].icon())
        self.new_button.setIconSize(self.iconSize())
        self.new_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.new_button.setMenu(self.new_menu)
        self.addWidget(self.new_button)

    def _add_space(self) -> None:
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)

    def _draw_icon(self) -> None:
        self.setIconSize(QSize(self._theme.scaled(_ICON), self._theme.scaled(_ICON)))
        self.new_button.setIconSize(self.iconSize())
        self.new_button.setIcon(self._theme.icon("new"))
        for action in self.new_menu.actions():
            action.setIcon(self._theme.icon(str(action.data())))


def _call(make: Callable[[str], None], kind: str, _checked: bool = False) -> None:
    make(kind)
