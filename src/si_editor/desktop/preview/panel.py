"""The preview beside the form: follows typing, keeps its place, and says what it cannot show."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.preview.rendering import Obstacle, Rendering, render
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.preview.view import PreviewView
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.model.records import RecordKey

_SLOT: Final = "preview"
# Long enough that a burst of keys gives one page, short enough that nobody waits for it.
_PAUSE_MS: Final = 40
_SCRIPT: Final = b"<script src="


class ObstacleBar(QWidget):
    """One line that says why the page cannot be shown, and leads to the field that stops it."""

    requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._obstacle: Obstacle | None = None
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QToolButton(self)
        self._button.setText(self.tr("Go to the field"))
        self._button.clicked.connect(self._request)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self.hide()

    def show_obstacle(self, obstacle: Obstacle | None, is_page_kept: bool = True) -> None:
        """Say what is in the way, and whether an older page of the entry is still shown; None says that nothing is."""
        self._obstacle = obstacle
        self.setVisible(obstacle is not None)
        if obstacle is not None:
            kept, none = self.tr("The last good page is shown. %1"), self.tr("There is no page to show yet. %1")
            self._label.setText((kept if is_page_kept else none).replace("%1", spoken(obstacle.sentence)))
            self._button.setVisible(obstacle.record is not None and bool(obstacle.path))

    def text(self) -> str:
        """Give the sentence that is shown."""
        return self._label.text() if not self.isHidden() else ""

    def _request(self) -> None:
        if self._obstacle is not None and self._obstacle.record is not None:
            self.requested.emit(self._obstacle.record, self._obstacle.path)


class PreviewPanel(QWidget):
    """Shows the page of the edited entry, made by the same renderer as the export.

    Signals:
        field_requested: a record and a field path, when somebody wants to mend what stops the page.
        external_requested: a web address outside the site that was clicked.
        shown: the address of a page, each time one has been drawn or exchanged.
    """

    field_requested = Signal(object, object)
    external_requested = Signal(QUrl)
    shown = Signal(str)

    def __init__(self, session: Session, profile: PreviewProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._profile = profile
        self._key: RecordKey | None = None
        self._shown: Rendering | None = None
        self._shown_key: RecordKey | None = None
        self._followed: str | None = None
        self._view = PreviewView(profile, self)
        self._bar = ObstacleBar(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._render)
        self._bar.requested.connect(self.field_requested)
        self._view.left_site.connect(self.external_requested)
        self._view.moved.connect(self._follow)
        self._view.shown.connect(self.shown)
        session.changed.connect(self._note_change)

    def show_record(self, key: RecordKey | None) -> None:
        """Show the page of an entry, or the welcome page for None."""
        self._key = key
        self._followed = None
        self._render()

    def refresh(self) -> None:
        """Make the shown page again from the catalogue as it is now."""
        self._render()

    def rendering(self) -> Rendering | None:
        """Give what is shown, None before the first page."""
        return self._shown

    def obstacle_text(self) -> str:
        """Give the sentence about what cannot be shown, empty if all is well."""
        return self._bar.text()

    def view(self) -> PreviewView:
        """Give the web view, to look into what is shown."""
        return self._view

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited while the pane was hidden."""
        super().showEvent(event)
        self._pause.start()

    def _lay_out(self) -> None:
        widths = QHBoxLayout()
        widths.setContentsMargins(12, 8, 12, 8)
        widths.setSpacing(4)
        group = QButtonGroup(self)
        for text, help_text, width in (
            (self.tr("Phone"), self.tr("As on a phone, 360 pixels wide"), 360),
            (self.tr("Tablet"), self.tr("As on a tablet, 768 pixels wide"), 768),
            (self.tr("Desktop"), self.tr("As on a desktop, 1280 pixels wide"), 1280),
            (self.tr("Fit"), self.tr("As wide as the pane"), None),
        ):
            button = self._width_button(text, help_text, width)
            group.addButton(button)
            widths.addWidget(button)
        group.buttons()[-1].setChecked(True)
        widths.addStretch(1)
        self._back = QToolButton(self)
        self._back.setText(self.tr("Back to the entry"))
        self._back.setToolTip(self.tr("Show the page of the entry that is being edited"))
        self._back.clicked.connect(self._go_back)
        self._back.hide()
        widths.addWidget(self._back)
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(widths)
        column.addWidget(self._bar)
        column.addWidget(self._view, 1)
        column.addStretch(0)

    def _width_button(self, text: str, help_text: str, width: int | None) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(help_text)
        button.setAccessibleName(help_text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.clicked.connect(partial(self._set_width, width))
        return button

    def _set_width(self, width: int | None, _checked: bool = True) -> None:
        self._view.set_page_width(width)

    def _note_change(self, _change: object) -> None:
        if self.isVisible():
            self._pause.start()

    def _follow(self, address: str) -> None:
        home = self._shown.address if self._shown is not None and self._followed is None else None
        if address in {home, self._followed}:
            return
        self._followed = address
        self._back.show()

    def _go_back(self) -> None:
        self.show_record(self._key)

    def _render(self) -> None:
        self._pause.stop()
        catalogue = self._session.catalogue
        work = partial(render, catalogue.snapshot(), catalogue.read_media, self._key, self._followed)
        self._session.tasks.run(_SLOT, work, partial(self._show, self._key))

    def _show(self, key: RecordKey | None, rendering: Rendering) -> None:
        # An older page is only kept if it is this entry's: another entry's would tell a lie.
        is_page_kept = self._shown is not None and self._shown_key == key
        self._bar.show_obstacle(rendering.obstacle, is_page_kept)
        self._view.setVisible(rendering.page is not None or is_page_kept)
        if rendering.page is None:
            return
        before = self._shown
        self._shown = rendering
        self._shown_key = key
        self._profile.server.set_source(rendering.find_page)
        self._back.setVisible(self._followed is not None)
        if before is None or self._view.address() != rendering.address:
            self._view.open(rendering.address)
        elif before.page is not None and before.page.content == rendering.page.content:
            self.shown.emit(rendering.address)
        elif _SCRIPT in rendering.page.content:
            # A list or a film has a script of its own, which must start anew with the new content.
            self._view.reload()
        else:
            self._view.exchange(rendering.page)


def make_profile(parent: QObject) -> PreviewProfile:
    """Make the one profile of the program, which belongs to the application."""
    return PreviewProfile(parent)
