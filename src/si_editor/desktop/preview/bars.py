"""The bars above the preview: what is shown and on which screen, and why a page cannot be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from si_editor.desktop.forms.flow import FlowBar, FlowLayout
from si_editor.desktop.preview.rendering import Obstacle
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme

ICON: Final = 18


@dataclass(frozen=True)
class Option:
    """One of several ways to look at the page; without an icon its name is on the button."""

    id: str
    name: str
    help: str
    icon: str = ""


class ChoiceBar(FlowBar):
    """Buttons of which one is pressed.

    Signals:
        chosen: the id of another option.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._options = {option.id: option for option in options}
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        row = FlowLayout(self, 2, 2)
        for number, option in enumerate(options):
            button = self._button(option)
            self._group.addButton(button, number)
            self.buttons[option.id] = button
            row.addWidget(button)
        self.choose(options[0].id)
        self._draw_icons()
        self._group.idClicked.connect(self._tell)
        theme.changed.connect(self._draw_icons)

    @property
    def current(self) -> str:
        """The id of the pressed button."""
        return list(self.buttons)[self._group.checkedId()]

    def choose(self, option_id: str) -> None:
        """Press a button without telling anybody."""
        self.buttons[option_id].setChecked(True)

    def allow(self, option_id: str, is_allowed: bool, why_not: str = "") -> None:
        """Let an option be chosen or not, and say why not."""
        button, option = self.buttons[option_id], self._options[option_id]
        button.setEnabled(is_allowed)
        button.setToolTip(option.help if is_allowed else why_not)

    def _button(self, option: Option) -> QToolButton:
        button = QToolButton(self)
        button.setText(option.name)
        button.setToolTip(option.help)
        button.setAccessibleName(option.name)
        button.setAccessibleDescription(option.help)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if option.icon:
            button.setIcon(self._theme.icon(option.icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _draw_icons(self) -> None:
        size = QSize(self._theme.scaled(ICON), self._theme.scaled(ICON))
        for button in self.buttons.values():
            button.setIconSize(size)
        for option in self._options.values():
            if option.icon:
                self.buttons[option.id].setIcon(self._theme.icon(option.icon))

    def _tell(self, _number: int) -> None:
        self.chosen.emit(self.current)


class ObstacleBar(QWidget):
    """One line that says why the page cannot be shown, and leads to the field that stops it."""

    requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._obstacle: Obstacle | None = None
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QToolButton(self)
        self.button.setText(self.tr("Go to the field"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._request)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_obstacle(self, obstacle: Obstacle | None, is_page_kept: bool = True) -> None:
        """Say what is in the way, and whether an older page of the entry is still shown; None says that nothing is."""
        self._obstacle = obstacle
        self.setVisible(obstacle is not None)
        if obstacle is not None:
            kept, none = self.tr("The last good page is shown. %1"), self.tr("There is no page to show yet. %1")
            self._label.setText((kept if is_page_kept else none).replace("%1", spoken(obstacle.sentence)))
            self.button.setVisible(obstacle.record is not None and bool(obstacle.path))

    def text(self) -> str:
        """Give the sentence that is shown."""
        return self._label.text() if not self.isHidden() else ""

    def _request(self) -> None:
        if self._obstacle is not None and self._obstacle.record is not None:
            self.requested.emit(self._obstacle.record, self._obstacle.path)
