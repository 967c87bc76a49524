"""Starts the desktop program: application, looks, crash hook, start page or window."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from si_editor import __version__
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.crash import CrashHook
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.garbage import GarbageCollector
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.panel import make_profile
from si_editor.desktop.preview.scheme import register_scheme
from si_editor.desktop.sandbox import settle_network, settle_sandbox
from si_editor.desktop.shell import Shell
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import Translation

_LOG = logging.getLogger(__name__)


def run(catalogue: Path | None) -> int:
    """Show a catalogue, or the start page, until the last window is closed."""
    application = make_application()
    folders = UserFolders.of_system()
    preferences = Preferences(folders, application)
    theme = Theme(application)
    ask = QtAsk()
    Translation(application).load(preferences.language)
    hook = CrashHook(folders.logs, ask, application)
    hook.install()
    collector = GarbageCollector(application)
    shell = Shell(theme, ask, folders, preferences, make_profile(application), parent=application)
    application.setQuitOnLastWindowClosed(False)
    shell.finished.connect(application.quit)
    shell.begin(catalogue)
    result = application.exec()
    shell.close()
    collector.stop()
    return result


def make_application() -> QApplication:
    """Make the application with everything that has to be settled before the first window."""
    settle_sandbox(os.environ)
    settle_network(os.environ)
    register_scheme()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setApplicationName("si-editor")
    QCoreApplication.setApplicationVersion(__version__)
    QCoreApplication.setOrganizationName("si-editor")
    application = QApplication(sys.argv[:1])
    application.setDesktopFileName("si-editor")
    return application
