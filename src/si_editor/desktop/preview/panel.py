"""The preview beside the form: follows typing, keeps its place, and says what it cannot show."""

from collections.abc import Mapping
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from si_editor.desktop.emptystate import EmptyState
from si_editor.desktop.preview.bars import ObstacleBar
from si_editor.desktop.preview.hits import HitBar, is_still_looking, read_hit, search_program
from si_editor.desktop.preview.paper import PaperView
from si_editor.desktop.preview.parts import Part, best_part, read_part, read_parts
from si_editor.desktop.preview.rendering import Rendering, Wish, render
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.preview.screens import WIDTHS, PreviewHead
from si_editor.desktop.preview.social import SocialCard
from si_editor.desktop.preview.view import PreviewView
from si_editor.desktop.session import Session
from si_editor.desktop.theme import Scheme, Theme
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import RecordKey

_SLOT: Final = "preview"
# Long enough that a burst of keys gives one page, short enough that nobody waits for it.
_PAUSE_MS: Final = 40
_ASK_AGAIN_MS: Final = 80
_MOST_HOSTS: Final = 8
_SMALLEST: Final = (120, 90)
_WITHOUT_PAGE: Final = frozenset({"person", "media", "vocabulary"})


class PreviewPanel(QWidget):
    """Shows the page of the edited entry, made by the same renderer as the export.

    Signals:
        field_requested: a record and a field path, when somebody clicked its part or wants to mend what stops the page.
        external_requested: a web address outside the site that was clicked.
        browser_requested: the page is to be opened in the browser.
        shown: the address of a page, each time one has been drawn or exchanged.
        marked: the part that was marked, or None, each time the script beside the page has been asked.
    """

    field_requested = Signal(object, object)
    external_requested = Signal(QUrl)
    browser_requested = Signal()
    shown = Signal(str)
    marked = Signal(object)

    def __init__(self, session: Session, profile: PreviewProfile, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._profile = profile
        self._key: RecordKey | None = None
        self._shown: Rendering | None = None
        self._shown_key: RecordKey | None = None
        self._followed: str | None = None
        self._hosts: tuple[RecordKey, ...] = ()
        self._staying: RecordKey | None = None
        self._focus: tuple[RecordKey, FieldPath] | None = None
        self._parts: tuple[Part | None, ...] = ()
        self._has_page = True
        self._is_broken = False
        self.head = PreviewHead(theme, self)
        self.hits = HitBar(self)
        self.paper = PaperView(theme, self)
        self.social = SocialCard(self)
        self.broken = EmptyState(theme, self)
        self.nothing = EmptyState(theme, self)
        self._view = PreviewView(profile, self.head.scheme, self)
        self.bar = ObstacleBar(self)
        self._stack = QStackedLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_AGAIN_MS)
        self._lay_out()
        self._connect()

    # What is shown

    def show_record(self, key: RecordKey | None) -> None:
        """Show the page of an entry, or the welcome page for None.

        An entry whose part was just clicked is shown where it was clicked.
        """
        if key is not None and key == self._staying:
            self._hosts = (*self._hosts, *((self._key,) if self._key is not None else ()))
            self._followed = self._view.address()
        else:
            self._hosts = ()
            self._followed = None
        self._staying = None
        if key != self._key:
            self._focus = None
            self._key = key
        self.head.fit_to(key.kind if key is not None else None)
        self._search_for_acronym()
        self._render()

    def refresh(self) -> None:
        """Make the shown page again from the catalogue as it is now."""
        self._render()

    def rendering(self) -> Rendering | None:
        """Give what is shown, None before the first page."""
        return self._shown

    def wish(self) -> Wish:
        """Give what is to be seen now: the entry, how it is looked at, and where."""
        return Wish(self._key, self.head.view, self._followed, (*self._hosts, *self._referrers()))

    def obstacle_text(self) -> str:
        """Give the sentence about what cannot be shown, empty if all is well."""
        return self.bar.text()

    def view(self) -> PreviewView:
        """Give the web view, to look into what is shown."""
        return self._view

    # Fields and parts

    def show_own_page(self) -> None:
        """Go back to the page of the entry from wherever links or views have led."""
        is_away = self._followed is not None or self.head.view != "page"
        self.head.views.choose("page")
        if is_away:
            self._go_home()

    def mark_field(self, key: RecordKey | None, path: FieldPath) -> None:
        """Mark the part of the page that shows a field, and bring it into sight."""
        self._focus = (key, path) if key is not None and path else None
        self._mark()

    def ask_parts(self) -> None:
        """Look the parts of the page up; `marked` tells when they are known."""
        self._view.ask_parts(self._note_parts)

    @property
    def parts(self) -> tuple[Part | None, ...]:
        """The parts of the page as they were looked up last."""
        return self._parts

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited while the pane was hidden."""
        super().showEvent(event)
        self._pause.start()

    def _lay_out(self) -> None:
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.broken.say(
            self.tr("The preview has stopped. What you typed is safe, and you can go on editing."),
            self.tr("Show the page again"),
        )
        self.nothing.say(self.tr("The page appears here as soon as it can be made."))
        for sheet in (self._view, self.paper, self.social, self.broken, self.nothing):
            sheet.setMinimumSize(*_SMALLEST)
            self._stack.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.hits)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)
        self.hits.hide()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._render)
        self._asking.timeout.connect(self._search_again)
        self.bar.requested.connect(self.field_requested)
        self._view.left_site.connect(self.external_requested)
        self._view.moved.connect(self._follow)
        self._view.shown.connect(self._note_shown)
        self._view.pointed.connect(self._go_to_part)
        self._view.gave_up.connect(self._show_broken)
        self.broken.asked.connect(self._show_again)
        self.hits.asked.connect(self._search)
        self.head.view_chosen.connect(self._choose_view)
        self.head.screen_chosen.connect(self._choose_screen)
        self.head.scheme_chosen.connect(self._choose_scheme)
        self.head.browser_requested.connect(self.browser_requested)
        self.head.home_requested.connect(self._go_home)
        self._session.changed.connect(self._note_change)

    # Choices

    def _choose_view(self, _view: str) -> None:
        self._followed = None
        self.head.allow_screens()
        self._search_for_acronym()
        self._render()

    def _choose_screen(self, screen: str) -> None:
        self._view.set_page_width(WIDTHS[screen])
        self.head.allow_screens()
        self._show_sheet()
        self._print()

    def _choose_scheme(self, scheme: str) -> None:
        self._view.set_scheme(cast("Scheme", scheme))

    def _show_sheet(self) -> None:
        """Bring to the front what was chosen: screen, paper or shared link."""
        view = self.head.view
        sheet: QWidget = self.paper if self.head.medium == "paper" else self._view
        if view == "social":
            sheet = self.social
        if self._is_broken:
            sheet = self.broken
        self._stack.setCurrentWidget(sheet if self._has_page else self.nothing)
        self.hits.setVisible(view == "search" and self._has_page)

    def _go_home(self) -> None:
        self._staying = None
        self.show_record(self._key)

    def _follow(self, address: str) -> None:
        home = self._shown.address if self._shown is not None and self._followed is None else None
        if address in {home, self._followed}:
            return
        self._followed = address
        self.head.home.show()

    # Making pages

    def _note_change(self, _change: object) -> None:
        if self.isVisible():
            self._pause.start()

    def _referrers(self) -> tuple[RecordKey, ...]:
        if self._key is None or self._key.kind not in _WITHOUT_PAGE:
            return ()
        return tuple(key for key, _ in self._session.known_referrers(self._key))[:_MOST_HOSTS]

    def _render(self) -> None:
        self._pause.stop()
        catalogue = self._session.catalogue
        work = partial(render, catalogue.snapshot(), catalogue.read_media, self.wish())
        self._session.tasks.run(_SLOT, work, partial(self._show, self._key))

    def _show(self, key: RecordKey | None, rendering: Rendering) -> None:
        # An older page is only kept if it is this entry's: another entry's would tell a lie.
        is_page_kept = self._shown is not None and self._shown_key == key
        self.bar.show_obstacle(rendering.obstacle, is_page_kept)
        self._has_page = rendering.page is not None or is_page_kept
        self._show_sheet()
        if rendering.page is None:
            return
        before = self._shown
        self._shown = rendering
        self._shown_key = key
        self._profile.server.set_source(rendering.find_page)
        self.head.home.setVisible(self._followed is not None)
        if self.head.view == "social":
            self.social.show_rendering(rendering, key)
        old = before.find_page(rendering.address) if before is not None else None
        if old is None or self._view.address() != rendering.address:
            self._view.open(rendering.address)
        elif old.content == rendering.page.content and not rendering.scripts:
            self._note_shown(rendering.address)
        else:
            self._view.exchange(old, rendering.page, rendering.scripts)

    def _note_shown(self, address: str) -> None:
        self._mark()
        if self.head.view == "search":
            self._search(self.hits.box.text())
        self._print()
        self.shown.emit(address)

    def _print(self) -> None:
        if self.head.medium == "paper" and self.head.view != "social":
            self.paper.print_page(self._view.web_page())

    def _show_broken(self) -> None:
        self._is_broken = True
        self._show_sheet()

    def _show_again(self) -> None:
        self._is_broken = False
        self._show_sheet()
        if self._shown is not None:
            self._view.open(self._shown.address)

    # Parts of the page

    def _data_of(self, key: RecordKey) -> Mapping[str, object] | None:
        try:
            return self._session.catalogue.draft(key).data
        except KeyError:
            return None

    def _mark(self) -> None:
        if self.head.view == "card" and self._key is not None and self._followed is None:
            self._view.mark_card(f"{self._key.kind}/{self._key.id}")
        elif self.isVisible():
            self.ask_parts()

    def _note_parts(self, marks: object) -> None:
        self._parts = read_parts(marks, self._data_of)
        number = best_part(self._parts, *self._focus) if self._focus is not None else None
        self._view.mark_part(number)
        self.marked.emit(self._parts[number] if number is not None else None)

    def _go_to_part(self, record: str, field: str) -> None:
        part = read_part(record, field, self._data_of)
        if part is not None:
            self.go_to(part)

    def go_to(self, part: Part) -> None:
        """Go to the field of a part; the page stays, also where the field is another entry's."""
        if part.key != self._key:
            self._staying = part.key
        self.field_requested.emit(part.key, part.path)

    # The site's search

    def _search_for_acronym(self) -> None:
        if self.head.view != "search" or self._key is None:
            return
        acronym = (self._data_of(self._key) or {}).get("acronym")
        self.hits.begin(acronym if isinstance(acronym, str) else "")

    def _search(self, asked: str) -> None:
        if self._key is not None and self.head.view == "search":
            self._view.web_page().ask_site(search_program(asked, self._key.id), self._note_hit)

    def _search_again(self) -> None:
        self._search(self.hits.box.text())

    def _note_hit(self, answer: object) -> None:
        if is_still_looking(answer):
            self._asking.start()
        hit = read_hit(answer)
        if hit is None:
            return
        self.hits.show_hit(hit)
        if hit.place and self._key is not None:
            self._view.mark_card(f"{self._key.kind}/{self._key.id}")


def make_profile(parent: QObject) -> PreviewProfile:
    """Make the one profile of the program, which belongs to the application."""
    return PreviewProfile(parent)
