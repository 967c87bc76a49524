"""What every test has in common: no screen is needed, nobody's own files are touched, nothing stays."""

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


def _visible_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [repr(widget) for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail the test that leaves a window open or a thread running."""
    threads_before = set(threading.enumerate())
    yield
    threads = [repr(thread) for thread in threading.enumerate() if thread not in threads_before and not thread.daemon]
    assert threads == [], "the test left a thread running"
    assert _visible_windows() == [], "the test left a window open"
