"""Makes the two pictures that the README shows: the window and the exported site (`make screenshots`).

The pictures are taken without a screen, from the sample catalogue, through the program's own window and web view.
"""

import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl, SignalInstance
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.desktop.app import make_application
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey
from si_editor.resources import resource, sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.journal import Journal

TODAY: Final = date(2026, 11, 22)
SIZE: Final = (1440, 900)
# The web engine draws a moment after it has loaded; there is no signal for the last drop of ink.
DRAWING_MS: Final = 1500
TIMEOUT_MS: Final = 30_000


def main() -> int:
    """Take both pictures and say where they are."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else resource("screenshots")
    target.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(shutil.copytree(sample_catalogue(), Path(scratch) / "socialinterreg"))
        take_window(application, root, Path(scratch) / "user", target / "window.png")
        take_site(root, Path(scratch) / "site", target / "site.png")
    print(f"The pictures are in {target}")
    return 0


def take_window(application: QApplication, root: Path, user: Path, picture: Path) -> None:
    """Show the window with a project, its form and its page."""
    folders = UserFolders(user / "data", user / "settings", user / "documents")
    profile, tasks = PreviewProfile(application), Tasks()
    session = Session(Catalogue.open(root, folders.trash), Journal(folders.journals, root), tasks, _today)
    window = Window(session, Theme(application), QtAsk(), folders, Preferences(folders, application), profile)
    window.resize(*SIZE)
    window.show()
    window.panes.show_record(RecordKey("project", "mamba"))
    preview = window.panes.preview
    assert preview is not None
    wait_for(preview.shown, application)
    pause(DRAWING_MS)
    save(window, picture)
    session.close()
    tasks.close()
    window.hide()


def take_site(root: Path, target: Path, picture: Path) -> None:
    """Show the welcome page of the exported site, as a visitor has it."""
    catalogue = Catalogue.open(root)
    snapshot = catalogue.snapshot()
    for _ in export(snapshot, catalogue.read_media, target, gate(snapshot, check(snapshot, TODAY)), root):
        pass
    view = QWebEngineView()
    view.resize(*SIZE)
    view.show()
    view.load(QUrl.fromLocalFile(str(target / "index.html")))
    wait_for(view.loadFinished, view)
    pause(DRAWING_MS)
    save(view, picture)
    view.close()


def wait_for(signal: SignalInstance, owner: QObject) -> None:
    """Let the program work until a signal comes, or give up after a while."""
    loop = QEventLoop(owner)
    signal.connect(loop.quit)
    QTimer.singleShot(TIMEOUT_MS, loop.quit)
    loop.exec()


def pause(milliseconds: int) -> None:
    """Let the program work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget: QWidget, picture: Path) -> None:
    """Write what a widget shows."""
    if not widget.grab().save(str(picture)):
        raise OSError(f"{picture} could not be written")


def _today() -> date:
    return TODAY


if __name__ == "__main__":
    raise SystemExit(main())
