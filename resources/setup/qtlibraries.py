"""The system libraries that Qt is built on: which of them are missing here, and which packages bring them."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from resources.setup.environment import PYTHON
from resources.setup.machine import SetupError, has_apt, install_system_packages

# The parts of Qt that the editor loads: its windows on X11, on Wayland and without a screen, and the browser engine.
PARTS = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/platforms/libqoffscreen.so",
    "lib/libQt6WebEngineCore.so.6",
    "lib/libQt6WebEngineWidgets.so.6",
    "lib/libQt6Svg.so.6",
    "libexec/QtWebEngineProcess",
)

# Library → the Debian package that brings it; where Ubuntu 24.04 and Debian 13 renamed a package, the new name first.
PACKAGES: dict[str, tuple[str, ...]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libGLX.so.0": ("libglx0",),
    "libOpenGL.so.0": ("libopengl0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libXcomposite.so.1": ("libxcomposite1",),
    "libXdamage.so.1": ("libxdamage1",),
    "libXext.so.6": ("libxext6",),
    "libXfixes.so.3": ("libxfixes3",),
    "libXi.so.6": ("libxi6",),
    "libXrandr.so.2": ("libxrandr2",),
    "libXrender.so.1": ("libxrender1",),
    "libXtst.so.6": ("libxtst6",),
    "libasound.so.2": ("libasound2t64", "libasound2"),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libdrm.so.2": ("libdrm2",),
    "libexpat.so.1": ("libexpat1",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libgbm.so.1": ("libgbm1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libnspr4.so": ("libnspr4",),
    "libnss3.so": ("libnss3",),
    "libnssutil3.so": ("libnss3",),
    "libplc4.so": ("libnspr4",),
    "libplds4.so": ("libnspr4",),
    "libsmime3.so": ("libnss3",),
    "libudev.so.1": ("libudev1",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-dri3.so.0": ("libxcb-dri3-0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbfile.so.1": ("libxkbfile1",),
}

# Really loads the window toolkit and the browser engine, which is the only proof that nothing is missing.
LOADS = "from PySide6 import QtWebEngineWidgets, QtWidgets; QtWidgets.QApplication([])"


def _qt_folder() -> Path:
    find = "import importlib.util; print(importlib.util.find_spec('PySide6').submodule_search_locations[0])"
    return Path(subprocess.run([PYTHON, "-c", find], capture_output=True, text=True, check=True).stdout.strip()) / "Qt"


def _missing_in(part: Path) -> Iterator[str]:
    told = subprocess.run(["ldd", str(part)], capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        library, _, place = line.strip().partition(" => ")
        if place == "not found":
            yield library


def missing_libraries() -> tuple[str, ...]:
    """The libraries that the system's loader does not find for the parts of Qt that the editor uses."""
    qt = _qt_folder()
    return tuple(sorted({library for part in PARTS for library in _missing_in(qt / part)}))


def packages_for(libraries: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The Debian packages that bring the libraries, each with its alternative names, none twice."""
    return tuple(dict.fromkeys(PACKAGES[library] for library in libraries if library in PACKAGES))


def _complaint() -> str:
    without_screen = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    loaded = subprocess.run(
        [PYTHON, "-c", LOADS], capture_output=True, text=True, check=False, env=os.environ | without_screen
    )
    if loaded.returncode == 0:
        return ""
    return (loaded.stderr.strip().splitlines() or [f"it ended with exit code {loaded.returncode}"])[-1]


def ensure_qt_loads() -> None:
    """See to it that Qt finds every system library it needs, or say which line brings them."""
    if sys.platform != "linux":
        return
    missing = missing_libraries()
    if missing and has_apt():
        # A package may be new to the table, or need a further one: then look again, but not for ever.
        for _ in range(2):
            packages = packages_for(missing)
            if packages:
                install_system_packages(packages, f"Qt needs {len(missing)} system libraries that are not here")
            missing = missing_libraries()
            if not missing:
                break
    if missing:
        raise SetupError(
            f"Qt needs system libraries that are not here: {', '.join(missing)}.\n"
            "Install the packages that bring them with your system's package manager, then try again."
        )
    complaint = _complaint()
    if complaint:
        raise SetupError(f"Qt does not load on this machine: {complaint}")
