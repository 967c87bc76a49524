"""The project's own Python environment in `.venv`: made once, renewed only when what it is made from has changed."""

import hashlib
import platform
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from resources.setup.machine import ROOT, SetupError, call, glibc_version, has_apt, install_system_packages, say

VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")
# An environment names its own place in every command, so one whose folder was moved is made anew.
PLACE = VENV / "place"
SETUP = ROOT / "resources" / "setup"
FONTS = ROOT / "resources" / "site" / "static" / "fonts"

# What runs the program, and what also tests and checks it. The second holds everything of the first.
RUN_LOCK = SETUP / "requirements.lock"
DEV_LOCK = SETUP / "requirements-dev.lock"


def tool(name: str) -> Path:
    """The path of a command that was installed into the environment."""
    return SCRIPTS / (f"{name}.exe" if sys.platform == "win32" else name)


def _fingerprint(lock: Path) -> str:
    digest = hashlib.sha256()
    for source in (lock, ROOT / "pyproject.toml", *sorted((ROOT / "resources" / "build").glob("*.py"))):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _stamp(lock: Path) -> Path:
    return VENV / f"{lock.stem}.installed"


def _is_installed(lock: Path) -> bool:
    stamp = _stamp(lock)
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _fingerprint(lock)


def _works() -> bool:
    if not PLACE.is_file() or PLACE.read_text(encoding="utf-8") != str(ROOT):
        return False
    probe = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode == 0


def _make_venv() -> None:
    if Path(sys.prefix) == VENV:
        raise SetupError("The environment in .venv is broken but active. Type `deactivate`, delete it and try again.")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if find_spec("ensurepip") is None or find_spec("venv") is None:
        if not has_apt():
            raise SetupError(
                f"Python {version} lacks its venv module. Install it with your package manager, then try again."
            )
        install_system_packages([(f"python{version}-venv",)], f"Python {version} lacks its venv module")
    say(f"Making a Python {version} environment in .venv …")
    # Started anew, since this process was begun before the module may have been installed.
    if call([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        raise SetupError("The Python environment could not be made; the reason stands above.")
    PLACE.write_text(str(ROOT), encoding="utf-8")


def _pip(*words: str | Path) -> None:
    # Whoever watches may see how far the download is; a log is spared that.
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    if call([PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *quiet, *words]) != 0:
        raise SetupError(
            "Installing failed; the reason stands above. If the network is what is missing, connect it and try again."
        )


def _compile_translations() -> None:
    if call([PYTHON, ROOT / "resources" / "build" / "translations.py"]) != 0:
        raise SetupError("The translations could not be compiled; the reason stands above.")


def _check_system() -> None:
    needed = (2, 39) if platform.machine() == "aarch64" else (2, 34)
    found = glibc_version()
    if sys.platform == "linux" and found < needed:
        has = ".".join(map(str, found)) or "another C library"
        raise SetupError(
            f"Qt's packages for this kind of machine need glibc {needed[0]}.{needed[1]}, and this system has {has}. "
            "A newer system is needed, such as Ubuntu 24.04 or Debian 13."
        )


def prepare(lock: Path) -> None:
    """Leave behind an environment that holds the locked packages and the project itself; do nothing if it does."""
    has_fonts = (FONTS / "LICENSE.txt").is_file()
    if _works() and has_fonts and (_is_installed(lock) or _is_installed(DEV_LOCK)):
        _compile_translations()
        return
    if not _works():
        _check_system()
        _make_venv()
    if not _is_installed(lock):
        say("Installing the locked packages (once; some 330 MB are fetched) …")
        _pip("--require-hashes", "--only-binary", ":all:", "--requirement", lock)
    say("Installing si-editor itself and cutting the website's fonts …")
    _pip("--no-deps", "--no-build-isolation", "--editable", ROOT)
    _stamp(lock).write_text(_fingerprint(lock), encoding="ascii")
