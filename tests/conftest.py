"""What every test has in common: Qt works without a screen, and no test leaves a window or a thread behind."""

import os
import sys
import threading
from collections.abc import Iterator

import pytest

# Qt and Chromium read these once, so they stand before the first import of Qt. Whoever sets them by hand is heard.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")


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
