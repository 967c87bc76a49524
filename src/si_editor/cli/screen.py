"""Whether there is a screen to open a window on. Qt is not to be asked: without one it ends the program."""

import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

_WITHOUT_SCREEN: Final = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})
_PATIENCE: Final = 2.0
_X_PORT: Final = 6000


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will find a screen, or was told to do without."""
    if platform in {"win32", "darwin"}:
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _WITHOUT_SCREEN:
        return True
    return _answers_wayland(environment) or _answers_x(environment.get("DISPLAY", ""))


def _answers_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(environment.get("XDG_RUNTIME_DIR", ""), name)))


def _answers_x(display: str) -> bool:
    """Knock at the display: the variable often outlives the server that it names."""
    host, colon, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"
        return _connects(path) or _connects(f"\0{path}")
    with suppress(OSError), socket.create_connection((host, _X_PORT + int(number)), _PATIENCE):
        return True
    return False


def _connects(path: str) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX) as knocking:
        knocking.settimeout(_PATIENCE)
        knocking.connect(path)
        return True
    return False
