"""What leads from the form to the page and back, and out into the browser."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl

from si_editor.bundle.errors import ExportError
from si_editor.desktop.actions import Command
from si_editor.desktop.ask import Ask
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.palette.box import PaletteBox
from si_editor.desktop.palette.items import Item
from si_editor.desktop.panes import Panes
from si_editor.desktop.preview.parts import Part
from si_editor.desktop.preview.visiting import Arrival, folder_of, visit
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import field_label
from si_editor.store import SaveError

_SLOT: Final = "browser"


class PageCommands(QObject):
    """Carries out the commands about the page of the entry."""

    def __init__(
        self, session: Session, panes: Panes, palette: PaletteBox, ask: Ask, folders: UserFolders, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._palette = palette
        self._ask = ask
        self._folder = folder_of(folders.browsing, session.catalogue.root)
        self._opened: Path | None = None
        if panes.preview is not None:
            panes.preview.browser_requested.connect(self.open_in_browser)

    def commands(self) -> tuple[Command, ...]:
        """Give the rows for the table of commands."""
        return (
            Command(
                "show-in-page",
                "View",
                self.tr("Show the field in the page"),
                self.show_in_page,
                ("Ctrl+F9",),
                tip=self.tr("Find what the field with the cursor becomes on the page"),
                needs="preview",
                begins_group=True,
            ),
            Command(
                "go-part",
                "View",
                self.tr("Go to the field of a part of the page…"),
                self.choose_part,
                ("Shift+F9",),
                needs="preview",
            ),
            Command(
                "browser",
                "View",
                self.tr("Open the page in the browser"),
                self.open_in_browser,
                ("Ctrl+Shift+F9",),
                "browser",
                self.tr("With the whole site around it, as it is now"),
                needs="preview",
            ),
        )

    def show_in_page(self) -> None:
        """Bring the part of the page into sight that shows the field with the cursor."""
        preview, form = self._panes.preview, self._panes.entry.form
        if preview is None or form is None:
            return
        preview.marked.connect(self._tell_if_missing, Qt.ConnectionType.SingleShotConnection)
        if preview.isHidden():
            self._panes.toggle_preview()
        preview.show_own_page()
        preview.mark_field(form.key, form.focused_path or ())

    def choose_part(self) -> None:
        """Offer the parts of the page that is shown; the chosen one leads to its field."""
        preview = self._panes.preview
        if preview is None:
            return
        if preview.isHidden():
            self._panes.toggle_preview()
        preview.marked.connect(self._offer_parts, Qt.ConnectionType.SingleShotConnection)
        preview.ask_parts()

    def open_in_browser(self) -> None:
        """Write the site as the preview shows it, and open the page as soon as it is there."""
        preview = self._panes.preview
        if preview is None:
            return
        self._panes.entry.commit()
        self._opened = None
        catalogue = self._session.catalogue
        steps = partial(visit, catalogue.snapshot(), catalogue.read_media, preview.wish(), self._folder)
        self._session.told.emit(self.tr("Making the pages for the browser…"))
        self._session.tasks.follow(_SLOT, steps, self._finish, self._note_progress, self._fail)

    def _note_progress(self, arrival: Arrival) -> None:
        if arrival.written.is_open and self._opened is None:
            self._open(arrival.page)

    def _finish(self, page: Path) -> None:
        if self._opened is None:
            self._open(page)

    def _open(self, page: Path) -> None:
        self._opened = page
        self._session.told.emit(self.tr("The page is open in your browser."))
        self._ask.show(QUrl.fromLocalFile(str(page)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ExportError | SaveError):
            raise error
        sentence = self.tr("The page cannot be shown in the browser. %1")
        self._session.told.emit(sentence.replace("%1", spoken(error.sentence)))

    def _tell_if_missing(self, part: Part | None) -> None:
        if part is None:
            self._session.told.emit(self.tr("The page does not show this field, or it is empty."))

    def _offer_parts(self, _marked: object) -> None:
        items = list(self._part_items())
        if items:
            self._palette.open(items, self.tr("Type a few letters of what the page says, or of a field"))

    def _part_items(self) -> Iterator[Item]:
        preview = self._panes.preview
        parts = preview.parts if preview is not None else ()
        for part in dict.fromkeys(part for part in parts if part is not None):
            title = part.text or field_label(part.key, part.path)
            yield Item(title, field_label(part.key, part.path), "down", partial(self._go, part))

    def _go(self, part: Part) -> None:
        preview = self._panes.preview
        if preview is not None:
            preview.go_to(part)
