"""The head of the preview: what of the entry is shown, on which screen, and in which colours."""

from typing import Final, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.preview.bars import ICON, ChoiceBar, Option
from si_editor.desktop.preview.rendering import View
from si_editor.desktop.theme import Scheme, Theme

WIDTHS: Final[dict[str, int | None]] = {"fit": None, "phone": 360, "tablet": 768, "desktop": 1280, "paper": None}
_WITH_CARD: Final = frozenset({"project", "spotlight", "post"})
_WITH_PAGE: Final = frozenset({"project", "spotlight", "page", "campaign"})


class PreviewHead(QWidget):
    """The choices above the preview.

    Signals:
        view_chosen: page, card, search or social.
        screen_chosen: fit, phone, tablet, desktop or paper.
        scheme_chosen: light or dark.
        browser_requested: the page is to be opened in the browser.
        home_requested: back to the page of the entry.
    """

    view_chosen = Signal(str)
    screen_chosen = Signal(str)
    scheme_chosen = Signal(str)
    browser_requested = Signal()
    home_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.views = ChoiceBar(self.tr("What is shown"), self._views(), theme, self)
        self.screens = ChoiceBar(self.tr("On which screen"), self._screens(), theme, self)
        self.schemes = ChoiceBar(self.tr("In which colours"), self._schemes(), theme, self)
        self.schemes.choose(theme.scheme)
        self.browser = QToolButton(self)
        self.browser.setText(self.tr("Open in browser"))
        self.browser.setToolTip(self.tr("Open this page in your browser, with the whole site around it"))
        self.browser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.browser.setAccessibleName(self.browser.text())
        self.home = QToolButton(self)
        self.home.setText(self.tr("Back to the entry"))
        self.home.setToolTip(self.tr("Show the page of the entry that is being edited"))
        self.home.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.home.setProperty("role", "link")
        self.home.hide()
        self._lay_out()
        self._draw_icon()
        self.views.chosen.connect(self.view_chosen)
        self.screens.chosen.connect(self.screen_chosen)
        self.schemes.chosen.connect(self.scheme_chosen)
        self.browser.clicked.connect(self.browser_requested)
        self.home.clicked.connect(self.home_requested)
        theme.changed.connect(self._draw_icon)

    @property
    def view(self) -> View:
        """What of the entry is to be shown."""
        return cast("View", self.views.current)

    @property
    def medium(self) -> str:
        """On which screen, or on paper."""
        return self.screens.current

    @property
    def scheme(self) -> Scheme:
        """In which colours the page is shown, whatever those of the program are."""
        return cast("Scheme", self.schemes.current)

    def fit_to(self, kind: str | None) -> None:
        """Offer what there is to see of an entry of a kind; what is chosen and missing gives way to the page."""
        no_card = self.tr("No list of the site shows a card of this entry.")
        self.views.allow("card", kind in _WITH_CARD, no_card)
        self.views.allow("search", kind == "project", self.tr("The site's search finds projects."))
        self.views.allow("social", kind in _WITH_PAGE, self.tr("This entry has no page of its own to share."))
        if not self.views.buttons[self.views.current].isEnabled():
            self.views.choose("page")
        self.allow_screens()

    def allow_screens(self) -> None:
        """Offer screens and colours where a page is shown."""
        is_page = self.view != "social"
        self.screens.setEnabled(is_page)
        self.schemes.setEnabled(is_page and self.medium != "paper")

    def _views(self) -> tuple[Option, ...]:
        return (
            Option("page", self.tr("Page"), self.tr("The page as visitors see it")),
            Option("card", self.tr("Card"), self.tr("The card as it stands in the list of the site")),
            Option("search", self.tr("Search"), self.tr("How visitors find it with the search of the site")),
            Option("social", self.tr("Shared link"), self.tr("How a link to it looks in networks and messengers")),
        )

    def _screens(self) -> tuple[Option, ...]:
        return (
            Option("fit", self.tr("Fit"), self.tr("As wide as the pane"), "fit"),
            Option("phone", self.tr("Phone"), self.tr("As on a phone, 360 pixels wide"), "phone"),
            Option("tablet", self.tr("Tablet"), self.tr("As on a tablet, 768 pixels wide"), "tablet"),
            Option("desktop", self.tr("Desktop"), self.tr("As on a desktop, 1280 pixels wide"), "desktop"),
            Option("paper", self.tr("Paper"), self.tr("As it comes out of the printer, on A4"), "paper"),
        )

    def _schemes(self) -> tuple[Option, ...]:
        return (
            Option("light", self.tr("Light"), self.tr("As for visitors who prefer light pages"), "light"),
            Option("dark", self.tr("Dark"), self.tr("As for visitors who prefer dark pages"), "dark"),
        )

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        screens = FlowLayout(None, 8, 2)
        screens.addWidget(self.screens)
        screens.addWidget(self.schemes)
        for row in (first, second):
            row.setSpacing(8)
        first.addWidget(self.views, 1)
        first.addWidget(self.browser, 0, Qt.AlignmentFlag.AlignTop)
        second.addLayout(screens, 1)
        second.addWidget(self.home, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)

    def _draw_icon(self) -> None:
        self.browser.setIconSize(QSize(self._theme.scaled(ICON), self._theme.scaled(ICON)))
        self.browser.setIcon(self._theme.icon("browser"))
        self.browser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
