"""The program around its windows: start page, opening, and one window for each open catalogue."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from si_editor.desktop.ask import Ask
from si_editor.desktop.entries import title_of
from si_editor.desktop.folders import RecentCatalogues, UserFolders
from si_editor.desktop.leasekeeper import LeaseKeeper
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.session import Session
from si_editor.desktop.start import StartPage
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import CAMPAIGN_KEY
from si_editor.store import Catalogue, CatalogueError, Journal, Progress, copy_sample, create

_SAMPLE_NAME = "si-editor sample"
_NEW_NAME = "my-campaign"


class Shell(QObject):
    """Opens catalogues and keeps their windows; shows the start page when there is none.

    Signals:
        finished: the last window is closed.
    """

    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        ask: Ask,
        folders: UserFolders,
        preferences: Preferences,
        profile: PreviewProfile | None,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ask = ask
        self._folders = folders
        self._preferences = preferences
        self._profile = profile
        self._today = today
        self._recent = RecentCatalogues(folders)
        preferences.changed.connect(self._follow_preference)
        self._dress()
        self._tasks = Tasks(self)
        self._sample: Path | None = None
        self._finishing = QTimer(self)
        self._finishing.setSingleShot(True)
        self._finishing.timeout.connect(self._finish_if_empty)
        self.windows: list[Window] = []
        self.start = StartPage(theme, preferences)
        self.start.open_requested.connect(self.open)
        self.start.new_requested.connect(self.make_new)
        self.start.sample_requested.connect(self.try_sample)
        self.start.forget_requested.connect(self._forget)
        self.start.cancel_requested.connect(self._cancel_opening)
        self.start.closed.connect(self._note_closed_start)

    def begin(self, catalogue: Path | None) -> None:
        """Show what the user asked for, else the last catalogue if that is wished, else the start page."""
        last = next(iter(self._recent.paths()), None) if self._preferences.reopens_last else None
        if catalogue is None and last is not None and last.is_dir():
            catalogue = last
        if catalogue is None:
            self.show_start()
        else:
            self.open(catalogue)

    def show_start(self) -> None:
        """Show the start page."""
        self.start.show_recent(self._recent.all())
        self.start.show_choices()
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()

    def open(self, path: Path | None) -> None:
        """Open a catalogue in a window; None asks which. One that is open comes to the front."""
        if path is None:
            path = self._ask.folder(self.tr("Open a catalogue: choose its folder"), self._folders.documents)
            if path is None:
                return
        root = path.parent if path.name == "catalogue.yaml" else path
        root = root.expanduser().absolute()
        known = next((window for window in self.windows if window.session.catalogue.root == root), None)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        if not self.start.isVisible():
            self.show_start()
        self.start.show_failure("")
        self.start.show_progress(root, 0, 0)
        trash, backups = self._folders.trash_of(root), self._folders.backups_of(root)
        steps = partial(Catalogue.opening, root, trash, backups, self._preferences.limits)
        self._tasks.follow(
            "open",
            steps,
            self._show_window,
            partial(self._show_progress, root),
            partial(self._fail, root),
            self.start.show_choices,
        )

    def make_new(self) -> None:
        """Make a new catalogue where the editor wants it, and open it."""
        start = _free(self._folders.documents / _NEW_NAME)
        self._make(self._ask.new_folder(self.tr("New catalogue: name its folder"), start), create)

    def try_sample(self) -> None:
        """Copy the sample where the editor wants it, and open the copy."""
        start = _free(self._folders.documents / _SAMPLE_NAME)
        self._sample = self._ask.new_folder(self.tr("Where should your copy of the sample lie?"), start)
        self._make(self._sample, copy_sample)

    def quit(self) -> None:
        """Close all windows, each after asking about its unsaved edits; one that stays open keeps the program."""
        for window in tuple(self.windows):
            if not window.close():
                return
        self.start.close()

    def close(self) -> None:
        """Stop what is being opened, and let go of the start page."""
        self._tasks.close()
        self._finishing.stop()
        self.start.deleteLater()

    def _make(self, folder: Path | None, make: Callable[[Path], None]) -> None:
        if folder is None:
            return
        try:
            make(folder)
        except CatalogueError as error:
            self.start.show_failure(spoken(error.sentence))
            return
        self.open(folder)

    def _show_window(self, catalogue: Catalogue) -> None:
        is_first = not self._recent.paths() or catalogue.root == self._sample
        self._recent.add(catalogue.root, title_of(catalogue, CAMPAIGN_KEY), datetime.now())
        journal = Journal(self._folders.journals, catalogue.root)
        session = Session(catalogue, journal, Tasks(), self._today)
        session.tasks.setParent(session)
        window = Window(session, self._theme, self._ask, self._folders, self._preferences, self._profile)
        window.open_requested.connect(self.open)
        window.start_requested.connect(self.show_start)
        window.quit_requested.connect(self.quit)
        window.gone.connect(partial(self._note_gone, window))
        lease = LeaseKeeper(session, window.panes, self._folders, window)
        lease.freed.connect(window.saver.look_for_foreign_changes)
        window.gone.connect(lease.close)
        lease.begin()
        self.windows.append(window)
        window.show()
        if is_first:
            window.guidance.first.begin()
        self.start.hide()

    def _follow_preference(self, name: str) -> None:
        if name in ("theme", "text_scale"):
            self._dress()

    def _dress(self) -> None:
        """Look as the user chose."""
        chosen = self._preferences.theme
        self._theme.choose(None if chosen == "system" else chosen)
        self._theme.scale_text(self._preferences.text_scale)

    def _show_progress(self, root: Path, progress: Progress) -> None:
        self.start.show_progress(root, progress.done, progress.total)

    def _fail(self, root: Path, error: Exception) -> None:
        if not isinstance(error, CatalogueError):
            self.start.show_choices()
            raise error
        self.start.show_failure(spoken(error.sentence))

    def _cancel_opening(self) -> None:
        self._tasks.cancel("open")

    def _forget(self, path: Path) -> None:
        self._recent.remove(path)
        self.start.show_recent(self._recent.all())

    def _note_gone(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
        self._finishing.start()

    def _note_closed_start(self) -> None:
        self._finishing.start()

    def _finish_if_empty(self) -> None:
        """End when nothing is to be seen any more; a window may have gone only to make room for the start page."""
        if not self.windows and not self.start.isVisible():
            self.finished.emit()


def _free(folder: Path) -> Path:
    """Give the folder, or one with a number behind its name where there is something already."""
    number = 2
    found = folder
    while found.exists():
        found = folder.with_name(f"{folder.name} {number}")
        number += 1
    return found
