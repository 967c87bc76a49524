"""What every test has in common: no screen is needed, nobody's own files are touched, nothing stays."""

import gc
import os
import sys
import threading
from collections.abc import Iterator
from uuid import uuid4

import pytest

# Qt and Chromium read these once, so they stand before the first import of Qt. Whoever sets them by hand is heard.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")


@pytest.fixture(autouse=True)
def own_user_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep journals, settings and recent catalogues of the person who runs the tests out of reach."""
    user = tmp_path_factory.getbasetemp() / "users" / uuid4().hex
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(user / name.lower()))


def _windows() -> set[object]:
    """All windows and dialogs there are, hidden ones too; what is about to be deleted goes first."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    core = sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return set()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    found = widgets.QApplication.topLevelWidgets()
    return {one for one in found if one.isVisible() or isinstance(one, widgets.QMainWindow | widgets.QDialog)}


@pytest.fixture(autouse=True)
def garbage_of_widgets_in_their_thread() -> Iterator[None]:
    """Free no widget in a thread of background work: Qt and Python would wait for each other for ever."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail the test that leaves a window, open or hidden, or a running thread."""
    threads_before = set(threading.enumerate())
    windows_before = _windows()
    yield
    threads = [repr(thread) for thread in threading.enumerate() if thread not in threads_before]
    assert threads == [], "the test left a thread running"
    assert [repr(window) for window in _windows() - windows_before] == [], "the test left a window"
