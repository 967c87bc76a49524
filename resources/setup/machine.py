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
            f"{purpose}. Installing needs an administrator: type this, then try again.\n"
            f"    sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}"
        )
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    say(f"{purpose}: installing with apt …")
    # A list of packages that cannot be renewed may still be good enough.
    _call_quietly([*apt, "update"])
    chosen = list(dict.fromkeys(_choose(alternatives) for alternatives in wanted))
    complaint = _call_quietly([*apt, "install", "--yes", "--no-install-recommends", *chosen])
    if complaint:
        raise SetupError(
            f"{complaint}\napt could not install what is needed; its reason stands above. When that is mended, "
            f"try again, or type:\n    sudo apt-get install --yes --no-install-recommends {shlex.join(chosen)}"
        )


def _call_quietly(command: Sequence[str]) -> str:
    """Run a talkative command and return its last lines if it failed."""
    told = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if told.returncode == 0:
        return ""
    return "\n".join(told.stdout.strip().splitlines()[-12:]) or f"It ended with exit code {told.returncode}."
