"""Makes the pictures that the README and the help show (`make screenshots`).

The pictures are taken without a screen, from the sample catalogue, through the program's own window and web view.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PIL import Image
from PySide6.QtCore import QEventLoop, QObject, QPoint, QRect, Qt, QTimer, QUrl, SignalInstance
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.desktop.app import make_application
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.help.library import PICTURES
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import Translation
from si_editor.desktop.window import Window
from si_editor.model.records import RecordKey
from si_editor.resources import resource, sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.journal import Journal

TODAY: Final = date(2026, 11, 22)
SIZE: Final = (1440, 900)
# How wide a picture of the help may be, in points: twice what the column shows.
WIDTH: Final = 1200
PART_WIDTH: Final = 900
COLOURS: Final = 64
# How far the shadow of a dialog reaches.
SHADOW: Final = 16
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
        take_window(application, root, Path(scratch) / "user", partial(save, picture=target / "window.png"))
        take_site(root, Path(scratch) / "site", target / "site.png")
    if len(sys.argv) == 1:
        take_help(application)
    print(f"The pictures are in {target} and in the folders of the help")
    return 0


def take_window(
    application: QApplication,
    root: Path,
    user: Path,
    show: Callable[[Window], None],
) -> None:
    """Open the window with a project, its form and its page, and show of it what is to be shown."""
    folders = UserFolders(user / "data", user / "settings", user / "documents")
    profile, tasks = PreviewProfile(application), Tasks()
    catalogue = Catalogue.open(root, folders.trash_of(root), folders.backups_of(root))
    session = Session(catalogue, Journal(folders.journals, root), tasks, _today)
    window = Window(session, Theme(application), QtAsk(), folders, Preferences(folders, application), profile)
    window.resize(*SIZE)
    window.show()
    window.panes.show_record(RecordKey("project", "mamba"))
    preview = window.panes.preview
    assert preview is not None
    wait_for(preview.shown, application)
    pause(DRAWING_MS)
    show(window)
    session.close()
    tasks.close()
    window.hide()


def take_help(application: QApplication) -> None:
    """Show the window in each language of the help, as its pages do."""
    translation = Translation(application)
    for language in translation.available:
        target = resource("help", language, PICTURES)
        if not target.parent.is_dir():
            continue
        target.mkdir(exist_ok=True)
        translation.load(language)
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(shutil.copytree(sample_catalogue(), Path(scratch) / "socialinterreg"))
            take_window(application, root, Path(scratch) / "user", partial(take_parts, target=target))
    translation.unload()


def take_parts(window: Window, target: Path) -> None:
    """Show those parts of the window that the help explains one by one, and no hour of a newcomer leads to."""
    save(window.panes.problems, target / "problems.png", WIDTH)
    window.guidance.show_palette()
    window.guidance.palette.input.setText("pr")
    pause(DRAWING_MS)
    save(window.guidance.palette, target / "palette.png", PART_WIDTH)
    window.guidance.palette.leave()


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


def save(widget: QWidget, picture: Path, width: int | None = None) -> None:
    """Write what a widget shows, at most so wide."""
    write(widget.grab().toImage(), picture, width)


def save_scene(window: QWidget, picture: Path, width: int) -> None:
    """Write what somebody sees who looks at a window: its dialogs lie in front of it, one over the other."""
    write(draw_scene(window), picture, width)


def draw_scene(window: QWidget) -> QImage:
    """Draw a window with its open dialogs where they stand: each in the middle of what it belongs to.

    There is no window manager without a screen, so the edge and the shadow are drawn here.
    """
    scene = window.grab().toImage()
    painter = QPainter(scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    places = {window: window.rect()}
    for dialog in window.findChildren(QDialog):
        parent = dialog.parentWidget()
        around = places.get(parent.window() if parent is not None else window, window.rect())
        if dialog.isVisible():
            place = QRect(QPoint(), dialog.size())
            place.moveCenter(around.center())
            places[dialog] = place
            _draw_dialog(painter, dialog, place)
    painter.end()
    return scene


def _draw_dialog(painter: QPainter, dialog: QDialog, place: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(SHADOW, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 6))
        painter.drawRoundedRect(place.adjusted(-spread, -spread // 2, spread, spread), spread, spread)
    painter.drawPixmap(place.topLeft(), dialog.grab())
    painter.setPen(QPen(dialog.palette().color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)


def write(image: QImage, picture: Path, width: int | None = None) -> None:
    """Write an image, at most so wide; a picture of few colours is enough for the help."""
    if width is not None and image.width() > width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    if not image.save(str(picture)):
        raise OSError(f"{picture} could not be written")
    if width is not None:
        with Image.open(picture) as drawn:
            drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)


def _today() -> date:
    return TODAY


if __name__ == "__main__":
    raise SystemExit(main())
