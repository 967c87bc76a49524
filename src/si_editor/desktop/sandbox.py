"""How the browser engine of the preview shuts its pages in: without names of the network, in a sandbox where it can."""

import os
import shutil
import subprocess
import sys
from collections.abc import MutableMapping
from typing import Final

_SWITCH: Final = "QTWEBENGINE_DISABLE_SANDBOX"
_PATIENCE: Final = 5
_FLAGS: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
_NAMELESS: Final = '--host-resolver-rules="MAP * ~NOTFOUND"'


def settle_network(environment: MutableMapping[str, str]) -> None:
    """Let the engine find no host at all; must be done before the engine starts.

    The guard of requests sees requests. Connections that a page wants kept ready (``preconnect``) and those between
    browsers (WebRTC) are none, and would leave the machine unseen.
    """
    flags = environment.get(_FLAGS, "")
    if _NAMELESS not in flags:
        environment[_FLAGS] = f"{flags} {_NAMELESS}".strip()


def settle_sandbox(environment: MutableMapping[str, str]) -> None:
    """Leave the engine's sandbox off where the system forbids it; must be done before the engine starts.

    Chromium's sandbox refuses to work for root, and where ordinary programs may not make user name spaces
    (Ubuntu since 24.04). The engine would then end the whole program without a word. The preview shows only
    pages that the program made itself and blocks every request, so it goes without in those cases alone.
    Whoever sets the variable by hand is heard.
    """
    if _SWITCH not in environment and not can_sandbox():
        environment[_SWITCH] = "1"


def can_sandbox() -> bool:
    """Try whether this user may make a user name space, which the engine's sandbox on Linux is built on."""
    if sys.platform != "linux":
        return True
    if os.geteuid() == 0:
        return False
    probe = shutil.which("unshare")
    if probe is None:
        return True
    try:
        tried = subprocess.run(
            [probe, "--user", "--map-root-user", "true"], capture_output=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired):
        return True
    return tried.returncode == 0
