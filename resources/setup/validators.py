"""The validators that npm brings, in the locked versions: fetched once, and again when the lock has changed."""

import hashlib
import shutil

from resources.setup.environment import SETUP, VENV
from resources.setup.machine import SetupError, call, say

LOCKED = SETUP / "validators"
FOLDER = VENV / "validators"
_STAMP = FOLDER / "installed"
_FILES = ("package.json", "package-lock.json", ".npmrc")


def has_node() -> bool:
    """Whether Node and npm are here; they are the only tools that this project asks for and does not bring."""
    return shutil.which("node") is not None and shutil.which("npm") is not None


def fetch_validators() -> None:
    """Leave behind the locked validators in the environment's folder; do nothing if they are there."""
    fingerprint = _fingerprint()
    if _STAMP.is_file() and _STAMP.read_text(encoding="ascii") == fingerprint:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise SetupError("Node and npm are needed to fetch the validators; install them, then try again.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name in _FILES:
        shutil.copy(LOCKED / name, FOLDER / name)
    say("Fetching the validators of the website (once; some 35 MB) …")
    # What comes along has nothing to run when it is installed.
    if call([npm, "ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]) != 0:
        raise SetupError(
            "The validators could not be fetched; the reason stands above. If the network is what is missing, "
            "connect it and try again."
        )
    _STAMP.write_text(fingerprint, encoding="ascii")


def renew_lock() -> int:
    """Lock the newest versions of the validators, and give npm's exit code."""
    npm = shutil.which("npm") or "npm"
    return call([npm, "update", "--package-lock-only", "--prefix", LOCKED, "--loglevel=error"])


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for name in _FILES:
        digest.update((LOCKED / name).read_bytes())
    return digest.hexdigest()
