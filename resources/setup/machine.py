"""What the machine at hand is like, and how system packages get onto it."""

import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class SetupError(Exception):
    """Set-up cannot go on; the text says what the reader can do about it."""


def say(sentence: str) -> None:
    """Tell the reader at once, also when the output goes into a file."""
    print(sentence, flush=True)


def call(command: Sequence[str | Path], **environment: str) -> int:
    """Run a command in the project's folder, with its output shown, and return its exit code."""
    words = [str(word) for word in command]
    return subprocess.run(
        words, cwd=ROOT, env=os.environ | environment, stdin=subprocess.DEVNULL, check=False
    ).returncode


def is_root() -> bool:
    """Whether this is the system's administrator account."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_screen() -> bool:
    """Whether a window can be shown; only on Linux is a machine without a screen an everyday case."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or a relative."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def _administrator_prefix() -> list[str] | None:
    if is_root():
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def has_candidate(package: str) -> bool:
    """Whether apt knows where to get a package of this name."""
    told = subprocess.run(
        ["apt-cache", "policy", package], capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"}
    ).stdout
    return "Candidate:" in told and "Candidate: (none)" not in told


def glibc_version() -> tuple[int, ...]:
    """The version of the system's C library, empty where that is not glibc; it dates a Linux system."""
    name, version = platform.libc_ver()
    return tuple(int(part) for part in version.split(".")) if name == "glibc" else ()


def _choose(alternatives: Sequence[str]) -> str:
    likely = alternatives[0] if glibc_version() >= (2, 39) else alternatives[-1]
    return next((package for package in alternatives if has_candidate(package)), likely)


def install_system_packages(wanted: Sequence[Sequence[str]], purpose: str) -> None:
    """
    Install packages with apt, each given as its names on older and newer systems.
    Without the right to do so, say the exact line to type.
    """
    prefix = _administrator_prefix()
    if prefix is None:
        names = shlex.join(dict.fromkeys(_choose(alternatives) for alternatives in wanted))
        raise SetupError(
            f"{purpose} and only an administrator can install that. Type this, then try again:\n"
            f"    sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}"
        )
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    say(f"{purpose}; installing it with apt.")
    if call([*apt, "update"]) != 0:
        say("The list of packages could not be renewed; going on with the one that is there.")
    chosen = list(dict.fromkeys(_choose(alternatives) for alternatives in wanted))
    if call([*apt, "install", "--yes", "--no-install-recommends", "-o=Dpkg::Use-Pty=0", *chosen]) != 0:
        raise SetupError(
            "apt could not install what is needed; its reason stands above. When that is mended, try again, or type:\n"
            f"    sudo apt-get install --yes --no-install-recommends {shlex.join(chosen)}"
        )
